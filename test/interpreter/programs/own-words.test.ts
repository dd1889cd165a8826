import { describe, expect, it, test } from 'vitest';
import { reportOf } from '../judge.ts';

/** What the one job of a step says of a program that it starts. */
function told(run: string, files: Readonly<Record<string, string>>) {
  const workflow = [
    'on: push',
    'jobs:',
    '  job:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - run: ${run}`,
    '        env:',
    '          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}',
  ].join('\n');
  const [job] = reportOf(workflow, files).jobs;
  return {
    budget: job?.budget,
    spots: (job?.blindSpots ?? []).map(({ what, why }) => `${what}: ${why}`),
  };
}

const ASK =
  "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'm', input: 'x' });\n";

describe('a word that stands in a text', () => {
  it.each([
    ['help of the command line', 'p.option("[file]", "file to import (default: .env)");\n'],
    ['a comment at the end of a line', 'go(); // or import (later)\n'],
  ])('is no import that the run chooses: %s', (_, program) => {
    expect(told('node cli.js', { 'cli.js': program })).toEqual({ budget: 'none', spots: [] });
  });

  it('and one outside of it is', () => {
    const { spots } = told('node cli.js', {
      'cli.js': 'await import("a" + name);\nimport(chosen);\n',
    });
    expect(spots).toHaveLength(1);
  });
});

describe('what a program starts', () => {
  const start = (words: string) =>
    `import { spawn } from 'node:child_process';\nspawn(process.execPath, ${words}, { env: process.env });\n`;

  it('is itself by its own first word', () => {
    const program = `import { spawn } from 'node:child_process';\nconst entry = process.argv[1];\nspawn(process.execPath, [entry, 'make'], { env: process.env });\n`;
    expect(told('node cli.js', { 'cli.js': program }).spots).toEqual([]);
  });

  it('is no option of the interpreter in front of it', () => {
    const { spots } = told('node cli.js', {
      'cli.js': start('[`--import=${shim()}`, "sub/ask.js"]'),
    });
    expect(spots).toEqual(['sub/ask.js: the checkout lacks it']);
  });

  it('in a folder that only the run knows is told by its own words', () => {
    const program =
      "import { execFile } from 'node:child_process';\nexport const each = (dir) => execFile('node', ['test.js'], { cwd: dir, env: process.env });\nfor (const one of found()) each(one);\n";
    expect(told('node cli.js', { 'cli.js': program }).spots).toEqual([
      'node test.js: in which folder it runs only the run knows (`{dir}`)',
    ]);
  });

  it('is found below the folder of the file itself, whatever the joining function is imported as', () => {
    const program =
      "import { execSync } from 'node:child_process';\nimport { dirname, join } from 'node:path';\nimport { fileURLToPath } from 'node:url';\nconst HERE = dirname(fileURLToPath(import.meta.url));\nconst ROOT = dirname(HERE);\nconst CLI = join(ROOT, 'bin', 'ask.js');\nexecSync(`node ${JSON.stringify(CLI)} now`);\n";
    const files = { 'tools/cli.js': program, 'bin/ask.js': `${ASK}ask();\n` };
    expect(told('node tools/cli.js', files)).toEqual({ budget: 'api', spots: [] });
  });
});

describe('a subcommand that is handed what it does', () => {
  const cli = (parse: string) =>
    `import { Command } from 'commander';\nimport { ask } from './ask.js';\nconst program = new Command();\nprogram\n  .command('list [folder]')\n  .description('what is there')\n  .action(() => console.log(1));\nconst run = program.command('run').option('-v').action(() => console.log(2));\nrun\n  .command('live')\n  .action(async () => {\n    await ask();\n  });\nprogram.${parse};\n`;
  const judge = (words: string, parse = 'parse()') =>
    told(`node cli.js ${words}`, { 'cli.js': cli(parse), 'ask.js': ASK }).budget;

  it('does it only where it is named, with all that it stands below', () => {
    expect(judge('run live')).toBe('api');
    expect(judge('list')).toBe('none');
    expect(judge('run')).toBe('none');
    expect(judge('')).toBe('none');
  });

  it('may be what only the run knows', () => {
    expect(judge('$WHAT')).toBe('api');
    expect(judge('run', 'parse(["node", "cli", "run", "live"])')).toBe('api');
  });

  it('is told from a default, and from one with another name', () => {
    const program = (more: string) =>
      `import { ask } from './ask.js';\nprogram.command('tidy'${more}.action(ask);\nprogram.command('list').action(() => 1);\nprogram.parse(process.argv);\n`;
    const run = (more: string, words: string) =>
      told(`node cli.js ${words}`, { 'cli.js': program(more), 'ask.js': ASK }).budget;
    expect(run(')', 'x')).toBe('none');
    expect(run(').alias("x")', 'x')).toBe('api');
    expect(run(', { isDefault: true })', '')).toBe('api');
    expect(run(')', 'tidy')).toBe('api');
  });
});

