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
