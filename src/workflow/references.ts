import { withoutVersion } from '../knowledge/action-name.ts';

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

/**
 * `owner/name/path@ref` where the repository is `owner/name`, or where its name is not known; `owner/name@ref`,
 * the action in its root, only where it is: else each action would be this one.
 */
export function ownPath(uses: string, fullName: string | undefined): string | undefined {
  const [owner, name, ...rest] = withoutVersion(uses).split('/');
  const own =
    fullName === undefined
      ? rest.length > 0
      : fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
  return own ? rest.join('/') : undefined;
}

/** The files that say what the action in a directory does, the one that counts first; '' is the root. */
export function actionFiles(directory: string): readonly string[] {
  const base = directory === '' ? '' : `${directory}/`;
  return [`${base}action.yml`, `${base}action.yaml`];
}
