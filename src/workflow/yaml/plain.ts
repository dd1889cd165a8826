/**
 * The values of the plain subset of YAML that `scan` accepts. Every pattern is anchored and takes
 * each character in one way only, so matching is linear.
 */
export type PlainValue = EmptyValue | ScalarValue | WordsValue | BracesValue;
export interface EmptyValue {
  readonly kind: 'empty';
}
export interface ScalarValue {
  readonly kind: 'scalar';
  readonly text: string;
  readonly quoted: boolean;
}
/** `[a, b]` on one line. */
export interface WordsValue {
  readonly kind: 'words';
  readonly words: readonly Word[];
}
/** `{}`, or `{ a: b, c: d }` on one line. */
export interface BracesValue {
  readonly kind: 'braces';
  readonly pairs: readonly { readonly key: string; readonly at: number; readonly value: Word }[];
}
/** A part of a flow collection; `at` counts from the collection's bracket. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
  readonly at: number;
}
/** `|` or `>`: the text stands on the next lines. */
export interface BlockHeader {
  readonly kind: 'header';
  readonly folded: boolean;
  readonly chomp: '' | '-' | '+';
}

const QUOTED_KEY = /^(?:"([A-Za-z_][A-Za-z0-9_-]*)"|'([A-Za-z_][A-Za-z0-9_-]*)'):(?: |$)/;
const BLOCK = /^([|>])([+-]?)(?: +#.*)?$/;
const DOUBLE = /^"((?:[^"\\]|\\["\\/nrt])*)" *(?: #.*)?$/;
const SINGLE = /^'((?:[^']|'')*)' *(?: #.*)?$/;
/** A word of a flow collection: bare, or quoted without escapes; then the blanks behind it. */
const FLOW_WORD = /( *)(?:([A-Za-z0-9_.][A-Za-z0-9_./*+-]*)|"([^"\\]*)"|'([^']*)') */y;
const FLOW_KEY = /( *)([A-Za-z_][A-Za-z0-9_-]*): /y;
const FLOW_END = /^ *(?: #.*)?$/;
/** No plain value begins with one of these; */
const INDICATORS = ' \t,[]{}#&*!|>\'"%@`';
/** nor with one of these and a blank. */
const BEFORE_BLANK = '-?:';

export interface SplitKey {
  readonly key: string;
  /** What stands behind the colon, without the blanks around it. */
  readonly rest: string;
  /** Where `rest` begins in the line. */
  readonly at: number;
}

/** `key: rest`, the key a plain or quoted word. */
export function splitKey(line: string): SplitKey | undefined {
  const end = plainKeyEnd(line);
  if (end === 0) return splitQuotedKey(line);
  let colon = end;
  while (line.charCodeAt(colon) === BLANK) colon++;
  if (line[colon] !== ':' || (line.length > colon + 1 && line[colon + 1] !== ' ')) return undefined;
  const key = line.slice(0, end);
  return isNull(key) ? undefined : withRest(key, line, colon + 1);
}

function withRest(key: string, line: string, behind: number): SplitKey {
  let at = behind;
  while (line.charCodeAt(at) === BLANK) at++;
  return { key, rest: withoutBlanks(line.slice(at)), at };
}

const BLANK = 32;

/** Not `trimEnd`, which also takes what is no blank to YAML. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === BLANK) end--;
  return end === text.length ? text : text.slice(0, end);
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

function splitQuotedKey(line: string): SplitKey | undefined {
  const match = QUOTED_KEY.exec(line);
  const key = match?.[1] ?? match?.[2];
  if (match === null || key === undefined || isNull(key)) return undefined;
  return withRest(key, line, key.length + '"":'.length);
}

function isNull(key: string): boolean {
  return key.length === 4 && key.toLowerCase() === 'null';
}

/** A value that ends on its line; undefined for everything that is not plain beyond doubt. */
export function readPlainValue(text: string): PlainValue | BlockHeader | undefined {
  switch (text[0]) {
    case undefined:
    case '#':
      return { kind: 'empty' };
    case '|':
    case '>':
      return header(text);
    case '"':
      return quoted(DOUBLE.exec(text)?.[1]?.replace(ESCAPE, meaningOf));
    case "'":
      return quoted(SINGLE.exec(text)?.[1]?.replaceAll("''", "'"));
    case '[':
      return list(text);
    case '{':
      return braces(text);
    default:
      return plain(text);
  }
}

function header(text: string): BlockHeader | undefined {
  const match = BLOCK.exec(text);
  if (match === null) return undefined;
  const chomp = match[2] === '-' || match[2] === '+' ? match[2] : '';
  return { kind: 'header', folded: match[1] === '>', chomp };
}

const ESCAPE = /\\(.)/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function meaningOf(_: string, char: string): string {
  return ESCAPES[char] ?? char;
}

function quoted(text: string | undefined): ScalarValue | undefined {
  return text === undefined ? undefined : { kind: 'scalar', text, quoted: true };
}

function list(text: string): WordsValue | undefined {
  const words: Word[] = [];
  const whole = flow(text, ']', (at) => {
    const found = match(FLOW_WORD, text, at);
    if (found === undefined) return undefined;
    words.push(word(found, at));
    return at + found[0].length;
  });
  return whole ? { kind: 'words', words } : undefined;
}

function braces(text: string): BracesValue | undefined {
  const keys = new Set<string>();
  const pairs: BracesValue['pairs'][number][] = [];
  const whole = flow(text, '}', (at) => {
    const found = match(FLOW_KEY, text, at);
    const key = found?.[2];
    if (found === undefined || key === undefined || isNull(key)) return undefined;
    if (keys.has(key.toLowerCase())) return undefined;
    keys.add(key.toLowerCase());
    const behind = at + found[0].length;
    const value = match(FLOW_WORD, text, behind);
    if (value === undefined) return undefined;
    pairs.push({ key, at: at + (found[1] ?? '').length, value: word(value, behind) });
    return behind + value[0].length;
  });
  return whole ? { kind: 'braces', pairs } : undefined;
}

function word(match: RegExpExecArray, at: number): Word {
  const [, blanks = '', bare, double, single = ''] = match;
  const text = bare ?? double ?? single;
  return { text, quoted: bare === undefined, at: at + blanks.length };
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

/** A further line of a plain text of several; undefined where it could be more than that. */
export function continued(line: string): string | undefined {
  const text = withoutBlanks(line);
  if (text.includes('\t') || text.includes(' #') || UNSURE.includes(text[0] ?? ' '))
    return undefined;
  return text.includes(': ') || text.endsWith(':') ? undefined : text;
}

/** A line that begins so may be something else, or an error. */
const UNSURE = '-?:#';

function plain(text: string): ScalarValue | undefined {
  const [first = ' ', second = ' '] = text;
  if (INDICATORS.includes(first) || (BEFORE_BLANK.includes(first) && second === ' '))
    return undefined;
  const comment = text.indexOf(' #');
  const value = comment === -1 ? text : withoutBlanks(text.slice(0, comment));
  if (value.includes(': ') || value.endsWith(':')) return undefined;
  return { kind: 'scalar', text: value, quoted: false };
}
