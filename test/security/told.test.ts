import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestPayload, workflowRunPayload } from '../e2e/github/events.ts';
import type { Trouble } from '../e2e/github/server.ts';
import { addComment, type State } from '../e2e/github/state.ts';
import {
  type Asked,
  cli,
  judge,
  newClone,
  POLICY,
  SPENDS,
  STRICT,
  temporary,
  WORKFLOW,
  writeFiles,
} from './bench.ts';

/** What others say to the guard, in a comment, an answer, an artifact or a name, and what it makes of it. */
function change(files: Readonly<Record<string, string>> = { [WORKFLOW]: SPENDS }) {
  const clone = newClone();
  const base = { [POLICY]: STRICT };
  const baseSha = clone.commit(base);
  const headSha = clone.commit(files);
  const commits = { [baseSha]: base, [headSha]: { ...base, ...files } };
  return { workspace: clone.root, headSha, baseSha, commits, mergeBase: baseSha } satisfies Asked;
}

const at = (minutes: number) =>
  new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');

function happened(state: State, when: string): unknown {
  const payload = pullRequestPayload(state) as { pull_request: object };
  return { ...payload, pull_request: { ...payload.pull_request, updated_at: when } };
}

describe('a comment with a number that no run will ever have', () => {
  const marker = (commit: string, run: string) =>
    `<!-- spend-guard:comment v=1.0.0 key=default commit=${commit} run=${run} state=clean -->\nAll is well`;
  const planted = (author: string, run: string, minutes: number) => {
    const asked = change();
    return judge({
      ...asked,
      payload(state) {
        addComment(state, author, marker(asked.headSha, run)).updatedAt = at(minutes);
        return happened(state, at(-10));
      },
    });
  };

  it('of this token does not silence the guard', async () => {
    const { comments, outputs } = await planted('github-actions[bot]', '999999999999999.9', -11);
    expect(outputs.outcome).toBe('fail');
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('run=1000.1');
    expect(comments[0]).not.toContain('All is well');
  });

  it('of this token goes where the guard has a comment already', async () => {
    const asked = change();
    const { comments } = await judge({
      ...asked,
      payload(state) {
        const times = [marker(asked.headSha, '900.1'), marker(asked.headSha, '999999999999999.9')];
        for (const body of times) addComment(state, state.viewer, body).updatedAt = at(-1);
        return happened(state, at(0));
      },
    });
    expect(comments).toEqual([expect.stringContaining('run=1000.1')]);
  });

  it('of somebody else is left alone, and is none', async () => {
    const { comments } = await planted('mallory', '999999999999999.9', -11);
    expect(comments).toHaveLength(2);
    expect(comments[0]).toContain('All is well');
    expect(comments[1]).toContain('run=1000.1');
  });

  it('but a newer run that spoke after the event stays', async () => {
    const { comments } = await planted('github-actions[bot]', '1001.1', -9);
    expect(comments).toEqual([expect.stringContaining('All is well')]);
  });
});

