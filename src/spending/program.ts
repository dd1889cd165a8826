import type { Choice } from '../interpreter/code/choice.ts';
import { isUnknown } from '../interpreter/code/evaluate/unknown.ts';
import type { ApiFact, CodeFacts, CodexFact } from '../interpreter/code/facts.ts';
import { excludes, isLeftOut, lackingFor, openChoices } from '../interpreter/left-out.ts';
import type { ApiUse, SoftwareSpender } from '../interpreter/model.ts';
import { codexHome } from '../interpreter/paths.ts';
import { childOf, inEnvironment, inner, inRun } from '../interpreter/program-values.ts';
import type { Call } from '../interpreter/shell.ts';
import { commandLabel } from '../interpreter/start/call.ts';
import type { Frame } from '../interpreter/state.ts';
import { modelEndpoint } from '../knowledge/hosts.ts';
import { providerById } from '../knowledge/providers.ts';
import { addTo, type Groups } from '../support/group.ts';
import type { Evidence } from '../value/evidence.ts';
import { comparedIn } from '../value/guards.ts';
import { templates } from '../value/template.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  literalText,
  oneOf,
  outsideSource,
  UNSET,
  type Value,
} from '../value/value.ts';
import { askedModel, withNamedModels } from './asked-model.ts';
import { credentialsIn, endpointFor, usesOf, withoutFakes } from './credentials.ts';
import { inOrder, withAddress } from './fallbacks.ts';
import { codexHomeAt } from './home.ts';
import { cloudOf } from './identities.ts';
import { claudeLogin, keptFor } from './kept.ts';
import { CODEX_COMMENT, tokenIn } from './mention.ts';
import { isNowhere } from './nowhere.ts';
import { ofProvider, type ReadKey, withOwnReads, withoutSecondHalves } from './own-keys.ts';
import { pipedTo } from './piped.ts';
import { projectConfig } from './project-config.ts';
import { type Less, spend, spenderBase } from './spend.ts';
import { fetchedFor } from './vaults.ts';

/** The APIs that a program asks itself. */
export function requested(call: Call, frame: Frame, facts: CodeFacts): void {
  const all = facts.apis.map((one): Way => {
    const changes = [...one.before, ...(one.handed ?? [])];
    const here = (at: Frame): Frame => ({ ...at, ...childOf(at, changes, call) });
    const by = { ...call, frame: here(call.frame) };
    const api = inCloud(askedModel(one, by), by);
    const open = api.provider !== 'any' && !isLeftOut(api, by) && !isNowhere(api, by);
    return { call: by, frame: here(frame), api, uses: open ? usesOfApi(by, api, facts.apis) : [] };
  });
  // Beside a client that is known, what is told a model is likely to hand that on to it.
  const isSeen = ({ api, uses }: Way) =>
    api.unlisted !== true && (uses.length > 0 || api.provider === 'any');
  const ways = withAddress(all.some(isSeen) ? all.filter(({ api }) => !api.unlisted) : all);
  const chosen = choicesOf(ways);
  const ordered = inOrder(ways.filter((way) => !chosen.some((all) => all.includes(way))));
  const taken = new Set([...chosen, ...ordered].flat());
  for (const way of ways) if (!taken.has(way)) traceApi(way, facts);
  for (const all of ordered) {
    const [{ call: by, frame: from, api }] = all;
    const uses = all.flatMap((one) => one.uses);
    const told = { ...api, guarded: api.guarded && !asksForKeys(api) };
    spendApi(by, from, told, uses, facts, undefined, 'first');
  }
  for (const all of chosen) {
    const [{ call: by, frame: from, api }] = all;
    const uses = all.flatMap((one) => one.uses);
    spendApi(by, from, api, uses, facts, undefined, 'any');
  }
}

/** A library that starts Claude Code asks the cloud that this is sent to, with what opens that. */
function inCloud(api: ApiFact, { frame: { environment } }: Call): ApiFact {
  const cloud = startsClaude(api) ? cloudOf(environment) : undefined;
  if (cloud === undefined) return api;
  const credentials = (providerById(cloud)?.keys ?? []).map((name) => ({
    name,
    value: fromOrigin({ kind: 'environment', name }),
  }));
  return { ...api, provider: cloud, credentials, endpointNames: [] };
}

