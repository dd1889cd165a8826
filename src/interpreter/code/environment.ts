import { oncePer } from '../../support/once.ts';
import { namesOf } from './bindings.ts';
import { accessOf, grammarOf } from './languages/index.ts';
import type { Chunk, Token } from './lex.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import { parameterAt } from './whose-name.ts';

/** A variable read where an expression stands. */
export interface Read {
  readonly name: string;
  /** `getenv("X", fallback)` */
  readonly fallback: { readonly start: number; readonly end: number } | undefined;
  /** The index behind it. */
  readonly end: number;
}

/** https://github.com/actions/toolkit/tree/main/packages/core: an input is the variable INPUT_NAME. */
const INPUTS = new Set([
  'core.getInput',
  'getInput',
  'core.getMultilineInput',
  'getMultilineInput',
  'core.getBooleanInput',
]);

/** `config.get("OPENAI_API_KEY")`, `settings.require(…)`, `dotenv.get(…)`, Go's `env.GetStringOrDefault("KEY", "")`. */
const SETTINGS = /(?:env|config|settings?|secrets?|userdata|vars|configService)$/i;
const GETTERS =
  /^(?:(?:[gG]et|MustGet)(?:String|Str|Property|Env)?(?:Or(?:Throw|Default|Else|Panic)?)?|require|fetch|string|str|value|lookup|get_string)$/;
/** They give what `HOME` holds: https://nodejs.org/api/os.html#oshomedir, https://docs.python.org/3/library/pathlib.html#pathlib.Path.home */
const HOME_CALLS = /^(?:os\.)?homedir$|^(?:pathlib\.)?Path\.home$|^os\.UserHomeDir$/;
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;

const READS = new Set(['.', '?.', '::', '->', '$', '[', '(', '!', '\n']);

/** Whether a name stands for the whole environment at a token. */
export function isEnvironment(file: SourceFile, name: string, at: number): boolean {
  const link = file.links.get(name);
  if (link !== undefined && namesOf(link.file).environments.has(link.name)) return true;
  if (!namesEnvironment(file)) return false;
  return namesOf(file).environments.has(name) && parameterAt(file, name, at) === undefined;
}

/** Whether what is read of a name is read of the environment: it stands for it, or for a copy. */
function holdsVariables(file: SourceFile, name: string, at: number): boolean {
  return (
    isEnvironment(file, name, at) || (namesEnvironment(file) && namesOf(file).copies.has(name))
  );
}

/** The environment variable that the expression starting at this name reads, if it does. */
export function readAt(file: SourceFile, chunk: Chunk, at: number, place = at): Read | undefined {
  const token = chunk.tokens[at];
  if (token?.kind !== 'name') return undefined;
  // A name alone reads nothing.
  const next = chunk.tokens[at + 1]?.text ?? '';
  if (!READS.has(next) && next !== grammarOf(file).habits.subscript) return undefined;
  const before = chunk.tokens[at - 1];
  if (before?.kind === 'mark' && (before.text === '.' || before.text === '?.')) return undefined;
  const { path, end } = pathAt(chunk, at);
  const asked = mayHold(file, token.text)
    ? (member(file, chunk, path, end, place) ?? subscript(file, chunk, path, end, place))
    : undefined;
  return asked ?? call(file, chunk, path, end, place);
}

/** Whether the file names an environment, or what changes one, at all: most do not, and their names need not be known for it. */
export const namesEnvironment = oncePer((file: SourceFile): boolean => {
  const { lasts } = accessOf(file);
  return lasts.size > 0 && file.tokens.some(({ kind, text }) => kind === 'name' && lasts.has(text));
});

/** Whether what begins so may be an environment, or settings that are named like variables. */
function mayHold(file: SourceFile, first: string): boolean {
  if (accessOf(file).firsts.has(first) || file.links.has(first)) return true;
  if (/config/i.test(first)) return true;
  if (!namesEnvironment(file)) return false;
  const { environments, copies } = namesOf(file);
  return environments.has(first) || copies.has(first);
}

