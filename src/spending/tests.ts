import type { ApiFact, CodeFacts } from '../interpreter/code/facts.ts';
import type { ApiUse, Found } from '../interpreter/model.ts';
import { cannotStart } from '../interpreter/not-read.ts';
import { inner } from '../interpreter/program-values.ts';
import type { TestRun } from '../interpreter/project/target.ts';
import { withSettingsFile } from '../interpreter/settings-file.ts';
import type { Call } from '../interpreter/shell.ts';
import { enter } from '../interpreter/state.ts';
import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import type { Confidence } from '../report.ts';
import { evidence } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import { type Origin, originName, origins } from '../value/value.ts';
import { credentialsIn, endpointFor, providerOf, usesOf } from './credentials.ts';
import { claudeLogin, keptFor } from './kept.ts';
import { ownKeys, usesOfApi } from './program.ts';
import { spend, spenderBase } from './spend.ts';

/**
 * A test run spends with the key that a test which really runs is seen to use or to ask for; where not
 * all of the tests could be read, with one of the step's own; where they drive the whole application,
 * with one of the job's. Whether a test calls out is seen by what it imports, not by what
 * it does with it, so it is likely at best.
 */
export function traceTests(given: Call, target: TestRun): void {
  if (target.live === 'no') return;
  const call = withSettingsFile(given);
  if (!holdsAnything(call)) return;
  const { uses, first, certainty = 'likely', open = first === undefined } = usesIn(call, target);
  if (uses.length === 0) return;
  const label = `${target.runner} (tests)`;
  const { frame, place, command } = call;
  const base =
    first === undefined
      ? spenderBase(frame, place, label, command.source, certainty)
      : spenderBase(
          inner(enter(frame, evidence(place, command.source)), first.trail),
          first,
          label,
          first.through,
          'likely',
        );
  spend(frame, {
    ...base,
    kind: 'program',
    uses: distinct(uses),
    pick: open && isToldModel(call) ? 'any' : 'all',
    model: first?.model,
  });
}

/** A variable by which a run is told which model to ask. */
const MODEL = /(?:^|[_-])models?(?:[_-](?:name|id))?$/i;

/** Only who keeps the settings knows whom the tests ask: `MODEL: ${{ secrets.MODEL }}`. */
function isToldModel({ frame }: Call): boolean {
  for (const [name, value] of frame.environment)
    if (MODEL.test(name) && frame.own.has(name) && origins(value).some(isKept)) return true;
  return false;
}

const isKept = ({ kind }: Origin) => kind === 'secret' || kind === 'variable';

interface Reached {
  readonly uses: readonly ApiUse[];
  /** The first call that a test leads to. */
  readonly first?: ApiFact | undefined;
  readonly certainty?: Confidence;
  /** What they ask is told by the model alone. */
  readonly open?: boolean;
}

/** Anything that could pay: a value that no file of the repository shows, or a key kept by a tool. */
function holdsAnything({ frame }: Call): boolean {
  if (frame.state.kept.length > 0 || claudeLogin(frame) !== undefined) return true;
  for (const [name, value] of frame.environment)
    if (!isHarmlessSecret(name) && origins(value).some(isOpaque)) return true;
  return credentialsIn(frame.environment, frame.tracer.hints).length > 0;
}

function isOpaque(origin: Origin): boolean {
  switch (origin.kind) {
    case 'literal':
    case 'github-token':
      return false;
    case 'secret':
      return !isHarmlessSecret(origin.name);
    default:
      return origin.kind !== 'context';
  }
}

function usesIn(call: Call, target: TestRun): Reached {
  const { environment, own, job, tracer } = call.frame;
  const inReach = credentialsIn(environment, tracer.hints);
  if (target.live === 'yes') return { uses: usesOf(inReach, environment) };
  const { facts, behind, missing, gate, idle, ...read } = target.read((name) =>
    environment.has(name),
  );
  // Nor does a step bring any.
  const whole = read.whole || (missing === true && call.frame.state.filled.size === 0);
  const reached = facts === undefined ? { uses: [] } : reachedBy(call, facts, inReach);
  const handed = inReach.filter(
    ({ name, provider }) =>
      (!whole && own.has(name) && !idle(name) && mayUse(behind, name, provider)) ||
      (target.wholeApp && job.has(name)) ||
      gate(name),
  );
  // A login in the home is there for somebody: where not every test was read, for one of them.
  const login = whole ? undefined : claudeLogin(call.frame);
  const all = login === undefined ? handed : [...handed, login];
  const uses = [...reached.uses, ...usesOf(all, environment)];
  // What was read only in part may do anything with what it finds.
  if (facts?.cut !== undefined) cannotStart(call, 'over-limit', facts.cut, { handed: 'none' });
  if (uses.length === 0 && facts?.cut !== undefined)
    return { uses: usesOf(inReach, environment), certainty: 'possible' };
  return { ...reached, uses };
}