const startsClaude = ({ credentials }: ApiFact) =>
  credentials.some(({ name }) => name === CLAUDE_PLAN);

/** One API that a program may ask, where it would. */
interface Way {
  readonly call: Call;
  readonly frame: Frame;
  readonly api: ApiFact;
  /** With what it asks; empty where this run does not go there, and where only the run knows whom it asks. */
  readonly uses: readonly ApiUse[];
}

/** Whether all that it asks for on the way is that keys are there. */
function asksForKeys({ choices = [] }: ApiFact): boolean {
  const isHeld = (one: Choice): boolean =>
    one.kind === 'any' ? one.ways.every((way) => way.every(isHeld)) : one.kind === 'held';
  return choices.every(isHeld);
}

/** Ways of which a run goes one, and only it knows which. */
function choicesOf(ways: readonly Way[]): readonly (readonly [Way, ...Way[]])[] {
  const found: Groups<string, Way> = new Map();
  for (const way of ways) {
    const chooses = chooserOf(way);
    if (chooses !== undefined) addTo(found, chooses, way);
  }
  const chosen = [...found.values(), ...apartIn(ways)];
  return chosen.filter((all) => new Set(all.map((w) => w.api.provider)).size > 1);
}

/** `if provider == "openai": … elif …`, where a secret or a variable says which: ways of which none is gone beside another. */
function apartIn(ways: readonly Way[]): readonly (readonly [Way, ...Way[]])[] {
  const found: Groups<string, Way> = new Map();
  for (const way of ways) {
    const [choice] = way.uses.length === 0 ? [] : openChoices(way.api, way.call);
    if (choice !== undefined) addTo(found, choice.by, way);
  }
  const areApart = (one: Way, other: Way): boolean =>
    one.api.provider === other.api.provider ||
    excludes(openChoices(one.api, one.call), openChoices(other.api, other.call));
  return [...found.values()].filter((all) =>
    all.every((one) => all.every((other) => areApart(one, other))),
  );
}

/**
 * A variable that holds the key of one provider among several, which each client takes to be its own;
 * or what the expression compares that hands over one key of several.
 */
function chooserOf({ uses: [use], call }: Way): string | undefined {
  if (use?.credential === undefined) return undefined;
  const compared = comparedIn(use.credential);
  if (compared !== undefined) return compared;
  const held = call.frame.environment.get(use.credentialName);
  const whole = held && withoutFakes(held)?.alternatives.length;
  return use.credential.alternatives.length < (whole ?? 0) ? use.credentialName : undefined;
}

const UNSEEN_POST: Less = {
  certainty: 'possible',
  onlyIf: 'the text that is put together there is what it posts',
};

/** Codex that a program asks by its SDK, or by a comment. */
export function asked(call: Call, frame: Frame, facts: CodeFacts): void {
  for (const codex of facts.codex) traceCodexSdk(call, frame, codex);
  for (const mention of facts.mentions.filter((one) => !isLeftOut(one, call)))
    spend(frame, {
      ...spenderBase(
        inner(frame, mention.trail),
        mention,
        CODEX_COMMENT,
        mention.trail.at(-1)?.shows ?? mention.body,
        mention.certainty === 'certain' ? undefined : UNSEEN_POST,
      ),
      kind: 'mention',
      token: tokenIn(frame),
    });
}

function traceApi({ call, frame, api, uses }: Way, facts: CodeFacts): void {
  if (isLeftOut(api, call)) return silenceUnset(frame, api, call);
  if (isNowhere(api, call)) return;
  if (api.provider === 'any') return traceAny(call, frame, api, facts);
  if (uses.length > 0) return spendApi(call, frame, api, uses, facts);
  // What nobody knows may ask for that model with any key: a gateway sells all of them.
  if (api.unlisted) return traceAny(call, frame, { ...api, provider: 'any' }, facts);
  const piped = pipedTo(call, api, facts);
  if (piped.length > 0) return spendApi(call, frame, api, piped, facts, PIPED);
  const given = givenTo(api, call);
  silenceFakes(frame, api, commandLabel(call), given);
  const unseen = given.length === 0 ? unseenKeys(api, call) : [];
  if (unseen.length > 0) return spendApi(call, frame, api, unseen, facts, UNSEEN_KEY, 'any');
  traceKept(call, frame, api, facts);
}

