import { expect, test } from 'vitest';
import type { JobReport } from '../../src/report/report.ts';
import { reportOf } from '../interpreter/judge.ts';

function ask(program: string, env: Record<string, string>): JobReport {
  const lines = Object.entries(env).map(([name, value]) => `          ${name}: ${value}`);
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: python ask.py
        env:
${lines.join('\n')}
`;
  const [job] = reportOf(workflow, { 'ask.py': program }).jobs;
  if (job === undefined) throw new Error('no job');
  return job;
}

const KEY = '${{ secrets.OPENAI_API_KEY }}';

test('an address that only a caller fills in is the usual one of the client whose key it is, with the doubt said', () => {
  const job = ask('from openai import OpenAI\nOpenAI(base_url=settings.url)\n', {
    OPENAI_API_KEY: KEY,
  });
  const [charge] = job.charges;
  expect(job.budget).toBe('api');
  expect(charge).toMatchObject({ confidence: 'likely', unsure: 'payer' });
  expect(charge?.notes[0]).toMatch(/ask\.py:2 fills in is another one/);
  expect(job.sentence).not.toContain('settings.url');
});

test('with a key that tells nothing it stays open, and no expression is a name', () => {
  const program =
    'import os\nfrom openai import OpenAI\nOpenAI(base_url=settings.url, api_key=os.environ["CASHIER"])\n';
  const job = ask(program, { CASHIER: '${{ secrets.CASHIER }}' });
  const [charge] = job.charges;
  expect(charge?.budget).toBe('unclear');
  expect(charge?.settledBy).toBe('the host that ask.py:3 asks');
  expect(JSON.stringify([job.sentence, charge?.candidates, charge?.settledBy])).not.toContain(
    'settings',
  );
});

test('a key that only the source makes names nobody who pays', () => {
  const program = `import os
import boto3
os.environ["AWS_BEARER_TOKEN_BEDROCK"] = config.token
boto3.client("bedrock-runtime")
`;
  const [charge] = ask(program, { OPENAI_API_KEY: KEY }).charges;
  expect(charge?.payer?.name ?? '').not.toContain('config.token');
  expect(charge === undefined || charge.confidence === 'possible').toBe(true);
});

test('a client of another provider at a host that nobody sees is billed by whoever runs that', () => {
  const job = ask('from anthropic import Anthropic\nAnthropic()\n', {
    ANTHROPIC_API_KEY: '${{ secrets.ANTHROPIC_API_KEY }}',
    ANTHROPIC_BASE_URL: '${{ vars.GATEWAY }}',
  });
  expect(job.budget).toBe('other');
  expect(job.sentence).toContain(
    'Anthropic, or whoever runs the host behind `vars.GATEWAY` where that is set, bills it',
  );
});

test('whoever runs a host that nobody knows bills it', () => {
  const job = ask('from anthropic import Anthropic\nAnthropic()\n', {
    ANTHROPIC_API_KEY: '${{ secrets.ANTHROPIC_API_KEY }}',
    ANTHROPIC_BASE_URL: 'https://llm.acme.example/anthropic',
  });
  expect(job.sentence).toContain('so whoever runs `llm.acme.example` bills it');
});
