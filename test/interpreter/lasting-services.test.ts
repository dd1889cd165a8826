import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const deploy = (policy: string) => `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: azure/aci-deploy@v1
        with:
          image: acme/bot
${policy}          secure-environment-variables: GEMINI_API_KEY=\${{ secrets.GEMINI_API_KEY }}
`;

test.each([
  ['goes on by default', '', 'none'],
  ['goes on as it says', '          restart-policy: Always\n', 'none'],
  ['is a job that ends', '          restart-policy: Never\n', 'other'],
  ['is what only the run knows', '          restart-policy: ${{ vars.POLICY }}\n', 'other'],
])('a key carried into a container that %s', (_, policy, want) => {
  expect(budgets(deploy(policy))).toEqual({ it: want });
});
