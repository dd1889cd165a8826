import { CODEX_VARIABLES } from '../../knowledge/codex-variables.ts';
import { listed } from '../../support/listed.ts';
import { decide } from './decide.ts';
import { known } from './fact.ts';
import { ORDER } from './order.ts';
import { STAGE_QUESTIONS } from './row.ts';
import type { Situation } from './situation.ts';
import type { Concrete, TraceStep, Verdict } from './verdict.ts';
import {
  CURRENT,
  compareVersions,
  parseVersion,
  SWITCHES,
  type Version,
  versionText,
} from './versions.ts';

/** A change of one fact, and what the answer would be then. */
export interface Change {
  /** Completes "if …": `CODEX_API_KEY were not set`. */
  readonly condition: string;
  readonly verdict: Verdict;
  /** Whether it is another release of Codex that would change it. */
  readonly release: boolean;
}

const ROWS = new Map(ORDER.map((row) => [row.id, row]));

/** Every row of the order that was met, with its question. */
export function stepsOf(trace: readonly TraceStep[]) {
  return trace.map((step) => {
    const row = ROWS.get(step.row);
    const part = row === undefined ? '' : STAGE_QUESTIONS[row.stage];
    return { ...step, asks: row?.asks ?? '', part, source: row?.source ?? '' };
  });
}

/** A verdict in one sentence for somebody who never saw Codex's source. */
export function sentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'pays':
      return `${payer(verdict.budget)} pays${through(verdict.credential?.source)}`;
    case 'cannot-run':
      return `nobody pays: ${verdict.reason}`;
    case 'spends-nothing':
      return `nobody pays: ${verdict.because}`;
    case 'depends':
      return `it depends on ${listed(verdict.settledBy)}`;
    default:
      return verdict satisfies never;
  }
}

function payer(budget: 'api' | 'subscription' | 'other' | 'unclear'): string {
  switch (budget) {
    case 'api':
      return 'the OpenAI Platform account';
    case 'subscription':
      return 'the ChatGPT plan or workspace';
    case 'other':
      return 'another provider';
    case 'unclear':
      return 'somebody whom the files do not show';
    default:
      return budget satisfies never;
  }
}

function through(source: string | undefined): string {
  if (source === undefined) return ', and the request carries no credential';
  const [where = '', what = ''] = source.split(':');
  switch (where) {
    case 'env':
      return ` through ${what}`;
    case 'auth.json':
      return ' through auth.json';
    case 'workload-identity':
      return ' through workload identity federation';
    case 'provider':
      return ' through the settings of its provider';
    default:
      return ` through ${source}`;
  }
}

/** Whether two verdicts name the same payer in the same way. */
function samePayer(a: Verdict, b: Verdict): boolean {
  return sentence(a) === sentence(b) && sourceOf(a) === sourceOf(b);
}

function sourceOf(verdict: Verdict): string | undefined {
  return verdict.kind === 'pays' ? verdict.credential?.source : undefined;
}

/** What would change the verdict. Deterministic. */
export function changes(situation: Situation, verdict: Verdict): readonly Change[] {
  const all = [
    ...namesOf(situation, verdict).map((name) => ({
      condition: `${name} were not set`,
      verdict: decide(without(situation, name)),
      release: false,
    })),
    ...('known' in situation.authFile && situation.authFile.known.kind === 'absent'
      ? []
      : [
          {
            condition: 'there were no auth.json',
            verdict: decide({ ...situation, authFile: known({ kind: 'absent' as const }) }),
            release: false,
          },
        ]),
    ...releaseChanges(situation),
  ];
  return all.filter((change) => !samePayer(change.verdict, verdict));
}

function namesOf({ environment }: Situation, verdict: Verdict): readonly string[] {
  const used = 'candidates' in verdict ? verdict.candidates.map((c) => c.verdict) : [verdict];
  const variables = used.flatMap((one) => variableOf(one) ?? []);
  return [...new Set([...CODEX_VARIABLES, ...variables])].filter((name) => environment.has(name));
}

function variableOf(verdict: Concrete): string | undefined {
  if (verdict.kind !== 'pays' || verdict.credential?.at.in !== 'variable') return undefined;
  return verdict.credential.at.name;
}

function without(situation: Situation, name: string): Situation {
  const environment = new Map(situation.environment);
  environment.delete(name);
  return { ...situation, environment };
}

interface Span {
  readonly first: Version;
  readonly last: Version;
  readonly verdict: Verdict;
}

/** The releases with another answer, oldest first, neighbours with the same answer together. */
export function releaseChanges(situation: Situation): readonly Change[] {
  const spans: Span[] = [];
  for (const version of turningPoints()) {
    const verdict = decide({ ...situation, version: { from: version, to: version } });
    const last = spans.at(-1);
    if (last !== undefined && samePayer(last.verdict, verdict))
      spans[spans.length - 1] = { ...last, last: version };
    else spans.push({ first: version, last: version, verdict });
  }
  const now = decide(situation);
  return spans
    .filter((span) => !samePayer(span.verdict, now))
    .map(({ first, last, verdict }) => ({
      condition: `Codex were ${spanText(first, last)}`,
      verdict,
      release: true,
    }));
}

function spanText(first: Version, last: Version): string {
  const [from, to] = [versionText(first), versionText(last)];
  if (from === versionText(turningPoints()[0] ?? first)) return `${to} or older`;
  return from === to ? from : `${from} to ${to}`;
}

/** The last release before and the first after each switch of the order. */
function turningPoints(): readonly Version[] {
  const texts = Object.values(SWITCHES).flatMap(({ before, after }) => [before, after]);
  return [...new Set(texts)].flatMap((text) => parseVersion(text) ?? []).toSorted(compareVersions);
}

/** The release that the tables were checked against, for messages. */
export function newestRelease(): string {
  return versionText(CURRENT.to);
}
