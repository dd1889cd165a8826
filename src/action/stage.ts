import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { findPoints, openBase, type Points, type SidesOptions } from '../github/base.ts';
import type { GitHubClient } from '../github/client.ts';
import { pullRequestOfRun, withPullRequest } from '../github/companion.ts';
import type { EventContext } from '../github/event.ts';
import { settled } from '../github/remote.ts';
import type { Diagnostic } from '../report/report.ts';
import { openCommit } from '../repository/commit.ts';
import { findGit, type GitPlace, isWithin } from '../repository/git.ts';
import type { Repository } from '../repository/repository.ts';
import { openFolder } from '../repository/worktree.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { candidates, type OwnPlace, type OwnStep, ownSteps } from './own-step.ts';
import {
  type Given,
  judging,
  type Weakening,
  weakeningDiagnostic,
  weakenings,
} from './weakening.ts';

/** What the Action uses of the toolkit. */
export type Core = Pick<
  typeof import('@actions/core'),
  'error' | 'getInput' | 'info' | 'notice' | 'setFailed' | 'setOutput' | 'summary' | 'warning'
>;

/** What one run of the Action works with. */
export interface Stage {
  readonly core: Core;
  readonly inputs: Inputs;
  readonly event: EventContext;
  /** Null without a token. */
  readonly client: GitHubClient | null;
  readonly workspace: string;
  readonly git: GitPlace | null;
  /** Where in the repository the folder is that is scanned; '' is the root. */
  readonly folder: string;
  /** The commits that decide about a change; null where there is none to judge. */
  readonly points: Points | null;
  /** Commits that are open already. */
  readonly opened: Map<string, Repository>;
  /** How the change weakens the step that runs the guard. */
  readonly weakened: readonly Diagnostic[];
}

/** Where what is to be judged stands on the disk: `path` is in `workspace`. */
export function placeOf(workspace: string, path: string): Pick<Stage, 'git' | 'folder'> {
  const directory = resolve(workspace, path);
  const git = findGit(workspace, directory);
  const root = git?.root ?? resolve(workspace);
  const folder = isWithin(root, directory) ? relative(root, directory).split(sep).join('/') : '';
  return { git, folder };
}

/**
 * The sides of what is judged.
 * @throws Error where there is no such folder, or it is a link out of the checkout.
 */
export function sidesOf(stage: Stage): SidesOptions & Pick<Stage, 'event'> {
  const { inputs, event, client, workspace, git, folder, opened } = stage;
  const directory = resolve(workspace, inputs.path);
  const workTree = openFolder(directory);
  if (workTree === undefined)
    throw new Error(`input \`path\`: there is no folder ${JSON.stringify(inputs.path)}`);
  const top = realpathSync(git?.root ?? workspace);
  if (isWithin(resolve(workspace), directory) && !isWithin(top, realpathSync(directory)))
    throw new Error(`input \`path\`: ${JSON.stringify(inputs.path)} leads out of the checkout`);
  return { event, git, folder, workTree, client, openCommit, opened };
}

/**
 * The stage with what the base says of it: which commits decide, and the inputs of the guard's own
 * step, which under `pull_request` come from a workflow of the head.
 * @throws Error when the event, the base or its workflows cannot be read.
 */
export async function setByBase(
  stage: Stage,
  { given, own }: { readonly given: Given; readonly own: OwnPlace },
): Promise<Stage> {
  const { client } = stage;
  if (stage.event.problem !== null)
    throw new Error(`the event's payload says not what to judge: ${stage.event.problem}`);
  if (stage.inputs.reportFrom !== undefined && stage.event.name === 'workflow_run') return stage;
  const event = await withItsPullRequest(stage);
  const points = await findPoints({ event, git: stage.git, client });
  const known = { ...stage, event, points };
  // Of the other events the workflow is that of the base, or of a branch of its own.
  if (points === null || !event.checkoutHoldsHead) return known;
  const found = await compareSteps(known, points, given, own);
  if (found === undefined) return known;
  const inputs = readInputs(judging(found.base, found.weaker, given));
  const { git, folder } = placeOf(stage.workspace, inputs.path);
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  const weakened = found.told.map((one) =>
    weakeningDiagnostic(one, found.step, (workflow) => `${up}${workflow}`),
  );
  return { ...known, inputs, git, folder, weakened };
}

/** A `workflow_run` about a pull request is judged as one; GitHub does not name that of a fork. */
async function withItsPullRequest({ event, client }: Stage): Promise<EventContext> {
  const { origin } = event;
  if (event.pullRequest !== null || !origin?.event.startsWith('pull_request')) return event;
  if (client === null)
    throw new Error('the pull request of this run is not known, and there is no token to ask with');
  const found = await pullRequestOfRun(client, event);
  if (found === null) throw new Error('no open pull request is at the commit of that run');
  return withPullRequest(event, found);
}

interface Compared {
  readonly base: OwnStep;
  /** As it stands in the head, where it was found there. */
  readonly step: OwnStep;
  readonly weaker: readonly Weakening[];
  /** Those that the change itself makes. */
  readonly told: readonly Weakening[];
}

/** What runs beside the guard's step of the base; undefined where the base has none. */
async function compareSteps(
  { git, workspace, event, client, opened }: Stage,
  points: Points,
  given: Given,
  own: OwnPlace,
): Promise<Compared | undefined> {
  const workTree = openFolder(git?.root ?? workspace);
  if (workTree === undefined) return undefined;
  const stepsAt = async (commit: string) => {
    const sides = { event, git, workTree, client, openCommit, opened };
    const repository: Repository = await openBase(sides, commit);
    return settled([repository], () => candidates(ownSteps(repository, own), own));
  };
  const [step] = candidates(ownSteps(workTree, own), own);
  const compared = (await stepsAt(points.tip)).map((base) => ({
    base,
    step: step ?? base,
    weaker: weakenings(base, step, given),
  }));
  const best = compared.find(({ weaker }) => weaker.length === 0) ?? compared[0];
  if (best === undefined || best.weaker.length === 0) return best && { ...best, told: [] };
  // What was so where the change began is not its doing; the tip judges all the same.
  const before = points.base === points.tip ? [] : await stepsAt(points.base);
  const usual = before.map((base) => weakenings(base, step, given).map(({ name }) => name));
  const told = best.weaker.filter(({ name }) => usual.every((names) => names.includes(name)));
  return { ...best, told };
}
