import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/interpreter/bounds.ts';
import { startsCodex } from '../../../src/interpreter/code/clients/codex-calls.ts';
import type { ApiFact, CodeFacts, SpawnFact } from '../../../src/interpreter/code/facts.ts';
import type { Language } from '../../../src/interpreter/code/language.ts';
import { analyzeInline, analyzeProgram } from '../../../src/interpreter/code/program.ts';
import { literalText, origins, type Value } from '../../../src/value/value.ts';
import { files } from '../memory.ts';

const ENTRY: Readonly<Partial<Record<Language, string>>> = {
  python: 'a.py',
  javascript: 'a.mjs',
  typescript: 'a.ts',
  ruby: 'a.rb',
  go: 'a.go',
  csharp: 'A.cs',
  java: 'A.java',
  rust: 'a.rs',
};

function facts(
  language: Language,
  text: string,
  more: Readonly<Record<string, string>> = {},
): CodeFacts {
  const entry = ENTRY[language] ?? 'a';
  return analyzeProgram(files({ [entry]: text, ...more }), entry);
}

function shown(value: Value | undefined): string {
  if (value === undefined) return '';
  return origins(value)
    .map((o) =>
      o.kind === 'literal'
        ? o.text
        : o.kind === 'environment'
          ? `$${o.name}`
          : o.kind === 'input'
            ? o.name
            : '?',
    )
    .join('|');
}

function api(one: ApiFact): string {
  return `${one.provider}: ${one.credentials.map((c) => shown(c.value)).join(',')} @${shown(one.endpoint)}`;
}

function called(all: CodeFacts): string[] {
  return all.apis.filter((a) => a.called).map(api);
}

const CALLS: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    'the default name',
    'python',
    'from openai import OpenAI\nclient = OpenAI()\n',
    ['openai: $OPENAI_API_KEY @'],
  ],
  [
    'a name of its own',
    'python',
    'import os\nfrom openai import OpenAI\nKEY = os.environ["SHOP_KEY"]\nclient = OpenAI(api_key=KEY)\n',
    ['openai: $SHOP_KEY @'],
  ],
  [
    'the first of two',
    'python',
    'import os, openai\nclient = openai.OpenAI(api_key=os.getenv("A_KEY") or os.getenv("B_KEY"))\n',
    ['openai: $A_KEY|$B_KEY @'],
  ],
  [
    'the module itself',
    'python',
    'import openai, os\nopenai.api_key = os.getenv("OLD_KEY")\nopenai.ChatCompletion.create(model="gpt-4")\n',
    ['openai: $OLD_KEY @'],
  ],
  [
    'a stripped key',
    'python',
    'import os\nfrom openai import OpenAI\nraw = os.environ.get("SHOP_KEY")\nkey = raw.strip()\nOpenAI(api_key=key)\n',
    ['openai: $SHOP_KEY @'],
  ],
  [
    'another host',
    'python',
    'import os\nfrom openai import OpenAI\nOpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])\n',
    ['openrouter: $OPENROUTER_API_KEY @https://openrouter.ai/api/v1'],
  ],
  [
    'Azure',
    'python',
    'from openai import AzureOpenAI\nAzureOpenAI(azure_endpoint="https://x.openai.azure.com")\n',
    ['azure-openai: $AZURE_OPENAI_API_KEY,$AZURE_OPENAI_AD_TOKEN @https://x.openai.azure.com'],
  ],
  [
    'an option with a default',
    'python',
    'import argparse, os\nfrom openai import OpenAI\np = argparse.ArgumentParser()\np.add_argument("--api-key", default=os.environ.get("SHOP_KEY"))\nargs = p.parse_args()\nOpenAI(api_key=args.api_key)\n',
    ['openai: --api-key|$SHOP_KEY @'],
  ],
  [
    'LangChain',
    'python',
    'from langchain_openai import ChatOpenAI\nChatOpenAI(model="gpt-4o-mini")\n',
    ['openai: $OPENAI_API_KEY @'],
  ],
  [
    'a model that names its provider',
    'python',
    'import litellm\nlitellm.completion(model="anthropic/claude-3", messages=[])\n',
    ['anthropic: $ANTHROPIC_API_KEY,$ANTHROPIC_AUTH_TOKEN @'],
  ],
  [
    'a request',
    'python',
    'import os, requests\nrequests.post("https://api.openai.com/v1/chat/completions", headers={"Authorization": f"Bearer {os.environ[\'SHOP_KEY\']}"})\n',
    ['openai: $SHOP_KEY @https://api.openai.com/v1/chat/completions'],
  ],
  [
    'TypeScript',
    'typescript',
    "import OpenAI from 'openai';\nconst client = new OpenAI({ apiKey: process.env.SHOP_KEY!, baseURL: process.env.GATE });\n",
    ['openai: $SHOP_KEY @$GATE'],
  ],
  [
    'a destructured environment',
    'javascript',
    "import OpenAI from 'openai';\nconst { SHOP_KEY: apiKey } = process.env;\nnew OpenAI({ apiKey });\n",
    ['openai: $SHOP_KEY @'],
  ],
  [
    'require',
    'javascript',
    "const { OpenAI } = require('openai');\nnew OpenAI();\n",
    ['openai: $OPENAI_API_KEY @'],
  ],
  [
    'the input of an action',
    'javascript',
    "const core = require('@actions/core');\nconst OpenAI = require('openai');\nnew OpenAI({ apiKey: core.getInput('open-key') });\n",
    ['openai: $INPUT_OPEN-KEY @'],
  ],
  [
    'the AI SDK',
    'typescript',
    "import { openai } from '@ai-sdk/openai';\nimport { generateText } from 'ai';\nawait generateText({ model: openai('gpt-4o') });\n",
    ['openai: $OPENAI_API_KEY @'],
  ],
  [
    'fetch',
    'javascript',
    'const r = await fetch("https://api.openai.com/v1/responses", { headers: { Authorization: `Bearer ${process.env.SHOP_KEY}` } });\n',
    ['openai: $SHOP_KEY @https://api.openai.com/v1/responses'],
  ],
  [
    'Ruby',
    'ruby',
    'require "openai"\nclient = OpenAI::Client.new(access_token: ENV.fetch("SHOP_KEY"))\n',
    ['openai: $SHOP_KEY @'],
  ],
  [
    'Go',
    'go',
    'package main\nimport (\n\t"os"\n\topenai "github.com/sashabaranov/go-openai"\n)\nfunc main() { c := openai.NewClient(os.Getenv("SHOP_KEY")); _ = c }\n',
    ['openai: $SHOP_KEY @'],
  ],
  [
    '.NET',
    'csharp',
    'using OpenAI.Chat;\nvar c = new ChatClient(model: "gpt-4o", apiKey: Environment.GetEnvironmentVariable("SHOP_KEY"));\n',
    ['openai: $SHOP_KEY @'],
  ],
  [
    'Java',
    'java',
    'import dev.langchain4j.model.openai.OpenAiChatModel;\nclass A { Object m = OpenAiChatModel.builder()\n  .apiKey(System.getenv("SHOP_KEY"))\n  .baseUrl(System.getenv("GATE")).build(); }\n',
    ['openai: $SHOP_KEY @$GATE'],
  ],
];

