import { EVERY_JOB } from '../../every-job.ts';
import type { Finding, Ignored, Level } from '../../report.ts';
import { link, prose, short } from '../escape.ts';
import { ruleText } from '../rules.ts';
import { firstOfRule } from '../verdict.ts';
import { editBlock } from './edit.ts';
import { name, ruleName, type View, where } from './view.ts';

export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
};

/** What the finding is about: a job, or a file that nobody could read. */
function subject(finding: Finding): string {
  return finding.job === EVERY_JOB ? 'Workflow' : `Job ${name(finding.job)}`;
}

function jobName(finding: Finding): string {
  return finding.job === EVERY_JOB ? '(workflow)' : name(finding.job);
}

/** One block a finding; why a rule exists is said at its first. */
export function findingBlocks(findings: readonly Finding[], view: View): readonly string[] {
  const explained = firstOfRule(findings);
  return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}

/** Where, then what, why and fix. */
function findingBlock(finding: Finding, explain: boolean, view: View): string {
  const text = explain ? ruleText(finding.rule, view) : undefined;
  return [
    `${LEVEL_SIGNS[finding.level]} **${subject(finding)}** · ${where(finding, view)} · ${ruleName(finding.rule, view)}`,
    `- **What:** ${prose(short(finding.message, 1200))}`,
    ...(text === undefined ? [] : [`- **Why:** ${prose(short(text.why, 600))}`]),
    ...(finding.fix === null ? [] : [`- **Fix:** ${prose(short(finding.fix, 1200))}`]),
    ...edit(finding, view),
  ].join('\n');
}

/** What `spend-guard fix` would do about it. */
function edit({ fingerprint }: Finding, view: View): readonly string[] {
  const posted = view.suggested?.get(fingerprint);
  if (posted !== undefined)
    return [`- **Edit:** ${link('suggested on the changed lines', posted)}, ready to commit.`];
  const offer = view.offers?.get(fingerprint);
  const lines = offer === undefined ? [] : editBlock(offer, '  ');
  return lines.length === 0 ? [] : ['- **Edit**, as `spend-guard fix` makes it:', '', ...lines];
}

/** One line for what needs no action in this place. */
export function findingLine(finding: Finding, view: View): string {
  return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${jobName(finding)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.message, 400))}`;
}

/** An ignored finding with the reason and the day on which it bites again. */
export function ignoredLine(finding: Ignored, view: View): string {
  const until =
    finding.expires === null ? 'no expiry' : `until ${prose(short(finding.expires, 40))}`;
  return `- ${where(finding, view)} ${jobName(finding)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.reason, 400))} (${until})`;
}
