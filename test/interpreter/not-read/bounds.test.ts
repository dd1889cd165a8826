import { afterEach, describe, expect, test } from 'vitest';
import { BOUNDS } from '../../../src/interpreter/bounds.ts';
import { reportOf } from '../judge.ts';

const KEPT = { ...BOUNDS };
afterEach(() => void Object.assign(BOUNDS, KEPT));

const ASK = 'import OpenAI from "openai";\nawait new OpenAI().responses.create({ input: "hi" });\n';
const KEY = 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }';

/** Ways to the same call, each through doors, scripts, files and calls of another kind. */
const WORKFLOW = `
on: push
${KEY}
jobs:
  program: { runs-on: ubuntu-latest, steps: [{ run: node a.mjs }] }
  script: { runs-on: ubuntu-latest, steps: [{ run: "echo one\\necho two\\nbash run.sh" }] }
  package: { runs-on: ubuntu-latest, steps: [{ run: npm run ask }] }
  action: { runs-on: ubuntu-latest, steps: [{ uses: ./outer }] }
  called: { uses: ./.github/workflows/callee.yml, secrets: inherit }
  literal: { runs-on: ubuntu-latest, steps: [{ run: bash literal.sh }] }
  tests: { runs-on: ubuntu-latest, steps: [{ run: npx vitest run tests }] }
  quiet: { runs-on: ubuntu-latest, steps: [{ run: node quiet.mjs }] }
`;
const FILES: Record<string, string> = {
  'a.mjs': 'import "./b.mjs";\n',
  'b.mjs': 'import "./c.mjs";\n',
  'c.mjs': ASK,
  'run.sh': 'echo three\nbash inner.sh\n',
  'inner.sh': 'echo four\nnode c.mjs\n',
  'package.json': '{"scripts":{"ask":"npm run inner","inner":"node a.mjs"}}',
  'outer/action.yml': 'runs: { using: composite, steps: [{ uses: ./inner }] }\n',
  'inner/action.yml': 'runs: { using: composite, steps: [{ run: node a.mjs, shell: bash }] }\n',
  '.github/workflows/callee.yml': `on: workflow_call\n${KEY}\njobs:\n  work: { runs-on: ubuntu-latest, steps: [{ run: node a.mjs }] }\n`,
  'literal.sh': 'echo five\nbash inner.sh\n',
  'tests/ask.test.mjs': 'import "../b.mjs";\n',
  'quiet.mjs': 'import "./quieter.mjs";\n',
  'quieter.mjs': 'console.log("nothing");\n',
};

function judged() {
  return new Map(reportOf(WORKFLOW, FILES).jobs.map((job) => [`${job.workflow}#${job.job}`, job]));
}

describe('whatever bound is lowered', () => {
  const whole = judged();

  test('without it every job is known', () => {
    for (const [name, { budget, blindSpots }] of whole) {
      expect(budget, name).toBe(name.endsWith('quiet') ? 'none' : 'api');
      expect(blindSpots, name).toBeUndefined();
    }
  });

  test.each(
    Object.keys(BOUNDS).flatMap((bound) => [0, 1, 2, 3, 5].map((to) => [bound, to] as const)),
  )('%s to %i: an answer changes only where a blind spot names the bound', (bound, to) => {
    Object.assign(BOUNDS, { [bound]: to });
    for (const [name, job] of judged()) {
      const before = whole.get(name);
      const cuts = job.blindSpots?.filter(({ reason }) => reason === 'over-limit') ?? [];
      if (job.budget === before?.budget && cuts.length === 0) continue;
      expect(cuts.map(({ why }) => why).join(), name).toMatch(new RegExp(`\\b${to}\\b`));
      if (before?.budget !== 'none') expect(job.budget, name).not.toBe('none');
    }
  });
});
