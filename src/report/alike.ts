import type { Finding } from './report.ts';

/** Findings as they are told, each of those that are told with another as one of its own. */
export function withAlike(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap(({ alike = [], ...told }) => [
    told,
    ...alike.map((other) => ({ ...told, ...other })),
  ]);
}
