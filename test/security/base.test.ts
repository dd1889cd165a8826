import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowRunPayload } from '../e2e/github/events.ts';
import type { Fault } from '../e2e/github/server.ts';
import type { Files, State } from '../e2e/github/state.ts';
import {
  type Asked,
  BASELINE,
  type Clone,
  cli,
  judge,
  LAX,
  newClone,
  POLICY,
  runGit,
  SPENDS,
  STRICT,
  temporary,
  WORKFLOW,
  writeFiles,
} from './bench.ts';

type Judged = Awaited<ReturnType<typeof judge>>;

/** A history in which the policy came after the pull request began. */
interface Late {
  readonly clone: Clone;
  readonly start: string;
  readonly head: string;
  readonly tip: string;
  readonly merge: string;
  /** All of them as GitHub has them. */
  readonly commits: Readonly<Record<string, Files>>;
}

function late(before: Files = {}, after: Files = { [POLICY]: STRICT }): Late {
  const clone = newClone();
  const begun = { 'README.md': 'Shop\n', ...before };
  const start = clone.commit(begun);
  clone.git('checkout', '-q', '-b', 'change');
  const head = clone.commit({ [WORKFLOW]: SPENDS });
  clone.git('checkout', '-q', 'main');
  const tip = clone.commit(after);
  clone.git('checkout', '-q', '--detach');
  clone.git('merge', '-q', '--no-ff', '-m', 'trial', 'change');
  const merge = clone.git('rev-parse', 'HEAD');
  const commits = {
    [start]: begun,
    [head]: { ...begun, [WORKFLOW]: SPENDS },
    [tip]: { ...begun, ...after },
  };
  return { clone, start, head, tip, merge, commits };
}

