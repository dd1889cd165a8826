import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMarker } from '../../src/github/marker.ts';
import { readSuggestionMarker } from '../../src/github/suggestion-marker.ts';
import { pullRequestPayload } from '../e2e/github/events.ts';
import { runAction } from '../e2e/github/process.ts';
import { startGitHub } from '../e2e/github/server.ts';
import { addComment, addThread, blobHash } from '../e2e/github/state.ts';
import { COUNTS, pick, randomFrom, SEED } from './counts.ts';
import { Origin, POLICY, WORKFLOW } from './pull-request.ts';
import { ACTION, fixable, removeFolders } from './repository.ts';

/** Runs of the built Action that overlap; what counts is how they leave the pull request. */
let origin: Origin;
const checkouts = new Map<string, string>();
const HEADS = ['unbounded', 'other', 'bounded'] as const;

beforeAll(() => {
  origin = new Origin();
  origin.commit('base', { [POLICY]: 'version: 1\ndefault: subscription\n' });
  origin.commit('unbounded', { [WORKFLOW]: fixable(0) }, 'base');
  origin.commit('other', { [WORKFLOW]: fixable(1) }, 'unbounded');
  const bounded = fixable(2).replace('    steps:', '    timeout-minutes: 5\n    steps:');
  origin.commit('bounded', { [WORKFLOW]: bounded }, 'other');
  for (const head of HEADS) {
    origin.git('checkout', '-q', '--detach', origin.sha('base'));
    origin.git('checkout', '-q', '--detach', origin.sha(head));
    const trial = origin.git(
      'commit-tree',
      `${head}^{tree}`,
      '-p',
      'base',
      '-p',
      head,
      '-m',
      'trial',
    );
    origin.git('branch', '-f', `trial-${head}`, trial);
    checkouts.set(head, origin.shallow(`trial-${head}`));
  }
});
afterAll(removeFolders);

interface Round {
  readonly round: number;
  /** Of the runs, in the order of their numbers: which head each judges; the last one is the newest. */
  readonly heads: readonly (typeof HEADS)[number][];
  readonly seed: number;
}

function rounds(): readonly Round[] {
  const random = randomFrom(SEED + 1);
  return Array.from({ length: COUNTS.races }, (_, round) => {
    const count = [2, 4, 8][round % 3] ?? 2;
    const last = pick(random, [0, 0, 1, 2]);
    const heads = Array.from({ length: count }, (_, n) => {
      const share = Math.min(last, Math.floor(((last + 1) * n) / count));
      return HEADS[share] ?? 'unbounded';
    });
    return { round, heads, seed: Math.floor(random() * 2 ** 31) };
  });
}

// Most of their time they wait, so some rounds can go on at once.
it.concurrent.each(rounds())('round $round: $heads', async ({ heads, seed }) => {
  const random = randomFrom(seed);
  const [newest] = heads.slice(-1);
  const held = random() < 0.5;
  const github = await startGitHub({
    pull: {
      baseSha: origin.sha('base'),
      headSha: origin.sha(heads[0] ?? ''),
      files: () => ({
        'review.yml': blobHash(
          String(
            [...origin.commits.values()].find(({ sha }) => sha === github.state.pull.headSha)
              ?.files[WORKFLOW],
          ),
        ),
      }),
    },
    repositories: {
      'acme/shop': {
        commits: Object.fromEntries(
          [...origin.commits.values()].map((one) => [one.sha, one.files]),
        ),
      },
    },
    // Requests of one run overtake those of another; some writes are held for long.
    trouble: (operation) => ({
      delay: random() * (held && /^(Add|Update)/.test(operation) ? 1_500 : 150),
    }),
  });
  try {
    const before = [
      addComment(github.state, 'someone', 'chatter'),
      addComment(github.state, 'mallory', '<!-- spend-guard:comment v=1 key=default -->\nours'),
    ];
    const place = { path: WORKFLOW, line: 6, startLine: null };
    const talk = addThread(github.state, 'someone', place, 'What is this?');
    const ended: Promise<unknown>[] = [];
    for (const [n, head] of heads.entries()) {
      github.state.pull.headSha = origin.sha(head);
      const payload = pullRequestPayload(github.state);
      const workspace = checkouts.get(head) ?? '';
      ended.push(runAction({ entry: ACTION, workspace, github, payload, run: { id: n + 1 } }));
      await new Promise((go) => setTimeout(go, random() * 400));
    }
    await Promise.all(ended);
    const { comments, threads } = github.state;
    const ours = comments.filter(({ author }) => author === github.state.viewer);
    expect(ours).toHaveLength(1);
    expect(comments).toEqual(expect.arrayContaining(before));
    expect(threads).toContain(talk);
    const [comment] = ours;
    expect(readMarker(comment?.body ?? '')?.commit).toBe(origin.sha(newest ?? ''));
    const markers = threads.flatMap(({ comments: [first] }) => {
      const marker = readSuggestionMarker(first?.body ?? '');
      return marker === null || marker.gone ? [] : [{ ...marker, id: first?.id }];
    });
    expect(new Set(markers.map(({ fingerprint }) => fingerprint)).size).toBe(markers.length);
    const links = [...(comment?.body ?? '').matchAll(/#discussion_r(\d+)/g)].map(([, id]) =>
      Number(id),
    );
    expect([...new Set(links)].sort()).toEqual(markers.map(({ id }) => id).sort());
  } finally {
    await github.close();
  }
});
