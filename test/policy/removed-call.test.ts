import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const CALL = 'openai.ChatCompletion.create(model="gpt-6-luna", messages=[])';

function job(install: string, program: string, more: Readonly<Record<string, string>> = {}) {
  return reportOf(
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${install}
      - run: python ask.py
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`,
    { 'ask.py': `import openai\n${program}\n`, ...more },
  ).jobs[0];
}

test('a call that the library no longer has asks only where an old release is installed', () => {
  const one = job('pip install openai', CALL);
  expect(one?.budget).toBe('api');
  expect(one?.sentence).toContain(
    'so if an `openai` older than 1.0 is installed, which alone has `openai.ChatCompletion.create`, the OpenAI Platform account pays',
  );
  expect(one?.charges[0]).toMatchObject({ confidence: 'likely', unsure: 'spending' });
});

test.each([
  ['pip install "openai<1"', CALL, {}],
  ['pip install -r requirements.txt', CALL, { 'requirements.txt': 'openai==0.28.1\n' }],
  ['pip install openai', 'openai.OpenAI().responses.create(model="gpt-6-luna", input="x")', {}],
])('it surely asks where one is: %s', (install, program, more) => {
  const one = job(install, program, more);
  expect(one?.charges[0]?.confidence).toBe('certain');
  expect(one?.sentence).not.toContain('older than 1.0');
});
