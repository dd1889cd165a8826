import { describe, expect, test } from 'vitest';
import { ASK_PY, budgetOf, type Situation } from './situation.ts';

const KEYS = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];
const config = (...providers: readonly string[]) =>
  `prompts: ["say {{x}}"]\nproviders:\n${providers.map((one) => `  - ${one}\n`).join('')}tests:\n  - vars: { x: hi }\n`;

const CASES: readonly (Omit<Situation, 'keys'> & { readonly name: string })[] = [
  {
    name: 'the file that it names',
    run: 'npx promptfoo eval -c checks/a.yaml',
    files: { 'checks/a.yaml': config('openai:gpt-6') },
    want: 'api',
  },
  {
    name: 'the file where it stands',
    run: 'npx promptfoo@latest eval',
    directory: 'evals',
    files: { 'evals/promptfooconfig.yaml': config('anthropic:messages:claude-5') },
    want: 'other',
  },
  {
    name: 'two of them',
    run: 'promptfoo eval',
    files: { 'promptfooconfig.yaml': config('openai:gpt-6', 'anthropic:messages:claude-5') },
    want: 'api',
  },
  {
    name: 'an object',
    run: 'promptfoo eval',
    files: {
      'promptfooconfig.yaml': config('id: openai:chat:gpt-6\n    config: { temperature: 0 }'),
    },
    want: 'api',
  },
  {
    name: 'nobody',
    run: 'promptfoo eval',
    files: { 'promptfooconfig.yaml': config('echo') },
    want: 'none',
  },
  {
    name: 'nobody, and a judge',
    run: 'promptfoo eval',
    files: {
      'promptfooconfig.yaml': `${config('echo')}    assert:\n      - type: llm-rubric\n        value: is polite\n`,
    },
    want: 'api',
  },
  {
    name: 'nobody, and another judge',
    run: 'promptfoo eval --grader anthropic:messages:claude-5',
    files: {
      'promptfooconfig.yaml': `${config('echo')}    assert:\n      - type: llm-rubric\n        value: is polite\n`,
    },
    want: 'other',
  },
  {
    name: 'the flag',
    run: 'promptfoo eval -r anthropic:messages:claude-5',
    files: { 'promptfooconfig.yaml': config('openai:gpt-6') },
    want: 'other',
  },
  {
    name: 'a program of the project',
    run: 'promptfoo eval',
    files: {
      'promptfooconfig.yaml': config('file://ask.py'),
      'ask.py': `${ASK_PY}\ndef call_api(prompt, options, context):\n    return ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a command',
    run: 'promptfoo eval',
    files: { 'promptfooconfig.yaml': config("'exec: python calm.py'"), 'calm.py': 'print(1)\n' },
    want: 'none',
  },
  {
    name: 'a program that configures',
    run: 'promptfoo eval',
    files: {
      'promptfooconfig.ts':
        'export default { providers: ["anthropic:messages:claude-5"], prompts: ["file://p.txt"] };\n',
    },
    want: 'other',
  },
  {
    name: 'only checked',
    run: 'promptfoo validate',
    files: { 'promptfooconfig.yaml': config('openai:gpt-6') },
    want: 'none',
  },
  {
    name: 'nothing that is here',
    run: 'promptfoo eval -c made/by/a/step.yaml',
    files: {},
    want: 'unclear',
  },
  {
    name: 'a program, and a judge that the file names',
    run: 'promptfoo eval',
    files: {
      'promptfooconfig.yaml': `${config('file://own.mjs')}defaultTest:\n  assert:\n    - type: llm-rubric\n      provider:\n        id: anthropic:messages:claude-5\n      value: is polite\n`,
      'own.mjs': 'export default class { async callApi() { return { output: "x" }; } }\n',
    },
    want: 'other',
  },
];

describe('an evaluation asks the providers of its settings', () => {
  test.each(CASES)('$name: $run', (situation) => {
    expect(budgetOf({ ...situation, keys: KEYS })).toBe(situation.want);
  });
});
