import { describe, expect, it } from 'vitest';
import { budgetOf } from '../runs/situation.ts';
import { judged, type Program } from './judge.ts';

const ASK = 'OpenAI().responses.create(model="gpt-4o", input="x")\n';

/** What a program does to its environment reaches its own calls, and the other files of the process. */
const PROGRAMS: readonly Program[] = [
  {
    what: 'Python: the key is taken away before',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py': `import os\nfrom openai import OpenAI\nos.environ.pop("OPENAI_API_KEY", None)\n${ASK}`,
    },
    budget: 'none',
  },
  {
    what: 'Python: the key may be taken away before',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py': `import os, sys\nfrom openai import OpenAI\nif "--local" in sys.argv and os.environ.get("OPENAI_API_KEY"):\n    os.environ.pop("OPENAI_API_KEY")\n${ASK}`,
    },
    budget: 'api',
  },
  {
    what: 'Python: a function that takes it away is called under a condition',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py': `import os, sys\nfrom openai import OpenAI\n\ndef forget():\n    os.environ.pop("OPENAI_API_KEY", None)\n\nif "--local" in sys.argv:\n    forget()\n${ASK}`,
    },
    budget: 'api',
  },
  {
    what: 'Python: a module that is imported first sets it',
    run: 'python ask.py',
    env: ['SHOP_KEY'],
    files: {
      'setup_keys.py': 'import os\nos.environ["OPENAI_API_KEY"] = os.environ["SHOP_KEY"]\n',
      'ask.py': `import setup_keys\nfrom openai import OpenAI\n${ASK}`,
    },
    budget: 'api',
  },
  {
    what: 'Python: the module that asks is another one',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'client.py': `from openai import OpenAI\n\ndef ask():\n    return ${ASK}`,
      'ask.py': 'import os\nimport client\ndel os.environ["OPENAI_API_KEY"]\nclient.ask()\n',
    },
    budget: 'none',
  },
  {
    what: 'JavaScript: the key is deleted before',
    run: 'node ask.mjs',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.mjs':
        "import OpenAI from 'openai';\ndelete process.env.OPENAI_API_KEY;\nawait new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n",
    },
    budget: 'none',
  },
  {
    what: 'JavaScript: a request for which the key is put under the usual name',
    run: 'node ask.mjs',
    env: ['SHOP_KEY'],
    files: {
      'ask.mjs':
        "import OpenAI from 'openai';\nprocess.env.OPENAI_API_KEY ??= process.env.SHOP_KEY;\nawait new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n",
    },
    budget: 'api',
  },
  {
    what: 'Ruby: the key is taken away before',
    run: 'ruby ask.rb',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.rb':
        'require "openai"\nENV.delete("OPENAI_API_KEY")\nOpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"])\n',
    },
    budget: 'none',
  },
  {
    what: 'Python: an address out of a function that falls back to the provider itself',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'import os\nfrom openai import OpenAI\n\ndef address():\n    host = os.environ.get("MODEL_HOST", "")\n    if not host:\n        return "https://api.openai.com/v1"\n    return "https://" + host\n\nOpenAI(base_url=address()).responses.create(model="gpt-4o", input="x")\n',
    },
    budget: 'api',
  },
];

describe('the environment of a program', () => {
  it.each(PROGRAMS)('$what', (program) => {
    expect(judged(program).budget).toBe(program.budget);
  });
});

it.each([
  ["new OpenAI({ apiKey: Deno.env.get('OPENAI_API_KEY') })", 'api'],
  ["new OpenAI({ apiKey: Deno.env.get('OTHER_KEY') })", 'none'],
  [
    "new OpenAI({ apiKey: Deno.env.get('ROUTER_KEY'), baseURL: 'https://openrouter.ai/api/v1' })",
    'other',
  ],
  ['new OpenAI({ apiKey: Deno.env.toObject().OPENAI_API_KEY })', 'api'],
])('Deno reads its variables: %s', (client, want) => {
  const text = `import OpenAI from 'npm:openai';\nawait ${client}.responses.create({ model: 'gpt-6', input: 'hi' });\n`;
  const keys = ['OPENAI_API_KEY', 'ROUTER_KEY'];
  expect(budgetOf({ run: 'deno run -A ask.ts', files: { 'ask.ts': text }, keys, want })).toBe(want);
});
