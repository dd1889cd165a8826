import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { writeBaseline } from '../../src/policy/baseline.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { startGitHub } from './github/server.ts';

/** Two commits in a real repository: what the head says of the policy must not count in its own run. */
const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'policy-of-base-'));
const POLICY = '.github/spend-guard.yml';
const WORKFLOW = '.github/workflows/review.yml';
const SPENDS = `on: pull_request
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;
const STRICT = 'version: 1\ndefault: subscription\n';

/** Every way in which a change could try to be its own judge. */
const WEAKENED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  default: { [POLICY]: 'version: 1\ndefault: any\n' },
  rule: { [POLICY]: `${STRICT}rules: { wrong-budget: "off" }\n` },
  expect: {
    [POLICY]: `${STRICT}expect:\n  - { jobs: "**#*", budget: api, reason: "because I say so" }\n`,
  },
  ignore: {
    [POLICY]: `${STRICT}ignore:\n  - { rule: wrong-budget, jobs: "**#*", reason: "because I say so" }\n`,
  },
  baseline: { '.github/spend-guard-baseline.json': 'FINDINGS' },
  broken: { [POLICY]: 'version: 1\nrulez: {}\n' },
};

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', root, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git('add', '.');
  git('commit', '-q', '-m', 'change');
  return git('rev-parse', 'HEAD');
}

/** A baseline that holds every finding of the change. */
function everythingTolerated(): string {
  const loaded = loadPolicy(POLICY, STRICT);
  if ('problems' in loaded) throw new Error('the policy is broken');
  const options = { policy: loaded.policy, today: '2026-11-22' };
  const { findings } = guard(openMemory({ [WORKFLOW]: SPENDS }), options);
  expect(findings.map((one) => one.rule)).toContain('wrong-budget');
  return writeBaseline(findings);
}

let baseSha = '';
beforeAll(() => {
  if (!existsSync(entry)) throw new Error('npm run build comes first');
  git('init', '-q', '-b', 'main');
  baseSha = commit({ [POLICY]: STRICT });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function judged(name: string, files: Readonly<Record<string, string>>) {
  git('checkout', '-q', '-B', name, 'main');
  const headSha = commit(files);
  const github = await startGitHub({ pull: { headSha, baseSha } });
  try {
    const payload = pullRequestPayload(github.state);
    return await runAction({ entry, workspace: root, github, payload, run: { id: 1 } });
  } finally {
    await github.close();
  }
}

it.each(Object.entries(WEAKENED))(
  'a change that weakens the policy by %s is judged by the base',
  async (name, files) => {
    const baseline = everythingTolerated();
    const head = Object.entries(files).map(([path, text]) => [
      path,
      text === 'FINDINGS' ? baseline : text,
    ]);
    const { status, outputs, stdout } = await judged(name, {
      [WORKFLOW]: SPENDS,
      ...Object.fromEntries(head),
    });
    expect(status).toBe(1);
    expect(outputs.outcome).toBe('fail');
    expect(stdout).toContain('wrong-budget');
  },
  30_000,
);

it('the same change without a spender passes: the policy alone is no violation', async () => {
  const harmless = `${SPENDS.slice(0, SPENDS.indexOf('      - uses'))}      - run: npm run lint\n`;
  const { status } = await judged('alone', { [WORKFLOW]: harmless, ...WEAKENED.default });
  expect(status).toBe(0);
}, 30_000);
