/** Which runs are without the repository's secrets, and how that is said. */
import { describe, expect, test } from 'vitest';
import { withheldEvents, withoutSecrets } from '../../src/knowledge/events.ts';

const start = (name: string, branches: readonly string[] = [], tags: readonly string[] = []) => ({
  name,
  branches,
  tags,
});

describe('a start that can be without them', () => {
  test.each([
    ['pull_request', start('pull_request'), true],
    ['a review', start('pull_request_review'), true],
    ['a comment of a review', start('pull_request_review_comment'), true],
    ['a caller, who may hand over none', start('workflow_call'), true],
    ['pull_request_target has them', start('pull_request_target'), false],
    ['a comment of an issue has them', start('issue_comment'), false],
    ['the clock has them', start('schedule', ['**']), false],
    ['a push to any branch, Dependabot’s as well', start('push'), true],
    ['a push to all by a pattern', start('push', ['main', '**']), true],
    ['a push to Dependabot’s own', start('push', ['main', 'dependabot/**']), true],
    ['a push to named branches', start('push', ['main', 'release/*', 'my-dependabot']), false],
    ['a push of tags', start('push', [], ['v*']), false],
    ['a push of tags and to all branches', start('push', ['*'], ['v*']), true],
  ])('%s', (_, one, lacks) => {
    expect(withheldEvents([start('schedule'), one])).toEqual(lacks ? [one.name] : []);
  });
});

test('the reader hears of the run that he knows best', () => {
  expect(withoutSecrets([])).toBe('');
  expect(withoutSecrets(['workflow_call'])).toBe('as where a caller hands none over');
  expect(withoutSecrets(['workflow_call', 'push'])).toBe(
    'as in a push by Dependabot where it is no Dependabot secret',
  );
  expect(withoutSecrets(['push', 'pull_request'])).toBe(
    'as in a pull request from a fork, or by Dependabot where it is no Dependabot secret',
  );
});
