import type { ApiFact, CodeFacts } from '../interpreter/code/facts.ts';
import { textsOf } from '../interpreter/environment.ts';
import { isLeftOut } from '../interpreter/left-out.ts';
import type { ApiUse, Environment, Found, SoftwareSpender } from '../interpreter/model.ts';
import { cannotStart } from '../interpreter/not-read.ts';
import { isRepositoryPath } from '../interpreter/paths.ts';
import { traceScriptsOfTests } from '../interpreter/program.ts';
import type { TestRun } from '../interpreter/project/target.ts';
import { withSettingsFile } from '../interpreter/settings-file.ts';
import type { Call } from '../interpreter/shell.ts';
import { runsIn } from '../interpreter/start/unseen.ts';
import { enter } from '../interpreter/state.ts';
import { isUnset } from '../interpreter/unset.ts';
import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import { PROVIDERS } from '../knowledge/providers.ts';
import { evidence } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import { isKept, literalText, type Origin, originName, origins } from '../value/value.ts';
import { askedModel } from './asked-model.ts';
import { credentialsIn, endpointFor, providerOf, usesOf } from './credentials.ts';
import { cloudOf } from './identities.ts';
import { claudeLogin, keptFor } from './kept.ts';
import { isNamedTest } from './named-test.ts';
import { ownKeys } from './own-keys.ts';
import { hasFake, modelsOf, usesOfApi, wayTo } from './program.ts';
import { inSettings } from './settings.ts';
import { type Less, spend, spenderBase } from './spend.ts';
import { handedFor } from './vaults.ts';

/**
 * A test run spends with the key that a test which really runs is seen to use or to ask for; where not
 * all of the tests could be read, with one of the step's own; where they drive the whole application,
 * with one of the job's. Whether a test calls out is seen by what it imports, not by what
 * it does with it, so it is likely at best.
 */
export function traceTests(given: Call, target: TestRun): void {
  if (target.live === 'no') return;
  const call = withSettingsFile(given);
  if (!mayPay(call)) return;
  const {
    asked,
    first,
    lacks,
    certainty = lacks === undefined ? 'likely' : 'possible',
    open = first === undefined,
  } = usesIn(call, target);
  if (asked.length === 0) return;
  const label = `${target.runner} (tests)`;
  const { frame, place, command } = call;
  const here = enter(frame, evidence(place, command.source));
  const way = (by?: ApiFact) => [...here.trail, ...(by === undefined ? [] : wayTo(by))];
  const sure = first !== undefined && lacks === undefined && isNamedTest(call, first);
  const base = spenderBase(
    frame,
    first ?? place,
    label,
    command.source,
    sure ? undefined : { certainty, onlyIf: first === undefined ? HANDED : seen(lacks) },
  );
  spend(frame, {
    ...base,
    trail: way(first),
    kind: 'program',
    uses: distinct(asked).map(({ use, by }) => ({ ...use, way: way(by) })),
    pick: open && isToldModel(call) ? 'any' : 'all',
    model: first?.model,
    ...askMore(
      call,
      asked.flatMap(({ by }) => (by?.provider === first?.provider ? (by ?? []) : [])),
    ),
  });
}

/** Of several calls each may ask for a model of its own: that one of them is shut down says nothing of the others. */
function askMore(
  call: Call,
  calls: readonly ApiFact[],
): Pick<SoftwareSpender, 'asked' | 'asksMore'> {
  const models = new Set(calls.map(({ model }) => model && literalText(model)));
  const all = [...new Set(calls)].flatMap((api) => modelsOf(call, api).asked ?? []);
  return {
    ...(all.length === 0 ? {} : { asked: all }),
    ...(models.size > 1 ? { asksMore: true } : {}),
  };
}

