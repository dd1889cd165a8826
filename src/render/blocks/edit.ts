import { diffLines } from '../diff.ts';
import { clean, clip } from '../escape.ts';
import { fenceAround } from '../fence.ts';

const LINES_MAX = 40;
const LINE_MAX = 200;

/** A file before and after, as far as it differs, in a fence that nothing in the file can close. */
export function editBlock(
  edit: { readonly before: string; readonly after: string },
  indent: string,
): readonly string[] {
  const lines = diffLines(edit.before, edit.after).map(line);
  if (lines.length === 0 || lines.length > LINES_MAX) return [];
  return fenceAround(lines, 'diff').map((one) => indent + one);
}

/** Indentation is what an edit of YAML is about; the rest of a line is somebody else's text. */
function line(text: string): string {
  const start = /^[-+@ ]? {0,40}/.exec(text)?.[0] ?? '';
  return start + clip(clean(text.slice(start.length)), LINE_MAX);
}
