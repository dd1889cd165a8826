import { providerById } from '../knowledge/providers.ts';
import { credentialsIn, endpointFor, withoutFakes } from '../spending/credentials.ts';
import { codexHomeAt } from '../spending/home.ts';
import { keptFor } from '../spending/kept.ts';
import { projectConfig } from '../spending/project-config.ts';
import { commandLabel, spend, spenderBase } from '../spending/spend.ts';
import { evidence } from '../value/evidence.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  literalText,
  type Origin,
  UNSET,
  type Value,
} from '../value/value.ts';
import type { ApiFact, CodeFacts, CodexFact, SpawnFact } from './code/facts.ts';
import { type Change, changed } from './environment.ts';
import { linesOf } from './line.ts';
import type { ApiUse, Environment } from './model.ts';
import { codexHome, pathKey } from './paths.ts';
import { withSettingsFile } from './settings-file.ts';
import { type Call, traceScript } from './shell.ts';
import { callOf } from './start/call.ts';
import { start } from './start/index.ts';
import { enter, type Frame, mayPass, weaker } from './state.ts';
import { writeFile } from './write.ts';

/** What a program does, with what it finds in its environment. */
export function traceProgram(given: Call, facts: CodeFacts): void {
  const call = withSettingsFile(given);
  if (facts.cut !== undefined)
    call.frame.tracer.diagnose({
      code: 'chain-cut',
      path: facts.path,
      line: 1,
      message: facts.cut,
    });
  const step = evidence(call.place, call.command.source);
  const frame = enter(call.frame, step);
  for (const write of facts.writes)
    writeFile(
      write.place === undefined
        ? literal(placeOf(write.file, frame))
        : filled(inEnvironment(write.place, call), call),
      write.content && filled(inEnvironment(write.content, call), call),
      false,
      frame,
      write.trail.at(-1) ?? step,
      true,
    );
  for (const api of facts.apis) traceApi(call, frame, api, facts);
  // A login is fetched before Codex is asked.
  for (const spawn of facts.spawns) traceSpawn(call, frame, spawn);
  for (const codex of facts.codex) traceCodexSdk(call, frame, codex);
  for (const mention of facts.mentions)
    spend(frame, {
      ...spenderBase(
        inner(frame, mention.trail),
        mention,
        '@codex comment',
        mention.body,
        mention.certainty,
      ),
      kind: 'mention',
      token: tokenIn(frame),
    });
}

/** A file below `$CODEX_HOME`, wherever that is. */
function placeOf(file: string, { environment, directory }: Frame): string {
  return file.startsWith('$CODEX_HOME/')
    ? codexHome(environment, directory) + file.slice('$CODEX_HOME'.length)
    : file;
}

function inner(frame: Frame, trail: ApiFact['trail']): Frame {
  return { ...frame, trail: [...frame.trail, ...trail.slice(0, -1)] };
}

function traceApi(call: Call, frame: Frame, api: ApiFact, facts: CodeFacts): void {
  if (api.provider === 'any') return traceAny(call, frame, api, facts);
  const given = api.credentials
    .map((c) => ({ name: c.name, value: inEnvironment(c.value, call) }))
    .filter((c) => c.value.alternatives.length > 0);
  const found = given
    .map((c) => ({ name: c.name, value: withoutFakes(c.value) }))
    .filter((c) => c.value !== undefined);
  if (found.length === 0) {
    silenceFakes(frame, api, commandLabel(call), given);
    return traceKept(call, frame, api, facts);
  }
  const use: ApiUse = {
    provider: api.provider,
    credential: firstNonEmpty(...found.map((c) => c.value ?? UNSET)),
    credentialName: found[0]?.name ?? '',
    endpoint: endpointOf(api, call),
    ...accountOf(api, call),
  };
  spendApi(call, frame, api, [use], facts);
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

/** A made-up key opens nothing: kept with the reason, for whoever wonders why this is no charge. */
function silenceFakes(
  frame: Frame,
  api: ApiFact,
  label: string,
  given: readonly { readonly name: string; readonly value: Value }[],
): void {
  const fake = given.find((c) => literalText(c.value) !== '');
  if (fake === undefined) return;
  frame.state.silenced.push({
    label,
    reason: `\`${fake.name}\` is a made-up key`,
    trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)],
  });
}

/** Nothing in its environment pays; what a tool stored on the machine before may. */
function traceKept(call: Call, frame: Frame, api: ApiFact, facts: CodeFacts): void {
  const [kept] = keptFor(frame, api.provider);
  if (kept === undefined) return;
  const use: ApiUse = {
    provider: api.provider,
    credential: kept.value,
    credentialName: kept.name,
    endpoint: endpointOf(api, call),
  };
  const likely = { ...frame, certainty: weaker(frame.certainty, 'likely') };
  spendApi(call, likely, api, [use], facts);
}

/** The model's name decides at run time: every credential in reach could pay. */
function traceAny(call: Call, frame: Frame, api: ApiFact, facts: CodeFacts): void {
  const inReach = credentialsIn(call.frame.environment, frame.tracer.hints);
  const uses = (inReach.length > 0 ? inReach : keptFor(frame, 'any')).map((found) => ({
    provider: found.provider,
    credential: found.value,
    credentialName: found.name,
    endpoint: endpointFor(found.provider, call.frame.environment),
  }));
  if (uses.length > 0) spendApi(call, frame, api, uses, facts);
}

