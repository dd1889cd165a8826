import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const VARIABLES = `
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
      TEAM_OPENAI_API_KEY: \${{ secrets.TEAM }}
      CHOSEN_OPENAI_API_KEY: \${{ secrets[vars.KEY_NAME] }}
      PLAIN: \${{ secrets.PLAIN }}
      PROVIDER: \${{ vars.PROVIDER }}
      MODEL: \${{ vars.MODEL }}
      HOST: \${{ vars.HOST }}`;

const job = (step: string) => `
on: workflow_dispatch
jobs:
  work:
    runs-on: ubuntu-latest
    env:${VARIABLES}
    steps:
      - ${step}
`;

test.each([
  // A word is handed what the variable is called that it was taken from.
  ['asker --key "$OPENAI_API_KEY"', ['api']],
  ['asker --key "$TEAM_OPENAI_API_KEY"', ['api']],
  ['asker --key "$CHOSEN_OPENAI_API_KEY"', ['api']],
  // Whom the words name, or leave to the run, decides, whatever the key is called.
  ['asker --provider "$PROVIDER" --key "$OPENAI_API_KEY"', ['unclear']],
  ['asker --provider "$PROVIDER" --model "$MODEL" --key "$PLAIN"', ['unclear']],
  ['asker --set base-url="$HOST" --key "$CHOSEN_OPENAI_API_KEY"', ['unclear']],
  ['asker --baseurl "$HOST" --key "$OPENAI_API_KEY"', ['unclear']],
  ['asker --base-url https://openrouter.ai/api/v1 --key "$OPENAI_API_KEY"', ['other']],
  ['asker --provider anthropic --key "$OPENAI_API_KEY"', ['other']],
  ['asker --provider openai --key "$OPENAI_API_KEY"', ['api']],
  ['asker --provider=openai --model=gpt-6.2-sol --key "$PLAIN"', ['api']],
  // What it asks for is paid with what is there for that.
  ['asker --model anthropic/claude-haiku-4-5 hello', ['other']],
  ['asker --model gpt-6.2-sol hello', ['api']],
  // Words that tell of no model hand over nothing.
  ['asker --model Release --token "$PLAIN"', []],
  ['asker --provider aws-eks --endpoint https://acme.example', []],
  ['asker --base-url https://acme.example', []],
])('%s', (run, paid) => {
  const { jobs } = reportOf(job(`run: ${JSON.stringify(run)}`), {});
  expect(jobs[0]?.charges.map(({ budget }) => budget)).toEqual(paid);
});

test.each([
  ['provider: "${{ vars.PROVIDER }}"', ['unclear']],
  ['provider: anthropic', ['other']],
  ['provider: openai', ['api']],
  ['model: gpt-6.2-sol', ['api']],
])('an action is told so too: %s', (input, paid) => {
  const step = `uses: acme/review@v1
        with: { key: "\${{ secrets.OPENAI_API_KEY }}", prompt: hello, ${input} }`;
  const { jobs } = reportOf(job(step), {});
  expect(jobs[0]?.charges.map(({ budget }) => budget)).toEqual(paid);
});

test('an address beside the key of a step is that of a model only where something says so', () => {
  const step = `run: asker --base-url https://acme.example
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
  const { jobs } = reportOf(job(step), {});
  expect(jobs[0]?.charges.map(({ budget }) => budget)).toEqual(['api']);
});
