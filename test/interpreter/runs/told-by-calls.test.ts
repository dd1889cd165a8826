import { describe, expect, test } from 'vitest';
import { budgetOf } from './situation.ts';

const BOT = `import os
from openai import OpenAI


class Bot:
    def start(self):
        if os.environ.get("MODE", "quiet") == "loud":
            self.ask("x")

    def ask(self, text):
        return OpenAI().responses.create(model="gpt-6", input=text)
`;

describe('a method that one place calls only where a variable says so', () => {
  test.each([
    ['and that is all', 'Bot().start()\n', {}, 'none'],
    ['and another file calls it', 'bot = Bot()\nbot.start()\nbot.ask("y")\n', {}, 'api'],
    [
      'and a file calls it that is handed the object',
      'from tell import tell\ntell(Bot())\n',
      { 'tell.py': 'def tell(bot):\n    bot.start()\n    bot.ask("y")\n' },
      'api',
    ],
    [
      'and a library has one of the same name',
      'import foreign\nforeign.ask("y")\nBot().start()\n',
      {},
      'none',
    ],
  ])('%s', (_, main, more, want) => {
    const files = { 'bot.py': BOT, 'main.py': `from bot import Bot\n${main}`, ...more };
    expect(budgetOf({ run: 'python main.py', files, want })).toBe(want);
  });
});

const RATE = `from openai import OpenAI


def by_model(text):
    return OpenAI().responses.create(model="gpt-6", input=text)


class Rater:
    def rate(self, text, how="words", ask=True):
        if how == "words":
            return len(text)
        elif how == "model" and ask:
            return by_model(text)
`;

describe('a function that asks only for what every call hands it', () => {
  test.each([
    ['a text', 'Rater().rate("x", how="words")\n', 'none'],
    ['what it takes by default', 'Rater().rate("x")\n', 'none'],
    ['the text for it', 'Rater().rate("x", how="model")\n', 'api'],
    ['the text for it, in its place', 'Rater().rate("x", "model")\n', 'api'],
    ['no', 'Rater().rate("x", "model", ask=False)\n', 'none'],
    ['yes', 'Rater().rate("x", "model", ask=True)\n', 'api'],
    [
      'one or the other',
      'r = Rater()\nr.rate("x", how="words")\nr.rate("y", how="model")\n',
      'api',
    ],
    ['what only the run knows', 'import sys\nRater().rate("x", how=sys.argv[1])\n', 'api'],
    ['what is spread into the call', 'Rater().rate("x", **options)\n', 'api'],
    ['by another name', 'r = Rater()\nr.rate("x")\ngetattr(r, "rate")("y", how=z)\n', 'api'],
    ['to somebody else', 'r = Rater()\nr.rate("x")\nlater(r.rate)\n', 'api'],
    ['through another', 'def go(how):\n    Rater().rate("x", how)\ngo("words")\n', 'none'],
    ['through another, for it', 'def go(how):\n    Rater().rate("x", how)\ngo("model")\n', 'api'],
    [
      'under a name that is set again',
      'def go(how):\n    how = how or pick()\n    Rater().rate("x", how)\ngo("words")\n',
      'api',
    ],
    [
      'by a decorator',
      'import web\n@web.get("/")\ndef go(how="words"):\n    Rater().rate("x", how)\ngo()\n',
      'api',
    ],
  ])('%s', (_, main, want) => {
    const beside = { 'rate.py': RATE, 'main.py': `from rate import Rater\n${main}` };
    expect(budgetOf({ run: 'python main.py', files: beside, want })).toBe(want);
    const alone = { 'main.py': `${RATE}\n\n${main}` };
    expect(budgetOf({ run: 'python main.py', files: alone, want })).toBe(want);
  });
});

describe('a call that only sets with which key its library asks', () => {
  const SET =
    'import os\nimport google.generativeai as genai\n\ngenai.configure(api_key=os.environ["G"])\n';
  const ASKS =
    'def ask(how):\n    if how == "model":\n        genai.GenerativeModel("gemini-2.5-pro").generate_content("x")\n';
  test.each([
    ['and nothing asks', {}, `${ASKS}ask("words")\n`, 'none'],
    ['and it asks', {}, `${ASKS}ask("model")\n`, 'other'],
    [
      'and another file asks',
      {
        'ask.py':
          'import google.generativeai as genai\ngenai.GenerativeModel("m").generate_content("x")\n',
      },
      `${ASKS}ask("words")\nimport ask\n`,
      'other',
    ],
  ])('%s', (_, more, main, want) => {
    const files = { 'main.py': `${SET}${main}`, ...more };
    expect(budgetOf({ run: 'python main.py', files, keys: ['G'], want })).toBe(want);
  });
});
