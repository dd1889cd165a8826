import { expect, test } from 'vitest';
import type { Charge } from '../../../src/report/report.ts';
import { reportOf } from '../judge.ts';

/** A library that wraps two providers, and whatever uses it. */
const LIBRARY = {
  'kit/__init__.py': `from .first import FirstChat
from .second import SecondChat, ask_second
from .auto import auto

__all__ = ["FirstChat", "SecondChat", "ask_second", "auto"]
`,
  'kit/first.py': `import os
from openai import OpenAI


class FirstChat:
    def __init__(self, key=None):
        self.client = OpenAI(api_key=key or os.environ["OPENAI_API_KEY"])

    def ask(self, text):
        return self.client.responses.create(model="gpt-6.2-sol", input=text)
`,
  'kit/second.py': `import os
from anthropic import Anthropic


class SecondChat:
    def __init__(self):
        self.client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])


def ask_second(text):
    return SecondChat()


if __name__ == "__main__":
    ask_second("hi")
`,
  'kit/auto.py': `from .first import FirstChat
from .second import SecondChat

CHATS = {"first": FirstChat, "second": SecondChat}


def auto(name):
    return CHATS[name]()
`,
};

function charged(script: string, files: Record<string, string> = {}): readonly string[] {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: python ask.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`;
  const { jobs } = reportOf(workflow, { ...LIBRARY, ...files, 'ask.py': script });
  const payers = jobs.flatMap(({ charges }: { charges: Charge[] }) =>
    charges.flatMap(({ payer, spender }) =>
      // A library that nobody here can read may do anything with what it finds.
      spender.kind === 'opaque' ? [] : [payer?.name ?? '?'],
    ),
  );
  return [...new Set(payers)].sort();
}

const [FIRST, SECOND] = ['secrets.OPENAI_API_KEY', 'secrets.ANTHROPIC_API_KEY'];

test.each([
  ['what is only imported is not called', 'from kit import FirstChat, SecondChat\nprint(1)\n', []],
  ['a class that is made', 'from kit import FirstChat\nFirstChat().ask("hi")\n', [FIRST]],
  ['the other one', 'from kit import SecondChat\nSecondChat()\n', [SECOND]],
  ['under another name', 'from kit import FirstChat as Chat\nChat()\n', [FIRST]],
  ['a whole module', 'import kit\nkit.ask_second("hi")\n', [SECOND]],
  ['a table that is used', 'from kit import auto\nauto("second")\n', [SECOND, FIRST]],
  ['by a text', 'import kit\ngetattr(kit, "ask_second")("hi")\n', [SECOND]],
  [
    'a class that builds on it',
    'from kit import FirstChat\nclass Mine(FirstChat): pass\nMine()\n',
    [FIRST],
  ],
] as const)('%s', (_, script, payers) => {
  expect(charged(script)).toEqual([...payers]);
});

/** A factory that builds what a text names. */
const FACTORY = {
  'factory.py': `import os


class Factory:
    def __init__(self, provider=None):
        if provider is None:
            provider = os.getenv("PROVIDER")
        self.provider = provider.lower().replace("-", "_")

    def model(self):
        build = getattr(self, f"_build_{self.provider}_model")
        return build()

    def _build_open_ai_model(self):
        from openai import OpenAI
        return OpenAI(api_key=os.environ["OPENAI_API_KEY"])

    def _build_claude_model(self):
        from anthropic import Anthropic
        return Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])

    def _build_nothing(self):
        from openai import OpenAI
        return OpenAI(api_key=os.environ["OPENAI_API_KEY"])
`,
};

test.each([
  ['the text that a call hands over', '"Open-AI"', [FIRST]],
  ['another one', '"claude"', [SECOND]],
  ['what only the run knows', 'input()', [SECOND, FIRST]],
  ['nothing, and a variable that is not seen', '', [SECOND, FIRST]],
])('a method whose name is put together: %s', (_, given, payers) => {
  const script = `from factory import Factory\nFactory(${given}).model().ask("hi")\n`;
  expect(charged(script, FACTORY)).toEqual(payers);
});

test('a text that fills nothing of a name in calls nothing', () => {
  const files = {
    'factory.py': FACTORY['factory.py'].replace(
      '_build_{self.provider}_model',
      '_make_{self.provider}',
    ),
  };
  expect(charged('from factory import Factory\nFactory("claude").model()\n', files)).toEqual([]);
});

test('a name that a file defines itself is nobody else’s', () => {
  const files = {
    'tool/__init__.py': 'from .start import main\n',
    'tool/start.py': `import os
