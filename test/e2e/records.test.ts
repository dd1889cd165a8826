import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { context, event, meta, textOf, usage, used } from '../usage/rollouts.ts';
import type { FakeArtifact, FakeRun } from './github/actions.ts';
import { type FakeGitHub, startGitHub } from './github/server.ts';

/** From a job with Codex over its record to what the next run knows, with the built dist. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'records-'));
const PATH = '.github/workflows/review.yml';
const REVIEW = `on: [push]
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec --model gpt-6.2-sol "Review"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - uses: acme/spend-guard/measure@v1
        if: always()
`;

/** Where GitHub keeps what runs leave: no host of its API, so no token belongs there. */
let storage: Server;
const stored = new Map<string, Buffer>();
const asked: { readonly path: string; readonly token: string | undefined }[] = [];
beforeAll(async () => {
  storage = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, token: headers.authorization });
    response.writeHead(200, { 'content-type': 'application/zip' }).end(stored.get(url));
  });
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
});
const open: FakeGitHub[] = [];
afterEach(async () => {
  asked.length = 0;
  await Promise.all(open.splice(0).map((github) => github.close()));
});
afterAll(() => {
  storage.close();
  rmSync(root, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(entry: string, words: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, [join(dist, entry), ...words], {
      env: { PATH: process.env.PATH ?? '', CI: 'true', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** A job in which Codex ran, up to what its last step leaves behind. */
async function job(run: number, commit: string, creator: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(root, 'job-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const tokens = usage(124_000, 4_200, { cached_input_tokens: 113_000 });
  const lines = [
    meta(creator),
    event('task_started'),
    context(),
    used('a', tokens),
    event('task_complete'),
  ];
  write('.codex/sessions/2026/11/28/rollout-2026-11-28T10-00-00-a.jsonl', textOf(lines));
  write('output', '');
  await start('measure/index.js', [], {
    ...{ HOME: folder, RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'output') },
    ...{ GITHUB_RUN_ID: String(run), GITHUB_JOB: 'review', GITHUB_SHA: commit },
    ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_EVENT_NAME: 'push' },
    GITHUB_WORKFLOW_REF: `acme/shop/${PATH}@refs/heads/main`,
  });
  const [name = ''] = readdirSync(join(folder, 'spend-guard-usage'));
  return {
    name: name.replace(/\.json$/, ''),
    text: readFileSync(join(folder, 'spend-guard-usage', name), 'utf8'),
  };
}

/** Puts a text where GitHub would send for it. */
function kept(
  name: string,
  text: string,
  run: number,
  more: Partial<FakeArtifact> = {},
): FakeArtifact {
  const path = `/${stored.size}?signature=x`;
  stored.set(path, zip(`${name}.json`, text));
  const at = `http://127.0.0.1:${(storage.address() as AddressInfo).port}${path}`;
  return { name, run, at, ...more };
}

const DAY = 86_400;
const midnight = Math.floor(Date.now() / 1000 / DAY) * DAY;
const runs = (...ids: number[]): FakeRun[] =>
  ids.map((id, index) => ({
    id,
    file: 'review.yml',
    event: 'push',
    at: midnight - (index + 1) * DAY,
  }));

function repository() {
  const folder = mkdtempSync(join(root, 'repo-'));
  const files = { [PATH]: REVIEW, '.github/spend-guard.yml': 'version: 1\ndefault: api\n' };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=n', '-c', 'user.email=n@example.com'];
    return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim();
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  return { folder, git, commit: git('rev-parse', 'HEAD') };
}

async function run(
  words: readonly string[],
  artifacts: readonly FakeArtifact[],
  ids: readonly number[],
) {
  const actions = { workflows: [{ path: PATH }], runs: runs(...ids), artifacts };
  const github = await startGitHub({ actions });
  open.push(github);
  return start('cli/index.js', [...words, '--history'], {
    ...{ GITHUB_API_URL: github.url, GITHUB_TOKEN: github.state.token },
    GITHUB_REPOSITORY: github.state.repository,
  });
}

const LOGIN = { creator_account_id: 'acct' };

describe('a record of an earlier run', () => {
  it('makes the forecast of the next one', async () => {
    const { folder, commit } = repository();
    const { name, text } = await job(501, commit);
    const { stdout, stderr } = await run(
      ['forecast', folder, '--format', 'json'],
      [kept(name, text, 501)],
      [501],
    );
    expect(stderr).toBe('');
    const [{ forecast }] = JSON.parse(stdout).jobs;
    expect(forecast.api.says).toContain('1 of 1 run measured');
    // The storage is another host.
    expect(asked).toEqual([{ path: expect.stringContaining('signature'), token: undefined }]);
  });

  it('proves the charge, and is named beside it', async () => {
    const { folder, commit, git } = repository();
    const { name, text } = await job(501, commit);
    // What is judged came later, with the same workflow.
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const artifacts = [kept(name, text, 501)];
    const verified = await run(['verify', folder], artifacts, [501]);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toMatch(
      /^proved {8}\S+review\.yml#review: API budget, run 501 on \d{4}-/,
    );
    const scanned = await run(['scan', folder], artifacts, [501]);
    expect(scanned.stdout).toMatch(/^ {2}review .* proved$/m);
    const whole = await run(['scan', folder, '--verbose'], artifacts, [501]);
    expect(whole.stdout).toMatch(/Proved by run 501 on \d{4}-\d\d-\d\d\./);
  });

  it('of a job whose login was swapped fails the build', async () => {
    const { folder, commit } = repository();
    const { name, text } = await job(502, commit, LOGIN);
    const artifacts = [kept(name, text, 502)];
    const scanned = await run(['scan', folder, '--format', 'json'], artifacts, [502]);
    expect(scanned.status).toBe(1);
    const { findings } = JSON.parse(scanned.stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'paid-otherwise', level: 'error', job: 'review' }),
    );
    const verified = await run(['verify', folder], artifacts, [502]);
    expect(verified.status).toBe(1);
    expect(verified.stdout).toContain('run 502 on');
    expect(verified.stdout).toContain('was paid by the subscription budget');
  });

  it('of a branch of this repository warns', async () => {
    const { folder, commit } = repository();
    const { name, text } = await job(502, commit, LOGIN);
    const artifacts = [kept(name, text, 502, { branch: 'feature' })];
    const { stdout, status } = await run(['scan', folder, '--format', 'json'], artifacts, [502]);
    expect(status).toBe(0);
    const [finding] = JSON.parse(stdout).findings.filter(
      ({ rule }: { rule: string }) => rule === 'paid-otherwise',
    );
    expect(finding.level).toBe('warning');
  });
});

describe('what is not believed', () => {
  const unproved = async (
    artifact: (name: string, text: string) => FakeArtifact,
    commit?: string,
  ) => {
    const { folder, commit: head } = repository();
    const { name, text } = await job(502, commit ?? head, LOGIN);
    const { stdout, status } = await run(['verify', folder], [artifact(name, text)], [502]);
    expect(status).toBe(0);
    return stdout;
  };

  it('a record of a fork is not even fetched', async () => {
    const said = await unproved((name, text) => kept(name, text, 502, { fork: true }));
    expect(said).toContain('no run has left a record');
    expect(asked).toEqual([]);
  });

  it('a record that names another run', async () => {
    expect(await unproved((name, text) => kept(name, text, 503))).toContain(
      'no run has left a record',
    );
  });

  it('a record of a workflow that has been changed since', async () => {
    const said = await unproved((name, text) => kept(name, text, 502), 'd'.repeat(40));
    expect(said).toContain('the workflow was changed since the last record');
  });

  it.each([
    ['a number that cannot be', (text: string) => text.replace('"requests":1', '"requests":-1')],
    ['a budget that is none', (text: string) => text.replace('"subscription"', '"platform"')],
    ['another repository', (text: string) => text.replace('acme/shop', 'other/shop')],
    ['no record', () => '{}'],
    ['no JSON', () => 'x'],
    ['a text that unpacks to more than a record', () => ' '.repeat(5_000_000)],
  ])('%s', async (_, forge) => {
    expect(await unproved((name, text) => kept(name, forge(text), 502))).toContain(
      'no run has left a record',
    );
  });

  it('a larger artifact is not fetched', async () => {
    await unproved((name, text) => kept(name, text, 502, { bytes: 50_000_000 }));
    expect(asked).toEqual([]);
  });
});

/** An archive of one file, as `actions/upload-artifact` makes them. */
function zip(name: string, text: string): Buffer {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    fields,
    Buffer.from(name),
    packed,
  ]);
  const made = Buffer.from([20, 0]);
  const central = Buffer.concat([
    ...[Buffer.from('PK\x01\x02', 'latin1'), made, fields, Buffer.alloc(14), Buffer.from(name)],
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
