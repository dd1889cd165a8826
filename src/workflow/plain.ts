/**
 * The values of the plain subset of YAML that `outline` accepts. Every pattern is anchored and
 * takes each character in one way only, so matching is linear.
 */
export type PlainValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'scalar'; readonly text: string }
  /** `[a, b]` on one line. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `{}`, or `{ a: b, c: d }` on one line. */
  | { readonly kind: 'braces' }
  /** `|` or `>`: the text stands on the next lines. */
  | { readonly kind: 'block' };

const QUOTED_KEY = /^(?:"([A-Za-z_][A-Za-z0-9_-]*)"|'([A-Za-z_][A-Za-z0-9_-]*)'):(?: |$)/;
const BLOCK = /^[|>][+-]?(?: +#.*)?$/;
const DOUBLE = /^"((?:[^"\\]|\\["\\/nrt])*)" *(?: #.*)?$/;
const SINGLE = /^'((?:[^']|'')*)' *(?: #.*)?$/;
/** A word of a flow collection: bare, or quoted without escapes; then the blanks behind it. */
const FLOW_WORD = / *(?:([A-Za-z0-9_.][A-Za-z0-9_./*+-]*)|"([^"\\]*)"|'([^']*)') */y;
const FLOW_KEY = / *([A-Za-z_][A-Za-z0-9_-]*): /y;
const FLOW_END = /^ *(?: #.*)?$/;
/** No plain value begins with one of these. */
const INDICATORS = ' \t-?:,[]{}#&*!|>\'"%@`';

/** `key: rest`, the key a plain or quoted word. */
export function splitKey(
  line: string,
): { readonly key: string; readonly rest: string } | undefined {
  const end = plainKeyEnd(line);
  if (end === 0) return splitQuotedKey(line);
  if (line[end] !== ':' || (line.length > end + 1 && line[end + 1] !== ' ')) return undefined;
  const key = line.slice(0, end);
  return isNull(key) ? undefined : { key, rest: line.slice(end + 1).trim() };
}

/** Behind a word such as `runs-on` or `_a.b/c`; 0 where the line begins otherwise. No pattern: every line comes by here. */
function plainKeyEnd(line: string): number {
  let end = 0;
  while (end < line.length && isKeyCode(line.charCodeAt(end), end === 0)) end++;
  return end;
}

/** `A`–`Z`, `_`, `a`–`z`, and further on also `-`, `.`, `/` and digits. */
function isKeyCode(code: number, first: boolean): boolean {
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return letter || (!first && code >= 45 && code <= 57);
}

function splitQuotedKey(line: string): ReturnType<typeof splitKey> {
  const match = QUOTED_KEY.exec(line);
  const key = match?.[1] ?? match?.[2];
  if (match === null || key === undefined || isNull(key)) return undefined;
  return { key, rest: line.slice(match[0].length).trim() };
}

function isNull(key: string): boolean {
  return key.length === 4 && key.toLowerCase() === 'null';
}

/** A value that ends on its line; undefined for everything that is not plain beyond doubt. */
export function readPlainValue(text: string): PlainValue | undefined {
  switch (text[0]) {
    case undefined:
    case '#':
      return { kind: 'empty' };
    case '|':
    case '>':
      return BLOCK.test(text) ? { kind: 'block' } : undefined;
    case '"':
      return scalar(DOUBLE.exec(text)?.[1]);
    case "'":
      return scalar(SINGLE.exec(text)?.[1]?.replaceAll("''", "'"));
    case '[':
      return list(text);
    case '{':
      return braces(text);
    default:
      return plain(text);
  }
}

/** Escapes stay as they are: nobody asks for such a text, and a name has none. */
function scalar(text: string | undefined): PlainValue | undefined {
  return text === undefined || text.includes('\\') ? undefined : { kind: 'scalar', text };
}

function list(text: string): PlainValue | undefined {
  const words: string[] = [];
  const whole = flow(text, ']', (at) => {
    const word = match(FLOW_WORD, text, at);
    if (word === undefined) return undefined;
    words.push(word[1] ?? word[2] ?? word[3] ?? '');
    return at + word[0].length;
  });
  return whole ? { kind: 'words', words } : undefined;
}

function braces(text: string): PlainValue | undefined {
  const keys = new Set<string>();
  const whole = flow(text, '}', (at) => {
    const key = match(FLOW_KEY, text, at);
    const name = key?.[1]?.toLowerCase();
    if (key === undefined || name === undefined || isNull(name) || keys.has(name)) return undefined;
    keys.add(name);
    const value = match(FLOW_WORD, text, at + key[0].length);
    return value === undefined ? undefined : at + key[0].length + value[0].length;
  });
  return whole ? { kind: 'braces' } : undefined;
}

/** Parts between commas up to `close`, and nothing but a comment behind it. */
function flow(text: string, close: string, part: (at: number) => number | undefined): boolean {
  let at: number | undefined = 1;
  while (text[at] === ' ') at++;
  if (text[at] !== close)
    for (;;) {
      at = part(at);
      if (at === undefined) return false;
      if (text[at] === close) break;
      if (text[at] !== ',') return false;
      at++;
    }
  return FLOW_END.test(text.slice(at + 1));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function plain(text: string): PlainValue | undefined {
  if (INDICATORS.includes(text[0] ?? ' ')) return undefined;
  const comment = text.indexOf(' #');
  const value = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  return value.includes(': ') || value.endsWith(':') ? undefined : { kind: 'scalar', text: value };
}
