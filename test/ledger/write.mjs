/** node test/ledger/write.mjs FOLDER COUNT [SEED]: the reports of a made-up organisation, as files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { organisation } from './organisation.mjs';

const [folder = 'reports', count = '100', seed = '1'] = process.argv.slice(2);
for (const { name, report, error } of organisation(Number(count), { seed: Number(seed) })) {
  const path = join(folder, `${name}${error === undefined ? '' : '.error'}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(report ?? error, undefined, 2));
}
