import type { Finding } from '../report/report.ts';
import { LEVEL_SIGNS } from './blocks/finding.ts';
import { ruleName, type View } from './blocks/view.ts';
import { guardLines, prose, short } from './escape.ts';
import { fenceAround } from './fence.ts';

const SUGGESTION = 'suggestion';

/**
 * The comment on the lines that a finding can be fixed by: what is wrong, and the lines that GitHub
 * puts in their place at a click. They are printed as they are, so all of them must be `isVerbatim`.
 */
export function renderSuggestion(finding: Finding, lines: readonly string[], view: View): string {
  return guardLines(
    [
      `${LEVEL_SIGNS[finding.level]} ${prose(short(finding.message, 600))} (${ruleName(finding.rule, view)})`,
      fenceAround(lines, SUGGESTION).join('\n'),
      '<sub>Spend Guard scanned the workflows with this edit: the finding is gone, and no other job is charged differently.</sub>',
    ].join('\n\n'),
  );
}
