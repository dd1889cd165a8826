import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { tellFromReport } from '../../src/action/companion.ts';
import { openForecast } from '../../src/forecast/forecast.ts';
import { readEvent } from '../../src/github/event.ts';
import { connectLazily } from '../../src/github/octokit.ts';
import { guard } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { openCommit } from '../../src/repository/commit.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';
import { workflowRunPayload } from '../e2e/github/events.ts';
import { BASE, type FakeGitHub, HEAD, startGitHub } from '../e2e/github/server.ts';
import { policyOf } from '../forecast/situations.ts';
import { files } from '../interpreter/memory.ts';
import { finding, job, report } from '../render/reports.ts';

const root = mkdtempSync(join(tmpdir(), 'companion-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

function handed(parts: Partial<Report> = {}): Report {
  const review = job('review.yml', 'review', { budget: 'api' });
  const made = report({ jobs: [review], findings: [finding(review)] });
  return { ...made, repository: { path: '.', commit: HEAD }, ...parts };
}

async function tell(
  leave: (folder: string) => void,
  onBase: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(root, 'artifact-'));
  const checkout = join(folder, 'checkout');
  mkdirSync(checkout);
  leave(folder);
  const tree = { '.github/spend-guard.yml': 'version: 1\n', ...onBase };
  const github = await startGitHub({
    pull: { headOwner: 'mallory' },
    repositories: {
      'acme/shop': { commits: { [BASE]: tree, [HEAD]: tree }, mergeBase: BASE },
    },
  });
  open.push(github);
  const result = await tellFromReport({
    event: readEvent({
      env: { ...github.env(), GITHUB_EVENT_NAME: 'workflow_run' },
      payload: JSON.stringify(workflowRunPayload(github.state, { fork: 'mallory/shop' })),
    }),
    git: null,
    workTree: openWorkTree(checkout),
    client: connectLazily({ token: github.state.token, apiUrl: github.url }),
    openCommit,
    reportFrom: folder,
    policy: undefined,
    baseline: undefined,
    mode: 'changes',
    key: 'default',
    today: '2026-11-25',
  });
  return { result, comments: github.state.comments };
}

const NAME = 'spend-guard-report.json';
const leaveReport = (one: Report) => (folder: string) =>
  writeFileSync(join(folder, NAME), JSON.stringify(one));

it('tells the report of a fork on its pull request, with the base from GitHub', async () => {
  const { result, comments } = await tell(leaveReport(handed()));
  expect(result).toMatchObject({ kind: 'told', delivery: { kind: 'created' } });
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain('## ❌');
  expect(comments[0]?.body).toContain('.github/spend-guard.yml');
});

describe('the base of a report with a forecast', () => {
  const REVIEW = (model: string) => `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec --model ${model} "Review it"
        env: { CODEX_API_KEY: "\${{ secrets.K }}" }
`;
  const POLICY = 'version: 1\nusage: { "**#*": { runs-per-month: 100 } }\n';
  const onBase = {
    '.github/workflows/review.yml': REVIEW('gpt-6-luna'),
    '.github/spend-guard.yml': POLICY,
  };
  const forecast = (model: string): Report => {
    const policy = policyOf(POLICY);
    const head = files({ '.github/workflows/review.yml': REVIEW(model) });
    const forecaster = openForecast({ policy, today: '2026-11-25', history: undefined });
    const made = guard(head, { policy, today: '2026-11-25', forecaster });
    return { ...made, repository: { path: '.', commit: HEAD } };
  };

  it('is forecast alike, and what the line takes now is told beside it', async () => {
    const { comments } = await tell(leaveReport(forecast('gpt-6.1-sol')), onBase);
    expect(comments[0]?.body).toMatch(/\| A month \|[\s\S]* USD → \*\*[\d.]+ to \d+ USD\*\*/);
    expect(comments[0]?.body).toMatch(
      /changes what `\w+` in `review\.yml` takes, not who pays\. `\w+`: [\d.]+ to \d+ USD a month; was [\d.]+ to [\d.]+ USD a month\./,
    );
    expect((await tell(leaveReport(forecast('gpt-6-luna')), onBase)).comments).toEqual([]);
  });

  it('is not forecast where only the report had a history', async () => {
    const made = forecast('gpt-6.1-sol');
    if (made.forecast === undefined) throw new Error('no forecast');
    const known = { ...made, forecast: { ...made.forecast, history: { weeks: 12, gaps: [] } } };
    expect((await tell(leaveReport(known), onBase)).comments).toEqual([]);
  });
});

it('puts no word of the report past the escaper', async () => {
  const evil = '<!-- --> @octocat <img src=x> ](https://evil.test) ```\n## Owned';
  const review = job('review.yml', evil, { sentence: evil, budget: 'api' });
  const bad = finding(review, { message: evil, fix: evil, rule: evil });
  const { comments } = await tell(leaveReport(handed({ jobs: [review], findings: [bad] })));
  expect(comments).toHaveLength(1);
  const text = comments[0]?.body.split('\n').slice(1).join('\n') ?? '';
  expect(text).not.toMatch(/^#+ Owned/m);
  expect(text).not.toMatch(/(?<![`\w\\])@octocat\b(?![^`\n]*`)/);
  expect(text).not.toMatch(/^[^`]*<img/m);
});

describe('says nothing, and why', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['no file', () => {}, 'no ordinary file'],
    ['a link', (folder) => symlinkSync('/etc/hosts', join(folder, NAME)), 'no ordinary file'],
    ['no report', (folder) => writeFileSync(join(folder, NAME), '{}'), 'it is no report'],
    [
      'another commit',
      leaveReport(handed({ repository: { path: '.', commit: 'c'.repeat(40) } })),
      'another commit',
    ],
  ])('%s', async (_, leave, why) => {
    const { result, comments } = await tell(leave);
    expect(result).toMatchObject({ kind: 'silent', why: expect.stringContaining(why) });
    expect(comments).toEqual([]);
  });
});
