import type { Use } from '../../src/usage/record.ts';
import type { Command, Login } from './client.ts';
import type { Reply, Served } from './script.ts';

/** One situation in which a client spends, and what is then known to have been used. */
export interface Situation {
  readonly name: string;
  /** The first minor release that can do this. */
  readonly from?: number;
  readonly config?: string;
  readonly commands: readonly Command[];
  readonly replies: readonly Reply[];
  /** By budget, which of the served responses it paid for, counted from 0; null: no record. */
  readonly paid: Partial<Record<Use['budget'], readonly number[]>> | null;
  readonly threads: number;
  readonly complete: boolean;
  readonly limitReached?: boolean;
  /** What an older client lets nobody know better. */
  readonly older?: { readonly before: number } & Partial<
    Pick<Situation, 'paid' | 'complete' | 'limitReached'>
  >;
}

const exec = (login: Login, ...args: string[]): Command => ({
  login,
  args: ['exec', '--skip-git-repo-check', ...args],
});
const says = (input: number, more: Partial<Served> = {}): Reply => ({
  does: 'says',
  served: { input, cached: 10, output: 7, reasoning: 2, ...more },
});
const calls = (input: number, item: Record<string, unknown>): Reply => ({
  does: 'calls',
  served: { input, cached: 10, written: 5, output: 9, reasoning: 3 },
  item,
});
const call = (name: string, words: unknown, id: string, namespace?: string) => ({
  type: 'function_call',
  ...{ id: `fc_${id}`, call_id: `call_${id}`, name, arguments: JSON.stringify(words) },
  ...(namespace === undefined ? {} : { namespace }),
});
/** A client that has no such tool tells the model so, and asks again all the same. */
const TOOL = call('shell', { command: ['echo', 'hi'] }, 'tool');
const SPAWN = call(
  'spawn_agent',
  { task_name: 'sub', message: 'do it', fork_turns: 'none' },
  ...(['spawn', 'collaboration'] as const),
);
const WAIT = call('wait_agent', { timeout_ms: 10_000 }, 'wait', 'collaboration');

const CUSTOM = `model_provider = "mine"
model = "gpt-6.2-sol"
[model_providers.mine]
name = "Mine"
base_url = "http://127.0.0.1:{PORT}/v1"
env_key = "PROVIDER_KEY"
wire_api = "responses"
`;

export const SITUATIONS: readonly Situation[] = [
  {
    name: 'a key',
    commands: [exec('key', 'hi')],
    replies: [says(100)],
    ...{ paid: { api: [0] }, threads: 1, complete: true },
  },
  {
    name: 'a ChatGPT login',
    commands: [exec('login', 'hi')],
    replies: [says(100)],
    ...{ paid: { subscription: [0] }, threads: 1, complete: true },
  },
  {
    name: 'an access token',
    from: 130,
    commands: [exec('access token', 'hi')],
    replies: [says(100)],
    ...{ paid: { subscription: [0] }, threads: 1, complete: true },
  },
  {
    name: 'the use of a tool',
    commands: [exec('key', 'hi')],
    replies: [calls(50, TOOL), calls(60, TOOL), says(70)],
    ...{ paid: { api: [0, 1, 2] }, threads: 1, complete: true },
  },
  {
    name: 'a review, which has a thread of its own',
    from: 125,
    commands: [{ login: 'login', args: ['exec', 'review', '--uncommitted'] }],
    replies: [says(300)],
    ...{ paid: { subscription: [0] }, threads: 2, complete: true },
  },
  {
    name: 'a turn that fails after a request was paid',
    commands: [exec('key', 'hi')],
    replies: [
      calls(50, TOOL),
      ...Array.from({ length: 8 }, () => ({ does: 'breaks off' }) as const),
    ],
    ...{ paid: { api: [0] }, threads: 1, complete: false },
  },
  {
    name: 'a plan whose usage is used up',
    commands: [exec('login', 'hi')],
    replies: [],
    ...{ paid: {}, threads: 1, complete: true, limitReached: true },
    // It does not keep why a request failed.
    older: { before: 98, complete: false, limitReached: false },
  },
  {
    name: 'a thread that is taken up again',
    from: 125,
    commands: [exec('login', 'hi'), exec('login', 'resume', '--last', 'again')],
    replies: [says(100), says(120)],
    ...{ paid: { subscription: [0, 1] }, threads: 1, complete: true },
  },
  {
    name: 'a thread that somebody else takes up again',
    from: 125,
    commands: [exec('login', 'hi'), exec('key', 'resume', '--last', 'again')],
    replies: [says(100), says(120)],
    ...{ paid: { subscription: [0], unclear: [1] }, threads: 1, complete: true },
    older: { before: 159, paid: { subscription: [0], api: [1] } },
  },
  {
    name: 'a sub-agent',
    from: 147,
    commands: [exec('key', 'hi')],
    replies: [calls(50, SPAWN), calls(55, WAIT), says(60), says(70)],
    ...{ paid: { api: [0, 1, 2, 3] }, threads: 2, complete: true },
  },
  {
    name: 'a thread that is not kept',
    from: 125,
    commands: [exec('key', '--ephemeral', 'hi')],
    replies: [says(100)],
    ...{ paid: null, threads: 0, complete: false },
  },
  {
    name: 'a provider of the user’s own',
    config: CUSTOM,
    commands: [exec('provider key', 'hi')],
    replies: [says(100)],
    // Behind a port of this machine may be anybody.
    ...{ paid: { unclear: [0] }, threads: 1, complete: true },
  },
  {
    name: 'a request over 272,000 tokens',
    commands: [exec('key', 'hi')],
    replies: [calls(200_000, TOOL), says(300_000)],
    ...{ paid: { api: [0, 1] }, threads: 1, complete: true },
    // Its window is smaller: it asks for a summary, and nobody gives one.
    older: { before: 98, complete: false },
  },
];
