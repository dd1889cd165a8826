import { withAlike } from '../report/alike.ts';
import type { Finding } from '../report/report.ts';
import type { Repository } from '../repository/repository.ts';
import { parseJson } from '../support/json.ts';

/** Where `spend-guard baseline` writes and every scan looks. */
export const BASELINE_PATH = '.github/spend-guard-baseline.json';
const SCHEMA = 'spend-guard/baseline/v1';

/**
 * Today's findings, so that only new ones fail. A fingerprint alone decides; the rest of an entry
 * is for the people who review the file. Sorted, so that a diff shows what changed and nothing else.
 */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries = withAlike(findings)
    .map(({ fingerprint, rule, workflow, job }) => ({ fingerprint, rule, workflow, job }))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
  return `${JSON.stringify({ schema: SCHEMA, findings: entries }, null, 2)}\n`;
}

function order(entry: {
  workflow: string;
  job: string;
  rule: string;
  fingerprint: string;
}): string {
  return [entry.workflow, entry.job, entry.rule, entry.fingerprint].join('\0');
}

export type Baseline =
  | { readonly fingerprints: ReadonlySet<string> }
  /** In one sentence what is wrong with the file. */
  | { readonly problem: string };

/** A repository's baseline: none where there is no file, unless it was asked for by name. */
export function findBaseline(repository: Repository, asked?: string): Baseline {
  const path = asked ?? BASELINE_PATH;
  const read = repository.read(path);
  switch (read.kind) {
    case 'text':
      return readBaseline(read.text);
    case 'missing':
      return asked === undefined
        ? { fingerprints: new Set() }
        : { problem: `there is no file \`${path}\` in the repository` };
    case 'directory':
      return { problem: `\`${path}\` is a folder, not a baseline` };
    case 'too-large':
      return { problem: `\`${path}\` has ${read.bytes} bytes; at most 1 MiB is read` };
    case 'outside':
      return { problem: `\`${path}\` leads out of the repository and is not followed` };
    case 'unreadable':
      return { problem: `\`${path}\` ${read.why}` };
    default:
      return read satisfies never;
  }
}

/** The fingerprints of a baseline file, or in one sentence what is wrong with it. */
export function readBaseline(text: string): Baseline {
  const data = parseJson(text);
  if (data === undefined)
    return { problem: 'the baseline is not valid JSON; write it anew with `spend-guard baseline`' };
  if (!isRecord(data) || data.schema !== SCHEMA)
    return { problem: `the baseline's schema is not \`${SCHEMA}\`; write it anew` };
  const findings: unknown = data.findings;
  if (!Array.isArray(findings)) return { problem: 'the baseline has no list `findings`' };
  const fingerprints = new Set<string>();
  for (const [index, entry] of findings.entries()) {
    const fingerprint = isRecord(entry) ? entry.fingerprint : undefined;
    if (typeof fingerprint !== 'string')
      return { problem: `entry ${index + 1} of the baseline has no \`fingerprint\`` };
    fingerprints.add(fingerprint);
  }
  return { fingerprints };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
