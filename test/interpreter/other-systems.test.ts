import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const told = (runsOn: string, step: string, files: Readonly<Record<string, string>> = {}) =>
  reportOf(
    `
on: push
jobs:
  a:
    runs-on: ${runsOn}
    steps:
      - uses: actions/checkout@v4
      - run: ${step}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`,
    files,
  ).jobs.flatMap((job) => job.blindSpots?.map((spot) => spot.what) ?? []);

const OPENS = `import { spawn } from 'node:child_process'
const open = (url) =>
  process.platform === 'darwin' ? spawn('osascript', ['-e', url]) : spawn('rundll32', ['url.dll,FileProtocolHandler', url])
open('https://acme.example')
`;

test('a program of another system is none that runs', () => {
  expect(told('ubuntu-latest', 'node a.mjs', { 'a.mjs': OPENS })).toEqual([]);
  expect(told('macos-latest', 'node a.mjs', { 'a.mjs': OPENS })).toEqual(['osascript']);
  expect(told('${{ vars.RUNNER }}', 'node a.mjs', { 'a.mjs': OPENS })).not.toEqual([]);
  // By its path it is whatever lies there.
  expect(told('ubuntu-latest', './bin/osascript report')).not.toEqual([]);
});

test('a program that only says what it is spends nothing, unless it is fetched', () => {
  expect(told('ubuntu-latest', 'sometool --version')).toEqual([]);
  expect(told('ubuntu-latest', 'sometool report --version 2')).toEqual(['sometool report']);
  expect(told('ubuntu-latest', 'curl -o x https://acme.example/x && sh ./x --version')).not.toEqual(
    [],
  );
});
