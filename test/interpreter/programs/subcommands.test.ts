import { describe, expect, it } from 'vitest';
import { judged } from './judge.ts';

const ASK = 'OpenAI().responses.create(model="m", input="x")';
const LLM = `from openai import OpenAI\ndef ask():\n    return ${ASK}\n`;

const budget = (run: string, files: Readonly<Record<string, string>>) =>
  judged({ what: '', run, env: ['OPENAI_API_KEY'], files, budget: '' }).budget;

/** Groups in files of their own; a helper that many commands share. */
const TYPER = {
  'pyproject.toml': '[project]\nname = "tool"\n[project.scripts]\ntool = "tool.cli:main"\n',
  'tool/__init__.py': '',
  'tool/llm.py': LLM,
  'tool/cli.py': [
    'import typer',
    'from tool.data import app as data_app',
    'from tool.up import up, down',
    'app = typer.Typer()',
    'app.add_typer(data_app, name="data")',
    'app.command("up")(up)',
    'app.command("down")(down)',
    '@app.command()',
    'def serve():',
    '    print(1)',
    'def main():',
    '    app()',
    'if __name__ == "__main__":',
    '    main()',
    '',
  ].join('\n'),
  'tool/up.py': 'from tool.llm import ask\ndef up():\n    ask()\ndef down():\n    print(1)\n',
  'tool/data.py': [
    'import typer',
    'from tool.llm import ask',
    'app = typer.Typer(name="data")',
    'def run(what):',
    '    return ask()',
    ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap((name) => [
      `@app.command("${name}")`,
      `def ${name}_command():`,
      `    run("${name}")`,
    ]),
    '@app.command("count")',
    'def count():',
    '    print(1)',
    '',
  ].join('\n'),
};

describe('groups of subcommands in several files', () => {
  it.each([
    ['tool serve', 'none'],
    ['tool down', 'none'],
    ['tool data count', 'none'],
    ['tool data six', 'api'],
    ['tool up', 'api'],
    ['tool $WHAT', 'api'],
    ['tool data $WHAT', 'api'],
    ['python -m tool.cli serve', 'none'],
    ['python -m tool.cli data one', 'api'],
  ])('%s: %s', (run, expected) => {
    expect(budget(run, TYPER)).toBe(expected);
  });

  it('what runs before each of its commands runs', () => {
    const before = `${TYPER['tool/data.py']}@app.callback()\ndef first():\n    ask()\n`;
    const files = { ...TYPER, 'tool/data.py': before };
    expect(budget('tool data count', files)).toBe('api');
    expect(budget('tool serve', files)).toBe('none');
    const root = `${TYPER['tool/cli.py']}`.replace(
      'def main',
      '@app.callback()\ndef root():\n    up()\ndef main',
    );
    expect(budget('tool serve', { ...TYPER, 'tool/cli.py': root })).toBe('api');
  });

  it('a program that hands over the words itself is told nothing by its own', () => {
    const files = { ...TYPER, 'go.py': 'from tool.data import app\napp(["six"])\n' };
    expect(budget('python go.py', files)).toBe('api');
    const runner =
      'from typer.testing import CliRunner\nfrom tool.data import app\nCliRunner().invoke(app, ["six"])\n';
    expect(budget('python go.py', { ...TYPER, 'go.py': runner })).toBe('api');
  });

  it('the only command needs no name', () => {
    const only = `import typer\nfrom tool.llm import ask\napp = typer.Typer()\n@app.command()\ndef digest():\n    ask()\napp()\n`;
    expect(budget('python only.py', { ...TYPER, 'only.py': only })).toBe('api');
  });
});

