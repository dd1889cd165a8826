import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestPayload, workflowRunPayload } from '../e2e/github/events.ts';
import { runAction } from '../e2e/github/process.ts';
import { startGitHub, type Trouble } from '../e2e/github/server.ts';
import { COUNTS, pick, randomFrom, SEED } from './counts.ts';
import { Origin, POLICY, WORKFLOW } from './pull-request.ts';
import { ACTION, fixable, folder, removeFolders } from './repository.ts';

/**
 * Six events of one pull request, each under a schedule of faults: what cannot be read is an error
 * of the guard. It never passes what the policy of the base forbids, nor fails what it allows.
 */
const EVENTS = [
  ...['pull_request', 'pull_request_target', 'merge_group'],
  ...['push', 'workflow_run', 'fork'],
] as const;
const HEADS = { forbidden: 'fail', allowed: 'pass' } as const;
type Head = keyof typeof HEADS;

/** On a push what was pushed is the base: its own policy judges, and one of them cannot be read. */
function truthOf({ event, head }: Pick<Schedule, 'event' | 'head'>): 'fail' | 'pass' | 'error' {
  if (event === 'push') return head === 'forbidden' ? 'pass' : 'error';
  return HEADS[head];
}

const CALM =
  'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n';
let origin: Origin;
const checkouts = new Map<string, string>();

beforeAll(() => {
  origin = new Origin();
  origin.commit('base', { [POLICY]: 'version: 1\ndefault: subscription\n', [WORKFLOW]: CALM });
  // The head brings a policy of its own, which turns each verdict round where it judges.
  const spends = {
    [WORKFLOW]: fixable(0).replace('    steps:', '    timeout-minutes: 5\n    steps:'),
  };
  origin.commit('forbidden', { ...spends, [POLICY]: 'version: 1\ndefault: any\n' }, 'base');
  const strict = 'version: 1\nrules: { unbounded-run: error }\nhosts: nonsense\n';
  origin.commit('allowed', { [WORKFLOW]: `# As before\n${CALM}`, [POLICY]: strict }, 'base');
  for (const name of ['base', 'forbidden', 'allowed']) checkouts.set(name, origin.shallow(name));
});
afterAll(removeFolders);

const PAYLOADS = ['missing', 'empty', 'cut', 'a folder', 'too large', 'without a head'] as const;
type PayloadFault = (typeof PAYLOADS)[number];

const html = '<html><body>Please log in</body></html>';
const said = (status: number, headers = {}, text = '{"message":"Sorry"}') =>
  ({ done: false, answer: { status, text, type: 'application/json', headers } }) as const;
const TROUBLES: readonly ((random: () => number) => Trouble)[] = [
  (random) => ({ delay: random() * 800 }),
  () => ({ done: false, answer: 'reset' }),
  () => ({ done: true, answer: 'reset' }),
  (random) => said(pick(random, [400, 401, 404, 409, 422, 451])),
  (random) => said(pick(random, [500, 502, 503, 504])),
  () => said(403),
  () => said(403, { 'retry-after': '1' }),
  () => said(429, { 'retry-after': '1' }),
  () => said(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }),
  (random) => ({ answer: { share: random() } }),
  (random) => ({ answer: { status: pick(random, [200, 403, 404, 502]), text: html } }),
  () => said(200, {}, '{}'),
  () => said(200, {}, '[]'),
  () => said(200, {}, 'null'),
  () =>
    said(200, {}, '{"data":null,"errors":[{"type":"INTERNAL","message":"Something went wrong"}]}'),
  () =>
    said(
      200,
      {},
      '{"errors":[{"type":"FORBIDDEN","message":"Resource not accessible"}],"data":{}}',
    ),
];

interface Schedule {
  readonly round: number;
  readonly event: (typeof EVENTS)[number];
  readonly head: Head;
  readonly seed: number;
  readonly payload: PayloadFault | undefined;
  readonly proxy: boolean;
}

function schedules(): readonly Schedule[] {
  const random = randomFrom(SEED + 2);
  return Array.from({ length: COUNTS.schedules }, (_, round) => ({
    round,
    event: EVENTS[round % EVENTS.length] ?? 'push',
    head: random() < 0.6 ? 'forbidden' : 'allowed',
    seed: Math.floor(random() * 2 ** 31),
    payload: random() < 0.2 ? pick(random, PAYLOADS) : undefined,
    proxy: random() < 0.08,
  }));
}

