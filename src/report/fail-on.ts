import type { Level, Report } from './report.ts';

/** The lowest level of a finding that fails a scan. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The levels that fail. */
export const FAILING: Readonly<Record<FailOn, readonly Level[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

export function fails({ findings }: Report, failing: readonly Level[]): boolean {
  return findings.some(({ level }) => failing.includes(level));
}
