import type { Repository } from '../../../repository/repository.ts';
import { scriptsOf, workspaces } from '../npm.ts';
import type { Target } from '../target.ts';

/** `turbo run x`, `nx run p:x`, `nx run-many -t x`, `lerna run x`: the script x of every package, or of one. */
export function monorepo(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const rest = words.slice(1).filter((w) => !['run', 'run-many', 'affected', 'exec'].includes(w));
  const filter = rest
    .find((w) => /^(--filter|--scope|--projects?|-p)=/.test(w))
    ?.replace(/^[^=]*=/, '');
  const targets = rest
    .filter((w) => !w.startsWith('-') || /^(--targets?|-t)=/.test(w))
    .map((w) => w.replace(/^[^=]*=/, ''));
  const members = ['', ...workspaces(repository, directory)];
  const scripts = targets.slice(0, 10).flatMap((target) => {
    const colon = target.indexOf(':');
    const [project, script] =
      colon > 0 && words[0] === 'nx'
        ? [target.slice(0, colon), target.slice(colon + 1)]
        : [filter, target];
    const meant = members.filter(
      (m) => project === undefined || m.endsWith(project.replace(/^.*\//, '').replaceAll('.', '')),
    );
    return meant
      .slice(0, 500)
      .flatMap((m) =>
        m === '' && words[0] === 'turbo' ? [] : scriptsOf(repository, m, script, []),
      );
  });
  // A script that calls the runner again is the root's own.
  const outer = scripts.filter((s) => !s.text.startsWith(`${words[0]} `));
  return outer.length === 0 ? undefined : { kind: 'scripts', scripts: outer.slice(0, 200) };
}

/** `run-s a b`, `npm-run-all a "test:*"`: https://github.com/mysticatea/npm-run-all */
export function runAll(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const scripts = words
    .slice(1, 50)
    .filter((w) => !w.startsWith('-'))
    .flatMap((w) => scriptsOf(repository, directory, w, []));
  return scripts.length === 0 ? undefined : { kind: 'scripts', scripts: scripts.slice(0, 200) };
}
