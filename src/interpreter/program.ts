import { providerById } from '../knowledge/providers.ts';
import { credentialsIn, endpointFor, withoutFakes } from '../spending/credentials.ts';
import { codexHomeAt } from '../spending/home.ts';
import { keptFor } from '../spending/kept.ts';
import { projectConfig } from '../spending/project-config.ts';
import { commandLabel, spend, spenderBase } from '../spending/spend.ts';
import { evidence } from '../value/evidence.ts';
import { concat, firstNonEmpty, literal, literalText, UNSET, type Value } from '../value/value.ts';
import type { ApiFact, CodeFacts, CodexFact } from './code/facts.ts';
import type { ApiUse } from './model.ts';
import { codexHome } from './paths.ts';
import { withSettingsFile } from './settings-file.ts';
import { type Call, traceScript } from './shell.ts';
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
      literal(placeOf(write.file, frame)),
      write.content && inEnvironment(write.content, call),
      false,
      frame,
      write.trail.at(-1) ?? step,
      true,
    );
  for (const api of facts.apis) traceApi(call, frame, api, facts);
  // A login is fetched before Codex is asked.
  for (const spawn of facts.spawns)
    if (mayPass(frame, spawn, spawn.command))
      traceScript(spawn.command, 'bash', enter(frame, spawn.trail.at(-1) ?? step), () => spawn);
  for (const codex of facts.codex) traceCodexFact(call, frame, codex);
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
  };
  spendApi(call, frame, api, [use], facts);
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
function inEnvironment(value: Value, call: Call): Value {
  const alternatives = value.alternatives.flatMap((alternative) => {
    const [only, ...more] = alternative.pieces;
    if (only === undefined || more.length > 0) return [alternative];
    if (only.kind === 'environment')
      return call.frame.environment.get(only.name)?.alternatives ?? [];
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

function traceCodexFact(call: Call, frame: Frame, fact: CodexFact): void {
  const environment = new Map(fact.replacesEnvironment ? [] : call.frame.environment);
  for (const [name, value] of fact.environment) environment.set(name, inEnvironment(value, call));
  if (fact.apiKey !== undefined) environment.set('CODEX_API_KEY', inEnvironment(fact.apiKey, call));
  const here: Frame = { ...inner(frame, fact.trail), environment };
  if (fact.signsIn)
    frame.state.logins.set(codexHome(environment, frame.directory), {
      method: 'chatgpt',
      credential: UNSET,
      trail: fact.trail,
      certain: !fact.guarded && frame.certainty === 'certain',
    });
  const label =
    fact.kind === 'codex-cli' ? `codex ${literalText(fact.args[0] ?? UNSET) ?? '…'}` : 'Codex SDK';
  spend(frame, {
    ...spenderBase(
      here,
      fact,
      label,
      fact.trail.at(-1)?.shows ?? label,
      weaker(fact.certainty, fact.guarded ? 'likely' : 'certain'),
    ),
    kind: fact.kind,
    args: argumentsOf(fact, call),
    home: codexHomeAt(here),
    version: frame.state.codexVersion,
    project: projectConfig(frame),
  });
}

/** The SDK hands its `baseUrl` on as a configuration override (openai/codex, sdk/typescript). */
function argumentsOf(fact: CodexFact, call: Call): readonly Value[] {
  if (fact.kind === 'codex-cli' || fact.baseUrl === undefined) return fact.args;
  return [literal('-c'), concat(literal('openai_base_url='), inEnvironment(fact.baseUrl, call))];
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
