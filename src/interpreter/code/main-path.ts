/** What a program does by itself, before it waits for others to ask. */
import { type Block, blocksOf, functionAround } from './blocks.ts';
import type { SourceFile } from './source.ts';
import { STARTED } from './syntax.ts';

/** Functions followed from one file; longer ways are those of a server. */
const MOST = 200;

/** Whether the program itself comes to a token before it comes to another one, whoever asks it for anything. */
export function comesBefore(
  file: SourceFile,
  stop: number,
): (file: SourceFile, at: number) => boolean {
  const way = new Way(file, stop);
  way.walk(file, { start: 0, end: file.tokens.length });
  return (where, at) => way.passes(where, at);
}

class Way {
  readonly #start: SourceFile;
  readonly #stop: number;
  /** By file and the token of the name: a function may be met as a method too. */
  readonly #functions = new Map<SourceFile, Set<number>>();
  #followed = 0;

  constructor(start: SourceFile, stop: number) {
    this.#start = start;
    this.#stop = stop;
  }

  /** In a function that is called on the way; what stands outside of all may be no more than a client that is made. */
  passes(file: SourceFile, at: number): boolean {
    const inside = functionAround(file, at);
    return inside !== undefined && this.#functions.get(file)?.has(inside.header) === true;
  }

  /** False where it ends: there the program begins to wait. */
  walk(file: SourceFile, { start, end }: Block): boolean {
    const skipped = asidesOf(file);
    for (let at = start; at < end; at++) {
      if (file === this.#start && at === this.#stop) return false;
      const aside = skipped.get(at);
      const own = at === start && aside === end - 1;
      if (aside !== undefined && aside < end && !own) at = aside;
      else if (!this.#call(file, at)) return false;
    }
    return true;
  }

  #call(file: SourceFile, at: number): boolean {
    const { tokens, links } = file;
    const name = tokens[at];
    const called = name?.kind === 'name' && tokens[at + 1]?.text === '(';
    if (!called || tokens[at - 1]?.text === '.') return true;
    const link = links.get(name.text);
    const target = link?.file ?? file;
    const wanted = link?.name ?? name.text;
    const body = blocksOf(target).functions.find((one) => one.name === wanted);
    if (body === undefined || body.header === at) return true;
    const known = this.#functions.get(target) ?? new Set();
    if (known.has(body.header)) return true;
    if (++this.#followed > MOST) return false;
    this.#functions.set(target, known.add(body.header));
    return this.walk(target, body);
  }
}

/** What a program passes over where it stands: bodies of functions, and what only runs under a condition. By their first token the last. */
function asidesOf(file: SourceFile): ReadonlyMap<number, number> {
  const { guarded, functions } = blocksOf(file);
  const asides = new Map<number, number>();
  const add = ({ start, end }: Block): void => {
    if (end > start) asides.set(start, Math.max(end - 1, asides.get(start) ?? 0));
  };
  for (const { start, end, condition } of guarded) {
    const asked = file.tokens.slice(condition.start, condition.end);
    if (!asked.some(({ text }) => STARTED.test(text))) add({ start, end });
  }
  for (const one of functions) add(one);
  for (const one of closuresOf(file)) add(one);
  return asides;
}

/** `(req) => {…}`, `async function () {…}`: handed to somebody, unless it is called where it stands. */
function closuresOf({ tokens, match }: SourceFile): readonly Block[] {
  return tokens.flatMap(({ text }, at): Block[] => {
    const worded = text === 'function' && tokens[at + 1]?.text === '(';
    if (text !== '=>' && !worded) return [];
    const open = worded ? (match[at + 1] ?? at) + 1 : at + 1;
    const close = match[open] ?? -1;
    if (tokens[open]?.text !== '{' || close < open) {
      let end = at + 1;
      while (end < tokens.length && !/^[,;)\]}]$/.test(tokens[end]?.text ?? '')) {
        const partner = match[end] ?? -1;
        end = partner > end ? partner + 1 : end + 1;
      }
      return [{ start: at + 1, end }];
    }
    const calledHere =
      tokens[close + 1]?.text === '(' ||
      (tokens[close + 1]?.text === ')' && tokens[close + 2]?.text === '(');
    return calledHere ? [] : [{ start: open + 1, end: close }];
  });
}
