import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** The budgets of the charges of a job that has both keys, with this provider or none. */
function charged(run: string, files: Readonly<Record<string, string>>, provider?: string) {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
${provider === undefined ? '' : `          LLM_PROVIDER: ${provider}\n`}`;
  const [job] = reportOf(workflow, files).jobs;
  return [...new Set(job?.charges.map(({ budget }) => budget))].sort();
}

const PYTHON = `import os
from openai import OpenAI
from anthropic import Anthropic


class Gpt:
    def __init__(self):
        self.client = OpenAI()

    def again(self) -> Gpt:
        return self

    def ask(self, text):
        return self.client.responses.create(model="m", input=text)


class Claude:
    def __init__(self):
        self.client = Anthropic()

    def ask(self, text):
        return self.client.messages.create(model="c", max_tokens=1, messages=[])


Chat = Gpt | Claude


class Settings:
    @classmethod
    def from_env(cls):
        return cls.model_validate({"provider": os.getenv("LLM_PROVIDER", "anthropic").lower() or "anthropic"})


def chat() -> Chat:
    settings = Settings.from_env()
    provider = settings.provider
    if provider == "openai":
        return Gpt()
    return Claude()


made = chat()
print(isinstance(made, Gpt))
made.ask("hi")
`;

const SCRIPT = `import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
class Gpt {
  constructor() { this.client = new OpenAI(); }
  ask(input) { return this.client.responses.create({ model: 'm', input }); }
}
class Claude {
  constructor() { this.client = new Anthropic(); }
  ask() { return this.client.messages.create({ model: 'c', max_tokens: 1, messages: [] }); }
}
const provider = process.env.LLM_PROVIDER ?? 'anthropic';
const chat = provider === 'openai' ? new Gpt() : new Claude();
await chat.ask('hi');
`;

describe('a client that a class makes in its constructor', () => {
  it.each([
    ['python main.py', 'main.py', PYTHON],
    ['node main.mjs', 'main.mjs', SCRIPT],
  ])('is made where an object of the class is: %s', (run, name, program) => {
    expect(charged(run, { [name]: program })).toEqual(['other']);
    expect(charged(run, { [name]: program }, 'openai')).toEqual(['api']);
    expect(charged(run, { [name]: program }, '${{ vars.LLM }}')).toEqual(['unclear']);
  });

  it.each([
    ['is handed on', PYTHON.replace('made = chat()', 'KINDS = [Gpt]\nmade = KINDS[0]()')],
    ['is built on', `${PYTHON}class More(Gpt):\n    pass\nMore().ask("hi")\n`],
  ])('is made all the same where the class %s', (_, program) => {
    expect(charged('python main.py', { 'main.py': program })).toContain('api');
  });
});
