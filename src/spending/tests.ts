import { startsCodex } from '../interpreter/code/clients/codex-calls.ts';
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
import { type Origin, originName, origins } from '../value/value.ts';
import { credentialsIn, endpointFor, usesOf } from './credentials.ts';
import { claudeLogin, keptFor } from './kept.ts';
import { usesOfApi } from './program.ts';
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
  const { uses, first, certainty = 'likely' } = usesIn(call, target);
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
    pick: 'all',
    model: first?.model,
  });
}

interface Reached {
  readonly uses: readonly ApiUse[];
  /** The first call that a test leads to. */
  readonly first?: ApiFact | undefined;
  readonly certainty?: Confidence;
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
  const { facts, missing, gate, ...read } = target.read((name) => environment.has(name));
  // Nor does a step bring any.
  const whole = read.whole || (missing === true && call.frame.state.filled.size === 0);
  const reached = facts === undefined ? { uses: [] } : reachedBy(call, facts, inReach);
  const handed = inReach.filter(
    ({ name }) => (!whole && own.has(name)) || (target.wholeApp && job.has(name)) || gate(name),
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

/** What the tests ask with nothing in the model's place. */
function reachedBy(call: Call, facts: CodeFacts, inReach: readonly Found[]): Reached {
  const { environment } = call.frame;
  if (facts.codex.length > 0 || facts.spawns.some(startsCodex))
    return { uses: usesOf(inReach, environment) };
  const found = facts.apis
    .filter(({ called, provider }) => called && provider !== 'local')
    .map((api) => ({ api, uses: usesOfReached(call, api, inReach) }))
    .filter(({ uses }) => uses.length > 0);
  return { uses: found.flatMap(({ uses }) => uses), first: found[0]?.api };
}

function usesOfReached(call: Call, api: ApiFact, inReach: readonly Found[]): readonly ApiUse[] {
  const { frame } = call;
  const any = api.provider === 'any';
  const uses = any ? [] : usesOfApi(call, api).flatMap((use) => toldOf(call, use));
  if (uses.length > 0) return uses;
  const fitting = inReach.filter(({ provider }) => any || provider === api.provider);
  return usesOf(fitting.length > 0 ? fitting : keptFor(frame, api.provider), frame.environment);
}

/** Without what the source does not show: a key that it makes up in place is none, an address is the usual one. */
function toldOf({ frame }: Call, use: ApiUse): readonly ApiUse[] {
  const shown = (value: ApiUse['endpoint']) =>
    value === undefined ||
    origins(value).some(({ kind }) => kind !== 'context' && kind !== 'input');
  if (!shown(use.credential)) return [];
  const endpoint = shown(use.endpoint)
    ? use.endpoint
    : endpointFor(use.provider, frame.environment);
  return [{ ...use, endpoint }];
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
