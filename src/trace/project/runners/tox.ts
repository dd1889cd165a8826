import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest, shellWords } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { toml } from './parse.ts';
import { script, scripts } from './scripts.ts';

/** `tox -e env`: https://tox.wiki/en/latest/config.html */
export function tox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.findIndex((w) => w === '-e' || w === '--env');
  const wanted = (
    at < 0
      ? (words.find((w) => w.startsWith('-e') && w.length > 2)?.slice(2) ?? '')
      : (words[at + 1] ?? '')
  ).split(',');
  const file = nearest(repository, directory, [
    'tox.ini',
    'setup.cfg',
    'pyproject.toml',
    'tox.toml',
  ]);
  if (file === undefined) return undefined;
  let text = file.text;
  if (/\.toml$/.test(file.path)) {
    const data = toml(text);
    const legacy = dig(data, 'tool', 'tox', 'legacy_tox_ini');
    if (typeof legacy !== 'string') {
      const root = file.path.endsWith('tox.toml') ? data : dig(data, 'tool', 'tox');
      const lists = wanted.flatMap(
        (e) => dig(root, 'env', e, 'commands') ?? dig(root, 'env_run_base', 'commands') ?? [],
      );
      return scripts(
        lists.map((c) =>
          script(file, Array.isArray(c) ? shellWords(c.map(String)) : String(c), 'commands'),
        ),
      );
    }
    text = legacy;
  }
  const found: TargetScript[] = [];
  for (const environment of wanted) {
    const own = iniCommands(text, `testenv:${environment}`) ?? iniCommands(text, 'testenv');
    for (const command of own ?? [])
      found.push(
        script(
          file,
          command
            .replace(/\{posargs(:[^}]*)?\}/g, (_, d: string | undefined) => d?.slice(1) ?? '')
            .replace(/\{toxinidir\}\/?/g, './')
            .replace(/^-\s*/, ''),
          command,
        ),
      );
  }
  return scripts(found);
}

function iniCommands(text: string, section: string): string[] | undefined {
  let inside = false;
  let reading = false;
  let found: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.startsWith('[')) inside = line.startsWith(`[${section}]`);
    else if (inside && /^commands\s*=/.test(line)) {
      reading = true;
      found = [];
      const value = line.slice(line.indexOf('=') + 1).trim();
      if (value !== '') found.push(value);
      continue;
    } else if (inside && reading && /^\s+\S/.test(line)) {
      found?.push(line.trim());
      continue;
    }
    if (!/^\s/.test(line)) reading = false;
  }
  return found?.filter((c) => !c.startsWith('#'));
}
