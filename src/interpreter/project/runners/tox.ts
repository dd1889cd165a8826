import type { Repository } from '../../../repository/repository.ts';
import { concat, firstNonEmpty, fromOrigin, literal, type Value } from '../../../value/value.ts';
import { resolvePath } from '../../code/resolve.ts';
import type { Change } from '../../environment.ts';
import { dig, nearest } from '../files.ts';
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
  const file = nearest(repository, directory, FILES);
  if (file === undefined) return undefined;
  const dashes = words.indexOf('--');
  const args = dashes < 0 ? [] : from(words, dashes + 1);
  const own = dashes < 0 ? words : words.slice(0, dashes);
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

/** `-e a,b`, `-ea`, `--env a`, each as often as one likes. */
function namesIn(words: readonly string[]): readonly string[] {
  return words
    .flatMap((word, at) => {
      const attached = /^(?:-e|--env=)(.+)$/.exec(word)?.[1];
      return word === '-e' || word === '--env' ? (words[at + 1] ?? '') : (attached ?? '');
    })
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
