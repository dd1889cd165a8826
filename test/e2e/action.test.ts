import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reportSchema } from '../../src/report/report.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
    outputs: z.record(z.string(), z.unknown()),
    runs: z.object({ main: z.string() }),
  })
  .parse(parse(readFileSync(at('action.yml'), 'utf8')));

let temporary = '';
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'spend-guard-action-'));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

/** Boots the built Action as the runner does: a process, variables, files to append to. */
function boot(fixture: string, inputs: Readonly<Record<string, string>> = {}) {
  const workspace = join(temporary, 'workspace');
  cpSync(at(`fixtures/${fixture}`), workspace, { recursive: true });
  const file = (name: string, text = '') => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const output = file('output');
  const summary = file('summary');
  const given = Object.entries(manifest.inputs).map(([name, { default: standard }]) => [
    `INPUT_${name.toUpperCase()}`,
    // No token and no API address: a boot must not depend on anything outside.
    inputs[name] ?? (name === 'token' ? '' : (standard ?? '')),
  ]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [at(manifest.runs.main)], {
    cwd: workspace,
    encoding: 'utf8',
    timeout: 15_000,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json', '{}'),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(given),
    },
  });
  return {
    status,
    stdout,
    stderr,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    workspace,
  };
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name, value]));
}

/** What the runner would take as a command, at most ten of a level and step. */
function commands(stdout: string, level: string): string[] {
  return stdout.split('\n').filter((line) => new RegExp(`^::${level}[ :]`).test(line));
}

test('a repository that breaks its policy fails the step and fills every promised place', () => {
  const { status, stdout, outputs, summary } = boot('acme-platform');

  expect(status).toBe(1);
  const promised = Object.keys(manifest.outputs).filter((name) => name !== 'comment-url');
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(promised));
  const report = reportSchema.parse(JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8')));
  expect(outputs).toMatchObject({
    outcome: 'fail',
    'api-jobs': String(report.ledger.api.jobs),
    'subscription-jobs': String(report.ledger.subscription.jobs),
    findings: String(report.findings.length),
  });
  expect(report.findings.length).toBeGreaterThan(0);
  expect(summary).toContain('nightly-triage.yml');
  expect(readFileSync(outputs['markdown-path'] ?? '', 'utf8')).toContain('nightly-triage.yml');
  // The verdict itself is one more error command.
  expect(commands(stdout, 'error').length).toBeGreaterThan(1);
  expect(commands(stdout, 'error').length).toBeLessThanOrEqual(11);
});

test('with fail-on: never the findings stay and the step passes', () => {
  const { status, outputs } = boot('acme-platform', { 'fail-on': 'never' });

  expect(status).toBe(0);
  expect(Number(outputs.findings)).toBeGreaterThan(0);
});

test('the summary can be left out, and SARIF asked for', () => {
  const { summary, workspace } = boot('acme-platform', { summary: 'false', sarif: 'out.sarif' });

  expect(summary).toBe('');
  const sarif = JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'));
  expect(sarif).toMatchObject({ version: '2.1.0' });
});

test.each([
  ['a policy that cannot be read', 'bad-input/unknown-policy-key', {}, /expekt/],
  ['an input that is no word of its list', 'acme-platform', { 'fail-on': 'warn' }, /fail-on/],
])('%s stops with a sentence and outcome error', (_, fixture, inputs, words) => {
  const { status, stdout, outputs } = boot(fixture, inputs);

  expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'error' });
  expect(commands(stdout, 'error').join('\n')).toMatch(words);
});

test('no text of the repository starts a workflow command of its own', () => {
  const { stdout } = boot('bad-input/workflow-commands');

  for (const line of stdout.split('\n').filter((l) => l.startsWith('::')))
    expect(line).toMatch(/^::(error|warning|notice|debug)( (title|file)=[^:]*)?::/);
  expect(stdout).not.toMatch(/^::(set-output|add-mask|stop-commands)/m);
});
