import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Files } from '../e2e/github/state.ts';
import {
  type Asked,
  BASELINE,
  judge,
  LAX,
  newClone,
  POLICY,
  SPENDS,
  STRICT,
  WORKFLOW,
} from './bench.ts';

/** Under `pull_request` the workflow that runs the guard is the head's, and so are its inputs. */
const GUARD = '.github/workflows/guard.yml';

/** Whatever its repository is called: the runner says which step is the guard's. */
const NAME = 'acme/spend-guard';

function guard(inputs: Readonly<Record<string, string>> = {}, more = ''): string {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  return `on: pull_request
permissions:
  contents: read
jobs:
  guard:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v5
      - uses: ${NAME}@v1
${more}${given.length > 0 ? `        with:\n${given.join('')}` : ''}`;
}

/** The runner's own variables, which no workflow can set. */
const RUNNER = {
  GITHUB_WORKFLOW_REF: `acme/shop/${GUARD}@refs/pull/7/merge`,
  GITHUB_JOB: 'guard',
  GITHUB_ACTION: '__acme_spend-guard',
  GITHUB_ACTION_REPOSITORY: NAME,
};

interface Story {
  readonly base?: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly files?: Files;
  readonly baseFiles?: Files;
  readonly asked?: Partial<Asked>;
  /** Of the head's step, besides its inputs. */
  readonly more?: string;
}

async function change({ base, head, files = {}, baseFiles = {}, asked = {}, more = '' }: Story) {
  const clone = newClone();
  const own: Files = base === undefined ? {} : { [GUARD]: guard(base) };
  const baseSha = clone.commit({ [POLICY]: STRICT, ...own, ...baseFiles });
  clone.git('checkout', '-q', '-b', 'change');
  const headSha = clone.commit({ [GUARD]: guard(head, more), [WORKFLOW]: SPENDS, ...files });
  const judged = await judge({
    ...{ workspace: clone.root, baseSha, headSha, inputs: head, env: RUNNER },
    ...asked,
  });
  return {
    ...{ status: judged.status, outcome: judged.outputs.outcome },
    comment: judged.comments.join('\n'),
    stdout: judged.stdout,
  };
}

it('control: the same inputs on both sides are no weakening', async () => {
  const { status, outcome, comment } = await change({ base: {}, head: {} });
  expect({ status, outcome }).toEqual({ status: 1, outcome: 'fail' });
  expect(comment).not.toContain('weaken');
});

describe('an input that the head weakens is an error, and the base’s judges', () => {
  it.each<[string, Story, string, string]>([
    ['fail-on', { base: {}, head: { 'fail-on': 'never' } }, 'never', 'error'],
    ['comment', { base: {}, head: { comment: 'never' } }, 'never', 'changes'],
    [
      'policy',
      { base: {}, head: { policy: 'mine.yml' }, files: { 'mine.yml': LAX } },
      'mine.yml',
      'not given',
    ],
    [
      'policy',
      {
        base: { policy: 'strict.yml' },
        head: {},
        baseFiles: { 'strict.yml': STRICT, [POLICY]: LAX },
      },
      'not given',
      'strict.yml',
    ],
    [
      'path',
      {
        base: {},
        head: { path: 'docs' },
        files: {
          'docs/.github/workflows/a.yml':
            'on: push\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n',
        },
      },
      'docs',
      '.',
    ],
    [
      'baseline',
      {
        base: {},
        head: { baseline: 'mine.json' },
        files: { 'mine.json': '{"schema":"spend-guard/baseline/v1","findings":[]}' },
      },
      'mine.json',
      'not given',
    ],
    ['comment-key', { base: {}, head: { 'comment-key': 'other' } }, 'other', 'default'],
    ['report-from', { base: {}, head: { 'report-from': 'x' } }, 'x', 'not given'],
    ['online', { base: { online: 'true' }, head: {} }, 'false', 'true'],
  ])('%s', async (name, story, now, was) => {
    const { status, outcome, comment } = await change(story);
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'error' });
    expect(comment).toContain(`\`${name}\``);
    for (const value of [now, was]) expect(comment).toContain(value);
    expect(comment).toContain('weakens the guard');
    // What the base's inputs find is told as well.
    expect(comment).toContain('wrong-budget');
  });

  it('continue-on-error', async () => {
    const more = '        continue-on-error: true\n';
    const { status, outcome, comment } = await change({ base: {}, head: {}, more });
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'error' });
    expect(comment).toContain('`continue-on-error`');
  });

  it('also where the job or the file is another now', async () => {
    const env = {
      ...RUNNER,
      GITHUB_JOB: 'other',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/x.yml@a',
    };
    const head = { 'fail-on': 'never' };
    const { status, outcome } = await change({ base: {}, head, asked: { inputs: head, env } });
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'error' });
  });

  it('also where the runner does not say which step runs', async () => {
    const head = { 'fail-on': 'never' };
    const { outcome } = await change({ base: {}, head, asked: { env: {} } });
    expect(outcome).toBe('error');
  });

  it('an expression of the base that the head replaces', async () => {
    const { outcome, comment } = await change({
      base: { policy: '${{ vars.GUARD_POLICY }}' },
      head: { policy: 'mine.yml' },
      files: { 'mine.yml': LAX },
    });
    expect(outcome).toBe('error');
    expect(comment).toContain('vars.GUARD_POLICY');
  });
});

