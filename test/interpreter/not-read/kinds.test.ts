import { describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/interpreter/bounds.ts';
import type { JobReport } from '../../../src/report/report.ts';
import { reportOf } from '../judge.ts';

type Files = Readonly<Record<string, string>>;

const KEY = `OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}"`;
const ASKS = `import openai\nprint(openai.OpenAI().responses.create(model="gpt-5", input="hi"))\n`;
const ASKS_JS =
  'import OpenAI from "openai";\nawait new OpenAI().responses.create({ input: "hi" });\n';

/** One job with the key in its own environment; steps as they stand below `steps:`. */
function jobOf(steps: string, files: Files = {}, more = ''): JobReport {
  const workflow = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
${more}    env: { ${KEY} }
    steps:
${steps.replace(/^/gm, '      ')}
`;
  const [job] = reportOf(workflow, files).jobs;
  if (job === undefined) throw new Error('no job');
  return job;
}

const run = (line: string) => `- run: ${JSON.stringify(line)}`;
/** The same with the key handed to the very step. */
const handed = (line: string) => `- run: ${JSON.stringify(line)}\n  env: { ${KEY} }`;

const spots = ({ blindSpots = [] }: JobReport) =>
  blindSpots.map(({ reason, what }) => `${reason}: ${what}`);

describe('words that name no program', () => {
  test.each<[string, Files]>([
    ['uv python install 3.12', {}],
    ['powershell $PSVersionTable.PSVersion.Major', {}],
    [
      'pwsh -NoProfile -ExecutionPolicy Bypass -File tools/build.ps1',
      { 'tools/build.ps1': 'Write-Host hi\n' },
    ],
    ['bash -o pipefail tools/build.sh', { 'tools/build.sh': 'echo hi\n' }],
    ['nvidia-smi -d MEMORY', {}],
    ['ollama serve', {}],
    ['quartodoc build', {}],
    ['python -m spacy download en_core_web_sm', {}],
    ['node node_modules/eslint/bin/eslint.js .', {}],
    ['node "$RUNNER_TEMP/gh-aw/actions/patch_awf_chroot_config.cjs"', {}],
  ])('%s', (line, files) => {
    expect(spots(jobOf(run(line), files))).toEqual([]);
    expect(jobOf(handed(line), files).budget).toBe('none');
  });

  test('the script behind the flags of PowerShell is followed', () => {
    const files = { 'ask.ps1': 'python ask.py\n', 'ask.py': ASKS };
    const job = jobOf(run('powershell -ExecutionPolicy Bypass -File ask.ps1'), files);
    expect(job.budget).toBe('api');
    expect(jobOf(run('pwsh -Command "Invoke-Pester ./ask.ps1"'), files).budget).toBe('api');
  });
});

describe('what a program starts', () => {
  const program = (text: string, files: Files = {}) =>
    jobOf(run('python main.py'), { 'main.py': text, ...files });

  test('a part of a text is another text, and no command of its prose', () => {
    const text = `import subprocess
def handle(command):
    subprocess.run(command, shell=True)
def loop():
    line = input()
    if line.startswith("/run"):
        handle(line[len("/run"):].strip())
        line = "I ran the command. What can you tell me?"
loop()
`;
    expect(spots(program(text))).toEqual([]);
  });

  test('a function of another module is not the one of its name that starts programs', () => {
    const text =
      'from app.guards import check_output\nanswer = input()\ncheck_output(f"{answer} calls", limit=3)\n';
    expect(
      spots(
        program(text, { 'app/guards.py': 'def check_output(answer, limit):\n    return answer\n' }),
      ),
    ).toEqual([]);
    expect(
      program('from subprocess import check_output\ncheck_output(["python", "ask.py"])\n', {
        'ask.py': ASKS,
      }).budget,
    ).toBe('api');
  });

  test.each([
    ['os.path.join(os.path.dirname(__file__), "tools", "ask.py")', 'import os'],
    ['Path(__file__).resolve().parent / "tools" / "ask.py"', 'from pathlib import Path'],
    ['str(HERE / "tools/ask.py")', 'from pathlib import Path\nHERE = Path(__file__).parent'],
  ])('%s is a file of the repository', (path, imports) => {
    const text = `import subprocess, sys\n${imports}\nsubprocess.run([sys.executable, ${path}])\n`;
    const job = program(text, { 'tools/ask.py': ASKS });
    expect(job.budget).toBe('api');
    expect(spots(job)).toEqual([]);
  });

  test.each(["path.join(__dirname, 'ask.mjs')", "path.join(root, 'tools', 'ask.mjs')"])(
    '%s in a script of Node',
    (path) => {
      const files = {
        'tools/start.cjs': `const path = require('path');\nconst root = path.join(__dirname, '..');\nconst { spawn } = require('child_process');\nspawn('node', [${path}]);\n`,
        'tools/ask.mjs': ASKS_JS,
      };
      const job = jobOf(run('node tools/start.cjs'), files);
      expect(job.budget).toBe('api');
      expect(spots(job)).toEqual([]);
    },
  );

  test('a module that only the run knows is told where it stands', () => {
    const text = 'import importlib, sys\n\nmodule = importlib.import_module(sys.argv[1])\n';
    expect(program(text).blindSpots).toMatchObject([
      { reason: 'run-time', what: 'python main.py', path: 'main.py', line: 3 },
    ]);
  });
});

describe('patterns of files', () => {
  test.each([
    'python examples/*.py',
    'for f in examples/*.py; do python "$f"; done',
    'node --import tsx --test src/**.test.ts',
    'cd examples && python ask*.py',
  ])('%s stands for the files of the repository', (line) => {
    const files = {
      'examples/ask.py': ASKS,
      'src/ask.test.ts': `import test from "node:test";\n${ASKS_JS}`,
      'package.json': '{}',
    };
    const job = jobOf(run(line), files);
    expect(job.budget).toBe('api');
    expect(spots(job)).toEqual([]);
  });

  test('a pattern that fits no file stays what only the run knows', () => {
    expect(spots(jobOf(handed('python made/*.py')))).toHaveLength(1);
    expect(jobOf(handed('python made/*.py')).budget).toBe('api');
  });

  test.each([
    ['for d in */; do node "$d"; done', './*'],
    ['cd made && for d in *; do node "$d"; done', 'made/*'],
    ['for d in made/*; do node "$d/run.mjs"; done', 'made/*/run.mjs'],
    ['for d in $(list); do node "$d"; done', '$d'],
  ])('%s is told by what the loop goes over, or as it is written', (line, what) => {
    const files = { 'ask.mjs': ASKS_JS };
    expect(jobOf(handed(line), files).blindSpots).toContainEqual(expect.objectContaining({ what }));
  });
});

test('a recipe of just is read with its expressions', () => {
  const justfile = `set working-directory := "code"
python := if os_family() == "windows" { "python" } else { "python3" }
root := justfile_directory() / "tools"

ask:
    @{{ python }} {{ root }}/ask.py --place {{ justfile_directory() }}
here:
    {{ python }} here.py
`;
  const files = { justfile, 'tools/ask.py': ASKS, 'code/here.py': ASKS };
  for (const goal of ['ask', 'here']) {
    const job = jobOf(run(`just ${goal}`), files);
    expect(job.budget, goal).toBe('api');
    expect(spots(job), goal).toEqual([]);
  }
});

describe('a checkout in a folder', () => {
  const checkout = (more: string) =>
    `- uses: actions/checkout@v5\n  with: { path: trusted${more} }`;
  const files = {
    'tools/ask.py': ASKS,
    'tools/ask.sh': 'python tools/ask.py\n',
    'package.json': '{"scripts":{"ask":"python tools/ask.py"}}',
  };

  test.each([
    '- run: python trusted/tools/ask.py',
    '- run: cd trusted && npm run ask',
    '- run: npm run ask\n  working-directory: trusted',
    '- run: ./trusted/tools/ask.sh',
    '- run: bash tools/ask.sh\n  working-directory: trusted',
  ])('of this repository holds its files: %s', (step) => {
    const head = 'github.event.pull_request.head.repo.full_name';
    for (const of of [
      '',
      ...['github.repository', head].map((x) => `, repository: "\${{ ${x} }}"`),
    ]) {
      const job = jobOf(`${checkout(of)}\n${step}`, files);
      expect(job.budget).toBe('api');
      expect(spots(job)).toEqual([]);
      expect(
        job.charges[0]?.evidence.every(({ path }) => path in files || path.startsWith('.github')),
      ).toBe(true);
    }
  });

  test('of another one is where its programs come from', () => {
    const job = jobOf(
      `${checkout(', repository: acme/tools')}\n- run: python trusted/tools/ask.py`,
      files,
    );
    expect(job.blindSpots).toMatchObject([
      {
        reason: 'fetched',
        what: 'trusted/tools/ask.py',
        why: expect.stringContaining(
          '`uses: actions/checkout@v5, repository: acme/tools` (line 7)',
        ),
      },
    ]);
  });
});

test('a task of rake in a file of its own has nothing to do with the others', () => {
  const files = {
    Rakefile:
      "Dir.glob('tasks/*.rake').each { |f| load f }\ntask :test do\n  system('bin/ask')\nend\n",
    'tasks/docs.rake': 'namespace :docs do\n  task :build do\n    puts "built"\n  end\nend\n',
  };
  expect(spots(jobOf(run('bundle exec rake docs:build'), files))).toEqual([]);
  expect(spots(jobOf(run('bundle exec rake test'), files))).toEqual(['not-in-checkout: bin/ask']);
});

test('a script that ran is not taken for what put itself there', () => {
  const [first, second] = jobOf(`${run('bash made.sh')}\n${run('bash made.sh')}`).blindSpots ?? [];
  expect([first?.why, second?.why]).toEqual([NOWHERE, NOWHERE]);
});

const NOWHERE = 'it is not in the repository';

describe('a file that is not there', () => {
  const gone = (steps: string) =>
    (jobOf(steps).blindSpots ?? []).flatMap(({ what, missing }) => (missing ? [what] : []));

  test('is in no repository where nothing before could have made it', () => {
    const job = jobOf(`- run: pip install -r needs.txt\n${run('cd . && python scripts/gone.py')}`);
    expect(job.sentence).toContain('`scripts/gone.py`: it is not in the repository');
    expect(job.blindSpots).toMatchObject([
      { why: NOWHERE, missing: true, settledBy: 'restore it, or remove what runs it' },
    ]);
    const both = `${run('bash tools/x.sh')}\n${run('node tools/y.mjs')}`;
    expect(gone(both)).toEqual(['tools/x.sh', 'tools/y.mjs']);
  });

  test.each([
    ['a part of the checkout', '- uses: actions/checkout@v5\n  with: { sparse-checkout: docs }'],
    ['another branch', '- uses: actions/checkout@v5\n  with: { ref: tools }'],
    ['an action', '- uses: acme/unpack@v1'],
    ['a cache', '- uses: actions/cache@v4\n  with: { path: tools, key: x }'],
    ['a command', run('make all')],
    ['a redirection', run('echo true > "$FILE"')],
  ])('may come from %s', (_, before) => {
    expect(gone(`${before}\n${run('bash tools/x.sh')}`)).toEqual([]);
  });

  test('may be made in its own line, by a build, or lie on the machine', () => {
    expect(gone(run('./fetch && bash tools/x.sh'))).toEqual([]);
    expect(gone(run('node dist/x.js'))).toEqual([]);
    expect(gone(run('./tools/made-by-somebody'))).toEqual([]);
    const text = `on: ON\njobs:\n  a:\n    runs-on: MACHINE\n    env: { ${KEY} }\n    steps:\n      ${run('bash tools/x.sh')}\n`;
    const on = (machine: string, event = 'push') =>
      reportOf(text.replace('ON', event).replace('MACHINE', machine), {}).jobs[0]?.blindSpots?.[0]
        ?.missing;
    expect(on('ubuntu-latest')).toBe(true);
    expect(on('self-hosted')).toBeUndefined();
    // Whoever calls it brings a repository of its own.
    expect(on('ubuntu-latest', '[push, workflow_call]')).toBeUndefined();
  });
});

test('in a folder that the matrix names, what runs is chosen by the run', () => {
  const strategy =
    '    strategy: { matrix: { folder: "${{ fromJSON(needs.plan.outputs.folders) }}" } }\n';
  const step = '- run: make ask\n  working-directory: libs/${{ matrix.folder }}';
  const job = jobOf(step, { Makefile: 'build:\n\ttsc\n' }, strategy);
  expect(job.blindSpots).toMatchObject([
    {
      reason: 'run-time',
      what: 'make ask in libs/${{ matrix.folder }}',
      why: expect.stringContaining('`libs/${{ matrix.folder }}`'),
      settledBy: expect.stringContaining('name the folders in the file itself'),
    },
  ]);
});

describe('a service that compose builds', () => {
  const compose = 'services:\n  app:\n    build: .\n    environment: [OPENAI_API_KEY]\n';
  const files = { 'compose.yaml': compose, 'ask.py': ASKS };

  test('what is started in it is followed, and no image of somebody else', () => {
    expect(spots(jobOf(run('docker compose exec app uv sync --dev'), files))).toEqual([]);
    const known = jobOf(
      run('docker compose exec app bash -c "until curl -sf http://proxy; do sleep 1; done"'),
      files,
    );
    expect(spots(known)).toEqual([]);
    const Dockerfile = 'FROM python:3.13\nCMD ["python", "ask.py"]\n';
    const asks = jobOf(run('docker compose up -d'), { ...files, Dockerfile });
    expect(asks.budget).toBe('api');
    expect(spots(asks)).toEqual([]);
  });

  test('its program is looked for where the Dockerfile copies it from', () => {
    const Dockerfile =
      'FROM node AS build\nCOPY web/ .\nFROM python\nWORKDIR /app\nCOPY server/ .\nCMD ["./start.sh"]\n';
    const server = { 'server/start.sh': 'python ask.py\n', 'server/ask.py': ASKS };
    const job = jobOf(run('docker compose up -d'), {
      'compose.yaml': compose,
      Dockerfile,
      ...server,
    });
    expect(job.budget).toBe('api');
    expect(spots(job)).toEqual([]);
  });

  test('an image that keeps data is known', () => {
    const database =
      'services:\n  db:\n    image: postgres:16\n    environment: [OPENAI_API_KEY]\n';
    const job = jobOf(run('docker compose up -d'), { 'compose.yaml': database });
    expect(job).toMatchObject({ budget: 'none', charges: [] });
    expect(spots(job)).toEqual([]);
  });

  test('without its Dockerfile that is what is not known', () => {
    expect(jobOf(run('docker compose up -d'), files).blindSpots).toMatchObject([
      { reason: 'not-in-checkout', why: 'its Dockerfile `Dockerfile` is missing', charged: true },
    ]);
  });
});

test('`file://` of promptfoo is looked for beside the settings that name it', () => {
  const files = {
    'evals/promptfooconfig.yaml':
      'prompts: ["{{text}}"]\nproviders: [{ id: "file://runner.py" }]\n',
    'evals/runner.py': ASKS,
  };
  const job = jobOf(run('npx promptfoo eval --config evals/promptfooconfig.yaml'), files);
  expect(job.budget).toBe('api');
  expect(spots(job)).toEqual([]);
});

