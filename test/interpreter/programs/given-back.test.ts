import { describe, expect, it } from 'vitest';
import { budgets, reportOf } from '../judge.ts';

/** The budget of a job that runs a program with OpenAI's key and this mode. */
function budget(run: string, files: Readonly<Record<string, string>>, mode: string) {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          MODE: ${mode}
`;
  return budgets(workflow, files).ask;
}

const JS = "import OpenAI from 'openai';\n";
const ASK_JS = "await new OpenAI().responses.create({ model: 'm', input: 'x' });";
const GO = `package main
import ("context"; "os"; "github.com/openai/openai-go")
func mode() string {
	if m := os.Getenv("MODE"); m != "" {
		return m
	}
	return "draft"
}
func main() {
	if mode() == "send" {
		return
	}
	c := openai.NewClient()
	c.Chat.Completions.New(context.TODO(), openai.ChatCompletionNewParams{})
}
`;
const RUBY = `require "openai"
def mode
  ENV.fetch("MODE", "draft")
end
def main
  if mode == "send"
    puts "sent"
    return
  end
  OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: { model: "m" })
end
main
`;

/** Drafts are asked for in another file, sending is not; `old` is another word for it. */
const MAIN = `import os
from writer import draft, improve

MODES = {"draft", "send", "improve", "old"}


def _mode():
    raw = (os.environ.get("MODE") or os.environ.get("ACTION") or "draft").strip().lower()
    if raw not in MODES:
        raise SystemExit("unknown")
    if raw == "old":
        return "improve"
    return raw


def send():
    print("sent")


def main():
    mode = _mode()
    if mode == "send":
        return send()
    if mode == "improve":
        return improve()
    return draft()


if __name__ == "__main__":
    main()
`;
const WRITER = `from openai import OpenAI


def asked(text):
    return OpenAI().responses.create(model="m", input=text)


def draft():
    print("DRAFT")


def improve():
    return twice("improve")


def twice(text):
    return asked(text + asked(text))
`;

describe('what a function of the program gives back chooses', () => {
  it.each([
    [
      'node main.mjs',
      'main.mjs',
      `${JS}function mode() { return process.env.MODE || 'draft'; }\nif (mode() === 'send') process.exit(0);\n${ASK_JS}\n`,
    ],
    [
      'node main.mjs',
      'main.mjs',
      `${JS}const mode = () => {\n  const set = process.env.MODE;\n  if (set) return set;\n  return 'draft';\n};\nswitch (mode()) { case 'send': break;\n  default: ${ASK_JS} }\n`,
    ],
    ['go run main.go', 'main.go', GO],
    ['ruby main.rb', 'main.rb', RUBY],
  ])('%s %s: %s', (run, name, program) => {
    const of = (mode: string) => budget(run, { [name]: program }, mode);
    expect(of('send')).toBe('none');
    expect(of('draft')).toBe('api');
    expect(of('${{ vars.MODE }}')).toBe('api');
  });

  it.each([
    ['send', 'none'],
    ['draft', 'none'],
    ['improve', 'api'],
    ['old', 'api'],
    ['unheard', 'none'],
    ['${{ vars.MODE }}', 'api'],
  ])('through other functions and files: %s, %s', (mode, want) => {
    expect(budget('python main.py', { 'main.py': MAIN, 'writer.py': WRITER }, mode)).toBe(want);
  });
});

it.each([
  "const OpenAI = (await import('openai')).default;",
  "const library = await import('openai');\n  const OpenAI = library.default;",
  "library = await import('openai');\n  const OpenAI = library.OpenAI || library.default;",
])('a client that a function gives back asks, wherever its class was taken from: %s', (imports) => {
  const program = `let library;\nasync function client() {\n  ${imports}\n  return new OpenAI();\n}\nconst made = await client();\nawait made.chat.completions.create({ model: 'm' });\n`;
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: node main.mjs
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
  const charges = reportOf(workflow, { 'main.mjs': program }).jobs.flatMap((job) => job.charges);
  expect(charges.map(({ confidence }) => confidence)).toEqual(['certain']);
});
