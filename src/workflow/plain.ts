/**
 * The values of the plain subset of YAML that `outline` accepts. Every pattern is anchored and
 * takes each character in one way only, so matching is linear.
 */
export type PlainValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'scalar'; readonly text: string }
  /** `[a, b]` on one line. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `{}` */
  | { readonly kind: 'braces' }
  /** `|` or `>`: the text stands on the next lines. */
  | { readonly kind: 'block' };

const KEY =
  /^(?:([A-Za-z_][A-Za-z0-9_./-]*)|"([A-Za-z_][A-Za-z0-9_-]*)"|'([A-Za-z_][A-Za-z0-9_-]*)'):(?: |$)/;
const BLOCK = /^[|>][+-]?(?: +#.*)?$/;
const DOUBLE = /^"((?:[^"\\]|\\["\\/nrt])*)" *(?: #.*)?$/;
const SINGLE = /^'((?:[^']|'')*)' *(?: #.*)?$/;
const LIST = /^\[([^[\]{}#&*!|>%@`?:\\]*)\] *(?: #.*)?$/;
const LIST_WORD = /^(?:[A-Za-z0-9_.][A-Za-z0-9_./-]*|"[^"',]*"|'[^"',]*')$/;
const BRACES = /^\{ *\} *(?: #.*)?$/;
const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;

/** `key: rest`, the key a plain or quoted word. */
export function splitKey(
  line: string,
): { readonly key: string; readonly rest: string } | undefined {
  const match = KEY.exec(line);
  const key = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || key === undefined || key.toLowerCase() === 'null') return undefined;
  return { key, rest: line.slice(match[0].length).trim() };
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
      return list(LIST.exec(text)?.[1]);
    case '{':
      return BRACES.test(text) ? { kind: 'braces' } : undefined;
    default:
      return plain(text);
  }
}

/** Escapes stay as they are: nobody asks for such a text, and a name has none. */
function scalar(text: string | undefined): PlainValue | undefined {
  return text === undefined || text.includes('\\') ? undefined : { kind: 'scalar', text };
}

function list(inside: string | undefined): PlainValue | undefined {
  if (inside === undefined) return undefined;
  if (inside.trim() === '') return { kind: 'words', words: [] };
  const words = inside.split(',').map((word) => word.trim());
  if (!words.every((word) => LIST_WORD.test(word))) return undefined;
  return { kind: 'words', words: words.map((word) => word.replace(/["']/g, '')) };
}

function plain(text: string): PlainValue | undefined {
  if (!PLAIN_START.test(text)) return undefined;
  const comment = text.indexOf(' #');
  const value = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
  return value.includes(': ') || value.endsWith(':') ? undefined : { kind: 'scalar', text: value };
}
