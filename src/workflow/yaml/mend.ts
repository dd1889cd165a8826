/** A way in which a broken file may be meant, with what to do in words and what comes of it. */
export interface Mend {
  readonly why: string;
  /** Can be followed as it stands, by somebody who does not know what was meant. */
  readonly fix: string;
  readonly lines: readonly string[];
}

export type Way = (lines: readonly string[], at: number) => Mend | readonly Mend[] | undefined;

export const KEY = /^\s*(?:-\s+)*[\w.-]+:(?:\s|$)/;

export interface Value {
  readonly before: string;
  readonly text: string;
  /** `` of `name` at line 4``. */
  readonly where: string;
}

/** `  - name: "text"`: what stands in front of the value, the key, and the value. */
const VALUE = /^(\s*(?:-\s+)*(?:([\w.-]+):\s+|-\s+))(\S.*)$/;

export function valueAt(lines: readonly string[], at: number): Value | undefined {
  const [, before, key, text] = VALUE.exec(lineAt(lines, at).trimEnd()) ?? [];
  if (before === undefined || text === undefined) return undefined;
  return { before, text, where: `${key === undefined ? '' : ` of \`${key}\``} at line ${at}` };
}

export function replaced(lines: readonly string[], at: number, by: string): readonly string[] {
  return lines.with(at - 1, by);
}

export function lineAt(lines: readonly string[], at: number): string {
  return lines[at - 1] ?? '';
}

export function nextLine(lines: readonly string[], after: number): number {
  let next = after + 1;
  while (next <= lines.length && isNothing(lineAt(lines, next))) next++;
  return next;
}

/** How many blanks a line begins with. */
export function columnOf(line: string): number {
  return Math.max(0, line.search(/\S/));
}

export function keyColumn(line: string): number {
  return Math.max(0, line.search(/[^\s-]/));
}

export function isNothing(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
