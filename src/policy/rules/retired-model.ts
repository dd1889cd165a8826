import type { NamedModel, SoftwareSpender } from '../../interpreter/model.ts';
import { catalogAction } from '../../knowledge/action-row.ts';
import { type Retirement, retirementOf, successorOf } from '../../knowledge/models.ts';
import { providerById } from '../../knowledge/providers.ts';
import { sellerOf } from '../../payer/shut-down.ts';
import type { Charge } from '../../report/report.ts';
import { fewOrAll, listed } from '../../support/listed.ts';
import { spendersOf } from '../../telling/spenders-of.ts';
import type { Place } from '../../value/evidence.ts';
import { type Alternative, literalText, type Value } from '../../value/value.ts';
import { possibleTexts } from '../../workflow/texts.ts';
import type { JobAccount } from '../account.ts';
import { isPinnedBelowOne, type Request, requestAt } from '../request.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { inJob } from './where.ts';
import { code, spenderPlace } from './wording.ts';

const DAY = 86_400_000;

/** A model that a charge asks and that is or will be shut down. */
interface Gone {
  readonly name: string;
  readonly row: Retirement;
  readonly over: boolean;
  /** Where it is named; nothing here names what software asks by default. */
  readonly place: Place | undefined;
  /** The call that asks for it, where that stands elsewhere. */
  readonly usedAt?: Place | undefined;
  readonly by?: NamedModel['by'];
  /** The request that asks for it. */
  readonly request: Request;
}

/** A charge, and what it asks that is or will be shut down. */
interface Asking {
  readonly charge: Charge;
  readonly gone: readonly [Gone, ...Gone[]];
}

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const seen = new Set<string>();
  for (const { charge, gone } of asking(account, context)) {
    const first = gone.find(({ over }) => over) ?? gone[0];
    const cause = gone.map(({ row }) => `${row.model} ${row.from}`).join(', ');
    const what = code(charge.spender.label);
    yield {
      // Who mends the first command alone finds the job failing at the next.
      subject: seen.has(cause) ? `${cause}\n${charge.spender.label}` : cause,
      message: `${what} ${inJob(account, charge)} ${isChosen(account, charge) ? 'asks' : 'may ask'} for ${models(gone, account.workflow.path)}.`,
      place: first.place ?? spenderPlace(charge),
      fix: `${instead(charge, gone)}${rewritten(account, charge, first, context.account.text)} Dates: \`${first.row.source}\``,
      cause,
      own: { what },
      ...(first.over ? {} : { level: 'notice' as const }),
    };
    seen.add(cause);
  }
}

function* asking(account: JobAccount, { today, options, account: all }: Context): Iterable<Asking> {
  // A request that several charges stand for is mended once.
  const told = new Set<string>();
  for (const charge of account.report.charges) {
    const seller = sellerOf(charge);
    if (seller === undefined) continue;
    const gone = asked(account, charge, all.text)
      .flatMap(({ name, ...one }): Gone[] => {
        const row = retirementOf(name, seller);
        const days = row === undefined ? undefined : daysUntil(row.date, today);
        return row === undefined || days === undefined || days > (options['notice-days'] ?? 0)
          ? []
          : [{ name, row, over: days <= 0, ...one }];
      })
      .filter((one) => !told.has(requestIn(one)));
    for (const one of gone) if (one.place !== undefined) told.add(requestIn(one));
    const [first, ...more] = gone;
    if (first !== undefined) yield { charge, gone: [first, ...more] };
  }
}

function requestIn({ name, place, row }: Gone): string {
  return `${place?.path}:${place?.line} ${name} ${row.from}`;
}

