import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from './situation.ts';

const files = (lines: string) => ({
  Dockerfile: `FROM python:3.12\nCOPY . .\n${lines}\nCMD ["python", "serve.py"]\n`,
  'ask.py': ASK_PY,
  'warm.py': 'from ask import ask\nask()\n',
  'serve.py': 'print(1)\n',
});
const RUN = 'ARG OPENAI_API_KEY\nRUN pip install openai && \\\n    python warm.py';
const BUILD = 'docker build --build-arg OPENAI_API_KEY="$OPENAI_API_KEY" -t acme .';

test.each<[string, string, string, string]>([
  ['asks with what it is handed', BUILD, RUN, 'api'],
  ['is handed a variable by its name', 'docker build --build-arg OPENAI_API_KEY .', RUN, 'api'],
  ['is handed nothing', 'docker build -t acme .', RUN, 'none'],
  ['is handed what is written out', 'docker build --build-arg OPENAI_API_KEY=none .', RUN, 'none'],
  ['declares no such argument', BUILD, 'RUN python warm.py', 'none'],
  [
    'declares it in another stage',
    BUILD,
    `${RUN.split('\n')[0]}\nFROM python:3.12\nRUN python warm.py`,
    'none',
  ],
  [
    'keeps it for what it starts later',
    BUILD,
    'ARG OPENAI_API_KEY\nENV OPENAI_API_KEY=$OPENAI_API_KEY',
    'none',
  ],
])('an image that %s', (_, run, lines, want) => {
  expect(budgetOf({ run, files: files(lines), want })).toBe(want);
});

test('an image that an action builds is handed its `build-args`', () => {
  const before = `      - uses: docker/build-push-action@v6
        with:
          build-args: |
            OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}
`;
  const job = { run: 'echo done', keys: [], before, want: '' };
  expect(budgetOf({ ...job, files: files(RUN) })).toBe('api');
  expect(budgetOf({ ...job, files: files('RUN pip install openai') })).toBe('none');
});

const secret = (mount: string, line = 'python warm.py') =>
  `RUN pip install openai\nRUN --mount=type=secret,${mount} ${line}`;
const AS_VARIABLE = secret('id=key,env=OPENAI_API_KEY');
const AS_FILE = secret('id=key', 'OPENAI_API_KEY="$(cat /run/secrets/key)" python warm.py');
const READ_PY =
  'from openai import OpenAI\nkey = open("/run/secrets/key").read().strip()\nOpenAI(api_key=key).responses.create(model="gpt-6", input="hi")\n';

test.each<[string, string | readonly string[], string, string]>([
  ['a variable', 'docker build --secret id=key,env=OPENAI_API_KEY .', AS_VARIABLE, 'api'],
  ['a file', 'docker buildx build --secret id=key,env=OPENAI_API_KEY .', AS_FILE, 'api'],
  [
    'a file by another path',
    'docker build --secret id=key,env=OPENAI_API_KEY .',
    secret('id=key,target=/k,required=true', 'OPENAI_API_KEY=$(cat /k) python warm.py'),
    'api',
  ],
  [
    'a file that its program reads',
    'docker build --secret id=key,env=OPENAI_API_KEY .',
    secret('id=key', 'python read.py'),
    'api',
  ],
  [
    'the content of a file',
    ['echo "$OPENAI_API_KEY" > key.txt', 'docker build --secret id=key,src=key.txt .'],
    AS_FILE,
    'api',
  ],
  [
    'the variable of its own name',
    'docker build --secret id=OPENAI_API_KEY .',
    secret('id=OPENAI_API_KEY,env=OPENAI_API_KEY'),
    'api',
  ],
  ['another one', 'docker build --secret id=other,env=OPENAI_API_KEY .', AS_VARIABLE, 'none'],
  ['none', 'docker build .', AS_FILE, 'none'],
  [
    'one that the command does not name',
    'docker build --secret id=key,env=OPENAI_API_KEY .',
    'RUN python warm.py && python read.py',
    'none',
  ],
  [
    'one that is there for another command alone',
    'docker build --secret id=key,env=OPENAI_API_KEY .',
    `${secret('id=key', 'ls')}\nRUN python read.py`,
    'none',
  ],
])('a build that is handed as a secret %s', (_, run, lines, want) => {
  expect(budgetOf({ run, files: { ...files(lines), 'read.py': READ_PY }, want })).toBe(want);
});

test('a build that is handed a stored login as a secret', () => {
  const run = [
    'mkdir -p login',
    'echo "$CODEX_AUTH_JSON" > login/auth.json',
    'docker build --secret id=auth,src=login/auth.json .',
  ];
  const lines =
    'RUN --mount=type=secret,id=auth,target=/root/.codex/auth.json npx @openai/codex exec hi';
  const want = 'subscription';
  expect(budgetOf({ run, files: files(lines), keys: ['CODEX_AUTH_JSON'], want })).toBe(want);
});

test.each([
  ['secrets', 'key=${{ secrets.OPENAI_API_KEY }}', 'api'],
  ['secret-envs', 'key=OPENAI_API_KEY', 'api'],
  ['secret-envs', 'key=PATH', 'none'],
  ['secrets', 'other=${{ secrets.OPENAI_API_KEY }}', 'none'],
])('an image that an action builds is handed its `%s` (%s)', (input, value, want) => {
  const before = `      - uses: docker/build-push-action@v6
        with:
          ${input}: |
            ${value}
`;
  const handed = { run: 'echo done', files: files(AS_FILE), before };
  expect(budgetOf({ ...handed, want })).toBe(want);
});

const ARGS =
  'services:\n  app:\n    build:\n      args:\n        OPENAI_API_KEY: ${OPENAI_API_KEY}\n';
const NAMED = ARGS.replace('    build', '    image: acme/app\n    build');
const SECRETS = `services:\n  app:\n    build:\n      context: .\n      secrets:\n        - key\nsecrets:\n  key:\n    environment: OPENAI_API_KEY\n`;

test.each<[string, string, string, string, string]>([
  ['builds with arguments', 'docker compose build', ARGS, RUN, 'api'],
  ['builds what it names', 'docker compose build app', ARGS, RUN, 'api'],
  ['builds another service', 'docker compose build web', ARGS, RUN, 'none'],
  ['builds with secrets', 'docker compose build', SECRETS, AS_FILE, 'api'],
  [
    'is handed an argument',
    'docker-compose build --build-arg OPENAI_API_KEY',
    'services:\n  app:\n    build: .\n',
    RUN,
    'api',
  ],
  ['builds before it starts', 'docker compose up --build -d', ARGS, RUN, 'api'],
  ['builds what is not there yet', 'docker compose run app', ARGS, RUN, 'api'],
  ['builds what may be elsewhere', 'docker compose up', NAMED, RUN, 'api'],
  ['is told not to build', 'docker compose up --no-build', ARGS, RUN, 'none'],
  ['hands its command no argument', 'docker compose build', ARGS, AS_VARIABLE, 'none'],
  ['only pulls', 'docker compose pull', ARGS, RUN, 'none'],
])('compose that %s', (_, run, compose, lines, want) => {
  expect(budgetOf({ run, files: { ...files(lines), 'compose.yaml': compose }, want })).toBe(want);
});
