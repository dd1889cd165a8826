import { openForecast } from '../../src/forecast/forecast.ts';
import type { History, RunRecord, WorkflowHistory } from '../../src/forecast/history.ts';
import { guard } from '../../src/guard.ts';
import type { Tokens } from '../../src/knowledge/rates/price.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Report } from '../../src/report/report.ts';
import { files } from '../interpreter/memory.ts';

export const TODAY = '2026-11-28';
export const REVIEW = '.github/workflows/review.yml';
const UPKEEP = '.github/workflows/upkeep.yml';

/** A review on every pull request, paid with a key. */
export function review(more: { readonly model?: string; readonly matrix?: string } = {}): string {
  const { model = 'gpt-6.2-sol', matrix = '' } = more;
  return `name: Review
on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 20
${matrix}    steps:
      - run: codex exec --model ${model} "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
}

/** A nightly job, paid by a workspace's plan. */
export const upkeep = `name: Upkeep
on:
  schedule:
    - cron: "0 3 * * *"
jobs:
  guides:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - run: codex exec --sandbox workspace-write --model gpt-6.1-sol "Mend the guides"
        env:
          CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}
`;

const OWNERS = `version: 1
budgets:
  api: { owner: platform-team, monthly-limit: "400 USD" }
  subscription:
    owner: engineering
    monthly-limit: "2000 credits"
    workspace: { kind: business, seats: codex-only, credits: shared }
  increase: "25 %"
expect:
  - { jobs: "${UPKEEP}#*", budget: subscription, reason: "agreed with finance" }
`;
const DECLARED = `usage:
  "${REVIEW}#review": { runs-per-month: 120, tokens: { input: 180k, cached: 90%, output: 6k } }
`;

export interface Situation {
  readonly name: string;
  readonly head: Report;
  readonly base: Report;
}

interface Given {
  readonly policy?: string;
  readonly history?: History;
  readonly head: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
}

function situation(name: string, given: Given): Situation {
  const policy = policyOf(given.policy ?? OWNERS);
  const judged = (texts: Readonly<Record<string, string>>, before?: Report) => {
    const forecaster = openForecast({ policy, today: TODAY, history: given.history });
    return guard(files(texts), { policy, today: TODAY, forecaster, before: before?.forecast });
  };
  const base = judged(given.base ?? given.head);
  return { name, base, head: judged(given.head, base) };
}

export function policyOf(text: string): Policy {
  const loaded = loadPolicy('.github/spend-guard.yml', text);
  if ('problems' in loaded) throw new Error(loaded.problems.map((one) => one.message).join('\n'));
  return loaded.policy;
}

/** Twelve weeks of a workflow, and records of so many of its runs. */
function past(perWeek: number, records: number, of = REVIEW, job = 'review'): History {
  const weeks = Array.from({ length: 12 }, (_, week) => perWeek + ((week * 7) % 5) - 2);
  const one: WorkflowHistory = {
    events: new Map([['pull_request', weeks]]),
    starts: weeks.flatMap((count, week) =>
      Array.from({ length: count }, (_, run) => 1_756_000_000 + week * 604_800 + run * 3_000),
    ),
    disabled: false,
    jobs: new Map([[job, { seen: 6, ran: 6, attempts: 6 }]]),
    records: new Map([[job, Array.from({ length: records }, (_, index) => record(index))]]),
  };
  return {
    weeks: weeks.map((_, week) => ({
      from: new Date(1_756_000_000_000 + week * 604_800_000).toISOString().slice(0, 10),
    })),
    workflows: new Map([[of, one]]),
    gaps: [],
  };
}

const NOTHING: Tokens = { input: 0, cached: 0, cacheWrite: 0, output: 0 };

function sixTimes({ input, cached, cacheWrite, output }: Tokens): Tokens {
  return {
    ...{ input: 6 * input, cached: 6 * cached },
    ...{ cacheWrite: 6 * cacheWrite, output: 6 * output },
  };
}

function record(index: number): RunRecord {
  const size = 0.6 + ((index * 37) % 100) / 100;
  const request = {
    input: 30_000 * size,
    cached: 26_000 * size,
    cacheWrite: 4_000 * size,
    output: 900 * size,
  };
  const rounded = Object.fromEntries(
    Object.entries(request).map(([key, value]) => [key, Math.round(value)]),
  );
  return {
    run: index,
    budget: 'api',
    uses: [{ model: 'gpt-6.2-sol', short: sixTimes({ ...request, ...rounded }), long: NOTHING }],
  };
}

const MATRIX = `    strategy:
      matrix:
        part: [api, web, docs, cli]
`;

export const SITUATIONS: readonly Situation[] = [
  situation('measured', { history: past(10, 40), head: { [REVIEW]: review() } }),
  situation('declared', { policy: OWNERS + DECLARED, head: { [REVIEW]: review() } }),
  situation('assumed', {
    policy: `${OWNERS}usage:\n  "${REVIEW}#review": { runs-per-month: 120 }\n`,
    head: { [REVIEW]: review() },
  }),
  situation('mixed', { history: past(10, 4), head: { [REVIEW]: review() } }),
  situation('unpriced-model', {
    policy: OWNERS + DECLARED,
    head: { [REVIEW]: review({ model: 'gpt-7-nova' }) },
  }),
  situation('both-lines', {
    policy: OWNERS + DECLARED,
    base: { [REVIEW]: review() },
    head: { [REVIEW]: review({ matrix: MATRIX }), [UPKEEP]: upkeep },
  }),
  situation('over-the-limit', {
    policy: (OWNERS + DECLARED).replace('400 USD', '5 USD'),
    base: { [REVIEW]: review({ model: 'gpt-6-luna' }), [UPKEEP]: upkeep },
    head: { [REVIEW]: review(), [UPKEEP]: upkeep },
  }),
  situation('nothing-known', { head: { [REVIEW]: review() } }),
];
