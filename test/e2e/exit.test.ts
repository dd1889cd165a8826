import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from './github/process.ts';
import { type FakeGitHub, startGitHub } from './github/server.ts';

const built = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const POLICY = '.github/spend-guard.yml';
const WORKFLOW = '.github/workflows/review.yml';

const SPENDS = `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;
const UNREAD = Buffer.from(SPENDS, 'utf16le');

interface Situation {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Exit status of the command line. */
  readonly status: 0 | 1 | 2 | 3;
  /** Of the Action, whose step fails with `fail` and `error` only. */
  readonly outcome: 'pass' | 'warn' | 'fail' | 'error';
  readonly words?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** GitHub answers nothing but that it will not. */
  readonly broken?: boolean;
}

/** Every row of the table in the documentation, and what stands between two of them. */
const SITUATIONS: readonly Situation[] = [
  { name: 'no violation', files: { [WORKFLOW]: SPENDS }, status: 0, outcome: 'pass' },
  {
    name: 'a warning',
    files: {
      [WORKFLOW]: SPENDS.replace('    timeout-minutes: 10\n', ''),
      [POLICY]: `${policy('any')}rules: { unbounded-run: warning }\n`,
    },
    status: 0,
    outcome: 'warn',
  },
  {
    name: 'a policy that is violated',
    files: { [WORKFLOW]: SPENDS, [POLICY]: policy('subscription') },
    status: 1,
    outcome: 'fail',
  },
  {
    name: 'an unread workflow, with a policy',
    files: { [WORKFLOW]: UNREAD, [POLICY]: policy('any') },
    status: 1,
    outcome: 'fail',
  },
  {
    name: 'an unread workflow, without a policy',
    files: { [WORKFLOW]: UNREAD },
    status: 0,
    outcome: 'warn',
  },
  {
    name: 'bad arguments',
    files: { [WORKFLOW]: SPENDS },
    words: ['--fail-on', 'sometimes'],
    inputs: { 'fail-on': 'sometimes' },
    status: 2,
    outcome: 'error',
  },
  {
    name: 'an invalid policy',
    files: { [WORKFLOW]: SPENDS, [POLICY]: 'version: 1\ndefult: any\n' },
    status: 2,
    outcome: 'error',
  },
  {
    name: 'an ambiguous policy',
    files: {
      ...{ [WORKFLOW]: SPENDS, [POLICY]: policy('any') },
      '.github/spend-guard.yaml': policy('any'),
    },
    status: 2,
    outcome: 'error',
  },
  {
    name: 'a policy that is not there',
    files: { [WORKFLOW]: SPENDS },
    words: ['--policy', 'gone.yml'],
    inputs: { policy: 'gone.yml' },
    status: 2,
    outcome: 'error',
  },
  {
    name: 'a baseline that cannot be read',
    files: { [WORKFLOW]: SPENDS, '.github/spend-guard-baseline.json': '{' },
    status: 2,
    outcome: 'error',
  },
  { name: 'nothing to judge', files: { 'README.md': 'x' }, status: 2, outcome: 'error' },
  {
    name: 'a policy that extends one that is not there',
    files: { [WORKFLOW]: SPENDS, [POLICY]: `${policy('any')}${extended()}` },
    words: ['--online'],
    status: 2,
    outcome: 'error',
  },
  {
    name: 'a policy that could not be fetched',
    files: { [WORKFLOW]: SPENDS, [POLICY]: `${policy('any')}${extended()}` },
    words: ['--online'],
    broken: true,
    status: 3,
    outcome: 'error',
  },
];

function policy(budget: string): string {
  return `version: 1\ndefault: ${budget}\n`;
}

function extended(): string {
  return 'extends: acme/.github/spend-guard.yml@main\n';
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function checkout(files: Situation['files']): string {
  const root = mkdtempSync(join(tmpdir(), 'exit-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function withGitHub<T>({ broken = false }: Situation, work: (github: FakeGitHub) => Promise<T>) {
  const answer = { status: 403, text: '{"message":"no"}', type: 'application/json' };
  return startGitHub({ trouble: () => (broken ? { answer } : undefined) }).then((github) =>
    work(github).finally(() => github.close()),
  );
}

describe.each(SITUATIONS)('$name', { timeout: 120_000 }, (situation) => {
  const { files, status, outcome, words = [], inputs = {} } = situation;

  it(`ends the command line with ${status}`, async () => {
    const root = checkout(files);
    const output = join(root, 'result');
    const ran = await withGitHub(situation, ({ url, state }) =>
      commandLine(['scan', root, '--output', output, ...words], {
        GITHUB_API_URL: url,
        GITHUB_TOKEN: state.token,
      }),
    );
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr === '').toBe(status < 2);
  });

  const fails = outcome === 'fail' || outcome === 'error';
  it(`gives the Action the outcome ${outcome}${fails ? ', and its step fails' : ''}`, async () => {
    const workspace = checkout(files);
    const ran = await withGitHub(situation, (github) =>
      runAction({
        ...{ entry: built('action/index.js'), workspace, github, inputs },
        payload: {},
        env: { GITHUB_EVENT_NAME: 'push' },
      }),
    );
    expect({ status: ran.status, outcome: ran.outputs.outcome }).toEqual({
      status: fails ? 1 : 0,
      outcome,
    });
    expect(/^::error::/m.test(ran.stdout)).toBe(fails);
  });
});

/** Not waited for in place: the GitHub that it asks lives in this process. */
function commandLine(words: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { PATH: process.env.PATH, CI: 'true', ...env } };
    execFile(
      process.execPath,
      [built('cli/index.js'), ...words],
      options,
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
