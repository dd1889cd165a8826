import { parse } from 'unbash';

/** Where a function stands in a text. */
export interface Definition {
  readonly start: number;
  readonly end: number;
}

const NONE: ReadonlyMap<string, Definition> = new Map();

/** The functions that a script defines outside of everything else: what a script that sources it can call. */
export function definitionsIn(text: string): ReadonlyMap<string, Definition> {
  if (!/\(\s*\)|\bfunction\b/.test(text)) return NONE;
  const found = new Map<string, Definition>();
  try {
    for (const { command } of parse(text).commands)
      if (command.type === 'Function' && /^[\w:.-]+$/.test(command.name.text))
        found.set(command.name.text, { start: command.pos, end: command.end });
  } catch (error) {
    // The parser overflows the stack on some hostile texts.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

/** Scripts by the name of the function, of one text: most functions are called again and again. */
const CALLS = new WeakMap<ReadonlyMap<string, Definition>, Map<string, string>>();
/** Longer ones, and more of them, are not kept. */
const LONGEST = 100_000;
const MOST = 100;

/** A script that calls one of these functions with its own arguments; every line stays where it was. */
export function callOf(
  name: string,
  text: string,
  definitions: ReadonlyMap<string, Definition>,
): string {
  const calls = CALLS.get(definitions) ?? new Map<string, string>();
  CALLS.set(definitions, calls);
  const known = calls.get(name);
  if (known !== undefined) return known;
  const script = scriptOf(name, text, definitions);
  if (calls.size >= MOST) calls.clear();
  if (script.length <= LONGEST) calls.set(name, script);
  return script;
}

function scriptOf(
  name: string,
  text: string,
  definitions: ReadonlyMap<string, Definition>,
): string {
  let script = '';
  let last = 0;
  for (const one of reached(name, text, definitions)) {
    script += newlines(text, last, one.start) + text.slice(one.start, one.end);
    last = one.end;
  }
  return `${script}\n${name} "$@"`;
}

/** The function and those whose names stand in it or in what it reaches, in the order of the text. */
function reached(
  name: string,
  text: string,
  definitions: ReadonlyMap<string, Definition>,
): readonly Definition[] {
  const taken = new Map<string, Definition>();
  const queue = [name];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const one = definitions.get(next);
    if (one === undefined || taken.has(next)) continue;
    taken.set(next, one);
    for (const [word] of text.slice(one.start, one.end).matchAll(/[\w:.-]+/g))
      if (definitions.has(word)) queue.push(word);
  }
  return [...taken.values()].sort((a, b) => a.start - b.start);
}

function newlines(text: string, from: number, to: number): string {
  return '\n'.repeat(text.slice(from, to).split('\n').length - 1);
}
