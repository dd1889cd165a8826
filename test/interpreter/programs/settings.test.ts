import { describe, expect, it } from 'vitest';
import { judged, type Program } from './judge.ts';

/** Settings that a library fills from the environment, and files under names of the project's own. */
const PROGRAMS: readonly Program[] = [
  {
    what: 'pydantic: a field',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\nfrom pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    openai_api_key: str\n    text_model: str = "gpt-4o-mini"\n\nsettings = Settings()\nOpenAI(api_key=settings.openai_api_key).responses.create(model=settings.text_model, input="x")\n',
    },
    budget: 'api',
  },
  {
    what: 'pydantic: a prefix, in another module',
    run: 'python ask.py',
    env: ['SHOP_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\nfrom settings import settings\nOpenAI(api_key=settings.key)\n',
      'settings.py':
        'from pydantic_settings import BaseSettings, SettingsConfigDict\n\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="SHOP_")\n    key: str = ""\n\nsettings = Settings()\n',
    },
    budget: 'api',
  },
  {
    what: 'pydantic: an alias',
    run: 'python ask.py',
    env: ['SHOP_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\nfrom pydantic import Field\nfrom pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    secret: str = Field(validation_alias="SHOP_KEY")\n\nOpenAI(api_key=Settings().secret)\n',
    },
    budget: 'api',
  },
  {
    what: 'pydantic: the field of a key that the job does not have',
    run: 'python ask.py',
    env: ['OPENROUTER_API_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\nfrom pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    openai_api_key: str\n\nOpenAI(api_key=Settings().openai_api_key)\n',
    },
    budget: 'none',
  },
  {
    what: 'Go: a field with a tag',
    run: 'go run .',
    env: ['SHOP_KEY'],
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport (\n\t"github.com/caarlos0/env/v11"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\ntype Config struct {\n\tKey string `env:"SHOP_KEY,required"`\n}\n\nfunc main() {\n\tvar config Config\n\tenv.Parse(&config)\n\topenai.NewClient(config.Key)\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'TypeScript: an environment that is checked as a whole, in another module',
    run: 'npx tsx ask.ts',
    env: ['SHOP_OPENAI_API_KEY'],
    files: {
      'ask.ts':
        "import OpenAI from 'openai';\nimport { env } from './env';\nnew OpenAI({ apiKey: env.SHOP_OPENAI_API_KEY });\n",
      'env.ts':
        "import { z } from 'zod';\nconst schema = z.object({ SHOP_OPENAI_API_KEY: z.string() });\nexport const env = schema.parse(process.env);\n",
    },
    budget: 'api',
  },
  {
    what: 'TypeScript: a path of tsconfig.json',
    run: 'npx tsx apps/ask.ts',
    env: ['OPENAI_API_KEY'],
    files: {
      'tsconfig.json':
        '{\n  // where things lie\n  "compilerOptions": { "baseUrl": ".", "paths": { "#ai/*": ["lib/ai/*"], } }\n}\n',
      'apps/ask.ts': "import { ask } from '#ai/chat';\nawait ask();\n",
      'lib/ai/chat.ts':
        "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n",
    },
    budget: 'api',
  },
  {
    what: 'JavaScript: a package of the same workspace',
    run: 'node apps/web/ask.mjs',
    env: ['OPENAI_API_KEY'],
    files: {
      'package.json': '{ "workspaces": ["packages/*", "apps/*"] }',
      'apps/web/package.json': '{ "name": "web" }',
      'apps/web/ask.mjs': "import { ask } from '@shop/ai';\nawait ask();\n",
      'packages/ai/package.json': '{ "name": "@shop/ai", "main": "dist/index.js" }',
      'packages/ai/src/index.ts': "export * from './chat';\n",
      'packages/ai/src/chat.ts':
        "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'gpt-4o', input: 'x' });\n",
    },
    budget: 'api',
  },
  {
    what: 'Python: a package of the same workspace',
    run: 'python scripts/ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'scripts/ask.py': 'from shop_ai.chat import ask\nask()\n',
      'packages/shop-ai/src/shop_ai/__init__.py': '',
      'packages/shop-ai/src/shop_ai/chat.py':
        'from openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-4o", input="x")\n',
    },
    budget: 'api',
  },
];

describe('settings', () => {
  it.each(PROGRAMS)('$what', (program) => {
    expect(judged(program).budget).toBe(program.budget);
  });
});
