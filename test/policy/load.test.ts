import { describe, expect, it } from 'vitest';
import { loadExtendedPolicy, type Resolve } from '../../src/policy/extend.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';
import { expectationFor, hintsOf, type Policy } from '../../src/policy/policy.ts';

function policyOf(loaded: LoadedPolicy): Policy {
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

function load(text: string): Policy {
  return policyOf(loadPolicy('.github/spend-guard.yml', `version: 1\n${text}`));
}

describe('expect', () => {
  const policy = load(`
expect:
  - { jobs: ".github/workflows/nightly.yml#*", budget: subscription }
  - { jobs: "**#legacy", budget: any }
  - { jobs: "review.yml", budget: other }
`);
  it.each([
    ['.github/workflows/nightly.yml', 'legacy', 'subscription'],
    ['.github/workflows/other.yml', 'legacy', 'any'],
    ['.github/workflows/review.yml', 'anything', 'other'],
    ['.github/workflows/other.yml', 'build', undefined],
  ])('%s#%s → %s, the first match wins', (workflow, job, budget) => {
    expect(expectationFor(policy, workflow, job)?.budget).toBe(budget);
  });

  it('knows where each entry stands', () => {
    expect(policy.expect.map((entry) => entry.place.line)).toEqual([4, 5, 6]);
  });
});

it('compares secrets without case and hosts by glob', () => {
  const policy = load('secrets: { cashier: platform-key }\nhosts: { "*.acme.example": other }');
  expect(policy.secrets.get('CASHIER')?.kind).toBe('platform-key');
  expect(policy.hosts[0]?.matches('LLM.acme.example')).toBe(true);
  expect(policy.hosts[0]?.matches('llm.evil.example')).toBe(false);
});

it('reads a rule as a level or as a level with options', () => {
  const policy = load('rules: { unpinned-model: off, hot-schedule: { max-per-day: 4 } }');
  expect(policy.rules.get('unpinned-model')).toEqual({ level: 'off', options: {} });
  expect(policy.rules.get('hot-schedule')).toEqual({
    level: undefined,
    options: { 'max-per-day': 4 },
  });
});

describe('extends', () => {
  const files: Record<string, string> = {
    'acme/.github/spend-guard.yml@main': `version: 1
default: none
require-declaration: true
expect: [{ jobs: "**#shared", budget: api }]
budgets: { api: { owner: finance, monthly-limit: "400 USD" } }
secrets: { CASHIER: platform-key, TEAM: access-token }
rules: { unpinned-model: error, retired-model: off }
`,
    'acme/loop/a.yml@v1': 'version: 1\nextends: acme/loop/b.yml@v1\n',
    'acme/loop/b.yml@v1': 'version: 1\nextends: acme/loop/a.yml@v1\n',
    'acme/broken/p.yml@v1': 'version: 1\ndefualt: api\n',
    ...Object.fromEntries(
      [1, 2, 3, 4].map((n) => [
        `a/deep/p${n}.yml@v1`,
        `version: 1\nextends: a/deep/p${n + 1}.yml@v1\n`,
      ]),
    ),
  };
  const resolve: Resolve = async ({ text }) => {
    const found = files[text];
    return found === undefined ? { problem: `\`${text}\` does not exist` } : { text: found };
  };
  const extended = (text: string) =>
    loadExtendedPolicy('.github/spend-guard.yml', `version: 1\n${text}`, resolve);

  it('joins the layers, nearer wins', async () => {
    const policy = policyOf(
      await extended(`extends: acme/.github/spend-guard.yml@main
default: api
expect: [{ jobs: "**#*", budget: subscription }]
budgets: { api: { owner: platform-team } }
secrets: { CASHIER: provider-key }
rules: { unpinned-model: off }`),
    );
    expect(policy.default).toBe('api');
    expect(policy.requireDeclaration).toBe(true);
    expect(policy.expect.map((entry) => entry.budget)).toEqual(['subscription', 'api']);
    expect(policy.budgets.api).toEqual({ owner: 'platform-team', monthlyLimit: '400 USD' });
    expect([...hintsOf(policy)]).toEqual([
      ['CASHIER', 'provider-key'],
      ['TEAM', 'access-token'],
    ]);
    expect(policy.rules.get('unpinned-model')?.level).toBe('off');
    expect(policy.rules.get('retired-model')?.level).toBe('off');
    expect(policy.path).toBe('.github/spend-guard.yml');
  });

  it.each([
    ['acme/none/p.yml@main', 'does not exist'],
    ['acme/loop/a.yml@v1', 'extends itself'],
    ['a/deep/p1.yml@v1', 'more than 3 policies'],
  ])('%s is a problem, never skipped', async (reference, why) => {
    const loaded = await extended(`extends: ${reference}`);
    expect(loaded).toMatchObject({ problems: [{ message: expect.stringContaining(why) }] });
  });

  it('shows what is wrong in the base under its own name', async () => {
    const loaded = await extended('extends: acme/broken/p.yml@v1');
    expect(loaded).toMatchObject({
      problems: [
        { path: 'acme/broken/p.yml@v1', line: 2, message: expect.stringMatching(/defualt/) },
      ],
    });
  });
});

it('reads hostile text without throwing, as far as a policy goes', () => {
  const texts = [
    `version: 1\nsecrets: {${Array.from({ length: 4_000 }, (_, i) => `K${i}: none`).join(', ')}}`,
    '['.repeat(4_000),
    `version: 1\nextends: ${'a/'.repeat(5_000)}@x`,
    `version: 1\nrules: { ${'x'.repeat(50_000)}: off }`,
    `version: 1\nx: &a [${'*a,'.repeat(5_000)}]`,
    `version: 1\n${'#'.repeat(70_000)}`,
  ];
  const counts = texts.map((text) => {
    const loaded = loadPolicy('p.yml', text);
    return 'problems' in loaded ? loaded.problems.length : 0;
  });
  expect(counts[0]).toBe(0);
  for (const count of counts.slice(1)) {
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(100);
  }
});
