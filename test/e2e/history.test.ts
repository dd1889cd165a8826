import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FakeRun } from './github/actions.ts';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { BASE, type FakeGitHub, type GitHubOptions, startGitHub } from './github/server.ts';

/** The built command line against a GitHub that knows of runs: how often, and what it does not say. */
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'history-'));
const WEEKS = 12;
const DAY = 86_400;

const REVIEW = `name: Review
on: [pull_request, workflow_dispatch]
jobs:
  review:
    name: Read it
    runs-on: ubuntu-latest
    steps:
      - run: codex exec --model gpt-6.1-sol "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
const PATH = '.github/workflows/review.yml';

const open: FakeGitHub[] = [];
beforeAll(() => {
  if (!existsSync(cli)) throw new Error('npm run build comes first');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The last whole days, as the command sees them. */
const midnight = Math.floor(Date.now() / 1000 / DAY) * DAY;

/** So many runs in each of the last weeks, spread evenly. */
function runs(perWeek: number, jobs?: FakeRun['jobs']): FakeRun[] {
  return Array.from({ length: WEEKS * perWeek }, (_, index) => {
    const at = midnight - Math.floor(((index + 0.5) * 7 * DAY) / perWeek);
    return {
      id: index + 1,
      file: 'review.yml',
      event: 'pull_request',
      at,
      ...(jobs ? { jobs } : {}),
    };
  }).reverse();
}

async function started(options: GitHubOptions): Promise<FakeGitHub> {
  const github = await startGitHub(options);
  open.push(github);
  return github;
}

function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, 'repo-'));
  for (const [path, text] of Object.entries({ [PATH]: REVIEW, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(github: FakeGitHub, words: readonly string[]): Promise<Result> {
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.state.token,
    GITHUB_REPOSITORY: github.state.repository,
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...words], { env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

async function forecast(options: GitHubOptions, files?: Readonly<Record<string, string>>) {
  const github = await started(options);
  const result = await start(github, [
    'forecast',
    repository(files),
    '--history',
    '--format',
    'json',
  ]);
  expect(
    result.stderr.split('\n').filter((line) => !line.startsWith('spend-guard: not read: ')),
  ).toEqual(['']);
  expect(result.status).toBe(0);
  const data = JSON.parse(result.stdout);
  const asked = (operation: string) =>
    github.state.requests.filter((one) => one.operation === `actions/${operation}`).length;
  return { ...data.forecast, job: data.jobs[0].forecast, asked, stderr: result.stderr };
}

const WORKFLOWS = [{ path: PATH }];

describe('the history', () => {
  it('is counted with one request a week and event', async () => {
    const { job, api, asked } = await forecast({
      actions: { workflows: WORKFLOWS, runs: runs(20) },
    });
    expect(asked('list-workflow-runs')).toBe(WEEKS * 2);
    expect(asked('list-repo-workflows')).toBe(1);
    expect(asked('list-jobs-for-workflow-run')).toBeLessThanOrEqual(6);
    expect(job.runs.basis).toBe('measured');
    expect(job.runs.says).toContain('240 runs in 12 weeks');
    expect(job.runs.perMonth.middle).toBeGreaterThan(75);
    expect(job.runs.perMonth.middle).toBeLessThan(95);
    expect(api.perRunOnly).toEqual([]);
  });

  it.each(['2,500+', 2500] as const)('splits a week of which GitHub says %j', async (beyond) => {
    const actions = { workflows: WORKFLOWS, runs: runs(10_000), beyond };
    const { job, history, asked } = await forecast({ actions });
    expect(history.gaps).toEqual([]);
    expect(job.runs.says).toContain('120000 runs in 12 weeks');
    // Halves of halves hold 2,500 each, so eight parts of a week are counted: 15 questions a week.
    expect(asked('list-workflow-runs')).toBe(WEEKS * 15 + WEEKS);
    expect(job.runs.perMonth.middle).toBeGreaterThan(40_000);
  });

  it('that the token may not read is not known, never nothing', async () => {
    const fault = {
      operation: 'actions/list-repo-workflows',
      status: 403,
      message: 'Resource not accessible by integration',
    };
    const { job, api, history, stderr } = await forecast({
      actions: { workflows: WORKFLOWS, runs: runs(20) },
      faults: [fault],
    });
    expect(history.gaps).toEqual([
      'the list of workflows: the token may not (it needs `actions: read`)',
    ]);
    expect(stderr).toContain('actions: read');
    expect(job.runs).toMatchObject({ basis: 'unknown', perMonth: null });
    expect(api.perRunOnly).toEqual([`${PATH}#review`]);
    expect(api.dollars).toBeNull();
  });

  it('stops where GitHub asks to come back later, and keeps what it has', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const fault = {
      operation: 'actions/list-workflow-runs',
      status: 403,
      message: 'API rate limit exceeded',
      headers,
      times: 100,
    };
    const { job, history, asked } = await forecast({
      actions: { workflows: WORKFLOWS, runs: runs(20) },
      faults: [fault],
    });
    expect(asked('list-workflow-runs')).toBe(1);
    expect(history.gaps[0]).toContain('GitHub asks to come back later');
    expect(job.runs.basis).toBe('unknown');
  });

  it('leaves out a week that broke instead of taking it for an idle one', async () => {
    const fault = {
      operation: 'actions/list-workflow-runs',
      status: 404,
      message: 'Not Found',
      times: 1,
    };
    const { job, history } = await forecast({
      actions: { workflows: WORKFLOWS, runs: runs(20) },
      faults: [fault],
    });
    expect(history.gaps).toHaveLength(1);
    expect(job.runs.says).toContain('220 runs in 11 weeks');
    expect(job.runs.perMonth.middle).toBeGreaterThan(75);
  });

  it('takes runs that skipped the job off, and adds attempts', async () => {
    const skipped = [{ name: 'Read it', conclusion: 'skipped' }];
    const twice = [1, 2].map((attempt) => ({ name: 'Read it', conclusion: 'success', attempt }));
    const mixed = (jobs: FakeRun['jobs']) => ({
      actions: { workflows: WORKFLOWS, runs: runs(20, jobs) },
    });
    expect((await forecast(mixed(skipped))).job.runs.perMonth.middle).toBe(0);
    const again = (await forecast(mixed(twice))).job.runs;
    expect(again.says).toContain('6 attempts more than runs');
    expect(again.perMonth.middle).toBeGreaterThan(150);
  });

  it('of a disabled workflow is no forecast of it', async () => {
    const workflows = [{ path: PATH, state: 'disabled_inactivity' }];
    const { job } = await forecast({ actions: { workflows, runs: runs(20) } });
    expect(job.runs).toMatchObject({ says: 'the workflow is disabled', perMonth: { middle: 0 } });
  });

  it('finds a workflow on a later page of the list, and asks for no more pages than it needs', async () => {
    const others = Array.from({ length: 250 }, (_, i) => ({ path: `.github/workflows/o${i}.yml` }));
    const late = { workflows: [...others.slice(0, 150), ...WORKFLOWS, ...others.slice(150)] };
    const { job, asked } = await forecast({ actions: { ...late, runs: runs(20) } });
    expect(job.runs.says).toContain('240 runs in 12 weeks');
    expect(asked('list-repo-workflows')).toBe(2);
    const none = await forecast({ actions: { workflows: others, runs: runs(20) } });
    expect(none.asked('list-repo-workflows')).toBe(3);
    expect(none.history.gaps[0]).toContain('does not list it on the default branch yet');
  });

  it('is kept in the file that the user names, and asked for once', async () => {
    const github = await started({ actions: { workflows: WORKFLOWS, runs: runs(20) } });
    const file = join(mkdtempSync(join(root, 'cache-')), 'runs.json');
    const words = ['forecast', repository(), '--history', '--history-cache', file];
    const first = await start(github, words);
    const asked = github.state.requests.length;
    expect(asked).toBeGreaterThan(WEEKS * 2);
    const second = await start(github, words);
    expect(second).toEqual({ ...first, status: 0 });
    // Whether a workflow is disabled, and what runs have left since, is asked every time.
    expect(github.state.requests.length).toBe(asked + 2);
  });

  it.each(['# Notes\n', '{"version":1,"of":"elsewhere","runs":{},"jobs":{}}'])(
    'writes over no file that is not its own: %j',
    async (text) => {
      const github = await started({ actions: { workflows: WORKFLOWS, runs: runs(20) } });
      const file = join(mkdtempSync(join(root, 'cache-')), 'notes.md');
      writeFileSync(file, text);
      const words = ['forecast', repository(), '--history', '--history-cache', file];
      const { status, stderr } = await start(github, words);
      expect(status).toBe(2);
      expect(stderr).toContain('it was left alone');
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(github.state.requests).toEqual([]);
    },
  );

  it('of a workflow that GitHub does not know yet is not known', async () => {
    const { job, history } = await forecast({ actions: { workflows: [], runs: [] } });
    expect(history.gaps[0]).toContain('does not list it on the default branch yet');
    expect(job.runs.basis).toBe('unknown');
  });
});