describe('an answer of GitHub', () => {
  const TOKEN = 'ghs_fake';
  const saying = (operation: string, answer: NonNullable<Trouble['answer']>) => {
    const asked = change();
    const trouble = (of: string) => (of === operation ? { answer } : undefined);
    return judge({ ...asked, github: { trouble } });
  };
  const page = (status: number, text = '<html><body>Please log in</body></html>') => ({
    status,
    text,
  });
  const json = (status: number, message: string) => ({
    ...page(status, JSON.stringify({ message })),
    type: 'application/json',
  });

  it.each([TOKEN, Buffer.from(TOKEN).toString('base64'), `token ${TOKEN}`])(
    'that echoes the token is not printed: %s',
    async (echo) => {
      for (const operation of ['Conversation', 'AddComment']) {
        const { stdout, stderr, summary, outputs } = await saying(
          operation,
          json(422, `No: ${echo}`),
        );
        expect(stdout).toContain('No: ');
        for (const form of [TOKEN, Buffer.from(TOKEN).toString('base64')])
          expect(stdout + stderr + summary).not.toContain(form);
        expect(outputs.outcome).toBe('fail');
      }
    },
  );

  it.each([403, 404, 502, 200])('in HTML is told as such, with status %s', async (status) => {
    const { stdout, outputs } = await saying('Conversation', page(status));
    expect(stdout).toContain('a proxy may stand in between');
    expect(stdout).not.toMatch(/pull-requests: write|<html|log in/);
    expect(outputs.outcome).toBe('fail');
  });

  it('that refuses is told as the permission that is missing', async () => {
    const { stdout } = await saying(
      'Conversation',
      json(403, 'Resource not accessible by integration'),
    );
    expect(stdout).toContain('pull-requests: write');
  });

  it('of nothing at all is told as such', async () => {
    const { stdout } = await saying('AddComment', json(200, ''));
    expect(stdout).not.toMatch(/undefined|reading '/);
    const { stdout: none, outputs } = await saying('Conversation', {
      ...page(200, 'null'),
      type: 'application/json',
    });
    expect(none).not.toMatch(/undefined|reading '/);
    expect(outputs.outcome).toBe('fail');
  });
});

describe('a name with escapes', () => {
  const NAMES = {
    osc: '\u001b]8;;http:\\evil.test\u0007x\u001b]8;;\u0007',
    command: 'x\n::error file=y,line=1::z',
    property: 'x,line=99::y',
    percent: 'x%0A::error::y',
    c1: 'x\u009b31m',
    bidi: 'x\u202ey',
  };

  it.each(Object.entries(NAMES))('reaches no line of the Action: %s', async (_, name) => {
    const { stdout, outputs } = await judge(
      change({ [`.github/workflows/${name.replaceAll('/', '_')}.yml`]: SPENDS }),
    );
    expect(outputs.outcome).toBe('fail');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.length).toBeGreaterThan(0);
    // Whatever a name says: one file, one line, and nothing behind it.
    for (const line of commands)
      expect(line).toMatch(/^::(?:error|warning|notice)(?: title=[\w-]+,file=[^:,]*,line=\d+)?::/);
    // The properties end at the first two colons; behind them everything is told, nothing obeyed.
    for (const line of commands)
      expect(line.slice(2).split('::', 1)[0]).not.toMatch(/line=99(?:,|$)/);
  });

  it.each(Object.entries(NAMES))('reaches no line of the text report: %s', (_, name) => {
    const root = temporary();
    const job = JSON.stringify(name);
    writeFiles(root, { [WORKFLOW]: SPENDS.replace('  review:', `  ${job}:`) });
    const { stdout, stderr } = cli(root, ['scan', '.']);
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(stdout + stderr).not.toMatch(/^\s*::/m);
  });
});

it.each(['x\n::error', '\r::error::y', '\u001b[31m::error::y'])(
  'a policy’s name starts no line with a command: %j',
  (policy) => {
    const root = temporary();
    writeFiles(root, { [WORKFLOW]: SPENDS });
    const { status, stdout, stderr } = cli(root, ['scan', '.', '--policy', policy]);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toMatch(/^\s*::/m);
    expect(stderr).not.toMatch(/is missing/);
  },
);

describe('what a run of a fork handed over', () => {
  /** The report that the guard itself leaves, so that nothing but the claim is wrong with it. */
  function report(headSha: string): Record<string, unknown> {
    const root = temporary();
    writeFiles(root, { [WORKFLOW]: SPENDS });
    const { stdout } = cli(root, ['scan', '.', '--format', 'json']);
    return { ...JSON.parse(stdout), repository: { path: '.', commit: headSha } };
  }

  async function accompany(
    claim: (headSha: string) => object,
    payload = (state: State): unknown => workflowRunPayload(state, { fork: 'mallory/shop' }),
  ) {
    const asked = change();
    const left = mkdtempSync(join(temporary(), 'artifact-'));
    const handed = { ...report(asked.headSha), ...claim(asked.headSha) };
    writeFileSync(join(left, 'spend-guard-report.json'), JSON.stringify(handed));
    return judge({
      ...asked,
      event: 'workflow_run',
      inputs: { 'report-from': left },
      github: { pull: { ...asked, headOwner: 'mallory' } },
      env: { GITHUB_SHA: asked.baseSha },
      payload,
    });
  }

  it('is told on the pull request of the run', async () => {
    const { comments, stdout } = await accompany(() => ({}));
    expect(comments, stdout).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['another head', { repository: { path: '.', commit: 'c'.repeat(40) } }],
    ['no head', { repository: { path: '.', commit: null } }],
    ['a pull request', { pullRequest: 8, pull_request: { number: 8 } }],
    ['a comment', { markdown: '## All is well' }],
  ])('is told nowhere where it claims %s', async (_, claim) => {
    const { comments, stdout } = await accompany(() => claim);
    expect(comments).toEqual([]);
    expect(stdout).toContain('the handed report was refused');
  });

  it('is not told on a pull request that the event lists and that is at another commit', async () => {
    const { comments, stdout } = await accompany(
      () => ({}),
      (state) => {
        const payload = workflowRunPayload(state) as { workflow_run: object };
        const listed = [
          { number: 7, head: { sha: state.pull.headSha }, base: { sha: 'd'.repeat(40) } },
        ];
        const run = { ...payload.workflow_run, head_sha: 'c'.repeat(40), pull_requests: listed };
        return { ...payload, workflow_run: run };
      },
    );
    expect(comments, stdout).toEqual([]);
  });
});

it('no message of the guard says what a program says of itself', async () => {
  const asked = change();
  const broken = (answer: NonNullable<Trouble['answer']>) =>
    judge({
      ...asked,
      workspace: temporary(),
      event: 'pull_request_target',
      github: {
        trouble: (operation) =>
          /tree|blob|content|compare/.test(operation) ? { answer } : undefined,
      },
    });
  for (const text of ['{}', '[]', 'null', '{"tree":null,"truncated":false}', '{"type":"file"}']) {
    const { stdout, outputs } = await broken({ status: 200, text, type: 'application/json' });
    expect(outputs.outcome, text).toBe('error');
    expect(stdout).not.toMatch(/NaN|undefined|reading '|is missing|is not a function/);
  }
  expect(readFileSync(join(asked.workspace, POLICY), 'utf8')).toBe(STRICT);
});
