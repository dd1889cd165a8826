import { expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

const ASK = `import { OpenAI } from 'openai';
import { env } from './env';
const client = new OpenAI({ baseURL: env.LLM_URL, apiKey: env.LLM_KEY });
await client.chat.completions.create({ model: 'm', messages: [] });
`;
const SHAPE =
  "z.object({\n  LLM_KEY: z.string().min(1),\n  LLM_URL: z.string().url().default('https://openrouter.ai/api/v1'),\n})";
const ZOD = "import { z } from 'zod';\n";

/** The budget of the charge, and the key that it names, of a job that holds the platform's key as well. */
function charged(files: Readonly<Record<string, string>>, url?: string) {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: bun run ask.ts
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          LLM_KEY: \${{ secrets.LLM_KEY }}
${url === undefined ? '' : `          LLM_URL: ${url}\n`}`;
  const [job] = reportOf(workflow, { 'ask.ts': ASK, ...files }).jobs;
  return job?.charges.map(({ budget, payer }) => [budget, payer?.name]);
}

it.each([
  [
    'a shape where it is made',
    { 'env.ts': `${ZOD}export const env = ${SHAPE}.parse(process.env);\n` },
  ],
  [
    'a function',
    {
      'env.ts': `${ZOD}const shape = ${SHAPE};\nexport const env = checked();\nexport function checked(env?: unknown) {\n  try {\n    return shape.parse(env ?? import.meta.env);\n  } catch (error) {\n    throw error;\n  }\n}\n`,
    },
  ],
  [
    'a shape of another file, and what it found',
    {
      'env.ts':
        "import { shape } from './shape';\nconst found = shape.safeParse(process.env);\nexport const env = found.data;\n",
      'shape.ts': `${ZOD}export const shape = ${SHAPE};\n`,
    },
  ],
  [
    'createEnv',
    {
      'env.ts': `${ZOD}import { createEnv } from '@t3-oss/env-core';\nexport const env = createEnv({\n  server: { LLM_KEY: z.string(), LLM_URL: z.string().default('https://openrouter.ai/api/v1') },\n  runtimeEnv: process.env,\n});\n`,
    },
  ],
  [
    'envalid',
    {
      'env.ts':
        "import { cleanEnv, str, url } from 'envalid';\nexport const env = cleanEnv(process.env, {\n  LLM_KEY: str(),\n  LLM_URL: url({ default: 'https://openrouter.ai/api/v1' }),\n});\n",
    },
  ],
])('an environment that %s checked holds its variables, or their defaults', (_, files) => {
  expect(charged(files)).toEqual([['other', 'secrets.LLM_KEY']]);
  expect(charged(files, 'https://api.openai.com/v1')).toEqual([['api', 'secrets.LLM_KEY']]);
});
