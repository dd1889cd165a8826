import { setFlagsFromString } from 'node:v8';

/**
 * V8 makes machine code of what is called often, on threads of its own. Following a job calls much code, each
 * piece not often enough to earn that back: on public repositories a quarter of the CPU time of Node 20 went
 * into it, 12 % of Node 22's, 8 % of Node 24's, and the wall time gained nothing. So V8 waits longer. A V8 that
 * is not listed here may call these flags otherwise, and says so on standard error: it is left alone.
 * Names and defaults: `node --v8-options`.
 */
const PATIENCE: Readonly<Record<string, readonly string[]>> = {
  '11': ['--interrupt-budget=1000000'],
  '12': ['--invocation-count-for-maglev=1500', '--invocation-count-for-turbofan=12000'],
  '13': ['--invocation-count-for-maglev=1500', '--invocation-count-for-turbofan=12000'],
};

/** @param version of V8, as `process.versions.v8` */
export function patienceOf(version: string): readonly string[] {
  const [major = ''] = version.split('.');
  return Object.hasOwn(PATIENCE, major) ? (PATIENCE[major] ?? []) : [];
}

/** Call it before much runs. */
export function compileLater(): void {
  for (const flag of patienceOf(process.versions.v8)) setFlagsFromString(flag);
}
