/** What a row of the catalog can say, by rows of invented actions. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CatalogAction } from '../../src/knowledge/actions.ts';

function rows(): readonly CatalogAction[] {
  const openai = { provider: 'openai', with: ['openai-key'] };
  const anthropic = { provider: 'anthropic', with: ['anthropic-key'] };
  const when = { with: 'Provider', is: 'anthropic' };
  return [
    { action: 'acme/all', uses: [openai, anthropic], source: '' },
    { action: 'acme/any', uses: [openai, anthropic], pick: 'any', source: '' },
    { action: 'acme/first', uses: [anthropic, openai], pick: 'first', source: '' },
    {
      action: 'acme/chosen',
      uses: [
        { ...openai, chosenBy: { ...when, is: 'openai' } },
        { ...anthropic, chosenBy: when },
      ],
      source: '',
    },
    {
      action: 'acme/default',
      uses: [
        { ...openai, chosenBy: { ...when, is: 'openai', default: true } },
        { ...anthropic, chosenBy: when },
      ],
      source: '',
    },
  ];
}

let reportOf: typeof import('../interpreter/judge.ts').reportOf;

/** Only the table is another one; what reads it is loaded anew, for the modules of a worker are shared. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/knowledge/actions.ts', () => ({ CATALOG: rows() }));
  ({ reportOf } = await import('../interpreter/judge.ts'));
});
afterAll(() => {
  vi.doUnmock('../../src/knowledge/actions.ts');
  vi.resetModules();
});

/** The budget of a job with one step, and the credentials that its charges name. */
function asked(action: string, provider?: string) {
  const { jobs } = reportOf(
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/${action}@v1
        with:${provider === undefined ? '' : `\n          provider: ${provider}`}
          openai-key: \${{ secrets.OPENAI_API_KEY }}
          anthropic-key: \${{ secrets.ANTHROPIC_API_KEY }}
`,
    {},
  );
  const payers = jobs.flatMap((job) => job.charges.map((one) => one.payer?.name ?? 'open'));
  return [jobs[0]?.budget, ...payers.toSorted()];
}

const [OPENAI, ANTHROPIC] = ['secrets.OPENAI_API_KEY', 'secrets.ANTHROPIC_API_KEY'];

test.each([
  ['all', ['api', ANTHROPIC, OPENAI]],
  ['any', ['unclear', 'open']],
  ['first', ['other', ANTHROPIC]],
])('without a choice acme/%s charges %j', (action, charged) => {
  expect(asked(action)).toEqual(charged);
});

test.each([
  ['chosen', 'anthropic', ['other', ANTHROPIC]],
  ['chosen', 'OpenAI', ['api', OPENAI]],
  ['default', 'anthropic', ['other', ANTHROPIC]],
  ['default', undefined, ['api', OPENAI]],
  ['default', "''", ['api', OPENAI]],
  // Who is asked stands in no file.
  ['chosen', undefined, ['unclear', 'open']],
  ['chosen', '${{ vars.PROVIDER }}', ['unclear', 'open']],
  ['default', '${{ vars.PROVIDER }}', ['unclear', 'open']],
])('acme/%s with the provider %s charges %j', (action, provider, charged) => {
  expect(asked(action, provider)).toEqual(charged);
});

test('somebody whom the row does not know leaves the action unread, and its keys handed over', () => {
  expect(asked('chosen', 'mistral')[0]).toBe('unclear');
});
