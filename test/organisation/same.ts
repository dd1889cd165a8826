import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanSubject } from '../../src/cli/scan.ts';
import { policyOf } from '../../src/cli/subject.ts';
import { oneLine } from '../../src/github/client.ts';
import { findPolicy } from '../../src/policy/find.ts';
import { stringify } from '../../src/render/json.ts';
import type { Report } from '../../src/report/report.ts';
import { openFolder } from '../../src/repository/worktree.ts';
import { runCli } from './cli.ts';
import { startOrganisation } from './server.ts';
import { treeOf } from './trees.ts';
import { worldOf } from './world.ts';

const TODAY = new Date().toISOString().slice(0, 10);

export interface Compared {
  readonly name: string;
  /** What the checkout gives, or why it cannot be judged. */
  readonly checkout: unknown;
  readonly remote: unknown;
}

export interface Cost {
  readonly compared: readonly Compared[];
  readonly requests: number;
  /** With what was kept of the first time. */
  readonly again: number;
  readonly by: ReadonlyMap<string, number>;
}

/** Judges folders as checkouts and, served from loopback, through the API. */
export async function compare(folders: ReadonlyMap<string, string>): Promise<Cost> {
  const out = mkdtempSync(join(tmpdir(), 'spend-guard-same-'));
  const trees = [...folders].map(([name, folder]) => [name, treeOf(folder)] as const);
  const world = worldOf('acme', Object.fromEntries(trees));
  const words = (reports: string) => [
    ...['scan', '--reports', join(out, reports), '--cache', join(out, 'cache')],
    ...['--fail-on', 'never', ...trees.flatMap(([name]) => ['--remote', `acme/${name}`])],
  ];
  try {
    const server = await startOrganisation(world);
    const first = await runCli(words('first'), server);
    const requests = server.total();
    const by = new Map(server.requests);
    const second = await runCli(words('again'), server);
    const again = server.total() - requests;
    await server.close();
    if (first.status !== 0 || second.status !== 0) throw new Error(first.stderr + second.stderr);
    const compared: Compared[] = [];
    for (const [name, folder] of folders) {
      const remote = readOut(join(out, 'first'), name);
      const kept = readOut(join(out, 'again'), name);
      if (JSON.stringify(remote) !== JSON.stringify(kept))
        throw new Error(`${name}: what was kept gives another report`);
      compared.push({ name, remote, checkout: await checkout(name, folder) });
    }
    return { compared, requests, again, by };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function checkout(name: string, folder: string): Promise<unknown> {
  const repository = openFolder(folder);
  if (repository === undefined) throw new Error(folder);
  const fullName = `acme/${name}`;
  try {
    const policy = await policyOf(await findPolicy(repository));
    const { report } = await scanSubject(
      {
        ...{ repository, policy, fullName, visibility: 'public' },
        ...{ elsewhere: undefined, progress: undefined },
      },
      { 'no-baseline': false, forecast: false },
      { today: () => TODAY, environment: {} },
    );
    return plain(report);
  } catch (error) {
    return { reason: oneLine(error instanceof Error ? error.message : String(error)) };
  }
}

function readOut(out: string, name: string): unknown {
  const files = readdirSync(join(out, 'acme'));
  const file = files.find((one) => one === `${name}.json` || one === `${name}.error.json`);
  const data = JSON.parse(readFileSync(join(out, 'acme', file ?? name), 'utf8'));
  return 'reason' in data ? { reason: data.reason } : plain(data);
}

/** As it is written, without what a checkout calls itself. */
function plain(report: Report): unknown {
  return { ...JSON.parse(stringify(report)), repository: null };
}
