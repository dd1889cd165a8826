/** What is wrong in a broken file, where the library's own sentence names only what it met. */
export interface Fault {
  readonly why: string;
  readonly fix: string;
}

/**
 * Lines that are indented too little, or too much, and colons, end or open a value where nobody meant
 * it: the library then finds a map where a text stands.
 */
export function faultAt(text: string, line: number, message: string): Fault | undefined {
  const lines = text.split('\n');
  if (/^Nested mappings/.test(message))
    return deeperThanValue(lines, line) ?? colonWithin(lines, line);
  if (/^Implicit keys need/.test(message)) return continuation(lines, line);
  return undefined;
}

/**
 * A quoted text that goes on has to stand deeper than its key, the closing quote too, by YAML 1.2.
 * GitHub's reader does not ask for it (case QB6E of https://github.com/yaml/yaml-test-suite, which
 * readers that come from libyaml let pass), and what is in front of each line is no part of the text.
 * Undefined where it is not that; else the same file, line by line, as every reader takes it.
 */
export function withDeepQuote(text: string, line: number, message: string): string | undefined {
  if (!/^Missing closing/.test(message)) return undefined;
  const lines = text.split('\n');
  const until = endOfQuote(lines, line);
  if (until === undefined) return undefined;
  const deeper = ' '.repeat(keyColumn(lines[line - 1] ?? '') + 1);
  return lines.map((one, i) => (i >= line && i < until ? deeper + one : one)).join('\n');
}

/** The line with the quote that closes the one at a key. */
function endOfQuote(lines: readonly string[], from: number): number | undefined {
  const [, quote] = QUOTED.exec(lines[from - 1] ?? '') ?? [];
  if (quote === undefined) return undefined;
  const until = lines.findIndex((line, i) => i >= from && line.includes(quote));
  return until < 0 ? undefined : until + 1;
}

const QUOTED = /^[\s-]*[\w.-]+:\s*(["'])/;

/** A key that has its value already, and a deeper one behind it. */
function deeperThanValue(lines: readonly string[], at: number): Fault | undefined {
  const line = lines[at - 1] ?? '';
  const next = nextLine(lines, at);
  const deeper = lines[next - 1] ?? '';
  const [, key] = ENTRY.exec(line) ?? [];
  if (key === undefined || /:\s.*:\s/.test(line)) return undefined;
  if (!KEY.test(deeper) || keyColumn(deeper) <= keyColumn(line)) return undefined;
  return {
    why: `line ${next} is indented deeper than \`${key}\` at line ${at}, which has its value already`,
    fix: `Begin line ${next}, and what stands beside it below, in the column of line ${at}.`,
  };
}

/** `name: Guard: skip it`: a text in which a colon and a blank begin another value. */
function colonWithin(lines: readonly string[], at: number): Fault | undefined {
  const [, key] = TWO_VALUES.exec(lines[at - 1] ?? '') ?? [];
  if (key === undefined) return undefined;
  return {
    why: `a colon and a blank within the text of \`${key}\` begin another value`,
    fix: `Put the text of \`${key}\` at line ${at} in quotes: a colon and a blank in it begin another value.`,
  };
}

const TWO_VALUES = /^[\s-]*([\w.-]+):\s+[^\s"'|>&*!{[#][^\n]*?:\s/;

/** A text that goes on at a line which stands no deeper than its key. */
function continuation(lines: readonly string[], at: number): Fault | undefined {
  let before = at - 1;
  while (before > 0 && isNothing(lines[before - 1] ?? '')) before--;
  const line = lines[before - 1] ?? '';
  const [, key] = ENTRY.exec(line) ?? [];
  if (key === undefined || KEY.test(lines[at - 1] ?? '')) return undefined;
  if (keyColumn(lines[at - 1] ?? '') > keyColumn(line)) return undefined;
  return tooFlat(key, before, at, at);
}

function tooFlat(key: string, at: number, from: number, to: number): Fault {
  const [lines, is] = from === to ? [`line ${from}`, 'is'] : [`lines ${from} to ${to}`, 'are'];
  return {
    why: `${lines} ${is} not indented deeper than \`${key}\` at line ${at}, whose text ${from === to ? 'it seems' : 'they seem'} to continue`,
    fix: `Indent ${lines} deeper than \`${key}\` at line ${at}, or put the text on one line.`,
  };
}

const KEY = /^[\s-]*[\w.-]+:(?:\s|$)/;
/** A key with something behind it. */
const ENTRY = /^[\s-]*([\w.-]+):\s+\S/;

function keyColumn(line: string): number {
  return line.search(/[^\s-]/);
}

function nextLine(lines: readonly string[], after: number): number {
  let next = after + 1;
  while (next <= lines.length && isNothing(lines[next - 1] ?? '')) next++;
  return next;
}

function isNothing(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