it('an action of the checkout itself is found by its own folder', async () => {
  const local = (text: string) => text.replace(`${NAME}@v1`, './');
  const clone = newClone();
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(clone.root, 'dist'), {
    recursive: true,
  });
  const baseSha = clone.commit({ [POLICY]: STRICT, [GUARD]: local(guard()) });
  clone.git('checkout', '-q', '-b', 'change');
  const inputs = { 'fail-on': 'never' };
  const headSha = clone.commit({ [GUARD]: local(guard(inputs)), [WORKFLOW]: SPENDS });
  const entry = join(clone.root, 'dist/action/index.js');
  const env = { ...RUNNER, GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION: '__self' };
  const judged = await judge({ workspace: clone.root, baseSha, headSha, inputs, env, entry });
  expect({ status: judged.status, outcome: judged.outputs.outcome }).toEqual({
    status: 1,
    outcome: 'error',
  });
});

describe('what is no weakening', () => {
  it('a stricter input, which counts at once', async () => {
    const { status, outcome, comment } = await change({
      base: { 'fail-on': 'never' },
      head: { 'fail-on': 'error' },
    });
    expect({ status, outcome }).toEqual({ status: 1, outcome: 'fail' });
    expect(comment).not.toContain('weaken');
  });

  it('an expression that both have', async () => {
    const base = { policy: '${{ vars.GUARD_POLICY }}' };
    const { outcome } = await change({ base, head: base, asked: { inputs: { policy: POLICY } } });
    expect(outcome).toBe('fail');
  });

  it('what the base gives itself', async () => {
    const base = { 'fail-on': 'never', comment: 'always' };
    const { status, comment } = await change({ base, head: base });
    expect(status).toBe(0);
    expect(comment).not.toContain('weaken');
  });

  it('the first step of a repository: the base has none to compare with', async () => {
    const { outcome, comment } = await change({ head: { 'fail-on': 'warning' } });
    expect(outcome).toBe('fail');
    expect(comment).not.toContain('weaken');
  });

  it('a step whose name is that of an action of somebody else', async () => {
    const base = { 'fail-on': 'never' };
    const env = { ...RUNNER, GITHUB_ACTION_REPOSITORY: 'acme/spend-guard-fork' };
    const { outcome } = await change({ base: {}, head: base, asked: { inputs: {}, env } });
    expect(outcome).toBe('fail');
  });
});

it('`report-from` judges nothing, so that it is refused where a change is to be judged', async () => {
  const head = { 'report-from': 'x' };
  const { status, outcome, stdout } = await change({ head });
  expect({ status, outcome }).toEqual({ status: 1, outcome: 'error' });
  expect(stdout).toContain('workflow_run');
});

it('a baseline that the first change brings is told, and hides nothing of it', async () => {
  const { outcome } = await change({
    head: { baseline: BASELINE },
    files: { [BASELINE]: '{"schema":"spend-guard/baseline/v1","findings":[{"fingerprint":"x"}]}' },
  });
  expect(outcome).toBe('fail');
});