test('an image of somebody else that is handed a key is told once, as charged', () => {
  expect(jobOf(run('docker run --rm -e OPENAI_API_KEY acme/ask')).blindSpots).toMatchObject([
    { reason: 'elsewhere', what: 'docker run acme/ask', charged: true },
  ]);
});

test('a playbook is told by its name, whatever stands in front of it', () => {
  const line = 'ansible-playbook -i "$HOST," --user deploy site.yml --extra-vars "@vars.json"';
  expect(jobOf(run(line)).blindSpots).toMatchObject([{ what: 'ansible-playbook site.yml' }]);
});

test('a tool that was installed for the whole machine is known by its place', () => {
  const line = 'node "$(npm root -g)/node_modules/acme/ask.mjs"';
  expect(jobOf(run(line)).blindSpots).toMatchObject([{ reason: 'not-in-checkout' }]);
});

test('what is fetched is told with where it comes from, what is in its reach and what settles it', () => {
  const step = run('curl -fsSL https://tools.acme.example/ask.py -o ask.py && python ask.py');
  const workflow = `on: push\njobs:\n  work:\n    runs-on: ubuntu-latest\n    env: { ${KEY} }\n    steps:\n      ${step}\n`;
  const [finding] = reportOf(workflow, {}).findings.filter(({ rule }) => rule === 'unread');
  expect(finding?.message).toBe(
    'Job `work` fetches and runs `ask.py`, which was not read: it comes from `curl -fsSL https://tools.acme.example/ask.py -o ask.py` (line 7) while the job runs. `secrets.OPENAI_API_KEY` is in its reach; whether it spends it is not known.',
  );
  expect(finding?.fix).toBe(
    'Keep a copy of it in the repository; or if it calls no model, put `reads: { "ask.py": none }` into the policy; if it does, the provider (`openai`) in place of `none`. There is no policy yet: `spend-guard init` writes one, to which the entry is added.',
  );
});

