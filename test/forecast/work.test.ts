import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import type { JobForecast } from '../../src/report-forecast.ts';
import { files } from '../interpreter/memory.ts';
import { policyOf, TODAY } from './situations.ts';

const PATH = '.github/workflows/w.yml';
const KEY = '          CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}';

/** The forecast of one job whose steps are these, declared to run 100 times a month. */
function forecastOf(
  steps: string,
  head = '',
  more: Readonly<Record<string, string>> = {},
): JobForecast {
  const policy = policyOf('version: 1\nusage: { "**#*": { runs-per-month: 100 } }\n');
  const text = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
  const forecaster = openForecast({ policy, today: TODAY, history: undefined });
  const report = guard(files({ [PATH]: text, ...more }), { policy, today: TODAY, forecaster });
  const forecast = report.jobs[0]?.forecast;
  if (forecast === undefined) throw new Error(`no forecast: ${report.jobs[0]?.sentence}`);
  return forecast;
}

const run = (script: string) =>
  `      - run: |\n${script
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n')}\n        env:\n${KEY}\n`;
const action = (inputs: string) =>
  `      - uses: openai/codex-action@v1\n        with:\n          openai-api-key: \${{ secrets.OPENAI_API_KEY }}\n          prompt: Do it\n${inputs}`;

const models = (forecast: JobForecast) => forecast.api?.models;
const perRun = (forecast: JobForecast) => forecast.api?.dollarsPerRun?.middle ?? Number.NaN;

describe('the model', () => {
  it.each([
    ['codex exec --model gpt-6-luna "Go"', 'gpt-6-luna'],
    ['codex exec -m gpt-6-luna "Go"', 'gpt-6-luna'],
    ['codex exec -c model=gpt-6-luna "Go"', 'gpt-6-luna'],
    [
      'mkdir -p ~/.codex\necho \'model = "gpt-6-luna"\' > ~/.codex/config.toml\ncodex exec "Go"',
      'gpt-6-luna',
    ],
  ])('is named by %j', (script, name) => {
    expect(models(forecastOf(run(script)))).toEqual([{ name, named: true }]);
  });

  it.each([
    ['npx @openai/codex exec "Go"', 'gpt-6.2-sol'],
    ['npx @openai/codex@0.169.0 exec "Go"', 'gpt-6.1-sol'],
  ])('is the default of the client for %j', (script, name) => {
    expect(models(forecastOf(run(script)))).toEqual([{ name, named: false }]);
  });

  it('of a release that nobody looked at is not guessed, and has no price', () => {
    const forecast = forecastOf(run('npx @openai/codex@0.120.0 exec "Go"'));
    expect(models(forecast)).toEqual([]);
    expect(forecast.api).toMatchObject({
      dollarsPerRun: null,
      unpriced: ['a model that is not named'],
    });
    expect(forecast.api?.tokensPerRun?.middle).toBeGreaterThan(0);
  });

  it('that only the run knows is not the default', () => {
    expect(models(forecastOf(run('codex exec --model "$MODEL" "Go"')))).toEqual([]);
    expect(models(forecastOf(action('          model: ${{ vars.MODEL }}\n')))).toEqual([]);
  });

  it('changes the price by the ratio of its rates', () => {
    const [sol, luna] = ['gpt-6.2-sol', 'gpt-6-luna'].map((model) =>
      perRun(forecastOf(run(`codex exec --model ${model} "Go"`))),
    );
    // 2/0.10, 2.50/0.125, 10/0.50 are 20; cached input alone is 10, so a little less.
    expect((sol ?? 0) / (luna ?? 1)).toBeGreaterThan(15);
    expect((sol ?? 0) / (luna ?? 1)).toBeLessThan(20);
  });
});

