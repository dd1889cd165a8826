import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const ASKS = `from openai import OpenAI
print(OpenAI().responses.create(model="gpt-6.2-sol", input="hi"))
`;

function sentenceOf(run: readonly string[]): string {
  const lines = run.map((line) => `          ${line}`).join('\n');
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: |
${lines}
`;
  const files = { 'tools/ask.py': ASKS, 'tools/plain.py': 'print(1)\n' };
  const report = reportOf(workflow, files);
  expect(report.findings).toEqual([]);
  return report.jobs[0]?.sentence ?? '';
}

test('a command to which a condition adds flags is the one command', () => {
  const sentence = sentenceOf([
    'CMD="python tools/ask.py"',
    'if [ -n "$FROM" ]; then',
    '  CMD="$CMD --from $FROM"',
    'fi',
    '$CMD 2>&1 | tee out.log',
  ]);
  expect(sentence).toBe(
    'On every push, `ask` runs `python tools/ask.py` with the API key `secrets.OPENAI_API_KEY`, so the OpenAI Platform account pays, metered.',
  );
});

test('of several commands each may be the one that runs', () => {
  const sentence = sentenceOf([
    'CMD="python tools/plain.py"',
    'if [ -n "$LIVE" ]; then CMD="python -u tools/ask.py"; fi',
    '$CMD',
  ]);
  expect(sentence).toContain('if its script comes to');
  expect(sentence).toContain('the OpenAI Platform account pays');
});

test('several commands of which none asks spend nothing', () => {
  const sentence = sentenceOf([
    'CMD="python tools/plain.py"',
    'if [ -n "$LOUD" ]; then CMD="$CMD --loud"; fi',
    '$CMD',
  ]);
  expect(sentence).toBe('`ask` spends nothing on AI.');
});

test.each([
  [
    'a default that a condition replaces',
    ['CMD="python tools/ask.py"', 'if [ "$DRY" = 1 ]; then CMD="echo would ask"; fi', '$CMD'],
  ],
  [
    'a list that a condition replaces',
    [
      'ARGS=(tools/ask.py)',
      'if [ "$DRY" = 1 ]; then ARGS=(tools/plain.py); fi',
      'python "${ARGS[@]}"',
    ],
  ],
  [
    'what stands behind `&&`',
    ['CMD="python tools/ask.py"', '[ "$DRY" = 1 ] && CMD="echo would ask"', '$CMD'],
  ],
])('%s leaves both open', (_, run) => {
  expect(sentenceOf(run)).toMatch(
    /^On every push, if its script comes to ci\.yml:\d+, `ask` runs `python tools\/ask\.py`/,
  );
});

test('words that a condition adds to a list stay apart', () => {
  const sentence = sentenceOf([
    'ARGS=(-u)',
    'if [ -n "$FAST" ]; then ARGS+=(-O -B); fi',
    'python "${ARGS[@]}" tools/ask.py',
  ]);
  expect(sentence).toMatch(/^On every push, `ask` runs `python tools\/ask\.py`/);
});

test('on each of two ways the list is another, and what both run is run for sure', () => {
  const sentence = sentenceOf([
    'if [ -n "$FAST" ]; then ARGS=(-O tools/ask.py); else ARGS=(tools/ask.py --slow); fi',
    'python "${ARGS[@]}"',
  ]);
  expect(sentence).toMatch(/^On every push, `ask` runs `python tools\/ask\.py`/);
});

test('of a list of many conditions the ways are too many to tell, and it asks all the same', () => {
  const flags = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (name) =>
      `if [ -n "$${name.toUpperCase()}" ]; then ARGS+=("--${name}" "$${name.toUpperCase()} x"); fi`,
  );
  const sentence = sentenceOf(['ARGS=()', ...flags, 'python tools/ask.py "${ARGS[@]}"']);
  expect(sentence).toMatch(/^On every push, `ask` runs `python tools\/ask\.py`/);
});

test('words of a list keep their white space', () => {
  const run = [
    'ARGS=(-c)',
    'if [ -n "$LIVE" ]; then ARGS+=("import tools.ask"); fi',
    'python "${ARGS[@]}"',
  ];
  expect(sentenceOf(run)).toContain('the OpenAI Platform account pays');
});

test.each([
  ['cd ${{ matrix.folder }}', 'python ask.py'],
  ['cd ${{ matrix.folder }} && python ask.py'],
  ['cd "${{ matrix.folder }}"', 'python ask.py'],
  ['pushd ${{ matrix.folder }}', 'python ask.py'],
  ['python ${{ matrix.folder }}/ask.py'],
  ['DIR=${{ matrix.folder }}', 'cd $DIR', 'python ask.py'],
])('each folder of a matrix is gone to from the same place, and for sure: %s', (...run) => {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    strategy: { matrix: { folder: [plain, tools] } }
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: |
${run.map((line) => `          ${line}`).join('\n')}
`;
  const report = reportOf(workflow, { 'plain/ask.py': 'print(1)\n', 'tools/ask.py': ASKS });
  expect(report.jobs[0]?.blindSpots ?? []).toEqual([]);
  expect(report.jobs[0]?.sentence).toMatch(
    /^On every push, `ask` runs `python \S+` with the API key `secrets.OPENAI_API_KEY`, so the/,
  );
});

test('a program whose name a condition may change is started where its script comes to it', () => {
  const workflow = (script: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - run: |
          ${script.replaceAll('\n', '\n          ')}
`;
  const said = (script: string) => reportOf(workflow(script), {}).jobs[0]?.sentence;
  for (const start of ['$TOOL', '"$TOOL"'])
    expect(said(`TOOL=true\nif [ "$X" = 1 ]; then TOOL=codex; fi\n${start} exec hi`)).toContain(
      'if its script comes to ci.yml:',
    );
  expect(
    said('if [ "$X" = 1 ]; then TOOL=codex; else TOOL=codex; fi\n$TOOL exec hi'),
  ).not.toContain('if its script');
  expect(said('for tool in true codex; do $tool exec hi; done')).not.toContain('if its script');
});
