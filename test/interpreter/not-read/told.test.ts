import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { type Files, jobOf, spots } from './job.ts';

const SCRIPT =
  'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-6" });\n';
const PYTHON = 'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n';
const TYPESCRIPT =
  'import OpenAI from "openai";\nexport async function POST() {\n  return new OpenAI().responses.create({ model: "gpt-6" });\n}\n';

describe('what is told of a workflow of another repository', () => {
  const called = (name: string, others: Files = {}) =>
    reportOf(
      `on: push\njobs:\n  call:\n    uses: acme/shared/.github/workflows/${name}.yml@v1\n    secrets: inherit\n`,
      others,
    ).jobs.find(({ job }) => job === 'call')?.blindSpots ?? [];
  const paying = {
    '.github/workflows/other.yml':
      'on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./ask\n        env:\n          OPENAI_API_KEY: ${{ secrets.TEAM }}\n          # OPENAI_API_KEY: ${{ secrets.OLD_OPENAI_KEY }}\n',
  };

  test.each([
    '_branch-cleanup',
    'slack-notify',
    'auto-approve-runs',
    'notify-recovery',
    'labeler',
    'dependabot-auto-fix',
  ])('%s looks after a repository: told of where there is a secret that it could spend', (name) => {
    expect(called(name)).toEqual([]);
    expect(called(name, paying).map(({ inReach }) => inReach)).toEqual([
      ['secrets.TEAM', 'secrets.*'],
    ]);
  });

  test.each(['ci', 'issue-triage', 'auto-fix-ci', 'notify-with-ai', 'codex-cleanup', 'release'])(
    '%s may do anything',
    (name) => {
      expect(called(name).map(({ inReach }) => inReach)).toEqual([['secrets.*']]);
    },
  );

  test('one that looks after a repository is told where it is called, and not for who leads there', () => {
    const middle = `on: [workflow_call, push]
jobs:
  inner: { uses: acme/shared/.github/workflows/notify.yml@v1, secrets: inherit }
`;
    const outer =
      'on: push\njobs:\n  call: { uses: ./.github/workflows/middle.yml, secrets: inherit }\n';
    const { jobs } = reportOf(outer, { '.github/workflows/middle.yml': middle, ...paying });
    const told = jobs.filter(({ blindSpots }) =>
      blindSpots?.some(({ inReach }) => inReach.includes('secrets.*')),
    );
    expect(told.map(({ job }) => job)).toEqual(['inner']);
  });

  test('what was handed in by name is all that there is to inherit', () => {
    const middle = `on: { workflow_call: { secrets: { NOTIFY: { required: true } } } }
jobs:
  inner: { uses: acme/shared/.github/workflows/do.yml@v1, secrets: inherit }
`;
    const outer = `on: push
jobs:
  call:
    uses: ./.github/workflows/middle.yml
    secrets: { NOTIFY: "\${{ secrets.HOOK }}" }
`;
    const { jobs } = reportOf(outer, { '.github/workflows/middle.yml': middle, ...paying });
    expect(jobs.find(({ job }) => job === 'call')?.blindSpots).toBeUndefined();
  });

  test('one that the checkout lacks, beside the one that may be meant', () => {
    const outer =
      'on: push\njobs:\n  call:\n    uses: ./.github/workflows/ci_integration_tests.yml\n    secrets: inherit\n';
    const { jobs } = reportOf(outer, {
      '.github/workflows/cli_integration_tests.yml': 'on: workflow_call\njobs: {}\n',
    });
    const [spot] = jobs[0]?.blindSpots ?? [];
    expect(spot?.why).toContain('`.github/workflows/cli_integration_tests.yml` is there');
    expect(spot?.settledBy).toMatch(/^name `\.github/);
  });
});

describe('a path that names no file', () => {
  const told = (run: string, files: Files) => jobOf(run, files).blindSpots?.map(({ why }) => why);
  test.each([
    ['in another folder', 'python ai_review.py', 'script/ai_review.py'],
    ['in a folder that is called a little different', 'python scripts/ask.py', 'script/ask.py'],
    ['with another mark in it', 'node tools/ask-model.js', 'tools/ask_model.js'],
    ['with a letter less', 'bash tools/run_evals.sh', 'tools/run_eval.sh'],
  ])('%s', (_, run, near) => {
    expect(told(run, { [near]: '' })).toEqual([
      `it is not in the repository; \`${near}\` is there`,
    ]);
  });

  test.each([
    ['a number is no mistake', 'python tools/step_one_1.py', ['tools/step_one_2.py']],
    ['nor a name that many a file has', 'python main.py', ['app/main.py']],
    ['of several nobody knows which', 'python ask.py', ['a/ask.py', 'b/ask.py']],
    ['what a build makes', 'node dist/asking.js', ['lib/asking.js'], 'the checkout lacks it'],
  ])('%s', (_, run, others, why = 'it is not in the repository') => {
    const files = Object.fromEntries(others.map((path) => [path, '']));
    expect(told(run, files)).toEqual([why]);
  });
});

