import { describe, expect, it } from 'vitest';
import { judged } from './judge.ts';

const ASK = "OpenAI().responses.create(model='m', input='x')";
const HEAD = 'from openai import OpenAI\nimport argparse, sys\np = argparse.ArgumentParser()\n';
const SWITCHES = `${HEAD}p.add_argument('--dry-run', action='store_true')\np.add_argument('--live', action='store_true')\nargs = p.parse_args()\n`;

function budget(program: string, words: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'ask.py': program, ...more };
  return judged({
    what: '',
    run: `python ask.py ${words}`.trim(),
    env: ['OPENAI_API_KEY'],
    files,
    budget: '',
  }).budget;
}

describe('an option that is there or not', () => {
  it.each([
    ['around the request', `${SWITCHES}if not args.dry_run:\n    ${ASK}\n`],
    [
      'with a return before it',
      `${SWITCHES}def main():\n    if args.dry_run:\n        print(1)\n        return\n    ${ASK}\nmain()\n`,
    ],
    [
      'with an exit before it',
      `${SWITCHES}if args.dry_run or args.none:\n    sys.exit(0)\n${ASK}\n`,
    ],
    [
      'around the only call that leads there',
      `${SWITCHES}def ask():\n    ${ASK}\ndef main():\n    if args.dry_run:\n        return\n    ask()\nmain()\n`,
    ],
  ])('%s keeps a dry run from spending', (_, program) => {
    expect(budget(program, '--dry-run')).toBe('none');
    expect(budget(program, '')).toBe('api');
    expect(budget(program, '$MORE')).toBe('api');
  });

  it('that switches on is off without it', () => {
    const program = `${SWITCHES}if args.live:\n    ${ASK}\n`;
    expect(budget(program, '')).toBe('none');
    expect(budget(program, '--live')).toBe('api');
    expect(budget(program, '$MORE')).toBe('api');
  });

  it('in another file counts where that is the only one to lead here', () => {
    const lib = `from openai import OpenAI\ndef ask():\n    ${ASK}\n`;
    const main = `${SWITCHES.replace('from openai import OpenAI\n', '')}from lib import ask\nif not args.dry_run:\n    ask()\n`;
    expect(budget(main, '--dry-run', { 'lib.py': lib })).toBe('none');
    expect(budget(main, '', { 'lib.py': lib })).toBe('api');
    expect(budget(`${main}map(ask, [1])\n`, '--dry-run', { 'lib.py': lib })).toBe('api');
  });

  it.each([
    ['only says so', `${SWITCHES}if args.dry_run:\n    print('dry')\n${ASK}\n`],
    [
      'returns on one way only',
      `${SWITCHES}def main():\n    if args.dry_run:\n        if args.x:\n            return\n    ${ASK}\nmain()\n`,
    ],
    [
      'guards one of two calls',
      `${SWITCHES}def ask():\n    ${ASK}\nif not args.dry_run:\n    ask()\nask()\n`,
    ],
    [
      'guards a call of what is handed on as well',
      `${SWITCHES}def ask():\n    ${ASK}\nif not args.dry_run:\n    ask()\nrun(ask)\n`,
    ],
    [
      'returns only together with another',
      `${SWITCHES}def main():\n    if args.dry_run and args.x:\n        return\n    ${ASK}\nmain()\n`,
    ],
    [
      'returns only together with another, in brackets',
      `${SWITCHES}def main():\n    if (args.dry_run and args.x) or args.y:\n        return\n    ${ASK}\nmain()\n`,
    ],
    ['is one of two ways there', `${SWITCHES}if not args.dry_run or args.x:\n    ${ASK}\n`],
    [
      'is one of two ways there, with another on its own',
      `${SWITCHES}if not args.dry_run and args.x or args.y:\n    ${ASK}\n`,
    ],
    [
      'returns from another function',
      `${SWITCHES}def tell():\n    if args.dry_run:\n        return\n    print(1)\ntell()\n${ASK}\n`,
    ],
  ])('that %s spends all the same', (_, program) => {
    expect(budget(program, '--dry-run')).toBe('api');
  });
});

describe('one of several options', () => {
  it.each(['args.live or args.x', 'args.x or args.live', 'args.live and args.x or args.y'])(
    '%s is enough',
    (condition) => {
      const program = `${SWITCHES}p.add_argument('--x', action='store_true')\np.add_argument('--y', action='store_true')\nargs = p.parse_args()\nif ${condition}:\n    ${ASK}\n`;
      expect(budget(program, '--x --y')).toBe('api');
    },
  );
});

