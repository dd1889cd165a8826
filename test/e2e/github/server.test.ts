import { expect, it } from 'vitest';
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
  ['PATCH', comment, { body: 'hello' }, 'accepted'],
  ['PATCH', comment, {}, "must have required property 'body'"],
  ['PATCH', comment, { body: 1 }, 'must be string'],
  ['PATCH', '/repos/acme/shop/issues/comments/five', { body: 'x' }, 'must be integer'],
  ['PUT', comment, { body: 'x' }, 'not in the trimmed description'],
  ['GET', '/repos/acme/shop/git/trees/main?deep=1', undefined, 'must NOT have additional'],
  ['DELETE', comment, { body: 'x' }, 'takes no body'],
  ['POST', '/graphql', { query: '{ viewer { login } }', variables: {} }, 'not checked'],
])('%s %s %o', async (method, path, body, expected) => {
  expect(await send(method, path, body)).toContain(expected);
});
