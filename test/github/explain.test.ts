import { expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { explainDelivery } from '../../src/github/explain.ts';

const refused = {
  kind: 'not-permitted',
  permission: 'pull-requests: write',
  message: 'Resource not accessible by integration',
} as const;

function event(head: string, actor = 'octocat') {
  return readEvent({
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_ACTOR: actor,
    },
    payload: JSON.stringify({
      pull_request: { number: 1, head: { sha: 'a'.repeat(40), repo: { full_name: head } } },
    }),
  });
}

it('warns of a permission that could be granted, and names it', () => {
  const { level, text } = explainDelivery(refused, event('acme/shop'));
  expect(level).toBe('warning');
  expect(text).toContain('pull-requests: write');
});

it('does not warn where GitHub never grants it, and shows the way', () => {
  for (const one of [event('mallory/shop'), event('acme/shop', 'dependabot[bot]')]) {
    const { level, text } = explainDelivery(refused, one);
    expect(level).toBe('notice');
    expect(text).toContain('docs/workflow-run-companion.md');
  }
});

it('is always one line that cannot start a command', () => {
  const deliveries = [
    refused,
    { kind: 'failed', message: 'x' },
    { kind: 'silent', why: 'head-moved' },
    { kind: 'created', url: 'https://github.com/acme/shop/pull/1#issuecomment-1', removed: 0 },
  ] as const;
  for (const delivery of deliveries)
    expect(explainDelivery(delivery, event('acme/shop')).text).toMatch(/^[A-Z][^\n\r]*$/);
});
