import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestPayload, workflowRunPayload } from './github/events.ts';
import { type ActionRun, runAction } from './github/process.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github/server.ts';
import type { Files } from './github/state.ts';

/** What the built Action and command line read over the network, on a checkout of depth 1. */
const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'online-'));
const WORKFLOW = '.github/workflows/review.yml';
const POLICY = '.github/spend-guard.yml';

const codex = (paid: string) => `on: pull_request
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
${paid}`;
const PAID = codex('          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n');
const UNPAID =
  'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n';
const CALLER = `on: pull_request
jobs:
  review:
    uses: acme/shared/.github/workflows/review.yml@v1
    secrets:
      key: \${{ secrets.SHOP_MONEY }}
`;
const SHARED: Files = {
  '.github/workflows/review.yml': `on:
  workflow_call:
    secrets:
      key: { required: true }
jobs:
  codex:
    uses: ./.github/workflows/inner.yml
    secrets: { key: "\${{ secrets.key }}" }
`,
  '.github/workflows/inner.yml': `on:
  workflow_call:
    secrets:
      key: { required: true }
jobs:
  codex:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: acme/act/codex@v2
        with: { key: "\${{ secrets.key }}" }
`,
};
const ACT: Files = {
  'codex/action.yaml': `inputs:
  key: { required: true }
runs:
  using: composite
  steps:
    - shell: bash
      run: codex exec --model gpt-6-luna "Review"
      env: { CODEX_API_KEY: "\${{ inputs.key }}" }
`,
};
const ELSEWHERE = {
  'acme/shared': { commits: { v1: SHARED } },
  'acme/act': { commits: { v2: ACT } },
};