const SILENT: readonly (readonly [string, Language, string])[] = [
  ['a comment', 'python', '# from openai import OpenAI; OpenAI()\n'],
  [
    'a docstring',
    'python',
    'def f():\n    """Example:\n    from openai import OpenAI\n    OpenAI()\n    """\n    return 1\n',
  ],
  [
    'an error class',
    'python',
    'from openai import RateLimitError\ntry:\n    pass\nexcept RateLimitError:\n    raise RateLimitError("x")\n',
  ],
  [
    'types alone',
    'python',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from openai import OpenAI\n\ndef f(c: "OpenAI"): ...\n',
  ],
  [
    'type imports',
    'typescript',
    "import type OpenAI from 'openai';\nexport function f(c: OpenAI) { return c; }\n",
  ],
  ['a list of models', 'javascript', 'await fetch("https://api.openai.com/v1/models");\n'],
  [
    'a list of models with the key in its address',
    'javascript',
    'await fetch(`https://generativelanguage.googleapis.com/v1beta/models?key=${key}&pageSize=200`);\n',
  ],
  [
    'a link in a text',
    'javascript',
    'console.log("see https://api.openai.com for more"); fetch("https://example.com");\n',
  ],
  [
    'a host in a comment',
    'go',
    'package main\n// https://api.openai.com/v1/chat/completions\nfunc main() { http.Post("https://example.com", "", nil) }\n',
  ],
];