from openai import OpenAI


def main():
    return OpenAI(api_key=os.environ["OPENAI_API_KEY"]).responses.create(input="hi")
`,
    'tool/words.py': 'def words():\n    return []\n',
  };
  const script = (call: string) =>
    `from tool.words import words\nimport tool\n\ndef main():\n    words()\n\n${call}()\n`;
  expect(charged(script('main'), files)).toEqual([]);
  expect(charged(script('tool.main'), files)).toEqual([FIRST]);
});

test('a function that is registered where it is defined may be called by whoever it is handed to', () => {
  const files = {
    'tools.py': `import os
from openai import OpenAI
from registry import tool


@tool
def look(text):
    return OpenAI(api_key=os.environ["OPENAI_API_KEY"])


def idle(text):
    return OpenAI(api_key=os.environ["OPENAI_API_KEY"])
`,
  };
  expect(charged('import tools\n', files)).toEqual([FIRST]);
  const idle = { 'tools.py': files['tools.py'].replace('@tool\n', '') };
  expect(charged('import tools\n', idle)).toEqual([]);
});

test('a method whose class somebody else wrote is called by them', () => {
  const files = {
    'model.py': `import os
from framework import Model
from openai import OpenAI


class Mine(Model):
    def _answer(self, text):
        return OpenAI(api_key=os.environ["OPENAI_API_KEY"])
`,
  };
  expect(charged('from model import Mine\nMine().run()\n', files)).toEqual([FIRST]);
  const plain = { 'model.py': files['model.py'].replace('(Model)', '') };
  expect(charged('from model import Mine\nMine().run()\n', plain)).toEqual([]);
});

test.each([
  ['const { ask } = require("./kit");\nask("hi");\n', [FIRST]],
  ['const { other } = require("./kit");\nother();\n', []],
])('JavaScript: %s', (script, payers) => {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
  const { jobs } = reportOf(workflow, {
    'ask.js': script,
    'kit.mjs': '',
    'kit.js': `import OpenAI from 'openai';
export function ask(text) {
  return new OpenAI().responses.create({ model: 'gpt-6.2-sol', input: text });
}
export function other() {
  return 1;
}
`,
  });
  expect(jobs.flatMap(({ charges }) => charges.map((c) => c.payer?.name))).toEqual(payers);
});

/** A library of which one part asks, which it brings in where it does. */
const LATE = {
  'lib.js': `const status = () => 1;
const ask = async () => {
  const { request } = require('./llm');
  return request('hi');
};
module.exports = { status, ask, again: ask };
`,
  'lib.mjs': `export const status = () => 1;
export const ask = async () => {
  const { request } = await import('./llm.js');
  return request('hi');
};
`,
  'llm.js': `const OpenAI = require('openai');
const client = new OpenAI();
const request = (input) => client.responses.create({ model: 'gpt-6.2-sol', input });
const table = { text: request };
module.exports = { request };
`,
};

test.each([
  ['the part that asks nothing', "const { status, text } = require('./lib'); text(status());", []],
  ['the part that asks', "const lib = require('./lib'); lib.ask();", [FIRST]],
  [
    'by the name that it is handed on with',
    "const { again } = require('./lib'); again();",
    [FIRST],
  ],
  [
    'what is taken by a name that only the run knows',
    "const lib = require('./lib'); lib[NAME]();",
    [FIRST],
  ],
  ['the same of a module', "import * as lib from './lib.mjs'; lib[process.argv[2]]();", [FIRST]],
  ['a library that is handed on', "const lib = require('./lib'); start(lib);", [FIRST]],
  ['a member of it', "const lib = require('./lib'); start(lib.status);", []],
])('what a function brings in is there once it is called: %s', (_, script, payers) => {
  const files = { ...LATE, 'say.js': script, 'say.mjs': script };
  const run = `import os, subprocess\nsubprocess.run(["node", "say.${script.startsWith('import') ? 'mjs' : 'js'}"])\n`;
  expect(charged(run, files)).toEqual(payers);
});