/** `the model x`, or `the models x (line 31) and y (its default)`, and what becomes of them. */
function models(gone: readonly Gone[], workflow: string): string {
  const own = gone.filter(({ name }, at) => gone.findIndex((one) => one.name === name) === at);
  const [first, ...more] = own;
  if (first === undefined) return '';
  const named = ({ name, place, usedAt }: Gone): string => {
    if (place === undefined) return `${code(name)} (its default)`;
    const places = placesOf(
      gone.filter((one) => one.name === name),
      workflow,
      place,
    );
    if (places.length > 1 || more.length > 0) return `${code(name)} (${listed(places)})`;
    return usedAt === undefined
      ? code(name)
      : `${code(name)}, used at ${code(written(usedAt, workflow))}`;
  };
  const fate = ({ row, over }: Gone): string => happening(row, over);
  if (more.length === 0) return `the model ${named(first)}, ${fate(first)}`;
  return more.every((one) => fate(one) === fate(first))
    ? `the models ${listed(own.map(named))}, ${fate(first)}`
    : `the models ${own.map((one) => `${named(one)}, ${fate(one)}`).join(', and ')}`;
}

/** Where they are named, each place once. */
function placesOf(gone: readonly Gone[], workflow: string, otherwise: Place): readonly string[] {
  const places = gone.map(({ place = otherwise }) => written(place, workflow));
  return fewOrAll([...new Set(places)], MOST_PLACES);
}

function written({ path, line }: Place, workflow: string): string {
  return path === workflow ? `line ${line}` : `${path}:${line}`;
}

/** Each has to be mended, and nobody reads more of them in a sentence. */
const MOST_PLACES = 3;

/** Every model that is known to be asked. */
function asked(
  account: JobAccount,
  charge: Charge,
  text: (path: string) => string | undefined,
): readonly Pick<Gone, 'name' | 'place' | 'usedAt' | 'by' | 'request'>[] {
  const spenders = spendersOf(account.traced, charge);
  const [spender] = spenders;
  if (spender?.kind === 'program' && spender.asked !== undefined)
    return spenders.flatMap((one) => (one.kind === 'program' ? inRequests(one, text) : []));
  const request = charge.spender.kind.startsWith('codex-')
    ? NO_REQUEST
    : requestAt(charge.spender.line, charge.model, text(charge.spender.path));
  if (spender?.kind === 'action' && spender.asks !== undefined)
    return spender.asks.map(({ model, usual, by }) => ({
      name: literalText(model) ?? '',
      place: usual ? undefined : (model.alternatives[0]?.trail.at(-1) ?? spenderPlace(charge)),
      by,
      request,
    }));
  return charge.model === null
    ? []
    : [{ name: charge.model, place: modelPlace(account, charge, request), request }];
}

const NO_REQUEST: Request = { parameters: [] };

/** Each request of a program that says which model it asks for. */
function inRequests(
  { asked: requests = [] }: SoftwareSpender,
  text: (path: string) => string | undefined,
): readonly Pick<Gone, 'name' | 'place' | 'usedAt' | 'request'>[] {
  return requests.flatMap(({ model, at }) =>
    (possibleTexts(model) ?? []).map((name) => {
      const request = requestAt(at.line, name, text(at.path));
      const own = request.model && { ...at, ...request.model };
      const elsewhere = own === undefined ? namedAt(model, name) : undefined;
      return {
        name,
        place: own ?? elsewhere ?? at,
        usedAt: elsewhere && !isIn(elsewhere, at, request) ? at : undefined,
        request,
      };
    }),
  );
}

function isIn({ path, line }: Place, call: Place, { until = call.line }: Request): boolean {
  return path === call.path && line >= call.line && line <= until;
}

/** The place that says this text of what a value can be. */
function namedAt({ alternatives }: Value, name: string): Place | undefined {
  const says = (one: Alternative): boolean =>
    literalText({ choice: 'one-of', alternatives: [one] }) === name;
  return alternatives.find(says)?.trail.at(-1);
}

/** Whether it does ask, and for no other model. */
function isChosen(account: JobAccount, charge: Charge): boolean {
  const [spender] = spendersOf(account.traced, charge);
  return charge.unsure !== 'spending' && (spender?.model?.alternatives.length ?? 1) < 2;
}