/** `process.env.NAME` */
function member(
  file: SourceFile,
  chunk: Chunk,
  path: string,
  end: number,
  place: number,
): Read | undefined {
  if (!path.includes('.')) return undefined;
  const dot = path.lastIndexOf('.');
  const base = path.slice(0, dot);
  if (dot < 0 || base === 'ENV' || base === 'os.environ' || base === 'environ') return undefined;
  const name = path.slice(dot + 1);
  // `Deno.env.get("NAME")`: no variable is called so.
  const isCalled = chunk.tokens[end]?.text === '(';
  if (!isCalled && accessOf(file).collections.has(base)) return { name, fallback: undefined, end };
  const alias = VARIABLE_NAME.test(name) && holdsVariables(file, base, place);
  if (alias) return { name, fallback: undefined, end };
  // `process.env.NAME.trim`: the variable with a method behind it.
  const parts = path.split('.');
  const collection = parts.slice(0, 2).join('.');
  if (
    parts.length > 3 &&
    accessOf(file).collections.has(collection) &&
    collection.endsWith('.env') &&
    chunk.tokens[end]?.text === '('
  )
    return { name: parts[2] ?? '', fallback: undefined, end };
  return undefined;
}

/** A text that says all of a name: one that is put together is asked for what it comes to (evaluate.ts). */
function isWhole({ kind, text, parts }: Token): boolean {
  return kind === 'text' && text !== '' && parts.every((part) => part.kind === 'literal');
}

/** `os.environ["NAME"]`, `Configuration["OpenAI:ApiKey"]` */
function subscript(
  file: SourceFile,
  chunk: Chunk,
  path: string,
  end: number,
  place: number,
): Read | undefined {
  const open = chunk.tokens[end]?.text === '?.' ? end + 1 : end;
  const { subscript: mark } = grammarOf(file).habits;
  if (chunk.tokens[open]?.text !== mark) return undefined;
  const key = chunk.tokens[open + 1];
  const close = chunk.match[open] ?? -1;
  if (key === undefined || close !== open + 2) return undefined;
  // `$ENV{NAME}`: in braces a name by itself is a text.
  if (!isWhole(key) && !(mark === '{' && key.kind === 'name')) return undefined;
  if (accessOf(file).collections.has(path) || holdsVariables(file, path, place))
    return { name: key.text, fallback: undefined, end: close + 1 };
  // https://learn.microsoft.com/dotnet/core/extensions/configuration-providers: `:` is `__` in a variable.
  if (grammarOf(file).environment.configuration?.test(path))
    return { name: key.text.replaceAll(':', '__'), fallback: undefined, end: close + 1 };
  return undefined;
}

function call(
  file: SourceFile,
  chunk: Chunk,
  path: string,
  end: number,
  place: number,
): Read | undefined {
  // Elixir's `System.fetch_env!("NAME")`
  const open = chunk.tokens[end]?.text === '!' ? end + 1 : end;
  if (chunk.tokens[open]?.text !== '(') return undefined;
  if (HOME_CALLS.test(path) && chunk.match[open] === open + 1)
    return { name: 'HOME', fallback: undefined, end: open + 2 };
  if (chunk.tokens[open + 1]?.kind !== 'text' && path !== 'get') return undefined;
  const all = elements(chunk, open);
  // Julia's `get(ENV, "NAME", fallback)`
  const collection =
    path === 'get' &&
    all[0] !== undefined &&
    accessOf(file).collections.has(chunk.tokens[all[0].start]?.text ?? '');
  const [first, second] = collection ? all.slice(1) : all;
  const close = chunk.match[open] ?? -1;
  if (first === undefined || close < 0) return undefined;
  const key = chunk.tokens[first.start];
  if (key === undefined || !isWhole(key) || first.end !== first.start + 1) return undefined;
  if (INPUTS.has(path))
    return {
      name: `INPUT_${key.text.replaceAll(' ', '_').toUpperCase()}`,
      fallback: undefined,
      end: close + 1,
    };
  const dot = path.lastIndexOf('.');
  const aliased =
    dot > 0 && holdsVariables(file, path.slice(0, dot), place) && path.endsWith('.get');
  const wrapper =
    VARIABLE_NAME.test(key.text) &&
    (/env|secret/i.test(path.slice(dot + 1)) ||
      (key.text.includes('_') &&
        SETTINGS.test(path.slice(0, Math.max(dot, 0))) &&
        GETTERS.test(path.slice(dot + 1)))) &&
    !/set(?!ting)|write|export/i.test(path);
  if (!accessOf(file).readers.has(path) && !aliased && !wrapper && !collection) return undefined;
  const block = second === undefined ? blockBehind(file, chunk, close) : undefined;
  return { name: key.text, fallback: second ?? block, end: (block?.end ?? close) + 1 };
}

/** Ruby's `ENV.fetch("NAME") { "fallback" }` */
function blockBehind(file: SourceFile, { tokens, match }: Chunk, close: number) {
  const end = tokens[close + 1]?.text === '{' ? (match[close + 1] ?? -1) : -1;
  return grammarOf(file).scoping.bodies === 'end' && end > close
    ? { start: close + 2, end }
    : undefined;
}
