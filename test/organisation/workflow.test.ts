/** The steps of the workflow that scans an organisation, one by one, as a runner runs them. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { expectedFiles, outcomesIn } from './folder.ts';
import { type Organisation, startOrganisation } from './server.ts';
import { makeWorld } from './world.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOW = parse(
  readFileSync(join(PROJECT, '.github/workflows/organisation.yml'), 'utf8'),
) as {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
    };
  };
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'list' | 'scan' | 'ledger', Job>>;
};
/** The step of which the input of the same name decides whether it runs. */
const FAILS = "inputs.fail-on != 'never'";
const COMMIT = 'a'.repeat(40);
const world = makeWorld(24, 5);

let root = '';
let server: Organisation;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-workflow-'));
  symlinkSync(PROJECT, join(root, 'spend-guard'));
  server = await startOrganisation(world);
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await server.close();
});

const inputs: Record<string, unknown> = { owner: 'acme', 'spend-guard': COMMIT, issue: true };

/** What stands for an expression; the workflow uses no other. */
function textOf(expression: string, matrix: Readonly<Record<string, string>>): string {
  const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
  if (input !== undefined)
    return String(inputs[input] ?? WORKFLOW.on.workflow_call.inputs[input]?.default);
  const known: Record<string, string> = {
    'steps.app.outputs.token || secrets.token': 'ghs_fake',
    'matrix.shard': matrix.shard ?? '',
    'github.server_url': 'https://github.com',
    'github.repository': 'acme/pages',
    'github.run_id': '7',
  };
  const found = known[expression];
  if (found === undefined) throw new Error(`what is ${expression}?`);
  return found;
}

/** One step as `bash -e` runs it; gives its outputs. */
async function run(step: Step, matrix: Readonly<Record<string, string>> = {}) {
  const output = join(root, 'output');
  writeFileSync(output, '');
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{ (.*?) \}\}/g, (_, one) => textOf(one, matrix)),
    ]),
  );
  // Of what somebody else wrote nothing stands in a script.
  expect(step.run).not.toContain('${{');
  const child = spawn('bash', ['-e', '-c', step.run ?? ''], {
    cwd: root,
    env: {
      ...{ PATH: `${join(root, 'bin')}:${process.env.PATH}`, CI: 'true', ...WORKFLOW.env },
      ...{ GITHUB_API_URL: server.url, GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'acme/pages' },
      ...{ GITHUB_STEP_SUMMARY: join(root, 'summary'), GH_CALLS: join(root, 'gh-calls') },
      ...env,
    },
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { status, text, outputs: readFileSync(output, 'utf8') };
}

const stepsOf = (job: keyof typeof WORKFLOW.jobs) =>
  WORKFLOW.jobs[job].steps.filter((step) => step.run !== undefined);

test('from the list to the page', async () => {
  let shards: readonly string[] = [];
  for (const step of stepsOf('list')) {
    const { status, text, outputs } = await run(step);
    expect(status, text).toBe(0);
    const [, found] = /^shards=(.*)$/m.exec(outputs) ?? [];
    if (found !== undefined) shards = JSON.parse(found);
  }
  expect(shards).toEqual(['1/1']);
  for (const shard of ['1/2', '2/2'])
    for (const step of stepsOf('scan')) {
      const { status, text } = await run(step, { shard });
      expect(status, text).toBe(0);
    }
  const chosen = world.repositories.filter(
    ({ fate, archived, fork }) =>
      !archived && !fork && !['deleted', 'given-away', 'empty'].includes(fate),
  );
  expect([...outcomesIn(join(root, 'spend-guard-reports')).keys()]).toEqual(
    expectedFiles(world, chosen),
  );
  const [complete, ...rest] = stepsOf('ledger');
  const others = rest.filter((step) => step.if !== FAILS);
  const [fails = {}] = rest.filter((step) => step.if === FAILS);
  expect((await run(complete ?? {})).text).toContain(`${chosen.length} of ${chosen.length}`);
  if (!COMMANDS.some(({ name }) => name === 'ledger')) return;
  writeGh();
  for (const step of others) {
    const { status, text } = await run(step);
    expect(status, `${step.name}: ${text}`).toBe(0);
  }
  for (const file of ['index.html', 'ledger.json', 'ledger.csv', 'ledger.md'])
    expect(existsSync(join(root, 'page', file)), file).toBe(true);
  const calls = readFileSync(join(root, 'gh-calls'), 'utf8');
  expect(calls).toContain('issue create --repo acme/pages');
  // The second time nothing is new, and nobody is told.
  for (const step of others) expect((await run(step)).status, step.name).toBe(0);
  expect(readFileSync(join(root, 'gh-calls'), 'utf8')).toBe(calls);
  for (const level of ['error', 'warning', 'unread']) {
    inputs['fail-on'] = level;
    const { unreadable, findings } = JSON.parse(
      readFileSync(join(root, 'page', 'ledger.json'), 'utf8'),
    );
    const levels = level === 'warning' ? ['error', 'warning'] : [level];
    const found =
      level === 'unread'
        ? unreadable
        : findings.filter((one: { level: string }) => levels.includes(one.level));
    expect((await run(fails)).status, level).toBe(found.length > 0 ? 1 : 0);
  }
  delete inputs['fail-on'];
}, 900_000);

test('a branch is refused where a commit is meant', async () => {
  const [first] = stepsOf('list');
  inputs['spend-guard'] = 'main';
  const { status, text } = await run(first ?? {});
  inputs['spend-guard'] = COMMIT;
  expect(status).toBe(1);
  expect(text).toContain('::error::');
});

/** GitHub's own command line is on every runner; here it writes down what it was told. */
function writeGh(): void {
  mkdirSync(join(root, 'bin'), { recursive: true });
  const file = join(root, 'bin', 'gh');
  writeFileSync(file, '#!/bin/sh\necho "$@" >> "$GH_CALLS"\n');
  chmodSync(file, 0o755);
}
