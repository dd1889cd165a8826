import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guardFully } from '../../src/guard.ts';
import type { JobAccount } from '../../src/policy/account.ts';
import { openJudge } from '../../src/policy/judge.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { fromRoot } from './files.ts';

const TODAY = '2026-11-25';
const WORKFLOWS = '.github/workflows';

/** The workflows of every fixture of a rule in one repository, where they may speak of each other. */
function everyFixture(): Map<string, string> {
  const files = new Map<string, string>();
  const root = fromRoot('fixtures/rules');
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const [, name] = /\.github\/workflows\/([^/]+\.ya?ml)$/.exec(entry) ?? [];
    if (name === undefined) continue;
    const path = `${WORKFLOWS}/${entry.replace(`/${WORKFLOWS}`, '').replaceAll('/', '-')}`;
    files.set(path, readFileSync(`${root}/${entry}`, 'utf8'));
  }
  return files;
}

const LOGIN = `jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - run: printf '%s' "$AUTH" > ~/.codex/auth.json && codex exec hello
        env:
          AUTH: \${{ secrets.TEAM_AUTH_JSON }}
`;

const SPEAKING = {
  // Two that share a login, with others between them.
  [`${WORKFLOWS}/a-login.yml`]: `on: schedule\n${LOGIN}`,
  [`${WORKFLOWS}/z-login.yml`]: `on: schedule\n${LOGIN}`,
  // One that runs after another, which a fork can start.
  [`${WORKFLOWS}/b-after.yml`]: `on:\n  workflow_run:\n    workflows: [Upstream]\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - run: codex exec hello\n        env:\n          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`,
  [`${WORKFLOWS}/y-upstream.yml`]: `name: Upstream\non: pull_request\njobs:\n  codex:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n`,
  // A caller before and behind the one it calls.
  [`${WORKFLOWS}/c-caller.yml`]: `on: issues\njobs:\n  call:\n    uses: ./.github/workflows/m-called.yml\n    secrets: inherit\n`,
  [`${WORKFLOWS}/m-called.yml`]: `on: workflow_call\njobs:\n  spend:\n    runs-on: ubuntu-latest\n    steps:\n      - if: github.event.issue.author_association == 'OWNER'\n        run: codex exec hello\n        env:\n          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`,
  [`${WORKFLOWS}/x-caller.yml`]: `on: issue_comment\njobs:\n  call:\n    uses: ./.github/workflows/m-called.yml\n    secrets: inherit\n`,
};

function judged(jobs: readonly (readonly JobAccount[])[]) {
  const judge = openJudge(BUILT_IN_POLICY, TODAY, { repository: { visibility: 'public' } });
  for (const some of jobs) judge.take(some);
  return judge.judgement();
}

it('judging workflow by workflow finds what judging all together finds', () => {
  const repository = openMemory({ ...Object.fromEntries(everyFixture()), ...SPEAKING });
  const { accounts } = guardFully(repository, {
    policy: BUILT_IN_POLICY,
    today: TODAY,
    keepAccounts: true,
  });
  const paths = [...new Set(accounts.map(({ workflow }) => workflow.path))];
  const apart = paths.map((path) => accounts.filter(({ workflow }) => workflow.path === path));
  expect(paths.length).toBeGreaterThan(40);

  const together = judged([accounts]);
  const oneByOne = judged(apart);
  expect(oneByOne).toEqual(together);
  expect(judged(apart.toReversed()).findings).toEqual(together.findings);

  const messages = oneByOne.findings.map((one) => `${one.rule} ${one.workflow}: ${one.message}`);
  expect(messages).toContainEqual(
    expect.stringMatching(/^shared-login \S+\/a-login\.yml: .*z-login\.yml`/),
  );
  expect(messages).toContainEqual(expect.stringMatching(/^outsider-can-spend \S+\/b-after\.yml: /));
  // The `if` in the called workflow asks who wrote the issue, and not who wrote the comment.
  const open = messages.filter((one) => /^outsider-can-spend \S+\/[cx]-caller/.test(one));
  expect(open).toEqual([expect.stringContaining('/x-caller.yml: ')]);
});