describe('a subcommand', () => {
  const click = `import click\nfrom openai import OpenAI\n@click.group()\ndef cli(): pass\n@cli.command()\ndef digest():\n    ${ASK}\n@cli.command("clean-up")\ndef clean():\n    print(1)\ncli()\n`;
  const parsers = `${HEAD}def digest(a):\n    ${ASK}\ndef clean(a):\n    print(1)\ns = p.add_subparsers(dest='command')\nd = s.add_parser('digest')\nd.set_defaults(func=digest)\nr = s.add_parser('clean-up')\nr.set_defaults(func=clean)\nargs = p.parse_args()\nargs.func(args)\n`;
  const compared = `${HEAD}args = p.parse_args()\nif args.command == 'digest':\n    ${ASK}\nelif args.command == 'clean-up':\n    print(1)\n`;
  const words = `import sys\nfrom openai import OpenAI\nif sys.argv[1] == 'digest':\n    ${ASK}\nif sys.argv[1] == 'clean-up':\n    print(1)\n`;

  it.each([
    ['click', click],
    ['argparse', parsers],
    ['a comparison', compared],
    ['the words themselves', words],
  ])('of %s spends what its own function spends', (_, program) => {
    expect(budget(program, 'digest')).toBe('api');
    expect(budget(program, 'clean-up --all')).toBe('none');
    expect(budget(program, '$COMMAND')).toBe('api');
  });

  it('that starts another spends what that spends', () => {
    const both = click.replace('print(1)', 'click.get_current_context().invoke(digest)');
    expect(budget(both, 'clean-up')).toBe('api');
  });

  it.each([
    [
      'click',
      click
        .replace('print(1)', 'digest()')
        .replace(/cli\(\)\n$/, '@cli.command()\ndef list_all():\n    print(2)\ncli()\n'),
    ],
    [
      'argparse',
      parsers
        .replace('print(1)', 'digest(a)')
        .replace(
          'args = p',
          "def list_all(a):\n    print(2)\nl = s.add_parser('list-all')\nl.set_defaults(func=list_all)\nargs = p",
        ),
    ],
  ])('of %s whose function another calls spends for both, and for no third', (_, third) => {
    expect(budget(third, 'digest')).toBe('api');
    expect(budget(third, 'clean-up')).toBe('api');
    expect(budget(third, 'list-all')).toBe('none');
  });

  it('of one file asks by another that has an example of its own', () => {
    const files = {
      'ask.py': `import typer\nfrom lib.speech import speak\napp = typer.Typer()\n@app.command()\ndef digest():\n    speak()\n@app.command()\ndef clean_up():\n    print(1)\nif __name__ == "__main__":\n    app()\n`,
      'lib/speech.py': `from lib.tidy import tidy\ndef speak():\n    tidy()\nif __name__ == "__main__":\n    speak()\n`,
      'lib/tidy.py': `from openai import OpenAI\nclient = OpenAI()\ndef tidy():\n    client.responses.create(model="gpt-6", input="x")\n`,
    };
    const run = (word: string) =>
      judged({ what: '', run: `python ask.py ${word}`, env: ['OPENAI_API_KEY'], files, budget: '' })
        .budget;
    expect(run('digest')).toBe('api');
    expect(run('clean-up')).toBe('none');
    expect(run('$COMMAND')).toBe('api');
  });
});

describe('a variable that the workflow sets', () => {
  const program = `import os\nfrom openai import OpenAI\ndef ask():\n    if os.getenv('PROVIDER', 'openai') == 'local':\n        return 'x'\n    return ${ASK}\nask()\n`;

  it('decides by a return before the request', () => {
    const run = (value: string) =>
      judged({
        what: '',
        run: `PROVIDER=${value} python ask.py`,
        env: ['OPENAI_API_KEY'],
        files: { 'ask.py': program },
        budget: '',
      }).budget;
    expect(run('local')).toBe('none');
    expect(run('openai')).toBe('api');
    expect(run('$X')).toBe('api');
  });

  const told = (run: string, files: Readonly<Record<string, string>>) =>
    judged({ what: '', run, env: ['OPENAI_API_KEY'], files, budget: '' }).budget;

  it('decides nothing together with another', () => {
    const both = `${HEAD}import os\ndef main():\n    if os.environ.get("A") == "1" and os.environ.get("PROVIDER") == "local":\n        return\n    ${ASK}\nmain()\n`;
    expect(told('PROVIDER=local python ask.py', { 'ask.py': both })).toBe('api');
  });

  it('decides by what it is not', () => {
    const not = `${HEAD}import os\nif not os.environ.get("PROVIDER") == "local":\n    ${ASK}\n`;
    expect(told('PROVIDER=local python ask.py', { 'ask.py': not })).toBe('none');
    expect(told('PROVIDER=openai python ask.py', { 'ask.py': not })).toBe('api');
  });

  it.each([
    `unless ENV['PROVIDER'] == 'local'\n  ASK\nend\n`,
    `ASK unless ENV['PROVIDER'] == 'local'\n`,
    `unless ENV['PROVIDER'] == 'openai'\n  puts 1\nelse\n  ASK\nend\n`,
  ])('of Ruby, by `unless`: %s', (body) => {
    const ask = "OpenAI::Client.new.chat(parameters: { model: 'm' })";
    const files = { 'ask.rb': `require 'openai'\n${body.replace('ASK', ask)}` };
    expect(told('PROVIDER=openai ruby ask.rb', files)).toBe('api');
  });
});

describe('a program that an option names', () => {
  const parser = `import { parseArgs } from 'node:util';
import { spawn } from 'node:child_process';
const { values } = parseArgs({ options: { agent: { type: 'string', default: 'claude' } } });
`;
  const run = (program: string, words: string, env: readonly string[]) =>
    judged({
      what: '',
      run: `node ask.mjs ${words}`.trim(),
      env: [...env],
      files: { 'ask.mjs': parser + program },
      budget: '',
    }).budget;

  it.each([
    ['by its key', "spawn(values['agent'], ['exec', 'x']);\n"],
    ['as a member', "spawn(values.agent, ['exec', 'x']);\n"],
    [
      'handed to a function',
      "const agent = values['agent'];\nfunction start(agent, args) { return spawn(agent, args, { stdio: 'inherit' }); }\nstart(agent, ['exec', 'x']);\n",
    ],
  ])('%s is the one that is given, or its default', (_, program) => {
    expect(run(program, '', ['ANTHROPIC_API_KEY'])).toBe('other');
    expect(run(program, '--agent codex', ['CODEX_API_KEY'])).toBe('api');
    expect(run(program, '--agent codex', ['ANTHROPIC_API_KEY'])).toBe('none');
  });
});
