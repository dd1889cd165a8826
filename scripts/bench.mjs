#!/usr/bin/env node
/**
 * Measures the built dist against its bounds, as ratios within one run, since absolute times say
 * more about the machine. `npm run bench -- [files] [--check] [--seed N] [--indirect SHARE]
 * [--sources N] [--keep]`. Exits 1 when a bound is broken. `--corpus DIR` measures real files
 * instead: a folder of repositories, or of workflow files. `--ratios` measures only a corpus like
 * public repositories (`lifelike.mjs`), and fails where a ratio is more than 15 % worse than the one kept
 * in `ratios.json`; `--keep-ratios` writes that file, on a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.mjs';
import { CHAINS, SIZES } from './hostile.mjs';
import { makeLifelike } from './lifelike.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = join(ROOT, 'dist/cli/index.js');
const ACTION = join(ROOT, 'dist/action/index.js');
const WORKFLOWS = '.github/workflows';
const MEASURE = join(ROOT, 'dist/measure/index.js');

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    ratios: { type: 'boolean', default: false },
    'keep-ratios': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    indirect: { type: 'string', default: '0' },
    sources: { type: 'string', default: '0' },
  },
});

const RATIOS = join(ROOT, 'scripts/ratios.json');
/** A ratio that is worse by more than this is a slip. */
const WORSE = 1.15;

const files = Number(positionals[0] ?? (flags.check ? 1_000 : 2_000));
const many = files * (flags.check ? 4 : 10);
const repeats = flags.check ? 3 : 5;
const starts = flags.check ? 11 : 25;
/** A shared machine in CI is noisy: a check looks for a slip, not for the last tenth. */
const slack = flags.check ? 1.25 : 1;

const temporary = mkdtempSync(join(tmpdir(), 'spend-guard-bench-'));
try {
  process.exitCode = report(measured());
} finally {
  if (flags.keep) console.log(`kept ${temporary}`);
  else rmSync(temporary, { recursive: true, force: true });
}

function measured() {
  if (flags.corpus !== undefined) return measureCorpus(resolve(flags.corpus));
  return flags.ratios || flags['keep-ratios'] ? ratioRows() : measure();
}

/** As ratios to what nobody can do without, so that they hold on any machine. */
function ratioRows() {
  const directory = join(temporary, 'lifelike');
  const made = makeLifelike(directory, { files: 600, seed: Number(flags.seed) });
  console.log(
    `lifelike corpus: 600 files, ${(made.bytes / 1e6).toFixed(1)} MB, ${made.ai} with AI`,
  );
  const parser = parserScript();
  const runs = { scan: [], parse: [] };
  for (let i = 0; i < 5; i++) {
    runs.scan.push(probed(CLI, ['scan', directory, '--format', 'json']));
    runs.parse.push(probed(parser, [join(directory, WORKFLOWS)]));
  }
  const of = (kind, what) => median(runs[kind].map((run) => run[what]));
  const ratios = {
    cpu: of('scan', 'cpu') / of('parse', 'cpu'),
    wall: of('scan', 'milliseconds') / of('parse', 'milliseconds'),
  };
  if (flags['keep-ratios']) writeFileSync(RATIOS, `${JSON.stringify(ratios, null, 2)}\n`);
  const kept = JSON.parse(readFileSync(RATIOS, 'utf8'));
  return [
    row('lifelike files to yaml.parseDocument, CPU', ratios.cpu, kept.cpu * WORSE, '×', ''),
    row('… in wall time', ratios.wall, kept.wall * WORSE, '×', ''),
  ];
}

