import { relative, resolve, sep } from 'node:path';
import { WORKFLOWS } from '../interpreter/workflow-files.ts';
import { withoutVersion } from '../knowledge/action-name.ts';
import { isWithin } from '../repository/git.ts';
import { normalize } from '../repository/path.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import type { Job, Step } from '../workflow/model.ts';
import { readWorkflow } from '../workflow/read.ts';
import { isLocal, localPath } from '../workflow/references.ts';

/** A step of a workflow that runs the guard. */
export interface OwnStep {
  readonly workflow: string;
  readonly job: string;
  readonly id: string | undefined;
  readonly line: number;
  /** As written, by lower-cased name. */
  readonly inputs: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  /** Of the step, or else of the job. */
  readonly continueOnError: string;
}

/** Where this run says that it is; the runner sets these, and no workflow can. */
export interface OwnPlace {
  readonly workflow: string | undefined;
  readonly job: string | undefined;
  /** The step's id, or a name that the runner made of the action's. */
  readonly step: string | undefined;
  /** How a step names the action: `owner/name`, or `./folder`. */
  readonly action: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `entry` is the file that runs: an action of the checkout itself has no repository of its own.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function ownPlace(
  environment: Environment,
  workspace: string,
  entry: string | undefined,
): OwnPlace {
  const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '') ?? [];
  // `dist/action/index.js` below the folder of `action.yml`.
  const folder = entry === undefined ? undefined : resolve(entry, '../../..');
  const local =
    folder !== undefined && isWithin(workspace, folder)
      ? `./${relative(workspace, folder).split(sep).join('/')}`
      : undefined;
  return {
    workflow,
    job: environment.GITHUB_JOB || undefined,
    step: environment.GITHUB_ACTION || undefined,
    action: environment.GITHUB_ACTION_REPOSITORY || local,
  };
}

/** What the action is called where nobody says otherwise. */
const USUAL_NAME = 'spend-guard';

/** The steps of a repository's workflows that run the guard. */
export function ownSteps(repository: Repository, place: OwnPlace): readonly OwnStep[] {
  const { action } = place;
  const name = action?.split('/')[1]?.toLowerCase() ?? USUAL_NAME;
  const canName = (text: string): boolean =>
    action?.startsWith('./') ? /[.$]\//.test(text) : text.toLowerCase().includes(name);
  return repository
    .list(WORKFLOWS)
    .filter(({ name, directory }) => !directory && /\.ya?ml$/i.test(name))
    .flatMap(({ name }) => {
      const path = `${WORKFLOWS}/${name}`;
      const text = textAt(repository, path) ?? '';
      // Of thousands of files only those that can name it are parsed.
      if (!canName(text)) return [];
      const jobs = readWorkflow(path, text).workflow?.jobs ?? [];
      return jobs.flatMap((job) => stepsOf(job, path, place));
    });
}

function stepsOf(job: Job, workflow: string, place: OwnPlace): readonly OwnStep[] {
  if (job.kind !== 'steps') return [];
  return flat(job.steps).flatMap((step): readonly OwnStep[] => {
    if (step.kind !== 'uses' || !isOurs(step.uses.value, place)) return [];
    const inputs = [...step.with].map(
      ([name, { value, key }]) => [name.toLowerCase(), { value, line: key.line }] as const,
    );
    const continues = step.continueOnError ?? job.continueOnError;
    return [
      {
        ...{ workflow, job: job.id, id: step.id?.value, line: step.line },
        inputs: new Map(inputs),
        continueOnError: continues?.value ?? 'false',
      },
    ];
  });
}

function flat(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => (step.kind === 'parallel' ? flat(step.steps) : [step]));
}

function isOurs(uses: string, { action }: OwnPlace): boolean {
  const name = withoutVersion(uses);
  if (action?.startsWith('./'))
    return isLocal(name) && normalize(localPath(name)) === normalize(localPath(action));
  const [owner, repository] = name.toLowerCase().split('/');
  return action === undefined
    ? repository === USUAL_NAME
    : `${owner}/${repository}` === action.toLowerCase();
}

/** Those of the steps that can be the one that runs: as near to its place as there are any. */
export function candidates(steps: readonly OwnStep[], place: OwnPlace): readonly OwnStep[] {
  const inFile = steps.filter(({ workflow }) => workflow === place.workflow);
  const inJob = inFile.filter(({ job }) => job === place.job);
  const near = [exactly(inJob, place.step), inJob, inFile].find(({ length }) => length > 0);
  return near ?? steps;
}

/** By its id, or by the number that the runner adds to the name of a second one without an id. */
function exactly(steps: readonly OwnStep[], name: string | undefined): readonly OwnStep[] {
  const named = steps.filter(({ id }) => id !== undefined && id === name);
  if (named.length > 0 || name === undefined || !name.startsWith('__')) return named;
  const number = Number(/_(\d{1,3})$/.exec(name)?.[1] ?? 1);
  return steps.filter(({ id }) => id === undefined).slice(number - 1, number);
}
