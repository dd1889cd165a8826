import type { Spender } from '../interpreter/model.ts';
import { PROFILES } from '../knowledge/rates/profiles.ts';
import { TOOL_FEES } from '../knowledge/rates/tools.ts';
import type { JobAccount } from '../policy/account.ts';
import type { Policy } from '../policy/policy.ts';
import type { ApiUse, Basis, JobForecast, Range } from '../report/forecast.ts';
import type { Charge } from '../report/report.ts';
import type { Source } from './around.ts';
import { isCeiling } from './ceiling.ts';
import { costModel, ENOUGH_RECORDS, type Spread } from './cost.ts';
import { frequencyOf, type Known } from './frequency.ts';
import type { History, RunRecord, WorkflowHistory } from './history.ts';
import { matrixJobs } from './matrix.ts';
import { costDraws, DRAWS, rangeOf, runDraws } from './month.ts';
import { type Part, partsOf } from './parts.ts';
import { random, shuffled } from './random.ts';
import {
  costSpread,
  declaredTokens,
  type Line,
  profileTokens,
  recordCost,
  recordTokens,
  tokenTotals,
  USUAL_PROMPT,
} from './use.ts';
import type { Work } from './work.ts';

export interface Surroundings {
  readonly policy: Policy;
  readonly history: History | undefined;
  /** `YYYY-MM-DD`: the prices of this day. */
  readonly today: string;
}

/** What a job adds to a line, draw by draw; undefined where nobody knows. */
export interface LineDraws {
  readonly runs: Float64Array | undefined;
  readonly tokens: Float64Array | undefined;
  readonly cost: Float64Array | undefined;
  /** Which of them nobody assumed: the runs, or what they use as well. */
  readonly known: { readonly runs: boolean; readonly use: boolean };
}

export interface ForecastJob {
  readonly forecast: JobForecast;
  readonly draws: ReadonlyMap<Line, LineDraws>;
}

const LINES: readonly Line[] = ['api', 'subscription'];

/** One job's month. Undefined where it charges neither line. */
export function forecastJob(
  account: JobAccount,
  spenders: ReadonlyMap<Charge['spender'], Spender>,
  source: Source,
  around: Surroundings,
): ForecastJob | undefined {
  const { workflow, job, report } = account;
  const lines = LINES.filter((line) => report.budget === line || report.budget === 'both');
  if (lines.length === 0) return undefined;
  const known = frequencyOf(account, around.policy, around.history);
  const legs = matrixJobs(job.matrix);
  const runs = known.frequency && runDraws(known.frequency, DRAWS, random(SEED));
  const order = shuffled(DRAWS, random(hash(`${workflow.path}#${job.id}`)));
  const uses = lines.map((line) => lineUse(line, account, known, spenders, source, around));
  const draws = new Map<Line, LineDraws>();
  const shown = new Map<Line, ReturnType<typeof shownUse>>();
  for (const use of uses) {
    const one = drawn(use, runs, legs.times);
    draws.set(use.line, inOrder(one, order));
    shown.set(use.line, shownUse(use, one, legs.times));
  }
  const [api, subscription] = LINES.map((line) => shown.get(line));
  return {
    draws,
    forecast: {
      runs: shownRuns(known, runs),
      matrixJobs: legs.times,
      unbounded: unique([...legs.unbounded, ...uses.flatMap((use) => use.unbounded)]),
      notes: unique([...legs.notes, ...uses.flatMap((use) => use.notes)]),
      api:
        api === undefined
          ? null
          : { ...api.use, dollarsPerRun: api.costPerRun, dollarsPerMonth: api.costPerMonth },
      subscription:
        subscription === undefined
          ? null
          : {
              ...subscription.use,
              creditsPerRun: subscription.costPerRun,
              creditsPerMonth: subscription.costPerMonth,
            },
    },
  };
}

/** What one run of a job uses on one line. */
interface Use {
  readonly line: Line;
  readonly basis: Basis;
  readonly says: string;
  readonly atMost: boolean;
  readonly assumed: boolean;
  readonly models: ApiUse['models'];
  readonly unpriced: string[];
  readonly unbounded: readonly string[];
  readonly notes: readonly string[];
  readonly tokens: ReturnType<typeof costModel>;
  readonly cost: ReturnType<typeof costModel>;
}

