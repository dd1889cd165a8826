import { EVERY_JOB } from '../../every-job.ts';
import type { DeadSpender, Finding, Level, Report } from '../../report.ts';
import { clip, terminal } from '../escape.ts';
import { rulePage, ruleText } from '../rules.ts';
import { bySeverity, firstOfRule } from '../verdict.ts';
import { count, NO_POLICY, notesOf, staleSentence } from '../words.ts';
import { placeLine, type Style, spaced, wrap } from './ink.ts';
import type { Page } from './page.ts';

const LEVEL_STYLE: Readonly<Record<Level, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** Clients that have a credential and cannot spend it: no charge, and somebody believes otherwise. */
export function deadLines(report: Report, page: Page): readonly string[] {
  const lines = report.jobs.flatMap((job) =>
    job.dead.flatMap((dead) => [
      `  ${page.ink(['cyan'], `${terminal(dead.spender.path)}:${dead.spender.line}`)}  ${page.ink(['bold'], terminal(job.job))}`,
      ...wrap(deadSentence(dead), page.width, '    '),
      ...(page.verbose ? dead.evidence : dead.evidence.slice(-1)).flatMap((step) =>
        placeLine(step, page.width, '      ', page.ink),
      ),
    ]),
  );
  return lines.length === 0 ? [] : [page.ink(['bold'], 'Cannot spend as written'), ...lines];
}

/** Most reasons name the client themselves. */
function deadSentence({ spender, reason }: DeadSpender): string {
  return reason.includes(spender.label) ? reason : `${spender.label}: ${reason}`;
}

/** Where, what, why, fix; why a rule exists is said at its first finding. */
export function findingLines(report: Report, page: Page): readonly string[] {
  if (report.findings.length === 0) return [];
  const findings = bySeverity(report.findings);
  const explained = firstOfRule(findings);
  return [
    page.ink(['bold'], 'Findings'),
    ...spaced(findings.map((finding) => oneFinding(finding, explained.has(finding), page))),
  ];
}

function subject({ job }: Finding): string {
  return job === EVERY_JOB ? 'of a whole workflow' : `in job ${clip(terminal(job), 120)}`;
}

function oneFinding(finding: Finding, explain: boolean, page: Page): readonly string[] {
  const level = page.ink(['bold', LEVEL_STYLE[finding.level]], finding.level);
  const text = explain ? ruleText(finding.rule, page.docs) : undefined;
  const pageUrl = page.verbose ? rulePage(finding.rule, page.docs) : undefined;
  return [
    `  ${level}  ${page.ink(['bold'], terminal(finding.rule))}  ${subject(finding)}`,
    `    ${page.ink(['cyan'], `${terminal(finding.path)}:${finding.line}`)}`,
    ...wrap(finding.message, page.width, '    '),
    ...(text === undefined ? [] : wrap(`Why: ${text.why}`, page.width, '    ')),
    ...(finding.fix === null ? [] : wrap(`Fix: ${finding.fix}`, page.width, '    ')),
    ...(pageUrl === undefined ? [] : [`    ${terminal(pageUrl)}`]),
  ];
}

export function diagnosticLines(report: Report, page: Page): readonly string[] {
  const notes = notesOf(report);
  if (notes.length === 0) return [];
  return [
    page.ink(['bold'], 'Not read, or not all of it'),
    ...notes.flatMap(({ path, line, code, message }) =>
      placeLine({ path, line, shows: `${message} (${code})` }, page.width, '  ', page.ink),
    ),
  ];
}

export function ignoredLines(report: Report, page: Page): readonly string[] {
  const { ignored } = report;
  if (ignored.length === 0) return [];
  const title = `${count(ignored.length, 'finding')} ignored, each with a reason`;
  if (!page.verbose) return [page.ink(['dim'], `${title}; --verbose lists them.`)];
  return [
    page.ink(['bold'], title),
    ...ignored.flatMap((finding) => [
      `  ${page.ink(['cyan'], `${terminal(finding.path)}:${finding.line}`)}  ${terminal(finding.rule)}`,
      ...wrap(
        `${finding.reason}${finding.expires === null ? '' : ` (until ${finding.expires})`}`,
        page.width,
        '    ',
      ),
    ]),
  ];
}

export function policyLines(report: Report, page: Page): readonly string[] {
  const { path, default: expected } = report.policy;
  const sentence =
    path === null
      ? `No policy file: ${NO_POLICY}. Decide with spend-guard init.`
      : `Policy: ${path} (default: ${expected}).`;
  return [sentence, staleSentence(report)]
    .flatMap((text) => (text === '' ? [] : wrap(text, page.width, '')))
    .map((line) => page.ink(['dim'], line));
}