const PIPED: Less = {
  certainty: 'likely',
  onlyIf: 'its key is what is piped to it',
};

const UNSEEN_KEY: Less = {
  certainty: 'likely',
  onlyIf: 'the key that it sends there is this one (its code does not show which)',
};

/** A request to a model that the program writes itself: it sends some key, wherever that comes from. */
function asksByItself({ how, endpoint, provider, credentialFrom }: ApiFact): boolean {
  if (how !== 'http' || endpoint === undefined || credentialFrom === 'stated') return false;
  return templates(endpoint).some(({ text }) => {
    const asked = modelEndpoint(text);
    return asked?.provider === provider && !asked.free;
  });
}

/** A client of which neither the address nor the key is in the source: its settings may name any of the keys. */
function isOutOfSight({ called, endpoint, how }: ApiFact): boolean {
  return called && how !== 'http' && endpoint !== undefined && isUnknown(endpoint);
}

/** The keys that a program may send which asks with one that nobody sees. */
function unseenKeys(api: ApiFact, { frame: { environment, tracer } }: Call): readonly ApiUse[] {
  const all = credentialsIn(environment, tracer.hints);
  if (isOutOfSight(api)) return usesOf(all, environment);
  return asksByItself(api)
    ? usesOf(
        all.filter((one) => one.provider === api.provider),
        environment,
      )
    : [];
}

/** What is in the places where a program looks for its key. */
function givenTo(api: ApiFact, call: Call): readonly ReadKey[] {
  return api.credentials
    .map((c) => ({ name: c.name, value: outsideSource(inEnvironment(c.value, call)) }))
    .filter((c) => c.value.alternatives.length > 0);
}

/** With what one of the APIs of a program would be asked; nothing where all that it finds is made up. */
export function usesOfApi(
  call: Call,
  api: ApiFact,
  all: readonly ApiFact[] = [],
): readonly ApiUse[] {
  const { hints } = call.frame.tracer;
  // Where a variable that names another address is not set, it is the source's.
  const told = { ...api, endpoint: api.endpoint && inEnvironment(api.endpoint, call) };
  const own = givenTo(withOwnReads(told, hints), call);
  // What is read of a variable that nobody sets is not it.
  const found = (own.length > 0 ? own : givenTo(told, call)).flatMap(({ name, value }) => {
    const real = withoutFakes(value);
    return real === undefined ? [] : [{ name, value: real }];
  });
  const asked = new Set(all.map(({ provider }) => provider));
  const kept = withoutSecondHalves(ofProvider(found, told, asked, hints));
  if (kept.length === 0) return [];
  const use: ApiUse = {
    provider: api.provider,
    credential: firstNonEmpty(...kept.map((c) => c.value)),
    credentialName: kept[0]?.name ?? '',
    endpoint: endpointOf(api, call),
    ...accountOf(api, call),
  };
  return [use];
}

/** Whose account the source names, with what the environment holds. */
function accountOf({ organization, project }: ApiFact, call: Call): Pick<ApiUse, 'account'> {
  if (organization === undefined && project === undefined) return {};
  return {
    account: {
      ...(organization === undefined ? {} : { organization: inEnvironment(organization, call) }),
      ...(project === undefined ? {} : { project: inEnvironment(project, call) }),
    },
  };
}

/** Whether all that its source gives it as a key is made up. */
export function hasFake(call: Call, { credentials, credentialFrom }: ApiFact): boolean {
  if (credentialFrom !== 'stated') return false;
  const given = credentials
    .map(({ value }) => inEnvironment(value, call))
    .filter((value) => value.alternatives.length > 0 && literalText(value) !== '');
  return given.length > 0 && given.every((value) => withoutFakes(value) === undefined);
}

/** A key is there, and it would be sent where a variable holds something that nothing sets. */
function silenceUnset(frame: Frame, api: ApiFact, call: Call): void {
  const names = lackingFor(api, call).map((name) => `\`${name}\``);
  if (names.length === 0 || usesOfApi(call, api).length === 0) return;
  frame.state.silenced.push({
    label: commandLabel(call),
    reason: `it comes to ${api.path}:${api.line} only where ${names.join(' or ')} is set, and nothing sets ${names.length > 1 ? 'one' : 'it'}`,
    trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)],
  });
}