function lineUse(
  line: Line,
  account: JobAccount,
  known: Known,
  spenders: ReadonlyMap<Charge['spender'], Spender>,
  source: Source,
  { policy, history, today }: Surroundings,
): Use {
  const { workflow, job, report } = account;
  const charges = chargesOn(line, report.charges);
  const parts = charges.flatMap((charge) =>
    partsOf(account, charge, spenders.get(charge.spender), source),
  );
  const records = (history?.workflows.get(workflow.path)?.records.get(job.id) ?? []).filter(
    (record) => record.budget === line,
  );
  const declared = policy.usage.find(
    (one) => one.tokens !== undefined && one.jobs.matches(workflow.path, job.id),
  )?.tokens;
  const expected =
    declared === undefined
      ? fromProfiles(line, parts, today)
      : fromDeclared(line, parts, declaredTokens(declared), today);
  const costs = records.map((record) => recordCost(line, record, parts[0]?.work, today));
  const priced = costs.filter((one) => one !== undefined);
  const unpricedRecords = records.filter((_, index) => costs[index] === undefined);
  return {
    line,
    ...basisOf(
      records,
      runsOf(history?.workflows.get(workflow.path)),
      declared !== undefined,
      parts,
    ),
    atMost: isCeiling(account, charges, known),
    models: modelsOf(parts, records),
    unpriced: unique([...expected.unpriced, ...unpricedRecords.flatMap(modelsIn)]),
    unbounded: unique(parts.flatMap((part) => [...part.unbounded, ...part.work.unbounded])),
    notes: unique([
      ...charges.flatMap(goneNotes),
      ...parts.flatMap((part) => [
        ...part.notes,
        ...feeNotes(line, part.work),
        ...promptNotes(part.work),
      ]),
    ]),
    tokens: costModel(records.map(recordTokens), expected.tokens),
    cost: priced.length < records.length ? undefined : costModel(priced, expected.cost),
  };
}

/** The price is the one that the model had: what is asked of it today is refused. */
function goneNotes({ shutDown }: Charge): readonly string[] {
  return shutDown === undefined
    ? []
    : [`nothing until another model is named: ${shutDown.model} was shut down on ${shutDown.date}`];
}

/** A charge that is only possible counts where there is no likelier one. */
function chargesOn(line: Line, charges: readonly Charge[]): readonly Charge[] {
  const own = charges.filter((charge) => charge.budget === line);
  const likely = own.filter((charge) => charge.confidence !== 'possible');
  return likely.length > 0 ? likely : own;
}

interface Expected {
  readonly tokens: Spread | undefined;
  readonly cost: Spread | undefined;
  readonly unpriced: readonly string[];
}

/** Every charge adds what its kind usually uses. One that nobody knows makes the whole unknown. */
function fromProfiles(line: Line, parts: readonly Part[], day: string): Expected {
  const each = parts.map(({ work, times }) => {
    const spread = profileTokens(work);
    return {
      tokens: spread && tokenTotals(spread, times),
      cost: spread && costSpread(line, spread, work, times, day),
      name: work.model?.name ?? 'a model that is not named',
    };
  });
  return {
    tokens: added(each.map(({ tokens }) => tokens)),
    cost: added(each.map(({ cost }) => cost)),
    unpriced: each.filter(({ tokens, cost }) => tokens && !cost).map(({ name }) => name),
  };
}

/** A declaration is about the run as a whole, at the first program's model. */
function fromDeclared(
  line: Line,
  [first]: readonly Part[],
  spread: ReturnType<typeof declaredTokens>,
  day: string,
): Expected {
  const cost = first && costSpread(line, spread, first.work, 1, day);
  const name = first?.work.model?.name ?? 'a model that is not named';
  return { tokens: tokenTotals(spread, 1), cost, unpriced: cost === undefined ? [name] : [] };
}

function added(spreads: readonly (Spread | undefined)[]): Spread | undefined {
  const known = spreads.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < spreads.length) return undefined;
  const total = (end: keyof Spread) => known.reduce((sum, one) => sum + one[end], 0);
  return { low: total('low'), typical: total('typical'), high: total('high') };
}

