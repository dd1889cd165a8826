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
