import type { Charge } from '../../report/report.ts';
import type { Job, StepsJob } from '../../workflow/model.ts';
import { actionFiles, isLocal, localPath, ownPath } from '../../workflow/references.ts';
import type { Account } from '../account.ts';
import { jobScalars } from '../scalars.ts';
import { selfCheckingAction, textAsksForPermission } from './checks.ts';

/** What somebody who comes is asked: what he may do here, whether he comes from a fork. */
export type Question = 'permission' | 'fork';

/** A program of the repository that a step names, wherever in its text. */
const PROGRAM =
  /(?<![\w./-])(?:[\w.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:sh|bash|ps1|py|rb|[cm]?[jt]s)\b/g;

/** What an action of JavaScript starts. */
const MAIN = /^\s*main:\s*['"]?([\w.-]+(?:\/[\w.-]+)*)/m;

/** More programs than these are named by no job that asks. */
const MAX_PROGRAMS = 50;

/** The repository of a pull request compared with this one, and the fields that say it themselves. */
const FORK_CHECKS =
  /\bisCrossRepository\b|\b(?:head\??\.repo|head_?[rR]epo(?:sitory)?)\??\.fork\b|\b(?:head\??\.repo|head_?repo(?:sitory)?)\??\.(?:full_name|id)\b[^\n]{0,80}[!=]==?|(?:[!=]==?|\s=)\s*["'`]?\$(?:\{?GITHUB_REPOSITORY\b|\{\{\s*github\.repository\s*\}\}|\{(?:context\.repo\.)?owner\}\/\$\{(?:context\.repo\.)?repo\})/;

const known = new WeakMap<Job, ReadonlySet<Question>>();

/**
 * What a job asks by its own text, or by that of actions and programs of this repository that it names.
 * @param calls of a needed job, the workflow of this repository that it calls as well; one that is on
 *   the way to the spender is looked at job by job
 */
export function asked(job: Job, all: Account, calls: boolean): ReadonlySet<Question> {
  if (job.kind === 'call') return questions(calls ? textsOfUses(job.uses.value, all) : []);
  const found = known.get(job) ?? questions(texts(job, all));
  known.set(job, found);
  return found;
}

function questions(texts: Iterable<string>): ReadonlySet<Question> {
  const found = new Set<Question>();
  for (const text of texts) {
    if (textAsksForPermission(text)) found.add('permission');
    if (FORK_CHECKS.test(text)) found.add('fork');
  }
  return found;
}

function* texts(job: StepsJob, all: Account): Iterable<string> {
  const own = jobScalars(job).map(({ value }) => value);
  const uses = job.steps.flatMap((step) => (step.kind === 'uses' ? [step.uses.value] : []));
  yield* [...own, ...uses];
  for (const path of programsIn(own)) yield all.text(path) ?? '';
  for (const one of uses) yield* textsOfUses(one, all);
}

/** The programs of the repository that texts name. */
export function programsIn(texts: readonly string[]): readonly string[] {
  const named = texts.flatMap((text) => text.match(PROGRAM) ?? []);
  const paths = new Set(named.slice(0, MAX_PROGRAMS).map(localPath));
  return [...paths].filter((path) => !path.split('/').includes('..'));
}

function* textsOfUses(uses: string, all: Account): Iterable<string> {
  for (const file of filesOf(uses, all)) {
    const text = all.text(file);
    if (text === undefined) continue;
    yield text;
    const main = MAIN.exec(text)?.[1];
    if (main !== undefined) yield all.text(file.replace(/[^/]*$/, main)) ?? '';
  }
}

/** Where an action or a workflow of this repository stands, called by its path or by the repository's name. */
function filesOf(uses: string, { repository }: Account): readonly string[] {
  const path = isLocal(uses) ? localPath(uses) : ownPath(uses, repository.fullName);
  if (path === undefined) return [];
  return /\.ya?ml$/.test(path) ? [path] : actionFiles(path);
}

/** An action that checks for itself, used by an action of this repository, which nothing there switches off. */
export function checksItself({ spender }: Charge, all: Account): boolean {
  const action = selfCheckingAction(spender.label);
  if (action === undefined || !/(?:^|\/)action\.ya?ml$/.test(spender.path)) return false;
  const text = all.text(spender.path);
  return text !== undefined && (action.opens === undefined || !text.includes(action.opens));
}
