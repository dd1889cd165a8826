import type { Finding, Ignored, Level } from '../../report.ts';
import { prose, short } from '../escape.ts';
import { ruleText } from '../rules.ts';
import { name, ruleName, type View, where } from './view.ts';

export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
};

/** Where, then what, why and fix. */
export function findingBlock(finding: Finding, view: View): string {
  const text = ruleText(finding.rule, view);
  return [
    `${LEVEL_SIGNS[finding.level]} **Job ${name(finding.job)}** · ${where(finding, view)} · ${ruleName(finding.rule, view)}`,
    `- **What:** ${prose(short(finding.message, 1200))}`,
    ...(text === undefined ? [] : [`- **Why:** ${prose(short(text.why, 600))}`]),
    ...(finding.fix === null ? [] : [`- **Fix:** ${prose(short(finding.fix, 1200))}`]),
  ].join('\n');
}

/** One line for what needs no action in this place. */
export function findingLine(finding: Finding, view: View): string {
  return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${name(finding.job)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.message, 400))}`;
}

/** An ignored finding with the reason and the day on which it bites again. */
export function ignoredLine(finding: Ignored, view: View): string {
  const until =
    finding.expires === null ? 'no expiry' : `until ${prose(short(finding.expires, 40))}`;
  return `- ${where(finding, view)} ${name(finding.job)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.reason, 400))} (${until})`;
}
