import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from './judge.ts';

const job = (script: string, env = '') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
${script.replace(/^/gm, '          ')}
${env}`;

describe('a program that signs Codex in itself', () => {
  const program = (login: string) =>
    `python - <<'PY'\nfrom openai_codex import Codex\nwith Codex() as codex:\n    ${login}\nPY\npython - <<'PY'\nfrom openai_codex import Codex\nwith Codex() as codex:\n    codex.thread_start(cwd=".").run("tidy up")\nPY`;

  test('leaves the login to the programs after it', () => {
    expect(budgets(job(program('codex.login_chatgpt_device_code().wait()')))).toEqual({
      ask: 'subscription',
    });
    expect(budgets(job(program('codex.account()')))).toEqual({ ask: 'none' });
  });
});

describe('a program that the source does not name', () => {
  const files = (flag: string) => ({
    'run.js': `const { spawn } = require("node:child_process");\nconst path = process.env.AGENT_PATH || find();\nconst args = ["exec", "--json", "${flag}", "-"];\nspawn(path, args, { env: process.env });\n`,
  });
  const run = (files: Record<string, string>) =>
    budgets(
      job(
        `mkdir -p ~/.codex\nprintf '%s' '\${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json\nnode run.js`,
      ),
      files,
    );

  test('is Codex by the flags that only Codex has', () => {
    expect(run(files('--skip-git-repo-check'))).toEqual({ ask: 'subscription' });
    expect(run(files('--verbose'))).toEqual({ ask: 'none' });
  });
});

describe('codex login --api-key', () => {
  const login = (version: string) =>
    job(
      `npm install -g @openai/codex${version}\ncodex login --api-key "$OPENAI_API_KEY"\ncodex exec "tidy up"`,
      '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n',
    );

  test('signs in old releases; newer ones refuse it and nothing runs', () => {
    expect(budgets(login('@0.42.0'))).toEqual({ ask: 'api' });
    expect(budgets(login('@0.60.0'))).toEqual({ ask: 'none' });
    expect(budgets(login(''))).toEqual({ ask: 'none' });
  });
});

test('bundle exec starts what stands behind it', () => {
  const ask = (run: string) =>
    job(run, '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n');
  const suite = { 'spec/ask_spec.rb': 'require "ask"\n' };
  expect(budgets(ask('bundle exec rspec'), suite)).toEqual({ ask: 'api' });
  expect(budgets(ask('bundle exec rake "evals:run[small]"'))).toEqual({ ask: 'api' });
  const gem = {
    ...suite,
    Rakefile: 'require "rspec/core/rake_task"\nRSpec::Core::RakeTask.new(:spec)\n',
  };
  expect(budgets(ask('bundle exec rake spec'), gem)).toEqual({ ask: 'api' });
  const rails = {
    Rakefile: 'require_relative "config/application"\nRails.application.load_tasks\n',
  };
  expect(budgets(ask('bundle exec rake "evals:run[small]"'), rails)).toEqual({ ask: 'api' });
  expect(budgets(ask('bundle exec rake db:schema:load'), rails)).toEqual({ ask: 'none' });
  expect(budgets(ask('bundle exec rubocop'))).toEqual({ ask: 'none' });
  expect(budgets(ask('bundle install'))).toEqual({ ask: 'none' });
});

describe('a program that starts every script of a list', () => {
  const files = {
    'go.mod': 'module acme\n',
    'cmd/main.go':
      'package main\n\nimport "os/exec"\n\nvar demos = map[string]string{\n\t"ask": "./ask/main.go",\n\t"sum": "./sum/main.go",\n}\n\nfunc run(path string) {\n\texec.Command("go", "run", path).Run()\n}\n\nfunc main() {\n\tfor _, path := range demos {\n\t\trun(path)\n\t}\n}\n',
    'sum/main.go': 'package main\n\nfunc main() {}\n',
    'ask/main.go':
      'package main\n\nimport "github.com/openai/openai-go"\n\nfunc main() {\n\tclient := openai.NewClient()\n\tclient.Chat.Completions.New(nil, nil)\n}\n',
  };
  const run = (files: Record<string, string>) =>
    budgets(
      job(
        'go run cmd/main.go',
        '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n',
      ),
      files,
    );

  test('does what they do', () => {
    expect(run(files)).toEqual({ ask: 'api' });
    expect(run({ ...files, 'ask/main.go': files['sum/main.go'] })).toEqual({ ask: 'none' });
  });
});

test('what an object keeps under the name of an option is followed to where it comes from', () => {
  const program = `import argparse, os
from openai import OpenAI

class Translator:
    def __init__(self, api_key):
        self.api_key = api_key

    def ask(self):
        OpenAI(api_key=self.api_key).responses.create(model="gpt-5", input="hi")

parser = argparse.ArgumentParser()
parser.add_argument("--api-key")
args = parser.parse_args()
api_key = args.api_key or os.getenv("TRANSLATION_KEY")
Translator(api_key).ask()
`;
  const workflow = job(
    'python translate.py',
    '        env: { TRANSLATION_KEY: "${{ secrets.TRANSLATION_KEY }}" }\n',
  );
  expect(budgets(workflow, { 'translate.py': program })).toEqual({ ask: 'api' });
});

describe('a helper of the file that is called like a function of the language and is handed a heading first', () => {
  const workflow = (run: string) =>
    job(run, '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n');
  const python = (call: string) =>
    `import subprocess\n\ndef check_call(title, words):\n    print(title)\n    return subprocess.run(words, check=True)\n\n${call}\n`;
  const script = (call: string) =>
    `import { spawnSync } from "node:child_process";\nfunction exec(title, words) {\n  console.log(title);\n  spawnSync(words[0], words.slice(1));\n}\n${call}\n`;
  const ask = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n';
  const said = (run: string, file: string, text: string) => {
    const [one] = reportOf(workflow(run), { [file]: text, 'ask.py': ask }).jobs;
    return [one?.budget, one?.blindSpots?.map(({ what }) => what) ?? []];
  };

  test('starts what its body starts', () => {
    for (const words of ['["python", "ask.py"]', '["true"]']) {
      const py = said('python a.py', 'a.py', python(`check_call("Quick review", ${words})`));
      const js = said('node a.mjs', 'a.mjs', script(`exec("Quick review", ${words});`));
      for (const [budget, unread] of [py, js]) {
        expect(unread).not.toContain('Quick review');
        expect(budget === 'api').toBe(words.includes('ask'));
      }
    }
  });

  test('not where its body starts nothing that is seen', () => {
    const own =
      'import { exec } from "node:child_process";\nclass A {\n  exec(line) {\n    this.send(line);\n  }\n}\nexec("python ask.py");\n';
    expect(said('node a.mjs', 'a.mjs', own)).toEqual(['api', []]);
  });
});
