import { withoutVersion } from '../knowledge/action-name.ts';
import { parseRemote, type RemotePath } from '../repository/elsewhere.ts';
import type { Place } from '../value/evidence.ts';
import { isLocal, localPath, ownPath } from '../workflow/references.ts';
import type { ActionRef } from './model.ts';
import { ownPlace } from './paths.ts';
import type { Frame, Tracer } from './state.ts';
import { toldName } from './told-name.ts';

export function parseUses(text: string): ActionRef {
  const uses = text.trim();
  if (uses.startsWith('docker://')) return { kind: 'docker', name: uses, ref: '' };
  if (isLocal(uses)) return { kind: 'local', name: localPath(uses), ref: '' };
  const name = withoutVersion(uses);
  return { kind: 'remote', name: name.toLowerCase(), ref: uses.slice(name.length + 1) };
}

/** A file or directory, and who can read it. */
export interface Door {
  readonly tracer: Tracer;
  readonly path: string;
  /** Nobody said what this repository is called: the file of that name may be another repository's. */
  readonly guessed?: boolean;
}

/**
 * Where a called workflow's file can be, the likeliest first. `./` in a called workflow means the
 * repository and commit of that workflow
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses).
 */
export function workflowDoors(uses: string, tracer: Tracer, at: Place): readonly Door[] {
  const ref = parseUses(uses);
  if (ref.kind === 'docker') return [];
  return ref.kind === 'local' ? [{ tracer, path: ref.name }] : remoteDoors(uses, tracer, at);
}

/**
 * Where an action of a step can be, unless it is another repository's (`otherDoor`). `./` is below
 * the workspace, which holds the checkout of the repository that runs, also in a workflow called
 * from elsewhere; only a workflow that checks its own repository out finds its own actions there.
 */
export function ownDoors(
  uses: string,
  { tracer, state }: Pick<Frame, 'tracer' | 'state'>,
): readonly Door[] {
  const ref = parseUses(uses);
  if (ref.kind === 'docker') return [];
  if (ref.kind === 'remote') {
    if (otherOf(uses, tracer) !== undefined) return [];
    const path = ownPath(uses, tracer.fullName);
    if (path !== undefined) return [{ tracer: tracer.home, path }];
    return isToldOwn(ref, tracer) ? [{ tracer: tracer.home, path: '', guessed: true }] : [];
  }
  const here = { tracer, path: ref.name };
  if (uses.trim().startsWith('$')) return [here];
  const there = { tracer: tracer.home, path: ownPlace(state.checkouts, ref.name) };
  return tracer === tracer.home ? [there] : [there, here];
}

/** Where an action of another repository is, when this run reads there. */
export function otherDoor(uses: string, tracer: Tracer, at: Place): Door | undefined {
  const other = otherOf(uses, tracer);
  const visit = other && tracer.elsewhere(other, at);
  return visit && { tracer: visit, path: other.path };
}

function remoteDoors(uses: string, tracer: Tracer, at: Place): readonly Door[] {
  const other = otherDoor(uses, tracer, at);
  const path = ownPath(uses, tracer.fullName);
  return [
    ...(other ? [other] : []),
    ...(path === undefined
      ? []
      : [{ tracer: tracer.home, path, guessed: tracer.fullName === undefined }]),
  ];
}

/** The action in the root of a repository that calls itself so, where nobody says what it is called. */
function isToldOwn({ name }: ActionRef, { fullName, home }: Tracer): boolean {
  return fullName === undefined && toldName(home.repository) === name;
}

/** Undefined also where this run reads no other repository. */
function otherOf(uses: string, tracer: Tracer): RemotePath | undefined {
  const parsed = parseRemote(uses.trim());
  if (parsed === undefined || !tracer.readsElsewhere) return undefined;
  const full = `${parsed.owner}/${parsed.repository}`.toLowerCase();
  return tracer.fullName?.toLowerCase() === full ? undefined : parsed;
}
