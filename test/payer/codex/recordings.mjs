import { readFileSync } from 'node:fs';

/** Made before there was a command for it, with what stands in rollouts as well; nothing writes it. */
export const RECORDED = new URL('./recorded-cases.jsonl', import.meta.url);

/** What `npm run conformance -- --record` is to write. */
export const OBSERVED = new URL('./observed-cases.jsonl', import.meta.url);

/** The rows of a recording, one line each. */
export function rowsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

/** The newest release with rows in these files: what the tables were checked against. */
export function newestRecorded(files = [RECORDED, OBSERVED]) {
  const versions = new Set(files.flatMap(rowsOf).map((row) => row.version));
  return [...versions].toSorted(compareReleases).at(-1);
}

/** Of `0.171.0` and `0.99.0` the first is the newer one. */
export function compareReleases(a, b) {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}
