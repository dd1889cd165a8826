import { expect, test } from 'vitest';
import { decide } from '../../../src/payer/codex/decide.ts';
import type { Verdict } from '../../../src/payer/codex/verdict.ts';
import { compareVersions, parseVersion } from '../../../src/payer/codex/versions.ts';
import { layOut } from './case.ts';
import { madeUp } from './made-up.ts';
import { type Recorded, recordedCases } from './recording.ts';
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

interface Summary {
  readonly budget: string | undefined;
  readonly credential: string | null | undefined;
  readonly host: string | null;
}

function summary(verdict: Verdict): Summary {
  switch (verdict.kind) {
    case 'pays':
      return {
        budget: verdict.budget,
        credential: verdict.credential?.source ?? null,
        host: verdict.host ?? null,
      };
    case 'cannot-run':
      return {
        budget: 'none',
        credential: verdict.sends?.credential?.source ?? null,
        host: verdict.sends?.host ?? null,
      };
    case 'spends-nothing':
      return { budget: 'none', credential: null, host: null };
    case 'depends':
      return { budget: `depends on ${verdict.settledBy.join(', ')}`, credential: null, host: null };
    default:
      return verdict satisfies never;
  }
}

function recorded(row: Recorded): Summary {
  return {
    budget: BUDGETS[row.verdict],
    credential: row.credential?.replace(/\(.*\)$/, '') ?? null,
    host: row.host,
  };
}

/** Where the recording shows a gap of the fake server and not of the client (see its `note`). */
function explained(row: Recorded): boolean {
  return row.note?.includes('The token WAS used') === true;
}

function decided(row: Recorded): Summary {
  return summary(decide(situationOf(layOut(row.case, madeUp), row.version)));
}

const ROWS = recordedCases().filter((row) => row.skip === undefined);

test.each([...new Set(ROWS.map((row) => row.version))])(
  'every recorded case of %s is reproduced',
  (version) => {
    for (const row of ROWS.filter((one) => one.version === version)) {
      expect(decided(row), row.id).toEqual(recorded(row));
    }
  },
);

test('the count of the recording', () => expect(ROWS).toHaveLength(760));

test('the recording covers every release that it names', () => {
  const versions = [...new Set(recordedCases().map((row) => row.version))];
  expect(versions).toHaveLength(23);
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
