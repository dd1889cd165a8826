import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const workflow = (uses: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        with: { key: "\${{ secrets.OPENAI_API_KEY }}" }
`;
const action = (run: string) => `
inputs: { key: { required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      run: ${run}
      env: { MONEY: "\${{ inputs.key }}" }
`;
const ASK =
  'import os\nfrom openai import OpenAI\nOpenAI(api_key=os.environ["MONEY"]).responses.create(model="gpt-5", input="hi")\n';
const files = (run: string) => ({
  'tools/notes/action.yml': action(run),
  'tools/notes/ask.py': ASK,
  'tools/notes/ask.sh': '#!/usr/bin/env bash\npython "$GITHUB_ACTION_PATH/ask.py"\n',
  'ask.py': 'print("another one")\n',
});

test.each([
  'python ${{ github.action_path }}/ask.py',
  'python "$GITHUB_ACTION_PATH/ask.py"',
  'cd "${{ github.action_path }}" && python ask.py',
  '${{ github.action_path }}/ask.sh',
])('%s runs what lies beside the action', (run) => {
  for (const uses of ['./tools/notes', 'acme/tools/tools/notes@main'])
    expect(budgets(workflow(uses), files(run)), uses).toEqual({ ask: 'api' });
});

test('what lies elsewhere is not meant', () => {
  expect(budgets(workflow('./tools/notes'), files('python ask.py'))).toEqual({ ask: 'none' });
});
