import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import { account, type Paid } from './build.ts';
import { judge } from './judge-all.ts';

const PATH = '.github/spend-guard.yml';
const API: Paid = { at: 'one', budget: 'api' };
const PLAN: Paid = { at: 'one', budget: 'subscription', payer: 'secrets.T', kind: 'access-token' };
const CLAUDE: Paid = {
  at: 'one',
  budget: 'other',
  payer: 'secrets.ANTHROPIC_API_KEY',
  kind: 'provider-key',
};
const BOTH = [API, { ...PLAN, at: 'two' }];

function policy(text: string): Policy {
  const loaded = loadPolicy(PATH, `version: 1\n${text}\n`);
  if ('problems' in loaded) throw new Error(loaded.problems[0]?.message);
  return loaded.policy;
}

function problem(text: string): string | undefined {
  const loaded = loadPolicy(PATH, `version: 1\n${text}\n`);
  return 'problems' in loaded ? loaded.problems[0]?.message : undefined;
}

function found(by: Policy, ...charges: readonly Paid[]) {
  const text = 'on: push\njobs:\n  a:\n    steps:\n      - run: one\n      - run: two\n';
  const jobs = account({ '.github/workflows/w.yml': { text, jobs: { a: { charges } } } });
  return judge(jobs, by, '2026-11-28').findings;
}

const rules = (by: Policy, ...charges: readonly Paid[]) =>
  found(by, ...charges)
    .filter(({ rule }) => ['wrong-budget', 'mixed-budgets'].includes(rule))
    .map(({ rule }) => rule);

describe('a list of budgets', () => {
  it('as default allows each of them, and nothing else', () => {
    const either = policy('default: [api, other]');
    expect(rules(either, API)).toEqual([]);
    expect(rules(either, CLAUDE)).toEqual([]);
    expect(rules(either, PLAN)).toEqual(['wrong-budget']);
    expect(found(either, PLAN).find(({ rule }) => rule === 'wrong-budget')?.message).toContain(
      'the API budget or another provider',
    );
  });

  it('under expect wins over the default, and allows both at once where both are in it', () => {
    const entry = (budget: string) =>
      policy(`default: none\nexpect:\n  - { jobs: "**#a", budget: ${budget}, reason: x }`);
    expect(rules(entry('[api, subscription]'), ...BOTH)).toEqual([]);
    expect(rules(entry('[api, other]'), ...BOTH)).toEqual(['wrong-budget', 'mixed-budgets']);
    expect(rules(entry('[subscription, other]'), CLAUDE)).toEqual([]);
    expect(rules(entry('[subscription, other]'), API)).toEqual(['wrong-budget']);
  });

  it('is refused where it is empty or holds something else', () => {
    expect(problem('default: []')).toBe('`default` is an empty list');
    expect(problem('default: [api, othr]')).toMatch(/`othr` is no budget; did you mean `other`\?/);
    expect(problem('default: [any]')).toMatch(/`any` is no budget/);
    expect(problem('default: otehr')).toMatch(/did you mean `other`\?/);
  });
});

describe('another provider', () => {
  it('is nobody’s fault without a policy, and with one the advice is to allow it', () => {
    expect(rules(BUILT_IN_POLICY, CLAUDE)).toEqual([]);
    const [finding] = found(policy('default: api'), CLAUDE).filter(
      ({ rule }) => rule === 'wrong-budget',
    );
    expect(finding).toMatchObject({ level: 'error' });
    expect(finding?.fix).toContain('`default: [api, other]`');
    expect(finding?.fix).not.toContain('OpenAI');
  });

  it('alone can be the default', () => {
    expect(rules(policy('default: other'), CLAUDE)).toEqual([]);
    expect(rules(policy('default: other'), API)).toEqual(['wrong-budget']);
  });
});

describe('a first run', () => {
  it('fails by no finding but a key that is written out', () => {
    const text =
      'on: { issues: { types: [opened] } }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: one\n      - run: two\n';
    const charges = [PLAN, { ...API, at: 'two' }, { ...CLAUDE, at: 'two' }];
    const jobs = account({ '.github/workflows/w.yml': { text, jobs: { a: { charges } } } });
    const { findings } = judge(jobs, BUILT_IN_POLICY, '2026-11-28');
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