/** A made-up key opens nothing: kept with the reason, for whoever wonders why this is no charge. */
function silenceFakes(frame: Frame, api: ApiFact, label: string, given: readonly ReadKey[]): void {
  const fake = given.find((c) => literalText(c.value) !== '');
  if (fake === undefined) return;
  frame.state.silenced.push({
    label,
    reason: `\`${fake.name}\` is a made-up key`,
    trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)],
  });
}

/** Where a library starts Claude Code, its own login pays as well. */
const CLAUDE_PLAN = 'CLAUDE_CODE_OAUTH_TOKEN';

/** Nothing in its environment pays; what a tool stored on the machine before may. */
function traceKept(call: Call, frame: Frame, api: ApiFact, facts: CodeFacts): void {
  const kept =
    keptFor(frame, api.provider)[0] ??
    (startsClaude(api) ? claudeLogin(frame) : undefined) ??
    fetchedFor(frame, api.provider, facts);
  if (kept === undefined) return;
  const use: ApiUse = {
    provider: kept.provider,
    credential: kept.value,
    credentialName: kept.name,
    endpoint: kept.endpoint ?? endpointOf(api, call),
    ...(kept.signedInBy === undefined ? {} : { signedInBy: kept.signedInBy }),
  };
  spendApi(call, frame, api, [use], facts, {
    certainty: 'likely',
    onlyIf:
      kept.signedInBy === undefined
        ? 'it reads the credential that an earlier step stored'
        : 'it uses the identity that an earlier step signed in with',
  });
}

/** The model's name decides at run time: every credential in reach could pay. */
function traceAny(call: Call, frame: Frame, api: ApiFact, facts: CodeFacts): void {
  // A request is answered by whoever its host is, in OpenAI's manner, with the key that it sends.
  const sent = api.how === 'http' ? usesOfApi(call, { ...api, provider: 'openai' }) : [];
  if (sent.length > 0) return spendApi(call, frame, api, sent, facts);
  const inReach = credentialsIn(call.frame.environment, frame.tracer.hints);
  const kept = inReach.length > 0 ? inReach : keptFor(frame, 'any');
  const fetched = kept.length > 0 ? undefined : fetchedFor(frame, 'openai', facts);
  // Whose key it is nobody says: its host would.
  const found = fetched === undefined ? kept : [{ ...fetched, endpoint: fetched.value }];
  const named = withNamedModels(found, api, call, facts);
  const less = named.length < found.length ? NAMED_MODEL : lessOf(api, facts);
  const uses = usesOf(named, call.frame.environment);
  // A request that the program writes itself goes to its address, whichever key it sends.
  const endpoint = api.how === 'http' ? endpointOf(api, call) : undefined;
  const there =
    endpoint === undefined
      ? uses
      : uses.map((use) => ({ ...use, endpoint: use.endpoint ?? endpoint }));
  if (there.length > 0) spendApi(call, frame, api, there, facts, less);
}

const NAMED_MODEL: Less = {
  certainty: 'likely',
  onlyIf: 'it asks for one of the models that its source names',
};

function spendApi(
  call: Call,
  frame: Frame,
  api: ApiFact,
  uses: readonly ApiUse[],
  facts: CodeFacts,
  less = lessOf(api, facts),
  pick: SoftwareSpender['pick'] = api.provider === 'any' ? 'any' : 'all',
): void {
  // A key that only the source makes is none that anybody saw.
  const seen = uses.some(
    ({ credential = UNSET }) => outsideSource(credential).alternatives.length > 0,
  );
  // A client somewhere in what is imported, for which nothing is there, is no sign that it is asked.
  if (!seen && api.path !== facts.path) return;
  const base = spenderBase(
    frame,
    api,
    commandLabel(call),
    '',
    seen ? less : { certainty: 'possible', onlyIf: 'the key that its source makes is a real one' },
  );
  spend(frame, {
    ...base,
    trail: [...frame.trail, ...wayTo(api)],
    kind: 'program',
    uses,
    pick,
    ...modelsOf(call, api),
  });
}

