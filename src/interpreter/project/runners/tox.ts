import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { toml } from './parse.ts';
import { type Definition, from, script, scripts, started } from './scripts.ts';
import { SLOT } from './table.ts';

const FILES = ['tox.ini', 'setup.cfg', 'pyproject.toml', 'tox.toml'];

/** `tox -e env`: https://tox.wiki/en/latest/config.html */
export function tox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, FILES);
  if (file === undefined) return undefined;
  const environments = environmentsIn(words);
  const dashes = words.indexOf('--');
  const args = dashes < 0 ? [] : from(words, dashes + 1);
  if (!file.path.endsWith('.toml')) return scripts(fromIni(file, file.text, environments, args));
  const data = toml(file.text);
  const ini = dig(data, 'tool', 'tox', 'legacy_tox_ini');
  return scripts(
    typeof ini === 'string'
      ? fromIni(file, ini, environments, args)
      : fromToml(
          file,
          file.path.endsWith('tox.toml') ? data : dig(data, 'tool', 'tox'),
          environments,
          args,
        ),
  );
}

/** `-e a,b`, `-ea` or `--env a`; one nameless environment where none is given. */
function environmentsIn(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === '-e' || word === '--env');
  const joined = words.find((word) => word.startsWith('-e') && word.length > 2)?.slice(2);
  return (at < 0 ? (joined ?? '') : (words[at + 1] ?? '')).split(',');
}

function fromToml(
  file: Definition,
  root: unknown,
  environments: readonly string[],
  args: readonly number[],
): readonly TargetScript[] {
  return environments
    .flatMap(
      (name) => dig(root, 'env', name, 'commands') ?? dig(root, 'env_run_base', 'commands') ?? [],
    )
    .map((command) =>
      Array.isArray(command)
        ? started(
            file,
            command.flatMap((word) => wordsIn(word)),
            'commands',
            { args },
          )
        : script(file, String(command), 'commands', { args, slot: SLOT }),
    );
}

/** A word, or `{ replace = "posargs", default = ["…"] }`: https://tox.wiki/en/latest/config.html#toml-only */
function wordsIn(word: unknown): readonly string[] {
  if (typeof word === 'string') return [word];
  const fallback = dig(word, 'default');
  return Array.isArray(fallback) ? fallback.map(String) : [];
}

function fromIni(
  file: Definition,
  ini: string,
  environments: readonly string[],
  args: readonly number[],
): readonly TargetScript[] {
  return (environments.join('') === '' ? listed(ini) : environments)
    .flatMap((name) => iniCommands(ini, `testenv:${name}`) ?? iniCommands(ini, 'testenv') ?? [])
    .map((command) => script(file, withoutSubstitutions(command), command, { args, slot: SLOT }));
}

/** `envlist = py312, lint`: what runs where nobody names any; the plain one where none is listed. */
function listed(ini: string): readonly string[] {
  const list = /^env_?list\s*=(.*(?:\n[ \t]+.*)*)/m.exec(ini)?.[1] ?? '';
  const names = list.split(/[\s,]+/).filter((name) => /^[\w.-]+$/.test(name));
  return names.length === 0 ? [''] : names.slice(0, MOST_LISTED);
}

const MOST_LISTED = 40;

/** What tox itself puts in; a leading `-` only says that a failure does not count. */
function withoutSubstitutions(command: string): string {
  return command.replace(/\{toxinidir\}\/?/g, './').replace(/^-\s*/, '');
}

/** The lines of `commands =` in a section; undefined where it has none. */
function iniCommands(text: string, section: string): readonly string[] | undefined {
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
  return found?.filter((command) => !command.startsWith('#'));
}
