import { keyColumn, type Mend } from './mend.ts';
import { mendsAt } from './mends.ts';
import { firstCharacter } from './quotes.ts';

/** What is wrong in a broken file, where the library's own sentence names only what it met. */
export type Fault = Pick<Mend, 'why' | 'fix'>;

/** A longer file is not read once more for each way in which it may be meant. */
const LONGEST_TRIED = 200_000;
const MOST_TRIED = 8;

/**
 * Words for whoever mends it, which are true: the first way after which the file is read beyond that line.
 * @param brokenAt the line at which a text is broken; undefined where it is not
 */
export function faultAt(
  text: string,
  line: number,
  message: string,
  brokenAt: (text: string) => number | undefined,
): Fault {
  const mend = mendOf(text, line, message, brokenAt);
  if (mend !== undefined) return { why: mend.why, fix: mend.fix };
  const [, why] = MET.find(([met]) => met.test(message)) ?? [];
  return why === undefined
    ? { why: message, fix: `Mend line ${line}: ${message.replace(/\.$/, '')}.` }
    : { why, fix: `Mend line ${line}, or the one above it: ${why}.` };
}

function mendOf(
  text: string,
  line: number,
  message: string,
  brokenAt: (text: string) => number | undefined,
): Mend | undefined {
  if (text.length > LONGEST_TRIED) return undefined;
  const lines = text.split('\n').map((one) => one.replace(/\r$/, ''));
  // Ours, and nothing that the library would find: `*.md` is a name to it.
  if (NO_ANCHOR.test(message)) return firstCharacter(lines, line);
  // What is found later, in what was read, is no matter of columns and quotes.
  if (brokenAt(text) === undefined) return undefined;
  return mendsAt(lines, line)
    .slice(0, MOST_TRIED)
    .find((one) => {
      const still = brokenAt(one.lines.join('\n'));
      return still === undefined || still > line + (one.lines.length - lines.length);
    });
}

const NO_ANCHOR = /^`\*[^`]*` names an anchor/;

/** What the library met, in words that name no part of a reader. */
const MET: readonly (readonly [RegExp, string])[] = [
  [/at node end|Not a YAML token/, 'something stands behind a value that has ended'],
  [
    /^(?:All mapping|All sequence|.*must start at the same column)/,
    'it begins in a column in which nothing above it stands',
  ],
  [/^Nested mappings/, 'a key stands in the value of another key'],
  [/^Implicit (?:map )?keys|implicit map key/, 'a key with a colon and a blank was awaited'],
  [/^Missing closing/, 'a text in quotes is not closed'],
  [/same line with key/, 'a list or a key begins beside a key, and not on a line of its own'],
  [/^Flow (?:map|sequence)/, 'a bracket is not closed'],
];

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
