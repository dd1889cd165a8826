import { expect, test } from 'vitest';
import { budgets, reportOf } from './judge.ts';

const workflow = (runsOn: string, step: string) => `
on: push
jobs:
  a:
    runs-on: ${runsOn}
    steps:
      - uses: actions/checkout@v4
      - run: ${step}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

const told = (runsOn: string, step: string, files: Readonly<Record<string, string>> = {}) =>
  reportOf(workflow(runsOn, step), files).jobs.flatMap(
    (job) => job.blindSpots?.map((spot) => spot.what) ?? [],
  );

const OPENS = `import { spawn } from 'node:child_process'
const open = (url) =>
  process.platform === 'darwin' ? spawn('osascript', ['-e', url]) : spawn('rundll32', ['url.dll,FileProtocolHandler', url])
open('https://acme.example')
`;

test('a program of another system is none that runs', () => {
  expect(told('ubuntu-latest', 'node a.mjs', { 'a.mjs': OPENS })).toEqual([]);
  expect(told('macos-latest', 'node a.mjs', { 'a.mjs': OPENS })).toEqual([
    'osascript https://acme.example',
  ]);
  expect(told('${{ vars.RUNNER }}', 'node a.mjs', { 'a.mjs': OPENS })).not.toEqual([]);
  // By its path it is whatever lies there.
  expect(told('ubuntu-latest', './bin/osascript report')).not.toEqual([]);
});

test('of several places of a program those of another system are none', () => {
  const prints = (other: string, first = 'Draw.app/Contents/MacOS/Draw') => `import os, subprocess
PLACES = ["/Applications/${first}", "${other}"]
def find():
    for place in PLACES:
        if os.path.exists(place):
            return place
subprocess.run([find(), "--headless", "a.html"])
`;
  const of = (runsOn: string, other: string) =>
    told(runsOn, 'python print.py', { 'print.py': prints(other) });
  expect(of('ubuntu-latest', '/usr/bin/google-chrome')).toEqual([]);
  expect(of('ubuntu-latest', '/opt/tools/asks')).toEqual(['/opt/tools/asks']);
  expect(of('macos-latest', '/usr/bin/google-chrome')).toHaveLength(1);
  const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
  const files = { 'print.py': prints('/usr/bin/microsoft-edge', chrome) };
  for (const runsOn of ['macos-latest', 'ubuntu-latest', '${{ vars.RUNNER }}'])
    expect(told(runsOn, 'python print.py', files)).toEqual([]);
});

test('what the project defines comes first, whatever else is called so', () => {
  const files = {
    'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\nexplorer = "x:main"\n',
    'x.py':
      'import openai\ndef main():\n    openai.OpenAI().responses.create(model="gpt-6", input="x")\n',
  };
  expect(budgets(workflow('ubuntu-latest', 'pip install -e . && explorer ask'), files)).toEqual({
    a: 'api',
  });
});

test('a program that only says what it is spends nothing, unless it is fetched', () => {
  expect(told('ubuntu-latest', 'sometool --version')).toEqual([]);
  expect(told('ubuntu-latest', 'sometool report --version 2')).toEqual(['sometool report']);
  expect(told('ubuntu-latest', 'curl -o x https://acme.example/x && sh ./x --version')).not.toEqual(
    [],
  );
});
