import { defaulted, fromOrigin, type Value } from '../../../value/value.ts';
import { grammarOf } from '../languages/index.ts';
import type { Chunk } from '../lex.ts';
import { isDot, pathEndBefore } from '../path.ts';
import { FILE_METHODS, FILE_READERS, fileAt, JOINS, PATH_MODULES, PATHS } from '../path-forms.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import { givenBack, meant } from './meant.ts';
import { jsonOf } from './objects.ts';
import { opened } from './opened.ts';
import type { Question, Whole } from './question.ts';
import { settingOf } from './settings.ts';
import { join } from './texts.ts';
import { isUnknown, unknown } from './unknown.ts';

/** `open(p).read()`, `Path(p).read_text().strip()`: by the method that stands last. */
export function methodOf(
  question: Question,
  file: SourceFile,
  { chunk, start, end }: Whole,
  depth: number,
): Value | undefined {
  const { tokens } = chunk;
  const open = tokens[end - 1]?.text === ')' ? (chunk.match[end - 1] ?? -1) : -1;
  const head = { chunk, start, end: open - 2 };
  if (open < start + 3 || !isDot(tokens[open - 2]?.text)) return undefined;
  const name = tokens[open - 1]?.text ?? '';
  if (CLEANERS.has(name) && tokens[open - 3]?.text === ')')
    return question.expression(file, head, depth + 1);
  if (ELSE.has(name)) {
    const given = question.expression(file, head, depth + 1);
    const start = behindParameters(chunk, open + 1);
    const other = question.expression(file, { chunk, start, end: end - 1 }, depth + 1);
    return isUnknown(other) ? given : defaulted(given, other);
  }
  if (!FILE_METHODS.has(name)) return undefined;
  const place = opened(question, file, head, depth);
  return place && fileAt(place);
}

/** A function of the program by what it returns; a wrapper such as `str(x)`, `x.strip()` by what it wraps. */
export function callOf(
  question: Question,
  file: SourceFile,
  span: Whole,
  path: string,
  open: number,
  depth: number,
): Value {
  const { chunk, start, end } = span;
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  if (CLEANERS.has(last) && parts.length > 1) {
    const head = pathEndBefore(chunk, start, open);
    return question.expression(file, { chunk, start, end: head }, depth + 1);
  }
  if ((JOINS.has(last) || last === 'dirname') && PATH_MODULES.test(parts.at(-2) ?? ''))
    return question.path(file, span, depth + 1);
  if (last === 'join' && parts.length > 1) {
    const items = question.list(
      file,
      { chunk, start, end: pathEndBefore(chunk, start, open) },
      depth + 1,
    );
    const separator = chunk.tokens[open + 1];
    if (items !== undefined)
      return join(items.items, separator?.kind === 'text' ? separator.text : ',');
  }
  const [optionName] = grammarOf(file).habits.options?.test(path) ? elements(chunk, open) : [];
  const named = optionName && chunk.tokens[optionName.start];
  if (named?.kind === 'text') return fromOrigin({ kind: 'input', name: `--${named.text}` });
  const [place] = FILE_READERS.has(last) || FILE_READERS.has(path) ? elements(chunk, open) : [];
  const text =
    place === undefined ? undefined : fileAt(question.path(file, { chunk, ...place }, depth + 1));
  if (text !== undefined) return text;
  const [argument] = JSON_MAKERS.has(path) ? elements(chunk, open) : [];
  if (argument !== undefined) return jsonOf(question, file, { chunk, ...argument }, depth + 1);
  const returned = meant(question, givenBack(question, file, span, path), depth);
  if (returned !== undefined) return returned;
  const given = elements(chunk, open);
  // `import { dirname, join } from 'node:path'`
  if (path === last && ((JOINS.has(last) && given.length > 1) || last === 'dirname'))
    return question.path(file, span, depth + 1);
  const [only] = given;
  if (
    only !== undefined &&
    (DECODERS.has(path) ||
      FINDERS.has(path) ||
      (given.length === 1 && (WRAPPER.test(last) || OF_ADDRESS.test(path))))
  ) {
    const value = question.expression(file, { chunk, ...only }, depth + 1);
    // `str(home)` is what `home` is, whoever knows it.
    if (!isUnknown(value) || PATHS.test(last)) return value;
  }
  return settingOf(question, file, span, depth) ?? unknown(chunk, start, end);
}

/** Functions that make JSON of their first argument. */
const JSON_MAKERS = new Set([
  'JSON.stringify',
  'json.dumps',
  'orjson.dumps',
  'JSON.generate',
  'json_encode',
]);

const CLEANERS = new Set([
  'strip',
  'trim',
  'rstrip',
  'lstrip',
  'replace',
  'toString',
  'to_s',
  'Trim',
  'unwrap',
  'expect',
  'decode',
  'encode',
  'get_secret_value',
]);

/** What decodes its first argument: the same text in another spelling. */
const DECODERS = new Set(
  'Buffer.from atob base64.b64decode b64decode base64.StdEncoding.DecodeString Base64.decode64 Base64.strict_decode64 base64_decode Convert.FromBase64String Base64.getDecoder'.split(
    ' ',
  ),
);

/** What looks a program up by its name: https://docs.python.org/3/library/shutil.html#shutil.which, https://pkg.go.dev/os/exec#LookPath */
const FINDERS = new Set(
  'shutil.which which which.sync whichSync Bun.which exec.LookPath System.find_executable Sys.which'.split(
    ' ',
  ),
);

/** Methods that give their argument, or what that function gives, where there is nothing: Rust's, Java's, Scala's. */
const ELSE = new Set('unwrap_or unwrap_or_else orElse orElseGet getOrElse'.split(' '));

/** Behind `|_|`, `||` and `() ->` of a function that is written there. */
function behindParameters({ tokens, match }: Chunk, start: number): number {
  if (tokens[start]?.text === '||') return start + 1;
  if (tokens[start]?.text === '|' && tokens[start + 2]?.text === '|') return start + 3;
  const close = match[start] ?? -1;
  return close > start && /^[-=]>$/.test(tokens[close + 1]?.text ?? '') ? close + 2 : start;
}

/** `URI.create(url)`, `url.Parse(url)`: the same address. */
const OF_ADDRESS = /^(?:URI|Uri|URL|Url|url)\.(?:create|parse|Parse)$/;

const WRAPPER =
  /(str|string|secret|credential|uri|url|key|trim|strip|bytes|ofNullable|normalize\w*)$/i;