test('a file of a submodule is in another repository, and git brings it', () => {
  const files = { '.gitmodules': '[submodule "tools"]\n\tpath = tools\n\turl = ../tools.git\n' };
  const [spot] = jobOf('python tools/ask.py', files).blindSpots ?? [];
  expect(spot?.why).toContain('`tools` is a submodule');
  expect(spot?.settledBy).toMatch(/^run `git submodule update --init` and scan again/);
});

describe('what a build or a step puts there is read as what it is made of', () => {
  const ASKS = 'import OpenAI from "openai";\nnew OpenAI().responses.create({ model: "gpt-5" });\n';
  test('by outDir and rootDir of a configuration', () => {
    const config =
      '{\n// made by tsc\n"compilerOptions": { "outDir": "./made", "rootDir": "code" } }';
    const files = { 'bot/tsconfig.json': config, 'bot/code/cli/index.ts': ASKS };
    const job = jobOf('cd bot && npx tsc && node made/cli/index.js', files);
    expect([job.budget, job.charges[0]?.spender.path]).toEqual(['api', 'bot/code/cli/index.ts']);
    expect(spots(job)).toEqual([]);
  });

  test('without one it stays a blind spot that names the source', () => {
    const [spot] = jobOf('node dist/ask.js', { 'src/ask.ts': ASKS }).blindSpots ?? [];
    expect(spot?.why).toContain('as a build makes it of `src/ask.ts`');
  });

  test('a script of the repository that a launcher out of sight is handed', () => {
    const job = jobOf(
      'install -m 755 tools/launch.sh /tmp/bin/launch\nnode "$RUNNER_TEMP/gh-aw/actions/claude_harness.cjs" /tmp/bin/launch --print',
      {
        'tools/launch.sh': '#!/usr/bin/env bash\nexec python tools/ask.py "$@"\n',
        'tools/ask.py':
          'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n',
      },
    );
    expect([job.budget, spots(job)]).toEqual(['api', []]);
    expect(job.charges[0]?.evidence.map(({ path }) => path)).toContain('tools/launch.sh');
  });

  test('a module by its name: `runpy` runs its `__main__`', () => {
    const asks =
      'import openai\ndef main():\n    openai.OpenAI().responses.create(model="gpt-6", input="hi")\n';
    for (const start of [
      'import runpy\nrunpy.run_module("bot", run_name="__main__")\n',
      '__import__("bot.__main__")\n',
    ]) {
      const job = jobOf('uv run --script tools/start', {
        'tools/start': `#!/usr/bin/env -S uv run --script\n${start}`,
        'tools/bot/__init__.py': '',
        'tools/bot/__main__.py': 'from .cli import main\nif __name__ == "__main__":\n    main()\n',
        'tools/bot/cli.py': asks,
      });
      expect([job.budget, job.charges[0]?.spender.path]).toEqual(['api', 'tools/bot/cli.py']);
    }
  });
});

describe('the name of a program that nobody knows', () => {
  test.each([
    ['strange-tool --cases tests/all.csv --most 3', 'strange-tool'],
    ['strange-tool --cases "$(pwd)/tests/all.csv"', 'strange-tool'],
    ['strange-tool /tmp/log ask', 'strange-tool ask'],
    ['strange-tool ask tests/all.csv', 'strange-tool ask'],
  ])('has no file that it is given: %s', (run, name) => {
    expect(spots(jobOf(run))).toEqual([`unknown-program: ${name}`]);
  });

  test('comes with the address that it is fetched from', () => {
    const run = 'uvx --from "git+https://me:word@github.com/acme/ask@v1" ask --cases tests/all.csv';
    const [spot] = jobOf(run).blindSpots ?? [];
    expect(spot).toMatchObject({
      reason: 'fetched',
      what: 'ask',
      why: 'it comes from `git+https://github.com/acme/ask@v1` while the job runs',
    });
  });
});

