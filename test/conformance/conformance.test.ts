/** Our decision against the real client's, case by case. Run it by `npm run conformance`. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '../../src/payer/codex/decide.ts';
import { type Answer, answerOf } from '../payer/codex/answer-of.ts';
import { layOut, type PayerCase } from '../payer/codex/case.ts';
import { madeUp } from '../payer/codex/made-up.ts';
import { visibleHost } from '../payer/codex/recording.ts';
import { newestRecorded } from '../payer/codex/recordings.mjs';
import { situationOf } from '../payer/codex/situation-of.ts';
import { makeCertificates } from './certificates.ts';
import { clientVersion, findClient } from './client.ts';
import { fixedCases } from './fixed-cases.ts';
import { Loopback } from './loopback.ts';
import { type Bench, type Observation, observe } from './observe.ts';
import { randomCases } from './random-cases.ts';

/** The same every time unless one is given: the nightly run gives another each day. */
const SEED = Number(process.env.CONFORMANCE_SEED ?? 20261122);
const RUNS = Number(process.env.CONFORMANCE_RUNS ?? 150);
/** Cases at a time: a client without a credential waits for most of its seven seconds. */
const LANES = Number(process.env.CONFORMANCE_LANES ?? 14);

/** Only the fixed cases whose name holds this. */
const CASE = process.env.CONFORMANCE_CASE ?? '';

/**
 * Each fifth of the fixed table, for one: a client takes two seconds of a machine. What it did in every
 * situation is recorded, and compared without it by `npm test`; the nightly run asks it for all again.
 */
const EVERY = Number(process.env.CONFORMANCE_EVERY ?? 1);

/** Where to write what the client did, one line a case, for tests that run without it. */
const RECORD = process.env.CONFORMANCE_RECORD;

const CHATGPT =
  /^(?:auth\.json:(?:tokens|personal|agent)|env:CODEX_ACCESS_TOKEN|workload-identity:chatgpt)/;

/** The budget of what a server saw, by the rule alone: host and credential. */
function billed({ host, credential }: Observation): string {
  if (host === null) return 'none';
  const platform = host === 'api.openai.com' || host.endsWith('.api.openai.com');
  const chatgpt = host === 'chatgpt.com' || host.endsWith('.chatgpt.com');
  if (!platform && !chatgpt) return 'other';
  if (credential === null) return 'none';
  if (platform) return CHATGPT.test(credential) ? 'none' : 'api';
  return CHATGPT.test(credential) ? 'subscription' : 'none';
}

let bench: Bench;
let version: string;

beforeAll(() => {
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'));
  const client = findClient(process.env.CONFORMANCE_CODEX ?? newestRecorded());
  bench = { client, directory, certificates: makeCertificates(directory) };
  version = clientVersion(client);
  console.log(`client: codex ${version}; seed ${SEED}`);
});

afterAll(() => {
  rmSync(bench.directory, { recursive: true, force: true, maxRetries: 5 });
});

interface Disagreement {
  readonly case: PayerCase;
  readonly ours: Answer;
  readonly client: Answer;
  readonly exit: number | null;
  readonly output: string;
  readonly trace: readonly string[];
}

/** One case on the client; undefined where it does as decided. What differs is recorded when it does so again. */
async function disagreement(
  loopback: Loopback,
  kase: PayerCase,
  again: boolean,
): Promise<Disagreement | undefined> {
  const verdict = decide(situationOf(layOut(kase, madeUp), version));
  const answer = answerOf(verdict);
  const ours = { ...answer, host: visibleHost(kase, answer.host) };
  const seen = await observe(bench, loopback, kase);
  const host = visibleHost(kase, seen.host);
  const client = { budget: billed(seen), credential: seen.credential, host };
  const same = JSON.stringify(ours) === JSON.stringify(client);
  if (RECORD !== undefined && (same || again))
    appendFileSync(RECORD, `${JSON.stringify({ version, case: kase, client })}\n`);
  if (same) return undefined;
  return {
    case: kase,
    ours,
    client,
    exit: seen.exit,
    output: seen.output.slice(-600),
    trace: verdict.trace
      .filter((step) => step.outcome !== 'passed')
      .map((step) => `${step.row}: ${step.because}`),
  };
}

async function inLanes(cases: readonly PayerCase[], lanes: number, again: boolean) {
  const queue = [...cases];
  const wrong: Disagreement[] = [];
  const lane = async (): Promise<void> => {
    const loopback = await Loopback.start(bench.certificates);
    for (let kase = queue.shift(); kase !== undefined; kase = queue.shift()) {
      const found = await disagreement(loopback, kase, again);
      if (found !== undefined) wrong.push(found);
    }
    await loopback.stop();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return wrong;
}

/** A busy machine ends a client before it has sent anything, so what differs is asked again, alone. */
async function compare(cases: readonly PayerCase[]): Promise<readonly Disagreement[]> {
  const wrong = await inLanes(cases, LANES, false);
  return inLanes(
    wrong.map((one) => one.case),
    1,
    true,
  );
}

test('the fixed table', async () => {
  const named = fixedCases().filter(({ id }) => id.includes(CASE));
  const cases = named.filter((_, index) => index % EVERY === 0);
  const wrong = await compare(cases);
  console.log(
    `codex ${version}, fixed table: ${cases.length - wrong.length} of ${cases.length} agree`,
  );
  expect(wrong).toEqual([]);
  if (CASE === '') expect(cases.length * EVERY).toBeGreaterThanOrEqual(300);
});

test('random situations', async () => {
  const cases = randomCases(SEED, RUNS);
  const wrong = await compare(cases);
  console.log(
    `codex ${version}, random situations, seed ${SEED}: ${cases.length - wrong.length} of ${cases.length} agree`,
  );
  if (wrong.length > 0) {
    console.log(
      `reproduce: npm run conformance -- --codex ${version} --seed ${SEED} --runs ${RUNS}`,
    );
    console.log('keep them: append these lines to test/conformance/once-failed.jsonl');
    for (const { case: kase } of wrong) console.log(JSON.stringify(kase));
  }
  expect(wrong).toEqual([]);
});
