import type { Charge } from '../../report.ts';
import type { JobAccount } from '../account.ts';
import { CODEX_KINDS } from './facts.ts';
import type { Rule, Violation } from './rule.ts';
import { code, spenderPlace } from './wording.ts';

function* check(account: JobAccount): Iterable<Violation> {
  for (const charge of account.report.charges) {
    if (charge.model !== null || !CODEX_KINDS.includes(charge.spender.kind)) continue;
    if (charge.budget !== 'api' && charge.budget !== 'subscription') continue;
    yield {
      subject: charge.spender.label,
      message: `${code(charge.spender.label)} in job ${code(account.job.id)} names no model and takes Codex's default of the day.`,
      place: spenderPlace(charge),
      fix: `Name the model: ${where(charge)}.`,
    };
  }
}

function where({ spender }: Charge): string {
  switch (spender.kind) {
    case 'codex-action':
      return '`model: gpt-6.2-sol` under `with:`';
    case 'codex-cli':
      return '`codex exec --model gpt-6.2-sol …`';
    default:
      return 'the option `model` of its thread';
  }
}

export const unpinnedModel = {
  id: 'unpinned-model',
  judges: 'work',
  level: 'notice',
  title: 'A Codex run names no model',
  why: 'When the default changes, so does the price of a run, on a day that nobody here chose.',
  fix: 'Name the model with `model:` or `--model`.',
  about: 'model',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A charge by Codex itself (action, command line, SDK) for which no model is named. Programs that call the API name their model in their own code and are left alone.',
    ],
    bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    good: `- run: codex exec --model gpt-6.1-sol "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: ['https://developers.openai.com/codex/pricing'],
  },
  check,
} as const satisfies Rule;
