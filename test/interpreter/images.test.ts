import { describe, expect, test } from 'vitest';
import { dockerfile } from '../../src/interpreter/start/images.ts';
import { literalText } from '../../src/value/value.ts';
import { budgets, labels } from './judge.ts';

const job = (script: string, env = '') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
${script.replace(/^/gm, '          ')}
${env}
`;
const KEY = '        env: { TEAM_KEY: "${{ secrets.OPENAI_API_KEY }}" }';

const PROGRAM = `from openai import OpenAI
OpenAI().responses.create(model="gpt-5", input="hello")
`;

describe('an image built from a Dockerfile here', () => {
  const files = {
    'bot/Dockerfile': `FROM python:3.13 AS build
CMD ["true"]
FROM python:3.13
ENV OPENAI_BASE_URL=https://models.acme.example/v1 \\
    MODE="two words"
COPY . .
ENTRYPOINT ["python"]
CMD ["ask.py"]
`,
    'bot/ask.py': PROGRAM,
    'bot/dry.py': 'print("hello")\n',
  };
  const build = 'docker build -t acme/bot:latest --build-arg X=1 bot';

  test('starts what its last stage says, with the variables it sets', () => {
    const run = `${build}\ndocker run --rm -e OPENAI_API_KEY=made-up-for-acme acme/bot`;
    expect(budgets(job(run), files)).toEqual({ ask: 'other' });
    const away = { ...files, 'bot/Dockerfile': 'FROM python:3.13\nCMD ["python", "dry.py"]\n' };
    expect(budgets(job(run), away)).toEqual({ ask: 'none' });
  });

  test('hands further words to its entry point', () => {
    const { entrypoint, command, environment } = dockerfile(files['bot/Dockerfile'], 'bot');
    expect(entrypoint.map(literalText)).toEqual(['python']);
    expect(command.map(literalText)).toEqual(['ask.py']);
    expect([...environment].map(([name, value]) => [name, literalText(value)])).toEqual([
      ['OPENAI_BASE_URL', 'https://models.acme.example/v1'],
      ['MODE', 'two words'],
    ]);
  });

  test('a line as command is read by a shell', () => {
    const { command } = dockerfile('FROM node\nCMD node app.js && echo done\n', '');
    expect(command.map(literalText)).toEqual(['sh', '-c', 'node app.js && echo done']);
  });
});

describe('a service of a compose file', () => {
  const compose = (environment: string) => ({
    'compose.yaml': `services:
  bot:
    build: bot
    command: python ask.py
    environment:
${environment}
  store:
    image: postgres
`,
    'bot/Dockerfile': 'FROM python:3.13\n',
    'bot/ask.py': PROGRAM,
  });

  test.each([
    ['docker compose up --abort-on-container-exit', 'api'],
    ['docker compose up -d store', 'none'],
    ['docker compose run --rm bot', 'api'],
    ['docker compose run bot python -c "print(1)"', 'api'],
    ['docker compose -f compose.yaml up bot', 'api'],
    ['docker compose -f other.yaml up bot', 'none'],
    ['docker compose build', 'none'],
  ])('%s', (command, budget) => {
    const files = compose('      OPENAI_API_KEY: ${TEAM_KEY}');
    expect(budgets(job(command, KEY), files)).toEqual({ ask: budget });
  });

  test('gets the variables of its list and of its files', () => {
    const list = compose('      - OPENAI_API_KEY=${TEAM_KEY:?missing}');
    expect(budgets(job('docker compose up', KEY), list)).toEqual({ ask: 'api' });
    const files = compose('      MODE: demo');
    const filed = {
      ...files,
      'compose.yaml': files['compose.yaml'].replace(
        '    command',
        '    env_file: keys.env\n    command',
      ),
    };
    const write = 'echo "OPENAI_API_KEY=$TEAM_KEY" > keys.env\ndocker compose up';
    expect(budgets(job(write, KEY), filed)).toEqual({ ask: 'api' });
    expect(budgets(job('docker compose up', KEY), files)).toEqual({ ask: 'none' });
  });

  test('a key for a service whose program does not call out is no charge', () => {
    const files = { ...compose('      OPENAI_API_KEY: ${TEAM_KEY}'), 'bot/ask.py': 'print(1)\n' };
    expect(budgets(job('docker compose up -d', KEY), files)).toEqual({ ask: 'none' });
  });
});

test('an image whose entry point is a shell takes the words that only a shell understands', () => {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ROOT=$(git rev-parse --show-toplevel)
          docker build -t agent "$ROOT"
          docker run -e CODEX_API_KEY agent -lc 'codex exec "hi"'
        env: { CODEX_API_KEY: "\${{ secrets.CODEX_API_KEY }}" }
`;
  const dockerfile = 'FROM debian\nENTRYPOINT ["/bin/bash"]\n';
  expect(labels(workflow, { Dockerfile: dockerfile })).toEqual(['codex exec']);
  expect(labels(workflow)).toEqual(['codex exec']);
  const mounted = workflow
    .replace('-lc ', '-v "$ROOT/ask.sh:/ask.sh:ro" agent -lc ')
    .replace('agent -v', '-v')
    .replace('\'codex exec "hi"\'', '/ask.sh');
  const files = { Dockerfile: dockerfile, 'ask.sh': '#!/bin/bash\ncodex exec "hi"\n' };
  expect(labels(mounted, files)).toEqual(['codex exec']);
});