/** How many runs the history knows of. */
function runsOf(past: WorkflowHistory | undefined): number {
  return [...(past?.events.values() ?? [])]
    .flat()
    .reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function basisOf(
  records: readonly RunRecord[],
  runs: number,
  declared: boolean,
  parts: readonly Part[],
) {
  const count = new Set(records.map(({ run }) => run)).size;
  const expected: { basis: Basis; says: string; assumed: boolean } = declared
    ? { basis: 'declared', says: 'in the policy', assumed: false }
    : { basis: 'assumed', says: assumed(parts), assumed: true };
  if (count === 0) return expected;
  const measured =
    runs >= count
      ? `${count} of ${runs} ${runs === 1 ? 'run' : 'runs'} measured`
      : `${count} ${count === 1 ? 'run' : 'runs'} measured`;
  if (count >= ENOUGH_RECORDS)
    return { basis: 'measured' as const, says: measured, assumed: false };
  return {
    basis: 'mixed' as const,
    assumed: expected.assumed,
    says: `${measured}, taken together with ${expected.basis === 'declared' ? 'what is declared in the policy' : expected.says}`,
  };
}

function assumed(parts: readonly Part[]): string {
  const titles = parts.flatMap(({ work }) =>
    work.profile === undefined ? [] : [PROFILES[work.profile].title],
  );
  return titles.length < parts.length || titles.length === 0
    ? 'what a run uses is not known; declare `tokens` under `usage`'
    : `what such runs usually use: ${unique(titles).join(', ')}`;
}

function modelsOf(parts: readonly Part[], records: readonly RunRecord[]) {
  const models = new Map<string, boolean>();
  for (const { work } of parts)
    if (work.model !== undefined) models.set(work.model.name, work.model.named);
  for (const model of records.flatMap(modelsIn)) models.set(model, true);
  return [...models].map(([name, named]) => ({ name, named }));
}

function modelsIn({ uses }: RunRecord): readonly string[] {
  return uses.map(({ model }) => model ?? 'a model that is not named');
}

/** Fees are dollars, so they are told on the API line alone. */
function feeNotes(line: Line, { tools }: Work): readonly string[] {
  if (line !== 'api') return [];
  return tools.map((tool) => {
    const { perCall, called } = TOOL_FEES[tool];
    return `each ${called} adds ${perCall} USD; how many there are is not known`;
  });
}

function promptNotes({ prompt }: Work): readonly string[] {
  if (prompt <= USUAL_PROMPT) return [];
  return [`a prompt of about ${Math.round(prompt / 1000)}k tokens, sent with every request`];
}

/** The same for every job: two of which the same is known take the same. */
const SEED = 1;

function drawn(use: Use, runs: Float64Array | undefined, legs: number): LineDraws {
  const draws = (model: Use['cost']) =>
    runs && model && costDraws(runs, model, legs, random(SEED + 1));
  const known = { runs: !use.atMost, use: !(use.atMost || use.assumed) };
  return { runs, tokens: draws(use.tokens), cost: draws(use.cost), known };
}

/** In an order of the job's own, so that in a sum no dear month of one job is one of every other. */
function inOrder({ runs, tokens, cost, known }: LineDraws, order: readonly number[]): LineDraws {
  const ordered = (values: Float64Array | undefined) =>
    values?.map((_, index) => values[order[index] ?? index] ?? 0);
  return { runs: ordered(runs), tokens: ordered(tokens), cost: ordered(cost), known };
}

const ONE_RUN = Float64Array.from({ length: DRAWS }, () => 1);

function shownUse(use: Use, draws: LineDraws, legs: number) {
  const perRun = (model: Use['cost'], digits: number) =>
    model === undefined ? null : shownRange(costDraws(ONE_RUN, model, legs, random(7)), digits);
  const perMonth = (values: Float64Array | undefined, digits: number) =>
    values === undefined ? null : shownRange(values, digits);
  return {
    use: {
      basis: use.basis,
      says: use.says,
      models: use.models,
      tokensPerRun: perRun(use.tokens, 0),
      tokensPerMonth: perMonth(draws.tokens, 0),
      atMost: use.atMost,
      unpriced: use.unpriced,
    },
    costPerRun: perRun(use.cost, 4),
    costPerMonth: perMonth(draws.cost, 2),
  };
}

function shownRuns(known: Known, runs: Float64Array | undefined): JobForecast['runs'] {
  const { basis, says, uncounted } = known;
  return { basis, says, perMonth: runs ? shownRange(runs, 0) : null, uncounted: [...uncounted] };
}

export function shownRange(draws: Float64Array, digits: number): Range {
  const { low, middle, high } = rangeOf(draws);
  const round = (value: number) => Number(value.toFixed(digits));
  return { low: round(low), middle: round(middle), high: round(high) };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** FNV-1a: the order of a job's draws stays the same whatever other jobs there are. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}
