import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import type { JobReport } from '../../src/report/report.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** The one job of a workflow with these triggers, this `if` and this step. */
function job(on: string, step: string, condition = ''): JobReport {
  const text = `on:\n${on.replace(/^/gm, '  ')}\njobs:\n  ask:\n    runs-on: ubuntu-latest\n${
    condition === '' ? '' : `    if: ${condition}\n`
  }    steps:\n${step.replace(/^/gm, '      ')}\n`;
  const report = guard(openMemory({ '.github/workflows/w.yml': text }), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-28',
  });
  const [found] = report.jobs;
  if (found === undefined) throw new Error('no job');
  return found;
}

const KEYED = `- run: npx @openai/codex@0.171.0 exec hi
  env:
    CODEX_API_KEY: \${{ secrets.KEY }}`;

test.each([
  ['push:', 'on every push'],
  ['push: { tags: ["v*"] }', 'on tags `v*`'],
  ['push: { branches: [main], tags: ["v*"] }', 'on pushes to `main` and tags `v*`'],
  ['push: { branches: [main], paths: ["src/**"] }', 'on pushes to `main` that change `src/**`'],
  ['push: { branches-ignore: [gh-pages] }', 'on pushes to any branch but `gh-pages`'],
  ['push: { branches: ["**", "!main"] }', 'on pushes to any branch but `main`'],
  ['push: { branches: ["v*", "!v0"] }', 'on pushes to `v*` but not `v0`'],
  ['push: { branches: ["v*", "!v0*", v01] }', 'on pushes to `v*` or `v01`'],
  ['push: { branches: ["**"] }', 'on pushes to any branch'],
  ['push: { tags-ignore: [nightly] }', 'on any tag but `nightly`'],
  [
    'push: { branches: [main], tags: ["v*", "!v0*"] }',
    'on pushes to `main` and tags `v*` but not `v0*`',
  ],
  ['push: { paths-ignore: ["docs/**"] }', 'on every push that changes more than `docs/**`'],
  [
    'push: { branches: [main], paths-ignore: [a, b, c] }',
    'on pushes to `main` that change more than the 3 paths that it ignores',
  ],
  [
    'push: { paths: ["src/**", "!src/docs/**"] }',
    'on every push that changes `src/**` outside `src/docs/**`',
  ],
  [
    'pull_request: { branches-ignore: [dev], paths: ["**", "!README.md"] }',
    'on each push to a pull request into any branch but `dev` that changes more than `README.md`',
  ],
  ['pull_request: { branches: ["**"] }', 'on each push to a pull request'],
  [
    'pull_request: { types: [opened, synchronize, labeled], paths-ignore: [a] }',
    'on each push to a pull request that changes more than `a` and when one is labeled',
  ],
  ['pull_request:', 'on each push to a pull request'],
  ['pull_request: { types: [opened, synchronize, reopened] }', 'on each push to a pull request'],
  ['pull_request: { types: [labeled] }', 'when a pull request is labeled'],
  [
    'pull_request: { types: [opened, synchronize, labeled], branches: [main] }',
    'on each push to a pull request into `main` and when one is labeled',
  ],
  [
    'push: { branches: [main], tags: ["v*"], paths: [a] }',
    'on pushes to `main` that change `a` and tags `v*`',
  ],
  [
    'pull_request: { paths: [a, b, c] }',
    'on each push to a pull request that changes one of 3 paths',
  ],
  ['issues: { types: [opened, edited] }', 'when an issue is opened or edited'],
  ['issue_comment:', 'on every comment on an issue or pull request'],
  ['workflow_run: { workflows: [CI] }', 'after `CI`'],
  ['release: { types: [published] }', 'when a release is published'],
  ['workflow_dispatch:', 'when started by hand'],
  ['gollum:', 'on the event `gollum`'],
])('%s: %s', (on, words) => {
  expect(job(on, KEYED).starts).toEqual([words]);
});

test('a condition stands in the sentence with its place, and then nothing is in doubt', () => {
  const { sentence } = job('pull_request:', KEYED, "${{ vars.ASK != 'no' }}");
  expect(sentence).toContain(
    "On each push to a pull request, if `vars.ASK != 'no'` (w.yml:6), `ask` runs `codex exec` with the API key `secrets.KEY`",
  );
});

