import { expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** The budgets of all charges of a program with two keys, and which provider it asks told by this. */
function charges(run: string, file: string, text: string, provider: string) {
  const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${run}\n        env:\n          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}\n          LLM_PROVIDER: ${provider}\n`;
  return reportOf(workflow, { [file]: text }).jobs[0]?.charges.map(({ budget }) => budget);
}

const HEAD =
  'import os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\np = os.environ.get("LLM_PROVIDER")\n';
const OPENAI = 'OpenAI().responses.create(model="m", input="x")\n';
const ANTHROPIC = 'Anthropic().messages.create(model="m", messages=[])\n';
const ELIF = `${HEAD}if p == "openai":\n    ${OPENAI}elif p == "anthropic":\n    ${ANTHROPIC}`;
const SWITCH =
  "import OpenAI from 'openai';\nimport Anthropic from '@anthropic-ai/sdk';\nswitch (process.env.LLM_PROVIDER) {\n  case 'openai': await new OpenAI().responses.create({ model: 'm', input: 'x' }); break;\n  case 'anthropic': await new Anthropic().messages.create({ model: 'm', messages: [] }); break;\n}\n";

it.each([
  ['elif', 'a.py', ELIF],
  ['else', 'a.py', `${HEAD}if p == "anthropic":\n    ${ANTHROPIC}else:\n    ${OPENAI}`],
  ['switch', 'a.mjs', SWITCH],
])('of ways that a secret or a variable chooses one is gone: %s', (_, file, text) => {
  const run = file === 'a.py' ? 'python a.py' : 'node a.mjs';
  expect(charges(run, file, text, '${{ secrets.LLM_PROVIDER }}')).toEqual(['unclear']);
  expect(charges(run, file, text, '${{ vars.LLM_PROVIDER }}')).toEqual(['unclear']);
  expect(charges(run, file, text, 'anthropic')).toEqual(['other']);
  expect(charges(run, file, text, 'openai')).toEqual(['api']);
});

const ENUM =
  'from enum import StrEnum\nclass Provider(StrEnum):\n    openai = "openai"\n    anthropic = "anthropic"\n';
const indented = (line: string) => `        ${line}`;
it.each([
  [
    'members of an enumeration',
    `${HEAD}${ENUM}if p == Provider.openai:\n    ${OPENAI}elif p == Provider.anthropic:\n    ${ANTHROPIC}`,
  ],
  [
    'members of an enumeration as cases',
    `${HEAD}${ENUM}match p:\n    case Provider.openai:\n${indented(OPENAI)}    case Provider.anthropic:\n${indented(ANTHROPIC)}`,
  ],
  [
    'constants',
    `${HEAD}FIRST = "openai"\nSECOND = "anthropic"\nif p == FIRST:\n    ${OPENAI}elif p == SECOND:\n    ${ANTHROPIC}`,
  ],
])('ways are told apart by %s', (_, text) => {
  const told = (provider: string) => charges('python a.py', 'a.py', text, provider);
  expect(told('${{ vars.LLM_PROVIDER }}')).toEqual(['unclear']);
  expect(told('anthropic')).toEqual(['other']);
  expect(told('openai')).toEqual(['api']);
});

it('a constant that is set twice tells no way apart', () => {
  const text = `${HEAD}FIRST = "openai"\nif os.environ.get("SWAP"):\n    FIRST = "anthropic"\nif p == FIRST:\n    ${OPENAI}`;
  expect(charges('python a.py', 'a.py', text, 'anthropic')).toEqual(['api']);
});

it('of ways that do not keep each other out both are', () => {
  const both = `${HEAD}if p == "both":\n    ${OPENAI}    ${ANTHROPIC}`;
  const all = charges('python a.py', 'a.py', both, '${{ secrets.LLM_PROVIDER }}');
  expect(all?.toSorted()).toEqual(['api', 'other']);
});