describe('a program that is looked for before it is started', () => {
  test.each([
    ['where it lies', 't="$(command -v timeout)"'],
    [
      'under either of its names',
      't=""\nif command -v timeout; then t="$(command -v timeout)"; else t="$(command -v gtimeout)"; fi',
    ],
    ['in either of two places', 't=/usr/bin/timeout\n[ -x "$t" ] || t=/opt/*/timeout'],
  ])('%s', (_, found) => {
    const job = jobOf(`${found}\n"$t" 30s codex exec hi`, {}, { keys: ['CODEX_API_KEY'] });
    expect([job.budget, spots(job)]).toEqual(['api', []]);
  });

  test('two programs are not one: each of them is told', () => {
    const value = "${{ github.ref_name == 'main' && 'ask-a' || 'ask-b' }}";
    const before = `      - run: echo "T=${value}" >> "$GITHUB_ENV"\n`;
    const told = spots(jobOf('"$T" go', {}, { before }));
    expect(told.map((one) => one.split(':')[0])).toEqual(['unknown-program', 'unknown-program']);
    expect(told.join(' ')).toMatch(/ask-a.*ask-b/);
  });

  test('Start-Process: the words of its list are those of the program', () => {
    const line = 'Start-Process -FilePath dotnet -ArgumentList "repl --run $name --exit" -PassThru';
    expect(spots(jobOf(line, {}, { shell: 'pwsh' }))).toEqual(['not-in-checkout: dotnet repl']);
  });
});

