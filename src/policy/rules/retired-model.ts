import { type Retirement, retirementOf, successorOf } from '../../knowledge/models.ts';
import type { Charge } from '../../report.ts';
import { spendersOf } from '../../spenders-of.ts';
import type { Place } from '../../value/evidence.ts';
import type { JobAccount } from '../account.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, spenderPlace } from './wording.ts';

const DAY = 86_400_000;

function* check(account: JobAccount, { today, options }: Context): Iterable<Violation> {
  for (const charge of account.report.charges) {
    if (charge.model === null || (charge.budget !== 'api' && charge.budget !== 'subscription'))
      continue;
    const row = retirementOf(charge.model, charge.budget);
    const days = row === undefined ? undefined : daysUntil(row.date, today);
    if (row === undefined || days === undefined || days > (options['notice-days'] ?? 0)) continue;
    const over = days <= 0;
    yield {
      subject: `${row.model} ${row.from}`,
      message: `${code(charge.spender.label)} in job ${code(account.job.id)} ${isChosen(account, charge) ? 'asks' : 'may ask'} for the model ${code(charge.model)}, ${happening(row, over)}`,
      place: modelPlace(account, charge),
      fix: instead(charge, row),
      cause: `${row.model} ${row.from}`,
      ...(over ? {} : { level: 'notice' as const }),
    };
  }
}

/** Whether it does ask, and for no other model. */
function isChosen(account: JobAccount, charge: Charge): boolean {
  const [spender] = spendersOf(account.traced, charge);
  return charge.unsure !== 'spending' && (spender?.model?.alternatives.length ?? 1) < 2;
}

/** The line that names the model, where one of this repository does. */
function modelPlace(account: JobAccount, charge: Charge): Place {
  const alternatives = spendersOf(account.traced, charge)[0]?.model?.alternatives ?? [];
  const named = alternatives.filter(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'literal' && charge.model?.includes(piece.text)),
  );
  return named.flatMap(({ trail }) => trail.at(-1) ?? [])[0] ?? spenderPlace(charge);
}

/** Software may hand over what a newer model refuses; Codex and its like are made for all of theirs. */
function instead({ spender }: Charge, { model, source }: Retirement): string {
  const takes = spender.kind.startsWith('codex-')
    ? ''
    : spender.kind === 'action'
      ? ', if the action takes it'
      : ', and see that it takes the parameters of the request (`temperature`, `max_tokens`)';
  return `Name a current model, for example ${code(successorOf(model))}${takes}. Dates: ${source}`;
}

function happening({ from, date, before }: Retirement, over: boolean): string {
  const where = from === 'api' ? 'OpenAI' : 'Codex signed in with ChatGPT';
  const verb =
    from === 'api'
      ? over
        ? 'shut down'
        : 'shuts down'
      : over
        ? 'stopped offering'
        : 'stops offering';
  const day = before === true ? `before ${monthOf(date)}` : `on ${date}`;
  return `which ${where} ${verb} ${day}${from === 'api' ? '' : '; with an API key it still runs'}.`;
}

/** The day on which a plan stops offering a model is not published: `October 2026`. */
function monthOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function daysUntil(date: string, today: string): number | undefined {
  const days = Math.round(
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY,
  );
  return Number.isNaN(days) ? undefined : days;
}

export const retiredModel = {
  id: 'retired-model',
  judges: 'work',
  level: 'warning',
  title: 'A run asks for a model that is shut down or about to be',
  why: 'It fails on the day of the shutdown, or a fallback with another price answers.',
  fix: 'Name a current model.',
  about: 'model',
  since: '1.0.0',
  options: {
    'notice-days': {
      default: 60,
      minimum: 0,
      stricter: 'more',
      describes: 'How many days before a shutdown the notice begins.',
    },
  },
  page: {
    finds: [
      'A model named for a charge to an OpenAI budget that OpenAI has shut down, or that Codex signed in with ChatGPT no longer offers although API keys still reach it. A shutdown within 60 days (`notice-days`) is a notice.',
      'Models of other providers are not judged: Azure and others keep their own dates.',
    ],
    bad: `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.OPENAI_API_KEY }}
    model: gpt-5-codex
    prompt: Review this change`,
    good: `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.OPENAI_API_KEY }}
    model: gpt-6.1-sol
    prompt: Review this change`,
    sources: [
      'https://developers.openai.com/api/docs/deprecations',
      'https://developers.openai.com/codex/pricing',
    ],
  },
  check,
} as const satisfies Rule;
