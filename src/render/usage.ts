import { figure } from '../policy/lines.ts';
import { listed } from '../support/listed.ts';
import { type Amount, sumOf } from '../usage/amounts.ts';
import { DOUBTS, type Doubt } from '../usage/doubts.ts';
import { BASES, type Basis } from '../usage/payer.ts';
import type { UsageRecord } from '../usage/schema.ts';
import { count } from './words.ts';

type Record = NonNullable<UsageRecord['record']>;
type Use = Record['uses'][number];

/** What a job used, a line for every budget that paid, and what is not known of it. */
export function usageLines({ record, missing, doubts }: UsageRecord): readonly string[] {
  const why = (doubts as readonly Doubt[]).map((one) => DOUBTS[one]);
  if (record === null) {
    const what = missing === 'no-home' ? 'there is no home of Codex' : 'no thread was kept here';
    return [`No record: ${[what, ...why].join('; ')}. That is not nothing used.`];
  }
  const lines = BUDGETS.flatMap((budget) => {
    const uses = record.uses.filter((use) => use.budget === budget);
    return uses.length === 0 ? [] : [budgetLine(budget, uses)];
  });
  const nothing = `No request was answered in ${count(record.threads, 'thread')}.`;
  return [
    ...(lines.length === 0 ? [nothing] : lines),
    ...(record.limitReached
      ? ['A request was turned away: the usage of the plan is used up.']
      : []),
    ...(record.complete ? [] : [`Not complete: ${why.join('; ')}.`]),
  ];
}

export function usageText(record: UsageRecord): string {
  return `${usageLines(record).join('\n')}\n`;
}

const BUDGETS: readonly Use['budget'][] = ['api', 'subscription', 'other', 'none', 'unclear'];

/** `124k tokens in, 91 % cached, 4.2k out, gpt-6.2-sol, charged to the Platform account: about 0.12 USD` */
function budgetLine(budget: Use['budget'], uses: readonly Use[]): string {
  const total = (kind: 'input' | 'cached' | 'output') =>
    uses.reduce((sum, { tokens }) => sum + tokens[kind], 0);
  const input = total('input');
  const share = input === 0 ? 0 : Math.floor((total('cached') / input) * 100);
  const models = [...new Set(uses.map(({ model }) => model ?? 'a model that is not named'))];
  const parts = [
    `${measured(input)} tokens in`,
    ...(share > 0 ? [`${share} % cached`] : []),
    `${measured(total('output'))} out`,
    listed(models),
    chargedTo(budget, uses),
  ];
  return `${parts.join(', ')}${costWords(budget, uses)}`;
}

/** A measured number has three digits where a forecast has two: `124k`, `4.2k`, `1.24M`. */
function measured(tokens: number): string {
  if (tokens < 1_000) return String(tokens);
  const [size, suffix] = tokens < 999_500 ? [1_000, 'k'] : [1_000_000, 'M'];
  const digits = tokens / size < 10 && suffix === 'M' ? 2 : tokens / size < 100 ? 1 : 0;
  return `${(tokens / size).toFixed(digits).replace(/\.0+$/, '')}${suffix}`;
}

const CHARGED: Readonly<{ [B in Use['budget']]: string }> = {
  api: 'charged to the Platform account',
  subscription: 'charged to a ChatGPT account',
  other: 'charged to another provider',
  none: 'answered on this machine, charged to nobody',
  unclear: 'and who paid is not known',
};

/** What is not certain says why it is believed. */
function chargedTo(budget: Use['budget'], uses: readonly Use[]): string {
  const doubted = uses.filter(({ confidence }) => confidence === 'likely');
  const why = [...new Set(doubted.map(({ basis }) => BASES[basis as Basis]))];
  if (why.length === 0) return CHARGED[budget];
  return `${CHARGED[budget]} (${budget === 'unclear' ? '' : 'likely: '}${why.join('; ')})`;
}

/** Dollars on the API line and credits on the subscription line: a type has no place for the other. */
function costWords(budget: Use['budget'], uses: readonly Use[]): string {
  switch (budget) {
    case 'api': {
      const usd = sumOf(uses.map((use) => use.usd));
      return usd === null ? ': no known price' : `: ${about(usd, 'USD')}`;
    }
    case 'subscription': {
      const credits = sumOf(uses.map((use) => use.credits));
      return credits === null
        ? ': no known rate in credits'
        : `: would draw ${about(credits, 'credits')}`;
    }
    case 'other':
    case 'none':
    case 'unclear':
      return '';
    default:
      return budget satisfies never;
  }
}

function about({ low, high }: Amount, unit: string): string {
  const [from, to] = [figure(low), figure(high)];
  if (to.startsWith('<')) return `less than ${to.slice(1)} ${unit}`;
  return `about ${from === to ? to : `${from} to ${to}`} ${unit}`;
}