function measure() {
  const small = corpus('small', files, Number(flags.sources));
  const large = corpus('large', many, Number(flags.sources));
  const parser = parserScript();
  const scan = [];
  const parse = [];
  const scanLarge = [];
  for (let i = 0; i < repeats; i++) {
    scan.push(probed(CLI, ['scan', small, '--format', 'json']));
    parse.push(probed(parser, [join(small, '.github/workflows')]));
    if (i < 3) scanLarge.push(probed(CLI, ['scan', large, '--format', 'json']));
  }
  const time = (runs) => median(runs.map((r) => r.milliseconds));
  const whole = (runs) => median(runs.map((r) => r.whole));
  return [
    row(
      `scan of ${files} files to yaml.parseDocument`,
      time(scan) / time(parse),
      0.5,
      '×',
      `${ms(time(scan))} to ${ms(time(parse))}`,
    ),
    row(
      '… as whole processes',
      whole(scan) / whole(parse),
      undefined,
      '×',
      `${ms(whole(scan))} to ${ms(whole(parse))}`,
    ),
    row(
      `time per file at ${many} to ${files}`,
      time(scanLarge) / many / (time(scan) / files),
      1.2,
      '×',
      `${ms(time(scanLarge))} in all`,
    ),
    row(
      `peak memory at ${many} files`,
      Math.max(...scanLarge.map((r) => r.megabytes)),
      250,
      ' MB',
      '',
    ),
    sourcesRow(),
    changeRow(),
    ...hostileRows(),
    ...startRows(),
    measureRow(),
  ];
}

/** Real files: all workflows as one repository beside the parser, then each repository as it is. */
function measureCorpus(directory) {
  const repositories = readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => existsSync(join(path, WORKFLOWS)));
  const folders = repositories.length === 0 ? [directory] : repositories;
  const gathered = join(temporary, 'gathered');
  mkdirSync(join(gathered, WORKFLOWS), { recursive: true });
  let count = 0;
  for (const [i, folder] of folders.entries()) {
    const from = folder === directory ? directory : join(folder, WORKFLOWS);
    for (const name of readdirSync(from).filter((one) => /\.ya?ml$/.test(one))) {
      copyFileSync(join(from, name), join(gathered, WORKFLOWS, `${i}-${name}`));
      count++;
    }
  }
  const parser = parserScript();
  const scan = [];
  const parse = [];
  for (let i = 0; i < repeats; i++) {
    scan.push(probed(CLI, ['scan', gathered, '--format', 'json']));
    parse.push(probed(parser, [join(gathered, WORKFLOWS)]));
  }
  const trees = repositories.map((path) => ({
    path,
    ...probed(CLI, ['scan', path, '--format', 'json']),
  }));
  const ratio = (of, bound) => [
    of(scan) / of(parse),
    bound,
    '×',
    `${ms(of(scan))} to ${ms(of(parse))}`,
  ];
  const worst = (of) => trees.reduce((a, b) => (of(b) > of(a) ? b : a));
  const what = `scan of ${count} files to yaml.parseDocument`;
  const rows = [
    row(what, ...ratio((runs) => median(runs.map((r) => r.milliseconds)), 1.2)),
    row('… in CPU time', ...ratio((runs) => median(runs.map((r) => r.cpu)), 1.2)),
  ];
  if (trees.length === 0) return rows;
  const slowest = worst((run) => run.cpu);
  const largest = worst((run) => run.megabytes);
  const usual = median(trees.map((run) => run.cpu));
  return [
    ...rows,
    row(`CPU time of ${trees.length} whole repositories, median`, usual, 400, ' ms', ''),
    row('… the slowest', slowest.cpu, 2_000, ' ms', slowest.path),
    row('… the largest', largest.megabytes, 300, ' MB', largest.path),
  ];
}

/** Only files that a workflow reaches are read, so a hundred times the sources must hardly be felt. */
function sourcesRow() {
  const made = (name, sources) => {
    const directory = join(temporary, name);
    makeCorpus(directory, { files: 40, seed: Number(flags.seed), indirect: 1 / 3, sources });
    return directory;
  };
  const [few, lots] = [made('few-sources', 200), made('many-sources', 20_000)];
  const times = { few: [], lots: [] };
  for (let i = 0; i < starts; i++) {
    times.few.push(run(CLI, ['scan', few, '--format', 'json']).whole);
    times.lots.push(run(CLI, ['scan', lots, '--format', 'json']).whole);
  }
  return row(
    'scan of 40 workflows among 20,000 source files to 200',
    median(times.lots) / median(times.few),
    1.5,
    '×',
    `${ms(median(times.lots))} to ${ms(median(times.few))}`,
  );
}

