import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { budgetOf } from './situation.ts';

/** A call that is reached only where a variable holds something. */
const SPEAKS = `import { spawn } from "node:child_process";

const KEY = process.env.OPENAI_API_KEY;
const VOICE = process.env.VOICE_MODEL;

const speak = async (text) => {
  if (!VOICE) {
    return;
  }
  spawn("codex", ["exec", text]);
  await fetch("https://api.openai.com/v1/audio/speech", {
    method: "POST",
    headers: { Authorization: "Bearer " + KEY },
  });
};

await speak("hi");
`;

const asking = (condition: string): string => `import os
from openai import OpenAI

MODE = os.getenv("ASK_MODE")
LIVE = os.environ.get("ASK_LIVE") or os.getenv("ASK_LOUD", "")

if ${condition}:
    OpenAI().responses.create(model="gpt-6", input="hi")
`;

describe('a call behind a variable that nobody sets', () => {
  const run = 'node speak.js';
  const files = { 'speak.js': SPEAKS };

  test.each([
    ['nobody', [run], undefined, 'none'],
    ['the line', [`VOICE_MODEL=alloy ${run}`], undefined, 'api'],
    ['a line before', ['export VOICE_MODEL=alloy', run], undefined, 'api'],
    ['nothing in it', ['export VOICE_MODEL=', run], undefined, 'none'],
    ['a secret', [run], '      VOICE_MODEL: ${{ secrets.VOICE }}\n', 'api'],
    ['a step, by its settings', ['echo "VOICE_MODEL=alloy" > .env', run], undefined, 'api'],
  ])('set by %s', (_, lines, more, want) => {
    expect(
      budgetOf({ run: lines, files, want, ...(more === undefined ? {} : { job: more }) }),
    ).toBe(want);
  });

  test.each([
    [
      'a file that is added to the variables of the job',
      'cat settings.env >> "$GITHUB_ENV"',
      'api',
    ],
    ['what a program prints', 'aws ssm get-parameter --name x >> "$GITHUB_ENV"', 'api'],
    ['a program', `node -e 'require("fs").appendFileSync(process.env.GITHUB_ENV, text)'`, 'api'],
    ['no line whose name is seen', 'echo "OTHER=$(date)" >> "$GITHUB_ENV"', 'none'],
  ])('perhaps set by %s', (_, line, want) => {
    const before = `      - run: ${JSON.stringify(line)}\n`;
    expect(budgetOf({ run, files, before, want })).toBe(want);
  });

  test.each([
    ['a file of settings of the repository', { '.env': 'VOICE_MODEL=alloy\n' }, 'ubuntu-latest'],
    ['the machine', {}, '[self-hosted, linux]'],
  ])('perhaps set by %s', (_, more, machine) => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ${machine}
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps: [{ uses: actions/checkout@v4 }, { run: node speak.js }]
`;
    expect(reportOf(workflow, { ...files, ...more }).jobs[0]?.budget).not.toBe('none');
  });

  test.each([
    ['MODE', 'none'],
    ['not MODE', 'api'],
    ['bool(MODE)', 'none'],
    ['MODE is None', 'api'],
    ['MODE is not None', 'none'],
    ['LIVE', 'none'],
    ['MODE or LIVE', 'none'],
    ['"ASK_MODE" in os.environ', 'none'],
    ['"ASK_MODE" not in os.environ', 'api'],
    ['MODE == "live"', 'none'],
    ['MODE != "live"', 'api'],
    ['os.getenv("ASK_MODE", "live") == "live"', 'api'],
    // What is asked of it is more than whether it is there.
    ['len(MODE or "") < 3', 'api'],
    ['check(MODE)', 'api'],
    ['not MODE or LIVE', 'api'],
    ['os.getenv("CI")', 'api'],
    ['os.getenv("GITHUB_ACTIONS")', 'api'],
  ])('if %s', (condition, want) => {
    expect(budgetOf({ run: 'python ask.py', files: { 'ask.py': asking(condition) }, want })).toBe(
      want,
    );
  });

  test('one of the cases that a variable tells apart runs without it as well', () => {
    const files = {
      'ask.js':
        'import OpenAI from "openai";\nswitch (process.env.ASK_MODE) {\n  default:\n    await new OpenAI().responses.create({ model: "gpt-6" });\n}\n',
    };
    expect(budgetOf({ run: 'node ask.js', files, want: 'api' })).toBe('api');
  });

  test('why says which', () => {
    const workflow =
      'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n    steps: [{ uses: actions/checkout@v4 }, { run: node speak.js }]\n';
    const [job] = reportOf(workflow, files).jobs;
    expect(job?.silenced?.map(({ reason }) => reason)).toEqual([
      'it comes to speak.js:11 only where `VOICE_MODEL` is set, and nothing sets it',
    ]);
  });
});

describe('what waits for requests', () => {
  const AGENT = (listen: string): string => `import http from "node:http";
import OpenAI from "openai";
import { Recorder } from "./recorder.js";

const client = new OpenAI();
const listen = (handler) => new Recorder(handler);
${listen}
await client.responses.create({ model: "gpt-6", input: "hi" });
`;
  const sentence = (listen: string): string | undefined => {
    const workflow =
      'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n    steps: [{ uses: actions/checkout@v4 }, { run: node agent.js }]\n';
    return reportOf(workflow, { 'agent.js': AGENT(listen), 'recorder.js': '' }).jobs[0]?.sentence;
  };
  const SERVER = 'if somebody asks the server';

  test('is a server, and no microphone', () => {
    expect(sentence('http.createServer(answer).listen(80);')).toContain(SERVER);
    expect(sentence('listen(answer);')).not.toContain(SERVER);
  });

  test('is perhaps one where only the run knows', () => {
    const behind = 'if (process.argv.length === 2) {\n  http.createServer(answer).listen(80);\n}';
    expect(sentence(behind)).toContain('if it does more than wait for requests at agent.js:8');
  });

  describe('and asks by itself before', () => {
    const told = (first: string, handler = ''): string | undefined => {
      const workflow =
        'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n    steps: [{ uses: actions/checkout@v4 }, { run: node agent.js }]\n';
      const program = `import http from "node:http";
const BASE = "https://api.openai.com/v1";
const ask = async (prompt, tries = MOST) => {
  const url = BASE + "/responses";
  return fetch(url, { headers: { Authorization: "Bearer " + process.env.OPENAI_API_KEY }, body: prompt });
}
const check = async () => {
  try {
    await ask("ready?");
  } catch (error) {
    console.log(error);
  }
};
const serve = () => http.createServer(async (req) => ask(req)).listen(80);
HANDLER
(async () => {
  FIRST
  if (process.argv.length === 2) serve();
})();
`;
      const text = program.replace('HANDLER', handler).replace('FIRST', first);
      return reportOf(workflow, { 'agent.js': text }).jobs[0]?.sentence;
    };

    test('spends in any case', () => {
      expect(told('await check();')).not.toContain('requests');
      expect(told('await check();')).toContain('metered');
    });

    test('does not where it is only handed to the server, asked under a condition, or later', () => {
      expect(told('')).toContain('requests');
      expect(told('', 'route("/", check);')).toContain('requests');
      expect(told('', 'route("/", async () => { await check(); });')).toContain('requests');
      expect(told('if (process.argv[2]) await check();')).toContain('requests');
    });
  });

  test('is none where the run is told to be none', () => {
    const behind = 'if (process.env.AGENT_PORT) {\n  http.createServer(answer).listen(80);\n}';
    expect(sentence(behind)).not.toContain(SERVER);
  });

  test('nor is who asks one (`aiohttp`)', () => {
    const ask = (last: string): string =>
      `import aiohttp\nfrom aiohttp import web\nfrom openai import OpenAI\n\nclient = OpenAI()\nclient.responses.create(model="gpt-6", input="hi")\n${last}\n`;
    const workflow =
      'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n    steps: [{ uses: actions/checkout@v4 }, { run: python ask.py }]\n';
    const told = (last: string) => reportOf(workflow, { 'ask.py': ask(last) }).jobs[0]?.sentence;
    expect(told('agent.run("hi")')).not.toContain(SERVER);
    expect(told('web.run_app(app)')).toContain(SERVER);
  });
});
