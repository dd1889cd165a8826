/** Programs that ask one provider where its key is there, and another only otherwise. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const workflow = (names: readonly string[]) => `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: node ask.mjs
        env: { ${names.map((name) => `${name}: '\${{ secrets.${name} }}'`).join(', ')} }
`;

const IMPORTS = `import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
const first = process.env.ANTHROPIC_API_KEY;
const second = process.env.OPENAI_API_KEY;
if (!(first || second)) process.exit(1);
`;
const ELSE = `${IMPORTS}let client;
if (first) {
  client = new Anthropic({ apiKey: first });
} else {
  client = new OpenAI({ apiKey: second });
}
`;
const RETURNS = `${IMPORTS}function make(one, other) {
  if (one) {
    return new Anthropic({ apiKey: one });
  }
  return new OpenAI({ apiKey: other });
}
make(first, second);
`;
const turned = (program: string) =>
  program
    .replace(/ANTHROPIC_API_KEY|OPENAI_API_KEY/g, (name) =>
      name.startsWith('OPENAI') ? 'ANTHROPIC_API_KEY' : 'OPENAI_API_KEY',
    )
    .replace(/new (Anthropic|OpenAI)/g, (made) =>
      made === 'new OpenAI' ? 'new Anthropic' : 'new OpenAI',
    );

const jobOf = (program: string, names: readonly string[]) =>
  reportOf(workflow(names), { 'ask.mjs': program }).jobs[0];

const BOTH = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'];

describe.each([
  ['else', ELSE],
  ['a return before it', RETURNS],
])('by %s', (_, program) => {
  test('the first that is handed over pays, the other one when it is empty', () => {
    const job = jobOf(program, BOTH);
    expect(job?.budget).toBe('other');
    expect(job?.charges).toHaveLength(1);
    expect(job?.charges[0]?.candidates.map(({ name }) => name)).toEqual(['secrets.OPENAI_API_KEY']);
    expect(job?.charges[0]?.confidence).toBe('certain');
  });

  test('turned around it is the other one', () => {
    const job = jobOf(turned(program), BOTH);
    expect(job?.budget).toBe('api');
    expect(job?.charges.map(({ payer }) => payer?.name)).toEqual(['secrets.OPENAI_API_KEY']);
  });

  test.each([
    ['OPENAI_API_KEY', 'api'],
    ['ANTHROPIC_API_KEY', 'other'],
  ])('the only one pays: %s', (name, budget) => {
    const job = jobOf(program, [name]);
    expect(job?.budget).toBe(budget);
    expect(job?.charges).toHaveLength(1);
  });
});

test('what is asked whatever keys there are stays a charge of its own', () => {
  const job = jobOf(`${ELSE}new OpenAI().embeddings.create({ input: 'a', model: 'b' });\n`, BOTH);
  expect(job?.charges.map(({ budget }) => budget).sort()).toEqual(['api', 'other']);
});
