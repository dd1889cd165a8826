import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const LOGIN = `      - run: |
          mkdir -p ~/.codex
          echo '\${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json`;
const KEY = `      - run: echo '{"OPENAI_API_KEY":"\${{ secrets.OPENAI_API_KEY }}"}' > ~/.codex/auth.json`;
const ASK = '      - run: codex exec hello';
const use = (action: string, inputs: string) => `      - uses: actions/${action}@v4
        with:
          ${inputs.replaceAll('; ', '\n          ')}`;

const jobs = (first: string[], second: string[]) => `
on: push
jobs:
  sign-in:
    runs-on: ubuntu-latest
    steps:
${first.join('\n')}
  ask:
    needs: sign-in
    runs-on: ubuntu-latest
    steps:
${second.join('\n')}
`;

describe('a Codex home that one job hands to the next', () => {
  test('as an artifact brings the login that was written', () => {
    const pack = use('upload-artifact', 'name: home; path: ~/.codex/auth.json');
    const unpack = use('download-artifact', 'name: home; path: ~/.codex');
    expect(budgets(jobs([LOGIN, pack], [unpack, ASK]))).toEqual({
      'sign-in': 'none',
      ask: 'subscription',
    });
    expect(budgets(jobs([KEY, pack], [unpack, ASK])).ask).toBe('api');
  });

  test('as a cache, saved by itself or at the end of the job', () => {
    const path = `path: ~/.codex; key: codex-\${{ github.run_id }}`;
    for (const [save, restore] of [
      ['cache/save', 'cache/restore'],
      ['cache', 'cache'],
    ] as const) {
      const first = save === 'cache' ? [use(save, path), KEY] : [KEY, use(save, path)];
      expect(budgets(jobs(first, [use(restore, path), ASK])).ask, save).toBe('api');
    }
  });

  test('with a login that a command made', () => {
    const login = `      - run: echo "\${{ secrets.OPENAI_API_KEY }}" | codex login --with-api-key`;
    const path = 'path: ~/.codex; key: codex';
    expect(
      budgets(jobs([login, use('cache/save', path)], [use('cache/restore', path), ASK])).ask,
    ).toBe('api');
  });

  test('does not come from a job that packed it under another name', () => {
    const pack = use('upload-artifact', 'name: home; path: ~/.codex/auth.json');
    const other = use('download-artifact', 'name: other; path: ~/.codex');
    expect(budgets(jobs([KEY, pack], [other, ASK])).ask).not.toBe('api');
  });
});

test('an .env travels as an artifact of the workspace', () => {
  const files = {
    'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n',
  };
  const fill = `      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > app/.env`;
  const pack = use('upload-artifact', 'name: settings; path: app/');
  const unpack = use('download-artifact', 'name: settings; path: .');
  const run = '      - run: python ask.py';
  expect(budgets(jobs([fill, pack], [unpack, run]), files).ask).toBe('api');
  expect(budgets(jobs([fill], [unpack, run]), files).ask).toBe('none');
});