describe('model calls', () => {
  it.each(CALLS)('finds %s', (_, language, text, expected) => {
    expect(called(facts(language, text))).toEqual(expected);
  });
  it.each(SILENT)('finds nothing in %s', (_, language, text) => {
    expect(called(facts(language, text))).toEqual([]);
  });
  it('follows imports and shows each file passed', () => {
    const all = analyzeProgram(
      files({
        'tools/run.py': 'from lib.client import ask\nask("hi")\n',
        'tools/lib/__init__.py': '',
        'tools/lib/client.py':
          'from .keys import KEY\nfrom openai import OpenAI\n\ndef ask(q):\n    return OpenAI(api_key=KEY)\n',
        'tools/lib/keys.py': 'import os\nKEY = os.environ["SHOP_KEY"]\n',
      }),
      'tools/run.py',
    );
    expect(called(all)).toEqual(['openai: $SHOP_KEY @']);
    expect(all.apis[0]?.trail.map((e) => `${e.path}:${e.line}`)).toEqual([
      'tools/run.py:1',
      'tools/lib/client.py:5',
    ]);
  });
  it('takes a key that comes through a parameter from the names the program reads', () => {
    const all = facts(
      'python',
      'import os\nfrom openai import OpenAI\nkeys = load(os.environ["SHOP_KEY"])\ndef build(k):\n    return OpenAI(api_key=k)\nfor k in keys:\n    pool.submit(build, k)\n',
    );
    expect(all.apis[0]?.credentialFrom).toBe('inferred');
    expect(called(all)).toEqual(['openai: $SHOP_KEY,$OPENAI_API_KEY @']);
  });
  it('says that a client stands behind a check of the key', () => {
    const all = facts(
      'python',
      'import os\nfrom openai import OpenAI\nkey = os.getenv("K")\nif key:\n    OpenAI(api_key=key)\n',
    );
    expect(all.apis[0]?.guarded).toBe(true);
  });
  it.each([
    ['errors alone', 'except openai.RateLimitError:', 'from openai import OpenAI\nOpenAI()\n', 1],
    ['errors, with no client', 'except openai.RateLimitError:', '', 0],
    ['more than that', 'except openai.RateLimitError:', 'client = make(openai)\n', 1],
    ['beside its client', 'except ValueError:', 'from openai import OpenAI\nOpenAI()\n', 1],
  ])('a whole library that is brought in for %s', (_, handler, client, uses) => {
    const all = facts('python', `import openai\n${client}try:\n    go()\n${handler}\n    pass\n`);
    expect(all.apis).toHaveLength(uses);
  });
  it('reads the code cells of a notebook only', () => {
    const cell = (kind: string, source: string): unknown => ({ cell_type: kind, source: [source] });
    const book = JSON.stringify({
      cells: [cell('markdown', 'OpenAI()'), cell('code', 'from openai import OpenAI\nOpenAI()')],
    });
    expect(called(analyzeProgram(files({ 'n.ipynb': book }), 'n.ipynb'))).toHaveLength(1);
  });
  it('reports recordings beside the call', () => {
    expect(
      facts('python', 'import vcr\nfrom openai import OpenAI\nOpenAI()\n').recorded,
    ).toHaveLength(1);
  });
  it('shows no more of a literal key than its first characters', () => {
    const key = `sk-${'a'.repeat(40)}`;
    const [one] = facts('python', `from openai import OpenAI\nOpenAI(api_key="${key}")\n`).apis;
    expect(one?.trail.at(-1)?.shows).toBe('OpenAI(api_key="sk-aaaaa…")');
  });
});

const CODEX: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    'a list',
    'python',
    'import subprocess\nsubprocess.run(["codex", "exec", "--full-auto", prompt])\n',
    ['codex', 'exec', '--full-auto', '?'],
  ],
  [
    'a list built from parts',
    'python',
    'import subprocess\ncmd = ["codex", "exec"]\ncmd += ["-m", "gpt-5"]\ncmd.append(prompt)\nsubprocess.check_call(cmd)\n',
    ['codex', 'exec', '-m', 'gpt-5', '?'],
  ],
  [
    'a helper of its own',
    'python',
    'import tools\ntools.start(["codex", "exec", "-"])\n',
    ['codex', 'exec', '-'],
  ],
  ['a text', 'python', 'import os\nos.system("codex exec --json hi")\n', ['codex exec --json hi']],
  [
    'asyncio',
    'python',
    'import asyncio\nawait asyncio.create_subprocess_exec("codex", "exec", *rest)\n',
    ['codex', 'exec', '?'],
  ],
  [
    'spawn',
    'javascript',
    "import { spawn } from 'node:child_process';\nspawn('codex', ['exec', '--json', task], { env: process.env });\n",
    ['codex', 'exec', '--json', '?'],
  ],
  [
    'execSync',
    'javascript',
    'require(\'child_process\').execSync(`npx -y @openai/codex exec "${p}"`);\n',
    ['npx -y @openai/codex exec "|?|"'],
  ],
  [
    'Go',
    'go',
    'package main\nfunc main() { exec.CommandContext(ctx, "codex", "exec", prompt) }\n',
    ['codex', 'exec', '?'],
  ],
  ['Ruby', 'ruby', 'system("codex", "exec", prompt)\n', ['codex', 'exec', '?']],
];

