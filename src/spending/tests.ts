import type { CodeFacts } from '../interpreter/code/facts.ts';
import type { ApiUse, Found } from '../interpreter/model.ts';
import type { TestRun } from '../interpreter/project/target.ts';
import { withSettingsFile } from '../interpreter/settings-file.ts';
import type { Call } from '../interpreter/shell.ts';
import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import { type Origin, originName, origins } from '../value/value.ts';
import { startsCodex } from './code/codex-calls.ts';
import { credentialsIn, usesOf } from './credentials.ts';
import { keptFor } from './kept.ts';
import { usesOfApi } from './program.ts';
import { spendSoftware } from './spend.ts';

/**
 * A test run spends with the key that a test which really runs is seen to use or to ask for; where the
 * tests were not read to their end, with one of the step's own; where they drive the whole
 * application, with one of the job's. Whether a test calls out is seen by what it imports, not by what
 * it does with it, so it is likely at best.
 */
export function traceTests(given: Call, target: TestRun): void {
  if (target.live === 'no') return;
  const call = withSettingsFile(given);
  if (!holdsAnything(call)) return;
  const uses = distinct(usesIn(call, target));
  if (uses.length === 0) return;
  const label = `${target.runner} (tests)`;
  spendSoftware(call, 'program', label, uses, { certainty: 'likely' });
}

/** Anything that could pay: a value that no file of the repository shows, or a key kept by a tool. */
function holdsAnything({ frame }: Call): boolean {
  if (frame.state.kept.length > 0) return true;
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

function usesIn(call: Call, target: TestRun): readonly ApiUse[] {
  const { environment, own, job, tracer } = call.frame;
  const inReach = credentialsIn(environment, tracer.hints);
  if (target.live === 'yes') return usesOf(inReach, environment);
  const { facts, whole, gate } = target.read();
  const reached = facts === undefined ? [] : reachedBy(call, facts, inReach);
  const handed = inReach.filter(
    ({ name }) => (!whole && own.has(name)) || (target.wholeApp && job.has(name)) || gate(name),
  );
  return [...reached, ...usesOf(handed, environment)];
}

/** What the tests ask with nothing in the model's place. */
function reachedBy(call: Call, facts: CodeFacts, inReach: readonly Found[]): readonly ApiUse[] {
  const { environment } = call.frame;
  if (facts.codex.length > 0 || facts.spawns.some(startsCodex)) return usesOf(inReach, environment);
  return facts.apis
    .filter(({ called, provider }) => called && provider !== 'local')
    .flatMap((api) => {
      if (api.provider === 'any') {
        const found = inReach.length > 0 ? inReach : keptFor(call.frame, 'any');
        return usesOf(found, environment);
      }
      const uses = usesOfApi(call, api);
      if (uses.length > 0) return uses;
      const fitting = inReach.filter(({ provider }) => provider === api.provider);
      const found = fitting.length > 0 ? fitting : keptFor(call.frame, api.provider);
      return usesOf(found, environment);
    });
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
