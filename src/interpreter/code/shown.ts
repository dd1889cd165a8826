import { HOLES } from '../../value/template.ts';

/** A line of the source for the trail: trimmed, short, and with anything like a key cut to its first characters. */
export function shownLine(
  unit: { readonly lines: readonly string[]; readonly firstLine: number },
  line: number,
): string {
  const text = (unit.lines[line - unit.firstLine] ?? '').slice(0, 400).trim();
  return text
    .replace(HOLES, '…')
    .replace(/\b(sk|gh[pousr]|key|AIza)[-_][\w-]{8,}/g, (key) => `${key.slice(0, 8)}…`)
    .slice(0, 160);
}