/** The words of a start, `?` for what is not known; of a line its text. */
function wordsOf(fact: SpawnFact | undefined): readonly string[] | undefined {
  const { started } = fact ?? {};
  if (started === undefined) return undefined;
  return started.kind === 'line'
    ? [shown(started.line) ?? '']
    : started.words.map((word) => literalText(word) ?? '?');
}

describe('Codex', () => {
  it.each(CODEX)('is found started by %s', (_, language, text, args) => {
    expect(wordsOf(facts(language, text).spawns[0])).toEqual(args);
  });
  it('is found in a list that is filled bit by bit', () => {
    const text =
      "import { spawn } from 'node:child_process';\nconst command = [];\nlet bin = 'codex';\nif (other) bin = find().trim();\ncommand.push(bin, ...flags, 'exec');\ncommand.push('-m', model);\nspawn(command.shift(), command);\n";
    const one = facts('javascript', text).spawns.find(startsCodex);
    expect(wordsOf(one)?.filter((word) => word !== '?')).toEqual(['codex', 'exec', '-m']);
    expect([one?.certainty, one?.started.kind === 'words' && one.started.open]).toEqual([
      'likely',
      true,
    ]);
  });
  it('is not found in a message', () => {
    expect(
      facts(
        'python',
        'import os\nos.system("true")\nprint("run codex exec to continue")\nprint("codex exec ")\n',
      ).spawns.filter(startsCodex),
    ).toEqual([]);
  });
  it('shows the variables that its child gets', () => {
    const [one] = facts(
      'python',
      'import os, subprocess\nsubprocess.run(["codex", "exec"], env={**os.environ, "CODEX_API_KEY": os.environ["SHOP"]})\n',
    ).spawns;
    expect(
      one?.environment.map((change) => change.kind === 'set' && [change.name, shown(change.value)]),
    ).toEqual([['CODEX_API_KEY', '$SHOP']]);
  });
  it('is found through its SDK', () => {
    const [one] = facts(
      'typescript',
      "import { Codex } from '@openai/codex-sdk';\nconst c = new Codex({ apiKey: process.env.SHOP, env: { A: 'b' } });\n",
    ).codex;
    expect([one?.kind, shown(one?.apiKey), one?.environment[0]?.kind]).toEqual([
      'codex-sdk-typescript',
      '$SHOP',
      'clear',
    ]);
  });
  it('has its login file written', () => {
    const all = facts(
      'python',
      'import os\nfrom pathlib import Path\nhome = Path.home() / ".codex"\n(home / "auth.json").write_text(os.environ["LOGIN"])\n',
    );
    expect(all.writes.map((w) => [w.file, shown(w.content)])).toEqual([
      ['~/.codex/auth.json', '$LOGIN'],
    ]);
  });
});

const POST = 'await github.rest.issues.createComment({\n  owner,\n  repo,\n  body,\n});';
const MENTIONS: readonly (readonly [string, string, boolean])[] = [
  ['a literal', `const body = '@codex please fix';\n${POST}`, true],
  [
    'an array',
    `const parts = ['@codex', 'please fix'];\nconst body = parts.join(' ');\n${POST}`,
    true,
  ],
  ['lines', `const body = ['<!-- x -->', '@codex review'].join('\\n');\n${POST}`, true],
  ['a template', `const who = 'codex';\nconst body = \`@\${who} review\`;\n${POST}`, true],
  [
    'a function',
    `function make(agent = 'codex') { return \`@\${agent} go on\`; }\nconst body = String(options.x ?? make('codex')).trim() || make('codex');\n${POST}`,
    true,
  ],
  [
    'a trigger',
    `if (comment.body.includes('@codex fix')) { const body = 'started'; ${POST} }`,
    false,
  ],
  ['a comparison', `if (word === '@codex') { const body = 'hello ' + name; ${POST} }`, false],
  [
    'words that a loop looks for',
    `for (const word of ['@gpt', '@codex']) { if (text.search(word)) asked = true; }\nconst body = answer.choices[0].text;\n${POST}`,
    false,
  ],
  [
    'requests that are looked for in a list',
    `const asked = ['@codex go', '@gpt go'].some((one) => text.startsWith(one));\nconst body = answer.text;\n${POST}`,
    false,
  ],
  ['the mention by itself', `const TRIGGER = '@codex';\nconst body = answer.text;\n${POST}`, false],
  [
    'a request that is put together out of sight',
    `const asks = '@codex look at this';\nconst body = fill(template, asks);\n${POST}`,
    true,
  ],
  [
    'something behind the mention',
    `const asks = '@codex ' + task;\nconst body = fill(template, asks);\n${POST}`,
    true,
  ],
  ['help in backticks', `const body = 'Write \`@codex review\` to start';\n${POST}`, false],
];