const open: FakeGitHub[] = [];
beforeAll(() => {
  if (!existsSync(entry) || !existsSync(cli)) throw new Error('npm run build comes first');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', directory, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

type Texts = Readonly<Record<string, string>>;

function write(directory: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** A base, a head on it, and the trial merge of both as actions/checkout leaves it: without history. */
async function pullRequest(base: Texts, change: Texts, options: GitHubOptions = {}) {
  const origin = mkdtempSync(join(root, 'origin-'));
  const commit = (files: Texts): string => {
    write(origin, files);
    git(origin, 'add', '.');
    git(origin, 'commit', '-q', '-m', 'x');
    return git(origin, 'rev-parse', 'HEAD');
  };
  git(origin, 'init', '-q', '-b', 'main');
  const baseSha = commit(base);
  git(origin, 'checkout', '-q', '-b', 'change');
  const headSha = commit(change);
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'trial', 'change');
  const checkout = mkdtempSync(join(root, 'checkout-'));
  git(checkout, 'init', '-q');
  git(checkout, 'fetch', '-q', '--depth=1', `file://${origin}`, 'HEAD');
  git(checkout, 'checkout', '-q', 'FETCH_HEAD');
  const github = await startGitHub({
    ...options,
    pull: { headSha, baseSha, ...options.pull },
    repositories: {
      'acme/shop': {
        commits: { [baseSha]: base, [headSha]: { ...base, ...change } },
        mergeBase: baseSha,
      },
      ...options.repositories,
    },
  });
  open.push(github);
  const run = (more: Partial<ActionRun> = {}) =>
    runAction({
      entry,
      workspace: checkout,
      github,
      payload: pullRequestPayload(github.state),
      run: { id: 1 },
      ...more,
      // The edits of these tests put in a number of minutes, or a group.
      inputs: { suggestions: 'unsafe', ...more.inputs },
    });
  const asked = () => github.state.requests.map(({ operation }) => operation);
  const comment = () => github.state.comments[0]?.body ?? '';
  return { github, run, asked, comment, headSha };
}

describe('a first comment on a checkout of depth 1', { timeout: 60_000 }, () => {
  const base = { [POLICY]: 'version: 1\ndefault: subscription\n', [WORKFLOW]: UNPAID };

  const plain = { inputs: { suggestions: 'false' } };

  it('takes four requests where the change edits a workflow', async () => {
    const { run, asked, comment } = await pullRequest(base, { [WORKFLOW]: PAID });
    expect(await run(plain)).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
    expect(asked()).toEqual(['git/get-tree', 'git/get-blob', 'Conversation', 'AddComment']);
    expect(comment()).toContain('wrong-budget');
  });

  it('shows an edit with a value to choose only where asked to', async () => {
    const unbounded = PAID.replace('    timeout-minutes: 10\n', '');
    const { run, comment } = await pullRequest(base, { [WORKFLOW]: unbounded });
    await run(plain);
    expect(comment()).not.toContain('```diff');
    // What is checked out is not the head, so that nothing is suggested on its lines.
    await run({ run: { id: 2 }, inputs: { comment: 'always' } });
    expect(comment()).toMatch(/```diff|discussion_r/);
  });

  it('takes three where it adds one', async () => {
    const { run, asked } = await pullRequest(base, { '.github/workflows/new.yml': PAID });
    expect(await run(plain)).toMatchObject({ status: 1 });
    expect(asked()).toEqual(['git/get-tree', 'Conversation', 'AddComment']);
  });

  it('takes one more for all suggestions together', async () => {
    const { run, asked, github } = await pullRequest(base, { '.github/workflows/new.yml': PAID });
    expect(await run()).toMatchObject({ status: 1 });
    expect(asked()).toEqual(['git/get-tree', 'Conversation', 'AddReview', 'AddComment']);
    expect(github.state.threads).toHaveLength(1);
  });

  it('reads a fork as data, and suggests on its lines with a token that may write', async () => {
    const unbounded = PAID.replace('    timeout-minutes: 10\n', '');
    const { run, asked, github } = await pullRequest(base, { [WORKFLOW]: unbounded });
    const { status } = await run({
      env: { GITHUB_EVENT_NAME: 'pull_request_target' },
      payload: pullRequestPayload(github.state, { fork: 'mallory/shop' }),
    });
    expect(status).toBe(1);
    expect(asked().slice(-3)).toEqual(['Conversation', 'AddReview', 'AddComment']);
    expect(github.state.threads.map(({ path }) => path)).toEqual([WORKFLOW, WORKFLOW]);
  });

  it('compares what a script did before with what it does now', async () => {
    const workflow = `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: ./scripts/review.sh
        env: { MONEY: "\${{ secrets.MONEY }}" }
`;
    const script = (more: string) =>
      `#!/bin/sh\n${more}CODEX_API_KEY="$MONEY" codex exec "Review"\n`;
    const { run, comment } = await pullRequest(
      { [POLICY]: base[POLICY], [WORKFLOW]: workflow, 'scripts/review.sh': script('') },
      {
        [WORKFLOW]: workflow.replace('timeout-minutes: 5', 'timeout-minutes: 6'),
        'scripts/review.sh': script('echo now with more words\n'),
      },
    );
    // The same job on the same budget before and after: nothing that this change is to blame for.
    expect(await run({ inputs: { comment: 'always' } })).toMatchObject({ status: 0 });
    expect(comment()).not.toContain('## ❌');
  });
});

describe('workflows and actions of other repositories', { timeout: 60_000 }, () => {
  const base = { [POLICY]: 'version: 1\ndefault: subscription\n' };
  const change = { [WORKFLOW]: CALLER };

  it('stay unread unless asked for', async () => {
    const { run, github } = await pullRequest(base, change, { repositories: ELSEWHERE });
    await run({ inputs: { comment: 'never' } });
    expect(github.state.requests.map(({ operation }) => operation)).toEqual(['git/get-tree']);
  });

  it('are followed from one to the next with `online`, each asked for once, and linked there', async () => {
    const { run, asked, comment, github } = await pullRequest(base, change, {
      repositories: ELSEWHERE,
    });
    const { status, outputs, stdout } = await run({ inputs: { online: 'true' } });
    expect({ status, api: outputs['api-jobs'] }).toEqual({ status: 1, api: '1' });
    expect(asked().filter((one) => one === 'repos/get-content')).toHaveLength(4);
    expect(comment()).toContain('`secrets.SHOP_MONEY`');
    const server = new URL(github.url).origin;
    expect(comment()).toContain(`${server}/acme/act/blob/v2/codex/action.yaml#L`);
    expect(comment()).toContain(`${server}/acme/shared/blob/v1/.github/workflows/inner.yml#L`);
    expect(comment()).not.toContain('/blob/acme');
    expect(stdout).toMatch(/^::error [^\n]*file=\.github\/workflows\/review\.yml/m);
    expect(stdout).not.toMatch(/file=acme/);
  });

  it.each([
    ['is not there', {}, 'is not there'],
    ['is refused', { status: 403, message: 'Resource protected by SAML' }, 'SAML'],
  ])('that %s: a warning at the line that calls it, and a verdict', async (_, fault, words) => {
    const { run } = await pullRequest(base, change, {
      repositories: { 'acme/shared': { commits: { other: {} } } },
      ...('status' in fault
        ? { faults: [{ operation: 'repos/get-content', times: 9, ...fault } as const] }
        : {}),
    });
    const { stdout, outputs } = await run({ inputs: { online: 'true' } });
    expect(outputs.outcome).not.toBe('error');
    expect(stdout).toMatch(
      /^::warning title=remote-unread,file=\.github\/workflows\/review\.yml,line=4/m,
    );
    expect(stdout).toContain(words);
  });

  it('that GitHub fails to give: an error, as what they spend may be what matters', async () => {
    const { run } = await pullRequest(base, change, {
      faults: [{ operation: 'repos/get-content', status: 502, message: 'no', times: 99 }],
    });
    const { status, outputs, stdout } = await run({ inputs: { online: 'true' } });
    expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'error' });
    expect(stdout).toMatch(/^::error::[^\n]*acme\/shared[^\n]* cannot be read/m);
  });

  it('need a token', async () => {
    const { run } = await pullRequest(base, change);
    const { status, stdout } = await run({ inputs: { online: 'true', token: '' } });
    expect(status).toBe(1);
    expect(stdout).toContain('needs a token');
  });

  it('are read by the command line as well', async () => {
    const { github } = await pullRequest(base, change, { repositories: ELSEWHERE });
    const folder = mkdtempSync(join(root, 'cli-'));
    write(folder, { ...base, ...change });
    const scan = (...more: string[]) =>
      spawnCli(github, 'scan', folder, '--format', 'json', ...more);
    expect(JSON.parse((await scan()).stdout).jobs).toMatchObject([{ budget: 'none' }]);
    expect(github.state.requests).toEqual([]);
    const { stdout, status } = await scan('--online');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).jobs).toMatchObject([
      { budget: 'api', charges: [{ payer: { name: 'secrets.SHOP_MONEY' } }] },
    ]);
    const why = await spawnCli(github, 'why', 'review.yml#review', folder, '--online');
    expect(why.stdout).toContain('acme/act/codex/action.yaml@v2');
  });
});

