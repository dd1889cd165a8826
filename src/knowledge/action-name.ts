/** What a `uses` names, as written, without its version. */
export function withoutVersion(uses: string): string {
  return uses.trim().split('@', 1)[0] ?? '';
}

/** The name by which tables know an action: GitHub does not mind its case. */
export function actionOf(uses: string): string {
  return withoutVersion(uses).toLowerCase();
}
