import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli.ts';
import { expectedFiles, outcomesIn } from './folder.ts';
import { type OrganisationOptions, startOrganisation } from './server.ts';
import { makeWorld, type World } from './world.ts';

export { compare } from './same.ts';
export { startOrganisation } from './server.ts';
export { makeWorld } from './world.ts';

export interface Simulated {
  readonly repositories: number;
  readonly shards: number;
  readonly first: Figures;
  readonly unchanged: Figures;
  /** The part that was killed: files before and after, and requests of both tries. */
  readonly killed: { readonly before: number; readonly after: number; readonly requests: number };
  readonly limited: { readonly status: number | null; readonly files: number };
  /** MiB of what is kept, and of the reports. */
  readonly kept: number;
  readonly reports: number;
}

interface Figures {
  readonly requests: number;
  readonly by: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** MiB, of the shard that took most. */
  readonly memory: number;
}

interface Options {
  readonly repositories: number;
  readonly each: number;
  readonly say: (text: string) => void;
}

/**
 * An organisation from the first scan on, part by part as the workflow does it.
 * @throws Error where anything is lost, or a second scan says other than the first.
 */
export async function simulate({ repositories, each, say }: Options): Promise<Simulated> {
  const root = mkdtempSync(join(tmpdir(), 'spend-guard-simulation-'));
  const world = makeWorld(repositories);
  const shards = Math.min(256, Math.ceil(repositories / each));
  const parts = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
  const list = join(root, 'repositories.txt');
  writeFileSync(list, world.repositories.map(({ name }) => `${world.owner}/${name}\n`).join(''));
  const words = (part: string, out: string, cache = 'cache') => [
    ...['scan', '--remote-list', list, '--shard', part, '--fail-on', 'never'],
    ...['--reports', join(root, out), '--cache', join(root, cache)],
  ];

  let port = 0;
  const start = async (options: OrganisationOptions = {}) => {
    const server = await startOrganisation(world, { ...options, port });
    ({ port } = server);
    return server;
  };

  async function all(out: string): Promise<Figures> {
    const server = await start();
    const began = performance.now();
    let memory = 0;
    for (const part of parts) {
      const ran = await runCli(words(part, out), server);
      must(ran.status === 0, `part ${part} ended with ${ran.status}: ${ran.stderr}`);
      memory = Math.max(memory, ran.memory ?? 0);
      say(`${out}: part ${part}, ${server.total()} requests, ${ran.memory} MiB`);
    }
    await server.close();
    mustBeWhole(world, join(root, out));
    const seconds = (performance.now() - began) / 1000;
    return { requests: server.total(), by: Object.fromEntries(server.requests), seconds, memory };
  }

  /** One part, killed in the middle and started again with what it had kept. */
  async function killed(): Promise<Simulated['killed']> {
    let kill = () => {};
    const half = Math.floor(each / 2);
    const server = await start({ on: (_, n) => (n === half ? kill() : {}) });
    const part = parts[0] ?? '1/1';
    await runCli(words(part, 'killed', 'killed-cache'), server, { killed: (end) => (kill = end) });
    const before = outcomesIn(join(root, 'killed')).size;
    kill = () => {};
    const ran = await runCli(words(part, 'killed', 'killed-cache'), server);
    must(ran.status === 0, `the killed part ended with ${ran.status}: ${ran.stderr}`);
    await server.close();
    const found = outcomesIn(join(root, 'killed'));
    mustAgree(found, outcomesIn(join(root, 'first')));
    return { before, after: found.size, requests: server.total() };
  }

  /** One part that meets the end of its limit and does not wait: a record of each, and then the rest. */
  async function limited(): Promise<Simulated['limited']> {
    const limit = { points: Math.floor(each / 3), window: 3_600_000 };
    const server = await start({ limit });
    const part = parts.at(-1) ?? '1/1';
    const stopped = await runCli(
      [...words(part, 'limited', 'limited-cache'), '--wait', '0'],
      server,
    );
    await server.close();
    must(stopped.status === 3, `a limit ended with ${stopped.status}`);
    const files = outcomesIn(join(root, 'limited')).size;
    const open = await start({ failing: { every: 11, status: 502 } });
    await runCli(words(part, 'limited', 'limited-cache'), open);
    await open.close();
    const found = outcomesIn(join(root, 'limited'));
    must(found.size === files, 'a file appeared that the limited run had not left');
    mustAgree(found, outcomesIn(join(root, 'first')));
    return { status: stopped.status, files };
  }

  try {
    mkdirSync(root, { recursive: true });
    const first = await all('first');
    const unchanged = await all('unchanged');
    mustAgree(outcomesIn(join(root, 'unchanged')), outcomesIn(join(root, 'first')));
    return {
      ...{ repositories, shards, first, unchanged },
      killed: await killed(),
      limited: await limited(),
      kept: sizeOf(join(root, 'cache')),
      reports: sizeOf(join(root, 'first')),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function mustBeWhole(world: World, folder: string): void {
  const found = [...outcomesIn(folder).keys()].join('\n');
  must(found === expectedFiles(world).join('\n'), `${folder} is not one file a repository`);
}

function mustAgree(some: ReturnType<typeof outcomesIn>, all: ReturnType<typeof outcomesIn>): void {
  for (const [file, outcome] of some)
    must(JSON.stringify(outcome) === JSON.stringify(all.get(file)), `${file} says something else`);
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.map((file) => statSync(join(folder, file)).size);
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1_048_576);
}
