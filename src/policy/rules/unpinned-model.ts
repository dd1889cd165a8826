import { CURRENT_MODEL } from '../../knowledge/models.ts';
import type { Charge } from '../../report/report.ts';
import { spendersOf } from '../../telling/spenders-of.ts';
import { literalText } from '../../value/value.ts';
import type { JobAccount } from '../account.ts';
import { CODEX_KINDS } from './facts.ts';
import type { Rule, Violation } from './rule.ts';
import { inJob } from './where.ts';
import { code, spenderPlace } from './wording.ts';

const EXAMPLE = `for example \`${CURRENT_MODEL}\``;

function* check(account: JobAccount): Iterable<Violation> {
  for (const charge of account.report.charges) {
    if (charge.model !== null || !CODEX_KINDS.includes(charge.spender.kind)) continue;
    if (charge.budget !== 'api' && charge.budget !== 'subscription') continue;
    if (hasFixedDefault(account, charge)) continue;
    yield {
      subject: charge.spender.label,
      message: `${code(charge.spender.label)} ${inJob(account, charge)} names no model and takes Codex's default of the day.`,
      place: spenderPlace(charge),
      fix: `Name the model: ${where(charge)}.`,
      cause: where(charge),
    };
  }
}

/** A release that is named keeps the default that it came with. */
function hasFixedDefault(account: JobAccount, charge: Charge): boolean {
  const spender = spendersOf(account.traced, charge)[0];
  const version =
    spender?.kind === 'codex-action'
      ? spender.inputs.get('codex-version')
      : spender !== undefined && 'version' in spender
        ? spender.version
        : undefined;
  return version !== undefined && /^v?\d+\.\d+\.\d+/.test(literalText(version) ?? '');
}

function where({ spender }: Charge): string {
  switch (spender.kind) {
    case 'codex-action':
      // The action inside Codex's own repository, which came before it, hands on arguments only.
      return spender.label.startsWith('openai/codex/')
        ? 'with `--model` in its input `codex_args`'
        : `\`model:\` under \`with:\`, ${EXAMPLE}`;
    case 'codex-cli':
      return spender.label.startsWith('codex ')
        ? `\`${spender.label.split(' ').slice(0, 2).join(' ')} --model …\`, ${EXAMPLE}`
        : `\`--model\` where ${code(spender.label)} starts Codex, ${EXAMPLE}`;
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
      'A charge by Codex itself (action, command line, SDK) for which no model is named. Programs that call the API name their model in their own code and are left alone, and so is a release of Codex that is named whole (`@openai/codex@0.171.0`): it keeps its default.',
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