const seen = (lacks: string | undefined) =>
  `a test that asks a model runs${lacks === undefined ? '' : ` without \`${lacks}\`, which nothing sets,`} and nothing stands in for the model`;
const HANDED = 'the tests ask a model';

/** A variable by which a run is told which model to ask. */
const MODEL = /(?:^|[_-])models?(?:[_-](?:name|id))?$/i;

/** Only who keeps the settings knows whom the tests ask: `MODEL: ${{ secrets.MODEL }}`. */
function isToldModel({ frame }: Call): boolean {
  for (const [name, value] of frame.environment)
    if (MODEL.test(name) && frame.own.has(name) && origins(value).some(isKept)) return true;
  return false;
}

/** A credential, and the call that is seen to ask with it. */
interface Asked {
  readonly use: ApiUse;
  readonly by?: ApiFact | undefined;
  /** How well the call tells of it; the highest is told. */
  readonly fits: number;
}

interface Reached {
  readonly asked: readonly Asked[];
  /** The first call that a test leads to. */
  readonly first?: ApiFact | undefined;
  readonly certainty?: Less['certainty'];
  /** What they ask is told by the model alone. */
  readonly open?: boolean;
  /** The variable that names what they ask, read beside the key without any other way, where nothing sets it. */
  readonly lacks?: string | undefined;
}

/** Anything that could pay: a value that no file of the repository shows, or a key kept by a tool or in a file of settings. */
export function mayPay(call: Call): boolean {
  const { frame } = call;
  if (frame.state.kept.length > 0 || claudeLogin(frame) !== undefined) return true;
  if (inSettings(frame).length > 0) return true;
  if (handedFor(frame, 'any') !== undefined) return true;
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

function usesIn(from: Call, target: TestRun): Reached {
  const { facts, behind, missing, gate, idle, ...read } = target.read((name) => {
    const texts = textsOf(from.frame.environment, name);
    return from.frame.environment.has(name) || isUnset(name, from.frame) ? texts : undefined;
  });
  const call = without(from, read.set);
  const { environment, own, job, tracer } = call.frame;
  const inReach = credentialsIn(environment, tracer.hints);
  // What asks for the calling tests finds none where every test was read.
  if (target.live === 'yes' && (!read.whole || (facts?.spawns.length ?? 0) > 0))
    return { asked: handedOver(usesOf(inReach, environment)) };
  // Nor does a step bring any.
  const whole = read.whole || (missing === true && call.frame.state.filled.size === 0);
  const reached = facts === undefined ? { asked: [] } : reachedBy(call, facts, inReach);
  const signed = inReach.length > 0 || cloudOf(environment) !== undefined;
  if (facts !== undefined)
    traceScriptsOfTests(
      call,
      facts,
      (program) => signed && !facts.startsCodex && tracer.observer.knows(program, environment),
    );
  const handed = inReach.filter(
    ({ name, provider }) =>
      (!whole && own.has(name) && !idle(name) && mayUse(behind, name, provider)) ||
      (target.wholeApp && (job.has(name) || own.has(name))) ||
      gate(name),
  );
  // A login in the home, a key in settings are there for somebody: where not every test was read, for one of them.
  const login = whole ? undefined : claudeLogin(call.frame);
  const written = whole
    ? []
    : inSettings(call.frame).filter(({ name, provider }) => mayUse(behind, name, provider));
  const fetched = inReach.length > 0 ? [] : fetchedAtGates(call, gate);
  const all = [...handed, ...(login === undefined ? [] : [login]), ...written, ...fetched];
  const asked = [...reached.asked, ...handedOver(usesOf(all, environment))];
  // What was read only in part may do anything with what it finds.
  if (facts?.cut !== undefined) cannotStart(call, 'over-limit', facts.cut, { handed: 'none' });
  if (asked.length === 0 && !whole && read.empty) noTestSeen(call);
  if (asked.length === 0 && facts?.cut !== undefined)
    return { asked: handedOver(usesOf(inReach, environment)), certainty: 'possible' };
  return { ...reached, asked };
}

/** Keys that the tests ask for by name before they run, where a keeper of secrets may have put them. */
function fetchedAtGates(call: Call, gate: (name: string) => boolean): readonly Found[] {
  return PROVIDERS.filter(({ keys }) => keys.some(gate)).flatMap(
    ({ id }) => handedFor(call.frame, id) ?? [],
  );
}

/** A run whose tests find these variables made up or taken away, whatever the job hands over. */
function without(call: Call, names: ReadonlySet<string> = NOBODY): Call {
  const { environment } = call.frame;
  if (![...names].some((name) => environment.has(name))) return call;
  const left = new Map([...environment].filter(([name]) => !names.has(name)));
  return { ...call, frame: { ...call.frame, environment: left } };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Where it looks there is no test: the checkout lacks them, or only the run knows where that is. */
function noTestSeen(call: Call): void {
  const { directory } = call.frame;
  if (directory === '' || isRepositoryPath(directory))
    return cannotStart(call, 'not-in-checkout', 'no test stands where it looks', {
      handed: 'none',
    });
  cannotStart(call, 'run-time', runsIn(directory), { handed: 'none' });
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
  if (facts.codex.length > 0 || facts.startsCodex)
    return { asked: handedOver(usesOf(inReach, environment)) };
  const found = facts.apis
    .filter((api) => api.called && !isMadeUp(api) && !isLeftOut(api, call))
    .map((api) => {
      // Tests hand over the models that they try: that it may be any says no more than the source.
      const told = askedModel(api, call);
      return told.provider === 'any' ? api : told;
    })
    .filter(({ provider }) => provider !== 'local')
    .map((api) => ({ api, asked: askedBy(call, api, facts.apis, inReach) }))
    .filter(({ asked }) => asked.length > 0);
  return {
    asked: found.flatMap(({ asked }) => asked),
    first: found[0]?.api,
    lacks: lackedBy(
      found.flatMap(({ asked }) => asked),
      facts,
      environment,
    ),
    open: found.every(({ api }) => api.provider === 'any'),
  };
}

/** A variable that names what is asked: of Azure's models each customer has deployments by names of his own. */
const DEPLOYMENT = /(?:^|_)DEPLOYMENT(?:_?NAME|_?ID)?$/i;

/** Settings that are read together are looked at together: mostly tests are skipped where one of them is missing. */
function lackedBy(
  asked: readonly Asked[],
  { envReads }: CodeFacts,
  environment: Environment,
): string | undefined {
  if (asked.some(({ use }) => use.provider !== 'azure-openai')) return undefined;
  const keys = new Set(asked.map(({ use }) => use.credentialName));
  const beside = envReads.filter(({ name }) => keys.has(name)).map(({ path }) => path);
  const lacked = envReads.find(
    ({ name, path, fallback }) =>
      fallback === undefined &&
      beside.includes(path) &&
      DEPLOYMENT.test(name) &&
      !environment.has(name),
  );
  return lacked?.name;
}

/** A host that no customer has, by the names that tests give one: `https://example.openai.azure.com`. */
const MADE_UP_HOST =
  /^(?:https?:\/\/)?(?:[\w-]*-)?(?:test|example|mock|fake|dummy|your)(?:-[\w-]*)?\./i;

