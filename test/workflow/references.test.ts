import { expect, test } from 'vitest';
import { actionOf, withoutVersion } from '../../src/knowledge/action-name.ts';
import { actionFiles, ownPath } from '../../src/workflow/references.ts';

test.each([
  ['openai/codex-action@v1', 'openai/codex-action'],
  ['OpenAI/Codex-Action@v1 ', 'openai/codex-action'],
  ['openai/codex-action', 'openai/codex-action'],
  ['owner/name/.github/actions/ask@a@b', 'owner/name/.github/actions/ask'],
  ['', ''],
])('%o is known to tables as %o', (uses, name) => {
  expect(actionOf(uses)).toBe(name);
});

test('what is shown keeps its case', () => {
  expect(withoutVersion(' Nick-Fields/retry@v3')).toBe('Nick-Fields/retry');
});

test.each([
  ['owner/name/.github/actions/ask@v1', 'Owner/Name', '.github/actions/ask'],
  ['owner/name@v1', 'owner/name', ''],
  ['other/name/ask@v1', 'owner/name', undefined],
  ['other/name/ask@v1', undefined, 'ask'],
  ['other/name@v1', undefined, undefined],
])('%s in the repository %s stands at %o', (uses, fullName, path) => {
  expect(ownPath(uses, fullName)).toBe(path);
});

test('an action in the root has no folder in front', () => {
  expect(actionFiles('')).toEqual(['action.yml', 'action.yaml']);
  expect(actionFiles('ask')).toEqual(['ask/action.yml', 'ask/action.yaml']);
});
