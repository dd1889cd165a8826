/** Conditions of a program that ask what it was told: an option, a variable, the subcommand. */
import { origins } from '../../value/value.ts';
import type { Block } from './blocks.ts';
import { type Choice, opposite } from './choice.ts';
import { evaluate } from './evaluate.ts';
import { heldIn } from './held.ts';
import { spansOf } from './meanings.ts';
import type { SourceFile } from './source.ts';
import { splitAt, valueEnd } from './spans.ts';
import { systemAsked } from './systems.ts';

const AND = new Set(['and', '&&']);
const OR = new Set(['or', '||']);
const EITHER = new Set([...AND, ...OR]);
const NOT = new Set(['not', '!']);
/** What follows is compared with each of the cases. */
const CASES = new Set(['switch', 'match']);

/** What has to be told for a condition to hold: all that it joins with `and`. */
export function toHold(file: SourceFile, { start, end }: Block): readonly Choice[] {
  // Which of its cases runs says what stands there.
  if (start >= end || CASES.has(file.tokens[start - 1]?.text ?? '')) return [];
  const ways = splitAt(file, start, end, OR);
  // One of several ways is enough: all of them together say something, or none does.
  const parts = ways.length > 1 ? [{ start, end }] : splitAt(file, start, end, AND);
  return parts.flatMap((part) => choiceIn(file, part) ?? []);
}

/** What has to be told for a condition not to hold: the opposite of each that it joins with `or`. */
export function notToHold(file: SourceFile, { start, end }: Block): readonly Choice[] {
  return splitAt(file, start, end, OR).flatMap((part) => {
    const choice = choiceIn(file, part);
    return choice === undefined ? [] : [opposite(choice)];
  });
}

/** What a single test asks; of several joined ones none decides alone. */
function choiceIn(file: SourceFile, { start, end }: Block, depth = 0): Choice | undefined {
  const { tokens } = file;
  let [from, to] = [start, end];
  while (/^[({:]$/.test(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'line') to--;
  if (tokens[from]?.text === '(' && file.match[from] === to - 1) [from, to] = [from + 1, to - 1];
  const held = heldIn(file, { start: from, end: to });
  if (held !== undefined) return held;
  if (splitAt(file, from, to, EITHER).length > 1) return undefined;
  if (NOT.has(tokens[from]?.text ?? '')) {
    const asked = choiceIn(file, { start: from + 1, end: to }, depth);
    return asked && opposite(asked);
  }
  return (
    equality(file, from, to) ??
    startingWith(file, from, to) ??
    tested(file, from, to) ??
    named(file, from, to, depth) ??
    switched(file, from, to)
  );
}

/** Objects that hold what the command line says. */
const OPTIONS = /^(?:args?|argv|opts?|options|flags|values|ns|namespace|parsed|cli)\.[A-Za-z_]\w*$/;

/** `args.dry_run`, `options.live`: whether an option is there. */
function switched(file: SourceFile, from: number, to: number): Choice | undefined {
  if (to - from > 6 || file.tokens[from]?.kind !== 'name') return undefined;
  const of = evaluate(file, { chunk: file, start: from, end: to });
  const [only] = of.alternatives[0]?.pieces ?? [];
  if (only?.kind !== 'input' && (only?.kind !== 'context' || !OPTIONS.test(only.name)))
    return undefined;
  return { kind: 'switch', option: only.name, alone: isAlone(file, only.name), not: false };
}

/** `add_argument('--live', action='store_true')`: without the option it is off. */
function isAlone({ flags }: SourceFile, option: string): boolean {
  const name = option.slice(option.lastIndexOf('.') + 1).replace(/^-+/, '');
  return flags.get(name.replaceAll('-', '_'))?.alone === true;
}

/** `provider === "openai"`, `sys.platform != "win32"` */
function equality(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens } = file;
  const text = tokens[to - 1];
  if (text?.kind !== 'text' || text.parts.some(({ kind }) => kind === 'hole')) return undefined;
  const sign = to - 2;
  const operator = tokens[sign]?.text ?? '';
  if (sign <= from || !/^[!=]==?$/.test(operator)) return undefined;
  const choice =
    systemAsked(tokens.slice(from, sign), text.text) ??
    choiceOf(file, from, sign, text.text) ??
    commandOf(file, from, sign, text.text);
  return choice && operator.startsWith('!') ? opposite(choice) : choice;
}

/** `sys.platform.startswith("win")` */
function startingWith(file: SourceFile, from: number, to: number): Choice | undefined {
  const open = to - 3;
  const method = file.tokens[open - 1]?.text ?? '';
  const text = file.tokens[to - 2];
  if (file.match[open] !== to - 1 || text?.kind !== 'text' || !/^starts_?with$/i.test(method))
    return undefined;
  return systemAsked(file.tokens.slice(from, open - 2), text.text);
}

/** What holds the first word of the command line. */
const COMMAND =
  /(?:^|\.)(?:command|cmd|subcommand|sub_command|subcmd)$|^(?:sys\.argv\[1\]|process\.argv\[2\])$/;

/** `args.command == "digest"`, of all the words that it is compared with. */
function commandOf(file: SourceFile, start: number, end: number, is: string): Choice | undefined {
  const { tokens } = file;
  const written = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  const what = written(start, end);
  if (!COMMAND.test(what)) return undefined;
  const among = tokens.flatMap(({ kind, text }, at) => {
    const sign = at - (tokens[at - 1]?.text === '=' ? 2 : 1);
    const compared = kind === 'text' && /^={1,3}$/.test(tokens[at - 1]?.text ?? '');
    return compared && written(sign - (end - start), sign).endsWith(what) ? [text] : [];
  });
  return { kind: 'subcommand', is, among: [...new Set([is, ...among])], not: false };
}

/** `/^true$/i.test(process.env.X)` */
function tested(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens, match } = file;
  const [written] = tokens[from]?.parts ?? [];
  const whole =
    tokens[from]?.text === '/regex/' && written?.kind === 'literal'
      ? /^\/\^([\w-]+)\$\/i?$/.exec(written.text)?.[1]
      : undefined;
  const open = from + 3;
  if (whole === undefined || tokens[from + 2]?.text !== 'test' || match[open] !== to - 1)
    return undefined;
  return choiceOf(file, open + 1, to - 1, whole);
}

/** `const posts = …; if (posts)` */
function named(file: SourceFile, from: number, to: number, depth: number): Choice | undefined {
  const name = file.tokens[from];
  if (to - from !== 1 || name?.kind !== 'name' || depth > 2) return undefined;
  const [span, ...more] = spansOf(file, name.text, from);
  if (span === undefined || more.length > 0 || span.chunk.tokens !== file.tokens) return undefined;
  const end = span.end ?? valueEnd(file, span.start);
  return choiceIn(file, { start: span.start, end }, depth + 1);
}

function choiceOf(file: SourceFile, start: number, end: number, is: string): Choice | undefined {
  const of = evaluate(file, { chunk: file, start, end });
  const told = origins(of).some(({ kind }) => kind === 'input' || kind === 'environment');
  return told ? { kind: 'told', of, is, not: false } : undefined;
}
