/** What a real client used, against a server that knows. Run it by `npm run test:measured`. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../../src/measure/measure.ts';
import { recordOf } from '../../src/measure/record.ts';
import { usageText } from '../../src/render/usage.ts';
import type { Use } from '../../src/usage/record.ts';
import { usageSchema } from '../../src/usage/schema.ts';
import { makeCertificates } from '../conformance/certificates.ts';
import { clientVersion, findClient } from '../conformance/client.ts';
import { Loopback } from '../conformance/loopback.ts';
import { newestRecorded } from '../payer/codex/recordings.mjs';
import { type Bench, session } from './client.ts';
import type { Served } from './script.ts';
import { SITUATIONS, type Situation } from './situations.ts';

const version = process.env.CONFORMANCE_CODEX ?? newestRecorded();
const minor = Number(version.split('.')[1]);
const possible = SITUATIONS.filter(({ from = 0 }) => from <= minor).map(
  ({ older, ...one }): Situation =>
    older !== undefined && minor < older.before ? { ...one, ...older } : one,
);

let bench: Bench;
let loopback: Loopback;

beforeAll(async () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'measured-')));
  const client = findClient(version);
  bench = { client, directory, certificates: makeCertificates(directory) };
  loopback = await Loopback.start(bench.certificates);
  console.log(`client: codex ${clientVersion(client)}; ${possible.length} situations`);
});

afterAll(async () => {
  await loopback.stop();
  rmSync(bench.directory, { recursive: true, force: true, maxRetries: 5 });
});

test.each(possible)('$name', async (situation) => {
  const { home, served, secrets, ended } = await session(bench, loopback, situation);
  const record = recordOf(measure([home], undefined), null, '2026-11-28');
  usageSchema.parse(record);
  const context = `${usageText(record)}${ended.map(({ output }) => output.slice(-800)).join('\n')}`;
  expect.soft(secrets.filter((secret) => JSON.stringify(record).includes(secret))).toEqual([]);
  if (situation.paid === null) {
    expect(record).toMatchObject({ record: null, missing: 'no-thread', doubts: ['no-rollout'] });
    return;
  }
  const { uses = [], ...rest } = record.record ?? {};
  expect.soft(rest, context).toEqual({
    threads: situation.threads,
    complete: situation.complete,
    limitReached: situation.limitReached ?? false,
  });
  const expected = Object.entries(situation.paid).map(([budget, which]) => [
    budget,
    totalsOf(which.map((one) => served[one]).filter((one) => one !== undefined)),
  ]);
  expect(byBudget(uses), context).toEqual(Object.fromEntries(expected));
  // Everything that was served was paid for by somebody, and nothing was made up.
  expect(Object.values(situation.paid).flat().length).toBe(served.length);
  for (const use of uses) {
    expect(use.clientVersion).toBe(version);
    expect(use.model).toMatch(/^gpt-/);
  }
});

function totalsOf(served: readonly Served[]) {
  const sum = (of: (one: Served) => number) => served.reduce((all, one) => all + of(one), 0);
  return {
    requests: served.length,
    input: sum(({ input }) => input),
    cached: sum(({ cached = 0 }) => cached),
    output: sum(({ output }) => output),
    reasoning: sum(({ reasoning = 0 }) => reasoning),
    largest: Math.max(0, ...served.map(({ input }) => input)),
    long: sum(({ input }) => (input > 272_000 ? input : 0)),
  };
}

function byBudget(
  uses: readonly Pick<Use, 'budget' | 'requests' | 'tokens' | 'largestRequest' | 'long'>[],
) {
  const totals: Record<string, ReturnType<typeof totalsOf>> = {};
  for (const { budget, requests, tokens, largestRequest, long } of uses) {
    const before = totals[budget] ?? totalsOf([]);
    totals[budget] = {
      requests: before.requests + requests,
      input: before.input + tokens.input,
      cached: before.cached + tokens.cached,
      output: before.output + tokens.output,
      reasoning: before.reasoning + tokens.reasoning,
      largest: Math.max(before.largest, largestRequest),
      long: before.long + long.tokens.input,
    };
  }
  return totals;
}