/** Both sides of a change are judged; what it does not touch is followed once. */
function changeRow() {
  const directory = join(temporary, 'change');
  makeLifelike(directory, { files: 100, seed: Number(flags.seed) });
  const git = (...args) => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: directory });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
  const edited = join(directory, WORKFLOWS, 'w0.yml');
  writeFileSync(edited, `${readFileSync(edited, 'utf8')}# edited\n`);
  const times = { plain: [], change: [] };
  for (let i = 0; i < repeats; i++) {
    times.plain.push(probed(CLI, ['scan', directory, '--format', 'json']).cpu);
    times.change.push(probed(CLI, ['scan', directory, '--base', 'HEAD', '--format', 'json']).cpu);
  }
  return row(
    'CPU time of a change of one workflow among 100 to a scan',
    median(times.change) / median(times.plain),
    1.5,
    '×',
    `${ms(median(times.change))} to ${ms(median(times.plain))}`,
  );
}

/** Nothing that a pull request can hold takes longer, or more memory, than this; the worst is told. */
function hostileRows() {
  const runs = [...CHAINS, ...SIZES].map(({ name, files }, at) => {
    const directory = join(temporary, `hostile-${at}`);
    for (const [path, text] of Object.entries(files())) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return { name, ...probed(CLI, ['scan', directory, '--format', 'json']) };
  });
  const worst = (of) => runs.reduce((a, b) => (of(b) > of(a) ? b : a));
  const slowest = worst((run) => run.whole);
  const largest = worst((run) => run.megabytes);
  return [
    row('the slowest hostile repository', slowest.whole / 1_000, 10, ' s', slowest.name),
    row('the largest hostile repository', largest.megabytes, 600, ' MB', largest.name),
  ];
}

function corpus(name, count, sources) {
  const directory = join(temporary, name);
  const made = makeCorpus(directory, {
    files: count,
    seed: Number(flags.seed),
    indirect: Number(flags.indirect),
    sources,
  });
  const sizes = `${(made.bytes / 1e6).toFixed(1)} MB, ${((100 * made.ai) / count).toFixed(1)} % with AI`;
  console.log(`${name} corpus: ${count} files, ${sizes}`);
  return directory;
}

/** What a tool that parses everything cannot avoid: reading and parsing each file, nothing else. */
function parserScript() {
  const yaml = pathToFileURL(join(ROOT, 'node_modules/yaml/dist/index.js')).href;
  return script(
    'parse.mjs',
    `import { readdirSync, readFileSync } from 'node:fs';
import yaml from '${yaml}';
const directory = process.argv[2];
for (const name of readdirSync(directory))
  yaml.parseDocument(readFileSync(directory + '/' + name, 'utf8'), { uniqueKeys: false });
`,
  );
}

function startRows() {
  const repository = join(temporary, 'start');
  const workflow = join(repository, '.github/workflows/review.yml');
  mkdirSync(dirname(workflow), { recursive: true });
  writeFileSync(
    workflow,
    'on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx -y @openai/codex exec "Review"\n        env:\n          CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}\n',
  );
  const empty = script('empty.mjs', '');
  const runner = runnerEnvironment(repository);
  const times = { empty: [], cli: [], bare: [], action: [] };
  for (let i = 0; i < starts; i++) {
    times.empty.push(run(empty, []).whole);
    times.cli.push(run(CLI, ['scan', repository]).whole);
    times.bare.push(run(CLI, ['scan', repository], { NODE_DISABLE_COMPILE_CACHE: '1' }).whole);
    times.action.push(run(ACTION, [], runner).whole);
  }
  if (!readFileSync(runner.GITHUB_OUTPUT, 'utf8').includes('outcome'))
    throw new Error('The Action ran and set no output "outcome"; its start cannot be compared.');
  const base = median(times.empty);
  return [
    row(
      'start of the command line to an empty script',
      median(times.cli) / base,
      2.5,
      '×',
      `${ms(median(times.cli))} to ${ms(base)}`,
    ),
    row(
      '… with no compiled code kept, as in CI',
      median(times.bare) / base,
      undefined,
      '×',
      `${ms(median(times.bare))} to ${ms(base)}`,
    ),
    row(
      'start of the Action to an empty script',
      median(times.action) / base,
      4,
      '×',
      `${ms(median(times.action))} to ${ms(base)}`,
    ),
  ];
}

