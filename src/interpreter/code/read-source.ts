import { withParentheses } from './bare-calls.ts';
import type { Language } from './language.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarOf } from './languages/index.ts';
import { type Chunk, lex } from './lex.ts';
import type { Filling, Flag, SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';

const NOTHING: Filling = new Map();

export function readSource(
  text: string,
  path: string,
  language: Language,
  firstLine = 1,
  filled: Filling = NOTHING,
): SourceFile {
  const chunk = chunkOf(text, grammarOf({ language }), firstLine);
  return {
    ...chunk,
    path,
    language,
    flags: flagsOf(chunk),
    links: new Map(),
    stars: [],
    callers: { list: [] },
    filled,
  };
}

function chunkOf(text: string, { syntax, habits, starts }: Grammar, firstLine: number): Chunk {
  const chunk = lex(text, syntax, firstLine);
  if (!habits.bareCalls) return chunk;
  const names = Object.keys(starts).map((path) => path.slice(path.lastIndexOf('.') + 1));
  return withParentheses(chunk, new Set(names));
}

type Flags = Map<string, Flag>;

function flagsOf(chunk: Chunk): Flags {
  const flags: Flags = new Map();
  chunk.tokens.forEach((token, at) => {
    if (token.kind === 'text' && token.text.startsWith('-')) addFlag(flags, chunk, at, token.text);
    else if (token.text === 'parseArgs' && token.kind === 'name') addParsed(flags, chunk, at);
  });
  return flags;
}

/** `--api-key`, and commander's `-k, --api-key <key>` (https://github.com/tj/commander.js#options). */
const LONG = /^(?:(-\w),?\s+)?(--\w[^\s=,]*)/;
const SHORT = /^-[A-Za-z]$/;

/** `add_argument("-k", "--api-key", default=…)`, `option("--api-key", envvar=…)` */
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
  for (const { start, end } of elements(chunk, open + 2)) {
    const name = tokens[start]?.text ?? '';
    if (tokens[start + 2]?.text !== '{') continue;
    const told = (word: string) => {
      for (let i = start + 3; i < end; i++)
        if (tokens[i]?.text === word && tokens[i + 1]?.text === ':') return i + 2;
      return undefined;
    };
    const [type, fallback] = [told('type'), told('default')];
    keepFlag(flags, {
      flag: `--${name}`,
      short: undefined,
      fallbacks: fallback === undefined ? [] : [{ chunk, start: fallback }],
      alone: type !== undefined && tokens[type]?.text === 'boolean',
    });
  }
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
const FALLBACKS = new Set(['default', 'envvar']);