function spawnCli(github: FakeGitHub, ...words: readonly string[]) {
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_DISABLE_COMPILE_CACHE: '1',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.state.token,
    GITHUB_REPOSITORY: 'acme/shop',
  };
  return new Promise<{ status: number | null; stdout: string }>((resolve, fail) => {
    const child = spawn(process.execPath, [cli, ...words], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => resolve({ status, stdout }));
  });
}

describe('a policy that extends another repository’s', { timeout: 60_000 }, () => {
  const base = { [POLICY]: 'version: 1\nextends: acme/.github/spend-guard.yml@main\n' };
  const ours = (policy: string): NonNullable<GitHubOptions['repositories']> => ({
    'acme/.github': { commits: { main: { 'spend-guard.yml': policy } } },
  });

  it('is judged by both', async () => {
    const repositories = ours('version: 1\ndefault: subscription\n');
    const { run, comment } = await pullRequest(base, { [WORKFLOW]: PAID }, { repositories });
    expect(await run()).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
    expect(comment()).toContain('automation on the subscription budget');
  });

  it('stops where that one cannot be read', async () => {
    const { run, comment } = await pullRequest(base, { [WORKFLOW]: PAID });
    expect(await run()).toMatchObject({ status: 1, outputs: { outcome: 'error' } });
    expect(comment()).toContain('## 🚧');
  });
});

it('a change of the policy is said in the comment, and judges nothing yet', async () => {
  const { run, comment } = await pullRequest(
    { [POLICY]: 'version: 1\ndefault: subscription\n' },
    { [POLICY]: 'version: 1\ndefault: api\n', [WORKFLOW]: PAID },
  );
  expect(await run()).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
  expect(comment()).toContain('This pull request changes the policy');
}, 60_000);

describe('a folder of the repository', { timeout: 60_000 }, () => {
  const folder = 'services/shop';
  const inFolder = (files: Texts): Texts =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  const base = {
    ...inFolder({ [POLICY]: 'version: 1\ndefault: subscription\n', [WORKFLOW]: UNPAID }),
    // What stands at the root is none of this folder's business.
    [POLICY]: 'version: 1\ndefault: any\n',
    [WORKFLOW]: PAID,
  };

  it.each([
    ['through the API', 'pull_request'],
    ['as data', 'pull_request_target'],
  ])('is compared with itself in the base, %s, and linked by its whole path', async (_, name) => {
    const change = inFolder({ [WORKFLOW]: PAID });
    const { run, comment, headSha, github } = await pullRequest(base, change);
    const { status, stdout, outputs } = await run({
      inputs: { path: folder, sarif: 'guard.sarif' },
      env: { GITHUB_EVENT_NAME: name },
    });
    expect({ status, api: outputs['api-jobs'] }).toEqual({ status: 1, api: '1' });
    expect(comment()).toContain(`/blob/${headSha}/${folder}/${WORKFLOW}#L`);
    expect(comment()).toContain(`/blob/main/${folder}/${POLICY}`);
    expect(stdout).toContain(`file=${folder}/${WORKFLOW},`);
    expect(github.state.threads).toMatchObject([{ path: `${folder}/${WORKFLOW}` }]);
  });

  it('has no new finding where nothing in it changed', async () => {
    const before = { ...base, ...inFolder({ [WORKFLOW]: PAID }) };
    const { run } = await pullRequest(before, { 'README.md': 'Shop\n' });
    expect(await run({ inputs: { path: folder } })).toMatchObject({ status: 0 });
  });
});

