import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const OF_TWO = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];
const jobOf = (run: string, ask: string, ...environment: readonly string[]) =>
  reportOf(
    `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ${run}
        env:
${[...environment, ...OF_TWO.map((name) => `${name}: \${{ secrets.${name} }}`)].map((line) => `          ${line}\n`).join('')}`,
    { 'ask.py': ask, 'asking.py': ASKING },
  ).jobs[0];

const ASKING = `from litellm import completion


def ask(config):
    return completion(model=config["name"], messages=[])
`;

describe('a client that goes by the name of the model', () => {
  const ask = `import os
from litellm import completion

completion(model=os.getenv("JUDGE") or "gpt-6", messages=[])
`;

  test.each([
    ['by nothing', [], 'api'],
    ['by a text', ['JUDGE: claude-opus-5'], 'other'],
    ['by a provider in front', ['JUDGE: openai/${{ vars.JUDGE }}'], 'api'],
    ['by a variable', ["JUDGE: ${{ vars.JUDGE || 'gpt-6' }}"], 'unclear'],
  ])('told %s', (_, lines, budget) => {
    expect(jobOf('python ask.py', ask, ...lines)?.budget).toBe(budget);
  });

  test('the variable is what somebody looks up', () => {
    const job = jobOf(
      'python ask.py',
      ask,
      "JUDGE: ${{ vars.JUDGE || 'gpt-6' }}",
      "JUDGE_PROVIDER: ${{ vars.JUDGE_PROVIDER || 'openai' }}",
    );
    expect(job?.charges[0]?.settledBy).toBe('the model that `vars.JUDGE` names');
  });
});

describe('a client whose model only the program knows', () => {
  const ask = (model: string): string => `from asking import ask
from settings import load

ask(load("judge", model=${model}))
`;

  test.each([
    ['python ask.py', '"gpt-6"', [], 'api'],
    ['python ask.py', '"anthropic/claude-opus-5"', [], 'other'],
    ['python ask.py', '"llama-9"', [], 'unclear'],
    ['python ask.py', 'None', [], 'unclear'],
    ['python ask.py --model claude-opus-5', '"gpt-6"', [], 'other'],
    ['python ask.py', '"gpt-6"', ['MODEL: claude-opus-5'], 'other'],
    ['python ask.py', '"gpt-6"', ['MODEL: ${{ vars.MODEL }}'], 'unclear'],
  ])('%s, naming %s', (run, model, lines, budget) => {
    expect(jobOf(run, ask(model), ...lines)?.budget).toBe(budget);
  });
});