/** What actions/checkout leaves: one commit with so many of its ancestors. */
function shallow({ clone }: Late, at: string, depth = 1): string {
  const directory = temporary();
  runGit(clone.root, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  runGit(directory, ['init', '-q']);
  runGit(directory, ['fetch', '-q', `--depth=${depth}`, `file://${clone.root}`, at]);
  runGit(directory, ['checkout', '-q', 'FETCH_HEAD']);
  return directory;
}

function run(there: Late, workspace: string, more: Partial<Asked> = {}): Promise<Judged> {
  const { head, tip, start, commits } = there;
  return judge({ workspace, headSha: head, baseSha: tip, commits, mergeBase: start, ...more });
}

function verdictOf({ status, outputs }: Judged) {
  return { status, outcome: outputs.outcome };
}
const FAILED = { status: 1, outcome: 'fail' };
const ERROR = { status: 1, outcome: 'error' };
const PASSED = { status: 0, outcome: 'pass' };

describe('the policy is that of the tip, not of where the change began', () => {
  it.each<[string, (there: Late) => string, Partial<Asked>]>([
    ['pull_request_target', (there) => shallow(there, there.tip), { event: 'pull_request_target' }],
    ['a checkout of the head', (there) => shallow(there, there.head), {}],
    ['a whole clone at the head', ({ clone, head }) => at(clone, head), {}],
    ['the trial merge', (there) => shallow(there, there.merge, 2), {}],
    ['the trial merge of depth 1', (there) => shallow(there, there.merge), {}],
    [
      'the trial merge without git',
      (there) => shallow(there, there.merge, 2),
      { env: { PATH: '/nowhere' } },
    ],
  ])('%s', async (_, checkout, more) => {
    const there = late();
    const judged = await run(there, checkout(there), more);
    expect(verdictOf(judged)).toEqual(FAILED);
    // The commit whose policy judged is named.
    expect(judged.comments.join()).toContain(`/commit/${there.tip}`);
  });

  it('control: a policy of the tip that allows it lets it pass, whatever was before', async () => {
    const there = late({ [POLICY]: STRICT }, { [POLICY]: LAX });
    const judged = await run(there, shallow(there, there.head));
    expect(verdictOf(judged)).toEqual(PASSED);
  });

  it('what others changed on the base since is not the change’s doing', async () => {
    const there = late({}, { [POLICY]: STRICT, '.github/workflows/other.yml': SPENDS });
    const judged = await run(there, shallow(there, there.head));
    expect(judged.comments.join()).not.toContain('other.yml');
  });

  it('an event that is older than the last push to its base: the branch is asked', async () => {
    const there = late();
    const judged = await run(there, shallow(there, there.head), {
      baseSha: there.start,
      github: {
        pull: { headSha: there.head, baseSha: there.start },
        repositories: {
          'acme/shop': {
            commits: { ...there.commits },
            mergeBase: there.start,
            branches: { main: there.tip },
          },
        },
      },
    });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('an event that is older than the branch as a whole clone has it', async () => {
    const there = late();
    const workspace = temporary();
    runGit(workspace, ['clone', '-q', there.clone.root, '.']);
    runGit(workspace, ['checkout', '-q', there.head]);
    const judged = await run(there, workspace, { baseSha: there.start });
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.asked).not.toContain(COMPARE);
  });

  it('a merge that the author made of the head and an old base is no trial merge', async () => {
    const there = late();
    const { clone, start, head } = there;
    clone.git('checkout', '-q', '--detach', start);
    clone.git('merge', '-q', '--no-ff', '-m', 'forged', head);
    const forged = clone.git('rev-parse', 'HEAD');
    expect(clone.git('rev-parse', 'HEAD^2')).toBe(head);
    const judged = await run(there, at(clone, forged));
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('a merge group is judged by the base of the queue', async () => {
    const there = late();
    const { merge, tip, clone } = there;
    const judged = await run(there, at(clone, merge), {
      event: 'merge_group',
      payload: () => ({ merge_group: { head_sha: merge, base_sha: tip } }),
    });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('a work tree that leaves files out is no base: its objects are', async () => {
    const there = late();
    const workspace = shallow(there, there.tip);
    runGit(workspace, ['sparse-checkout', 'set', '--no-cone', 'README.md']);
    const judged = await run(there, workspace, { event: 'pull_request_target' });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('a push is judged by its own checkout', async () => {
    const there = late({ [POLICY]: STRICT }, { [POLICY]: LAX });
    const { merge, start, clone } = there;
    const payload = () => ({ before: start, after: merge });
    const judged = await run(there, at(clone, merge), { event: 'push', payload });
    expect(verdictOf(judged)).toEqual(PASSED);
  });
});

function at(clone: Clone, commit: string): string {
  clone.git('checkout', '-q', '--detach', commit);
  return clone.root;
}

const TREE = 'git/get-tree';
const BLOB = 'git/get-blob';
const COMPARE = 'repos/compare-commits-with-basehead';
const fault = (operation: string, status: number, more: Partial<Fault> = {}): Fault => ({
  ...{ operation, status, message: 'no', times: 99 },
  ...more,
});

describe('a base that cannot be read is an error, and the comment says why', () => {
  it.each<[string, readonly Fault[]]>([
    ['403 for the tree', [fault(TREE, 403)]],
    ['404 for the tree', [fault(TREE, 404)]],
    ['500 for the tree', [fault(TREE, 500)]],
    ['451 for the tree', [fault(TREE, 451)]],
    ['403 for the policy', [fault(BLOB, 403)]],
    ['404 for the policy', [fault(BLOB, 404)]],
    ['503 for the policy', [fault(BLOB, 503)]],
    ['a comparison that is refused', [fault(COMPARE, 403)]],
    ['a comparison that breaks', [fault(COMPARE, 502)]],
  ])('%s', { timeout: 180_000 }, async (_, faults) => {
    const there = late();
    const { head, tip, start, commits } = there;
    const judged = await run(there, shallow(there, head), {
      github: {
        pull: { headSha: head, baseSha: tip },
        repositories: { 'acme/shop': { commits: { ...commits }, mergeBase: start } },
        faults,
      },
    });
    expect(verdictOf(judged)).toEqual(ERROR);
    expect(judged.comments.join()).toContain('could not finish');
  });

  it('no token on a checkout of depth 1', async () => {
    const there = late();
    const judged = await run(there, shallow(there, there.merge), { inputs: { token: '' } });
    expect(verdictOf(judged)).toEqual(ERROR);
    expect(judged.stdout).toContain('fetch-depth: 0');
  });

  it('control: no token is needed where the clone has the base', async () => {
    const there = late();
    const judged = await run(there, at(there.clone, there.merge), { inputs: { token: '' } });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('a proxy that answers with its own page', async () => {
    const there = late();
    const { createServer } = await import('node:http');
    const page = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>');
    });
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const { port } = page.address() as { port: number };
    try {
      const env = { GITHUB_API_URL: `http://127.0.0.1:${port}` };
      const judged = await run(there, shallow(there, there.head), { env });
      expect(verdictOf(judged)).toEqual(ERROR);
    } finally {
      page.close();
    }
  });
});

describe('the head, read through the interface', () => {
  it('is what is judged where the workflow checks out the base', async () => {
    const there = late({ [POLICY]: STRICT }, { [POLICY]: STRICT, 'docs.md': 'x' });
    for (const commit of [there.tip, there.start]) {
      const judged = await run(there, shallow(there, commit));
      expect(verdictOf(judged)).toEqual(FAILED);
    }
  });

  const target = { event: 'pull_request_target' } as const;
  const many = Object.fromEntries(
    Array.from({ length: 420 }, (_, n) => [
      `.github/workflows/a${String(n).padStart(3, '0')}.yml`,
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${n}\n`,
    ]),
  );

  it('is an error where one of its files cannot be fetched', async () => {
    const there = late();
    const { head, tip, start, commits } = there;
    const judged = await run(there, shallow(there, tip), {
      ...target,
      github: {
        pull: { headSha: head, baseSha: tip },
        repositories: { 'acme/shop': { commits: { ...commits }, mergeBase: start } },
        faults: [fault(BLOB, 404, { times: 1 })],
      },
    });
    expect(verdictOf(judged)).toEqual(ERROR);
    expect(judged.comments.join()).toMatch(/review\.yml at .+ cannot be read/);
  });

  it('hides nothing behind 420 harmless workflows', async () => {
    const there = late();
    const { head, tip, start, commits } = there;
    const judged = await run(there, shallow(there, tip), {
      ...target,
      commits: { ...commits, [head]: { ...many, ...commits[head] } },
      mergeBase: start,
    });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('of a fork behind a `workflow_run` is judged by the base', async () => {
    const there = late();
    const { tip, start, commits, head } = there;
    const judged = await run(there, shallow(there, tip), {
      event: 'workflow_run',
      payload: (state: State) => workflowRunPayload(state, { fork: 'mallory/shop' }),
      github: {
        pull: { headSha: head, baseSha: tip, headOwner: 'mallory' },
        repositories: { 'acme/shop': { commits: { ...commits }, mergeBase: start } },
      },
    });
    expect(verdictOf(judged)).toEqual(FAILED);
  });
});

describe('a payload that does not say what happened is an error', () => {
  it.each<[string, Partial<Asked>]>([
    ['missing', { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }],
    ['a folder', { env: { GITHUB_EVENT_PATH: '/' } }],
    ['without a head', { payload: () => ({ pull_request: { number: 7 } }) }],
    ['another shape', { payload: () => [] }],
    ['nothing', { payload: () => ({}) }],
  ])('%s', async (_, more) => {
    const there = late();
    expect(verdictOf(await run(there, at(there.clone, there.merge), more))).toEqual(ERROR);
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['cut short', '{"pull_request":{"number":7,"head":{"sha":"'],
    ['over 26 MB', `{"pad":"${'x'.repeat(27_000_000)}"}`],
  ])('%s', async (_, text) => {
    const there = late();
    const folder = temporary();
    writeFiles(folder, { 'event.json': text });
    const env = { GITHUB_EVENT_PATH: join(folder, 'event.json') };
    expect(verdictOf(await run(there, at(there.clone, there.merge), { env }))).toEqual(ERROR);
  });

  it('is told on the pull request that the ref names', async () => {
    const there = late();
    const env = { GITHUB_REF: 'refs/pull/7/merge' };
    const judged = await run(there, at(there.clone, there.merge), { env, payload: () => ({}) });
    expect(verdictOf(judged)).toEqual(ERROR);
    expect(judged.comments.join()).toContain('no pull request with a head commit');
  });

  it.each(['pull_request_target', 'merge_group', 'workflow_run'])('of %s', async (event) => {
    const there = late();
    const more = { event, payload: () => ({}) };
    expect(verdictOf(await run(there, at(there.clone, there.merge), more))).toEqual(ERROR);
  });
});

describe('what a head adds to be tolerated counts once it is merged, and is told', () => {
  const base: Files = { [POLICY]: STRICT };
  const withHead = async (head: Files, more: Files = {}) => {
    const clone = newClone();
    const baseSha = clone.commit({ ...base, ...more });
    clone.git('checkout', '-q', '-b', 'change');
    const headSha = clone.commit(head);
    return judge({ workspace: clone.root, baseSha, headSha });
  };
  const ignore = '# spend-guard: ignore[wrong-budget] agreed';
  const onJob = (text: string) => text.replace('  review:\n', `  ${ignore}\n  review:\n`);
  const another = onJob(SPENDS).replace(/ {2}review:/, '  other:');
  const jobsOf = (text: string) => text.slice(text.indexOf('jobs:\n') + 'jobs:\n'.length);

  it.each<[string, Files, string]>([
    ['a comment', { [WORKFLOW]: onJob(SPENDS) }, 'adds an ignore for `wrong-budget`'],
    [
      'an ignore of the policy',
      {
        [WORKFLOW]: SPENDS,
        [POLICY]: `${STRICT}ignore:\n  - { rule: wrong-budget, jobs: "**#*", reason: "me" }\n`,
      },
      'adds an ignore for `wrong-budget` in `**#*`',
    ],
    [
      'an expectation',
      {
        [WORKFLOW]: SPENDS,
        [POLICY]: `${STRICT}expect:\n  - { jobs: "**#*", budget: api, reason: "me" }\n`,
      },
      'expects `**#*` on the budget `api`',
    ],
    [
      'a baseline',
      {
        [WORKFLOW]: SPENDS,
        [BASELINE]: JSON.stringify({
          schema: 'spend-guard/baseline/v1',
          findings: [{ fingerprint: 'any' }],
        }),
      },
      'adds 1 finding to the baseline',
    ],
  ])('%s', async (_, head, told) => {
    const judged = await withHead(head);
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.comments.join()).toContain('Counts once merged');
    expect(judged.comments.join()).toContain(told);
  });

  it('control: a comment that the base has counts, also where its job is changed elsewhere', async () => {
    const changed = onJob(SPENDS).replace('Review this', 'Review that');
    const judged = await withHead({ [WORKFLOW]: changed }, { [WORKFLOW]: onJob(SPENDS) });
    expect(verdictOf(judged)).toEqual(PASSED);
    expect(judged.comments.join()).not.toContain('Counts once merged');
  });

  it('a comment of the base that is moved to another job does not count there', async () => {
    const judged = await withHead({ [WORKFLOW]: another }, { [WORKFLOW]: onJob(SPENDS) });
    expect(verdictOf(judged)).toEqual(FAILED);
  });

  it('one that is copied to another job counts where it was, and only there', async () => {
    const both = `${onJob(SPENDS)}${jobsOf(another)}`;
    const judged = await withHead({ [WORKFLOW]: both }, { [WORKFLOW]: onJob(SPENDS) });
    expect(verdictOf(judged)).toEqual(FAILED);
    expect(judged.comments.join()).toContain('1 job charges the wrong budget');
    expect(judged.comments.join()).toContain('1 ignored finding');
  });

  it('the command line takes the comment at its word: there is no base', () => {
    const clone = newClone();
    clone.commit({ ...base, [WORKFLOW]: onJob(SPENDS) });
    expect(cli(clone.root, ['scan']).status).toBe(0);
  });

  it('the first policy judges nothing and is shown', async () => {
    const clone = newClone();
    const baseSha = clone.commit({ 'README.md': 'Shop\n' });
    clone.git('checkout', '-q', '-b', 'change');
    const headSha = clone.commit({ [WORKFLOW]: SPENDS, [POLICY]: STRICT });
    const judged = await judge({ workspace: clone.root, baseSha, headSha });
    expect(judged.status).toBe(0);
    expect(judged.comments.join()).toContain('adds the first policy (default: subscription)');
  });
});

it('a checkout whose files are gone hides neither side: both are read as commits', async () => {
  const there = late();
  const workspace = shallow(there, there.tip);
  rmSync(join(workspace, '.github'), { recursive: true });
  const judged = await run(there, workspace, { event: 'pull_request_target' });
  expect(verdictOf(judged)).toEqual(FAILED);
});
