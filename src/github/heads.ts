import { GitHubError, type Head, type RepositoryPage, type WantedHead } from './client.ts';
import { never, unexpected } from './conversation.ts';
import { field, hashField, listField, textField } from './fields.ts';
import { headsQuery, REPOSITORIES } from './queries.ts';
import { type Ask, askTogether, type Question } from './together.ts';

/** Each is a look into another repository on GitHub's disks. */
const BATCH = 50;

const QUESTION: Question<WantedHead> = {
  query: headsQuery,
  variables: ({ owner, repository, ref }) => ({ owner, name: repository, ref }),
};

/** Where refs lead now, of any number of repositories, fifty with a request. In the order of asking. */
export async function readHeads(
  ask: Ask,
  wanted: readonly WantedHead[],
): Promise<readonly (Head | GitHubError)[]> {
  const heads: (Head | GitHubError)[] = [];
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const told = await askTogether(ask, QUESTION, batch);
    heads.push(...told.map((one) => (one instanceof GitHubError ? one : toHead(one.is))));
  }
  return heads;
}

function toHead(repository: unknown): Head | GitHubError {
  const [owner, name] = textField(repository, 'nameWithOwner')?.split('/') ?? [];
  if (owner === undefined || name === undefined) return unexpected();
  const object = field(repository, 'object');
  const target = field(object, 'target') ?? object;
  const commit = hashField(target, 'oid');
  const tree = hashField(target, 'tree', 'oid');
  if (commit === undefined || tree === undefined)
    return new GitHubError('missing', 404, 'it has no commit of that name, or none at all');
  return { owner, repository: name, commit, tree, visibility: visibilityOf(repository) };
}

/** What is internal is seen by members of the enterprise only. */
function visibilityOf(repository: unknown): Head['visibility'] {
  const told = textField(repository, 'visibility');
  return told === undefined ? 'unknown' : told === 'PUBLIC' ? 'public' : 'private';
}

/**
 * A hundred repositories of an owner, by name.
 * @throws GitHubError
 */
export async function readRepositories(
  ask: Ask,
  owner: string,
  after: string | undefined,
): Promise<RepositoryPage> {
  const { data, errors } = await ask(REPOSITORIES, { owner, after: after ?? null });
  const found = field(data, 'repositoryOwner', 'repositories');
  if (found === undefined)
    throw errors[0] ?? new GitHubError('missing', 404, `there is no owner ${owner}`);
  const next = textField(found, 'pageInfo', 'endCursor');
  const more = field(found, 'pageInfo', 'hasNextPage') === true;
  if (more && next === undefined) throw unexpected();
  return {
    repositories: listField(found, 'nodes').map((node) => ({
      name: textField(node, 'nameWithOwner') ?? never(),
      archived: field(node, 'isArchived') === true,
      fork: field(node, 'isFork') === true,
      empty: field(node, 'isEmpty') === true,
      disabled: field(node, 'isDisabled') === true,
      pushed: textField(node, 'pushedAt') ?? null,
      visibility: visibilityOf(node),
    })),
    next: more ? next : undefined,
  };
}
