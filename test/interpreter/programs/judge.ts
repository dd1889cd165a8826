import { reportOf } from '../judge.ts';

/** Keys as jobs hand them over; `SHOP_KEY` is the OpenAI key under the program's own name. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  OPENAI_API_KEY: 'secrets.OPENAI_API_KEY',
  SHOP_KEY: 'secrets.OPENAI_API_KEY',
  SHOP_OPENAI_API_KEY: 'secrets.OPENAI_API_KEY',
  OPENROUTER_API_KEY: 'secrets.OPENROUTER_API_KEY',
  ANTHROPIC_API_KEY: 'secrets.ANTHROPIC_API_KEY',
  CODEX_API_KEY: 'secrets.CODEX_API_KEY',
};

export interface Program {
  readonly what: string;
  readonly run: string;
  readonly files: Readonly<Record<string, string>>;
  /** The variables that the step has. */
  readonly env: readonly string[];
  /** The budget, and the budgets of all charges where they matter. */
  readonly budget: string;
  readonly charges?: readonly string[];
}

/** The budget of a job that runs one program, and the distinct budgets of its charges. */
export function judged({ run, files, env }: Program): {
  readonly budget: string | undefined;
  readonly charges: readonly string[];
} {
  const lines = env.map((name) => `          ${name}: \${{ ${ENVIRONMENT[name]} }}`);
  const workflow = [
    'on: push',
    'jobs:',
    '  job:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - run: ${run}`,
    ...(lines.length > 0 ? ['        env:', ...lines] : []),
  ].join('\n');
  const job = reportOf(workflow, files).jobs.find((one) => one.job === 'job');
  return {
    budget: job?.budget,
    charges: [...new Set(job?.charges.map((charge) => charge.budget))].sort(),
  };
}
