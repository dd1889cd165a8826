/** Options of the command line as a program declares them: argparse, click, commander, yargs, `parseArgs`. */
import type { Chunk } from './lex.ts';
import type { Flag, Span } from './source.ts';
import { elements } from './spans.ts';

type Flags = Map<string, Flag>;

/** What gives an object of them: `parser.parse_args()`, `program.opts()`, `yargs(…).parseSync()`. */
export const PARSERS =
  /^(?:parse_args|parse_known_args|parseArgs|parseSync|parse|opts|optsWithGlobals|yargs|minimist|mri)$/;

/** By the names under which the program looks for them. */
export function flagsOf(chunk: Chunk): ReadonlyMap<string, Flag> {
  const flags: Flags = new Map();
  chunk.tokens.forEach(({ kind, text }, at) => {
    if (kind === 'text' && text.startsWith('-')) addFlag(flags, chunk, at, text);
    else if (kind === 'name' && text === 'parseArgs') addParsed(flags, chunk, at);
    else if (kind === 'name' && text === 'option') addNamed(flags, chunk, at);
  });
  return flags;
}

/** `--api-key`, and commander's `-k, --api-key <key>` (https://github.com/tj/commander.js#options). */
const LONG = /^(?:(-\w),?\s+)?(--\w[^\s=,]*)/;
/** An option in one letter. */
export const SHORT = /^-[A-Za-z]$/;

/** `add_argument("-k", "--api-key", default=…)`, `option("--api-key", envvar=…)`, `option("-k, --api-key <key>", "…", "…")` */
function addFlag(flags: Flags, chunk: Chunk, at: number, text: string): void {
  const { tokens, match } = chunk;
  const [, together, flag] = LONG.exec(text) ?? [];
  if (flag === undefined) return;
  let open = at - 1;
  while (open > at - 5 && tokens[open]?.text !== '(') open--;
  const close = match[open] ?? -1;
  if (!OPTIONS.has(tokens[open - 1]?.text ?? '') || close < at) return;
  const fallbacks: Span[] = [];
  for (let i = at + 1; i < Math.min(close, at + 200); i++)
    if (FALLBACKS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '=')
      fallbacks.push({ chunk, start: i + 2 });
  const third = open + 1 === at ? elements(chunk, open)[2] : undefined;
  if (third !== undefined && tokens[third.start]?.kind === 'text')
    fallbacks.push({ chunk, ...third });
  const alone = tokens.slice(at + 1, Math.min(close, at + 200)).some((one) => one.text === ALONE);
  const beside = tokens
    .slice(open + 1, at + 3)
    .find((one) => one.kind === 'text' && SHORT.test(one.text))?.text;
  keepFlag(flags, { flag, short: together ?? beside, fallbacks, alone });
}

/** Node's `parseArgs({ options: { agent: { type: "string", default: "claude" } } })`: https://nodejs.org/api/util.html#utilparseargsconfig */
function addParsed(flags: Flags, chunk: Chunk, at: number): void {
  const { tokens, match } = chunk;
  const close = match[at + 1] ?? -1;
  let open = at + 1;
  while (open < close && !(tokens[open]?.text === 'options' && tokens[open + 2]?.text === '{'))
    open++;
  if (open >= close) return;
  for (const { start } of elements(chunk, open + 2))
    addDescribed(flags, chunk, tokens[start]?.text ?? '', start + 2);
}

/** yargs' `option("provider", { alias: "p", default: "openai" })`: https://yargs.js.org/docs/#api-reference-optionkey-opt */
function addNamed(flags: Flags, chunk: Chunk, at: number): void {
  const { tokens } = chunk;
  const [open, name, comma] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (open?.text === '(' && name?.kind === 'text' && comma?.text === ',')
    addDescribed(flags, chunk, name.text, at + 4);
}

/** `{ type: "string", short: "p", default: "claude" }` of an option. */
function addDescribed(flags: Flags, chunk: Chunk, name: string, open: number): void {
  const { tokens, match } = chunk;
  const close = match[open] ?? -1;
  if (tokens[open]?.text !== '{' || close < open || !/^\w[\w-]*$/.test(name)) return;
  const told = (...words: readonly string[]): number | undefined => {
    for (let i = open + 1; i < close; i++)
      if (words.includes(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ':') return i + 2;
    return undefined;
  };
  const [type, fallback, letter] = [told('type'), told('default'), told('short', 'alias')];
  const short = letter === undefined ? '' : (tokens[letter]?.text ?? '');
  keepFlag(flags, {
    flag: `--${name}`,
    short: /^\w$/.test(short) ? `-${short}` : undefined,
    fallbacks: fallback === undefined ? [] : [{ chunk, start: fallback }],
    alone: type !== undefined && tokens[type]?.text === 'boolean',
  });
}

/** By the names under which programs look for it. */
function keepFlag(flags: Flags, known: Flag): void {
  const name = known.flag.slice(2);
  flags.set(name.replaceAll('-', '_'), known);
  flags.set(
    name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()),
    known,
  );
}

const OPTIONS = new Set(['add_argument', 'option', 'Option', 'requiredOption']);
/** `action='store_true'`: https://docs.python.org/3/library/argparse.html#action */
const ALONE = 'store_true';
/** What says it where it is not given. */
export const FALLBACKS: ReadonlySet<string> = new Set(['default', 'envvar']);