/** What it asks for in this run; a client that is made without a model is told one with each request. */
export function modelsOf(call: Call, api: ApiFact): Pick<SoftwareSpender, 'model' | 'asked'> {
  const { model } = api;
  if (api.asked === undefined) return { model: model && inRun(model, call) };
  const asked = api.asked.map((one) => ({ ...one, model: inRun(one.model, call) }));
  const named = asked.flatMap((one) => (one.model.alternatives.length > 0 ? [one.model] : []));
  const [only, ...more] = named;
  return { model: more.length === 0 ? only : oneOf(...named), asked };
}

/** Through the program to where it asks: the client that it makes, and the request by it where that is seen. */
export function wayTo({ trail, request }: ApiFact): readonly Evidence[] {
  return request === undefined ? trail : [...trail, request];
}

/** What may keep a program that was read from asking. */
function lessOf({ called, unlisted, guarded }: ApiFact, { recorded }: CodeFacts): Less | undefined {
  const [recording] = recorded;
  const onlyIf = !called
    ? 'it asks a model with the library named there (no request by it was found)'
    : unlisted
      ? 'the library named there asks whom it is told to (it was not read)'
      : guarded
        ? 'it comes to that line'
        : recording !== undefined
          ? `no recording answers for the model, as at ${recording.path}:${recording.line}`
          : undefined;
  return onlyIf === undefined ? undefined : { certainty: 'likely', onlyIf };
}

function endpointOf(api: ApiFact, call: Call): Value | undefined {
  const stated = api.endpoint && withHosts(inRun(api.endpoint, call), call);
  const { environment } = call.frame;
  if (stated !== undefined && outsideSource(stated).alternatives.length > 0) return stated;
  const own = api.endpointNames
    .map((name) => environment.get(name))
    .find((value) => value !== undefined && literalText(value) !== '');
  // Where an expression of the source makes it, it is likely to be of the variable that is set for it.
  const set = own ?? endpointFor(providerById(api.provider)?.id ?? api.provider, environment);
  return set ?? (stated !== undefined && stated.alternatives.length > 0 ? stated : undefined);
}

/**
 * What is left of an address without the variable that it is built around is none: `"https://" + host`
 * belongs to a way that the program does not go then.
 */
function withHosts(value: Value, { frame: { environment } }: Call): Value {
  const isSet = (one: Value['alternatives'][number]['pieces'][number]): boolean =>
    one.kind !== 'environment' || environment.has(one.name);
  const alternatives = value.alternatives.filter(({ pieces }) => {
    const told = pieces.filter(isSet);
    const text = told.map((one) => (one.kind === 'literal' ? one.text : '?')).join('');
    return !/^(?:https?:)?\/*$/.test(text);
  });
  // What it asks without a variable is written there, and nobody sets the variable.
  const whole = alternatives.filter(({ pieces }) => pieces.every(isSet));
  const kept = whole.length > 0 ? whole : alternatives;
  return kept.length === 0 ? value : { choice: value.choice, alternatives: kept };
}

function traceCodexSdk(call: Call, frame: Frame, fact: CodexFact): void {
  const here = inner(frame, fact.trail);
  const environment = new Map(
    childOf(here, [...fact.before, ...fact.environment], call).environment,
  );
  if (fact.apiKey !== undefined) environment.set('CODEX_API_KEY', inEnvironment(fact.apiKey, call));
  const inside: Frame = { ...here, environment };
  if (fact.signsIn)
    frame.state.logins.set(codexHome(environment, frame.directory), {
      method: 'chatgpt',
      credential: UNSET,
      trail: fact.trail,
      certain: !fact.guarded && frame.certainty === 'certain',
    });
  spend(frame, {
    ...spenderBase(
      inside,
      fact,
      'Codex SDK',
      fact.trail.at(-1)?.shows ?? 'Codex SDK',
      fact.guarded ? { certainty: 'likely', onlyIf: 'it comes to that line' } : undefined,
    ),
    kind: fact.kind,
    args: overrides(fact, call),
    home: codexHomeAt(inside),
    version: frame.state.codexVersion,
    project: projectConfig(frame),
  });
}

/** The SDK hands its `baseUrl` on as a configuration override (openai/codex, sdk/typescript). */
function overrides({ baseUrl }: CodexFact, call: Call): readonly Value[] {
  if (baseUrl === undefined) return [];
  return [literal('-c'), concat(literal('openai_base_url='), inEnvironment(baseUrl, call))];
}