function isMadeUp({ endpoint, through }: ApiFact): boolean {
  const told = endpoint === undefined ? [] : templates(endpoint).map(({ text }) => text);
  return (told.length > 0 ? told : [through]).every((text) => MADE_UP_HOST.test(text));
}

function askedBy(
  call: Call,
  api: ApiFact,
  all: readonly ApiFact[],
  inReach: readonly Found[],
): readonly Asked[] {
  const { frame } = call;
  const any = api.provider === 'any';
  const own = any ? [] : usesOfApi(call, api, all);
  const uses = own.flatMap((use) => toldOf(call, use));
  // What is seen to send a request tells more than a client that may never be asked.
  const seen = api.request === undefined ? 0 : 3;
  if (uses.length > 0)
    return isStandIn(api)
      ? handedOver(uses)
      : uses.map((use) => ({ use, by: api, fits: seen + 3 }));
  // It reads its own variable, and nothing is in it: a key by another name is not its.
  if (findsNothing(api, call) && handedFor(frame, api.provider) === undefined) return [];
  const fitting = inReach.filter(({ provider }) => any || provider === api.provider);
  const kept = fitting.length > 0 ? fitting : keptFor(frame, api.provider);
  const found = usesOf(kept.length > 0 ? kept : fetchedBy(call, api), frame.environment);
  // A client with a key that the test makes up is none that asks with this one.
  if (isStandIn(api) || (!any && own.length === 0 && hasFake(call, api))) return handedOver(found);
  return found.map((use) => ({ use, by: api, fits: seen + (any ? 1 : 2) }));
}

/** Whose key it is nobody says where the model decides: its host would. */
function fetchedBy(call: Call, { provider }: ApiFact): readonly Found[] {
  const found = handedFor(call.frame, provider === 'any' ? 'openai' : provider);
  if (found === undefined) return [];
  return [provider === 'any' ? { ...found, endpoint: found.value } : found];
}

/** What answers in the model's place names its host as well: `http.post("https://api.openai.com/…", …)` of msw, `nock(…)`. */
const STANDS_IN =
  /\b(?:http|rest)\.(?:post|get|put|all)\(|\b(?:nock|intercept|respx)\b|\b\w*(?:mock|stub)|\bresponses\.add\(|\.route\(/i;

function isStandIn({ how, trail }: ApiFact): boolean {
  return how === 'http' && STANDS_IN.test(trail.at(-1)?.shows ?? '');
}

/** What the run is handed, without a call that is seen to ask with it. */
function handedOver(uses: readonly ApiUse[]): readonly Asked[] {
  return uses.map((use) => ({ use, fits: 0 }));
}

/** A client for an address of its own, whose key comes from variables that nobody sets. */
function findsNothing(api: ApiFact, { frame }: Call): boolean {
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

/** Each credential once for its provider, with the call that tells most of it. */
function distinct(all: readonly Asked[]): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const one of all) {
    const { credential, provider } = one.use;
    const source = credential === undefined ? [] : origins(credential).map(originName);
    const key = [provider, ...source].join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, one);
    else if (one.fits > known.fits) found.set(key, { ...one, use: known.use });
  }
  return [...found.values()];
}
