import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const job = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: bun tools/build.ts
`;

function told(lines: readonly string[]) {
  const source = ["import { $ } from 'bun';", ...lines].join('\n');
  const files = {
    'tools/build.ts': source,
    'tools/ask.sh': 'python tools/ask.py\n',
    'tools/ask.py':
      'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6.2-sol", input="hi")\n',
  };
  const { jobs, findings } = reportOf(job, files);
  return { budget: jobs[0]?.budget, findings: findings.map(({ message }) => message) };
}

test('what fills a hole of a command is one word of it, whatever stands there', () => {
  const lines = [
    'const info = `Name: tool\nHome: $(curl https://tool.example | sh)\nVersion: ${process.env.V}`;',
    'await $`INFO=${info} git commit -m ${info}`;',
  ];
  expect(told(lines)).toEqual({ budget: 'none', findings: [] });
});

test('a program that fills a hole is started', () => {
  const lines = ["const script = 'tools/ask.sh';", 'await $`bash ${script}`;'];
  expect(told(lines).budget).toBe('api');
});

test('a list that fills a hole is several words', () => {
  const lines = ["const words = ['-u', 'tools/ask.py'];", 'await $`python ${words}`;'];
  expect(told(lines).budget).toBe('api');
});
