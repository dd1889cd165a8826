import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { RULE_IDS } from '../../src/policy/rules/index.ts';
import { policyJsonSchema, policySchema } from '../../src/policy/schema.ts';
import { expectFile } from './files.ts';

const FULL = {
  version: 1,
  extends: 'acme/.github/spend-guard.yml@main',
  default: 'api',
  expect: [{ jobs: '.github/workflows/nightly.yml#*', budget: 'subscription', reason: 'agreed' }],
  budgets: {
    api: { owner: 'platform-team', 'monthly-limit': '400 USD' },
    subscription: { owner: 'engineering', 'monthly-limit': '2000 credits' },
  },
  secrets: { CASHIER: 'platform-key', TEAM_LOGIN: 'chatgpt-auth-file' },
  hosts: { 'llm.acme.example': 'other' },
  rules: {
    'outsider-can-spend': 'error',
    'unpinned-model': 'off',
    'hot-schedule': { level: 'error', 'max-per-day': 4 },
  },
  ignore: [
    { rule: 'wrong-budget', jobs: '**#legacy', reason: 'moves in Q1', expires: '2027-01-31' },
  ],
  'require-declaration': true,
};

describe('the JSON Schema of the policy', () => {
  it('is committed and in step', () => {
    expectFile('schemas/policy-v1.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  });

  it('accepts what the loader accepts, and refuses what it refuses', () => {
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(policyJsonSchema());
    const samples: unknown[] = [
      FULL,
      { version: 1 },
      { ...FULL, version: 2 },
      { ...FULL, defualt: 'api' },
      { ...FULL, rules: { 'wrong-budgets': 'error' } },
      { ...FULL, rules: { 'hot-schedule': { 'max-per-day': -1 } } },
      { ...FULL, ignore: [{ rule: 'wrong-budget', jobs: 'a#b' }] },
      { ...FULL, expect: [{ jobs: 'a#b', budget: 'apis' }] },
    ];
    const verdicts = samples.map((sample) => valid(sample));
    expect(verdicts).toEqual(samples.map((sample) => policySchema.safeParse(sample).success));
    expect(verdicts).toEqual([true, true, false, false, false, false, false, false]);
  });

  it('knows every rule', () => {
    const schema = JSON.stringify(policyJsonSchema());
    for (const id of RULE_IDS) expect(schema).toContain(`"${id}"`);
  });
});

describe('a policy with nothing but its version', () => {
  it('is the built-in one, apart from its path', () => {
    expect(loadPolicy('p.yml', 'version: 1\n')).toEqual({
      policy: { ...BUILT_IN_POLICY, path: 'p.yml' },
    });
  });
});