test('a condition that has words is told in them, however long it is', () => {
  const draft = '${{ !github.event.pull_request.draft }}';
  expect(job('pull_request:', KEYED, draft).sentence).toContain(
    'On each push to a pull request, unless it is a draft, `ask` runs',
  );
  const has = (word: string) => `contains(github.event.comment.body, '${word}')`;
  expect(job('issue_comment:', KEYED, `${has('/one')} || ${has('/two')}`).sentence).toContain(
    ', if the comment contains `/one` or `/two`, `ask` runs',
  );
});

test('a condition that only picks the event narrows what starts it and is not repeated', () => {
  const both = 'push:\nschedule: [{ cron: "0 3 * * *" }]';
  const { sentence, starts } = job(both, KEYED, "github.event_name == 'schedule'");
  expect(starts).toEqual(['every night at 03:00 UTC, 30 times a month']);
  expect(sentence).not.toContain('if `');
});

test('which of two things is unsure is said', () => {
  const login = job(
    'push:',
    `- run: |
    mkdir -p ~/.codex
    echo "$AUTH" > ~/.codex/auth.json
    npx @openai/codex@0.171.0 exec hi
  env:
    AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
  );
  expect(login.charges[0]?.unsure).toBe('payer');
  expect(login.sentence).toContain('`ask` runs `codex exec` with `secrets.CODEX_AUTH_JSON`');
  expect(login.sentence).toContain('a ChatGPT plan pays if that holds a ChatGPT login');

  const guarded = job(
    'push:',
    `- run: |
    if test -f ask; then npx @openai/codex@0.171.0 exec hi; fi
  env:
    CODEX_API_KEY: \${{ secrets.KEY }}`,
  );
  expect(guarded.charges[0]?.unsure).toBe('spending');
  expect(guarded.sentence).toContain(
    'On every push, if its script comes to w.yml:8, `ask` runs `codex exec` with the API key `secrets.KEY`, so the OpenAI',
  );
});

test('what has to hold for a call is said where it is told who pays', () => {
  const { sentence, charges } = job(
    'push:',
    `- uses: acme/ai-review@v1
  with: { openai-api-key: "\${{ secrets.KEY }}" }`,
  );
  expect(charges[0]?.doubts).toEqual([
    { of: 'call', onlyIf: 'it calls a model', path: '.github/workflows/w.yml', line: 7 },
  ]);
  expect(sentence).toContain('so if it calls a model, the OpenAI Platform account pays');
});

test('what a condition quotes is left as it is', () => {
  const on = "contains(vars.WORDS, 'hi there bot')";
  expect(job('issue_comment:', KEYED, on).sentence).toContain(`if \`${on}\` (w.yml:6)`);
});

test('several conditions are told with the place of each', () => {
  const { sentence } = job(
    'pull_request:',
    `- if: vars.ASK == 'yes'
  run: npx @openai/codex@0.171.0 exec hi
  env: { CODEX_API_KEY: "\${{ secrets.KEY }}" }`,
    '${{ vars.ON }}',
  );
  expect(sentence).toContain(
    "if `vars.ON` (w.yml:6) and `vars.ASK == 'yes'` (w.yml:8), `ask` runs",
  );
});

test('of a commit that an action is pinned to the first characters are told', () => {
  const { sentence } = job(
    'push:',
    `- uses: openai/codex-action@5c3f4ccdb2b8790f73d6b21751ac00e602aa0c02
  with: { openai-api-key: "\${{ secrets.KEY }}", prompt: hi }`,
  );
  expect(sentence).toContain('runs `openai/codex-action@5c3f4cc` with');
});

test('a comment by the default token is said to be refused', () => {
  const { sentence } = job(
    'pull_request:',
    `- run: gh pr comment 1 --body "@codex review"
  env:
    GH_TOKEN: \${{ github.token }}`,
  );
  expect(sentence).toContain(
    'posts `@codex` with `GITHUB_TOKEN`, which Codex is reported to refuse',
  );
});

test('keys of several vendors for one program are no claim that one of them pays alone', () => {
  const { sentence } = job(
    'push:',
    `- run: mytool --smart
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`,
  );
  expect(sentence).toMatch(/was not read|who pays is not in the files/);
});

test('evidence shows the command', () => {
  const { charges } = job('push:', KEYED);
  expect(charges[0]?.evidence.map(({ shows }) => shows)).toEqual([
    'job `ask`',
    'npx @openai/codex@0.171.0 exec hi',
    'CODEX_API_KEY: ${{ secrets.KEY }}',
  ]);
});

