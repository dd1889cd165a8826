import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../e2e/github/state.ts';
import {
  type Asked,
  type Clone,
  type Judged,
  judge,
  LAX,
  newClone,
  POLICY,
  SPENDS,
  STRICT,
  WORKFLOW,
} from './bench.ts';
import { LINT, WORKFLOWS } from './reading.ts';

const YAML = '.github/spend-guard.yaml';
const MISSPELT = '.github/Spend-Guard.yml';
const HIDDEN = `${WORKFLOWS}/hidden.yml`;
const lint = { [`${WORKFLOWS}/lint.yml`]: LINT };
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** A pull request on a checkout of its head; `spoil` touches the checkout, and nothing in git. */
async function change(
  base: Files,
  head: Files,
  { spoil, ...more }: Partial<Asked> & { readonly spoil?: (clone: Clone) => void } = {},
): Promise<Judged> {
  const clone = newClone();
  const baseSha = clone.commit({ ...lint, ...base });
  clone.git('checkout', '-q', '-b', 'change');
  const headSha = clone.commit(head);
  spoil?.(clone);
  return judge({ workspace: clone.root, headSha, baseSha, ...more });
}

function verdictOf({ status, outputs }: Judged) {
  return { status, outcome: outputs.outcome };
}
const FAILED = { status: 1, outcome: 'fail' };
const PASSED = { status: 0, outcome: 'pass' };

describe('whatever a change does to the policy, the base judges and the change is told', () => {
  it.each<[string, Files, Files, (clone: Clone) => void]>([
    ['an edit of the other spelling', { [YAML]: STRICT }, { [YAML]: LAX }, () => {}],
    ['the other spelling beside it', { [POLICY]: STRICT }, { [YAML]: LAX }, () => {}],
    ['another case of its name', { [POLICY]: STRICT }, { [MISSPELT]: LAX }, () => {}],
    ['no policy any more', { [POLICY]: STRICT }, {}, ({ root }) => rmSync(join(root, POLICY))],
    [
      'a link to nothing',
      { [POLICY]: STRICT },
      {},
      ({ root }) => {
        rmSync(join(root, POLICY));
        symlinkSync('gone.yml', join(root, POLICY));
      },
    ],
    [
      'a pipe',
      { [POLICY]: STRICT },
      {},
      ({ root }) => {
        rmSync(join(root, POLICY));
        execFileSync('mkfifo', [join(root, POLICY)]);
      },
    ],
    ['UTF-16', { [POLICY]: STRICT }, { [POLICY]: utf16(LAX) }, () => {}],
  ])('%s', async (_, base, head, spoil) => {
    const judged = await change(base, { ...head, [WORKFLOW]: SPENDS }, { spoil });
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.comments.join()).toContain('changes the policy, which counts once merged');
  });

  it.each<[string, Files, string]>([
    ['another case of its name', { [MISSPELT]: LAX }, 'in lower case'],
    ['two of them', { [POLICY]: LAX, [YAML]: LAX }, 'only one can judge'],
    ['one in UTF-16', { [POLICY]: utf16(LAX) }, 'not text in UTF-8'],
    ['one with a hidden line', { [POLICY]: `${LAX}# x\u2028default: none\n` }, 'line break'],
  ])(
    'a first policy that would judge nothing is told, alone as it is: %s',
    async (_, head, why) => {
      const judged = await change({}, head);
      expect(judged.outputs.outcome).toBe('pass');
      expect(judged.comments.join()).toContain(why);
    },
  );

  it.each<[string, Files, Files, (clone: Clone) => void, string]>([
    ['a milder default', { [POLICY]: STRICT }, { [POLICY]: LAX }, () => {}, 'to `any`'],
    [
      'no policy any more',
      { [POLICY]: STRICT },
      {},
      ({ root }) => rmSync(join(root, POLICY)),
      'removes the policy',
    ],
  ])('a change of nothing but the policy is told: %s', async (_, base, head, spoil, said) => {
    const judged = await change(base, head, { spoil });
    expect(verdictOf(judged)).toEqual(PASSED);
    expect(judged.comments.join()).toContain(said);
  });

  it('control: a change that leaves the policy alone has nothing to tell', async () => {
    const judged = await change({ [POLICY]: STRICT }, { 'README.md': 'Shop\n' });
    expect(verdictOf(judged)).toEqual(PASSED);
    expect(judged.comments).toEqual([]);
  });

  it('a baseline of the change is no change of the policy', async () => {
    const baseline = JSON.stringify({ schema: 'spend-guard/baseline/v1', findings: [] });
    const files = { '.github/spend-guard-baseline.json': baseline, [WORKFLOW]: SPENDS };
    const judged = await change({ [POLICY]: STRICT }, files);
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.comments.join()).not.toContain('changes the policy');
  });
});

describe('a workflow of the change that nobody read fails it', () => {
  it('also where the change turns the rule off', async () => {
    const off = `${LAX}rules: { unread-workflow: off }\n`;
    const judged = await change({ [POLICY]: LAX }, { [POLICY]: off, [HIDDEN]: utf16(SPENDS) });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('also where the file of the checkout is swapped for a pipe', async () => {
    const spoil = ({ root }: Clone) => {
      rmSync(join(root, WORKFLOW));
      execFileSync('mkfifo', [join(root, WORKFLOW)]);
    };
    const judged = await change({ [POLICY]: LAX }, { [WORKFLOW]: SPENDS }, { spoil });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it.each<[string, Files[string]]>([
    ['UTF-16', utf16(SPENDS)],
    ['more than 1 MiB', SPENDS + '# padding\n'.repeat(120_000)],
    ['a comment that touches a quotation', `name: "Hidden"# here\n${SPENDS}`],
    ['a link out of the repository', { link: '../../../elsewhere.yml' }],
    ['a link to nothing', { link: 'gone.yml' }],
  ])('also where GitHub is asked for the head: %s', async (_, body) => {
    const clone = newClone();
    const files: Files = { ...lint, [POLICY]: LAX };
    const baseSha = clone.commit(files);
    const headSha = 'b'.repeat(40);
    const judged = await judge({
      ...{ workspace: clone.root, headSha, baseSha, mergeBase: baseSha },
      event: 'pull_request_target',
      commits: { [baseSha]: files, [headSha]: { ...files, [HIDDEN]: body } },
    });
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.comments.join()).toContain('unread-workflow');
  });
});

it('the guard’s step is compared in a merge group too', async () => {
  const path = `${WORKFLOWS}/guard.yml`;
  const guard = (failOn: string) => `on: merge_group
jobs:
  guard:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/spend-guard@v1
        with:
          fail-on: ${failOn}
`;
  const clone = newClone();
  const baseSha = clone.commit({ [POLICY]: STRICT, [path]: guard('error') });
  const headSha = clone.commit({ [path]: guard('never'), [WORKFLOW]: SPENDS });
  const judged = await judge({
    ...{ workspace: clone.root, headSha, baseSha, event: 'merge_group' },
    payload: () => ({ merge_group: { head_sha: headSha, base_sha: baseSha } }),
    inputs: { 'fail-on': 'never' },
    env: {
      GITHUB_WORKFLOW_REF: `acme/shop/${path}@refs/heads/queue`,
      GITHUB_JOB: 'guard',
      GITHUB_ACTION: '__acme_spend-guard',
      GITHUB_ACTION_REPOSITORY: 'acme/spend-guard',
    },
  });
  expect(verdictOf(judged)).toEqual({ status: 1, outcome: 'error' });
  expect(judged.stdout).toMatch(/`fail-on` to `never`; at the base it is `error`/);
});