describe('a schedule of faults', () => {
  // Most of their time they wait, for GitHub and for each other.
  it.concurrent.each(schedules())(
    '$round: $event of $head, payload $payload, seed $seed',
    async (schedule) => {
      const { outcome, status, stdout } = await run(schedule);
      expect(['error', truthOf(schedule)], stdout).toContain(outcome);
      expect(status, stdout).toBe(outcome === 'pass' ? 0 : 1);
      expect(stdout).not.toMatch(/NaN|undefined|reading '|ghs_fake/);
      // A push and a queue are known without it.
      const needed = /pull_request|fork|workflow_run/.test(schedule.event);
      if (schedule.payload !== undefined && needed) expect(outcome, stdout).toBe('error');
    },
  );

  it.each(
    EVENTS.flatMap((event) => (['forbidden', 'allowed'] as const).map((head) => ({ event, head }))),
  )('without a fault: $event of $head', async ({ event, head }) => {
    const calm = { round: 0, seed: 0, payload: undefined, proxy: false };
    const { outcome, stdout } = await run({ ...calm, event, head }, false);
    expect(outcome, stdout).toBe(truthOf({ event, head }));
  });
});

async function run({ event, head, seed, payload, proxy }: Schedule, faulty = true) {
  const random = randomFrom(seed);
  const rate = 0.15 + random() * 0.75;
  const [headSha, baseSha] = [origin.sha(head), origin.sha('base')];
  const commits = Object.fromEntries(
    [...origin.commits.values()].map((one) => [one.sha, one.files]),
  );
  const github = await startGitHub({
    pull: { headSha, baseSha },
    repositories: {
      'acme/shop': { commits: { ...commits, main: commits[baseSha] ?? {} }, mergeBase: baseSha },
    },
    trouble: () => (faulty && random() < rate ? pick(random, TROUBLES)(random) : undefined),
  });
  const dead = proxy ? await deadProxy() : undefined;
  try {
    const right = payloadOf(event, github.state);
    const broken = payload === undefined ? undefined : brokenPayload(payload, right);
    const name = event === 'fork' ? 'pull_request' : event;
    const target = event === 'pull_request_target' || event === 'workflow_run';
    const result = await runAction({
      entry: ACTION,
      workspace: checkouts.get(target ? 'base' : head) ?? '',
      github,
      payload: right,
      run: { id: 1 },
      env: {
        GITHUB_EVENT_NAME: name,
        GITHUB_SHA: target ? baseSha : headSha,
        GITHUB_BASE_REF: /pull_request|fork/.test(event) ? 'main' : '',
        ...(broken === undefined ? {} : { GITHUB_EVENT_PATH: broken }),
        ...(dead === undefined ? {} : { HTTP_PROXY: dead.url, http_proxy: dead.url, NO_PROXY: '' }),
      },
    });
    return { ...result, outcome: result.outputs.outcome ?? 'none' };
  } finally {
    dead?.close();
    await github.close();
  }
}

type State = Awaited<ReturnType<typeof startGitHub>>['state'];

function payloadOf(event: (typeof EVENTS)[number], state: State): unknown {
  const { headSha: head_sha, baseSha: base_sha } = state.pull;
  switch (event) {
    case 'merge_group':
      return {
        action: 'checks_requested',
        merge_group: { head_sha, base_sha, base_ref: 'refs/heads/main' },
      };
    case 'push':
      return { ref: 'refs/heads/main', before: base_sha, after: head_sha };
    case 'workflow_run':
      return workflowRunPayload(state);
    case 'fork':
      return pullRequestPayload(state, { fork: 'mallory/shop' });
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestPayload(state);
    default:
      throw new Error(`no payload for ${event}`);
  }
}

function brokenPayload(how: PayloadFault, right: unknown): string {
  const file = join(mkdtempSync(join(folder(), 'payload-')), 'event.json');
  const text = JSON.stringify(right);
  switch (how) {
    case 'missing':
      break;
    case 'empty':
      writeFileSync(file, '');
      break;
    case 'cut':
      writeFileSync(file, text.slice(0, text.length >> 1));
      break;
    case 'a folder':
      return join(file, '..');
    case 'too large':
      writeFileSync(file, text + ' '.repeat(26_300_000));
      break;
    case 'without a head':
      writeFileSync(file, text.replace(/"(?:head|head_sha|after)":/g, '"other":'));
      break;
    default:
      how satisfies never;
  }
  return file;
}

/** Takes every connection and says nothing but goodbye. */
async function deadProxy() {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
