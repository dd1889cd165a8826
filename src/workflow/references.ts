/**
 * Whether a `uses` names something of its own repository: `./path`, in the checkout, or `$/path`, in the
 * repository that holds the workflow (since 2026-07-30, https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax).
 */
export function isLocal(uses: string): boolean {
  return /^[.$](?:\/|$)/.test(uses);
}

/** The path that it names, without what stands before it; '' is the root. */
export function localPath(uses: string): string {
  return uses.replace(/^[.$](?:\/|$)/, '').replace(/\/+$/, '');
}
