import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import type { JobForecast } from '../../src/report/forecast.ts';
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

describe('what a request says', () => {
  const program = (text: string, script = 'python ask.py') => {
    const step = `      - run: ${script}\n        env:\n          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`;
    return forecastOf(step, '', {
      'ask.py': `from openai import OpenAI\nclient = OpenAI()\n${text}`,
    });
  };
  const ask = (more: string) =>
    program(`client.responses.create(model="gpt-6-luna", input="x"${more})\n`);

  it('is read from the call: model, tier, effort and paid tools', () => {
    expect(models(ask(''))).toEqual([{ name: 'gpt-6-luna', named: true }]);
    expect(perRun(ask('')) / perRun(ask(', service_tier="flex"'))).toBeCloseTo(2, 1);
    expect(ask(', reasoning={"effort": "xhigh"}').unbounded).toEqual(['reasoning effort `xhigh`']);
    const tools = ', tools=[{"type": "file_search"}, {"type": "code_interpreter"}]';
    expect(ask(tools).notes).toEqual([
      'each file search adds 0.0025 USD; how many there are is not known',
      'each code interpreter adds 0.03 USD; how many there are is not known',
    ]);
  });

  it('is not guessed where requests differ', () => {
    const two = ['gpt-6-luna', 'gpt-6-sol'].map((m) => `client.responses.create(model="${m}")\n`);
    expect(models(program(two.join('')))).toEqual([]);
    expect(models(program('client.responses.create(model=MODEL, user="x")\n'))).toEqual([]);
  });

  it('is read from the body that curl sends', () => {
    const body =
      '{"model": "gpt-6-luna", "service_tier": "flex", "tools": [{"type": "web_search"}]}';
    const script = `curl https://api.openai.com/v1/responses -H "Authorization: Bearer $OPENAI_API_KEY" -d '${body}'`;
    const env = '        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n';
    const curl = (text: string) => forecastOf(`      - run: |\n          ${text}\n${env}`);
    const forecast = curl(script);
    expect(forecast.notes).toEqual([
      'each web search adds 0.01 USD; how many there are is not known',
    ]);
    const standard = curl(script.replace('flex', 'default'));
    expect(perRun(standard) / perRun(forecast)).toBeCloseTo(2, 1);
  });
});

describe('the prompt', () => {
  const long = 'Look at every file with care. '.repeat(2_000);
  const note = 'a prompt of about 15k tokens, sent with every request';

  it.each([
    'codex exec --model gpt-6-luna "$(cat prompts/review.md)"',
    'codex exec --model gpt-6-luna - < prompts/review.md',
    'cat prompts/review.md | codex exec --model gpt-6-luna -',
  ])('counts with its file: %j', (script) => {
    const more = { 'prompts/review.md': long };
    const checkout = '      - uses: actions/checkout@v4\n';
    const forecast = forecastOf(checkout + run(script), '', more);
    const without = forecastOf(checkout + run(script), '', { 'prompts/review.md': 'Look.' });
    expect(forecast.notes).toEqual([note]);
    expect(without.notes).toEqual([]);
    expect(perRun(forecast)).toBeGreaterThan(perRun(without));
  });

  it('of the action is its prompt-file', () => {
    const step = action('          prompt-file: ./prompts/review.md\n').replace(
      '          prompt: Do it\n',
      '',
    );
    const checkout = '      - uses: actions/checkout@v4\n';
    expect(forecastOf(checkout + step, '', { 'prompts/review.md': long }).notes).toEqual([note]);
    expect(forecastOf(checkout + step).notes).toEqual([]);
  });
});

describe('tests that call a model', () => {
  const KEYED = '        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n';
  const evaluated = (config: string, script = 'npx promptfoo eval') =>
    forecastOf(`      - uses: actions/checkout@v4\n      - run: ${script}\n${KEYED}`, '', {
      'promptfooconfig.yaml': config,
    });
  const CONFIG = `prompts: ['Say {{x}}', 'Tell {{x}}', file://long.txt]
providers: ['openai:gpt-6-luna', 'openai:responses:gpt-6-sol', 'anthropic:messages:claude-5']
tests:
  - vars: { x: 1 }
  - vars: { x: 2 }
`;

  it('are the prompts, providers and tests of a plain promptfoo configuration', () => {
    const forecast = evaluated(CONFIG);
    expect(models(forecast)).toEqual([
      { name: 'gpt-6-luna', named: true },
      { name: 'gpt-6-sol', named: true },
    ]);
    expect(forecast.notes).toEqual(['an evaluation of 3 prompts with 3 providers and 2 tests']);
    const one = evaluated("prompts: [a]\nproviders: ['openai:gpt-6-luna', 'openai:gpt-6-sol']\n");
    expect(perRun(forecast) / perRun(one)).toBeCloseTo(6, 1);
    const twice = evaluated(CONFIG, 'npx promptfoo eval --repeat 2');
    expect(perRun(twice) / perRun(one)).toBeCloseTo(12, 1);
  });

  it.each([
    CONFIG.replace('file://long.txt', 'file://prompts/*.txt'),
    CONFIG.replace('{ x: 2 }', '{ x: [2, 3] }'),
    CONFIG.replace(/tests:[\s\S]*/, 'tests: file://tests.csv\n'),
    `${CONFIG}scenarios: []\n`,
  ])('are told where a file does not say how many', (config) => {
    expect(evaluated(config).unbounded).toEqual(['an evaluation of many tests']);
  });

  const tested = (text: string, script = 'pytest tests/test_live.py') =>
    forecastOf(`      - uses: actions/checkout@v4\n      - run: ${script}\n${KEYED}`, '', {
      'tests/test_live.py': `import pytest\nfrom openai import OpenAI\n${text}`,
    });
  const CASES = `@pytest.mark.parametrize("q", ["a, b", "c", "d",])
@pytest.mark.parametrize(("x", "y"), [(1, 2), (3, 4)])
def test_ask(q, x, y):
    assert OpenAI().responses.create(model="gpt-6-luna", input=q)

def helper():
    pass

class TestMore:
    async def test_again(self):
        pass
`;

  it('are the cases of pytest, where they stand in a file that is named', () => {
    expect(tested(CASES).notes).toEqual(['7 test cases, each taken for one request']);
    expect(tested(CASES, 'pytest tests').notes).toEqual([]);
    expect(tested(CASES, 'pytest tests/test_live.py -k ask').notes).toEqual([]);
    expect(tested(CASES.replace('[(1, 2), (3, 4)]', 'CASES')).notes).toEqual([]);
    expect(tested(CASES.replace('"d",', '*MORE')).notes).toEqual([]);
  });
});
