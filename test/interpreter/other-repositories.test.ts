import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const call = (uses: string, secrets = '') =>
  `on: push\njobs:\n  ask:\n    uses: ${uses}\n${secrets}`;
const INHERIT = '    secrets: inherit\n';

describe('a workflow of another repository', () => {
  test('is taken to be about models by its own name, not by its owner’s', () => {
    expect(budgets(call('acme/shared/.github/workflows/ai-review.yml@v1'))).toEqual({
      ask: 'unclear',
    });
    expect(budgets(call('acme-ai/shared/.github/workflows/lint.yml@v1', INHERIT))).toEqual({
      ask: 'none',
    });
  });

  test('is so by its repository’s name where secrets are handed over', () => {
    const lint = 'acme/ai-workflows/.github/workflows/review.yml@v1';
    expect(budgets(call(lint, INHERIT))).toEqual({ ask: 'unclear' });
    expect(budgets(call(lint))).toEqual({ ask: 'none' });
  });
});

describe('a workflow of another repository with a plain name', () => {
  const ship = (more: string) => budgets(call('acme/flows/.github/workflows/ship.yml@v1', more));

  test('is about models by what its inputs are called, where secrets are handed over', () => {
    const inputs = '    with:\n      codex_version: latest\n';
    expect(ship(`${INHERIT}${inputs}`)).toEqual({ ask: 'unclear' });
    expect(ship(inputs)).toEqual({ ask: 'none' });
    expect(ship(`${INHERIT}    with:\n      node_version: 24\n`)).toEqual({ ask: 'none' });
  });
});

describe('an action of another repository on a machine of one’s own', () => {
  const asks = (runner: string, uses: string, inputs = 'prompt: Review') => `
on: push
jobs:
  ask:
    runs-on: ${runner}
    steps:
      - uses: ${uses}
        with:
          ${inputs}
`;
  const own = '[self-hosted, macOS]';

  test('may pay with a login there when its name says what it asks', () => {
    expect(budgets(asks(own, 'acme/flows/codex-interactive@v1'))).toEqual({ ask: 'unclear' });
    expect(budgets(asks('ubuntu-latest', 'acme/flows/codex-interactive@v1'))).toEqual({
      ask: 'none',
    });
    expect(budgets(asks(own, 'acme/flows/deploy@v1'))).toEqual({ ask: 'none' });
    expect(budgets(asks(own, 'acme/flows/codex-interactive@v1', 'node: 24'))).toEqual({
      ask: 'none',
    });
  });
});

const action = (inputs: string, env: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
${env}
    steps:
      - uses: acme/helper@v1
        with:
          ${inputs}
`;
const key = (name: string) => `      ${name}: \${{ secrets.${name} }}`;

describe('an action of another repository with a key in the job’s environment', () => {
  test('pays with it when it is handed words for a model', () => {
    expect(budgets(action('prompt-file: review.md', key('ANTHROPIC_API_KEY')))).toEqual({
      ask: 'other',
    });
    expect(budgets(action('system_prompt: be brief', key('OPENAI_API_KEY')))).toEqual({
      ask: 'api',
    });
  });

  test('leaves open which of two it takes', () => {
    const both = `${key('OPENAI_API_KEY')}\n${key('ANTHROPIC_API_KEY')}`;
    expect(budgets(action('prompt: hello', both))).toEqual({ ask: 'unclear' });
  });

  test('does not when it is handed anything else', () => {
    expect(budgets(action('path: dist', key('OPENAI_API_KEY')))).toEqual({ ask: 'none' });
    expect(budgets(action('promptly: true', key('OPENAI_API_KEY')))).toEqual({ ask: 'none' });
  });
});

describe('the action in the root of a repository whose name nobody says', () => {
  const uses = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: Acme/helper@main
        with:
          key: \${{ secrets.OPENAI_API_KEY }}
`;
  const run = (more: Readonly<Record<string, string>>, command = 'codex exec hi') =>
    budgets(uses, {
      'action.yml': `name: Helper\ninputs:\n  key:\n    required: true\nruns:\n  using: composite\n  steps:\n    - run: ${command}\n      shell: bash\n      env:\n        CODEX_API_KEY: \${{ inputs.key }}\n`,
      ...more,
    });
  const python = (name: string) =>
    `[project]\nname = "x"\n[project.urls]\n"Source" = "https://github.com/${name}"\n"Bug Reports" = "https://github.com/acme/other/issues"\n`;

  test.each([
    ['a Python project', { 'pyproject.toml': python('acme/helper') }],
    [
      'a package',
      {
        'package.json':
          '{"repository": {"type": "git", "url": "git+https://github.com/acme/helper.git"}}',
      },
    ],
    ['a package, in short', { 'package.json': '{"repository": "github:acme/helper"}' }],
    ['a crate', { 'Cargo.toml': '[package]\nrepository = "https://github.com/acme/helper/"\n' }],
  ])('is read where %s says that it is that one', (_, files) => {
    expect(run(files)).toEqual({ ask: 'api' });
    expect(run(files, 'echo hi')).toEqual({ ask: 'none' });
  });

  test('is another one where it says something else, nothing, or two things', () => {
    const other = run({});
    expect(run({ 'pyproject.toml': python('acme/helpers') })).toEqual(other);
    expect(
      run({
        'pyproject.toml': python('acme/helper'),
        'package.json': '{"repository": "acme/fork"}',
      }),
    ).toEqual(other);
    expect(run({}, 'echo hi')).toEqual(other);
  });
});
