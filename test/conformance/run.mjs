// npm run conformance [-- --codex VERSION… --seed N --runs N --only fixed|random --every N --case TEXT --record FILE]
// Installs the releases of Codex and compares our decision with what each of them does. A version may
// be `recorded`, the newest with rows in the recording (the default), or `latest`, what npm has.
// `--suite measured` runs the suite beside it, test/measured: what each of them used.
// `--record test/payer/codex/observed-cases.jsonl` adds what the client did to what `npm test` compares without it.
// Of the fixed table `--case` takes only what is called so, `--every 5` each fifth. `--reporter` and `--outputFile` are handed on to vitest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareReleases, newestRecorded, OBSERVED } from '../payer/codex/recordings.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const { values } = parseArgs({
  options: {
    codex: { type: 'string', multiple: true, default: ['recorded'] },
    seed: { type: 'string' },
    runs: { type: 'string' },
    lanes: { type: 'string' },
    only: { type: 'string' },
    every: { type: 'string' },
    case: { type: 'string' },
    suite: { type: 'string', default: 'conformance' },
    record: { type: 'string' },
    reporter: { type: 'string', multiple: true, default: [] },
    outputFile: { type: 'string' },
  },
});

/** @returns The exit code and, where it is asked for, what was printed. */
function run(command, args, { env = {}, stdout = 'inherit' } = {}) {
  const {
    status,
    error,
    stdout: printed,
  } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(String(error));
  return { status: status ?? 1, printed: (printed ?? '').trim() };
}

/** What npm has; says so where nobody has recorded it yet. */
function latest() {
  const { status, printed } = run('npm', ['view', '@openai/codex', 'version'], { stdout: 'pipe' });
  if (status !== 0) process.exit(status);
  if (compareReleases(printed, newestRecorded()) > 0) {
    const says = `npm has Codex ${printed}, and the newest recorded one is ${newestRecorded()}: record it (npm run conformance -- --codex ${printed} --record ${relative(root, fileURLToPath(OBSERVED))}, then npm run update)`;
    console.log(
      process.env.GITHUB_ACTIONS === 'true' ? `::warning title=A newer Codex::${says}` : says,
    );
  }
  return printed;
}

function versionOf(name) {
  if (name === 'recorded') return newestRecorded();
  if (name === 'latest') return latest();
  if (/^\d+\.\d+\.\d+$/.test(name)) return name;
  console.error(`--codex ${name}: a version such as ${newestRecorded()}, recorded or latest`);
  process.exit(2);
}

function install(version) {
  const directory = join(here, 'clients', version);
  if (existsSync(join(directory, 'node_modules', '@openai', 'codex', 'package.json'))) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  const { status } = run('npm', [
    'install',
    '--prefix',
    directory,
    ...flags,
    `@openai/codex@${version}`,
  ]);
  if (status !== 0) process.exit(status);
}

const setting = (name, value) => (value === undefined ? {} : { [name]: value });
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const config = ['--config', `vitest.${values.suite}.config.ts`];
const filter = values.only === undefined ? [] : ['-t', values.only];
const reports = [
  ...values.reporter.map((name) => `--reporter=${name}`),
  ...(values.outputFile === undefined ? [] : [`--outputFile=${values.outputFile}`]),
];

let failed = false;
for (const version of new Set(values.codex.map(versionOf))) {
  install(version);
  const { status } = run(process.execPath, [vitest, 'run', ...config, ...filter, ...reports], {
    env: {
      CONFORMANCE_CODEX: version,
      ...setting('CONFORMANCE_SEED', values.seed),
      ...setting('CONFORMANCE_RUNS', values.runs),
      ...setting('CONFORMANCE_LANES', values.lanes),
      ...setting('CONFORMANCE_RECORD', values.record),
      ...setting('CONFORMANCE_EVERY', values.every),
      ...setting('CONFORMANCE_CASE', values.case),
    },
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