describe('mentions', () => {
  it.each(MENTIONS)('judges %s', (_, script, expected) => {
    const all = analyzeInline(
      'javascript',
      { text: script, origins: [] },
      { path: 'w.yml', line: 9, column: 5 },
      files({}),
    );
    expect(all.mentions.length > 0).toBe(expected);
    if (expected) expect(all.mentions[0]).toMatchObject({ path: 'w.yml' });
  });
  it('follows the body into another module', () => {
    const all = analyzeProgram(
      files({
        's/post.js': `const { make } = require('../lib/text.js');\nconst text = make('codex');\nconst command = options.c ?? text;\nconst parts = [marker, command];\nparts.push(rest);\nconst body = parts.join('\\n');\n${POST}`,
        'lib/text.js':
          "function make(agent = 'codex') {\n  const alias = String(agent || '').trim() || 'codex';\n  return `@${alias} ${load()}`;\n}\nmodule.exports = { make };\n",
      }),
      's/post.js',
    );
    expect(all.mentions.map((m) => m.certainty)).toEqual(['certain']);
  });
});

describe('bounds', () => {
  const languages: readonly Language[] = [
    'python',
    'javascript',
    'ruby',
    'go',
    'csharp',
    'java',
    'kotlin',
    'rust',
    'php',
  ];
  it('never throws and says the same twice', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          '`',
          '${',
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          '\n',
          '=',
          ':',
          '.',
          ',',
          'import ',
          'from ',
          'openai',
          'OpenAI',
          'codex',
          'exec',
          'os.environ',
          'env',
          'def f',
          'return ',
          '/*',
          '//',
          '#',
          '"""',
          '\\',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...languages), pieces, (language, parts) => {
        const program = { text: parts.join(''), origins: [] };
        const place = { path: 'x', line: 1, column: 1 };
        expect(analyzeInline(language, program, place, files({}))).toEqual(
          analyzeInline(language, program, place, files({})),
        );
      }),
      { numRuns: 400 },
    );
  });
  it.each([
    ['assignments', 'a='.repeat(300_000)],
    ['sums', `x = ${'a+'.repeat(300_000)}`],
    ['brackets', '(['.repeat(200_000)],
    ['calls', `import openai\n${'openai.f('.repeat(60_000)}`],
    [
      'names of each other',
      Array.from({ length: 20_000 }, (_, i) => `a${i} = a${i + 1} or a${i + 2}`).join('\n'),
    ],
    ['mentions', '"@codex x" == '.repeat(50_000)],
    ['slashes', 'x = /['.repeat(100_000)],
    ['conditions', 'if key:\n  '.repeat(60_000)],
  ])('ends, with a bounded number of facts, on hostile %s', (_, text) => {
    for (const language of ['python', 'javascript'] as const) {
      const place = { path: 'x', line: 1, column: 1 };
      const facts = analyzeInline(language, { text, origins: [] }, place, files({}));
      expect(facts.apis.length + facts.spawns.length + facts.envReads.length).toBeLessThan(1_000);
    }
  });
  it('cuts a cycle and a long chain of imports with a reason', () => {
    const chain: Record<string, string> = { 'c.py': 'import d\n', 'd.py': 'import c\n' };
    for (let i = 0; i < BOUNDS.importsDeep + 6; i++) chain[`m${i}.py`] = `import m${i + 1}\n`;
    const repository = files(chain);
    expect(analyzeProgram(repository, 'c.py')).toMatchObject({
      files: ['c.py', 'd.py'],
      cut: undefined,
    });
    expect(analyzeProgram(repository, 'm0.py').cut).toContain('deeper');
  });
});
