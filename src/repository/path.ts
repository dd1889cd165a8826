/**
 * A path as the repository's files are named: relative, `/`, no `.` or `..`. '' is the root.
 * Undefined where the path is absolute or climbs out of the repository.
 */
export function normalize(path: string): string | undefined {
  if (path.startsWith('/')) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Whether a name was not UTF-8: its bytes are lost, and another name may have become the same. */
export function isMisnamed(path: string): boolean {
  return path.includes('\uFFFD');
}

/** The directory a path stands in; '' for the root. */
export function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** What a path calls the file itself. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The same, with its folder where all files of the kind have one name: `agent-run/action.yml`. */
export function shortName(path: string): string {
  return /(?:[^/]+\/)?action\.ya?ml$/.exec(path)?.[0] ?? baseName(path);
}

/** Whether a path is this place, or lies below it. */
export function isBelow(path: string, place: string): boolean {
  return path.startsWith(place) && (path.length === place.length || path[place.length] === '/');
}

/** Git's own files are no part of the project, and a checkout keeps its token there. */
export function isGitInternal(path: string): boolean {
  return /^\.git(\/|$)/i.test(path);
}
