import { EVERY_JOB } from '../../every-job.ts';
import { jobNames } from '../../job-names.ts';
import type { Finding, JobReport, Level, Report } from '../../report.ts';
import { short } from '../escape.ts';
import { rulePage, ruleText } from '../rules.ts';
import { bySeverity, firstOfRule, ofLevel } from '../verdict.ts';
import { BUDGET_SHORT, count } from '../words.ts';
import { type Style, wrap, wrapParts } from './ink.ts';
import type { Page } from './page.ts';

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
  };
  return byJob(findings).flatMap((group) => [
    ...headLines(group, report, view),
    ...group.flatMap((one) => oneFinding(one, group, view)),
  ]);
}

/** How many there are of what is only counted. */
export function noticeLine(report: Report, page: Page): readonly string[] {
  const notices = ofLevel(report.findings, 'notice');
  if (notices.length === 0 || page.verbose) return [];
  const times = new Map<string, number>();
  for (const { rule } of notices) times.set(rule, (times.get(rule) ?? 0) + 1);
  const rules = [...times].map(([rule, n]) => (n === 1 ? rule : `${rule} ${n}`));
  const text = `${count(notices.length, 'notice')} (--verbose): ${rules.join(', ')}`;
  return wrap(text, page.width, '').map((line) => page.ink(['dim'], line));
}

interface View {
  readonly page: Page;
  readonly nameOf: (job: Pick<JobReport, 'workflow' | 'job'>) => string;
  readonly explained: ReadonlySet<Finding>;
}

/** A finding, and those of other jobs that say the same and are mended in the same way. */
type Alike = readonly [Finding, ...Finding[]];

function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, level, fix, job, message } = finding;
    const said = message.replaceAll(`\`${job}\``, '`');
    const key = [rule, level, fix, said].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function byJob(findings: readonly Alike[]): readonly (readonly [Alike, ...Alike[]])[] {
  const jobs = new Map<string, [Alike, ...Alike[]]>();
  for (const one of findings) {
    const { workflow, job } = one[0];
    const group = jobs.get(`${workflow}\n${job}`);
    if (group === undefined) jobs.set(`${workflow}\n${job}`, [one]);
    else group.push(one);
  }
  return [...jobs.values()];
}

/** The job, the place of its first finding, and what the job spends when. */
function headLines(
  [[first]]: readonly [Alike, ...Alike[]],
  report: Report,
  { page, nameOf }: View,
): readonly string[] {
  const name = first.job === EVERY_JOB ? 'workflow' : short(nameOf(first), 120);
  const job = report.jobs.find((one) => one.workflow === first.workflow && one.job === first.job);
  const budget = job === undefined || job.budget === 'none' ? '' : BUDGET_SHORT[job.budget];
  const [line = '', ...more] = wrapParts([placeOf(first), budget], page.width, '');
  const head = [name, line].join('  ');
  if (head.length <= page.width && more.length === 0)
    return [`${page.ink(['bold'], name)}  ${page.ink(['cyan'], line)}`];
  return [
    ...wrap(name, page.width, '').map((text) => page.ink(['bold'], text)),
    ...[line, ...more].flatMap((text) =>
      wrap(text, page.width, '  ').map((part) => page.ink(['cyan'], part)),
    ),
  ];
}

function placeOf({ path, line }: Finding): string {
  return `${short(path, 200)}:${line}`;
}

function oneFinding(
  [finding, ...same]: Alike,
  [[first]]: readonly [Alike, ...Alike[]],
  { page, nameOf, explained }: View,
): readonly string[] {
  const { level, rule } = finding;
  const whole = (text: string) => (page.verbose ? text : firstSentence(text));
  const place = placeOf(finding) === placeOf(first) ? '' : ` (${placeOf(finding)})`;
  const what = `${level} ${rule}${place}: ${whole(finding.message)}`;
  const fix = finding.fix && whole(finding.fix);
  const [line = '', ...more] = wrap(what, page.width, '  ');
  const text = page.verbose && explained.has(finding) ? ruleText(rule, page.docs) : undefined;
  const url = page.verbose ? rulePage(rule, page.docs) : undefined;
  const others = same.map((one) => `${short(nameOf(one), 80)} (${placeOf(one)})`);
  const also = others.length === 0 ? '' : `The same in ${count(others.length, 'job')}: `;
  return [
    `  ${page.ink(['bold', LEVEL_STYLE[level]], level)}${line.slice(2 + level.length)}`,
    ...more,
    ...(also === '' ? [] : wrap(`${also}${others.join(', ')}`, page.width, '  ')),
    ...(text === undefined ? [] : wrap(`Why: ${text.why}`, page.width, '  ')),
    ...(fix === null ? [] : wrap(`Fix: ${fix}`, page.width, '  ')),
    ...(url === undefined ? [] : wrap(url, page.width, '  ')),
  ];
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
