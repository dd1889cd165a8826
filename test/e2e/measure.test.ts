import { spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { usageSchema } from '../../src/usage/schema.ts';
import { context, event, meta, SECRET, textOf, usage, used } from '../usage/rollouts.ts';
import { sources } from '../usage/sources.ts';

/** The built step and command, as a runner and as a person start them. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'measure-step-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ROLLOUT = '.codex/sessions/2026/11/28/rollout-2026-11-28T10-00-00-a.jsonl';
const THREAD = textOf([
  ...[meta(), event('task_started'), context()],
  ...[used('a', usage(300_000, 4_200)), event('task_complete')],
]);

function machine(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'machine-'));
  for (const [path, text] of Object.entries({
    output: '',
    summary: '',
    'event.json': '{}',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // The job began before the client wrote anything.
  const began = new Date('2026-11-28T09:59:00Z');
  utimesSync(join(folder, 'event.json'), began, began);
  return folder;
}

function step(folder: string, more: Readonly<Record<string, string>> = {}) {
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: folder, RUNNER_TEMP: folder, GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') },
    ...{ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_EVENT_NAME: 'push' },
    ...{
      GITHUB_RUN_ID: '123',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'review',
      SPEND_GUARD_LEG: '1',
    },
    ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'a'.repeat(40) },
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/review.yml@refs/heads/main',
    ...more,
  };
  const words = [join(dist, 'measure/index.js')];
  const { status, stdout } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  const summary = readFileSync(join(folder, 'summary'), 'utf8');
  const written = readFileSync(join(folder, 'output'), 'utf8');
  const outputs = Object.fromEntries(
    [...written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
  return { status, stdout, summary, outputs };
}

describe('the step', () => {
  it('tells, gives outputs and leaves the record where the next step takes it from', () => {
    const folder = machine({ [ROLLOUT]: THREAD });
    const { status, stdout, summary, outputs } = step(folder);
    expect(status).toBe(0);
    const line =
      '300k tokens in, 4.2k out, gpt-6.2-sol, charged to the Platform account: about 1.26 USD';
    expect(stdout).toContain(line);
    expect(summary).toBe(`**AI in this job**: ${line}\n\n`);
    expect(outputs).toMatchObject({
      ...{ budget: 'api', 'input-tokens': '300000', 'output-tokens': '4200', usd: '1.263' },
      ...{ credits: '', complete: 'true' },
    });
    expect(outputs.artifact).toMatch(/^spend-guard-usage\.123\.2\.review\.1\.[0-9a-f]{6}$/);
    const record = usageSchema.parse(
      JSON.parse(readFileSync(outputs['record-path'] ?? '', 'utf8')),
    );
    expect(record.run).toEqual({
      ...{ repository: 'acme/shop', id: 123, attempt: 2, job: 'review', leg: 1, event: 'push' },
      ...{ workflow: '.github/workflows/review.yml', commit: 'a'.repeat(40) },
    });
    expect(JSON.stringify(record)).not.toContain(SECRET);
  });

  it('says that there is no record, and gives no number', () => {
    const { status, stdout, outputs } = step(machine({}));
    expect(status).toBe(0);
    expect(stdout).toContain('No record: there is no home of Codex');
    expect(outputs).toEqual({
      ...{ budget: '', 'input-tokens': '', 'output-tokens': '', usd: '', credits: '' },
      complete: 'false',
    });
  });

  it('looks where it is told to, and leaves the summary alone where it is told to', () => {
    const folder = machine({ [ROLLOUT.replace('.codex', 'elsewhere')]: THREAD });
    const more = {
      SPEND_GUARD_CODEX_HOME: `${join(folder, 'elsewhere')}\n`,
      SPEND_GUARD_SUMMARY: 'false',
    };
    const { outputs, summary } = step(folder, more);
    expect(outputs.budget).toBe('api');
    expect(summary).toBe('');
  });

  it('reads other clients’ files beside the home', () => {
    const folder = machine({ [ROLLOUT]: THREAD, ...sources(SECRET) });
    const { outputs, stdout } = step(folder, {
      SPEND_GUARD_FILES: `${join(folder, 'results.json')}\n`,
      GITHUB_WORKSPACE: folder,
    });
    expect(outputs).toMatchObject({ budget: 'api', 'input-tokens': String(300_000 + 35 + 8) });
    expect(stdout).toContain('and who paid is not known (the client names no provider');
  });

  it('never fails a job: where nothing can be kept it warns', () => {
    const folder = machine({ [ROLLOUT]: THREAD, taken: '' });
    const { status, stdout } = step(folder, { RUNNER_TEMP: join(folder, 'taken') });
    expect(status).toBe(0);
    expect(stdout).toContain('::warning::Spend Guard could not measure: ');
  });

  it('loads nothing but itself: two files, and the second only for a configuration', () => {
    const loadedWith = (files: Readonly<Record<string, string>>) => {
      const folder = machine({ [ROLLOUT]: THREAD, ...files });
      const loaded = join(folder, 'loaded.json');
      const require = fileURLToPath(new URL('loaded.cjs', import.meta.url));
      expect(step(folder, { LOADED: loaded, NODE_OPTIONS: `--require ${require}` }).status).toBe(0);
      const names: string[] = JSON.parse(readFileSync(loaded, 'utf8'));
      return names.map((name) => name.replace(/-[\w-]+\.js$/, '-*.js'));
    };
    expect(loadedWith({})).toEqual(['index.js']);
    expect(loadedWith({ '.codex/config.toml': 'model = "x"' })).toEqual([
      ...['index.js', 'projects-*.js'],
    ]);
  });

  it('reads a part of 2 GB, in a process that may hold little', () => {
    const folder = machine({ [ROLLOUT]: THREAD });
    const block = Buffer.from(textOf([used('again', usage(1, 1))]).repeat(4_000));
    const file = openSync(join(folder, ROLLOUT), 'a');
    for (let written = 0; written < 64 * 1024 * 1024; written += block.length)
      writeSync(file, block);
    ftruncateSync(file, 2 * 1024 ** 3);
    closeSync(file);
    const { status, stdout } = step(folder, { NODE_OPTIONS: '--max-old-space-size=32' });
    expect(status).toBe(0);
    expect(stdout).toContain('300k tokens in');
    expect(stdout).toContain('Not complete: there is more than is read.');
  });

  it('has no client of GitHub', () => {
    const files = readdirSync(join(dist, 'measure')).filter((name) => name.endsWith('.js'));
    expect(files).toContain('index.js');
    for (const file of files)
      expect(readFileSync(join(dist, 'measure', file), 'utf8')).not.toMatch(
        /octokit|undici|require\("(?:node:)?https?"\)/,
      );
  });
});

describe('the command', () => {
  const run = (words: readonly string[], folder: string) =>
    spawnSync(process.execPath, [join(dist, 'cli/index.js'), 'measure', ...words], {
      env: { PATH: process.env.PATH ?? '', HOME: folder, CI: 'true' },
      encoding: 'utf8',
    });

  it('reads the usual home, and one that is named', () => {
    const folder = machine({ [ROLLOUT]: THREAD });
    expect(run([], folder).stdout).toContain('charged to the Platform account: about 1.26 USD');
    const { stdout, status } = run([join(folder, '.codex'), '--format', 'json'], folder);
    expect(status).toBe(0);
    expect(usageSchema.parse(JSON.parse(stdout)).record?.threads).toBe(1);
  });

  it('reads what other clients leave', () => {
    const folder = machine(sources(SECRET));
    for (const name of Object.keys(sources(''))) {
      const { stdout, status } = run([join(folder, name), '--format', 'json'], folder);
      expect(status).toBe(0);
      expect(stdout).not.toContain(SECRET);
      expect(usageSchema.parse(JSON.parse(stdout)).record?.uses.length).toBeGreaterThan(0);
    }
  });

  it('refuses what is no time', () => {
    const { status, stderr } = run(['--since', 'yesterday'], root);
    expect(status).toBe(2);
    expect(stderr).toContain('--since takes a time such as 2026-11-28T09:00:00Z, not "yesterday"');
  });
});

describe('measure/action.yml', () => {
  const manifest = parse(
    readFileSync(new URL('../../measure/action.yml', import.meta.url), 'utf8'),
  );

  it('asks for no token, runs always, and pins what it uses', () => {
    expect(Object.keys(manifest.inputs)).toEqual([
      ...['codex-home', 'files', 'summary', 'retention-days'],
    ]);
    expect(JSON.stringify(manifest)).not.toContain('github.token');
    const [node, upload, ...more] = manifest.runs.steps;
    expect(more).toEqual([]);
    for (const one of [node, upload]) expect(one.if).toMatch(/^always\(\)/);
    expect(upload.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
    // What a step is given is never part of its script.
    expect(node.run).not.toContain('${{');
  });

  it('gives the outputs that the step writes', () => {
    const { outputs } = step(machine({ [ROLLOUT]: THREAD }));
    const { artifact: _, ...told } = outputs;
    expect(Object.keys(manifest.outputs).sort()).toEqual(Object.keys(told).sort());
    for (const [name, { value }] of Object.entries<{ value: string }>(manifest.outputs))
      expect(value).toBe(`\${{ steps.measure.outputs.${name} }}`);
  });
});
