import { stripVTControlCharacters } from 'node:util';
import { withAlike } from '../../report/alike.ts';
import { EVERY_JOB } from '../../report/every-job.ts';
import { jobNames } from '../../report/job-names.ts';
import type { Finding, JobReport, Level, Report } from '../../report/report.ts';
import { shortName } from '../../repository/path.ts';
import { capital } from '../../support/first-letter.ts';
import { groupBy } from '../../support/group.ts';
import { listed } from '../../support/listed.ts';
import { short, terminal } from '../escape.ts';
import { rulePage, ruleText } from '../rules.ts';
import { bySeverity, firstOfRule, isPaid, ofLevel } from '../verdict.ts';
import { BUDGET_SHORT, count } from '../words.ts';
import { type Style, wrap } from './ink.ts';
import type { Page } from './page.ts';
import { columnsOf } from './width.ts';

const LEVEL_STYLE: Readonly<Record<Level, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** Errors and warnings job by job, the gravest first; with `--verbose` notices and reasons too. */
export function findingLines(report: Report, page: Page): readonly string[] {
  const told = report.findings.filter(({ level }) => page.verbose || level !== 'notice');
  const findings = alike(bySeverity(told));
  const view: View = {
    page,
    nameOf: jobNames(report.jobs),
    explained: firstOfRule(findings.map(([first]) => first)),
    fixes: new Set(),
  };
  return byJob(findings).flatMap((group) =>
    group.flatMap((one) => oneFinding(one, group, report, view)),
  );
}

/** How many there are of what is only counted; empty where there is none. */
export function noticeWords(report: Report, page: Page): string {
  const { length } = withAlike(ofLevel(report.findings, 'notice'));
  return length === 0 || page.verbose ? '' : `${count(length, 'notice')} (--verbose)`;
}

interface View {
  readonly page: Page;
  readonly nameOf: (job: Pick<JobReport, 'workflow' | 'job'>) => string;
  readonly explained: ReadonlySet<Finding>;
  /** What was told of how to mend something. */
  readonly fixes: Set<string>;
}

/** A finding, and those of other jobs that say the same and are mended in the same way. */
type Alike = readonly [Finding, ...Finding[]];

function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = groupBy(findings, ({ rule, level, fix, job, message }) =>
    [rule, level, fix, message.replaceAll(`\`${job}\``, '`')].join('\n'),
  );
  return [...groups.values()];
}

function byJob(findings: readonly Alike[]): readonly (readonly [Alike, ...Alike[]])[] {
  return [...groupBy(findings, ([{ workflow, job }]) => `${workflow}\n${job}`).values()];
}

/** The job, the place and the budget; of a further finding in it only what is another. */
function headLines(
  { rule, level, ...finding }: Finding,
  first: Finding,
  report: Report,
  { page, nameOf }: View,
): readonly string[] {
  const again = finding.fingerprint !== first.fingerprint;
  const name = finding.job === EVERY_JOB ? 'workflow' : short(nameOf(finding), 120);
  const job = report.jobs.find((one) => one.workflow === first.workflow && one.job === first.job);
  const budget = again || job === undefined || !isPaid(rule, job) ? '' : BUDGET_SHORT[job.budget];
  const what = `${level} ${terminal(rule)}`;
  const parts: readonly (readonly [string, readonly Style[]])[] = [
    [again ? '' : name, ['bold']],
    [what, ['bold', LEVEL_STYLE[level]]],
    [again && finding.path === first.path ? placeIn(finding) : placeOf(finding), ['cyan']],
  ];
  const shown = parts.filter(([part]) => part !== '');
  const indent = again ? '  ' : '';
  const line = indent + shown.map(([part]) => part).join('  ');
  const more = budget === '' ? '' : ` · ${budget}`;
  if (columnsOf(line) > page.width)
    return shown.flatMap(([part, style], at) =>
      wrap(part, page.width, at === 0 ? indent : '  ').map((text) => page.ink(style, text)),
    );
  const painted = indent + shown.map(([part, style]) => page.ink(style, part)).join('  ');
  return [columnsOf(line + more) > page.width ? painted : painted + more];
}

