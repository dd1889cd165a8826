import type { Read } from '../repository/repository.ts';
import type { Gap } from '../workflow/model.ts';

/** Text has no NUL; UTF-16 has one beside every plain letter. */
export function isBinary(text: string): boolean {
  return text.includes('\0');
}

/** Why GitHub may run a workflow file that reads like this, and the jobs in it are not all known. */
export function gapOf(read: Read): Gap | undefined {
  switch (read.kind) {
    case 'text':
      if (isBinary(read.text))
        return at('holds NUL bytes, as text in UTF-16 does', 'Save it as UTF-8.');
      return read.utf8
        ? undefined
        : at('is not UTF-8, and GitHub may read it differently', 'Save it as UTF-8.');
    case 'too-large':
      return at(
        `has ${read.bytes} bytes; at most 1 MiB is read, and GitHub counts characters`,
        'Split it.',
      );
    case 'outside':
      return at(
        'is a link out of the repository and is not followed',
        'Put the workflow itself there.',
      );
    case 'unreadable':
      return at(read.why, 'Make it an ordinary file that the guard may read.');
    case 'missing':
    case 'directory':
      return at('was listed and could not be opened', 'Run the guard again.');
    default:
      return read satisfies never;
  }
}

/** Of the diagnostic that tells it. */
export function codeOf(read: Read): string {
  if (read.kind !== 'text') return read.kind;
  return isBinary(read.text) ? 'not-text' : 'not-utf8';
}

function at(why: string, fix: string): Gap {
  return { line: 1, why, fix };
}