test('who is asked at a place of its own in the program bills that, who merely could be is told by the key', () => {
  const told = (program: string) =>
    guard(
      openMemory({
        '.github/workflows/w.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
        'ask.py': `import os, openai, anthropic
openai.OpenAI().responses.create(model="gpt-6.2-sol", input="x")
${program}
`,
      }),
      { policy: BUILT_IN_POLICY, today: '2026-11-28' },
    ).jobs[0]?.sentence ?? '';
  const ask = 'anthropic.Anthropic().messages.create(model="claude-opus-5", messages=[])';
  expect(told(ask)).toMatch(
    /the OpenAI Platform account pays, metered; it also holds requests to Anthropic, which are billed there\.$/,
  );
  expect(told(`if os.environ.get("TWICE"):\n    ${ask}`)).not.toContain('holds');
});

test.each([
  [
    `import httpx
from vault import headers
httpx.post("https://api.anthropic.com/v1/messages", headers=headers(), json={})`,
    'if the key that it sends at ask.py:3 is this one (its code does not show which), Anthropic bills it',
  ],
  [
    'import anthropic\n\nwith_it(anthropic)',
    'if it asks a model with the library named at ask.py:1 (no request by it was found), Anthropic bills it',
  ],
])('what a program does not show is said in plain words: %s', (program, words) => {
  const { jobs } = guard(
    openMemory({
      '.github/workflows/w.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
      'ask.py': program,
    }),
    { policy: BUILT_IN_POLICY, today: '2026-11-28' },
  );
  expect(jobs[0]?.sentence).toContain(words);
});

const CLAUDE = `run: claude -p hi
  env:
    ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`;
const ON_PUSH = KEYED.replace('- run', "- if: github.event_name == 'push'\n  run");
const ON_ISSUES = "- if: github.event_name == 'issues'\n  ";

test.each([
  [
    `${ON_PUSH}\n${ON_ISSUES}${CLAUDE}`,
    'On every push, ',
    'when an issue is opened, Anthropic bills for `claude -p`',
  ],
  [
    `${ON_PUSH}\n- ${CLAUDE}`,
    'On every push, ',
    'on every push and when an issue is opened, Anthropic bills for `claude -p`',
  ],
  [
    `${KEYED}\n${ON_ISSUES}${CLAUDE}`,
    'On every push and when an issue is opened, ',
    'when an issue is opened, Anthropic bills for `claude -p`',
  ],
  [
    `${KEYED}\n- ${CLAUDE}`,
    'On every push and when an issue is opened, ',
    'Anthropic bills for `claude -p`',
  ],
  [
    `${ON_PUSH}\n${ON_ISSUES}${KEYED.replace('- ', '').replace('secrets.KEY', 'secrets.TWO')}`,
    'On every push, ',
    'when an issue is opened, also with `secrets.TWO`',
  ],
  [
    `${ON_PUSH}\n${KEYED.replace('- run', "- if: github.event_name != 'push'\n  run")}`,
    'On every push and when an issue is opened, ',
    'the OpenAI Platform account pays, metered',
  ],
])('each event is told of the step that it comes to: %s', (steps, first, last) => {
  const { sentence } = job('push:\nissues: { types: [opened] }', steps);
  expect(sentence.startsWith(`${first}\`ask\` runs \`codex exec\``)).toBe(true);
  expect(sentence.split(/; |, so /).at(-1)).toBe(`${last}.`);
});

test.each([
  [
    "python - <<'PY'\n    import shardlib\n    shardlib.ask()\n    PY",
    'an inline `python` script (w.yml:8)',
  ],
])('what was not read is called by what it is: %s', (run, label) => {
  const step = `- run: |\n    ${run}\n  env:\n    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`;
  expect(job('push:', step).sentence).toContain(` to ${label}, which was not read`);
});

test.each([
  ['npx @openai/codex@0.171.0 exec hi', 'with a key that Doppler hands over, so'],
  ['./run-agent', 'it depends on whose key Doppler hands over.'],
  ['sometool', 'and a key that Doppler hands over is in its reach.'],
])('a key that a keeper of secrets hands over is told in words: %s', (command, said) => {
  const step = `- run: doppler run -- ${command}\n  env:\n    DOPPLER_TOKEN: \${{ secrets.DOPPLER_TOKEN }}`;
  const { sentence, charges } = job('push:', step);
  expect(sentence).toContain(said);
  expect(JSON.stringify(charges)).not.toContain('Doppler.outputs');
});
