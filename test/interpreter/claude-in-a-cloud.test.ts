/** Claude Code asks the cloud that its switches send it to, which bills it: whoever starts it. */
import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const AWS = `      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: \${{ secrets.AWS_ROLE_ARN }}
          aws-region: us-east-1
`;
const PLAIN = `import asyncio
from claude_agent_sdk import ClaudeAgentOptions, query

async def main():
    options = ClaudeAgentOptions(model="claude-opus-5")
    async for message in query(prompt="hi", options=options):
        print(message)

asyncio.run(main())
`;
const IN_BEDROCK = PLAIN.replace(
  'model="claude-opus-5"',
  'env={"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "us-east-1"}',
);
const IN_VERTEX = `import { query } from '@anthropic-ai/claude-agent-sdk';

for await (const message of query({
  prompt: 'hi',
  options: { env: { ...process.env, CLAUDE_CODE_USE_VERTEX: '1' } },
}))
  console.log(message);
`;
const FILES = { 'plain.py': PLAIN, 'bedrock.py': IN_BEDROCK, 'vertex.mjs': IN_VERTEX };

function judged(run: string, env: Readonly<Record<string, string>>, before = ''): string {
  const variables = Object.entries(env).map(([name, value]) => `          ${name}: ${value}\n`);
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${before}      - run: ${run}
${variables.length === 0 ? '' : `        env:\n${variables.join('')}`}`;
  const [job] = reportOf(workflow, FILES).jobs;
  return `${job?.budget}: ${job?.sentence}`;
}

const ON = { CLAUDE_CODE_USE_BEDROCK: '"1"' };
const TOKEN = { AWS_BEARER_TOKEN_BEDROCK: '${{ secrets.BEDROCK }}' };
const KEY = { ANTHROPIC_API_KEY: '${{ secrets.ANTHROPIC }}' };
const GOOGLE = { GOOGLE_APPLICATION_CREDENTIALS: '${{ secrets.GCP }}' };

test.each([
  ['claude -p hi', ON, AWS, 'Amazon Bedrock bills it', 'secrets.AWS_ROLE_ARN'],
  ['python plain.py', ON, AWS, 'Amazon Bedrock bills it', 'secrets.AWS_ROLE_ARN'],
  ['python bedrock.py', {}, AWS, 'Amazon Bedrock bills it', 'secrets.AWS_ROLE_ARN'],
  ['claude -p hi', { ...ON, ...TOKEN, ...KEY }, '', 'Amazon Bedrock bills', 'secrets.BEDROCK'],
  ['python plain.py', { ...ON, ...TOKEN }, '', 'Amazon Bedrock bills it', 'secrets.BEDROCK'],
  ['node vertex.mjs', GOOGLE, '', 'Google Vertex AI bills it', 'secrets.GCP'],
  ['python plain.py', KEY, '', 'Anthropic bills it', 'secrets.ANTHROPIC'],
  [
    'claude -p hi',
    { CLAUDE_CODE_USE_BEDROCK: '"0"', ...KEY },
    '',
    'Anthropic bills it',
    'secrets.ANTHROPIC',
  ],
])('%s with %o', (run, env, before, who, credential) => {
  const said = judged(run, env, before);
  expect(said).toMatch(/^other: /);
  expect(said).toContain(who);
  expect(said).toContain(credential);
});

test('a library of it with nothing that signs it in asks nobody', () => {
  expect(judged('python plain.py', {})).toMatch(/^none: /);
});
