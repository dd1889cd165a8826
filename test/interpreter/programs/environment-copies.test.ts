import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** A copy of the environment reads like the environment: what is handed on keeps its origin. */
const COPIES: readonly (readonly [string, string, string])[] = [
  [
    'JavaScript: spread',
    'node ask.mjs',
    `import { spawnSync } from 'node:child_process';
const env = { ...process.env };
if (!env.CODEX_API_KEY) env.CODEX_API_KEY = env.OPENAI_API_KEY;
spawnSync('codex', ['exec', 'hello'], { env });
`,
  ],
  [
    'JavaScript: Object.assign, by a text',
    'node ask.mjs',
    `import { spawnSync } from 'node:child_process';
function child() {
  const env = Object.assign({}, process.env);
  env['CODEX_API_KEY'] = env['OPENAI_API_KEY'];
  return env;
}
spawnSync('codex', ['exec', 'hello'], { env: child() });
`,
  ],
  [
    'Python: copy()',
    'python ask.py',
    `import os, subprocess
env = os.environ.copy()
env["CODEX_API_KEY"] = env["OPENAI_API_KEY"]
subprocess.run(["codex", "exec", "hello"], env=env)
`,
  ],
  [
    'Python: dict() and get()',
    'python ask.py',
    `import os, subprocess
env = dict(os.environ)
env["CODEX_API_KEY"] = env.get("OPENAI_API_KEY")
subprocess.run(["codex", "exec", "hello"], env=env)
`,
  ],
  [
    'Python: a union of dictionaries',
    'python ask.py',
    `import os, subprocess
env = {**os.environ, "CI": "1"}
env["CODEX_API_KEY"] = env["OPENAI_API_KEY"]
subprocess.run(["codex", "exec", "hello"], env=env)
`,
  ],
  [
    'Ruby: to_h',
    'ruby ask.rb',
    `env = ENV.to_h
env["CODEX_API_KEY"] = env["OPENAI_API_KEY"]
system(env, "codex", "exec", "hello")
`,
  ],
];

describe('a copy of the environment', () => {
  it.each(COPIES)('%s', (_, run, program) => {
    const workflow = `on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
    const file = run.split(' ')[1] ?? '';
    const [job] = reportOf(workflow, { [file]: program }).jobs;
    expect(job?.charges.map(({ payer }) => payer?.name)).toEqual(['secrets.OPENAI_API_KEY']);
    expect(job?.exposed).toEqual([]);
  });
});