/** The line that names the model, where one of this repository does. */
function modelPlace(account: JobAccount, charge: Charge, { model }: Request): Place {
  const alternatives = spendersOf(account.traced, charge)[0]?.model?.alternatives ?? [];
  const named = alternatives.filter(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'literal' && charge.model?.includes(piece.text)),
  );
  const [told] = named.flatMap(({ trail }) => trail.at(-1) ?? []);
  return told ?? (model && { ...spenderPlace(charge), ...model }) ?? spenderPlace(charge);
}

/** Software may hand over what a newer model refuses; Codex and its like are made for all of theirs. */
function instead({ spender }: Charge, gone: readonly Gone[]): string {
  const sends = spender.kind === 'action' ? catalogAction(spender.label)?.sends : undefined;
  if (sends !== undefined)
    return `Use another action in its place, for example ${code('openai/codex-action')}: this one sends ${listed(sends.map(code))} with every request, which current models of OpenAI refuse, so that another name of a model alone does not mend it.`;
  const current = ({ model, from }: Retirement): string | undefined => {
    const successor = successorOf(model, from);
    return successor === undefined ? undefined : code(successor);
  };
  const [one] = gone.flatMap(({ row }) => current(row) ?? []);
  const told = gone.flatMap(({ by, row }) => {
    const to = current(row);
    return by === undefined ? [] : [`${code(by.name)}${to === undefined ? '' : ` to ${to}`}`];
  });
  if (spender.kind === 'action' && told.length > 0) {
    const where = { input: 'Under `with:` set', variable: 'In its `env` set', setting: 'Set' };
    const other = one === undefined ? ' to a current model' : ', or to another current model';
    return `${where[gone[0]?.by?.kind ?? 'setting']} ${listed(told)}${other}, if the action takes it.`;
  }
  if (gone.some(({ request, row }) => request.legacy && row.from === 'api'))
    return `Move the call to chat completions or responses and name a current model there${one === undefined ? '' : `, for example ${one}`}: none answers to \`/v1/completions\`, so that another name alone does not mend it.`;
  const takes = spender.kind === 'action' ? ', if the action takes it' : '';
  return `Name a current model${one === undefined ? '' : `, for example ${one}`}${takes}.`;
}

/** What else of the request a current model, or a current client, may refuse. */
function rewritten(
  account: JobAccount,
  { spender }: Charge,
  { request: { gone, legacy, parameters }, row }: Gone,
  text: (path: string) => string | undefined,
): string {
  const call =
    gone !== undefined && !isPinnedBelowOne(account.job, spender.path, text)
      ? ` ${code(gone.was)} went with openai 1.0, and nothing here pins an older one: write it as ${code(legacy ? 'chat.completions.create' : gone.is)} of a client, ${code('client = openai.OpenAI()')} (https://github.com/openai/openai-python/discussions/742).`
      : '';
  const told = listed(parameters.map(code));
  // What other providers' models refuse is another list.
  const takes =
    parameters.length === 0 || row.from !== 'api' || spender.kind.startsWith('codex-')
      ? ''
      : ` See that the model takes ${told} of the request.`;
  return `${call}${takes}`;
}

function happening({ from, date, before }: Retirement, over: boolean): string {
  const day = before === true ? `before ${monthOf(date)}` : `on ${date}`;
  if (from === 'chatgpt-sign-in')
    return `which Codex signed in with ChatGPT ${over ? 'stopped offering' : 'stops offering'} ${day}; with an API key it still runs`;
  const where = from === 'api' ? 'OpenAI' : providerById(from)?.title;
  return `which ${where} ${over ? 'shut down' : 'shuts down'} ${day}`;
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
      'Likewise a model that Anthropic or DeepSeek has shut down on its own API, unless an agent such as Claude Code asks for it, which may take a newer one by itself. Models of further providers are not judged: Azure, Amazon and others keep their own dates.',
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
      'https://platform.claude.com/docs/en/about-claude/model-deprecations',
      'https://api-docs.deepseek.com/',
    ],
  },
  check,
} as const satisfies Rule;
