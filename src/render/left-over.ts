import { ruleById } from '../policy/rules/index.ts';
import type { RuleTopic } from '../policy/rules/rule.ts';
import { withAlike } from '../report/alike.ts';
import { EVERY_JOB } from '../report/every-job.ts';
import type { Finding, Ignored } from '../report/report.ts';
import { baseName } from '../repository/path.ts';
import { groupBy } from '../support/group.ts';
import { fewOrAll, listed } from '../support/listed.ts';
import { guardLines, terminal } from './escape.ts';
import { wrap } from './text/ink.ts';
import { bySeverity } from './verdict.ts';
import { count } from './words.ts';

/** What no edit mended. */
export interface LeftOver {
  readonly findings: readonly Finding[];
  /** Fingerprints of those whose fix puts in a value that somebody must choose. */
  readonly choices: ReadonlySet<string>;
  readonly tolerated: readonly Ignored[];
  readonly width?: number | undefined;
}

const WIDTH = 100;

/** More rules are counted. */
const MOST_LINES = 10;

/** What a person has to do, the gravest rule first, and what is tolerated for how long. */
export function leftOver({ findings, choices, tolerated, width = WIDTH }: LeftOver): string {
  const groups = groupBy(bySeverity(findings), ({ rule, level }) => `${level} ${rule}`);
  const lines = [...groups.values()].map((all) => todo(all, choices));
  const more = lines.length - MOST_LINES;
  return guardLines(
    [
      ...(lines.length === 0 ? [] : ['Left for you:']),
      ...lines
        .slice(0, MOST_LINES)
        .flatMap((line) =>
          wrap(line, width - 2, '  ').map((part, at) => (at > 0 ? `  ${part}` : part)),
        ),
      ...(more > 0 ? [`  and ${count(more, 'more rule')}`] : []),
      ...toleratedLines(tolerated),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function todo(all: readonly [Finding, ...Finding[]], choices: ReadonlySet<string>): string {
  const [{ rule, level }] = all;
  const every = withAlike(all);
  const chosen = every.filter(({ fingerprint }) => choices.has(fingerprint)).length;
  const why = chosen === every.length ? 'the value is your choice' : decisionOf(rule);
  return `${level} ${rule} in ${jobsOf(every)}: ${why} (\`spend-guard explain ${rule}\`)${chosen > 0 && chosen < every.length ? `; --unsafe does ${chosen}` : ''}`;
}

/** More are counted. */
const MOST_JOBS = 2;

function jobsOf(findings: readonly Finding[]): string {
  const names = [
    ...new Set(
      findings.map(({ workflow, job }) => {
        const file = baseName(workflow);
        return job === EVERY_JOB ? file : `${file}#${job}`;
      }),
    ),
  ];
  return listed(fewOrAll(names, MOST_JOBS, 'more jobs'));
}

const DECISIONS: Readonly<Record<RuleTopic, string>> = {
  payer: 'who pays is your decision',
  credential: 'which credential pays is your decision',
  start: 'who may start it, and how often, is your decision',
  model: 'which model it asks is your decision',
  cost: 'what it may cost is your decision',
  coverage: 'what it does somebody has to look at',
};

function decisionOf(rule: string): string {
  const about = ruleById(rule)?.about;
  return about === undefined ? 'your decision' : DECISIONS[about];
}

/** `2 tolerated until 2026-12-30, 1 for good`: by the day on which they count again. */
function toleratedLines(tolerated: readonly Ignored[]): readonly string[] {
  const days = [...groupBy(tolerated, ({ expires }) => expires)].sort(([a], [b]) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1,
  );
  const parts = days.map(
    ([day, all], at) =>
      `${all.length}${at === 0 ? ' tolerated' : ''} ${day === null ? 'for good' : `until ${terminal(day)}`}`,
  );
  return parts.length === 0 ? [] : [listed(parts)];
}
