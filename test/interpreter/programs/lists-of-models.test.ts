import { describe, expect, it } from 'vitest';
import { budgets } from '../judge.ts';

function asked(run: string, file: string, program: string) {
  const workflow = `on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ${run}
        env:
          DEEPSEEK_API_KEY: \${{ secrets.DEEPSEEK_API_KEY }}
          CF_TOKEN: \${{ secrets.CF_TOKEN }}
          ACCOUNT: \${{ vars.ACCOUNT }}
`;
  return budgets(workflow, { [file]: program }).job;
}

const BEARER = 'headers: { Authorization: `Bearer ${process.env.DEEPSEEK_API_KEY}` }';

describe('a list of models costs nothing', () => {
  it.each<[string, string, string]>([
    [
      'node a.mjs',
      'a.mjs',
      `const r = await fetch('https://api.deepseek.com/models', { ${BEARER} });\n`,
    ],
    [
      'node b.mjs',
      'b.mjs',
      `const base = 'https://api.deepseek.com';\nconst r = await fetch(\`\${base}/models\`, { ${BEARER} });\n`,
    ],
    [
      'python a.py',
      'a.py',
      "import os, requests\nBASE = 'https://api.deepseek.com'\nr = requests.request('GET', BASE + '/models', headers={'Authorization': 'Bearer ' + os.environ['DEEPSEEK_API_KEY']})\n",
    ],
    [
      'go run a.go',
      'a.go',
      'package main\nimport (\n"net/http"\n"os"\n)\nfunc main() {\n\treq, _ := http.NewRequest("GET", "https://api.deepseek.com/models", nil)\n\treq.Header.Set("Authorization", "Bearer "+os.Getenv("DEEPSEEK_API_KEY"))\n\thttp.DefaultClient.Do(req)\n}\n',
    ],
  ])('%s', (run, file, program) => {
    expect(asked(run, file, program)).toBe('none');
  });

  it('and what is asked beside it does', () => {
    const program = `const base = 'https://api.deepseek.com';\nawait fetch(\`\${base}/models\`, { ${BEARER} });\nawait fetch(\`\${base}/chat/completions\`, { method: 'POST', ${BEARER}, body: '{}' });\n`;
    expect(asked('node a.mjs', 'a.mjs', program)).toBe('other');
  });
});

describe('of a host with many services', () => {
  const post = (path: string) =>
    `import os, requests\nrequests.post(f"https://api.cloudflare.com/client/v4/{os.environ['ACCOUNT']}/${path}", headers={'Authorization': f"Bearer {os.environ['CF_TOKEN']}"}, json={})\n`;

  it.each([
    ['ai/run/@cf/meta/llama-3.1-8b-instruct', 'other'],
    ['ai/v1/chat/completions', 'other'],
    ['purge_cache', 'none'],
  ])('only the models are asked: %s', (path, budget) => {
    expect(asked('python a.py', 'a.py', post(path))).toBe(budget);
  });

  it.each([
    ['ai/run/@cf/meta/llama-3.1-8b-instruct', 'other'],
    ['ai/models/search', 'none'],
    ['workers/scripts', 'none'],
  ])('by a request of a shell as well: %s', (path, budget) => {
    const run = `curl -d '{}' -H "Authorization: Bearer $CF_TOKEN" "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT/${path}"`;
    expect(asked(`'${run.replaceAll("'", "''")}'`, 'x', '')).toBe(budget);
  });
});
