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

describe('an .env as an artifact of the workspace', () => {
  const files = {
    'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n',
  };
  const fill = `      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > app/.env`;
  const unpack = use('download-artifact', 'name: settings; path: .');
  const run = '      - run: python ask.py';
  const packed = (inputs: string, version = 'v4') =>
    use('upload-artifact', inputs).replace('@v4', `@${version}`);
  const asks = (pack: string) => budgets(jobs([fill, pack], [unpack, run]), files).ask;

  test('travels where hidden files are taken along', () => {
    expect(asks(packed('name: settings; path: app/; include-hidden-files: true'))).toBe('api');
    for (const version of ['v3', 'v4.3.6'])
      expect(asks(packed('name: settings; path: app/', version)), version).toBe('api');
    expect(budgets(jobs([fill], [unpack, run]), files).ask).toBe('none');
  });

  test('stays behind where they are not, as in today’s versions', () => {
    for (const path of ['app/', 'app/.env', '.', 'app/**'])
      expect(asks(packed(`name: settings; path: ${path}`)), path).toBe('none');
    expect(asks(packed('name: settings; path: app/', 'v4.4.0'))).toBe('none');
  });
});

describe('a Codex home', () => {
  const read = (inputs: string) => [
    use('download-artifact', inputs),
    '      - run: CODEX_HOME="$RUNNER_TEMP/home" codex exec hello',
  ];
  const pack = use('upload-artifact', 'name: login; path: ~/.codex/auth.json');

  test('is among all artifacts, each in a directory of its name', () => {
    const home = (inputs: string) =>
      budgets(
        jobs(
          [KEY, pack],
          [
            use('download-artifact', inputs),
            '      - run: CODEX_HOME="$RUNNER_TEMP/all/login" codex exec hello',
          ],
        ),
      ).ask;
    expect(home('path: ${{ runner.temp }}/all')).toBe('api');
    expect(home('path: ${{ runner.temp }}/all; pattern: log*')).toBe('api');
    expect(home('path: ${{ runner.temp }}/all; pattern: other-*')).not.toBe('api');
  });

  test('lies at the top where they are merged', () => {
    const merged = 'path: ${{ runner.temp }}/home; merge-multiple: true';
    expect(budgets(jobs([KEY, pack], read(merged))).ask).toBe('api');
    expect(budgets(jobs([LOGIN, pack], read(merged))).ask).toBe('subscription');
  });

  test('comes from an older cache whose key begins alike', () => {
    const save = (key: string) => use('cache/save', `path: ~/.codex; key: ${key}`);
    const restore = use(
      'cache/restore',
      'path: ~/.codex; key: codex-${{ github.run_id }}; restore-keys: codex-',
    );
    expect(budgets(jobs([KEY, save('codex-v1')], [restore, ASK])).ask).toBe('api');
    expect(budgets(jobs([KEY, save('other-v1')], [restore, ASK])).ask).not.toBe('api');
    const both = [KEY, save('codex-v1'), LOGIN, save('codex-v2')];
    expect(budgets(jobs(both, [restore, ASK])).ask).toBe('subscription');
  });
});
