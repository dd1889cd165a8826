import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const workflow = (run: string) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
${run}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
const BODY = `          import openai
          openai.OpenAI().responses.create(model="gpt-6", input="x")
          EOF`;

test.each([
  ['of standard input', `          echo hello\n          python - <<'EOF'\n${BODY}`],
  ['of a file', `          cat > ask.py <<EOF\n${BODY}\n          python ask.py`],
])('a line of a here-document is told where it stands: %s', (_, run) => {
  const text = workflow(run);
  const line = text.split('\n').findIndex((one) => one.includes('responses.create')) + 1;
  const [job] = reportOf(text, {}).jobs;
  expect(job?.charges.map(({ spender }) => spender.line)).toEqual([line]);
});
