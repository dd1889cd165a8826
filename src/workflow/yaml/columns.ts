import { columnOf, isNothing, KEY, keyColumn, lineAt, type Mend, nextLine } from './mend.ts';

/** As wide as the file indents, which is two blanks nearly everywhere. */
export function tabs(lines: readonly string[], at: number): readonly Mend[] {
  if (!/^[ ]*\t/.test(lineAt(lines, at))) return [];
  return [2, 4].map((width) => ({
    why: `line ${at} is indented by a tab`,
    fix: `Replace each tab at the beginning of a line, first at line ${at}, by ${width} blanks: YAML knows no tabs there.`,
    lines: lines.map((line) =>
      line.replace(/^[ \t]+/, (all) => all.replaceAll('\t', ' '.repeat(width))),
    ),
  }));
}

/** A key that has its value already, and a deeper one behind it. */
export function deeperThanValue(lines: readonly string[], at: number): Mend | undefined {
  const line = lineAt(lines, at);
  const [, key] = /^\s*(?:-\s+)*([\w.-]+):\s+\S/.exec(line) ?? [];
  const next = nextLine(lines, at);
  const by = columnOf(lineAt(lines, next)) - keyColumn(line);
  if (key === undefined || by <= 0 || !KEY.test(lineAt(lines, next))) return undefined;
  const to = endOfBlock(lines, next);
  return {
    why: `line ${next} is indented deeper than \`${key}\` at line ${at}, which has its value already`,
    fix: `${moved(next, to, -by)}: \`${key}\` at line ${at} has its value already, so what follows begins in the same column as \`${key}\`.`,
    lines: shifted(lines, next, to, -by),
  };
}

/** More of what is open above a line nobody means. */
const MOST_OPEN = 4;

/** The columns of the keys, or of the dashes, that are still open above a line. */
function openAbove(lines: readonly string[], at: number, item: boolean) {
  const found: { readonly column: number; readonly line: number }[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = at - 1; above > 0 && least > 0 && found.length < MOST_OPEN; above--) {
    const line = lineAt(lines, above);
    const dash = /^\s*-\s/.test(line);
    if (isNothing(line) || columnOf(line) >= least || !(dash || KEY.test(line))) continue;
    least = columnOf(line);
    if (!item && KEY.test(line)) found.push({ column: keyColumn(line), line: above });
    if (item && dash) found.push({ column: least, line: above });
  }
  return found;
}

/** A line in a column in which nothing above stands; the nearest first, of two the deeper one. */
export function besideNothing(lines: readonly string[], at: number): readonly Mend[] {
  const line = lineAt(lines, at);
  const item = /^\s*-\s/.test(line);
  if (!item && !KEY.test(line)) return [];
  const own = columnOf(line);
  const to = endOfBlock(lines, at);
  return openAbove(lines, at, item)
    .filter(({ column }) => column !== own)
    .sort((a, b) => Math.abs(a.column - own) - Math.abs(b.column - own) || b.column - a.column)
    .map(({ column, line: above }) => ({
      why: `line ${at} begins in a column in which nothing above it stands`,
      fix: `${moved(at, to, column - own)}, so that line ${at} begins below ${item ? 'the `-`' : `\`${keyIn(lineAt(lines, above))}\``} of line ${above}.`,
      lines: shifted(lines, at, to, column - own),
    }));
}

/** A text that goes on at lines which stand no deeper than its key. */
export function flatText(lines: readonly string[], at: number): Mend | undefined {
  const first = lineAt(lines, at);
  if (KEY.test(first) || isNothing(first)) return undefined;
  const before = keyAbove(lines, at);
  const [, key] = /^\s*(?:-\s+)*([\w.-]+):\s+\S/.exec(lineAt(lines, before)) ?? [];
  if (key === undefined) return undefined;
  let to = at;
  while (isFlatText(lineAt(lines, to + 1))) to++;
  const beside = nextLine(lines, before);
  const deep = beside < at ? columnOf(lineAt(lines, beside)) : keyColumn(lineAt(lines, before)) + 2;
  const least = lines.slice(at - 1, to).reduce((min, one) => Math.min(min, columnOf(one)), deep);
  const by = deep - least;
  if (by <= 0) return undefined;
  return {
    why: `${linesFrom(at, to)} ${at === to ? 'is' : 'are'} not indented as deep as the text of \`${key}\` at line ${before}, which ${at === to ? 'it seems' : 'they seem'} to continue`,
    fix: `${moved(at, to, by)}, as deep as the text of \`${key}\` at line ${before} has to stand.`,
    lines: shifted(lines, at, to, by),
  };
}

function isFlatText(line: string): boolean {
  return !isNothing(line) && !KEY.test(line) && !/^\s*-\s/.test(line);
}

function keyAbove(lines: readonly string[], at: number): number {
  let above = at - 1;
  while (above > 0 && !KEY.test(lineAt(lines, above))) above--;
  return above;
}

function moved(from: number, to: number, by: number): string {
  const wide = Math.abs(by);
  return `Move ${linesFrom(from, to)} by ${wide} ${wide === 1 ? 'column' : 'columns'} to the ${by < 0 ? 'left' : 'right'}`;
}

function linesFrom(from: number, to: number): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}

function shifted(
  lines: readonly string[],
  from: number,
  to: number,
  by: number,
): readonly string[] {
  return lines.map((line, i) => {
    if (i < from - 1 || i >= to || line.trim() === '') return line;
    return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, columnOf(line)));
  });
}

/** The last line that stands as deep as this one, up to the next item of the list that it is in. */
function endOfBlock(lines: readonly string[], from: number): number {
  const first = lineAt(lines, from);
  const own = columnOf(first);
  const item = /^\s*-\s/.test(first);
  let last = from;
  for (let at = from + 1; at <= lines.length; at++) {
    const line = lineAt(lines, at);
    if (isNothing(line)) continue;
    if (columnOf(line) < own || (!item && columnOf(line) === own && /^\s*-\s/.test(line))) break;
    last = at;
  }
  return last;
}

function keyIn(line: string): string {
  return /^[\s-]*([\w.-]+):/.exec(line)?.[1] ?? '';
}
