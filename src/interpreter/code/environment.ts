import type { Chunk } from './lex.ts';
import { pathAt, type SourceFile } from './source.ts';
import { elements } from './spans.ts';

/** A variable read where an expression stands. */
export interface Read {
  readonly name: string;
  /** `getenv("X", fallback)` */
  readonly fallback: { readonly start: number; readonly end: number } | undefined;
  /** The index behind it. */
  readonly end: number;
}

/** `os.environ["X"]`, `process.env.X`, `ENV["X"]`: collections of variables, by language documentation. */
const COLLECTIONS = new Set([
  'os.environ',
  'environ',
  'process.env',
  'import.meta.env',
  'Bun.env',
  'ENV',
  'globalThis.process.env',
]);

/** Functions whose first argument names a variable; the second, where there is one, is its fallback. */
const FUNCTIONS = new Set([
  // https://docs.python.org/3/library/os.html#os.getenv
  'os.getenv',
  'getenv',
  'os.environ.get',
  'environ.get',
  'os.environ.pop',
  'os.environ.setdefault',
  // https://docs.deno.com/api/deno/~/Deno.env
  'Deno.env.get',
  // https://docs.ruby-lang.org/en/master/ENV.html
  'ENV.fetch',
  // https://pkg.go.dev/os#Getenv
  'os.Getenv',
  'os.LookupEnv',
  'syscall.Getenv',
  // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html
  'System.getenv',
  'System.getProperty',
  // https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable
  'Environment.GetEnvironmentVariable',
  'System.Environment.GetEnvironmentVariable',
  // https://doc.rust-lang.org/std/env/fn.var.html
  'env.var',
  'std.env.var',
  'env.var_os',
  // https://github.com/HBNetwork/python-decouple
  'decouple.config',
]);

/** https://github.com/actions/toolkit/tree/main/packages/core: an input is the variable INPUT_NAME. */
const INPUTS = new Set([
  'core.getInput',
  'getInput',
  'core.getMultilineInput',
  'getMultilineInput',
  'core.getBooleanInput',
]);

const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;

/** The environment variable that the expression starting at this name reads, if it does. */
export function readAt(file: SourceFile, chunk: Chunk, at: number): Read | undefined {
  const token = chunk.tokens[at];
  if (token?.kind !== 'name') return undefined;
  const before = chunk.tokens[at - 1];
  if (before?.kind === 'mark' && (before.text === '.' || before.text === '?.')) return undefined;
  const { path, end } = pathAt(chunk, at);
  return (
    member(file, chunk, path, end) ??
    subscript(file, chunk, path, end) ??
    call(file, chunk, path, end)
  );
}

/** `process.env.NAME` */
function member(file: SourceFile, chunk: Chunk, path: string, end: number): Read | undefined {
  const dot = path.lastIndexOf('.');
  const base = path.slice(0, dot);
  if (dot < 0 || base === 'ENV' || base === 'os.environ' || base === 'environ') return undefined;
  const name = path.slice(dot + 1);
  if (COLLECTIONS.has(base)) return { name, fallback: undefined, end };
  const alias = file.environments.has(base) && VARIABLE_NAME.test(name);
  if (alias) return { name, fallback: undefined, end };
  // `process.env.NAME.trim`: the variable with a method behind it.
  const parts = path.split('.');
  const collection = parts.slice(0, 2).join('.');
  if (
    parts.length > 3 &&
    COLLECTIONS.has(collection) &&
    collection.endsWith('.env') &&
    chunk.tokens[end]?.text === '('
  )
    return { name: parts[2] ?? '', fallback: undefined, end };
  return undefined;
}

/** `os.environ["NAME"]`, `Configuration["OpenAI:ApiKey"]` */
function subscript(file: SourceFile, chunk: Chunk, path: string, end: number): Read | undefined {
  const open = chunk.tokens[end]?.text === '?.' ? end + 1 : end;
  if (chunk.tokens[open]?.text !== '[') return undefined;
  const key = chunk.tokens[open + 1];
  const close = chunk.match[open] ?? -1;
  if (key?.kind !== 'text' || close !== open + 2 || key.text === '') return undefined;
  if (COLLECTIONS.has(path) || file.environments.has(path))
    return { name: key.text, fallback: undefined, end: close + 1 };
  // https://learn.microsoft.com/dotnet/core/extensions/configuration-providers: `:` is `__` in a variable.
  if (file.language === 'csharp' && /[cC]onfig(uration)?$/.test(path))
    return { name: key.text.replaceAll(':', '__'), fallback: undefined, end: close + 1 };
  return undefined;
}

function call(file: SourceFile, chunk: Chunk, path: string, end: number): Read | undefined {
  if (chunk.tokens[end]?.text !== '(') return undefined;
  const [first, second] = elements(chunk, end);
  const close = chunk.match[end] ?? -1;
  if (first === undefined || close < 0) return undefined;
  const key = chunk.tokens[first.start];
  if (key?.kind !== 'text' || first.end !== first.start + 1 || key.text === '') return undefined;
  if (INPUTS.has(path))
    return {
      name: `INPUT_${key.text.replaceAll(' ', '_').toUpperCase()}`,
      fallback: undefined,
      end: close + 1,
    };
  const dot = path.lastIndexOf('.');
  const aliased = dot > 0 && file.environments.has(path.slice(0, dot)) && path.endsWith('.get');
  const wrapper =
    VARIABLE_NAME.test(key.text) &&
    /env|secret/i.test(path.slice(dot + 1)) &&
    !/set|write|export/i.test(path);
  if (!FUNCTIONS.has(path) && !aliased && !wrapper) return undefined;
  return { name: key.text, fallback: second, end: close + 1 };
}
