import { expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const job = (script: string) => `
on: workflow_dispatch
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/github-script@v8
        env: { ROOT: "\${{ github.workspace }}" }
        with:
          github-token: \${{ secrets.BOT_TOKEN }}
          script: |
            ${script}
            await ask({ github, context });
`;

const files = {
  'tools/ask.js': `module.exports = async ({ github, context }) => {
  await github.rest.issues.createComment({ ...context.repo, issue_number: 1, body: '@codex look' });
};
`,
};

test.each([
  "const ask = require('./tools/ask.js');",
  'const ask = require(`${process.env.ROOT}/tools/ask.js`);',
  "const ask = require(process.env.ROOT + '/tools/ask.js');",
  "const ask = require(path.join(process.env.ROOT, 'tools', 'ask.js'));",
])('%s', (line) => {
  expect(budgets(job(line), files)).toEqual({ ask: 'subscription' });
});
