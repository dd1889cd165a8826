import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const WORKFLOW = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: RUNNER go.EXT
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}", WHAT: "\${{ github.event.inputs.what }}" }
`;

function told(extension: 'py' | 'mjs', program: string) {
  const workflow = WORKFLOW.replace('RUNNER', extension === 'py' ? 'python' : 'node');
  const files = {
    [`go.${extension}`]: program,
    'ask.sh':
      'curl https://api.openai.com/v1/responses -H "Authorization: Bearer $OPENAI_API_KEY"\n',
  };
  const [job] = reportOf(workflow.replace('EXT', extension), files).jobs;
  return [job?.budget, ...(job?.blindSpots ?? []).map(({ what }) => what)];
}

const python = (rows: string, names = 'title, command') =>
  `import subprocess\nROWS = [${rows}]\nfor ${names} in ROWS:\n    subprocess.run(command, shell=True)\n    print(title)\n`;

test.each([
  [
    'a title in front',
    python('("All files", "git ls-files"), ("Odd one", "git status")'),
    ['none'],
  ],
  [
    'what spends behind it',
    python('("All files", "git ls-files"), ("Ask", "bash ask.sh")'),
    ['api'],
  ],
  ['a title behind', python('("git status", "All files")', 'command, title'), ['none']],
  ['in brackets', python('["Ask", "bash ask.sh"]', '(title, command)'), ['api']],
  ['rows without names', python('"strange", "tool"', 'command'), ['api', 'strange', 'tool']],
])('what a loop over rows starts stands at its own place: %s', (_, program, want) => {
  expect(told('py', program)).toEqual(want);
});

test('the same of JavaScript', () => {
  const program = (rows: string) =>
    `import { execSync } from 'node:child_process';\nfor (const [title, command] of [${rows}]) {\n  execSync(command);\n}\n`;
  expect(told('mjs', program("['All files', 'git ls-files']"))).toEqual(['none']);
  expect(told('mjs', program("['Ask', 'bash ask.sh']"))).toEqual(['api']);
});

test('a command that only the run knows is told by the program that starts it', () => {
  const program =
    'import os, subprocess\ndef go(command):\n    subprocess.run(command, shell=True)\ngo(os.environ.get("WHAT", "ls"))\n';
  expect(told('py', program).slice(1)).toEqual(['a command of go.py']);
});

test('so is a program of which only the run knows the file', () => {
  const program =
    'import subprocess\nfrom tools import chosen\nsubprocess.run(["python", chosen()])\n';
  expect(told('py', program).slice(1)).toEqual(['a command of go.py']);
});
