import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS_PAGE } from '../../src/policy/budgets-page.ts';
import { explain, explainable } from '../../src/policy/explain.ts';
import { ruleIndex, rulePage } from '../../src/policy/pages.ts';
import { RULE_IDS, RULES } from '../../src/policy/rules/index.ts';
import { expectFile, fromRoot } from './files.ts';

const WANTED = [
  'wrong-budget',
  'wrong-account',
  'mixed-budgets',
  'unclear-payer',
  'paid-otherwise',
  'competing-credentials',
  'dead-credential',
  'personal-login',
  'shared-login',
  'outsider-can-spend',
  'self-starting',
  'overexposed-credential',
  'hard-coded-key',
  'undeclared-spend',
  'unbounded-run',
  'unpinned-model',
  'retired-model',
  'hot-schedule',
  'over-budget',
  'over-run',
  'cost-increase',
  'ignore-without-reason',
  'unread-workflow',
  'unread',
];

function workflows(rule: string, kind: 'failing' | 'passing'): string[] {
  const folder = fromRoot(`fixtures/rules/${rule}/${kind}/.github/workflows`);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yml')) : [];
}

describe('the list of rules', () => {
  it('holds every rule once', () => {
    expect([...RULE_IDS].sort()).toEqual([...WANTED].sort());
  });

  it('has no fixture or page of a rule that is not in it', () => {
    expect(readdirSync(fromRoot('fixtures/rules')).sort()).toEqual([...RULE_IDS].sort());
    const pages = [...RULE_IDS.map((id) => `${id}.md`), 'README.md'];
    expect(readdirSync(fromRoot('docs/rules')).sort()).toEqual(pages.sort());
  });

  it('has an index that names each', () => {
    expectFile('docs/rules/README.md', ruleIndex(RULES));
  });

  it('is what `explain` lists, and the page of the budgets with it', () => {
    const listed = explainable().trimEnd().split('\n');
    expect(listed.map((line) => line.split(' ')[0])).toEqual(['budgets', ...RULE_IDS]);
  });

  it('stands beside a page of the two budgets, the same in the terminal', () => {
    expectFile('docs/budgets.md', BUDGETS_PAGE);
    expect(explain('budgets')).toEqual({ text: BUDGETS_PAGE });
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a failing and a passing fixture', () => {
    expect(workflows(id, 'failing'), 'no failing fixture').not.toEqual([]);
    expect(workflows(id, 'passing'), 'no passing fixture').not.toEqual([]);
  });

  it('has a page, in step with the rule', () => {
    expectFile(`docs/rules/${id}.md`, rulePage(rule));
  });

  it('is explained in the terminal by the same page', () => {
    expect(explain(id)).toEqual({ text: rulePage(rule) });
  });

  it('says in one line each what it finds, whom it costs and what to do', () => {
    for (const text of [rule.title, rule.why, rule.fix]) {
      expect(text).not.toMatch(/\n/);
      expect(text.length).toBeGreaterThan(20);
    }
    expect(rule.title).not.toMatch(/\.$/);
  });
});

describe('explain', () => {
  it('suggests the rule that was meant', () => {
    expect(explain('wrong-bugdet')).toEqual({
      problem: 'there is no rule `wrong-bugdet`; did you mean `wrong-budget`?',
    });
  });

  it('lists the rules when nothing is close', () => {
    expect(explain('xyz')).toMatchObject({ problem: expect.stringContaining('hot-schedule') });
  });
});
