import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from '../runs/situation.ts';

const FILES = {
  'ask.py': `${ASK_PY}\n\nask()\n`,
  Earthfile: `VERSION 0.8
FROM python:3.14

base:
  COPY . .
  RUN pip install openai

ask:
  FROM +base
  RUN --secret OPENAI_API_KEY python ask.py

named:
  RUN --mount=type=cache,target=/cache --secret OPENAI_API_KEY=+secrets/SHOP \\
    python ask.py

given:
  ARG OPENAI_API_KEY
  RUN python ask.py

here:
  LOCALLY
  RUN python ask.py

all:
  BUILD +check
  BUILD +ask

check:
  RUN ruff check

bare:
  RUN python ask.py
`,
};
const budget = (run: string, files: Readonly<Record<string, string>> = FILES) =>
  budgetOf({ run, files, want: '' });

test.each([
  'earthly --ci +ask',
  'earthly --secret OPENAI_API_KEY +all',
  'earthly --secret SHOP="$OPENAI_API_KEY" +named',
  'earthly +given --OPENAI_API_KEY="$OPENAI_API_KEY"',
  'earthly +here',
])('a target runs with the secrets that its commands name: %s', (run) => {
  expect(budget(run)).toBe('api');
});

test('one of another folder', () => {
  const below = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [`tools/${path}`, text]),
  );
  expect(budget('earthly ./tools+ask', below)).toBe('api');
});

test.each(['earthly +check', 'earthly +bare'])('and without any other: %s', (run) => {
  expect(budget(run)).toBe('none');
});
