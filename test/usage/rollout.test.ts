import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/usage/doubts.ts';
import type { Addresses } from '../../src/usage/payer.ts';
import { type Used, usedBy } from '../../src/usage/record.ts';
import { readRollout } from '../../src/usage/rollout.ts';
import {
  context,
  event,
  LIMITS,
  type Line,
  meta,
  NO_LIMITS,
  running,
  stringsOf,
  usage,
  used,
} from './rollouts.ts';

const NOWHERE: Addresses = { openai: undefined, providers: new Map() };

function read(files: readonly (readonly Line[])[], since?: string, addresses = NOWHERE) {
  const doubts = new Set<Doubt>();
  const from = since === undefined ? undefined : Date.parse(since);
  const options = { seen: new Set<string>(), room: { left: 1_000 }, doubts, since: from };
  const threads = files.flatMap((lines) => readRollout(stringsOf(lines), options) ?? []);
  return usedBy(threads, addresses, doubts);
}

function only(result: Used | undefined) {
  expect(result?.uses).toHaveLength(1);
  const [use] = result?.uses ?? [];
  if (use === undefined) throw new Error('nothing was used');
  return use;
}

const TURN = [event('task_started'), context()];
const DONE = event('task_complete');

describe('a rollout of a newer client', () => {
  it('is counted by its records, and not again by its totals', () => {
    const [one, two] = [usage(50, 7), usage(60, 7)];
    const total = usage(110, 14);
    const lines = [
      ...[meta(), ...TURN, used('a', one), running(one, one), running(one, one)],
      ...[used('b', two, total), running(total, two), DONE],
    ];
    const result = read([lines]);
    expect(result).toMatchObject({ complete: true, threads: 1, limitReached: false });
    expect(only(result)).toMatchObject({
      ...{ budget: 'api', confidence: 'certain', basis: 'no-account', requests: 2 },
      ...{ tokens: { input: 110, output: 14 }, largestRequest: 60, model: 'gpt-6.2-sol' },
    });
  });

  it('belongs to the ChatGPT account that began it', () => {
    const lines = [meta({ creator_account_id: 'acct' }), ...TURN, used('a', usage(5, 1)), DONE];
    expect(only(read([lines]))).toMatchObject({
      ...{ budget: 'subscription', confidence: 'certain', basis: 'account-made-it' },
    });
  });

  it('that was taken up again says of the second payer only what the limits say', () => {
    const again = (limits: unknown) => [
      ...[meta({ creator_account_id: 'acct' }), ...TURN, used('a', usage(5, 1)), DONE],
      ...[
        ...TURN,
        used('b', usage(6, 1), usage(11, 2)),
        running(usage(11, 2), usage(6, 1), limits),
        DONE,
      ],
    ];
    const budgets = (limits: unknown) => read([again(limits)])?.uses.map(({ budget }) => budget);
    expect(budgets(LIMITS)).toEqual(['subscription', 'subscription']);
    expect(budgets(NO_LIMITS)).toEqual(['subscription', 'unclear']);
  });

  it('counts a response once that two files tell', () => {
    const first = [meta(), ...TURN, used('a', usage(5, 1)), DONE];
    const forked = [meta({ id: 'thread-2' }), ...first, ...TURN, used('b', usage(7, 1)), DONE];
    const result = read([first, forked]);
    expect(result?.uses.map(({ tokens }) => tokens.input)).toEqual([5, 7]);
    expect(result).toMatchObject({ complete: false, doubts: ['copied-history'] });
  });

  it('leaves out what was there before the job', () => {
    const before = TURN.map((line) => ({ ...line, timestamp: '2026-11-27T10:00:00.000Z' }));
    const old = { ...used('a', usage(5, 1)), timestamp: '2026-11-27T10:00:01.000Z' };
    const lines = [meta(), ...before, old, ...TURN, used('b', usage(7, 1), usage(12, 2)), DONE];
    expect(only(read([lines], '2026-11-28T00:00:00Z')).tokens.input).toBe(7);
  });

  it.each([
    ['usage_limit_exceeded', { complete: true, limitReached: true }],
    ['unauthorized', { complete: true, limitReached: false }],
    ['other', { complete: false, limitReached: false, doubts: ['failed-request'] }],
    [{ http_connection_failed: {} }, { complete: false, doubts: ['failed-request'] }],
  ])('that ended with %j', (info, expected) => {
    const end = event('task_complete', { error: { message: 'no', codex_error_info: info } });
    const result = read([[meta({ creator_account_id: 'acct' }), ...TURN, end]]);
    expect(result).toMatchObject({ ...expected, threads: 1, uses: [] });
  });

  it('that did not come to its end is not complete', () => {
    const result = read([[meta(), ...TURN, used('a', usage(5, 1))]]);
    expect(result).toMatchObject({ complete: false, doubts: ['unfinished-turn'] });
  });

  it('tells the long requests apart', () => {
    const [one, two] = [usage(200_000, 5), usage(300_000, 6)];
    const lines = [meta(), ...TURN, used('a', one), used('b', two, usage(500_000, 11)), DONE];
    expect(only(read([lines]))).toMatchObject({
      ...{ largestRequest: 300_000, tokens: { input: 500_000 } },
      long: { requests: 1, tokens: { input: 300_000, output: 6 } },
    });
  });
});

