import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const told = (condition: string) =>
  reportOf(
    `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          GROQ_API_KEY: \${{ secrets.GROQ_API_KEY }}
          ENABLE_LLM: \${{ vars.ENABLE_LLM }}
`,
    {
      'ask.py': `import os\nfrom groq import Groq\nclient = None\nif ${condition}:\n    client = Groq(api_key=os.getenv("GROQ_API_KEY"))\nif client:\n    client.chat.completions.create(model="x", messages=[])\n`,
    },
  ).jobs[0]?.charges.map(({ confidence }) => confidence);

test('that a key is there is no condition of its own for who pays with it', () => {
  expect(told('os.getenv("GROQ_API_KEY")')).toEqual(['certain']);
  expect(told('"GROQ_API_KEY" in os.environ')).toEqual(['certain']);
  expect(told('os.getenv("ENABLE_LLM")')).toEqual(['likely']);
  expect(told('os.getenv("GROQ_API_KEY") and enabled()')).toEqual(['likely']);
});
