export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** From `from` up to and including `to`. */
export interface VersionRange {
  readonly from: Version;
  readonly to: Version;
}

const NEWEST: Version = { major: 0, minor: 169, patch: 0 };

/** The newest release the tables were checked against; an unpinned install is taken for it. */
export const CURRENT: VersionRange = { from: NEWEST, to: NEWEST };

/** What a pin installs: `0.169.0`, `latest`, `^0.44.0`, `rust-v0.50.0`; unreadable or undefined: current. */
export function versionOf(_pin: string | undefined): VersionRange { return CURRENT; }