describe('a subcommand that is a value hung below another one', () => {
  const head =
    'package main\n\nimport (\n\t"net/http"\n\t"os"\n\n\t"github.com/spf13/cobra"\n)\n\n';
  const root = `${head}func newRoot() *cobra.Command {
	cmd := &cobra.Command{Use: "tool", Run: func(cmd *cobra.Command, args []string) {}}
	cmd.AddCommand(newReview())
	cmd.AddCommand(list)
	return cmd
}

func main() {
	newRoot().Execute()
}

var list = &cobra.Command{
	Use:     "list [folder]",
	Aliases: []string{"ls"},
	RunE: func(cmd *cobra.Command, args []string) error {
		return show(args)
	},
}

func show(args []string) error { return nil }
`;
  const review = `${head}func newReview() *cobra.Command {
	cmd := &cobra.Command{
		Use: "review",
		Aliases: []string{"r"},
	}
	cmd.AddCommand(newLive(), newDry())
	return cmd
}

func newLive() *cobra.Command {
	return &cobra.Command{
		Use:  "live",
		RunE: runLive,
	}
}

func newDry() *cobra.Command {
	return &cobra.Command{Use: "dry", Run: func(cmd *cobra.Command, args []string) { print("hi") }}
}

func runLive(cmd *cobra.Command, args []string) error {
	return ask()
}

func ask() error {
	request, _ := http.NewRequest("POST", "https://api.openai.com/v1/responses", nil)
	request.Header.Add("Authorization", "Bearer "+os.Getenv("OPENAI_API_KEY"))
	_, err := http.DefaultClient.Do(request)
	return err
}
`;
  const files = { 'go.mod': 'module tool\n', 'main.go': root, 'review.go': review };
  it.each([
    ['review live', 'api'],
    ['r live --depth "$DEPTH"', 'api'],
    ['review "$WHAT"', 'api'],
    ['"$WHAT"', 'api'],
    ['review dry', 'none'],
    ['list', 'none'],
    ['ls --in "$FOLDER"', 'none'],
    ['', 'none'],
  ])('%s', (words, budget) => {
    expect(told(`go run . ${words}`, files).budget).toBe(budget);
  });

  it('does what several of them call where one of those is named', () => {
    const both = review.replace('print("hi")', 'ask()');
    const more = {
      ...files,
      'review.go': both.replace('return ask()', 'return show(args)'),
      'again.go': `${head}func init() {\n\tagain := &cobra.Command{Use: "again", Run: func(cmd *cobra.Command, args []string) { ask() }}\n\tlist.AddCommand(again)\n}\n`,
    };
    const budgets = ['review dry', 'list again', 'list', 'review live'].map(
      (words) => told(`go run . ${words}`, more).budget,
    );
    expect(budgets).toEqual(['api', 'api', 'none', 'none']);
  });
});

test('of a program that is too large to read in full, what it chooses itself is a part', () => {
  const many = Array.from({ length: 70 }, (_, i) => [`lib/m${i}.js`, 'export const x = 1;\n']);
  const imports = many.map(([path], i) => `import { x as x${i} } from './${path}';\n`).join('');
  const files = {
    ...Object.fromEntries(many),
    'cli.js': `${imports}import { spawn } from 'node:child_process';\nspawn('node', [chosen], { env: process.env });\n`,
  };
  expect(told('node cli.js', files).spots).toEqual([
    'node cli.js: more than 60 files are imported',
  ]);
});

test('of a program that is too large to read in full the rest may ask, where what was read pays for nothing', () => {
  const many = Array.from({ length: 70 }, (_, i) => [`lib/m${i}.js`, 'export const x = 1;\n']);
  const imports = many.map(([path], i) => `import { x as x${i} } from './${path}';\n`).join('');
  const files = {
    ...Object.fromEntries(many),
    'cli.js': `${imports}import OpenAI from 'openai';\nconst routed = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: 'sk-or-v1-dummy' });\nawait routed.responses.create({ model: 'm', input: 'hi' });\n`,
  };
  expect(told('node cli.js', files).budget).toBe('api');
});
