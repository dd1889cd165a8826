import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveTarget } from '../../../src/interpreter/project/resolve.ts';
import type { Repository } from '../../../src/repository/repository.ts';
import { files } from '../memory.ts';
import { budgetOf } from './situation.ts';

/** The repository, and how often a file of it was opened. */
function counted(contents: Readonly<Record<string, string>>) {
  const repository = files(contents);
  const opened = { times: 0 };
  const read: Repository['read'] = (path) => {
    opened.times++;
    return repository.read(path);
  };
  return { repository: { ...repository, read }, opened };
}

describe('a suite that somebody made to be long', () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [
      `tests/test_${i}.py`,
      `from app import a${i}\n\ndef test_a():\n    a${i}()\n\ndef test_b():\n    pass\n`,
    ]),
  );

  test('is opened as far as a limit, and then not called read', () => {
    const { repository, opened } = counted(many);
    const target = resolveTarget(repository, '', ['pytest', 'tests']);
    expect(target.kind).toBe('tests');
    if (target.kind !== 'tests') return;
    expect(opened.times).toBeLessThan(20);
    expect(target.read(() => undefined).whole).toBe(false);
    expect(opened.times).toBeLessThan(1500);
  });

  test('is opened once, however many runs select of it', () => {
    const { repository, opened } = counted(many);
    for (let i = 0; i < 40; i++) {
      const target = resolveTarget(repository, '', [
        'pytest',
        'tests',
        '-k',
        `test_${i % 2 ? 'a' : 'b'}`,
      ]);
      if (target.kind === 'tests') target.read(() => undefined);
    }
    expect(opened.times).toBeLessThan(3000);
  });

  test('patterns with more wildcards than anybody needs are not tried', () => {
    const deep = Array.from({ length: 120 }, () => 'a').join('/');
    const contents = {
      [`${deep}/a.test.ts`]: '',
      'vitest.config.ts': `export default { test: { include: ["${'**/a/'.repeat(30)}*a*a*a*a*a*b"] } };`,
    };
    const target = resolveTarget(files(contents), '', ['vitest', 'run']);
    expect(target.kind === 'tests' && target.read(() => undefined).whole).toBe(false);
  });
});

describe('settings and documents of any content', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '[pytest]',
      'addopts = -m "(((("',
      'markers =',
      '[tool.pytest.ini_options]',
      'testpaths = ["../../x"]',
      'module.exports = {',
      '"testMatch": [',
      'providers:',
      '  - id: openai:x',
      'model_list: &a [*a]',
      'extensions = ["nbsphinx"]',
      '```{python}',
      '@pytest.mark.vcr',
      'def test_x(',
      'describe.skip(',
      'services: { a: { image: 1, volumes: [[[]]] } }',
    ),
    fc.string({ maxLength: 12 }),
  );
  const NAMES = [
    'pytest.ini',
    'pyproject.toml',
    'jest.config.js',
    'vitest.config.ts',
    '.mocharc.yml',
    'promptfooconfig.yaml',
    'config.yaml',
    'compose.yaml',
    'conf.py',
    '_quarto.yml',
    'a.qmd',
    'a.ipynb',
    'tests/test_a.py',
    'a.test.ts',
    'dvc.yaml',
    'tasks.py',
    'build.gradle',
  ];
  const RUNS = [
    'pytest',
    'npx jest',
    'npx vitest run',
    'npx mocha',
    'promptfoo eval',
    'litellm --config config.yaml',
    'docker compose up',
    'sphinx-build . out',
    'quarto render',
    'dvc repro',
    'invoke test_x',
    'gradle run',
    'crewai run',
  ];

  test('never throw', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const contents = Object.fromEntries(NAMES.map((name) => [name, text]));
        expect(budgetOf({ run: RUNS, files: contents, want: '' })).toBeTypeOf('string');
      }),
      { numRuns: 60 },
    );
  });
});
