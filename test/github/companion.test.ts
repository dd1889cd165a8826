import { afterEach, expect, it } from 'vitest';
import { pullRequestOfRun, withPullRequest } from '../../src/github/companion.ts';
import { readEvent } from '../../src/github/event.ts';
import { connect } from '../../src/github/octokit.ts';
import { workflowRunPayload } from '../e2e/github/events.ts';
import {
  BASE,
  type FakeGitHub,
  type GitHubOptions,
  HEAD,
  startGitHub,
} from '../e2e/github/server.ts';

const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

async function start(fork: string | undefined, options: GitHubOptions = {}) {
  const github = await startGitHub(options);
  open.push(github);
  const client = await connect({ token: github.state.token, apiUrl: github.url });
  const payload = JSON.stringify(workflowRunPayload(github.state, fork ? { fork } : {}));
  const env = { ...github.env(), GITHUB_EVENT_NAME: 'workflow_run' };
  return { github, client, event: readEvent({ env, payload }) };
}

it('asks for the pull request of a branch, whatever the event lists first', async () => {
  const { github, client, event } = await start(undefined);
  const listed = event.pullRequest && { ...event.pullRequest, number: 1 };
  const found = await pullRequestOfRun(client, { ...event, pullRequest: listed });
  expect(found).toMatchObject({ number: 7, fork: false });
  github.state.pull.headSha = 'c'.repeat(40);
  expect(await pullRequestOfRun(client, event)).toBeNull();
});

it('finds the pull request of a fork by its head', async () => {
  const { client, event } = await start('mallory/shop', { pull: { headOwner: 'mallory' } });
  const found = await pullRequestOfRun(client, event);
  expect(found).toMatchObject({
    number: 7,
    headSha: HEAD,
    baseSha: BASE,
    baseBranch: 'main',
    fork: true,
  });
  if (found !== null)
    expect(withPullRequest(event, found)).toMatchObject({ head: HEAD, base: BASE });
});

it('finds none for a branch of that name in another fork', async () => {
  const { client, event } = await start('mallory/shop', { pull: { headOwner: 'alice' } });
  expect(await pullRequestOfRun(client, event)).toBeNull();
});

it('finds none once the pull request has moved on', async () => {
  const { github, client, event } = await start('mallory/shop', { pull: { headOwner: 'mallory' } });
  github.state.pull.headSha = 'c'.repeat(40);
  expect(await pullRequestOfRun(client, event)).toBeNull();
});
