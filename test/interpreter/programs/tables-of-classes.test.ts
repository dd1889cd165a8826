import { expect, test } from 'vitest';
import { budgetOf } from '../runs/situation.ts';

const CLASSES = `import anthropic, openai


class First:
    def ask(self, words):
        return openai.OpenAI().responses.create(model="gpt-6", input=words)


class Second:
    def ask(self, words):
        return anthropic.Anthropic().messages.create(model="claude-9", max_tokens=1, messages=[])


MODELS = {"first": First, "second": Second}
`;
const WITH_GET = `${CLASSES}

def get(name):
    return MODELS[name]()
`;
const budget = (program: string, classes = WITH_GET, run = 'python ask.py') =>
  budgetOf({
    run,
    files: { 'ask.py': program, 'models.py': classes },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    want: '',
  });

test.each([
  'from models import get\nget("second").ask("hi")\n',
  'import models\nmodels.get("second").ask("hi")\n',
])('of a table of classes the one asks that is named: %j', (program) => {
  expect(budget(program)).toBe('other');
  expect(budget(program.replace('second', 'first'))).toBe('api');
});

test('where it is imported', () => {
  const program = 'from models import MODELS\nMODELS["second"]().ask("hi")\n';
  expect(budget(program, CLASSES)).toBe('other');
  expect(budget(program.replace('second', 'first'), CLASSES)).toBe('api');
});

test('objects that stand in the table, and a name that the command line says', () => {
  const made = CLASSES.replace('First, "second": Second', 'First(), "second": Second()');
  expect(budget('from models import MODELS\nMODELS["second"].ask("hi")\n', made)).toBe('other');
  const asked =
    'import argparse\nfrom models import get\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--model", default="first")\nargs = parser.parse_args()\nget(args.model).ask("hi")\n';
  expect(budget(asked, WITH_GET, 'python ask.py --model second')).toBe('other');
});

test.each([
  'from models import get\nget("second").ask("hi")\nget("first").ask("hi")\n',
  'from models import get, MODELS\nget("second").ask("hi")\nMODELS["first"]().ask("hi")\n',
  'import models\nmodels.get("second").ask("hi")\nmodels.MODELS["first"]().ask("hi")\n',
])('and each that is named somewhere: %j', (program) => {
  expect(budget(program)).toBe('api');
});