/** A step that stands in every job must hardly be felt: a home of 50 threads, most of it talk. */
function measureRow() {
  const home = join(temporary, 'codex-home');
  const folder = join(home, 'sessions/2026/11/28');
  mkdirSync(folder, { recursive: true });
  for (let thread = 0; thread < 50; thread++)
    writeFileSync(join(folder, `rollout-${thread}.jsonl`), rollout(thread));
  const output = script('measured');
  const times = Array.from(
    { length: repeats },
    () =>
      run(MEASURE, [], { CODEX_HOME: home, GITHUB_OUTPUT: output, RUNNER_TEMP: temporary }).whole,
  );
  if (!readFileSync(output, 'utf8').includes('12000000')) throw new Error('not all was measured');
  return row('a home with 50 rollouts', median(times) / 1_000, 0.3, ' s', ms(median(times)));
}

function rollout(thread) {
  const line = (type, payload) =>
    `${JSON.stringify({ timestamp: '2026-11-28T10:00:00.000Z', type, payload })}\n`;
  const count = (requests) => ({ input_tokens: 20_000 * requests, output_tokens: 300 * requests });
  const talk = line('response_item', { text: 'x'.repeat(30_000) });
  const asked = Array.from({ length: 12 }, (_, at) => {
    const total = { ...count(at + 1), total_tokens: 20_300 * (at + 1) };
    const of = { thread_id: `t${thread}`, response_id: `r${at}` };
    return talk + line('token_usage_record', { ...of, usage: count(1), thread_token_usage: total });
  });
  return [
    line('session_meta', { cli_version: '0.171.0', model_provider: 'openai' }),
    line('event_msg', { type: 'task_started' }),
    line('turn_context', { model: 'gpt-6.2-sol' }),
    ...asked,
    line('event_msg', { type: 'task_complete' }),
  ].join('');
}

/** The variables a runner sets that the Action reads; no token, so that nothing is posted. */
function runnerEnvironment(repository) {
  const file = (name, text = '') => script(name, text);
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository,
    GITHUB_REPOSITORY: 'acme/start',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_SHA: '0'.repeat(40),
    RUNNER_TEMP: temporary,
    INPUT_PATH: '.',
  };
}

function script(name, text = '') {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
}

/** Runs with the probe; `whole` is the time from outside, Node's start included. */
function probed(path, args) {
  const result = join(temporary, 'probe.json');
  const probe = pathToFileURL(join(ROOT, 'scripts/probe.mjs')).href;
  const { whole } = run(path, args, { BENCH_PROBE: result }, ['--import', probe]);
  return { whole, ...JSON.parse(readFileSync(result, 'utf8')) };
}

function run(path, args, environment = {}, options = []) {
  const started = performance.now();
  const child = spawnSync(process.execPath, [...options, path, ...args], {
    cwd: temporary,
    // A clean environment: extra certificates alone cost Node 20 some 40 ms.
    env: { PATH: process.env.PATH, HOME: temporary, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const whole = performance.now() - started;
  // 1 is "policy violated": the scan did its work.
  if (child.status !== 0 && child.status !== 1)
    throw new Error(
      `${path} ended with ${child.status ?? child.signal}:\n${child.stderr.slice(0, 2_000)}`,
    );
  return { whole };
}

function row(what, value, bound, unit, detail) {
  const limit = bound === undefined ? undefined : bound * slack;
  return { what, value, limit, unit, detail, ok: limit === undefined || value <= limit };
}

function report(rows) {
  const width = Math.max(...rows.map((r) => r.what.length));
  console.log(`\n${'measure'.padEnd(width)}  ${'value'.padStart(9)}  ${'bound'.padStart(9)}`);
  for (const { what, value, limit, unit, detail, ok } of rows) {
    const digits = unit === '×' || value < 1 ? 2 : 0;
    const shown = `${value.toFixed(digits)}${unit}`.padStart(9);
    const bound = (limit === undefined ? '' : `${limit.toFixed(digits)}${unit}`).padStart(9);
    const verdict = limit === undefined ? '' : ok ? 'ok  ' : 'OVER';
    console.log(
      `${what.padEnd(width)}  ${shown}  ${bound}  ${verdict.padEnd(4)}  ${detail}`.trimEnd(),
    );
  }
  return rows.every((r) => r.ok) ? 0 : 1;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ms(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`;
}
