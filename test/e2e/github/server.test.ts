import { expect, it } from 'vitest';
import { UPDATE_COMMENT } from '../../../src/github/queries.ts';
import { startGitHub } from './server.ts';

/** The bench itself: a request that GitHub would not know must not go unnoticed. */
async function send(method: string, path: string, body?: unknown): Promise<string> {
  const github = await startGitHub();
  await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${github.state.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return github.close().then(
    () => 'accepted',
    (error: Error) => error.message,
  );
}

const comment = '/repos/acme/shop/issues/comments/5';

it.each([
  ['DELETE', comment, undefined, 'accepted'],
  ['DELETE', '/repos/acme/shop/issues/comments/five', undefined, 'must be integer'],
  ['POST', '/graphql', { query: UPDATE_COMMENT, variables: { id: 'x', body: 'y' } }, 'accepted'],
  ['POST', '/graphql', { query: UPDATE_COMMENT, variables: { id: 'x' } }, '$body'],
  ['POST', '/graphql', { query: UPDATE_COMMENT, variables: { id: 1, body: 'y' } }, '$id'],
  ['PUT', comment, { body: 'x' }, 'not in the trimmed description'],
  ['GET', '/repos/acme/shop/git/trees/main?deep=1', undefined, 'must NOT have additional'],
  ['DELETE', comment, { body: 'x' }, 'takes no body'],
  ['POST', '/graphql', { query: '{ viewer { login } }', variables: {} }, 'not checked'],
])('%s %s %o', async (method, path, body, expected) => {
  expect(await send(method, path, body)).toContain(expected);
});
