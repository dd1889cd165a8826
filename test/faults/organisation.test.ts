/** A whole organisation through the API: the built command line against a server on loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../organisation/cli.ts';
import { expectedFiles, outcomesIn } from '../organisation/folder.ts';
import { type OrganisationOptions, startOrganisation } from '../organisation/server.ts';
import { makeWorld, type World } from '../organisation/world.ts';

const COUNT = 150;
/** For what goes wrong; among them are some of each kind. */
const FEW = 40;
/** For a machine that does other things at the same time. */
const PATIENT = 900_000;

let root = '';
/** The same within a test: what is kept is of one server. */
let port = 0;
beforeEach(() => {
  port = 0;
  root = mkdtempSync(join(tmpdir(), 'spend-guard-organisation-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);
const words = (reports: string) => [
  ...['scan', '--remote-list', at('repositories.txt'), '--reports', at(reports)],
  ...['--cache', at('cache'), '--fail-on', 'never'],
];

/** Scans the organisation once; the server is held to GitHub's description to the end. */
async function scan(
  world: World,
  reports: string,
  options: OrganisationOptions = {},
  { more = [], killed }: { more?: readonly string[]; killed?: number } = {},
) {
  const names = world.repositories.map(({ name }) => `${world.owner}/${name}\n`);
  writeFileSync(at('repositories.txt'), names.join(''));
  let kill = () => {};
  const server = await startOrganisation(world, {
    ...{ ...options, port },
    on: (_, count) => {
      if (count === killed) kill();
    },
  });
  ({ port } = server);
  const ran = await runCli([...words(reports), ...more], server, {
    killed: (end) => {
      kill = end;
    },
  });
  await server.close();
  const outcomes = outcomesIn(at(reports));
  return { ...ran, requests: server.total(), by: server.requests, outcomes };
}

test(
  'costs few requests at first and next to none when nothing changed',
  async () => {
    const world = makeWorld(COUNT);
    const first = await scan(world, 'first');
    expect(first.status).toBe(0);
    expect([...first.outcomes.keys()]).toEqual(expectedFiles(world));
    expect(first.requests / COUNT).toBeLessThanOrEqual(2.2);
    expect(first.memory).toBeLessThanOrEqual(300);
    const again = await scan(world, 'again');
    expect(again.status).toBe(0);
    expect(again.requests / COUNT).toBeLessThanOrEqual(1.05);
    expect(again.by.get('git/get-blob')).toBeUndefined();
    expect(again.outcomes).toEqual(first.outcomes);
    const reports = [...first.outcomes.values()].flatMap((one) =>
      'report' in one ? one.report : [],
    );
    const paid = reports.filter((text) =>
      /"budget": "(api|subscription|both|other|unclear)"/.test(text),
    );
    expect(paid.length / COUNT).toBeGreaterThan(0.08);
    expect(paid.length / COUNT).toBeLessThan(0.22);
    expect(first.stderr).toContain('acme/');
  },
  PATIENT,
);

describe('whatever goes wrong, nothing is lost', () => {
  const world = makeWorld(FEW, 9);
  let known: Outcomes | undefined;
  /** What becomes of each repository where nothing goes wrong. */
  const whole = async (): Promise<Outcomes> => {
    known ??= (await scan(world, 'whole', {}, { more: ['--cache', at('other')] })).outcomes;
    expect([...known.keys()]).toEqual(expectedFiles(world));
    return known;
  };

  test(
    'a shard that is killed goes on where it was',
    async () => {
      const killed = await scan(world, 'out', {}, { killed: 25 });
      expect(killed.memory).toBeNull();
      expect(killed.outcomes.size).toBeLessThan(FEW);
      const wanted = await whole();
      for (const [file, outcome] of killed.outcomes) expect(outcome).toEqual(wanted.get(file));
      const next = await scan(world, 'out');
      expect(next.status).toBe(0);
      expect(next.outcomes).toEqual(wanted);
    },
    PATIENT,
  );

  test(
    'answers that fail on the way are asked for again',
    async () => {
      const { status, outcomes } = await scan(world, 'out', { failing: { every: 9, status: 502 } });
      expect(outcomes).toEqual(await whole());
      expect(status).toBe(0);
    },
    PATIENT,
  );

  test(
    'a limit that is reached is waited for',
    async () => {
      const limit = { points: 15, window: 1_500 };
      const { status, outcomes } = await scan(world, 'out', { limit });
      expect(outcomes).toEqual(await whole());
      expect(status).toBe(0);
    },
    PATIENT,
  );

  test(
    'a limit that outlasts the patience leaves a record of each, and the next run the rest',
    async () => {
      const limit = { points: 20, window: 3_600_000 };
      const stopped = await scan(world, 'out', { limit }, { more: ['--wait', '0'] });
      expect(stopped.status).toBe(3);
      expect(stopped.outcomes.size).toBe(FEW);
      expect([...stopped.outcomes.values()]).toContainEqual(
        expect.objectContaining({ reason: expect.stringContaining('rate limit') }),
      );
      // Whoever asks on is shut out for longer.
      expect(stopped.requests).toBeLessThan(40);
      const next = await scan(world, 'out');
      expect(next.outcomes).toEqual(await whole());
    },
    PATIENT,
  );

  test(
    'the parts of a list are disjoint and whole',
    async () => {
      const asked: number[] = [];
      for (const part of [1, 2, 3]) {
        const { status, by } = await scan(world, 'out', {}, { more: ['--shard', `${part}/3`] });
        expect(status).toBe(0);
        asked.push(by.get('git/get-tree') ?? 0);
      }
      expect(outcomesIn(at('out'))).toEqual(await whole());
      expect(Math.max(...asked)).toBeLessThan(FEW * 0.7);
    },
    PATIENT,
  );
});

type Outcomes = ReturnType<typeof outcomesIn>;
