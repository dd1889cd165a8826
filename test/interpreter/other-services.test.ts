import { expect, it } from 'vitest';
import { reportOf } from './judge.ts';

/** The job of one step that is handed these inputs. */
const job = (inputs: string) =>
  reportOf(
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/ai-review@v1
        with: { prompt: hi, ${inputs} }
`,
    {},
  ).jobs[0];

const SEARCH = 'azure-search-key: "${{ secrets.AZURE_SEARCH_KEY }}"';

it('takes the key of a service beside the models for no payer of them', () => {
  expect(job(SEARCH)?.charges).toEqual([]);
  const both = job(`${SEARCH}, azure-openai-key: "\${{ secrets.AZURE_KEY }}"`);
  expect(both?.charges.map(({ payer }) => payer?.name)).toEqual(['secrets.AZURE_KEY']);
});
