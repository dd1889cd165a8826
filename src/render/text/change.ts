import { withAlike } from '../../report/alike.ts';
import type { Report } from '../../report/report.ts';
import { changeSentence } from '../change.ts';
import { count } from '../words.ts';
import { findingLines } from './findings.ts';
import { placeLine, wrap } from './ink.ts';
import type { Page } from './page.ts';

/** What the change does to the money, and what it would have tolerated; nothing where none was judged. */
export function changeLines({ proposed = [] }: Report, page: Page): readonly string[] {
  if (page.change === undefined) return [];
  return [
    ...wrap(changeSentence(page.change, 'This change'), page.width, ''),
    ...(proposed.length === 0 ? [] : wrap(COUNTS_LATER, page.width, '')),
    ...proposed.flatMap(({ message, ...at }) =>
      placeLine({ ...at, shows: message }, page.width, '  ', page.ink),
    ),
  ];
}

const COUNTS_LATER = 'Counts once merged, not in this change: it';

/** With `--verbose`: the findings that were there before the change, as any are told. */
export function olderLines(report: Report, page: Page): readonly string[] {
  const findings = page.change?.findings.old ?? [];
  if (findings.length === 0 || !page.verbose) return [];
  const title = page.ink(['bold'], 'Older findings, not caused by this change');
  return [title, ...findingLines({ ...report, findings: [...findings] }, page)];
}

/** How many findings the change is not to blame for, and how many it mends. */
export function olderWords({ change, verbose }: Page): readonly string[] {
  if (change === undefined) return [];
  const { old, gone } = change.findings;
  const older = withAlike(old).length;
  const mended = withAlike(gone).length;
  return [
    ...(older === 0 ? [] : [`${count(older, 'older finding')}${verbose ? '' : ' (--verbose)'}`]),
    ...(mended === 0 ? [] : [`${count(mended, 'finding')} mended by it`]),
  ];
}
