import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const WORKFLOW = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

test('of more hosts than anybody would list the place that asks is told', () => {
  const urls = Array.from({ length: 20 }, (_, i) => `"https://h${i}.acme.example/v1"`);
  const text = `from openai import OpenAI\nfor url in [${urls.join(', ')}]:\n    OpenAI(base_url=url).chat.completions.create(model="x", messages=[])\n`;
  const [job] = reportOf(WORKFLOW, { 'ask.py': text }).jobs;
  expect(job?.sentence).toContain('the host that ask.py:3 asks');
  expect(JSON.stringify(job)).not.toContain('one of many texts');
});
