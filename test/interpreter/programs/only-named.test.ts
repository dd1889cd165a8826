import { describe, expect, it } from 'vitest';
import { judged } from './judge.ts';

const budget = (run: string, files: Readonly<Record<string, string>>) =>
  judged({ what: '', run, env: ['OPENAI_API_KEY'], files, budget: '' }).budget;

const python = (text: string, more: Readonly<Record<string, string>> = {}) =>
  budget('python a.py', { 'a.py': text, ...more });
const node = (text: string, more: Readonly<Record<string, string>> = {}) =>
  budget('node a.mjs', { 'a.mjs': text, ...more });

const ASK = 'client.responses.create(model="m", input="x")';

describe('a library that is only named asks nobody', () => {
  it.each([
    [
      'for its errors',
      'from openai import OpenAI, RateLimitError\ntry:\n    run()\nexcept RateLimitError:\n    pass\n',
    ],
    [
      'for its version',
      'import openai\ndef f(client: openai.OpenAI):\n    return 1\nprint(openai.__version__)\n',
    ],
    [
      'by a module of its errors',
      'def f():\n    import litellm.exceptions\n    try:\n        run()\n    except litellm.exceptions.APIError:\n        pass\nf()\n',
    ],
    [
      'in types',
      'from openai import OpenAI, AsyncOpenAI\nfrom typing import Optional\ndef f(client: Optional[OpenAI] = None, b: "AsyncOpenAI" = None) -> OpenAI | None:\n    return client\nf()\n',
    ],
    [
      'to see that it is installed',
      'import litellm\nimport openai as o\nassert litellm.completion, "partial install"\nprint(hasattr(o, "OpenAI"), o.OpenAI is not None)\n',
    ],
    ['by its import alone', 'import openai\nfrom litellm import completion\nprint("ok")\n'],
    [
      'to compare with',
      'from openai import OpenAI\ndef f(x):\n    return isinstance(x, OpenAI)\nf(1)\n',
    ],
  ])('%s', (_, text) => {
    expect(python(text)).toBe('none');
  });

  it.each([
    [
      'one that asks',
      'import openai\nopenai.ChatCompletion.create(model="m", messages=[])\n',
      'api',
    ],
    ['one that asks by the same', 'import keys\nkeys.openai.Completion.create(model="m")\n', 'api'],
    ['one that asks by its name', 'from keys import openai\nopenai.Completion.create()\n', 'api'],
    ['none that asks', 'import keys\nprint(keys.MODEL)\n', 'none'],
  ])('where a file only sets its key, beside %s', (_, text, want) => {
    const keys =
      'import os\nimport openai\nopenai.api_key = os.environ["OPENAI_API_KEY"]\nMODEL = "m"\n';
    expect(python(`from keys import MODEL\n${text}`, { 'keys.py': keys })).toBe(want);
  });

  it.each([
    ['wraps another client', 'instructor.from_openai(client, mode=instructor.Mode.JSON)', 'none'],
    ['makes one of its own', 'instructor.from_provider(name)', 'api'],
    ['is handed on', 'run(instructor)', 'api'],
  ])('where a library around clients %s', (_, line, want) => {
    const lib = `import instructor\ndef get(client, name):\n    return ${line}\n`;
    const text = 'import lib\nlib.get(None, "openai/gpt-6").create(messages=[])\n';
    expect(python(text, { 'lib.py': lib })).toBe(want);
  });

  it('unless another file takes it from there', () => {
    const text =
      'from lib import openai as it\nit.OpenAI().responses.create(model="m", input="x")\n';
    expect(python(text, { 'lib.py': 'import openai\n' })).toBe('api');
  });

  it('in a program that stands in the step', () => {
    const inline = (text: string) => budget(`python -c '${text}'`, {});
    expect(inline('import openai; print("ok")')).toBe('none');
    expect(inline('from openai import OpenAI; print(OpenAI)')).toBe('api');
    expect(inline('import litellm; assert litellm.completion, "partial install"')).toBe('none');
    expect(inline('import litellm; assert litellm.completion(model="gpt-4o", messages=[])')).toBe(
      'api',
    );
  });

  it.each([
    ['"gemini"', 'none'],
    ['"openai"', 'api'],
    ['${{ vars.AI_PROVIDER }}', 'api'],
  ])('where a function brings it in behind a refusal, with AI_PROVIDER: %s', (provider, want) => {
    const text =
      'const made = {};\nasync function get() {\n  if (String(process.env.AI_PROVIDER || "").toLowerCase() !== "openai") {\n    const error = new Error("no");\n    throw error;\n  }\n  made.client ??= import("openai").then(({ default: OpenAI }) => new OpenAI());\n  return made.client;\n}\nconst client = await get();\nawait client.responses.create({ model: "gpt-6", input: "hi" });\n';
    const run = `AI_PROVIDER=${provider} node a.mjs`;
    expect(budget(run, { 'a.mjs': text })).toBe(want);
  });

  it('in JavaScript', () => {
    expect(node("import OpenAI from 'openai';\nif (!OpenAI) process.exit(1);\n")).toBe('none');
    expect(node("import OpenAI from 'openai';\nrun(!OpenAI.mock || OpenAI);\n")).toBe('api');
    expect(node("import 'openai';\nconsole.log(1);\n")).toBe('api');
    expect(
      node(
        "import OpenAI from 'openai';\ntry { run() } catch (e) { if (e instanceof OpenAI.APIError) throw e }\n",
      ),
    ).toBe('none');
    expect(
      budget('node a.ts', {
        'a.ts':
          "import OpenAI, { APIError } from 'openai';\nfunction f(client: OpenAI, m: OpenAI.Chat.ChatCompletion) { return 1 }\nf(a, b);\n",
      }),
    ).toBe('none');
  });

  it.each([
    [
      'by a module of its errors, and asked',
      'import litellm.exceptions\ntry:\n    litellm.completion(model="gpt-4o", messages=[])\nexcept litellm.exceptions.APIError:\n    pass\n',
    ],
    [
      'looked for, and asked',
      'import litellm\nassert litellm.completion\nassert litellm.completion(model="gpt-4o", messages=[])\n',
    ],
    [
      'looked for, and taken',
      'import kit\nfrom openai import OpenAI\nclient = kit.get(not OpenAI or OpenAI)\nclient.run()\n',
    ],
    ['all of it', `from openai import *\nfrom kit import client\n${ASK}\n`],
    ['handed on', 'from openai import OpenAI\nimport evalkit\nevalkit.run(OpenAI)\n'],
    ['in a table', `from openai import OpenAI\nC = {"a": OpenAI}\nclient = C["a"]()\n${ASK}\n`],
    [
      'as a type of what asks',
      `from openai import OpenAI\nfrom kit import get\ndef ask(client: OpenAI):\n    return ${ASK}\nask(get())\n`,
    ],
    [
      'as a type of what makes itself',
      'from dataclasses import dataclass, field\nfrom openai import OpenAI\n@dataclass\nclass A:\n    client: OpenAI = field(default_factory=OpenAI)\n    def ask(self):\n        return self.client.responses.create(model="m", input="x")\nA().ask()\n',
    ],
  ])('%s it may ask', (_, text) => {
    expect(python(text)).toBe('api');
  });

  it.each([
    '{\n  openai: OpenAI };\nawait new clients.openai().responses.create({});\n',
    '(process.env.X ? null : OpenAI);\nawait new clients().responses.create({});\n',
  ])('an object and a choice hand it on: %s', (text) => {
    expect(node(`import OpenAI from 'openai';\nconst clients = ${text}`)).toBe('api');
  });
});