test('what a build makes is told with the source it is made of', () => {
  const files = { 'package.json': '{}', 'src/cli/ask.ts': ASKS_JS };
  expect(jobOf(run('node dist/cli/ask.js'), files).blindSpots).toMatchObject([
    { what: 'dist/cli/ask.js', why: expect.stringContaining('`src/cli/ask.ts`') },
  ]);
});

describe('a bound that was met', () => {
  const wide: Record<string, string> = { 'main.py': '' };
  for (let n = 0; n < BOUNDS.programFiles + 10; n++) {
    wide[`lib/part${n}.py`] = '\n';
    wide['main.py'] += `import lib.part${n}\n`;
  }
  const bare = (steps: string, files: Files, runner = 'ubuntu-latest') =>
    reportOf(
      `on: push\njobs:\n  work:\n    runs-on: ${runner}\n    steps:\n${steps.replace(/^/gm, '      ')}\n`,
      files,
    ).jobs[0];

  test('is told where something that pays is in reach', () => {
    expect(spots(jobOf(run('python main.py'), wide))).toEqual(['over-limit: python main.py']);
    expect(bare(run('python main.py'), wide)?.blindSpots).toBeUndefined();
    expect(bare(run('echo openai; python main.py'), wide, 'self-hosted')?.blindSpots).toHaveLength(
      1,
    );
  });

  test('is not where all of it is charged anyway', () => {
    const job = jobOf(`${run('python ask.py')}\n${run('python main.py')}`, {
      ...wide,
      'ask.py': ASKS,
    });
    expect(job.charges.filter(({ confidence }) => confidence !== 'possible')).toHaveLength(1);
    expect(spots(job).filter((spot) => !spot.startsWith('over-limit'))).toEqual([]);
  });

  test('is where the secret stands in the text that was not read, or in the words', () => {
    const rest = bare(
      '- run: |\n    if true; then\n    ask-with "${{ secrets.OPENAI_API_KEY }}"',
      {},
    );
    expect(rest?.blindSpots).toContainEqual(
      expect.objectContaining({
        reason: 'over-limit',
        inReach: ['secrets.OPENAI_API_KEY'],
        charged: true,
      }),
    );
    const known = bare(
      '- run: |\n    codex exec hi\n    if true; then\n    echo "${{ secrets.OPENAI_API_KEY }}"\n  env: { CODEX_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }',
      {},
    );
    expect(known).toMatchObject({ budget: 'api', charges: [{ confidence: 'certain' }] });
    expect(known?.blindSpots).toBeUndefined();
    const deep: Record<string, string> = { 's20.sh': 'codex exec hi\n' };
    for (let n = 0; n < 20; n++) deep[`s${n}.sh`] = `bash s${n + 1}.sh "$1"\n`;
    expect(bare('- run: bash s0.sh "${{ secrets.OPENAI_API_KEY }}"', deep)?.budget).toBe('api');
  });

  test('in scripts of npm names the command that leads there', () => {
    const scripts: Record<string, string> = {};
    for (let n = 0; n < 20; n++) scripts[`s${n}`] = `npm run s${n + 1}`;
    scripts.s20 = 'tsc';
    const files = { 'package.json': JSON.stringify({ scripts }, null, 2) };
    const [told, ...more] = spots(jobOf(run('npm run s0'), files));
    expect(told).toMatch(/^over-limit: npm run s\d+$/);
    expect(more).toEqual([]);
  });
});

test("the name of an owner tells nothing of models, nor does a repository's that repeats it", () => {
  const called = (uses: string) =>
    reportOf(`on: push\njobs:\n  call:\n    uses: ${uses}\n    secrets: inherit\n`, {}).jobs[0];
  expect(called('i-dot-ai/i-dot-ai-actions/.github/workflows/report.yml@v1')).toMatchObject({
    budget: 'none',
    blindSpots: [{ charged: false }],
  });
  expect(called('acme/ai-actions/.github/workflows/notify.yml@v1')?.budget).toBe('unclear');
});