/** The folder stands above it. */
function placeIn({ path, line }: Pick<Finding, 'path' | 'line'>): string {
  return placeOf({ path: shortName(path), line });
}

function placeOf({ path, line }: Pick<Finding, 'path' | 'line'>): string {
  return `${short(path, 200)}:${line}`;
}

function oneFinding(
  [finding, ...same]: Alike,
  [[first]]: readonly [Alike, ...Alike[]],
  report: Report,
  view: View,
): readonly string[] {
  const { page, explained, fixes } = view;
  const { rule, job } = finding;
  const whole = (text: string) => (page.verbose ? text : firstSentence(text));
  const fix = finding.fix && whole(finding.fix);
  const text = page.verbose && explained.has(finding) ? ruleText(rule, page.docs) : undefined;
  const url = page.verbose ? rulePage(rule, page.docs) : undefined;
  const known = fix !== null && fixes.has(fix);
  if (fix !== null) fixes.add(fix);
  const head = headLines(finding, first, report, view);
  const said = withoutHead(finding.message, job, head);
  const what = `${whole(said)}${REASONED.has(rule) && !page.verbose ? reasonOf(said) : ''}${known ? ' Fix: as above.' : ''}`;
  const [line = ''] = head;
  const joined = finding !== first && head.length === 1 ? `${line}  ${what}` : '';
  const fits = joined !== '' && columnsOf(stripVTControlCharacters(joined)) <= page.width;
  return [
    ...(fits ? [`${line}  ${terminal(what)}`] : [...head, ...wrap(what, page.width, '  ')]),
    ...wrap(sameWords(finding, same, view), page.width, '  '),
    ...(text === undefined ? [] : wrap(`Why: ${text.why}`, page.width, '  ')),
    ...(fix === null || known ? [] : wrap(`Fix: ${fix}`, page.width, '  ')),
    ...(url === undefined ? [] : wrap(url, page.width, '  ')),
  ];
}

/** Without the reason the first sentence of it is a riddle. */
const REASONED: ReadonlySet<string> = new Set(['dead-credential']);

/** The last sentence of it. */
function reasonOf(said: string): string {
  const at = said.lastIndexOf('. ');
  return at < 0 || said.length - at > 120 ? '' : said.slice(at + 1);
}

const MOST_SAME = 5;

/** Others that say the same; with `--verbose` the message names those that are one finding with it. */
function sameWords(finding: Finding, same: readonly Finding[], { page, nameOf }: View): string {
  const more = page.verbose ? same : withAlike([finding, ...same]).slice(1);
  const names = more.map((one) => `${short(nameOf(one), 80)} (${placeOf(one)})`);
  const rest = names.length - MOST_SAME;
  const told = rest > 1 ? [...names.slice(0, MOST_SAME), `${rest} more`] : names;
  return told.length === 0 ? '' : `The same in ${listed(told)}.`;
}

/** The job stands above it, and so may its budget. */
function withoutHead(message: string, job: string, head: readonly string[]): string {
  const said = message
    .replace(` in job \`${job}\``, '')
    .replace(/ in ((?:the )?step [^`]*(?:`[^`]*`)?) of job (`[^`]*`)/, (all, step, of) =>
      of === `\`${job}\`` ? ` in ${step}` : all,
    )
    .replace(/, billed to the ((?:API|subscription) budget)(?=\.)/, (all, budget) =>
      head.some((line) => line.endsWith(` · ${budget}`)) ? '' : all,
    );
  const start = `Job \`${job}\` `;
  return said.startsWith(start) ? capital(said.slice(start.length)) : said;
}

/** What is wrong, without what it may cost: `--verbose` and the page of the rule tell that. */
function firstSentence(text: string): string {
  const parts = text.split('`');
  for (const [at, part] of parts.entries()) {
    const end = at % 2 === 0 ? part.search(SENTENCE_END) : -1;
    if (end >= 0) return [...parts.slice(0, at), part.slice(0, end + 1)].join('`');
  }
  return text;
}

/** Not an abbreviation: behind it begins another sentence, or a quotation that begins one. */
const SENTENCE_END = /\.(?= [A-Z]| $)/;
