import { expect, test } from 'vitest';
import { decide } from '../../../src/payer/codex/decide.ts';
import { compareVersions, parseVersion } from '../../../src/payer/codex/versions.ts';
import { type Answer, answerOf, seenAs } from './answer-of.ts';
import { layOut, type PayerCase, payerCase } from './case.ts';
import { madeUp } from './made-up.ts';
import { type Recorded, recordedCases, visibleHost } from './recording.ts';
import { situationOf } from './situation-of.ts';

/** The budget that a recorded verdict means; a mismatch of host and credential pays nobody. */
const BUDGETS: Readonly<Record<string, string>> = {
  api: 'api',
  subscription: 'subscription',
  'other-host': 'other',
  'other-host-unauthenticated': 'other',
  unauthenticated: 'none',
  'subscription-token-at-api-host': 'none',
  'api-key-at-chatgpt-host': 'none',
  none: 'none',
};

function recorded(row: Recorded): Answer {
  return {
    budget: BUDGETS[row.verdict] ?? `unknown verdict ${row.verdict}`,
    credential: seenAs(row.credential?.replace(/\(.*\)$/, '')),
    host: visibleHost(row.case, row.host),
  };
}

/** Where the recording shows a gap of the fake server and not of the client (see its `note`). */
function explained(row: Recorded): boolean {
  return row.note?.includes('The token WAS used') === true;
}

function decided(row: Recorded): Answer {
  const answer = answerOf(decide(situationOf(layOut(row.case, madeUp), row.version)));
  return { ...answer, host: visibleHost(row.case, answer.host) };
}

const ROWS = recordedCases().filter((row) => row.skip === undefined);

test.each([...new Set(ROWS.map((row) => row.version))])(
  'every recorded case of %s is reproduced',
  (version) => {
    const wrong = ROWS.filter((one) => one.version === version).flatMap((row) => {
      const [ours, client] = [decided(row), recorded(row)];
      return JSON.stringify(ours) === JSON.stringify(client) ? [] : [{ id: row.id, ours, client }];
    });
    expect(wrong).toEqual([]);
  },
);

test('the count of the recording, and what is left out of it', () => {
  expect(recordedCases()).toHaveLength(1058);
  expect(ROWS).toHaveLength(1045);
  const skipped = recordedCases().flatMap(({ id, version, skip }) =>
    skip === undefined ? [] : [`${id} on ${version}: ${skip}`],
  );
  expect(skipped).toEqual([
    'env.CODEX_ACCESS_TOKEN.rejected+auth.api on 0.169.0: depends on the server rejecting the token; not knowable statically',
    'cmd.mcp_server on 0.169.0: the sub-command does not exist in this version',
    'env.CODEX_ACCESS_TOKEN.agentjwt on 0.130.0: artefact: fake server lacked a route; the credential was selected (subscription)',
    'env.CODEX_ACCESS_TOKEN.agentjwt on 0.134.0: artefact: fake server lacked a route; the credential was selected (subscription)',
    'env.CODEX_ACCESS_TOKEN.agentjwt on 0.136.0: artefact: fake server lacked a route; the credential was selected (subscription)',
    'cmd.mcp_server on 0.171.0: the sub-command does not exist in this version',
    'remote.server_chatgpt+client_CODEX_API_KEY on 0.171.0: needs a second process: the server pays',
    'remote.server_key+client_chatgpt on 0.171.0: needs a second process: the server pays',
    'remote.server_CODEX_API_KEY+client_CODEX_API_KEY on 0.171.0: needs a second process: the server pays',
    'remote.server_nothing+client_key on 0.171.0: needs a second process: the server pays',
    'remote.server_key+client_custom_provider on 0.171.0: needs a second process: the server pays',
    'remote.server_key+client_c_flag on 0.171.0: needs a second process: the server pays',
    'remote.server_CODEX_ACCESS_TOKEN+client_CODEX_API_KEY on 0.171.0: needs a second process: the server pays',
  ]);
});

/** Logins of the recording's servers, in its words. */
const SERVER_LOGINS: Readonly<Record<string, PayerCase['authJson']>> = {
  chatgpt: {
    tokens: {
      id_token: 'chatgpt-jwt',
      access_token: 'chatgpt-jwt',
      refresh_token: 'opaque-string',
      account_id: 'account-id',
    },
    last_refresh: 'now (ISO 8601)',
  },
  'api key': { OPENAI_API_KEY: 'api-key' },
};

const SERVED = recordedCases().filter(({ remoteServer }) => remoteServer !== undefined);

test.each(SERVED.map((row) => [row.id, row] as const))('the server pays: %s', (_id, row) => {
  const { authJson, env = {} } = row.remoteServer ?? {};
  const served = payerCase({
    id: row.id,
    args: ['app-server'],
    env,
    authJson: SERVER_LOGINS[authJson ?? ''] ?? null,
  });
  // The login of the client is none that it could pay with.
  const client = { ...row.case, authJson: null };
  const it = situationOf(layOut(client, madeUp), row.version);
  const server = situationOf(layOut(served, madeUp), row.version);
  expect(answerOf(decide({ ...it, server })).budget).toBe(BUDGETS[row.verdict]);
});

test('the recording covers every release that it names', () => {
  const versions = [...new Set(recordedCases().map((row) => row.version))];
  expect(versions).toHaveLength(26);
  expect(versions.every((text) => parseVersion(text) !== undefined)).toBe(true);
});

/** Every pair of recorded neighbours between which the recording of one case changes. */
function flips(): { id: string; older: Recorded; newer: Recorded }[] {
  const byId = new Map<string, Recorded[]>();
  for (const row of recordedCases())
    if (row.set !== 'supplement') byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].flatMap(([id, rows]) => {
    const sorted = rows.toSorted((a, b) => {
      const [x, y] = [parseVersion(a.version), parseVersion(b.version)];
      return x === undefined || y === undefined ? 0 : compareVersions(x, y);
    });
    return sorted.flatMap((newer, i) => {
      const older = sorted[i - 1];
      if (older === undefined || explained(newer) || explained(older)) return [];
      const same = JSON.stringify(recorded(older)) === JSON.stringify(recorded(newer));
      return same ? [] : [{ id, older, newer }];
    });
  });
}

const FLIPS = flips();

test.each(FLIPS.map((f) => [f.id, f.older.version, f.newer.version, f] as const))(
  '%s changes between %s and %s',
  (_id, _older, _newer, { older, newer }) => {
    expect(decided(older)).not.toEqual(decided(newer));
  },
);