describe('a client that is only made asks nobody', () => {
  const MADE = 'from openai import OpenAI\nclient = OpenAI()\n';

  it('where nothing names it', () => {
    expect(python(`${MADE}print(1)\n`)).toBe('none');
    expect(
      python('from lib import slug\nslug("x")\n', {
        'lib.py': `${MADE}def slug(x):\n    return x\ndef ask():\n    return ${ASK}\n`,
      }),
    ).toBe('none');
  });

  it.each([
    ['from lib import client as c\nc.responses.create(model="m", input="x")\n'],
    [`import lib\nlib.${ASK}\n`],
    [`from lib import *\n${ASK}\n`],
    [`def main():\n    import lib as other\n    other.${ASK}\nmain()\n`],
  ])('another file may ask by it: %s', (text) => {
    expect(python(text, { 'lib.py': MADE })).toBe('api');
  });

  it('through a file that hands it on', () => {
    const files = { 'pkg/__init__.py': 'from .lib import client\n', 'pkg/lib.py': MADE };
    expect(python(`from pkg import client\n${ASK}\n`, files)).toBe('api');
    const made = "import OpenAI from 'openai';\nexport const client = new OpenAI();\n";
    const asks = "import { client } from './b.mjs';\nawait client.responses.create({});\n";
    expect(node(asks, { 'b.mjs': "export * from './c.mjs';\n", 'c.mjs': made })).toBe('api');
  });

  it('as a member of a class it is where the class is', () => {
    const lib = 'from openai import OpenAI\nclass A:\n    client = OpenAI()\n';
    expect(python(`from lib import A\nA().${ASK}\n`, { 'lib.py': lib })).toBe('api');
  });

  it('it is handed on to what may ask', () => {
    expect(python(`${MADE}import evalkit\nevalkit.run(client)\n`)).toBe('api');
  });
});

