import { IN_BASELINE, UNDECIDED } from '../../policy/undecided.ts';
import { jobNames } from '../../report/job-names.ts';
import type { DeadSpender, Diagnostic, Report } from '../../report/report.ts';
import { short, terminal } from '../escape.ts';
import { count, defaultWords, isIdleEntry, NO_POLICY, notesOf, staleSentence } from '../words.ts';
import { placeLine, titleLines, wrap } from './ink.ts';
import type { Page } from './page.ts';

/** Clients that have a credential and cannot spend it: no charge, and somebody believes otherwise. */
export function deadLines(report: Report, page: Page): readonly string[] {
  const lines = report.jobs.flatMap((job) =>
    job.dead.flatMap((dead) => [
      ...titleLines(placeOf(dead.spender), terminal(job.job), page),
      ...wrap(deadSentence(dead), page.width, '    '),
      ...dead.evidence.flatMap((step) => placeLine(step, page.width, '      ', page.ink)),
    ]),
  );
  return lines.length === 0 ? [] : [page.ink(['bold'], 'Cannot spend as written'), ...lines];
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${terminal(path)}:${line}`;
}

/** Most reasons name the client themselves. */
function deadSentence({ spender, reason }: DeadSpender): string {
  return reason.includes(spender.label) ? reason : `${spender.label}: ${reason}`;
}

/** More are counted. */
const MOST_NOTES = 6;

export function diagnosticLines(report: Report, page: Page): readonly string[] {
  const all = notesOf(report);
  const unread = all.filter((one) => !isIdleEntry(one));
  return [
    ...titledNotes('Without effect', all.filter(isIdleEntry), page),
    ...titledNotes('Not read, or not all of it', unread, page),
  ];
}

function titledNotes(title: string, all: readonly Diagnostic[], page: Page): readonly string[] {
  if (all.length === 0) return [];
  const notes = page.verbose ? all : all.slice(0, MOST_NOTES);
  const more = all.length - notes.length;
  return [
    page.ink(['bold'], title),
    ...notes.flatMap(({ path, line, code, message }) =>
      placeLine({ path, line, shows: `${message} (${code})` }, page.width, '  ', page.ink),
    ),
    ...(more === 0 ? [] : [page.ink(['dim'], `  ${more} more (--verbose)`)]),
  ];
}

export function ignoredLines(report: Report, page: Page): readonly string[] {
  const { ignored } = report;
  if (ignored.length === 0) return [];
  if (!page.verbose) return ignoredInShort(report, page);
  return [
    page.ink(['bold'], `${count(ignored.length, 'finding')} ignored`),
    ...ignored.flatMap((finding) => [
      ...titleLines(placeOf(finding), terminal(finding.rule), page),
      ...wrap(
        `${REASONS[finding.reason] ?? finding.reason}${finding.expires === null ? '' : ` (until ${finding.expires})`}`,
        page.width,
        '    ',
      ),
    ]),
  ];
}

/** What stands in the place of a reason and is none. */
const REASONS: Readonly<Record<string, string>> = {
  [UNDECIDED]: 'undecided',
  [IN_BASELINE]: 'in the baseline',
};

/** What is ignored for good in a number; what counts again some day by rule, for somebody must decide. */
function ignoredInShort({ ignored, jobs }: Report, page: Page): readonly string[] {
  const nameOf = jobNames(jobs);
  const days = new Map<string, Map<string, Set<string>>>();
  for (const { expires, rule, reason, ...job } of ignored) {
    if (expires === null) continue;
    const title = `${reason === UNDECIDED ? 'Undecided, tolerated' : 'Tolerated'} until ${expires}${daysTo(expires, page)}`;
    const rules = days.get(title) ?? new Map<string, Set<string>>();
    days.set(title, rules.set(rule, (rules.get(rule) ?? new Set()).add(short(nameOf(job), 60))));
  }
  const told = [...days].map(([title, rules]) => {
    const each = [...rules].map(([rule, names]) => {
      const [name = ''] = names;
      return `${rule} in ${names.size === 1 ? name : count(names.size, 'job')}`;
    });
    return `${title}: ${each.join('; ')}`;
  });
  const forGood = ignored.filter(({ expires }) => expires === null).length;
  return [...told, ...(forGood === 0 ? [] : [`${count(forGood, 'finding')} ignored (--verbose)`])]
    .flatMap((text) => wrap(text, page.width, ''))
    .map((line) => page.ink(['dim'], line));
}

const DAY = 86_400_000;

function daysTo(until: string, { day }: Page): string {
  if (day === undefined) return '';
  return ` (${count(Math.round((Date.parse(until) - Date.parse(day)) / DAY), 'day')})`;
}

/** Which policy judged, beside the verdict. */
export function policyWords(report: Report): string {
  const { policy } = report;
  if (policy.path === null) return 'no policy file';
  return `${short(policy.path, 80)} (default: ${defaultWords(report)})`;
}

/** What a reader without a policy must know, and whether this version is an old one. */
export function policyLines(report: Report, page: Page): readonly string[] {
  const sentence =
    report.policy.path === null
      ? `No policy file: ${NO_POLICY}. Decide with spend-guard init.`
      : '';
  return [sentence, staleSentence(report)]
    .flatMap((text) => (text === '' ? [] : wrap(text, page.width, '')))
    .map((line) => page.ink(['dim'], line));
}
