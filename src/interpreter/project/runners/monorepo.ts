import type { Repository } from '../../../repository/repository.ts';
import { HOLES } from '../../../value/template.ts';
import { flagAt } from '../../start/options.ts';
import { nearest } from '../files.ts';
import { scriptsOf, workspaces } from '../npm.ts';
import type { Target } from '../target.ts';
import { script } from './scripts.ts';

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
  const outer = scripts.filter((s) => !('text' in s && s.text.startsWith(`${words[0]} `)));
  return outer.length === 0 ? undefined : { kind: 'scripts', scripts: outer.slice(0, 200) };
}

/** `run-s a b`, `npm-run-all a "test:*"`: https://github.com/mysticatea/npm-run-all */
export function runAll(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const dashes = words.indexOf('--');
  const own = words.slice(1, dashes < 0 ? 50 : Math.min(50, dashes));
  // `"check:* -- --fix"`: a name may bring its own arguments.
  const names = own
    .filter((w) => !w.startsWith('-'))
    .map((w) => (w.split(' ', 1)[0] ?? w).replace(HOLES, '*'));
  const found = names.flatMap((w) => scriptsOf(repository, directory, w, []));
  return found.length === 0 ? undefined : { kind: 'scripts', scripts: found.slice(0, 200) };
}

/** https://github.com/open-cli-tools/concurrently/blob/main/docs/README.md */
const OF_CONCURRENTLY = new Set(
  '-m --max-processes -n --names --name-separator -s --success --hide -l --prefix-length -p --prefix -c --prefix-colors -t --timestamp-format --restart-tries --restart-after --kill-signal --ks --default-input-target'.split(
    ' ',
  ),
);

/** `concurrently "npm:check:*" "node ask.js"`: lines for a shell, or scripts by a manager's name. */
export function concurrently(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['package.json']);
  if (file === undefined) return undefined;
  const lines: number[] = [];
  for (let at = 1; at < words.length && lines.length < 50; ) {
    const flag = flagAt(words, at, OF_CONCURRENTLY);
    if (flag === undefined) lines.push(at);
    at = flag?.next ?? at + 1;
  }
  const found = lines.flatMap((at) => {
    const short = /^(?:npm|pnpm|yarn|bun|node|deno):(\S+)/.exec(words[at] ?? '')?.[1];
    return short === undefined
      ? [script(file, 'eval', '"scripts"', { args: [at] })]
      : scriptsOf(repository, file.directory, short, []);
  });
  return found.length === 0 ? undefined : { kind: 'scripts', scripts: found.slice(0, 200) };
}