describe('the companion of an untrusted run', { timeout: 60_000 }, () => {
  it('tells what the first run left, with what the base is, and fails nothing', async () => {
    const { github, run, asked, comment } = await pullRequest(
      { [POLICY]: 'version: 1\ndefault: subscription\n' },
      { [WORKFLOW]: PAID },
      { pull: { headOwner: 'mallory' } },
    );
    const left = mkdtempSync(join(root, 'artifact-'));
    const first = await run({ inputs: { comment: 'never' }, env: { RUNNER_TEMP: left } });
    expect(first.status).toBe(1);
    github.state.requests.length = 0;

    const second = await run({
      inputs: { 'report-from': left },
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      payload: workflowRunPayload(github.state, { fork: 'mallory/shop' }),
      run: { id: 2 },
    });
    expect(second.status).toBe(0);
    expect(comment()).toMatch(/\n## ❌/);
    expect(comment()).toContain('wrong-budget');
    expect(asked()[0]).toBe('pulls/list');
    expect(github.state.comments).toHaveLength(1);
  });

  it.each([
    ['with `online`, as the first run did: an older finding', 'true', '## ✅'],
    ['without it: one that the base seems not to have', 'false', '## ❌'],
  ])('compares with the base %s', async (_, online, heading) => {
    const { github, run, asked, comment } = await pullRequest(
      { [POLICY]: 'version: 1\ndefault: subscription\n', [WORKFLOW]: CALLER },
      { '.github/workflows/other.yml': UNPAID },
      { pull: { headOwner: 'mallory' }, repositories: ELSEWHERE },
    );
    const left = mkdtempSync(join(root, 'artifact-'));
    await run({ inputs: { comment: 'never', online: 'true' }, env: { RUNNER_TEMP: left } });
    github.state.requests.length = 0;
    const { status } = await run({
      inputs: { 'report-from': left, online, comment: 'always' },
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      payload: workflowRunPayload(github.state, { fork: 'mallory/shop' }),
      run: { id: 2 },
    });
    expect(status).toBe(0);
    expect(comment()).toContain(`\n${heading}`);
    expect(asked().includes('repos/get-content')).toBe(online === 'true');
    const server = new URL(github.url).origin;
    expect(comment()).toContain(`${server}/acme/act/blob/v2/codex/action.yaml#L`);
  });

  it('compares by the baseline that it is given, as the first run did', async () => {
    const known = mkdtempSync(join(root, 'known-'));
    const before = { [POLICY]: 'version: 1\ndefault: subscription\n', [WORKFLOW]: PAID };
    write(known, before);
    execFileSync(process.execPath, [cli, 'baseline', known], { stdio: 'ignore' });
    const file = readFileSync(join(known, '.github/spend-guard-baseline.json'), 'utf8');
    const { github, run, comment } = await pullRequest(
      { ...before, 'known.json': file },
      { 'README.md': 'Shop\n' },
      { pull: { headOwner: 'mallory' } },
    );
    const left = mkdtempSync(join(root, 'artifact-'));
    const inputs = { baseline: 'known.json' };
    await run({ inputs: { ...inputs, comment: 'never' }, env: { RUNNER_TEMP: left } });
    await run({
      inputs: { ...inputs, 'report-from': left, comment: 'always' },
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      payload: workflowRunPayload(github.state, { fork: 'mallory/shop' }),
      run: { id: 2 },
    });
    expect(comment()).toContain('## ✅ Spend Guard: no open finding from this pull request');
    expect(comment()).toMatch(/\d ignored findings/);
  });

  it('says why it has nothing to tell', async () => {
    const { github, run } = await pullRequest({ 'README.md': 'Shop\n' }, { [WORKFLOW]: PAID });
    const { status, stdout } = await run({
      inputs: { 'report-from': mkdtempSync(join(root, 'empty-')) },
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      payload: workflowRunPayload(github.state, { fork: 'mallory/shop' }),
    });
    expect(status).toBe(0);
    expect(stdout).toContain('::warning');
    expect(github.state.comments).toEqual([]);
  });
});
