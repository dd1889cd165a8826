import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../src/policy/baseline.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import { account, type JobFacts, type Paid } from './build.ts';
import { judge } from './judge-all.ts';

const PATH = '.github/workflows/review.yml';
const TODAY = '2026-11-25';
const TOKEN: Paid = {
  at: 'codex exec',
  budget: 'subscription',
  payer: 'secrets.CODEX_ACCESS_TOKEN',
  kind: 'access-token',
};

function workflow(line = '', step = '', job = ''): string {
  return `on: push
jobs:
  review:${job}
    timeout-minutes: 5
    steps:
      - run: npm ci
${step}      - name: Review
        run: codex exec hello${line}
`;
}

function load(text: string): Policy {
  const loaded = loadPolicy('.github/spend-guard.yml', `version: 1\n${text}`);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

function run(
  text: string,
  policy: Policy,
  facts: JobFacts = { charges: [TOKEN] },
  today = TODAY,
  baseline?: ReadonlySet<string>,
) {
  const all = account({ [PATH]: { text, jobs: { review: facts } } });
  return judge(all, policy, today, { source: () => text, ...(baseline ? { baseline } : {}) });
}

const rules = (found: readonly { rule: string }[]) => found.map((one) => one.rule);

describe('levels', () => {
  it('without a policy file a wrong budget warns, with one it fails', () => {
    expect(run(workflow(), BUILT_IN_POLICY).findings[0]).toMatchObject({
      rule: 'wrong-budget',
      level: 'warning',
    });
    expect(run(workflow(), load('')).findings[0]).toMatchObject({
      rule: 'wrong-budget',
      level: 'error',
    });
  });

  it('are what the policy says, off included', () => {
    expect(run(workflow(), load('rules: { wrong-budget: notice }')).findings[0]?.level).toBe(
      'notice',
    );
    expect(run(workflow(), load('rules: { wrong-budget: off }')).findings).toEqual([]);
  });

  it('a literal key fails even the first run', () => {
    const key = 'sk-proj-q7Rk2mVx9TzLw4Bn8YcHd3Ps6Fj1Ga5EuZ0';
    const [found] = run(
      workflow(` # ${key}`).replace('hello #', 'hello'),
      BUILT_IN_POLICY,
      {},
    ).findings;
    expect(found).toMatchObject({ rule: 'hard-coded-key', level: 'error' });
    expect(JSON.stringify(found)).not.toContain(key.slice(0, 12));
  });
});

describe('expectations', () => {
  it.each([
    ['default: subscription', []],
    ['default: any', []],
    ['default: none', ['wrong-budget']],
    ['expect: [{ jobs: "**#review", budget: subscription }]', []],
    ['expect: [{ jobs: "**#review", budget: api }]', ['wrong-budget']],
  ])('%s', (policy, expected) => {
    expect(rules(run(workflow(), load(policy)).findings)).toEqual(expected);
  });

  it('another provider is judged once there is a policy', () => {
    const facts: JobFacts = {
      charges: [
        {
          at: 'codex exec',
          budget: 'other',
          payer: 'secrets.ANTHROPIC_API_KEY',
          kind: 'provider-key',
        },
      ],
    };
    expect(rules(run(workflow(), BUILT_IN_POLICY, facts).findings)).toEqual([]);
    expect(rules(run(workflow(), load(''), facts).findings)).toEqual(['wrong-budget']);
    expect(
      rules(run(workflow(), load('expect: [{ jobs: "**#*", budget: other }]'), facts).findings),
    ).toEqual([]);
  });

  it('an entry that speaks for no job is a warning with its line', () => {
    const policy = load(
      'expect:\n  - { jobs: "**#*", budget: any }\n  - { jobs: "**#review", budget: api }\n  - { jobs: "gone.yml", budget: api }\n',
    );
    expect(run(workflow(), policy).warnings).toMatchObject([
      {
        code: 'expect-unused',
        line: 4,
        message: expect.stringContaining('taken by an earlier entry'),
      },
      { code: 'expect-unused', line: 5, message: expect.stringContaining('matches no job') },
    ]);
  });

  it('jobs of files that were skipped count as jobs', () => {
    const all = account({ [PATH]: { text: workflow(), jobs: {} } });
    const idle = [{ workflow: '.github/workflows/ci.yml', job: 'test', triggers: ['push'] }];
    const policy = load('expect: [{ jobs: "ci.yml#test", budget: none }]');
    expect(judge({ ...all, idle }, policy, TODAY).warnings).toEqual([]);
  });
});

describe('ignores of the policy', () => {
  const ignore = (expires: string) =>
    load(`ignore: [{ rule: wrong-budget, jobs: "**#review", reason: "moves in Q1"${expires} }]`);

  it('list the finding with reason and expiry', () => {
    const judged = run(workflow(), ignore(', expires: 2026-11-25'));
    expect(judged.findings).toEqual([]);
    expect(judged.ignored).toMatchObject([
      { rule: 'wrong-budget', reason: 'moves in Q1', expires: '2026-11-25' },
    ]);
    expect(judged.warnings).toEqual([]);
  });

  it('bite again when they have expired', () => {
    const judged = run(workflow(), ignore(', expires: 2026-11-24'));
    expect(rules(judged.findings)).toEqual(['wrong-budget']);
    expect(judged.warnings).toMatchObject([{ code: 'ignore-expired' }]);
  });

  it('that match nothing are a warning', () => {
    expect(run(workflow(), ignore(''), {}).warnings).toMatchObject([
      { code: 'ignore-unused', line: 2 },
    ]);
  });
});

describe('ignores in the workflow', () => {
  const IGNORE = '# spend-guard: ignore[wrong-budget, unpinned-model] agreed with finance';

  it.each([
    ['on the line', workflow(` ${IGNORE}`)],
    ['above the step', workflow('', `      ${IGNORE}\n`)],
    ['on the job', workflow('', '', ` ${IGNORE}`)],
    ['above the job', workflow().replace('  review:', `  ${IGNORE}\n  # more words\n  review:`)],
  ])('%s', (_, text) => {
    const judged = run(text, load(''));
    expect(judged.findings).toEqual([]);
    expect(judged.ignored).toMatchObject([
      { rule: 'wrong-budget', reason: 'agreed with finance', expires: null },
    ]);
  });

  it.each([
    ['another rule', workflow(' # spend-guard: ignore[mixed-budgets] why')],
    ['another step', workflow().replace('npm ci', `npm ci ${IGNORE}`)],
    ['text, not a comment', workflow(`;echo#${IGNORE}`).replace('#  ', '#')],
  ])('%s does not count', (_, text) => {
    expect(rules(run(text.replace('echo# spend', 'echo#spend'), load('')).findings)).toEqual([
      'wrong-budget',
    ]);
  });

  it('without a reason ignores nothing and is itself a finding', () => {
    const judged = run(workflow(' # spend-guard: ignore[wrong-budget]'), load(''));
    expect(rules(judged.findings)).toEqual(['wrong-budget', 'ignore-without-reason']);
  });

  it('that match nothing are a warning', () => {
    const judged = run(workflow(` ${IGNORE}`), load(''), {});
    expect(judged.warnings).toMatchObject([{ code: 'ignore-unused', path: PATH, line: 8 }]);
  });
});

describe('the baseline', () => {
  it('lets old findings pass and only those, wherever their lines move', () => {
    const text = writeBaseline(run(workflow(), load('')).findings);
    const read = readBaseline(text);
    if ('problem' in read) throw new Error(read.problem);
    const moved = `# a new first line\n${workflow()}`;
    const judged = run(moved, load(''), undefined, TODAY, read.fingerprints);
    expect(judged.findings).toEqual([]);
    expect(judged.ignored).toMatchObject([{ rule: 'wrong-budget', reason: 'baseline' }]);
    const other = { charges: [{ ...TOKEN, payer: 'secrets.OTHER_TOKEN' }] };
    expect(rules(run(moved, load(''), other, TODAY, read.fingerprints).findings)).toEqual([
      'wrong-budget',
    ]);
  });

  it.each([
    '',
    '[]',
    '{"schema":"x"}',
    '{"schema":"spend-guard/baseline/v1"}',
    '{"schema":"spend-guard/baseline/v1","findings":[{}]}',
  ])('that is broken (%s) is a problem', (text) => {
    expect(readBaseline(text)).toHaveProperty('problem');
  });
});

it('judges a caller and the job it calls once', () => {
  const called = { charges: [TOKEN], calledBy: [{ workflow: PATH, job: 'caller' }] };
  expect(rules(run(workflow(), load(''), called).findings)).toEqual([]);
});

it('judges a file made to be slow before the test runner loses patience', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `j${i}`);
  const text = `on:\n  issues:\n  pull_request_target:\njobs:\n${ids
    .map(
      (id, i) =>
        `  ${id}:\n    needs: [${i > 0 ? `j${i - 1}` : ''}]\n    if: inputs.x == '${i}'\n    steps:\n      # spend-guard: ignore[wrong-budget]\n      # spend-guard: ignore[mixed-budgets] why\n      - run: codex exec\n`,
    )
    .join('')}`;
  const facts = Object.fromEntries(ids.map((id) => [id, { charges: [TOKEN] }]));
  const all = account({ [PATH]: { text, jobs: facts } });
  const { findings } = judge(all, load(''), TODAY, { source: () => text });
  expect(findings.length).toBeGreaterThan(500);
});

describe('a trigger on which the job does not run', () => {
  const text = (condition: string) =>
    `on:\n  pull_request:\n  schedule:\n    - cron: '* * * * *'\njobs:\n  review:\n    if: ${condition}\n    timeout-minutes: 5\n    steps:\n      - run: codex exec\n`;
  const facts: JobFacts = { charges: [{ at: 'codex exec', budget: 'api' }] };

  it.each([
    ["github.event_name == 'schedule'", ['hot-schedule']],
    ["github.event_name == 'pull_request'", ['unbounded-run']],
    ["github.event_name == 'push'", []],
    ['always()', ['unbounded-run', 'hot-schedule']],
  ])('%s → %s', (condition, expected) => {
    expect(rules(run(text(condition), BUILT_IN_POLICY, facts).findings)).toEqual(expected);
  });
});