describe('what multiplies', () => {
  const one = perRun(forecastOf(run('codex exec --model gpt-6-luna "Go"')));

  it('is a matrix, whatever it is made of', () => {
    const matrix =
      '    strategy:\n      matrix:\n        os: [a, b, c]\n        version: [1, 2, 3, 4]\n';
    const forecast = forecastOf(run('codex exec --model gpt-6-luna "Go"'), matrix);
    expect(forecast.matrixJobs).toBe(12);
    expect(perRun(forecast) / one).toBeCloseTo(12, 1);
    const made = '    strategy:\n      matrix: { os: "${{ fromJSON(needs.a.outputs.os) }}" }\n';
    expect(forecastOf(run('codex exec --model gpt-6-luna "Go"'), made).unbounded).toEqual([
      'a matrix that the run makes',
    ]);
  });

  it.each([
    ['exclude:\n          - { os: a }', 8],
    ['exclude:\n          - { os: a, version: 1 }\n          - { os: a, version: 2 }', 10],
    ['exclude:\n          - { os: a, compiler: gcc }', 12],
    ['exclude:\n          - ${{ fromJSON(vars.LEFT_OUT) }}', 12],
    ['include:\n          - { os: a, compiler: gcc }\n          - { os: d }', 13],
    // What was left out may be put in again.
    ['exclude:\n          - { os: a }\n        include:\n          - { os: a, version: 1 }', 9],
  ])('is a matrix with %j', (rows, times) => {
    const matrix = `    strategy:\n      matrix:\n        os: [a, b, c]\n        version: [1, 2, 3, 4]\n        ${rows}\n`;
    expect(forecastOf(run('codex exec "Go"'), matrix).matrixJobs).toBe(times);
  });

  it('is what the files do not show of a matrix, as a most', () => {
    const matrix =
      '    strategy:\n      matrix:\n        os: [a, b, c]\n        exclude: ${{ fromJSON(vars.LEFT_OUT) }}\n';
    const { matrixJobs, notes } = forecastOf(run('codex exec "Go"'), matrix);
    expect(matrixJobs).toBe(3);
    expect(notes).toEqual(['at most 3 matrix jobs']);
  });

  it('is the matrix of a called job, and a loop in it', () => {
    const called = `on: workflow_call\njobs:\n  part:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { os: [a, b, c], exclude: [{ os: b }] } }\n    steps:\n${run('for i in 1 2; do\n  codex exec --model gpt-6-luna "Go"\ndone')}`;
    const policy = policyOf('version: 1\nusage: { "**#*": { runs-per-month: 100 } }\n');
    const caller =
      'on: push\njobs:\n  call:\n    strategy: { matrix: { area: [x, y] } }\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n';
    const forecaster = openForecast({ policy, today: TODAY, history: undefined });
    const report = guard(files({ [PATH]: caller, '.github/workflows/called.yml': called }), {
      ...{ policy, today: TODAY, forecaster },
    });
    const forecast = report.jobs.find(({ job }) => job === 'call')?.forecast;
    if (forecast === undefined) throw new Error('no forecast');
    expect(forecast.matrixJobs).toBe(2);
    expect(forecast.notes).toEqual([
      '2 matrix jobs',
      '2 matrix jobs of the called job `part`',
      'a loop of 2',
    ]);
    expect(perRun(forecast) / one).toBeCloseTo(8, 1);
  });

  it.each([
    ['for part in api web docs; do\n  codex exec --model gpt-6-luna "Go"\ndone', 3],
    ['for i in {1..5}; do codex exec --model gpt-6-luna "Go"; done', 5],
    [
      'for i in $(seq 4); do\n  for j in a b; do\n    codex exec --model gpt-6-luna "Go"\n  done\ndone',
      8,
    ],
  ])('is a loop: %j', (script, times) => {
    const forecast = forecastOf(run(script));
    expect(perRun(forecast) / one).toBeCloseTo(times, 1);
    expect(forecast.unbounded).toEqual([]);
  });

  it.each([
    'while true; do\n  codex exec --model gpt-6-luna "Go"\ndone',
    'for file in $(git diff --name-only); do\n  codex exec --model gpt-6-luna "Go"\ndone',
  ])('is told where it has no bound: %j', (script) => {
    const forecast = forecastOf(run(script));
    expect(forecast.unbounded).toEqual(['a loop whose end the files do not show']);
    expect(perRun(forecast)).toBeCloseTo(one, 4);
  });

  it('is an action that tries again', () => {
    const steps = `      - uses: nick-fields/retry@v3\n        with:\n          max_attempts: 3\n          command: codex exec --model gpt-6-luna "Go"\n        env:\n${KEY}\n`;
    expect(forecastOf(steps).unbounded).toEqual(['up to 3 attempts by `nick-fields/retry`']);
  });

  it('is top effort, and sub-agents', () => {
    expect(forecastOf(action('          effort: xhigh\n')).unbounded).toEqual([
      'reasoning effort `xhigh`',
    ]);
    const agents = 'codex exec -c features.multi_agent=true -c model_reasoning_effort=max "Go"';
    expect(forecastOf(run(agents)).unbounded).toEqual(['reasoning effort `max`', 'sub-agents']);
    expect(forecastOf(action('          effort: low\n')).unbounded).toEqual([]);
  });
});

describe('the kind of work', () => {
  it('is told by what it may do', () => {
    const kinds = [
      'codex exec --model gpt-6-luna "Go"',
      'codex exec --sandbox workspace-write --model gpt-6-luna "Go"',
    ].map((script) => forecastOf(run(script)).api?.says);
    expect(kinds[0]).toContain('reads and answers');
    expect(kinds[1]).toContain('writes and runs tests');
    expect(forecastOf(action('          sandbox: read-only\n')).api?.says).toContain(
      'reads and answers',
    );
  });

  it('costs half on flex', () => {
    const [usual, flex] = ['', '-c service_tier=flex '].map((tier) =>
      perRun(forecastOf(run(`codex exec ${tier}--model gpt-6-luna "Go"`))),
    );
    expect((usual ?? 0) / (flex ?? 1)).toBeCloseTo(2, 1);
  });

  it('with web search names its fee and does not guess how often', () => {
    expect(forecastOf(run('codex exec --search --model gpt-6-luna "Go"')).notes).toEqual([
      'each web search adds 0.01 USD; how many there are is not known',
    ]);
  });
});
