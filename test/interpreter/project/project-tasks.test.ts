import { describe, expect, test } from 'vitest';
import { ASK_JS, ASK_PY, budgetOf } from '../runs/situation.ts';

const ASK = { 'tools/pen/ask.mjs': `${ASK_JS}\nawait ask();\n`, 'ask.py': `${ASK_PY}\n\nask()\n` };
const judged = (run: string, files: Readonly<Record<string, string>>) =>
  budgetOf({ run, files: { ...ASK, ...files }, want: '' });

describe('Nx', () => {
  const files = {
    'nx.json': '{}',
    'tools/pen/project.json': JSON.stringify({
      name: 'pen',
      targets: {
        write: {
          executor: 'nx:run-commands',
          options: { command: 'node tools/pen/ask.mjs' },
        },
        here: {
          executor: 'nx:run-commands',
          options: { commands: [{ command: 'node ask.mjs' }], cwd: '{projectRoot}' },
        },
        after: { command: 'echo done', dependsOn: ['write'] },
        check: { executor: '@nx/eslint:lint' },
      },
    }),
    'tools/ink/package.json':
      '{ "name": "@acme/ink", "scripts": { "write": "echo nothing", "ask": "node ../pen/ask.mjs" } }',
  };
  test.each([
    'npx nx run pen:write',
    'nx write pen',
    'nx here pen',
    'nx run-many -t write',
    'nx run-many --targets=check,write -p pen',
    'nx affected -t after',
    'nx run @acme/ink:ask',
  ])('%s', (run) => {
    expect(judged(run, files)).toBe('api');
  });
  test.each(['nx run pen:check', 'nx run-many -t check', 'nx write @acme/ink'])(
    '%s asks nothing',
    (run) => {
      expect(judged(run, files)).toBe('none');
    },
  );
});

describe('executors of Nx that run tests', () => {
  const target = (executor: string, options: object = {}) => ({ e2e: { executor, options } });
  const project = (name: string, targets: object) => ({
    [`libs/${name}/project.json`]: JSON.stringify({ name, targets }),
  });
  const asking = {
    'libs/pen/src/pen.live.test.mjs': `${ASK_JS}\ntest('asks', () => ask());\n`,
    'libs/ink/src/ink.test.mjs': "test('asks nothing', () => expect(1).toBe(1));\n",
    'libs/pen/jest.live.config.js':
      "module.exports = { testMatch: ['<rootDir>/**/*.live.test.mjs'] };\n",
    'libs/ink/jest.config.js': "module.exports = { testMatch: ['<rootDir>/**/*.test.mjs'] };\n",
    'nx.json': '{}',
  };
  const live = target('@nx/jest:jest', { jestConfig: 'libs/pen/jest.live.config.js' });
  const idle = target('@nrwl/jest:jest', { jestConfig: '{projectRoot}/jest.config.js' });

  test.each([
    ['nx run-many -t e2e', { ...project('pen', live), ...project('ink', idle) }, 'api'],
    ['nx e2e pen', { ...project('pen', live), ...project('ink', idle) }, 'api'],
    // Its settings lie in its own folder: what asks beside it is no test of it.
    ['nx e2e ink', { ...project('pen', live), ...project('ink', idle) }, 'none'],
    // Where it says another way in which folder it looks, it may be any.
    [
      'nx e2e far',
      {
        ...project('far', live),
        'libs/far/jest.far.config.js':
          'const { join } = require("path");\nmodule.exports = { rootDir: join(__dirname, ".."), testMatch: ["**/*.test.mjs"] };\n',
        ...project('far', target('@nx/jest:jest', { jestConfig: 'libs/far/jest.far.config.js' })),
      },
      'api',
    ],
    ['nx e2e pen', project('pen', target('@nx/vite:test')), 'api'],
    ['nx e2e ink', project('ink', target('@nx/vitest:test')), 'none'],
    // What an executor of somebody else's starts, nobody sees, whatever is read beside it.
    [
      'nx run-many -t e2e',
      { ...project('pen', target('@acme/agent:run')), ...project('ink', idle) },
      'api',
    ],
    [
      'nx run-many -t e2e',
      { ...project('pen', target('@nx/js:tsc')), ...project('ink', idle) },
      'none',
    ],
  ])('%s', (run, projects, budget) => {
    const files = { ...ASK, ...asking, ...projects };
    expect(budgetOf({ run, own: true, files, want: '' })).toBe(budget);
  });
});

describe('moon', () => {
  const files = {
    '.moon/workspace.yml': 'projects: ["tools/*"]\n',
    'tools/pen/moon.yml':
      'tasks:\n  write:\n    command: node ask.mjs\n  after:\n    command: echo\n    deps: ["~:write"]\n  rest:\n    command: echo\n',
  };
  test.each([
    'moon run pen:write',
    'moon run :write',
    'moon pen:after',
    'moon run pen:rest :write',
  ])('%s', (run) => {
    expect(judged(run, files)).toBe('api');
  });
  test('moon run pen:rest asks nothing', () => {
    expect(judged('moon run pen:rest', files)).toBe('none');
  });
});

describe('pixi', () => {
  const files = {
    'pixi.toml':
      '[tasks]\nwrite = "python ask.py"\nrest = "echo"\nafter = { cmd = "echo", depends-on = ["write"] }\n\n[feature.ink.tasks]\nink = { cmd = ["python", "../ask.py"], cwd = "tools" }\n',
  };
  test.each(['pixi run write', 'pixi run -e ink ink', 'pixi run after', 'pixi run python ask.py'])(
    '%s',
    (run) => {
      expect(judged(run, files)).toBe('api');
    },
  );
  test('pixi run rest asks nothing', () => {
    expect(judged('pixi run rest', files)).toBe('none');
  });
  test('tasks of pyproject.toml', () => {
    const own = { 'pyproject.toml': '[tool.pixi.feature.ink.tasks]\nink = "python ask.py"\n' };
    expect(judged('pixi run ink', own)).toBe('api');
  });
});