describe('usage sync', () => {
  const POLICY = `# Decided in May.
version: 1
default: api # automation
usage:
  # guessed
  "${PATH}#review": { runs-per-month: 400, tokens: { input: 180k, cached: 90%, output: 6k } } # ask Ada
`;

  it('writes what moved and keeps every comment, once', async () => {
    const github = await started({ actions: { workflows: WORKFLOWS, runs: runs(20) } });
    const folder = repository({ '.github/spend-guard.yml': POLICY });
    const first = await start(github, ['usage', 'sync', folder]);
    expect(first.status).toBe(0);
    const [, figure] = /400 → (\d+) runs a month/.exec(first.stdout) ?? [];
    expect(Number(figure)).toBeGreaterThan(75);
    const text = readFileSync(join(folder, '.github/spend-guard.yml'), 'utf8');
    expect(text).toBe(POLICY.replace('400', String(figure)));
    const second = await start(github, ['usage', 'sync', folder]);
    expect(second.stdout).toBe('Nothing moved in .github/spend-guard.yml.\n');
  });

  it('writes nothing where nothing could be read', async () => {
    const fault = { operation: 'actions/list-repo-workflows', status: 403, message: 'no' };
    const github = await started({ actions: { workflows: WORKFLOWS, runs: [] }, faults: [fault] });
    const folder = repository();
    const { status, stderr } = await start(github, ['usage', 'sync', folder]);
    expect(status).toBe(3);
    expect(stderr).toContain('nothing was written');
    expect(existsSync(join(folder, '.github/spend-guard.yml'))).toBe(false);
  });
});