describe('what is told of one, so that it means that one', () => {
  test('a run of tests with its words', () => {
    const deep: Record<string, string> = { 'm30.py': '' };
    for (let n = 0; n < 30; n++) deep[`m${n}.py`] = `import m${n + 1}\n`;
    const asks = `def test_it():\n    openai.OpenAI().responses.create(model="gpt-6", input="hi")\n`;
    const files = { ...deep, 'tests/test_it.py': `import m0\nimport openai\n${asks}` };
    const workflow = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    env: { ANTHROPIC_API_KEY: "\${{ secrets.ANTHROPIC_API_KEY }}" }
    steps:
      - uses: actions/checkout@v4
      - run: python -m pytest tests/test_it.py -q
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
    expect(reportOf(workflow, files).jobs[0]?.blindSpots).toMatchObject([
      {
        reason: 'over-limit',
        what: 'python -m pytest tests/test_it.py -q',
        inReach: ['secrets.ANTHROPIC_API_KEY'],
        chargedElsewhere: ['secrets.OPENAI_API_KEY'],
      },
    ]);
  });

  test('the folder that a clone fills, with the address that a variable holds', () => {
    const [spot] =
      jobOf(
        'git clone "$FROM" bench\ncd bench && uv run bench run-all',
        {},
        {
          before: '      - run: echo "FROM=https://github.com/acme/bench" >> "$GITHUB_ENV"\n',
        },
      ).blindSpots ?? [];
    expect(spot).toMatchObject({ reason: 'fetched', what: 'bench run-all' });
    expect(spot?.why).toContain('`git clone https://github.com/acme/bench`');
  });

  test('services of the same name in two files', () => {
    const service =
      'services:\n  app:\n    build: { context: ., dockerfile: deploy/Containerfile }\n    environment: [OPENAI_API_KEY]\n';
    const job = jobOf('docker compose up -d\ndocker compose -f other.yaml up -d', {
      'compose.yaml': service,
      'other.yaml': service,
    });
    expect(spots(job)).toEqual([
      'not-in-checkout: docker compose up app',
      'not-in-checkout: docker compose -f other.yaml up app',
    ]);
    expect(job.blindSpots?.[0]?.why).toBe('its Dockerfile `deploy/Containerfile` is missing');
  });

  test('a declaration for wherever it runs counts in each folder', () => {
    const [spot] = jobOf('cd "packages/$1" && npm test').blindSpots ?? [];
    expect(spot?.what).toMatch(/^npm test in packages\//);
  });
});

describe('the credentials in its reach', () => {
  const PROGRAM = 'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n';
  test('beside those that other charges of the job stand for', () => {
    const workflow = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
    steps:
      - uses: actions/checkout@v4
      - run: python ask.py
      - run: ask-everything
`;
    expect(reportOf(workflow, { 'ask.py': PROGRAM }).jobs[0]?.blindSpots).toMatchObject([
      {
        inReach: ['secrets.ANTHROPIC_API_KEY'],
        chargedElsewhere: ['secrets.OPENAI_API_KEY'],
        charged: false,
      },
    ]);
  });

  test('a key whose name tells of nobody, beside others that an action is handed', () => {
    const step = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/aider@v1
        with:
          github_token: \${{ secrets.BOT }}
          api_key_env_value: \${{ secrets.api_key_env_value }}
          openai_api_key: \${{ secrets.OPENAI_API_KEY }}
`;
    expect(reportOf(step, {}).jobs[0]?.blindSpots?.[0]?.inReach).toEqual([
      'secrets.OPENAI_API_KEY',
      'secrets.api_key_env_value',
    ]);
  });

  test('by the name that is asked for in what a step fetched', () => {
    const steps = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - id: get
        uses: acme/get-secrets@v1
      - uses: acme/measure@v1
        with:
          anthropic-api-key: \${{ fromJSON(steps.get.outputs.secrets).ANTHROPIC_API_KEY }}
`;
    expect(reportOf(steps, {}).jobs[0]?.blindSpots?.[0]?.inReach).toEqual([
      'steps.get.outputs.secrets.ANTHROPIC_API_KEY',
    ]);
  });

  test('a key that stands in the file itself by its variable', () => {
    const job = `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    env: { LLM_PROXY_API_KEY: fake-key, LLM_PROXY_BASE_URL: "https://llm.acme.example/v1" }
    steps: [{ run: ask-everything }]
`;
    const inReach = reportOf(job, {}).jobs[0]?.blindSpots?.flatMap((one) => one.inReach) ?? [];
    expect(inReach.join()).not.toContain('a key written in the file');
  });
});

describe('what is read, or known, and no blind spot', () => {
  test.each([
    'mitmdump --listen-port 8080 --allow-hosts api.example.com',
    'echo x | gnome-keyring-daemon --unlock',
    'dbus-update-activation-environment --all',
    'npx lefthook install',
    'redis-server --daemonize yes',
    'cloc .',
  ])('%s calls no model', (run) => {
    const job = jobOf(run);
    expect([job.budget, spots(job)]).toEqual(['none', []]);
  });

  test('an action that counts', () => {
    const before =
      '      - uses: SimenB/github-actions-cpu-cores@v3\n        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';
    expect(spots(jobOf('echo', {}, { before }))).toEqual([]);
  });

  test.each([
    ['a client of data', 'import supabase\n'],
    ['a client of HTTP that is handed no key', 'from weather import now\n'],
  ])('a program that reads a key and imports %s', (_, first) => {
    const job = jobOf('python run.py', {
      'run.py': `${first}import settings\n`,
      'settings.py': 'import os\nKEY = os.environ.get("OPENAI_API_KEY")\n',
      'weather.py': 'import httpx\ndef now():\n    return httpx.get("https://weather.example")\n',
    });
    expect([job.budget, spots(job)]).toEqual(['none', []]);
  });

  test('but a client of HTTP in a file that names a key may hand it to whom only the run knows', () => {
    const job = jobOf('python run.py', {
      'run.py': 'import ask\n',
      'settings.py': 'import os\nKEY = os.environ["OPENAI_API_KEY"]\nURL = os.environ["URL"]\n',
      'ask.py':
        'import httpx\nimport settings\nhttpx.post(settings.URL, headers={"Authorization": settings.KEY})\n',
    });
    expect(spots(job)).toEqual(['elsewhere: python run.py']);
  });

  test('a path that settings of promptfoo name is one beside them', () => {
    const job = jobOf('npx promptfoo eval -c skills/*/tests/promptfooconfig.yaml', {
      'skills/one/tests/promptfooconfig.yaml':
        'prompts: [hi]\nproviders: ["exec:python ../../../scripts/provider.py"]\n',
      'scripts/provider.py': PYTHON,
    });
    expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([
      ['scripts/provider.py'],
      [],
    ]);
  });

  test.each([
    ['by its place', 'COPY run.sh ask.py /action/\nENTRYPOINT ["/action/run.sh"]\n'],
    ['below the folder of the image', 'WORKDIR /action\nCOPY . .\nENTRYPOINT ["/action/run.sh"]\n'],
  ])('what a Dockerfile copies is in the checkout: %s', (_, copies) => {
    const job = jobOf('docker build -t bot . && docker run -e OPENAI_API_KEY bot', {
      Dockerfile: `FROM python:3.14\n${copies}`,
      'run.sh': '#!/bin/bash\n/action/ask.py --now\n',
      'ask.py': `#!/usr/bin/env python3\n${PYTHON}`,
    });
    expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([['ask.py'], []]);
  });

  test.each([
    ['npx next start', 'app/api/agent/route.ts'],
    ['npx next dev --turbopack', 'src/app/chat/route.ts'],
    ['npx nest start', 'src/main.ts'],
    ['bun api-server', 'api-server/index.ts'],
  ])('%s serves the application of the checkout', (run, path) => {
    const job = jobOf(`${run} &`, { [path]: TYPESCRIPT });
    expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([[path], []]);
  });

  test('a program that starts itself', () => {
    const job = jobOf('python tools/work.py', {
      'tools/work.py':
        'import asyncio, sys\nasync def main():\n    proc = await asyncio.create_subprocess_exec(\n        sys.executable, __file__, "--task", "1")\n',
    });
    expect(spots(job)).toEqual([]);
  });
});

