// npm run conformance [-- --seed N --runs N --only fixed|random --record FILE]: installs the pinned client and compares.
// `--reporter` and `--outputFile` are handed on to vitest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string' },
    lanes: { type: 'string' },
    only: { type: 'string' },
    record: { type: 'string' },
    reporter: { type: 'string', multiple: true, default: [] },
    outputFile: { type: 'string' },
  },
});

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(here, 'node_modules', '@openai', 'codex', 'package.json')))
  run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund']);

const setting = (name, value) => (value === undefined ? {} : { [name]: value });
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const filter = values.only === undefined ? [] : ['-t', values.only];
const reports = [
  ...values.reporter.map((name) => `--reporter=${name}`),
  ...(values.outputFile === undefined ? [] : [`--outputFile=${values.outputFile}`]),
];
const config = ['--config', 'vitest.conformance.config.ts'];
run(process.execPath, [vitest, 'run', ...config, ...filter, ...reports], {
  ...setting('CONFORMANCE_SEED', values.seed),
  ...setting('CONFORMANCE_RUNS', values.runs),
  ...setting('CONFORMANCE_LANES', values.lanes),
  ...setting('CONFORMANCE_RECORD', values.record),
});