describe('the Action with `history`', () => {
  const POLICY = `version: 1
budgets:
  api: { owner: platform-team, monthly-limit: "5000 USD" }
  subscription: { owner: engineering, monthly-limit: "2000 credits" }
  increase: "25 %"
`;
  const MATRIX = REVIEW.replace(
    '    runs-on',
    '    strategy: { matrix: { part: [api, web, docs, cli] } }\n    runs-on',
  );

  it('tells the pull request what a month costs now and with it, on two lines', async () => {
    const base = { [PATH]: REVIEW, '.github/spend-guard.yml': POLICY };
    const github = await started({
      actions: { workflows: WORKFLOWS, runs: runs(20) },
      repositories: { 'acme/shop': { commits: { [BASE]: base }, mergeBase: BASE } },
    });
    const workspace = repository({ [PATH]: MATRIX, '.github/spend-guard.yml': POLICY });
    const payload = pullRequestPayload(github.state);
    const result = await runAction({
      entry,
      workspace,
      github,
      payload,
      inputs: { history: 'true' },
    });
    expect(result.stdout).not.toContain('::error::Spend Guard could not finish');
    const [comment] = github.state.comments;
    const table = comment?.body.split('\n').filter((line) => line.startsWith('|')) ?? [];
    expect(table[0]).toBe('| Budget | A month | How often |');
    expect(table[2]).toMatch(
      /^\| \*\*API\sbudget\*\*<br>.*owner: platform-team<br>.*5000\sUSD<br>1 job \| .*\sUSD → \*\*\d+\sto\s\d+\sUSD\*\* \|/,
    );
    expect(table[3]).toMatch(/owner: engineering<br>.*2000\scredits<br>0 jobs \| nothing \| – \|$/);
    expect(comment?.body).toContain('This change raises a month of the API budget');
    expect(result.summary).toContain('owner: platform-team<br>');
  });
});

describe('the Action without `history`', () => {
  const USAGE = `version: 1\nusage: { "**#*": { runs-per-month: 100 } }\n`;
  const LUNA = REVIEW.replace('gpt-6.1-sol', 'gpt-6-luna');

  async function commented(base: string, head: string, policy: string) {
    const at = (text: string) => ({ [PATH]: text, '.github/spend-guard.yml': policy });
    const github = await started({
      repositories: { 'acme/shop': { commits: { [BASE]: at(base) }, mergeBase: BASE } },
    });
    const payload = pullRequestPayload(github.state);
    const inputs = { comment: 'changes' };
    const result = await runAction({
      entry,
      workspace: repository(at(head)),
      github,
      payload,
      inputs,
    });
    expect(result.stdout).not.toContain('::error::Spend Guard could not finish');
    return github.state.comments.map(({ body }) => body);
  }

  it('tells of a line that takes more though nothing else changed, and only then', async () => {
    const [comment] = await commented(LUNA, REVIEW, USAGE);
    expect(comment).toMatch(
      /This pull request changes what `\w+` in `[\w.-]+` takes, not who pays\. `\w+`: [^\n]* USD a month; was /,
    );
    expect(await commented(REVIEW, REVIEW, USAGE)).toEqual([]);
  });

  it('forecasts nothing that nobody asked for', async () => {
    expect(await commented(LUNA, REVIEW, 'version: 1\n')).toEqual([]);
    const [comment] = await commented(
      REVIEW.replace(/codex exec.*/, 'true'),
      REVIEW,
      'version: 1\n',
    );
    expect(comment).toContain('**was no AI spending**');
    expect(comment).not.toContain('A month');
    expect(comment).not.toContain('USD');
  });
});
