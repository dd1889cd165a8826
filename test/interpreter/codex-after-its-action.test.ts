import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (run: string, inputs = '', before = '') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
${before}
      - uses: openai/codex-action@v1
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
${inputs}
      - run: |
${run.replace(/^/gm, '          ')}
`;

describe('Codex in a step after a keyed codex-action', () => {
  test('goes through the proxy that the action left in its home', () => {
    expect(budgets(job('codex exec "tidy up"'))).toEqual({ ask: 'api' });
    const home = '          codex-home: ${{ runner.temp }}/codex';
    const run = 'CODEX_HOME="$RUNNER_TEMP/codex" codex exec "tidy up"';
    expect(budgets(job(run, home))).toEqual({ ask: 'api' });
    expect(budgets(job('codex exec "tidy up"', home))).toEqual({ ask: 'none' });
  });

  test('pays nothing for what asks no model', () => {
    expect(budgets(job('codex --version\ncodex login status'))).toEqual({ ask: 'none' });
  });

  test('keeps the settings that stood there before', () => {
    const write =
      '      - run: |\n          mkdir -p ~/.codex\n          echo \'model = "gpt-5"\' > ~/.codex/config.toml';
    expect(budgets(job('codex exec "tidy up"', '', write))).toEqual({ ask: 'api' });
  });

  test('leaves it where the settings are written anew', () => {
    const run =
      "printf '%s' '${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json\necho 'model = \"gpt-5\"' > ~/.codex/config.toml\ncodex exec \"tidy up\"";
    expect(budgets(job(run))).toEqual({ ask: 'subscription' });
  });
});

test.each([
  ['launcher="$(command -v codex)"', '"$launcher"'],
  ['CODEX=$(which codex 2>/dev/null || true)', '$CODEX'],
  ['CODEX=$(type -P codex)', '$CODEX'],
  [':', '"$(command -v codex)"'],
])('%s and then %s starts Codex', (before, name) => {
  const keyed = `${before}\nCODEX_API_KEY='\${{ secrets.OPENAI_API_KEY }}' ${name} exec "tidy up"`;
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
${keyed.replace(/^/gm, '          ')}
`;
  expect(budgets(workflow)).toEqual({ ask: 'api' });
});
