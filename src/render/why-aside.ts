import { withAlike } from '../report/alike.ts';
import type { BlindSpot, JobReport, Report } from '../report/report.ts';
import { fewOrAll, listed } from '../support/listed.ts';
import { terminal } from './escape.ts';
import { wrap } from './text/ink.ts';
import { policyWords } from './text/notes.ts';
import type { Page } from './text/page.ts';

/** More silenced commands or blind spots tell no more than their number. */
const MOST_ASIDE = 3;

/** Commands that look like spenders, and why they are none. */
export function silencedLines(
  silenced: readonly { readonly label: string; readonly reason: string }[],
  page: Page,
): readonly string[] {
  const lines = [...new Set(silenced.map(({ label, reason }) => `${label}: ${reason}`))];
  const shown = page.verbose ? lines : lines.slice(0, MOST_ASIDE);
  return [
    'Looks like a spender and is none here:',
    ...shown.flatMap((line) => wrap(line, page.width, '   ')),
    ...leftOut(lines.length - shown.length),
  ];
}

function someOf(names: readonly string[]): string {
  return listed(fewOrAll(names, MOST_ASIDE));
}

function leftOut(more: number): readonly string[] {
  return more > 0 ? [`   and ${more} more (--verbose)`] : [];
}

interface Told extends BlindSpot {
  /** Where else the same was not read. */
  readonly also: readonly string[];
}

/** What differs in nothing but its place is told once, with every place. */
function once(blindSpots: readonly BlindSpot[]): readonly Told[] {
  const found = new Map<string, Told>();
  for (const one of blindSpots) {
    const key = JSON.stringify([
      one.what,
      one.why,
      one.inReach,
      one.chargedElsewhere,
      one.settledBy,
    ]);
    const known = found.get(key);
    const place = `${one.path}:${one.line}`;
    if (known === undefined) found.set(key, { ...one, also: [] });
    else if (place !== `${known.path}:${known.line}` && !known.also.includes(place))
      found.set(key, { ...known, also: [...known.also, place] });
  }
  return [...found.values()];
}

/** What was not read, and what would settle each. */
export function blindSpotLines(
  { blindSpots: given = [] }: JobReport,
  { policy }: Report,
  page: Page,
): readonly (readonly string[])[] {
  if (given.length === 0) return [];
  const blindSpots = once(given);
  const shown = page.verbose ? blindSpots : blindSpots.slice(0, MOST_ASIDE);
  return [
    [
      page.ink(['bold'], 'Not read:'),
      ...shown.flatMap(({ what, path, line, why, inReach, chargedElsewhere, settledBy, also }) => [
        `   ${page.ink(['bold'], terminal(what))}  ${page.ink(['cyan'], terminal(`${path}:${line}`))}`,
        ...(also.length === 0 ? [] : wrap(`and at ${someOf(also)}`, page.width, '     ')),
        ...wrap(
          `${why}; ${inReach.length === 0 ? 'nothing that pays is known to be in its reach' : `in its reach: ${someOf(inReach)}`}${chargedElsewhere === undefined ? '' : `, beside what other charges stand for: ${someOf(chargedElsewhere)}`}`,
          page.width,
          '     ',
        ),
        ...wrap(`To settle it: ${settledBy}`, page.width, '     '),
      ]),
      ...leftOut(blindSpots.length - shown.length),
      ...(policy.path === null && shown.some(({ settledBy }) => settledBy.includes('`reads'))
        ? wrap(
            'There is no policy yet: `spend-guard init` writes one, to which such an entry is added.',
            page.width,
            '   ',
          )
        : []),
    ],
  ];
}

/** What the policy says to it; of what cannot spend also how it could, as nothing else tells that. */
export function judgedLines(job: JobReport, report: Report, page: Page): readonly string[] {
  const isHere = (one: Pick<JobReport, 'workflow' | 'job'>) =>
    one.workflow === job.workflow && one.job === job.job;
  const open = withAlike(report.findings).filter(isHere);
  const told = open.flatMap(({ level, rule, path, line, fix }) => {
    const mend = job.budget === 'none' && fix !== null ? `. Fix: ${fix}` : '';
    const place = path === job.workflow ? `line ${line}` : `${path}:${line}`;
    return wrap(`${level} ${rule} (${place})${mend}`, page.width, '   ');
  });
  const tolerated = report.ignored
    .filter(isHere)
    .flatMap(({ rule, expires }) =>
      wrap(`${rule}, tolerated${expires === null ? '' : ` until ${expires}`}`, page.width, '   '),
    );
  const lines = [...new Set([...told, ...tolerated])];
  const by = `Judged by ${policyWords(report).replace('no policy file', 'the rules, without a policy file')}:`;
  return lines.length === 0
    ? wrap(`${by} no finding.`, page.width, '')
    : [...wrap(by, page.width, ''), ...lines];
}
