/** Why there is no report of a repository. */
export interface Unreadable {
  readonly schema: 'spend-guard/unreadable/v1';
  /** `owner/name` */
  readonly repository: string;
  readonly reason: string;
  /** What GitHub answered; null where it answered nothing, or that is not why. */
  readonly status: number | null;
  readonly at: string;
}

export function unreadable(
  repository: string,
  reason: string,
  status: number | null,
  at = new Date().toISOString(),
): Unreadable {
  return { schema: 'spend-guard/unreadable/v1', repository, reason, status, at };
}

/**
 * Where a folder of reports has what became of `owner/name`. A repository may be called `shop.error`,
 * whose report must not be taken for what became of `shop`: `~` is in no repository's name.
 */
export function reportPaths(name: string): { readonly report: string; readonly error: string } {
  const own = /\.error$/i.test(name) ? `${name}~` : name;
  return { report: `${own}.json`, error: `${own}.error.json` };
}
