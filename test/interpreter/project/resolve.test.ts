import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../src/interpreter/project/resolve.ts';
import { files } from '../memory.ts';

const REPOSITORY = files({
  'package.json': JSON.stringify({
    name: 'acme',
    workspaces: ['packages/*'],
    scripts: {
      node: 'node n.js',
      pretranslate: 'node prepare.js',
      translate: 'tsx scripts/t.ts',
      test: 'vitest run',
      'all:a': 'node a.js',
      'all:b': 'node b.js',
    },
  }),
  'packages/shop/package.json': JSON.stringify({
    name: '@acme/shop',
    scripts: { ask: 'node ask.js' },
  }),
  Makefile:
    '.PHONY: all\nPY ?= python\nall: ask\n\nask: prepare\n\t@$(PY) ask.py $(ARGS)\n\t$(MAKE) later\n\nprepare:\n\techo ready\nlater: ; ./later.sh\nloop: loop2\nloop2: loop\n\ttrue\n',
  'sub/Makefile': 'go:\n\t./x.sh\n',
  justfile: 'model := "gpt"\nask FILE: setup\n    python ask.py {{model}}\nsetup:\n    @true\n',
  'Taskfile.yml':
    'version: 3\ntasks:\n  ask:\n    deps: [setup]\n    cmds:\n      - python ask.py\n      - task: done\n  setup: echo a\n  done: echo b\n',
  'tox.ini':
    '[testenv]\ncommands = pytest {posargs:tests}\n\n[testenv:live]\ncommands =\n    python -m ask\n    pytest -m live\n',
  'libs/a/tox.ini': '[testenv]\ncommands = pytest a {posargs}\n',
  'noxfile.py':
    'import nox\n@nox.session\ndef ask(session):\n    session.run("python", "ask.py")\n@nox.session\ndef other(session):\n    session.run("true")\n',
  'pyproject.toml':
    '[project.scripts]\nshop = "shop.cli:main"\n[tool.hatch.envs.default.scripts]\nask = "python ask.py {args}"\n[tool.hatch.envs.live.scripts]\nrun = ["ask", "echo done"]\n[tool.poe.tasks]\nask = { cmd = "python ask.py" }\nboth.sequence = ["ask", { shell = "echo b" }]\nfirst = "echo first"\nall = ["both", "one", "both"]\none = { cmd = "echo one", deps = ["first"] }\n[tool.poe]\ninclude = ["more.toml"]\n[tool.pdm.scripts]\nask = "python p.py"\n',
  'more.toml': '[tool.poe.tasks]\nincluded = "python more.py"\n',
  'dvc.yaml': 'stages:\n  ask:\n    wdir: sub\n    cmd:\n      - echo a\n      - python ask.py\n',
  'composer.json': JSON.stringify({ scripts: { ask: ['@php ask.php', '@later'] } }),
  'deno.json': JSON.stringify({ tasks: { ask: 'deno run ask.ts' } }),
  'mise.toml': '[tasks.ask]\nrun = "python ask.py"\n',
  'tests/plain/test_a.py': 'def test(): assert 1\n',
  'tests/live/test_b.py': 'from openai import OpenAI\ndef test(): OpenAI()\n',
  'tests/fed/test_c.py': 'import vcr\nfrom openai import OpenAI\ndef test(): OpenAI()\n',
  'cmd/ask/main.go': 'package main\n',
  'src/main.rs': 'fn main() {}\n',
});

function texts(command: string, directory = ''): readonly string[] {
  const words = command.split(' ');
  const target = resolveTarget(REPOSITORY, directory, words);
  if (target.kind === 'command') return [[...target.before, ...words.slice(target.from)].join(' ')];
  if (target.kind !== 'scripts') return [target.kind];
  // As the script would be with the words that it is handed.
  return target.scripts.map((s) => {
    const args = s.args.map((i) => words[i]).join(' ');
    return 'text' in s
      ? s.text.replace('"$@"', args)
      : [...s.words, ...s.args.map((i) => words[i])].join(' ');
  });
}

