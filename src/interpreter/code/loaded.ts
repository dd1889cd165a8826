/** Settings that a program loads from a file of data: `yaml.safe_load(open("config.yaml"))["llm"]["base_url"]`. */

import { parent } from '../../repository/path.ts';
import { oncePer } from '../../support/once.ts';
import type { Setting } from '../../value/value.ts';
import { grammarOf } from './languages/index.ts';
import { isDot } from './path.ts';
import { resolvePath } from './resolve.ts';
import type { SourceFile, Span } from './source.ts';

const LOADERS =
  /^(?:(?:yaml|YAML|ruamel\.yaml)\.(?:safe_load|load|full_load|parse|load_file|safeLoad)|(?:json|simplejson|orjson)\.loads?|(?:toml|tomllib|tomli)\.loads?|(?:JSON|TOML|toml|JSON5)\.parse|YAML\.safe_load_file|json_decode|yaml_parse|yaml_parse_file)$/;

/** Whether a function makes data of a file, of what was opened or of its text. */
export function isLoader(path: string): boolean {
  return LOADERS.test(path);
}

/** What a name stands for that a file of data is imported under: `import config from "./config.json"`. */
export function importedAs(file: SourceFile, name: string): Setting | undefined {
  return dataIn(file).get(name);
}

const dataIn = oncePer((file: SourceFile): ReadonlyMap<string, Setting> => {
  const found = new Map<string, Setting>();
  for (const { specifier, names } of grammarOf(file).imports(file)) {
    const path = DATA.test(specifier) ? resolvePath(parent(file.path), specifier) : undefined;
    for (const { local, imported } of path === undefined ? [] : names)
      found.set(local, { path: path ?? '', keys: WHOLE.has(imported) ? [] : [imported] });
  }
  return found;
});

const DATA = /^\.{1,2}\/.*\.(?:json5?|ya?ml|toml)$/i;
const WHOLE = new Set(['*', 'default']);

/** The last key of `cfg["a"]["b"]`, `cfg.get("b", other)`, `cfg.a.b`; where what is in front of it ends. */
export function keyBefore({ chunk: { tokens, match }, start, end }: Required<Span>) {
  const last = tokens[end - 1]?.text;
  // `cfg.llm.base_url`
  if (end - 2 > start && isDot(tokens[end - 2]?.text) && tokens[end - 1]?.kind === 'name')
    return { key: last ?? '', end: end - 2 };
  const open = last === ']' || last === ')' ? (match[end - 1] ?? -1) : -1;
  const key = tokens[open + 1];
  if (open <= start || key?.kind !== 'text') return undefined;
  if (last === ']') return open === end - 3 ? { key: key.text, end: open } : undefined;
  const isGet =
    /^(?:get|fetch)$/.test(tokens[open - 1]?.text ?? '') && isDot(tokens[open - 2]?.text);
  if (!isGet || open - 2 <= start) return undefined;
  const fallback = tokens[open + 2]?.text === ',' ? { start: open + 3, end: end - 1 } : undefined;
  return { key: key.text, end: open - 2, fallback };
}

/** What a client is handed as its key comes from elsewhere: no file of a repository holds one. */
const SECRET = /key|token|secret|password|credential/i;

/** Whether what stands under a key is what was loaded. */
export function mayBeLoaded(file: SourceFile, key: string): boolean {
  return !SECRET.test(key) && !setKeys(file).has(key);
}

/** Keys that the program sets itself, whatever was loaded: `cfg["base_url"] = os.environ["URL"]`. */
const setKeys = oncePer(
  ({ tokens }: SourceFile): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ kind, text }, at) =>
        kind === 'text' && tokens[at + 1]?.text === ']' && tokens[at + 2]?.text === '='
          ? [text]
          : [],
      ),
    ),
);
