#!/usr/bin/env node
/**
 * A whole organisation on loopback, scanned part by part by the built command line:
 *   npm run simulate:organisation -- --repositories 5000 [--each 200]
 *   npm run simulate:organisation -- --trees DIR [--from 0] [--most 60]   working trees, through the API and as they are
 * Prints what it took, and fails where a bound does not hold or anything is lost.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const BOUNDS = { first: 2.2, unchanged: 1.05, memory: 300 };

const { values } = parseArgs({
  options: {
    repositories: { type: 'string', default: '5000' },
    each: { type: 'string', default: '200' },
    trees: { type: 'string' },
    from: { type: 'string', default: '0' },
    most: { type: 'string', default: '60' },
  },
});
const { simulate, compare } = await bundled('test/organisation/simulation.ts');
const problems = values.trees === undefined ? await organisation() : await trees(values.trees);
for (const problem of problems) console.error(`FAIL ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function organisation() {
  const count = Number(values.repositories);
  const found = await simulate({
    ...{ repositories: count, each: Number(values.each) },
    say: (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`),
  });
  const { first, unchanged, killed, limited } = found;
  console.log(JSON.stringify(found, null, 2));
  console.log(`requests a repository: ${rate(first)} at first, ${rate(unchanged)} unchanged`);
  console.log(
    `killed part: ${killed.before} of ${killed.after} files, all ${killed.after} after it went on`,
  );
  console.log(`limited part: a record of each of ${limited.files}, all read by the next run`);
  return [
    ...over('requests a repository at first', first.requests / count, BOUNDS.first),
    ...over('requests a repository unchanged', unchanged.requests / count, BOUNDS.unchanged),
    ...over('MiB of a shard', Math.max(first.memory, unchanged.memory), BOUNDS.memory),
  ];

  function rate({ requests }) {
    return (requests / count).toFixed(2);
  }
}

async function trees(folder) {
  const names = readdirSync(folder).slice(Number(values.from)).slice(0, Number(values.most));
  const folders = new Map(names.map((name) => [name.replace(/[^\w.-]/g, '-'), join(folder, name)]));
  const { compared, requests, again, by } = await compare(folders);
  const other = compared.filter(
    (one) => JSON.stringify(one.remote) !== JSON.stringify(one.checkout),
  );
  console.log(`${compared.length - other.length} of ${compared.length} reports are the same`);
  console.log(
    `requests: ${requests} at first (${[...by].map(([name, n]) => `${n} ${name}`).join(', ')})`,
  );
  console.log(
    `a repository: ${(requests / names.length).toFixed(2)}, unchanged ${(again / names.length).toFixed(2)}`,
  );
  return [
    ...other.map(({ name }) => `${name}: the reports differ`),
    ...over('requests a repository at first', requests / names.length, BOUNDS.first),
    ...over('requests a repository unchanged', again / names.length, BOUNDS.unchanged),
  ];
}

function over(what, is, bound) {
  return is <= bound ? [] : [`${what}: ${is.toFixed(2)}, and the bound is ${bound}`];
}
