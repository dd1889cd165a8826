import { fromOrigin, literalText, origins } from '../../value/value.ts';
import { type Block, endedBefore, functionAround, guardsAround, type Named } from './blocks.ts';
import { evaluate } from './evaluate.ts';
import type { Choice } from './facts.ts';
import { spansOf } from './meanings.ts';
import type { SourceFile } from './source.ts';
import { splitAt, valueEnd } from './spans.ts';
import { commandAround } from './subcommands.ts';

const AND = new Set(['and', '&&']);
const OR = new Set(['or', '||']);
const EQUALS = new Set(['==', '===']);
/** Deeper than this nobody chooses a provider. */
const MOST = 8;
/** So many functions lead to a request, each called in one place. */
const MOST_CALLERS = 5;

/** What the run has to be told for it to come to a token: around it, and around the one call that leads there. */
export function choicesAt(file: SourceFile, at: number): readonly Choice[] {
  const found: Choice[] = [];
  let here: { readonly file: SourceFile; readonly at: number } | undefined = { file, at };
  for (let hops = 0; here !== undefined && hops < MOST_CALLERS; hops++) {
    found.push(...choicesAround(here.file, here.at));
    const inside = functionAround(here.file, here.at);
    here = inside === undefined ? undefined : onlyCall(here.file, inside);
  }
  return found;
}

/** `if provider == "openai":` around, `if args.dry_run: return` before, the subcommand whose function it is. */
function choicesAround(file: SourceFile, at: number): readonly Choice[] {
  const passed = (one: Block): readonly Choice[] =>
    splitAt(file, one.start, one.end, OR).flatMap((part) => opposite(choiceIn(file, part)));
  return [
    ...guardsAround(file, at)
      .slice(-MOST)
      .flatMap(({ condition: { start, end }, not = [] }) => [
        ...(start >= end
          ? []
          : splitAt(file, start, end, AND).flatMap((part) => choiceIn(file, part) ?? [])),
        ...not.flatMap(passed),
      ]),
    ...endedBefore(file, at).slice(-MOST).flatMap(passed),
    ...commandAround(file, at),
  ];
}

function opposite(choice: Choice | undefined): readonly Choice[] {
  if (choice === undefined) return [];
  const { not, ...rest } = choice;
  return [not ? rest : { ...rest, not: true }];
}

/** Where a function is called, if one place is all that the program ever does with its name. */
function onlyCall(
  file: SourceFile,
  { name, header }: Named,
): { readonly file: SourceFile; readonly at: number } | undefined {
  file.callers.asked.times++;
  const users = file.callers.list.filter((one) => [name, '*', ''].includes(one.name));
  const own = namedAt(file, name).filter((at) => at !== header);
  if (users.length === 0) return own.length === 1 ? callAt(file, own[0]) : undefined;
  const [user, ...more] = users;
  if (user?.name !== name || more.length > 0 || own.length > 0) return undefined;
  const [, call, ...others] = namedAt(user.file, user.local);
  return others.length === 0 ? callAt(user.file, call) : undefined;
}

function namedAt({ tokens }: SourceFile, name: string): number[] {
  return tokens.flatMap(({ kind, text }, at) => (kind === 'name' && text === name ? [at] : []));
}

function callAt(file: SourceFile, at: number | undefined) {
  return at !== undefined && file.tokens[at + 1]?.text === '(' ? { file, at } : undefined;
}

function choiceIn(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  depth = 0,
): Choice | undefined {
  const { tokens } = file;
  let [from, to] = [start, end];
  while (/^[({:]$/.test(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'line') to--;
  if (tokens[from]?.text === '(' && file.match[from] === to - 1) [from, to] = [from + 1, to - 1];
  return (
    equality(file, from, to) ??
    tested(file, from, to) ??
    named(file, from, to, depth) ??
    switched(file, from, to)
  );
}

const NOT = new Set(['not', '!']);
/** Objects that hold what the command line says. */
const OPTIONS = /^(?:args?|argv|opts?|options|flags|values|ns|namespace|parsed|cli)\.[A-Za-z_]\w*$/;

/** `args.dry_run`, `!options.live`, `not dry_run`: whether an option is there. */
function switched(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens } = file;
  if (NOT.has(tokens[from]?.text ?? '')) return opposite(switched(file, from + 1, to))[0];
  if (to - from > 6 || tokens[from]?.kind !== 'name') return undefined;
  const of = evaluate(file, { chunk: file, start: from, end: to });
  const [only] = of.alternatives[0]?.pieces ?? [];
  if (only?.kind !== 'input' && (only?.kind !== 'context' || !OPTIONS.test(only.name)))
    return undefined;
  return { of, is: 'set', alone: isAlone(file, only.name) };
}

/** `add_argument('--live', action='store_true')`: without the option it is off. */
function isAlone({ tokens, match }: SourceFile, name: string): boolean {
  const flag = `--${name.slice(name.lastIndexOf('.') + 1).replace(/^-+/, '')}`;
  const at = tokens.findIndex(
    ({ kind, text }) => kind === 'text' && text.replaceAll('_', '-') === flag.replaceAll('_', '-'),
  );
  let end = Math.max(at, 0);
  while (at >= 0 && end < Math.min(tokens.length, at + 60) && tokens[end]?.text !== ')')
    end = Math.max(match[end] ?? end, end) + 1;
  return at >= 0 && tokens.slice(at, end).some(({ text }) => text === 'store_true');
}

/** `provider === "openai"` */
function equality(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens } = file;
  const text = tokens[to - 1];
  let equals = to - 2;
  while (equals > from && tokens[equals]?.text === '=') equals--;
  const sign = tokens
    .slice(equals + (EQUALS.has(tokens[equals]?.text ?? '') ? 0 : 1), to - 1)
    .map((token) => token.text)
    .join('');
  if (text?.kind !== 'text' || text.parts.some(({ kind }) => kind === 'hole') || !EQUALS.has(sign))
    return undefined;
  const last = EQUALS.has(tokens[equals]?.text ?? '') ? equals : equals + 1;
  return choiceOf(file, from, last, text.text) ?? commandOf(file, from, last, text.text);
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
  return {
    of: fromOrigin({ kind: 'input', name: 'command' }),
    is,
    among: [...new Set([is, ...among])],
  };
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
  return told ? { of, is } : undefined;
}

/** Whether the run is told something else, whatever comes to be. */
export function goesElsewhere(
  { of, is, not, alone, among }: Choice,
  { given, command }: CommandLine,
): boolean {
  if (among !== undefined) {
    const told = command(among);
    return told !== undefined && (told === is) === (not === true);
  }
  if (alone !== undefined) {
    const [only] = of.alternatives[0]?.pieces ?? [];
    const set = only !== undefined && 'name' in only ? given(only.name) : undefined;
    return set === true ? not === true : set === false && alone && not !== true;
  }
  const texts = of.alternatives.map((one) =>
    literalText({ choice: 'one-of', alternatives: [one] }),
  );
  if (texts.length === 0) return false;
  // The first that is there counts: `args.provider or "openai"`.
  const [first, ...more] = texts;
  const all = of.choice === 'first-non-empty' && first ? [first] : [first, ...more];
  return all.every(
    (text) => text !== undefined && (text.toLowerCase() === is.toLowerCase()) === (not === true),
  );
}

/** What is known of the words that a program was started with. */
export interface CommandLine {
  /** Whether an option is there; undefined where that is not known. */
  given(name: string): boolean | undefined;
  /** The first word that is one of these. */
  command(names: readonly string[]): string | undefined;
}
