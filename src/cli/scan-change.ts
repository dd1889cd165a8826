import { realpathSync } from 'node:fs';
import {
  type ChangeResult,
  causedBy,
  type JudgedChange,
  judgeChange,
  MAX_OFFERS,
  withOlder,
} from '../action/change.ts';
import { inFolder } from '../action/folder.ts';
import { placeOf } from '../action/stage.ts';
import type { Points } from '../github/base.ts';
import { parseRepositoryName } from '../github/event.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { terminal } from '../render/escape.ts';
import { fails } from '../report/fail-on.ts';
import type { Report } from '../report/report.ts';
import { openCommit } from '../repository/commit.ts';
import type { GitPlace } from '../repository/git.ts';
import { headCommit } from '../repository/head.ts';
import { commitNamed, mergeBase } from '../repository/history.ts';
import { gitRootOf } from '../repository/root.ts';
import { EXIT } from './exit.ts';
import { isRemote } from './remote-options.ts';
import { type Asked, type Format, render, type Values, type View, write } from './scan.ts';
import {
  badBaseline,
  badPolicy,
  type FolderSubject,
  folderOf,
  goOnline,
  nothingIn,
  openWatched,
  VISIBILITIES,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, UsageError } from './usage.ts';

/** Judges the files of a folder as a change of a commit, as the Action judges a pull request. */
export async function scanChange(
  ref: string,
  { values, positionals, format, view, io }: Asked,
): Promise<number> {
  mustGoTogether(values);
  const subject = openWatched(folderOf('scan --base', positionals), io);
  const place = gitOf(subject.directory);
  const points = pointsFrom(place.git, ref);
  const name = parseRepositoryName(subject.repository.name ?? io.environment.GITHUB_REPOSITORY);
  const online = values.online ? await goOnline(io.environment) : undefined;
  const judged = await judgeChange({
    ...place,
    points,
    event: {
      repository: name,
      visibility: oneOf('--visibility', values.visibility, VISIBILITIES),
      pullRequest: null,
      // The files as they are, committed or not.
      head: null,
      base: null,
      checkoutHoldsHead: true,
    },
    workTree: subject.repository,
    client: online?.client ?? null,
    elsewhere: online?.elsewhere,
    openCommit,
    policy: values.policy,
    baseline: values.baseline,
    forecast: values.forecast,
    // As many as in a comment, which is the one place where they are shown.
    offers: { most: format === 'markdown' ? MAX_OFFERS : 0, unsafe: false },
    today: io.today(),
  }).finally(() => io.progress?.clear());
  const known = await mustBeJudged(judged, subject, io);
  io.stderr(`spend-guard: ${terminal(sayPoints(ref, points, known))}\n`);
  const caused = causedBy(known);
  const { folder } = place;
  const serverUrl = io.environment.GITHUB_SERVER_URL || 'https://github.com';
  const repositoryUrl = name === null ? undefined : `${serverUrl}/${name.owner}/${name.repository}`;
  const pieces = await rendered(known, { caused, format, view, ref, folder, repositoryUrl });
  write(pieces, values.output, [subject.directory], io);
  return fails(caused, view.failing) ? EXIT.violated : EXIT.clean;
}

function mustGoTogether(values: Values): void {
  const others = { history: values.history, records: values.records !== undefined };
  for (const [name, given] of Object.entries({ ...others, 'no-baseline': values['no-baseline'] }))
    if (given) throw new UsageError(`--base does not go with --${name}`);
  if (isRemote(values)) throw new UsageError('--base goes with a checkout, not with --remote');
}

/** The work tree that the folder is in, and where in it the folder is. */
function gitOf(directory: string): { readonly git: GitPlace; readonly folder: string } {
  const root = gitRootOf(directory);
  const place = root === undefined ? undefined : placeOf(root, realpathSync(directory));
  if (place === undefined || place.git === null)
    throw new UsageError(
      `--base needs a work tree of git, and ${JSON.stringify(directory)} is in none`,
    );
  return { git: place.git, folder: place.folder };
}

/** The tip of the base judges; compared is with what both have, as a base that went on is no change. */
function pointsFrom(git: GitPlace, ref: string): Points {
  const tip = commitNamed(git, ref);
  if (tip === null) {
    const there = commitNamed(git, `origin/${ref}`) !== null;
    const hint = there ? `; did you mean origin/${ref}?` : '';
    throw new UsageError(
      `--base: there is no branch, tag or commit ${JSON.stringify(ref)} in ${git.root}${hint}`,
    );
  }
  const head = headCommit(git.root);
  return { tip, base: (head && mergeBase(git, tip, head)) ?? tip };
}

/** @throws UsageError where nothing was judged */
async function mustBeJudged(
  result: ChangeResult,
  subject: Pick<FolderSubject, 'repository' | 'directory'>,
  io: Terminal,
): Promise<JudgedChange> {
  switch (result.kind) {
    case 'judged':
      return result;
    case 'bad-policy':
      throw await badPolicy(result.problems);
    case 'bad-baseline':
      throw badBaseline(result.problem);
    case 'nothing':
      throw new UsageError(nothingIn(subject, io) ?? result.why);
    default:
      return result satisfies never;
  }
}

/** Which commits were taken: a branch of that name may be elsewhere on the server. */
function sayPoints(ref: string, { base, tip }: Points, judged: JudgedChange): string {
  const short = (commit: string) => commit.slice(0, 7);
  const since = base === tip ? `${ref} (${short(tip)})` : `${short(base)}, where it left ${ref}`;
  const policy =
    judged.policyPath === null
      ? `there is no policy on ${ref} (${short(tip)})`
      : `judged by ${judged.policyPath} on ${ref} (${short(tip)})`;
  const edited = judged.policyChanged
    ? '; this change edits the policy, which counts once merged'
    : '';
  return `the change since ${since}; ${policy}${edited}`;
}

interface Rendered {
  readonly caused: Report;
  readonly format: Format;
  readonly view: View;
  readonly ref: string;
  readonly folder: string;
  readonly repositoryUrl: string | undefined;
}

async function rendered(judged: JudgedChange, how: Rendered): Promise<Iterable<string>> {
  const { caused, format, view } = how;
  switch (format) {
    case 'text':
      return render(caused, format, { ...view, change: judged.change });
    case 'json':
    case 'sarif':
      return render(withOlder(judged), format, view);
    case 'markdown':
      return [await comment(judged, how)];
    default:
      return format satisfies never;
  }
}

/** What the Action would post, but for the address of its run. */
async function comment(
  judged: JudgedChange,
  { caused, ref, folder, repositoryUrl, view }: Rendered,
): Promise<string> {
  const { textOf } = await import('../action/comment.ts');
  const { policyPath, policyChanged, policyCommit, report } = judged;
  const message = { ...judged, fails: fails(caused, view.failing) };
  return textOf(
    message,
    { folder },
    {
      ...RULE_DOCS,
      ...{ repositoryUrl, policyChanged, policyCommit },
      policyPath: policyPath && inFolder(policyPath, folder),
      commit: report.repository.commit ?? '',
      runUrl: undefined,
      policyRef: ref,
      key: 'default',
    },
  );
}
