import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { concat, firstNonEmpty, fromOrigin, literal, type Value } from '../../../value/value.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import type { Change } from '../../environment.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest, textOf } from '../files.ts';
import { ini } from '../ini.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { type Definition, from, script, scripts, started } from './scripts.ts';
import { SLOT } from './table.ts';
import { fromIni, fromToml, type ToxEnvironment } from './tox-environments.ts';

const FILES = ['tox.ini', 'setup.cfg', 'pyproject.toml', 'tox.toml'];

/** `tox -e env`: https://tox.wiki/en/latest/config.html */
export function tox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const dashes = words.indexOf('--');
  const args = dashes < 0 ? [] : from(words, dashes + 1);
  const own = dashes < 0 ? words : words.slice(0, dashes);
  const file = definitionOf(repository, directory, own);
  if (file === undefined) return undefined;
  return scripts(
    environmentsIn(file, namesIn(own)).flatMap((one) => {
      const below = plain(one.directory ?? '');
      const around = {
        directory: resolvePath(file.directory, below) ?? file.directory,
        args,
        changes: changesOf(one),
      };
      return one.commands.map((command) =>
        typeof command === 'string'
          ? script(file, plain(command).replace(/^-\s*/, ''), command, { ...around, slot: SLOT })
          : started(file, command.map(plain), 'commands', around),
      );
    }),
  );
}

/** What `-c` names, a file or the folder of one, and where its commands run: https://tox.wiki/en/latest/cli_interface.html#tox---conf */
function definitionOf(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Definition | undefined {
  const placeOf = (...names: readonly string[]) => {
    const [last] = valuesOf(words, ...names).slice(-1);
    return last === undefined ? undefined : resolvePath(directory, last);
  };
  const place = placeOf('-c', '--conf');
  const root = placeOf('--root');
  const told = valuesOf(words, '-c', '--conf').length > 0;
  const file = told
    ? place === undefined
      ? undefined
      : definitionAt(repository, place)
    : nearest(repository, root ?? directory, FILES);
  return file && { ...file, directory: root ?? file.directory };
}

function definitionAt(repository: Repository, place: string): Definition | undefined {
  if (treeOf(repository).isDirectory(place)) {
    const name = FILES.find((one) => textOf(repository, join(place, one)) !== undefined);
    return name === undefined ? undefined : definitionAt(repository, join(place, name));
  }
  const text = textOf(repository, place);
  return text === undefined ? undefined : { path: place, directory: parent(place), text };
}

const ENVIRONMENT = ['-e', '--env'];
const VALUED: ReadonlySet<string> = new Set([
  ...ENVIRONMENT,
  ...'-c --conf --root --workdir --work-dir --temp-dir -x --override -m -f'.split(' '),
]);

/** `-e a`, `-ea`, `--env=a`: the values of a flag that may stand as often as one likes. */
function valuesOf(words: readonly string[], ...names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at < words.length; ) {
    const flag = flagAt(words, at, VALUED);
    const value = flagValue(words, flag);
    if (value !== undefined && names.includes(flag?.name ?? '')) found.push(value);
    at = flag?.next ?? at + 1;
  }
  return found;
}

/** `-e a,b` */
function namesIn(words: readonly string[]): readonly string[] {
  return valuesOf(words, ...ENVIRONMENT)
    .flatMap((names) => names.split(','))
    .filter((name) => name !== '' && name !== 'ALL');
}

function environmentsIn(file: Definition, names: readonly string[]): readonly ToxEnvironment[] {
  if (!file.path.endsWith('.toml')) return fromIni(ini(file.text), names);
  const data = toml(file.text);
  const legacy = dig(data, 'tool', 'tox', 'legacy_tox_ini');
  if (typeof legacy === 'string') return fromIni(ini(legacy), names);
  return fromToml(file.path.endsWith('tox.toml') ? data : dig(data, 'tool', 'tox'), names);
}

/** What tox itself puts in. */
function plain(text: string): string {
  return text
    .replace(/\{(?:toxinidir|tox_root)\}\/?/g, './')
    .replace(/\{(?:env_python|envpython)\}/g, 'python')
    .replace(/\{(?:env_bin_dir|envbindir)\}\//g, '');
}

/** Of the variables around only those that are passed: https://tox.wiki/en/latest/config.html#pass_env */
function changesOf({ passes, sets }: ToxEnvironment): readonly Change[] {
  return [
    { kind: 'clear', except: [...passes, ...ALWAYS] },
    ...sets.map(
      ([name, value]): Change => ({ kind: 'set', name, value: settingOf(value), certain: true }),
    ),
  ];
}

const ALWAYS = ['PATH', 'HOME', 'TMPDIR', 'LANG', '*_proxy'];

/** `fake`, `{env:KEY}`, `{env:KEY:fake}` */
function settingOf(text: string): Value {
  const parts = text.split(/(\{env:\w+(?::[^{}]*)?\})/).filter((part) => part !== '');
  const values = parts.map((part) => {
    const [, name, fallback] = /^\{env:(\w+)(?::([^{}]*))?\}$/.exec(part) ?? [];
    if (name === undefined) return literal(part);
    const here = fromOrigin({ kind: 'environment', name });
    return fallback === undefined ? here : firstNonEmpty(here, literal(fallback));
  });
  const [only = literal(''), ...more] = values;
  return more.length === 0 ? only : concat(...values);
}