/** Whether tests could ask with this key if nothing stood in: its client or its name stands in what they use. */
function mayUse(behind: CodeFacts | undefined, name: string, provider: string): boolean {
  return (
    behind === undefined ||
    behind.startsCodex ||
    behind.codex.length > 0 ||
    behind.apis.some((api) => api.provider === 'any' || api.provider === provider) ||
    behind.envReads.some((read) => read.name === name)
  );
}

/** What the tests ask with nothing in the model's place. */
function reachedBy(call: Call, facts: CodeFacts, inReach: readonly Found[]): Reached {
  const { environment } = call.frame;
  if (facts.codex.length > 0 || facts.startsCodex) return { uses: usesOf(inReach, environment) };
  const found = facts.apis
    .filter((api) => api.called && api.provider !== 'local' && !isMadeUp(api))
    .map((api) => ({ api, uses: usesOfReached(call, api, inReach) }))
    .filter(({ uses }) => uses.length > 0);
  return {
    uses: found.flatMap(({ uses }) => uses),
    first: found[0]?.api,
    open: found.every(({ api }) => api.provider === 'any'),
  };
}

/** A host that no customer has, by the names that tests give one: `https://example.openai.azure.com`. */
const MADE_UP_HOST =
  /^(?:https?:\/\/)?(?:[\w-]*-)?(?:test|example|mock|fake|dummy|your)(?:-[\w-]*)?\./i;

function isMadeUp({ endpoint, through }: ApiFact): boolean {
  const told = endpoint === undefined ? [] : templates(endpoint).map(({ text }) => text);
  return (told.length > 0 ? told : [through]).every((text) => MADE_UP_HOST.test(text));
}

function usesOfReached(call: Call, api: ApiFact, inReach: readonly Found[]): readonly ApiUse[] {
  const { frame } = call;
  const any = api.provider === 'any';
  const uses = any ? [] : usesOfApi(call, api).flatMap((use) => toldOf(call, use));
  if (uses.length > 0) return uses;
  // It reads its own variable, and nothing is in it: a key by another name is not its.
  if (isUnset(api, call)) return [];
  const fitting = inReach.filter(({ provider }) => any || provider === api.provider);
  return usesOf(fitting.length > 0 ? fitting : keptFor(frame, api.provider), frame.environment);
}

/** A client for an address of its own, whose key comes from variables that nobody sets. */
function isUnset(api: ApiFact, { frame }: Call): boolean {
  const read = api.credentials.flatMap(({ value }) => origins(value));
  return (
    api.credentialFrom === 'stated' &&
    api.endpoint !== undefined &&
    read.length > 0 &&
    read.every((one) => one.kind === 'environment' && !frame.environment.has(one.name))
  );
}

/** Without what the source does not show: a key that it makes up in place is none, an address is the usual one. */
function toldOf({ frame }: Call, given: ApiUse): readonly ApiUse[] {
  const shown = (value: ApiUse['endpoint']) =>
    value === undefined ||
    origins(value).some(({ kind }) => kind !== 'context' && kind !== 'input');
  if (!shown(given.credential)) return [];
  if (shown(given.endpoint)) return [given];
  const { environment, tracer } = frame;
  const { credential: key, provider } = given;
  const own = key && ownKeys(key, provider, tracer.hints);
  // An address that only the source knows, and a key called after somebody else: it is asked there.
  const other = own === undefined && key?.alternatives.length === 1;
  const whose = other ? providerOf(key, tracer.hints) : provider;
  return [
    {
      ...given,
      provider: whose ?? provider,
      credential: own ?? key,
      endpoint: endpointFor(whose ?? provider, environment),
    },
  ];
}

/** Each credential once for its provider. */
function distinct(uses: readonly ApiUse[]): readonly ApiUse[] {
  const found = new Map<string, ApiUse>();
  for (const use of uses) {
    const source = use.credential === undefined ? [] : origins(use.credential).map(originName);
    const key = [use.provider, ...source].join(' ');
    if (!found.has(key)) found.set(key, use);
  }
  return [...found.values()];
}
