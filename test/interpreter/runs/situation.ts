import { budgets } from '../judge.ts';

/** A program that asks OpenAI with the key of its environment, in a language of choice. */
export const ASK_PY =
  'from openai import OpenAI\n\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-6", input="hi")\n';
export const ASK_JS =
  'import OpenAI from "openai";\n\nexport const ask = () => new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n';

export interface Situation {
  /** What the job runs, line by line. */
  readonly run: string | readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly want: string;
  /** Keys in the environment of the job, secrets of the same name; by default OpenAI's alone. */
  readonly keys?: readonly string[];
  /** Whether the keys are the step's own. */
  readonly own?: boolean;
  readonly directory?: string;
  /** More of the job, above its steps. */
  readonly job?: string;
  /** Steps in front of it, as they are written. */
  readonly before?: string;
}

/** The budget of a job that runs these lines. */
export function budgetOf({
  run,
  files,
  keys = ['OPENAI_API_KEY'],
  own,
  directory,
  job,
  before = '',
}: Situation) {
  const lines = typeof run === 'string' ? [run] : run;
  const environment = (indent: string) =>
    keys.length === 0
      ? ''
      : `${indent}env:\n${keys.map((key) => `${indent}  ${key}: \${{ secrets.${key} }}\n`).join('')}`;
  const step =
    lines.length === 0
      ? ''
      : `      - run: |
${lines.map((line) => `          ${line}\n`).join('')}${directory === undefined ? '' : `        working-directory: ${directory}\n`}${own ? environment('        ') : ''}`;
  const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
${own ? '' : environment('    ')}${job ?? ''}    steps:
      - uses: actions/checkout@v4
${before}${step}`;
  return budgets(workflow, files).it;
}