describe('what the checkout holds is read, however it is started', () => {
  test.each([
    ['./tools/ask.py --now', { 'tools/ask.py': `#!/usr/bin/env python3\n${PYTHON}` }],
    ['./.github/scripts/ask.py', { '.github/scripts/ask.py': PYTHON }],
    ['tools/ask', { 'tools/ask': `#!/usr/bin/env -S uv run --script\n${PYTHON}` }],
    ["printf 'a' | xargs -n 1 ./tools/ask.ts", { 'tools/ask.ts': SCRIPT }],
  ])('%s', (run, files: Files) => {
    const job = jobOf(run, files);
    const [path = ''] = Object.keys(files);
    expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([[path], []]);
  });

  test('a script of Bun without `run`; a command of its own is none', () => {
    const files = {
      'package.json': '{"scripts":{"docs:ask":"bun scripts/ask.ts","build":"bun scripts/ask.ts"}}',
      'scripts/ask.ts': SCRIPT,
    };
    const budgets = ['bun docs:ask', 'bun build', 'bun run build'].map((run) => {
      const job = jobOf(run, files);
      return [job.budget, spots(job)];
    });
    expect(budgets).toEqual([
      ['api', []],
      ['none', []],
      ['api', []],
    ]);
  });

  test('the image that an action builds of the checkout', () => {
    const before =
      '      - uses: docker/build-push-action@v6\n        with: { context: ./bot, load: true, tags: "acme/bot:latest,acme/bot:1" }\n';
    const files = {
      'bot/Dockerfile': 'FROM python:3.14\nCOPY . .\nCMD ["python", "ask.py"]\n',
      'bot/ask.py': PYTHON,
    };
    for (const image of ['acme/bot', 'acme/bot:1']) {
      const job = jobOf(`docker run -e OPENAI_API_KEY ${image}`, files, { before });
      expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([
        ['bot/ask.py'],
        [],
      ]);
    }
  });

  test('a program of many files, deep within one another', () => {
    const deep = Array.from({ length: 20 }, (_, i) => [
      `app/m${i}.py`,
      i === 19 ? PYTHON : `import m${i + 1}\n`,
    ]);
    const job = jobOf('python app/m0.py', Object.fromEntries(deep));
    expect([job.charges.map(({ spender }) => spender.path), spots(job)]).toEqual([
      ['app/m19.py'],
      [],
    ]);
    const wide = Array.from({ length: 50 }, (_, i) => [`app/n${i}.py`, i === 49 ? PYTHON : '']);
    const all = wide.map((_, i) => `import n${i}\n`).join('');
    const read = jobOf('python app/all.py', { ...Object.fromEntries(wide), 'app/all.py': all });
    expect([read.charges.map(({ spender }) => spender.path), spots(read)]).toEqual([
      ['app/n49.py'],
      [],
    ]);
  });
});

