import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { codeOwners } from '../../src/policy/codeowners.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { openMemory } from '../../src/repository/memory.ts';

const owners = (text: string, place = '.github/CODEOWNERS') =>
  codeOwners(openMemory({ [place]: text }));

describe('CODEOWNERS', () => {
  it.each([
    ['* @acme/all', 'a/b/c.yml', true],
    ['*.yml @acme/all', '.github/workflows/ci.yml', true],
    ['*.yaml @acme/all', '.github/workflows/ci.yml', false],
    ['/.github/ @acme/all', '.github/workflows/ci.yml', true],
    ['.github @acme/all', '.github/workflows/ci.yml', true],
    ['workflows/ @acme/all', '.github/workflows/ci.yml', true],
    ['.github/* @acme/all', '.github/workflows/ci.yml', false],
    ['.github/* @acme/all', '.github/labels.yml', true],
    ['.github/workflows/*.yml @acme/all', '.github/workflows/ci.yml', true],
    ['.github/**/ci.yml @acme/all', '.github/workflows/ci.yml', true],
    ['**/ci.yml @acme/all', '.github/workflows/ci.yml', true],
    ['/ci.yml @acme/all', '.github/workflows/ci.yml', false],
    ['ci.y?l @acme/all', '.github/workflows/ci.yml', true],
    ['!*.yml @acme/all', '.github/workflows/ci.yml', false],
    ['c[ij].yml @acme/all', '.github/workflows/ci.yml', false],
    ['# * @acme/all', 'a', false],
  ])('%s, of %s: %s', (line, path, owned) => {
    expect(owners(line)(path)).toEqual(owned ? ['@acme/all'] : []);
  });

  it('the last line that matches counts, also one without an owner', () => {
    const of = owners('* @a\n/.github/ @b ops@acme.example # both\n/.github/x.yml\n');
    expect(of('src/x')).toEqual(['@a']);
    expect(of('.github/workflows/ci.yml')).toEqual(['@b', 'ops@acme.example']);
    expect(of('.github/x.yml')).toEqual([]);
  });

  it('is looked for where GitHub looks, in that order', () => {
    const files = { 'docs/CODEOWNERS': '* @docs', CODEOWNERS: '* @root' };
    expect(codeOwners(openMemory(files))('x')).toEqual(['@root']);
    expect(codeOwners(openMemory({ ...files, '.github/CODEOWNERS': '* @github' }))('x')).toEqual([
      '@github',
    ]);
    expect(codeOwners(openMemory({}))('x')).toEqual([]);
  });

  it('of many stars takes no longer than their number times the length', () => {
    const of = owners(`${'*a'.repeat(400)}b @x\n${'**/a/'.repeat(200)}b @x\n`);
    expect(of(`${'a/'.repeat(300)}${'a'.repeat(2000)}`)).toEqual([]);
  });
});

describe('a report', () => {
  const WORKFLOW = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps: [{ run: codex exec hi, env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" } }]
  test:
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;
  const report = (policyText: string, fullName?: string) => {
    const loaded = loadPolicy('p.yml', `version: 1\n${policyText}`);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    const files = { '.github/workflows/a.yml': WORKFLOW, CODEOWNERS: '* @acme/code' };
    return guard(openMemory(files), { policy: loaded.policy, today: '2026-11-29', fullName });
  };
  const named = (...given: Parameters<typeof report>) =>
    report(...given).jobs.map(({ owners: some }) => some);

  it('names the code owners of a job that spends, and of no other', () => {
    expect(named('', 'acme/shop')).toEqual([['@acme/code'], undefined]);
    expect(report('', 'acme/shop').repository.name).toBe('acme/shop');
    expect(report('').repository).not.toHaveProperty('name');
  });

  it('names whoever the policy names for the repository instead', () => {
    const policy = 'owners: { "acme/shop-*": shop, "Acme/*": platform }';
    expect(named(policy, 'acme/shop-web')[0]).toEqual(['shop']);
    expect(named(policy, 'acme/data')[0]).toEqual(['platform']);
    expect(named(policy, 'else/data')[0]).toEqual(['@acme/code']);
    expect(named(policy)[0]).toEqual(['@acme/code']);
  });
});
