import type { Repository } from '../../../repository/repository.ts';
import { nearest, shellWords } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { scripts } from './scripts.ts';

/** `nox -s session`: the commands of the sessions' `session.run(…)`; https://nox.thea.codes/en/stable/config.html */
export function nox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['noxfile.py']);
  if (file === undefined) return undefined;
  const at = words.findIndex((w) => ['-s', '-e', '--session', '--sessions'].includes(w));
  const wanted = new Set(
    at < 0
      ? []
      : words
          .slice(at + 1)
          .filter((w) => !w.startsWith('-'))
          .map((w) => w.replace(/[-(].*$/, '')),
  );
  const found: TargetScript[] = [];
  let session = '';
  const lines = file.text.split('\n');
  lines.forEach((line, i) => {
    const head = /^def\s+(\w+)/.exec(line);
    if (head?.[1] !== undefined) session = head[1];
    const start = line.indexOf('session.run(');
    if (start < 0 || (wanted.size > 0 && !wanted.has(session))) return;
    const body = lines
      .slice(i, i + 12)
      .join(' ')
      .slice(start + 12, start + 1500);
    const call = body.slice(0, body.indexOf(')') < 0 ? body.length : body.indexOf(')'));
    const args = [...call.matchAll(/["']([^"']*)["']/g)].map((m) => m[1] ?? '');
    if (args.length > 0)
      found.push({
        text: shellWords(args),
        path: file.path,
        line: i + 1,
        directory: file.directory,
        dialect: 'bash',
      });
  });
  return scripts(found);
}