describe('what calls no model is no blind spot', () => {
  test.each([
    ['what a daemon prints', 'out=$(dbus-launch --sh-syntax 2>/dev/null)\neval "$out"'],
    ['who tells its version', 'pnpm -v'],
    ['who signs in', 'acme-agent login'],
    ['a check of code', 'autopep8 --diff -r .'],
  ])('%s', (_, run) => {
    expect(spots(jobOf(run))).toEqual([]);
  });

  test('options in front of a tagged text are no program', () => {
    const files = {
      'run.mjs':
        'import { execa } from "execa";\nconst cwd = "../elsewhere";\nawait execa({ cwd })`git add .`;\nawait execa({ cwd })`git commit -m x`;\n',
      '.husky/pre-commit': 'acme-agent check\n',
    };
    expect(spots(jobOf('node run.mjs', files))).toEqual([]);
  });

  test('what nothing starts', () => {
    expect(spots(jobOf('acme-agent go', {}, { on: '{}' }))).toEqual([]);
    expect(spots(jobOf('acme-agent go'))).toEqual(['unknown-program: acme-agent go']);
  });
});

describe('how a blind spot is told', () => {
  test.each([
    ['ask-all --output stream-json --now', 'ask-all'],
    ["ask-all --hosts '^(api\\.)?x$'", 'ask-all'],
    ['ask-all report --now', 'ask-all report'],
  ])('%s is told as %s', (run, what) => {
    expect(spots(jobOf(run))).toEqual([`unknown-program: ${what}`]);
  });

  test('with what lets it be read', () => {
    const [spot] = reportOf(
      'on: push\njobs:\n  call:\n    uses: acme/shared/.github/workflows/ask.yml@v1\n    secrets: inherit\n',
      {},
    ).jobs.flatMap(({ blindSpots = [] }) => blindSpots);
    expect(spot?.settledBy).toContain('`GITHUB_TOKEN` or `GH_TOKEN`');
  });

  test('with the provider that is in reach', () => {
    const [spot] = jobOf('ask-all', {}, { keys: ['CLOUDFLARE_AI_GATEWAY_TOKEN'] }).blindSpots ?? [];
    expect(spot?.settledBy).toContain('(`cloudflare`)');
  });

  test('tests that stand nowhere', () => {
    const lacking = reportOf(
      'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "${{ secrets.K }}" }\n    steps:\n      - run: pytest tests/live\n      - run: pytest tests/live\n        working-directory: ${{ matrix.part }}\n',
      { 'app.py': '' },
    ).jobs.flatMap(({ blindSpots = [] }) => blindSpots);
    expect(lacking.map(({ reason, inReach }) => [reason, inReach])).toEqual([
      ['not-in-checkout', ['secrets.K']],
      ['run-time', ['secrets.K']],
    ]);
  });

  test('a whole repository that the job fetches is one that nobody keeps', () => {
    const [cloned] =
      jobOf('git clone https://github.com/acme/tools tools\nmake -C tools ask').blindSpots ?? [];
    expect(cloned?.what).toBe('make ask in tools');
    const [packed] = jobOf('tar xf tools.tgz -C tools\nmake -C tools ask').blindSpots ?? [];
    expect(cloned?.settledBy).not.toContain('keep a copy');
    expect(packed?.settledBy).toContain('keep a copy');
  });

  test.each([
    ['spawn("pnpm", ["run", ...args])', 'run-time: pnpm run'],
    ['spawn("uvx", args)', 'run-time: uvx'],
  ])('words that only the run knows: %s', (start, what) => {
    const source = `import { spawn } from "node:child_process";\nexport const go = (args) => ${start};\ngo(process.argv.slice(2));\n`;
    expect(spots(jobOf('node go.mjs', { 'go.mjs': source, 'package.json': '{}' }))).toEqual([what]);
  });
});

test('where its output goes is no part of what a command is called', () => {
  const spots = (run: string) => jobOf(run, {}).blindSpots?.map(({ what }) => what);
  expect(spots('$TOOL ask 2>&1 | tee log')).toEqual(['$TOOL ask']);
  expect(spots('$TOOL --x "a > b" > "out file.txt" 2>&1')).toEqual(['$TOOL --x "a > b"']);
});
