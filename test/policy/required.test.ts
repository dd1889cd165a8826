import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { loadExtendedPolicy } from '../../src/policy/extend.ts';
import type { LoadedPolicy } from '../../src/policy/load.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** A policy that an organisation requires, and the repository that extends it. */
const ORGANISATION = `version: 1
default: api
required:
  wrong-budget: error
  unpinned-model: warning
  hot-schedule: { level: warning, max-per-day: 4 }
  retired-model: { notice-days: 30 }
`;
const AT = 'acme/.github/spend-guard.yml@main';

async function load(own: string, organisation = ORGANISATION): Promise<LoadedPolicy> {
  return loadExtendedPolicy(
    '.github/spend-guard.yml',
    `version: 1\nextends: ${AT}\n${own}`,
    async () => ({ text: organisation }),
  );
}

async function problems(own: string, organisation = ORGANISATION): Promise<string[]> {
  const loaded = await load(own, organisation);
  return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
}

describe('a repository may tighten', () => {
  it.each([
    'rules: { unpinned-model: error }',
    'rules: { hot-schedule: { max-per-day: 1 } }',
    'rules: { hot-schedule: { level: error } }',
    'rules: { retired-model: { notice-days: 90 } }',
    'rules: { unbounded-run: off }',
    'default: none',
    'expect: [{ jobs: "**#x", budget: none }]',
    'required: { unpinned-model: error }',
    'ignore: [{ rule: wrong-budget, jobs: "**#x", reason: "moves", expires: 2027-01-31 }]',
    'ignore: [{ rule: unbounded-run, jobs: "**#x", reason: "ours" }]',
  ])('%s', async (own) => expect(await problems(own)).toEqual([]));
});

describe('a repository may not loosen, and is told the rule, both files and both lines', () => {
  it.each([
    ['rules: { wrong-budget: warning }', 4, 'sets `wrong-budget` to `warning`'],
    ['rules: { unpinned-model: off }', 5, 'sets `unpinned-model` to `off`'],
    ['rules:\n  hot-schedule: { level: notice }', 6, 'sets `hot-schedule` to `notice`'],
    [
      'rules: { hot-schedule: { max-per-day: 24 } }',
      6,
      'sets `max-per-day` of `hot-schedule` to 24',
    ],
    [
      'rules: { retired-model: { notice-days: 7 } }',
      7,
      'sets `notice-days` of `retired-model` to 7',
    ],
    ['required: { wrong-budget: notice }', 4, 'sets `wrong-budget` to `notice`'],
    ['default: any', 4, 'allows `any`'],
    ['default: [api, other]', 4, 'allows `[api, other]`'],
    ['expect: [{ jobs: "**#x", budget: subscription }]', 4, 'allows `subscription` for `**#x`'],
    [
      'ignore: [{ rule: wrong-budget, jobs: "**#x", reason: "ours" }]',
      4,
      'an exception needs a last day',
    ],
  ])('%s', async (own, line, does) => {
    const [told = '', ...more] = await problems(own);
    expect(more).toEqual([]);
    expect(told).toContain(does);
    expect(told).toMatch(/^\.github\/spend-guard\.yml:\d+:\d+: this /);
    expect(told).toContain(`\`${AT}:${line}\` requires`);
    expect(told).toMatch(/\n {2}\d+ \| .*\n {4}\| *\^/);
  });

  it('what the organisation itself expects of a job is allowed', async () => {
    const expects = `${ORGANISATION}expect: [{ jobs: "**#triage", budget: subscription }]\n`;
    expect(await problems('default: [api, subscription]', expects)).toEqual([]);
  });
});

describe('what is required judges', () => {
  const WORKFLOW = `on: push
jobs:
  # spend-guard: ignore[wrong-budget] ours
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec hi
        env: { CODEX_ACCESS_TOKEN: "\${{ secrets.CODEX_ACCESS_TOKEN }}" }
`;
  async function judged(own: string, organisation = ORGANISATION, baseline?: ReadonlySet<string>) {
    const loaded = await load(own, organisation);
    if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    return guard(openMemory({ '.github/workflows/a.yml': WORKFLOW }), {
      policy: loaded.policy,
      today: '2026-11-29',
      ...(baseline === undefined ? {} : { baseline }),
    });
  }
  const levels = async (...given: Parameters<typeof judged>) =>
    Object.fromEntries((await judged(...given)).findings.map(({ rule, level }) => [rule, level]));

  it('at least at the level that it is required at, and at a higher one where one is set', async () => {
    expect(await levels('')).toMatchObject({
      'wrong-budget': 'error',
      'unpinned-model': 'warning',
    });
    expect(await levels('rules: { unpinned-model: error }')).toMatchObject({
      'unpinned-model': 'error',
    });
  });

  it('whatever a comment or a baseline tolerates, and says so', async () => {
    const { findings, diagnostics } = await judged('');
    const wrong = findings.find(({ rule }) => rule === 'wrong-budget');
    expect(diagnostics).toMatchObject([
      { code: 'ignore-required', path: '.github/workflows/a.yml', line: 3 },
    ]);
    expect(diagnostics[0]?.message).toContain(`${AT}:4`);
    const known = new Set([wrong?.fingerprint ?? '']);
    expect(await levels('', ORGANISATION, known)).toHaveProperty('wrong-budget');
    // Where nobody requires it, the comment is enough.
    expect(await levels('', 'version: 1\n')).not.toHaveProperty('wrong-budget');
  });

  it('but for an exception with a last day, which is listed', async () => {
    const own = (day: string) =>
      `ignore: [{ rule: wrong-budget, jobs: "**#ask", reason: moves, expires: ${day} }]`;
    const { findings, ignored } = await judged(own('2027-01-31'));
    expect(findings.map(({ rule }) => rule)).not.toContain('wrong-budget');
    expect(ignored).toMatchObject([
      { rule: 'wrong-budget', reason: 'moves', expires: '2027-01-31' },
    ]);
    expect(await levels(own('2026-11-28'))).toHaveProperty('wrong-budget');
  });
});

it('an extended policy that is not here is told with what to do', async () => {
  const { findPolicy } = await import('../../src/policy/find.ts');
  const policy = openMemory({ '.github/spend-guard.yml': `version: 1\nextends: ${AT}\n` });
  const found = await findPolicy(policy);
  const [told = ''] = 'problems' in found ? found.problems.map(formatProblem) : [];
  expect(told.split('\n')).toEqual([
    '.github/spend-guard.yml:2:10: `extends` cannot be followed: the policy of `acme/.github` is not here, and this run reads no other repository',
    `  2 | extends: ${AT}`,
    '    |          ^',
    expect.stringContaining('`--online`'),
  ]);
});