function spendApi(
  call: Call,
  frame: Frame,
  api: ApiFact,
  uses: readonly ApiUse[],
  facts: CodeFacts,
): void {
  const sure = api.called && !api.guarded && facts.recorded.length === 0;
  const base = spenderBase(
    inner(frame, api.trail),
    api,
    commandLabel(call),
    api.through,
    sure ? 'certain' : 'likely',
  );
  spend(frame, {
    ...base,
    kind: 'program',
    uses,
    pick: api.provider === 'any' ? 'any' : 'all',
    model: api.model,
  });
}

function endpointOf(api: ApiFact, call: Call): Value | undefined {
  const stated = api.endpoint === undefined ? undefined : inEnvironment(api.endpoint, call);
  if (stated !== undefined && stated.alternatives.length > 0) return stated;
  for (const name of api.endpointNames) {
    const value = call.frame.environment.get(name);
    if (value !== undefined && literalText(value) !== '') return value;
  }
  return endpointFor(providerById(api.provider)?.id ?? api.provider, call.frame.environment);
}

/** Replaces the variables and arguments that a program reads by what they are here; unset ones drop out. */
function inEnvironment(
  value: Value,
  call: Call,
  environment: Environment = call.frame.environment,
): Value {
  const alternatives = value.alternatives.flatMap((alternative) => {
    const [only, ...more] = alternative.pieces;
    if (only === undefined || more.length > 0) return [alternative];
    if (only.kind === 'environment') return environment.get(only.name)?.alternatives ?? [];
    if (only.kind === 'input') return argument(call, only.name)?.alternatives ?? [];
    return [alternative];
  });
  return { choice: value.choice, alternatives };
}

/** `--api-key X` or `--api-key=X` on the command line. */
function argument(call: Call, name: string): Value | undefined {
  const at = call.texts.indexOf(name);
  if (at >= 0) return call.words[at + 1];
  const joined = call.texts.find((t) => t.startsWith(`${name}=`));
  return joined === undefined ? undefined : literal(joined.slice(name.length + 1));
}

/** A program that the program starts goes through the same door as one that a shell starts. */
function traceSpawn(call: Call, frame: Frame, fact: SpawnFact): void {
  const shows = fact.trail.at(-1)?.shows ?? '';
  if (!mayPass(frame, fact, shows)) return;
  const certainty = weaker(fact.certainty, fact.guarded ? 'likely' : 'certain');
  const here = inner(frame, fact.trail);
  const inside: Frame = {
    ...here,
    ...childOf(here, fact.environment, call),
    directory:
      fact.directory === undefined
        ? here.directory
        : pathKey(filled(fact.directory, call), here.directory),
    certainty: weaker(here.certainty, certainty),
    depth: here.depth + 1,
  };
  const input = fact.input && filled(fact.input, call);
  const { started } = fact;
  if (started.kind === 'line') {
    for (const line of linesOf(filled(started.line, call)))
      traceScript(line, 'bash', inside, () => fact, { stdin: input, shows });
    return;
  }
  const words = started.words.map((word) => filled(word, call));
  if (started.open && words.length === 1) words.push(UNSEEN);
  start(callOf(inside, words, fact, shows, input));
}

/** Words that the source does not show. */
const UNSEEN = fromOrigin({ kind: 'context', name: '…' });

/** What a program that this one starts finds in its environment. */
function childOf(
  frame: Frame,
  changes: readonly Change[],
  call: Call,
): Pick<Frame, 'environment' | 'own'> {
  if (changes.length === 0) return frame;
  const environment = changed(frame.environment, changes, (value, known) =>
    inEnvironment(value, call, known),
  );
  const set = changes.flatMap((change) => (change.kind === 'set' ? [change.name] : []));
  return { environment, own: new Set([...frame.own, ...set]) };
}

/** The same for a text made of several parts; what is not set stays named. */
function filled(value: Value, call: Call): Value {
  const open = value.alternatives.some(({ pieces }) =>
    pieces.some(({ kind }) => kind === 'environment' || kind === 'input'),
  );
  if (!open) return value;
  const alternatives = value.alternatives.flatMap(
    ({ pieces, trail }) =>
      concat(...pieces.map((piece) => known(piece, call) ?? fromOrigin(piece, trail))).alternatives,
  );
  return { choice: value.choice, alternatives };
}

function known(piece: Origin, call: Call): Value | undefined {
  if (piece.kind === 'environment') return call.frame.environment.get(piece.name);
  return piece.kind === 'input' ? argument(call, piece.name) : undefined;
}

function traceCodexSdk(call: Call, frame: Frame, fact: CodexFact): void {
  const here = inner(frame, fact.trail);
  const environment = new Map(childOf(here, fact.environment, call).environment);
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
      fact.guarded ? 'likely' : 'certain',
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

/** The token that a program posts comments with. */
export function tokenIn(frame: Frame): Value {
  for (const name of ['INPUT_GITHUB-TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN', 'GITHUB_PAT', 'GH_PAT']) {
    const value = frame.environment.get(name);
    if (value !== undefined) return value;
  }
  return {
    choice: 'first-non-empty',
    alternatives: [{ pieces: [{ kind: 'github-token' }], trail: [] }],
  };
}