describe('resolveTarget', () => {
  it.each([
    ['npm run translate -- --fast', ['node prepare.js', 'tsx scripts/t.ts --fast']],
    ['npm test', ['vitest run']],
    ['pnpm translate', ['node prepare.js', 'tsx scripts/t.ts']],
    ['yarn run translate', ['node prepare.js', 'tsx scripts/t.ts']],
    ['bun run translate', ['node prepare.js', 'tsx scripts/t.ts']],
    ['npm --prefix packages/shop run ask', ['node ask.js']],
    ['npm run ask -w @acme/shop', ['node ask.js']],
    ['pnpm --filter @acme/shop ask', ['node ask.js']],
    ['pnpm --filter !acme ask', ['node ask.js']],
    ['pnpm --filter acme translate', ['node prepare.js', 'tsx scripts/t.ts']],
    ['npm run node', ['node n.js']],
    // A package that the workspace has not starts nothing; what changed only the run knows.
    ['pnpm --filter nobody ask', ['harmless']],
    ['pnpm --filter !@acme/shop ask', ['harmless']],
    ['npm run ask -w nobody', ['harmless']],
    ['pnpm --filter ...[origin/main] ask', ['unknown']],
    ['pnpm --filter ./apps/** ask', ['unknown']],
    ['pnpm --filter nobody^... ask', ['unknown']],
    ['pnpm --filter=./packages/shop run ask', ['node ask.js']],
    ['yarn workspace @acme/shop ask', ['node ask.js']],
    ['npm run ask --workspaces', ['node ask.js']],
    ['turbo run ask', ['node ask.js']],
    ['lerna run ask', ['node ask.js']],
    ['npm-run-all all:*', ['node a.js', 'node b.js']],
    ['make', ['echo ready', 'python ask.py ${ARGS}\nmake later']],
    ['make ask ARGS=x PY=python3', ['echo ready', 'python3 ask.py x\nmake later']],
    ['make -C sub go', ['./x.sh']],
    ['make later', ['./later.sh']],
    ['make loop', ['true']],
    ['just ask a.txt', ['true', 'python ask.py gpt']],
    ['task ask', ['echo a', 'python ask.py', 'echo b']],
    ['tox -e live', ['python -m ask', 'pytest -m live']],
    ['tox -e py312', ['pytest tests']],
    ['tox -e live -c .', ['python -m ask', 'pytest -m live']],
    ['tox -c libs/a -- -x', ['pytest a -x']],
    ['tox -rvve py312 --conf=libs/a/tox.ini', ['pytest a']],
    ['tox -c libs/missing', ['unknown']],
    ['nox -s ask', ['python ask.py']],
    ['hatch run ask --fast', ['python ask.py --fast']],
    ['hatch run live:run', ['ask', 'echo done']],
    ['poe ask', ['python ask.py']],
    ['poe both', ['python ask.py', 'echo b']],
    ['poe -C . all', ['python ask.py', 'echo b', 'echo first', 'echo one']],
    ['poe included', ['python more.py']],
    ['poetry poe ask', ['poe ask']],
    ['poethepoet ask', ['python ask.py']],
    ['python -m poethepoet ask', ['poethepoet ask']],
    ['dvc repro', ['echo a', 'python ask.py']],
    ['pdm run ask', ['python p.py']],
    ['uv run --with openai ask.py --x', ['python ask.py --x']],
    ['uv run shop', ['python -m shop.cli']],
    ['uv run -m shop', ['python -m shop']],
    ['poetry run pytest tests', ['pytest tests']],
    ['python -m mypy src', ['mypy src']],
    ['composer ask', ['php ask.php', 'composer later']],
    ['deno task ask', ['deno run ask.ts']],
    ['mise run ask', ['python ask.py']],
  ])('%s', (command, expected) => {
    expect(texts(command)).toEqual(expected);
  });

  it('says where a script stands', () => {
    const target = resolveTarget(REPOSITORY, 'sub', ['make', 'go']);
    expect(target).toEqual({
      kind: 'scripts',
      scripts: [
        {
          text: './x.sh',
          path: 'sub/Makefile',
          line: 2,
          directory: 'sub',
          args: [],
          dialect: 'bash',
        },
      ],
    });
  });

  it.each([
    ['go run ./cmd/ask -v', 'cmd/ask'],
    ['cargo run -- ask', 'src/main.rs'],
    ['dotnet run --project tools/Ask -- x', 'tools/Ask'],
  ])('%s is a program', (command, path) => {
    expect(resolveTarget(REPOSITORY, '', command.split(' '))).toEqual({
      kind: 'program',
      paths: [path],
    });
  });

  it.each([
    'tsc --noEmit',
    'eslint . --ext ts',
    'npm ci',
    'pnpm install --frozen-lockfile',
    'ruff check .',
    'cargo clippy',
    'uv sync',
    'dotnet build',
    'mvn -DskipTests package',
    'mvn -pl test compile',
    './node_modules/.bin/prettier --check .',
  ])('%s is harmless', (command) => {
    expect(resolveTarget(REPOSITORY, '', command.split(' ')).kind).toBe('harmless');
  });

  it.each([
    ['pytest tests --skip-openai', 'no'],
    ['pytest tests/plain', 'unknown'],
    ['pytest tests/live', 'unknown'],
    ['pytest tests/fed', 'unknown'],
    ['pytest tests --ignore tests/live --ignore=tests/fed', 'unknown'],
    ['pytest --run-live', 'yes'],
    ['pytest --run-gateway-live', 'yes'],
    ['./mvnw -pl shop verify', 'unknown'],
    ['mvn -B -Psign -pl shop clean deploy', 'unknown'],
    ['mvn package', 'unknown'],
    ['go test ./...', 'unknown'],
  ])('%s: live %s', (command, live) => {
    expect(resolveTarget(REPOSITORY, '', command.split(' '))).toMatchObject({
      kind: 'tests',
      live,
    });
  });
  it.each([
    ['not llm', 'no'],
    ['llm and not slow', 'unknown'],
    ['not slow', 'unknown'],
    ['llm', 'yes'],
  ])('-m "%s": live %s', (mark, live) => {
    expect(resolveTarget(REPOSITORY, '', ['pytest', '-m', mark])).toMatchObject({
      kind: 'tests',
      live,
    });
  });

  it('never throws on any words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'npm',
        'run',
        'make',
        '-C',
        '..',
        '../..',
        'uv',
        'hatch',
        'tox',
        '-e',
        'task',
        'nx',
        'pytest',
        '--filter',
        '-w',
        'just',
        'constructor',
        '__proto__',
        'cargo',
        'go',
        'dotnet',
        '-m',
        '',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        expect(resolveTarget(REPOSITORY, '', words).kind).toMatch(
          /^(scripts|command|program|tests|harmless|unknown)$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any definition file', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'a: b',
        '\tx',
        'a = b',
        '[tool.poe.tasks]',
        'a := $(a)$(a)',
        'include Makefile',
        'tasks:',
        '  - a',
        '{',
        '"scripts"',
        'a:\n\t$(MAKE) a',
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const names = [
          'Makefile',
          'package.json',
          'pyproject.toml',
          'justfile',
          'Taskfile.yml',
          'tox.ini',
          'noxfile.py',
        ];
        const repository = files(Object.fromEntries(names.map((n) => [n, text])));
        for (const command of [
          'make a',
          'npm run a',
          'poe a',
          'just a',
          'task a',
          'tox -e a',
          'nox -s a',
          'hatch run a',
        ])
          expect(resolveTarget(repository, '', command.split(' ')).kind).toBeTypeOf('string');
      }),
      { numRuns: 200 },
    );
  });

  it('cuts ten thousand targets and variables of variables with no hang', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => `t${i}: t${i + 1}\n\ttrue`).join('\n');
    const bomb = `${Array.from({ length: 30 }, (_, i) => `V${i} = $(V${i + 1})$(V${i + 1})$(V${i + 1})`).join('\n')}\nx:\n\t$(V0)\n`;
    expect(resolveTarget(files({ Makefile: many }), '', ['make', 't0'])).toMatchObject({
      cut: expect.stringContaining('target'),
    });
    expect(resolveTarget(files({ Makefile: bomb }), '', ['make', 'x']).kind).toBe('scripts');
  });
});