describe('a rollout of an older client', () => {
  const old = (...lines: Line[]) => [
    meta({ cli_version: '0.58.0' }),
    event('user_message'),
    context('gpt-5-codex'),
    ...lines,
  ];

  it('is counted by its running totals', () => {
    const lines = old(
      running(null, null),
      running(usage(100, 20), usage(100, 20)),
      running(usage(100, 20), usage(100, 20)),
      running(usage(250, 30), usage(150, 10)),
    );
    const result = read([lines]);
    expect(result?.complete).toBe(true);
    expect(only(result)).toMatchObject({
      ...{ requests: 2, tokens: { input: 250, output: 30 }, largestRequest: 150 },
      ...{ budget: 'api', confidence: 'likely', basis: 'no-limits' },
    });
  });

  it('that was told limits is of a plan', () => {
    const lines = old(running(usage(9, 2), usage(9, 2), LIMITS));
    expect(only(read([lines]))).toMatchObject({ budget: 'subscription', confidence: 'certain' });
  });

  it('that tells nothing of limits does not say who paid', () => {
    const info = { total_token_usage: usage(9, 2), last_token_usage: usage(9, 2) };
    const lines = old(event('token_count', { info }));
    expect(only(read([lines]))).toMatchObject({ budget: 'unclear', basis: 'says-nothing' });
  });

  it('counts anew where another process began anew', () => {
    const lines = old(running(usage(100, 20), usage(100, 20)), running(usage(30, 2), usage(30, 2)));
    expect(only(read([lines])).tokens.input).toBe(130);
  });

  it('counts what a total holds beyond the last request', () => {
    const lines = old(running(usage(100, 20), usage(40, 5)));
    expect(only(read([lines]))).toMatchObject({ requests: 2, tokens: { input: 100, output: 20 } });
  });
});

describe('another provider', () => {
  const at = (provider: string, address?: string) => {
    const lines = [meta({ model_provider: provider }), ...TURN, used('a', usage(5, 1)), DONE];
    const providers = new Map(address === undefined ? [] : [[provider, address]]);
    return only(read([lines], undefined, { ...NOWHERE, providers }));
  };

  it.each([
    ['mine', 'https://acme.openai.azure.com/openai/v1', 'other', 'custom'],
    ['mine', 'https://api.openai.com/v1', 'api', 'custom'],
    ['mine', 'http://127.0.0.1:8080/v1', 'unclear', 'custom'],
    ['mine', undefined, 'unclear', 'custom'],
    ['amazon-bedrock', undefined, 'other', 'amazon-bedrock'],
    ['ollama', undefined, 'none', 'ollama'],
    [
      'codex-action-responses-proxy',
      'http://127.0.0.1:1/v1',
      'api',
      'codex-action-responses-proxy',
    ],
  ])('%s at %s', (provider, address, budget, name) => {
    expect(at(provider, address)).toMatchObject({ budget, provider: name });
  });

  it('may stand behind the built-in one', () => {
    const lines = [meta(), ...TURN, used('a', usage(5, 1)), DONE];
    const addresses = { ...NOWHERE, openai: 'https://gateway.example/v1' };
    expect(only(read([lines], undefined, addresses))).toMatchObject({ budget: 'other' });
  });
});

describe('what cannot be true', () => {
  it.each([
    ['more cached than there was', usage(5, 1, { cached_input_tokens: 6 })],
    ['less than nothing', usage(-5, 1)],
    ['a part of a token', usage(0.5, 1)],
    ['more than there are', usage(1e300, 1)],
    ['a word', { ...usage(5, 1), input_tokens: 'many' }],
    ['nothing', null],
  ])('is left out: %s', (_, one) => {
    const result = read([[meta(), ...TURN, used('a', one), DONE]]);
    expect(result).toMatchObject({ uses: [], complete: false, doubts: ['impossible-count'] });
  });

  it('keeps no more than there is room for', () => {
    const one = usage(5, 1);
    const many = Array.from({ length: 1_500 }, (_, index) => used(String(index), one));
    const result = read([[meta(), ...TURN, ...many, DONE]]);
    expect(result).toMatchObject({ complete: false, doubts: ['too-much'] });
    expect(only(result).requests).toBe(999);
  });

  it('is no record without a thread', () => {
    expect(read([[...TURN, used('a', usage(5, 1)), DONE]])).toBeUndefined();
    expect(read([])).toBeUndefined();
  });
});