describe('which subcommand is named decides who asks by a client', () => {
  const FUNCTIONS = `def lint(args=None):\n    print(1)\ndef ask(args=None):\n    ${ASK}\n`;
  const HEAD = 'import argparse, click\nfrom openai import OpenAI\nclient = OpenAI()\n';
  it.each([
    [
      'set_defaults',
      `${HEAD}${FUNCTIONS}p = argparse.ArgumentParser()\nsub = p.add_subparsers(dest="cmd")\na = sub.add_parser("lint"); a.set_defaults(func=lint)\nb = sub.add_parser("ask"); b.set_defaults(func=ask)\nargs = p.parse_args()\nargs.func(args)\n`,
    ],
    [
      'a comparison',
      `${HEAD}${FUNCTIONS}p = argparse.ArgumentParser()\np.add_argument("cmd", choices=["lint", "ask"])\nargs = p.parse_args()\nif args.cmd == "lint":\n    lint()\nelif args.cmd == "ask":\n    ask()\n`,
    ],
    [
      'click',
      `${HEAD}@click.group()\ndef cli(): pass\n@cli.command()\n${FUNCTIONS.replace('\ndef ask', '\n@cli.command()\ndef ask')}if __name__ == "__main__":\n    cli()\n`,
    ],
  ])('%s', (_, text) => {
    expect(budget('python tool.py lint', { 'tool.py': text })).toBe('none');
    expect(budget('python tool.py ask', { 'tool.py': text })).toBe('api');
    expect(budget('python tool.py $WHAT', { 'tool.py': text })).toBe('api');
  });
});

describe('a function by the name of a test', () => {
  const checks = `import openai\ndef test_key():\n    openai.OpenAI().responses.create(model="m", input="x")\ndef keys():\n    return 1\n`;
  const files = { 'checks.py': checks };

  it.each([
    ['of an application calls nobody', `python -c "from checks import keys; keys()"`, {}, 'none'],
    ['that is called', `python -c "from checks import test_key; test_key()"`, {}, 'api'],
    [
      'that only a function imports which nobody calls',
      'python a.py',
      { 'a.py': 'from checks import test_key, keys\ndef f():\n    test_key()\nkeys()\n' },
      'none',
    ],
    [
      'that a test module imports',
      'pytest tests/test_a.py',
      { 'tests/test_a.py': 'from checks import test_key\n' },
      'api',
    ],
    [
      'that a test module does not import',
      'pytest tests/test_a.py',
      { 'tests/test_a.py': 'from checks import keys\ndef test_keys():\n    assert keys()\n' },
      'none',
    ],
    [
      'in a module of tests that starts its runner',
      'python test_a.py',
      { 'test_a.py': `${checks}import pytest\npytest.main([__file__])\n` },
      'api',
    ],
  ])('%s', (_, run, more, want) => {
    expect(budget(run, { ...files, ...more })).toBe(want);
  });
});
