import { compareVersions, parseVersion, type Version, type VersionRange } from './versions.ts';

interface DefaultModel {
  /** The first release known to have it. */
  readonly from: string;
  /** The last one. */
  readonly to: string | undefined;
  readonly model: string;
  readonly source: string;
}

const measured = 'measured: the rollout of each recorded run';

/** What Codex asks where neither its configuration nor its words name a model, the newest first. */
export const DEFAULT_MODELS: readonly DefaultModel[] = [
  { from: '0.171', to: undefined, model: 'gpt-6.2-sol', source: measured },
  { from: '0.166', to: '0.169', model: 'gpt-6.1-sol', source: measured },
];

/** The model of a run that names none; undefined where the release is not known to have one of these. */
export function defaultModel({ from, to }: VersionRange): string | undefined {
  const one = DEFAULT_MODELS.find((row) => isWithin(from, row) && isWithin(to, row));
  return one?.model;
}

function isWithin(version: Version, row: DefaultModel): boolean {
  const first = parseVersion(row.from);
  const last = row.to === undefined ? undefined : parseVersion(row.to);
  return (
    first !== undefined &&
    compareVersions(version, first) >= 0 &&
    // `0.169` means every patch of it.
    (last === undefined || version.major < last.major || version.minor <= last.minor)
  );
}
