import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import { type Flag, flagAt } from '../../start/options.ts';
import { manifestOf, packagesNamed } from '../crates.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { list, toml } from './parse.ts';
import { commandFrom } from './scripts.ts';

const VALUED: ReadonlySet<string> = new Set(
  '-p --package --bin --example --manifest-path --profile -F --features --target --target-dir -j --jobs --config -Z'.split(
    ' ',
  ),
);

/** An alias of the project, and a package of its workspace by name: https://doc.rust-lang.org/cargo/commands/cargo-run.html */
export function cargo(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words[1]?.startsWith('+') ? 2 : 1;
  const command = words[at] ?? '';
  const alias = aliasOf(repository, directory, command);
  if (alias !== undefined) return commandFrom(directory, words, at + 1, ['cargo', ...alias]);
  if (command !== 'run' && command !== 'r' && command !== 'xtask') return undefined;
  const told = optionsIn(words, at + 1);
  const own = told('-p', '--package') ?? (command === 'xtask' ? 'xtask' : undefined);
  const manifest = told('--manifest-path');
  const base = manifest === undefined ? directory : parent(resolvePath(directory, manifest) ?? '');
  const binary = told('--bin');
  const example = told('--example');
  const tree = treeOf(repository);
  const file = foldersOf(repository, base, own ?? binary)
    .flatMap((folder) => [
      ...(example === undefined ? [] : [join(folder, `examples/${example}.rs`)]),
      ...(binary === undefined ? [] : [join(folder, `src/bin/${binary}.rs`)]),
      ...binaryOf(repository, folder, binary),
      join(folder, 'src/main.rs'),
    ])
    .find((path) => tree.isFile(path));
  return file === undefined ? undefined : { kind: 'program', paths: [file] };
}

/** `[alias]` of the nearest settings: https://doc.rust-lang.org/cargo/reference/config.html#alias */
function aliasOf(
  repository: Repository,
  directory: string,
  command: string,
): readonly string[] | undefined {
  const file = nearest(repository, directory, ['.cargo/config.toml', '.cargo/config']);
  const alias = file && dig(toml(file.text), 'alias', command);
  const words = typeof alias === 'string' ? alias.split(/\s+/) : list(alias).map(String);
  // One that is called like the command that it stands for is that command.
  return words.length === 0 || words[0] === command ? undefined : words;
}

function optionsIn(words: readonly string[], from: number) {
  const dashes = words.indexOf('--');
  const end = dashes < 0 ? words.length : dashes;
  const flags: Flag[] = [];
  for (let at = from; at < end; at++) {
    const flag = flagAt(words, at, VALUED);
    if (flag === undefined) continue;
    flags.push(flag);
    at = flag.next - 1;
  }
  return (...names: readonly string[]): string | undefined => {
    const part = flags.find(({ name }) => names.includes(name))?.value;
    return part && (words[part.word] ?? '').slice(part.from);
  };
}

/** The folders of the package of this name, and the one that the command runs in. */
function foldersOf(
  repository: Repository,
  directory: string,
  name: string | undefined,
): readonly string[] {
  if (name === undefined) return [directory];
  const called = [name, `crates/${name}`].map((one) => join(directory, one));
  return [...packagesNamed(repository, '', name), ...called, directory];
}

/** `[[bin]]` with a path of its own. */
function binaryOf(
  repository: Repository,
  folder: string,
  binary: string | undefined,
): readonly string[] {
  return list(dig(manifestOf(repository, folder), 'bin')).flatMap((one) => {
    const path = dig(one, 'path');
    const fits = binary === undefined || dig(one, 'name') === binary;
    return fits && typeof path === 'string' ? (resolvePath(folder, path) ?? []) : [];
  });
}
