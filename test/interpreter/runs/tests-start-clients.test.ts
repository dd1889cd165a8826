import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const judged = (env: string, files: Readonly<Record<string, string>>) => {
  const workflow = `on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: pytest\n        env:\n${env}`;
  return reportOf(workflow, files).jobs[0]?.budget;
};
const KEY = '          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n';
const CLOUD =
  '          CLAUDE_CODE_USE_VERTEX: "1"\n          GOOGLE_APPLICATION_CREDENTIALS: ${{ secrets.GCP_FILE }}\n';
const asks = (above = '') =>
  `import subprocess\n\ndef ask(prompt):\n    return subprocess.run(["claude", "-p", prompt], capture_output=True).stdout\n\n${above}def test_ask():\n    assert ask("hi")\n`;

test.each([
  ['with a key', KEY, asks(), 'other'],
  ['with a switch that sends it to a cloud', CLOUD, asks(), 'other'],
  ['with a key of somebody else', '          GH_TOKEN: ${{ secrets.GH_TOKEN }}\n', asks(), 'none'],
  [
    'where something stands in for it',
    KEY,
    asks('@patch("subprocess.run")\n').replace('def test_ask()', 'def test_ask(run)'),
    'none',
  ],
  ['in a test that is left out', KEY, asks('@pytest.mark.skip\n'), 'none'],
])('tests that start a client: %s', (_, env, program, budget) => {
  expect(judged(env, { 'test_ask.py': program })).toBe(budget);
});

test('tests that start Codex are charged once, to its own budget', () => {
  const program = asks().replace('"claude", "-p"', '"codex", "exec"');
  const env = '          CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}\n';
  expect(judged(env + KEY, { 'test_ask.py': program })).toBe('api');
});