describe('subcommands below subcommands', () => {
  const click = `import click\nfrom llm import ask\n@click.group()\ndef main(): pass\n@main.group()\ndef extract(): pass\n@extract.command(name="all")\ndef extract_all():\n    print(1)\n@main.group()\ndef summarize(): pass\n@summarize.command(name="all")\ndef summarize_all():\n    ask()\n`;
  const parser = `import argparse\nfrom llm import ask\ndef summarize(a):\n    ask()\ndef count(a):\n    print(1)\np = argparse.ArgumentParser()\ns = p.add_subparsers()\nd = s.add_parser("extract").add_subparsers()\nx = s.add_parser("summarize", aliases=["sum"])\nx.set_defaults(func=summarize)\nx = s.add_parser("count")\nx.set_defaults(func=count)\nargs = p.parse_args()\nargs.func(args)\n`;

  it.each([
    ['python tool.py extract all', 'none', `${click}main()\n`],
    ['python tool.py summarize all', 'api', `${click}main()\n`],
    ['python tool.py $WHAT all', 'api', `${click}main()\n`],
    ['python tool.py count', 'none', parser],
    ['python tool.py summarize', 'api', parser],
    ['python tool.py sum', 'api', parser],
    ['python tool.py $WHAT', 'api', parser],
  ])('%s: %s', (run, expected, program) => {
    expect(budget(run, { 'tool.py': program, 'llm.py': LLM })).toBe(expected);
  });

  it('of a command of Django', () => {
    const files = (command: string) => ({
      'manage.py': 'def main():\n    execute_from_command_line()\nmain()\n',
      'shop/management/commands/docs.py': command,
      'llm.py': LLM,
    });
    const djclick = files(click.replace('import click', 'import djclick as click'));
    expect(budget('python manage.py docs extract all', djclick)).toBe('none');
    expect(budget('python manage.py docs summarize all', djclick)).toBe('api');
    const plain = files(
      'from llm import ask\nclass Command(BaseCommand):\n    def handle(self, *args, **options):\n        ask()\n',
    );
    expect(budget('python manage.py docs', plain)).toBe('api');
  });
});

describe('a dispatch by the first word', () => {
  const LLMS =
    "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'm', input: 'x' });\n";
  const cases = [
    "import { ask } from './llm.ts';",
    'async function main() {',
    '  let args = process.argv.slice(2);',
    '  if (args.length === 0) { await chat(); return; }',
    "  if (args.includes('--chat')) { await chat(); return; }",
    "  args = args.filter((one) => one !== '--fast');",
    '  const command = args[0];',
    '  switch (command) {',
    "    case 'chat':",
    "    case 'talk':",
    '      await chat();',
    '      break;',
    "    case 'count':",
    '      await count();',
    '      break;',
    '    default:',
    '      process.exit(1);',
    '  }',
    '}',
    'async function chat() { await helper(); }',
    'async function count() { console.log(1); }',
    'async function helper() { await ask(); }',
    'main();',
    '',
  ].join('\n');
  const files = { 'cli.ts': cases, 'llm.ts': LLMS };

  it.each([
    ['bun run cli.ts count --json', 'none'],
    ['bun cli.ts count', 'none'],
    ['bun run cli.ts chat', 'api'],
    ['bun run cli.ts talk', 'api'],
    ['bun run cli.ts', 'api'],
    ['bun run cli.ts count --chat', 'api'],
    ['bun run cli.ts $WHAT', 'api'],
  ])('%s: %s', (run, expected) => {
    expect(budget(run, files)).toBe(expected);
  });

  it('leads to a method only on the way on which its class is made and it is called', () => {
    const program = `import sys\nfrom openai import OpenAI\nclass Bot:\n    def __init__(self):\n        self.name = "x"\n    def talk(self):\n        ${ASK}\n    def count(self):\n        print(1)\ndef main():\n    bot = Bot()\n    if sys.argv[1] == "talk":\n        bot.talk()\n    elif sys.argv[1] == "count":\n        bot.count()\nmain()\n`;
    expect(budget('python bot.py count', { 'bot.py': program })).toBe('none');
    expect(budget('python bot.py talk', { 'bot.py': program })).toBe('api');
    expect(budget('python bot.py $WHAT', { 'bot.py': program })).toBe('api');
  });
});

describe('one function of a module', () => {
  const files = {
    'pyproject.toml':
      '[project]\nname = "kit"\n[project.scripts]\nlint = "commands:lint"\nchat = "commands:chat"\ngone = "commands:gone"\n',
    'llm.py': LLM,
    'commands.py':
      'from llm import ask\ndef lint():\n    print(1)\ndef chat():\n    ask()\nif __name__ == "__main__":\n    chat()\n',
  };

  it.each([
    ['uv run lint', 'none'],
    ['uv run chat', 'api'],
    ['pip install -e . && chat', 'api'],
    ['uv run gone', 'api'],
    ['python -m commands', 'api'],
  ])('%s: %s', (run, expected) => {
    expect(budget(run, files)).toBe(expected);
  });
});
