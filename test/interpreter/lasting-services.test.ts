import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const deploy = (policy: string) => `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/aci-deploy@v1
        with:
          image: acme/bot
${policy}          secure-environment-variables: GEMINI_API_KEY=\${{ secrets.GEMINI_API_KEY }}
`;

test.each([
  ['goes on by default', '', 'none'],
  ['goes on as it says', '          restart-policy: Always\n', 'none'],
  ['is a job that ends', '          restart-policy: Never\n', 'other'],
  ['is what only the run knows', '          restart-policy: ${{ vars.POLICY }}\n', 'other'],
])('a key carried into a container that %s', (_, policy, want) => {
  expect(budgets(deploy(policy))).toEqual({ it: want });
});

const compose = (line: string, machine = 'self-hosted') => `on: push
jobs:
  it:
    runs-on: ${machine}
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v4
      - run: docker compose ${line}
`;

test.each([
  ['on a machine that stays', compose('up -d --build'), 'restart: always', 'none'],
  ['unless it is stopped there', compose('up --detach ask'), 'restart: unless-stopped', 'none'],
  ['not once it ends', compose('up -d'), 'restart: "no"', 'api'],
  ['only after a failure', compose('up -d'), 'restart: on-failure', 'api'],
  ['while the job waits for it', compose('up --build'), 'restart: always', 'api'],
  ['with the words of a run', compose('run ask'), 'restart: always', 'api'],
  ['on a machine that ends', compose('up -d', 'ubuntu-latest'), 'restart: always', 'api'],
])('a service of a compose file that goes on %s', (_, workflow, restart, want) => {
  const files = {
    'compose.yml': `services:\n  ask:\n    build: .\n    ${restart}\n    environment:\n      OPENAI_API_KEY: \${OPENAI_API_KEY}\n`,
    Dockerfile: 'FROM python:3.13\nCOPY ask.py .\nCMD ["python", "ask.py"]\n',
    'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="hi")\n',
  };
  expect(budgets(workflow, files)).toEqual({ it: want });
});
