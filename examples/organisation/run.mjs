#!/usr/bin/env node
/**
 * A made-up organisation on loopback, from its list to its ledger, with the commands that the workflow
 * runs. Nothing leaves this machine:
 *   node examples/organisation/run.mjs [FOLDER]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../scripts/bundled.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'spend-guard-organisation-'));
mkdirSync(folder, { recursive: true });

const { makeWorld, startOrganisation } = await bundled('test/organisation/simulation.ts');
const server = await startOrganisation(makeWorld(30));
const env = { ...process.env, GITHUB_TOKEN: 'ghs_fake', GITHUB_API_URL: server.url, CI: 'true' };

function run(...words) {
  console.log(`\n$ spend-guard ${words.join(' ')}`);
  const child = spawn(process.execPath, [CLI, ...words], { cwd: folder, env, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', resolve));
}

await run('organisation', 'list', 'acme', '--output', 'repositories.txt');
await run('organisation', 'shards', 'repositories.txt', '--each', '15');
for (const shard of ['1/2', '2/2'])
  await run(
    ...['scan', '--remote-list', 'repositories.txt', '--shard', shard],
    ...['--reports', 'reports', '--cache', 'cache', '--fail-on', 'never'],
  );
await run('organisation', 'complete', 'repositories.txt', '--reports', 'reports');
await run('ledger', 'reports');
await run('ledger', 'reports', '--format', 'html', '--output', 'page.html');
console.log(`\n${server.total()} requests. The page: ${join(folder, 'page.html')}`);
await server.close();
