import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (steps: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
${steps}
`;
const run = (script: string, env = '') =>
  job(`      - run: |\n${script.replace(/^/gm, '          ')}\n${env}`);
const KEY = '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';

const post = (key: string) =>
  `import requests\nrequests.post('https://api.openai.com/v1/responses', headers={'Authorization': 'Bearer ${key}'}, json={})`;
const client = (key: string) =>
  `from openai import OpenAI\nOpenAI(api_key='${key}').responses.create(model='gpt-5', input='hi')`;

describe('a key that is written into a program before it runs', () => {
  test.each([
    ['a request', post],
    ['a client', client],
  ])('by an expression pays for %s', (_, program) => {
    const text = program('${{ secrets.OPENAI_API_KEY }}');
    expect(budgets(run(`python - <<'PY'\n${text}\nPY`))).toEqual({ ask: 'api' });
    expect(budgets(run(`cat > ask.py <<EOF\n${text}\nEOF\npython ask.py`))).toEqual({ ask: 'api' });
    const shell = job(
      `      - shell: python\n        run: |\n${text.replace(/^/gm, '          ')}`,
    );
    expect(budgets(shell)).toEqual({ ask: 'api' });
  });

  test('by the shell pays as well, and by a quoted here-document does not', () => {
    const text = post('$OPENAI_API_KEY');
    expect(budgets(run(`python - <<PY\n${text}\nPY`, KEY))).toEqual({ ask: 'api' });
    expect(budgets(run(`python - <<'PY'\n${text}\nPY`, KEY))).toEqual({ ask: 'none' });
    const script = `node -e "\nfetch('https://api.openai.com/v1/responses', { headers: { Authorization: 'Bearer \${OPENAI_API_KEY}' } })\n"`;
    expect(budgets(run(script, KEY))).toEqual({ ask: 'api' });
  });

  const script = (body: string) =>
    job(
      `      - uses: actions/github-script@v8\n        with:\n          script: |\n${body.replace(/^/gm, '            ')}`,
    );

  test('of github-script pays, and its own host decides', () => {
    const ask = (host: string) =>
      script(
        `const key = '\${{ secrets.MONEY }}';\nawait fetch('https://${host}/v1/chat/completions', { method: 'POST', headers: { Authorization: \`Bearer \${key}\` } });`,
      );
    expect(budgets(ask('api.openai.com'))).toEqual({ ask: 'api' });
    expect(budgets(ask('api.groq.com'))).toEqual({ ask: 'other' });
  });

  test('leaves a text that names no key alone', () => {
    const tell = "console.log('${{ github.event.pull_request.title }} api.openai.com');";
    expect(budgets(script(tell))).toEqual({ ask: 'none' });
  });
});

describe('a mention of Codex', () => {
  const open = (call: string, body: string) =>
    job(
      `      - uses: actions/github-script@v8\n        with:\n          script: |\n            const body = \`${body}\`;\n            await github.rest.${call}({ owner, repo, title: 'Daily', body });`,
    );

  test('in a new issue asks it to work', () => {
    expect(budgets(open('issues.create', '@codex write a puzzle'))).toEqual({
      ask: 'subscription',
    });
    expect(budgets(open('issues.create', 'Codex was here'))).toEqual({ ask: 'none' });
    expect(budgets(open('repos.create', '@codex write a puzzle'))).toEqual({ ask: 'none' });
  });
});

describe('a program of the repository that a step may write', () => {
  const asks = client('${{ secrets.OPENAI_API_KEY }}').replace(/'\$.*\}'/, "os.environ['KEY']");
  const ASKS = `import os\n${asks}`;
  const ran = (script: string, of: string) => {
    const key = '        env: { KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';
    return budgets(run(`${script}\npython ask.py`, key), { 'ask.py': of }).ask;
  };
  const written = (text: string) => `cat > ask.py <<'PY'\n${text}\nPY`;
  const where = (test: string, text: string) => `if ${test}; then\n${written(text)}\nfi`;

  test.each(['[ ! -f ask.py ]', '[ "$X" = 1 ]'])('is it or what is written: %s', (condition) => {
    expect(ran(where(condition, 'print(1)'), ASKS)).toBe('api');
    expect(ran(where(condition, ASKS), 'print(1)')).toBe('api');
    expect(ran(where(condition, 'print(1)'), 'print(2)')).toBe('none');
  });

  test('is what is written for sure', () => {
    expect(ran(written('print(1)'), ASKS)).toBe('none');
    expect(ran(written(ASKS), 'print(1)')).toBe('api');
  });

  test('still does what it did where something is added', () => {
    expect(ran('echo "print(1)" >> ask.py', ASKS)).toBe('api');
    expect(ran('echo "print(1)" >> ask.py', 'print(2)')).toBe('none');
  });
});
