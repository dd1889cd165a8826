/** Which files of the repository a path of Rust means: modules of its crate, and crates of its workspace. */

import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { manifestOf } from '../../project/crates.ts';
import { dig, record } from '../../project/files.ts';
import { list } from '../../project/runners/parse.ts';
import type { Import } from '../imports.ts';
import { lazily } from '../lazily.ts';
import type { Chunk } from '../lex.ts';
import { isDot, pathAt } from '../path.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import type { Where } from './grammar.ts';
import { dotted, make } from './scan.ts';

/** `use a::b;`, `mod a;`, a crate by its path alone: `client::ask()`, and programs of the package that a test starts. */
export function rustImports(chunk: Chunk): readonly Import[] {
  const inside = modulesInside(chunk);
  const statements = dotted(chunk, 'use');
  const used = statements.filter(({ specifier }) => !inside.has(specifier.split('.', 1)[0] ?? ''));
  const modules = modulesOf(chunk);
  const bound = new Set([...used, ...modules].flatMap(({ names }) => names.map((n) => n.local)));
  for (const name of inside) bound.add(name);
  return [...used, ...modules, ...pathsOf(chunk, bound, statements), ...programsOf(chunk)];
}

/** `mod helpers { … }`: its names stand in the file itself. */
function modulesInside({ tokens }: Chunk): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ text, kind }, at) => {
      const name = tokens[at + 1];
      const isOne = text === 'mod' && kind === 'name' && tokens[at + 2]?.text === '{';
      return isOne && name?.kind === 'name' ? name.text : [];
    }),
  );
}

const PROGRAM = 'program:';

/** `Command::cargo_bin("x")`, `cargo_bin_cmd!("x")`, `env!("CARGO_BIN_EXE_x")`: https://docs.rs/assert_cmd */
function programsOf(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'text') return;
    const before = tokens.slice(Math.max(0, at - 3), at).map((one) => one.text);
    const isNamed = before.some((one) => /^cargo_bin(?:_cmd)?$/.test(one));
    const name = /^CARGO_BIN_EXE_(.+)$/.exec(text)?.[1] ?? (isNamed ? text : undefined);
    if (name === undefined || found.has(name)) return;
    found.set(name, { ...make(chunk, at, at + 1, `${PROGRAM}${name}`, []), runs: true });
  });
  // `cargo_bin(env!("CARGO_PKG_NAME"))`, `cargo_bin!()`: whichever the package has.
  const open = tokens.findIndex(
    ({ text, kind }) => kind === 'name' && /^cargo_bin(?:_cmd)?$/.test(text),
  );
  if (found.size === 0 && open >= 0)
    return [{ ...make(chunk, open, open + 1, PROGRAM, []), runs: true }];
  return [...found.values()];
}

/**
 * `mod ask;` where the file goes into it (`ask::run()`, `use ask::run`), but for those that only tests
 * are built with. One that is only declared is there for others, who name it by its path: a crate
 * declares all of its modules.
 */
function modulesOf(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const entered = lazily({
    names: () =>
      new Set(tokens.flatMap(({ text }, at) => (tokens[at + 1]?.text === '::' ? [text] : []))),
  });
  return tokens.flatMap(({ text, kind }, at) => {
    const name = tokens[at + 1];
    if (text !== 'mod' || kind !== 'name' || name?.kind !== 'name' || tokens[at + 2]?.text !== ';')
      return [];
    if (!entered.names.has(name.text)) return [];
    const before = tokens.slice(Math.max(0, at - 12), at).map((one) => one.text);
    const attribute = before.lastIndexOf('#');
    if (attribute >= 0 && before.slice(attribute).join('').startsWith('#[cfg(test)]')) return [];
    return [make(chunk, at, at + 2, `self.${name.text}`, [{ local: name.text, imported: '*' }])];
  });
}

/** Words that begin a path to a module of the crate itself, and those of the language's own. */
const OWN: ReadonlySet<string> = new Set(['crate', 'self', 'super']);
const LIBRARY: ReadonlySet<string> = new Set(['std', 'core', 'alloc']);

/** More of them than a file names. */
const MOST_PATHS = 50;

/** What paths begin with that nothing in the file brings in. */
function pathsOf(
  chunk: Chunk,
  bound: ReadonlySet<string>,
  statements: readonly Import[],
): readonly Import[] {
  const found = new Map<string, Import>();
  // Of `use crate::{error::Problem}` the inner paths are no crates.
  const told = new Uint8Array(chunk.tokens.length);
  for (const { start, end } of statements) told.fill(1, start, end);
  chunk.tokens.forEach(({ text, kind }, at) => {
    const { tokens } = chunk;
    if (kind !== 'name' || told[at] === 1) return;
    if (tokens[at + 1]?.text !== '::' || isDot(tokens[at - 1]?.text)) return;
    if (!/^[a-z]\w*$/.test(text) || LIBRARY.has(text) || bound.has(text)) return;
    const name = OWN.has(text) ? pathAt(chunk, at).path : `${OUTSIDE}${text}`;
    if (found.size < MOST_PATHS && !found.has(name))
      found.set(name, make(chunk, at, at, name, [{ local: text, imported: '*' }]));
  });
  return [...found.values()];
}

/** A crate that no statement names. */
const OUTSIDE = '::';

/** The file of the module, and those of the modules that it names beside each other. */
export function rustFiles(where: Where, { specifier, names }: Import): readonly string[] {
  const { tree, repository, file } = where;
  if (specifier.startsWith(PROGRAM)) return programNamed(where, specifier.slice(PROGRAM.length));
  const outside = specifier.startsWith(OUTSIDE);
  const [first = '', ...rest] = specifier.slice(outside ? OUTSIDE.length : 0).split('.');
  const begins = outside ? crateNamed(where, first) : beginOf(where, first);
  if (begins === undefined) return [];
  const whole = moduleAt(tree, begins, rest);
  const named = names
    .filter(({ imported }) => imported !== '*' && imported !== rest.at(-1))
    .flatMap(({ imported }) => {
      const one = moduleAt(tree, begins, [...rest, imported]);
      return one === whole ? [] : one;
    });
  return [...new Set([whole, ...named])].filter(
    (path) => path !== file.path && exists(repository, path),
  );
}

const exists = (repository: Repository, path: string) => repository.read(path).kind === 'text';

/** Where a path goes on: a file, and the folder of its modules. */
interface Module {
  readonly file: string;
  readonly folder: string;
}

function moduleAt(tree: Tree, from: Module, path: readonly string[]): string {
  let at = from;
  for (const name of path) {
    const file = [`${name}.rs`, `${name}/mod.rs`]
      .map((one) => join(at.folder, one))
      .find((one) => tree.isFile(one));
    if (file === undefined) break;
    at = { file, folder: join(at.folder, name) };
  }
  return at.file;
}

function beginOf(where: Where, first: string): Module | undefined {
  const { path } = where.file;
  switch (first) {
    case 'crate':
      return crateOf(where, path);
    case 'self':
      return { file: path, folder: folderOf(path) };
    case 'super': {
      const folder = parent(folderOf(path));
      const own = [
        `${folder}.rs`,
        join(folder, 'mod.rs'),
        join(folder, 'lib.rs'),
        join(folder, 'main.rs'),
      ];
      const file = own.find((one) => where.tree.isFile(one));
      return file === undefined ? undefined : { file, folder };
    }
    default: {
      const beside = moduleAt(where.tree, { file: '', folder: folderOf(path) }, [first]);
      return beside === ''
        ? crateNamed(where, first)
        : { file: beside, folder: join(folderOf(path), first) };
    }
  }
}

/** The folder in which the modules of a file lie: https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames */
function folderOf(path: string): string {
  const isRoot =
    /(?:^|\/)(?:main|lib|mod|build)\.rs$|(?:^|\/)(?:src\/bin|examples|tests|benches)\/[^/]+\.rs$/;
  return isRoot.test(path) ? parent(path) : path.replace(/\.rs$/, '');
}

/** The root of the crate that a file is part of: a program of the package, or its library. */
function crateOf({ tree, repository }: Where, path: string): Module | undefined {
  const folder = packageAround(tree, path);
  if (folder === undefined) return undefined;
  const main = join(folder, 'src/main.rs');
  if (isOwnRoot(folder, path)) return { file: path, folder: parent(path) };
  return libraryOf(repository, folder, tree) ?? { file: main, folder: parent(main) };
}

/** `src/bin/a.rs`, `examples/a.rs`, `src/main.rs` */
function isOwnRoot(folder: string, path: string): boolean {
  const inside = path.slice(folder === '' ? 0 : folder.length + 1);
  return /^(?:src\/main\.rs|(?:src\/bin|examples|tests|benches)\/(?:[^/]+|[^/]+\/main)\.rs)$/.test(
    inside,
  );
}

function packageAround(tree: Tree, path: string): string | undefined {
  return ancestors(parent(path)).find((folder) => tree.isFile(join(folder, 'Cargo.toml')));
}

/** The library of a package: https://doc.rust-lang.org/cargo/reference/cargo-targets.html#library */
function libraryOf(repository: Repository, folder: string, tree: Tree): Module | undefined {
  const told = dig(manifestOf(repository, folder), 'lib', 'path');
  const file = resolvePath(folder, typeof told === 'string' ? told : 'src/lib.rs');
  return file === undefined || !tree.isFile(file) ? undefined : { file, folder: parent(file) };
}

/** The library of the package itself, or of a package of the repository that it depends on. */
function crateNamed({ tree, repository, file }: Where, name: string): Module | undefined {
  const folder = packageAround(tree, file.path);
  const place = folder === undefined ? undefined : cratesFor(repository, folder).get(name);
  return place === undefined ? undefined : libraryOf(repository, place, tree);
}

/** Of the package around a test the program of this name, which is its main one where no other is. */
function programNamed({ tree, repository, file }: Where, name: string): readonly string[] {
  const folder = packageAround(tree, file.path);
  if (folder === undefined) return [];
  const told = list(dig(manifestOf(repository, folder), 'bin')).flatMap((one) => {
    const path = dig(one, 'path');
    return dig(one, 'name') === name && typeof path === 'string'
      ? (resolvePath(folder, path) ?? [])
      : [];
  });
  const usual = [`src/bin/${name}.rs`, `src/bin/${name}/main.rs`, 'src/main.rs'];
  const own = [...told, ...usual.map((one) => join(folder, one))].find((one) => tree.isFile(one));
  return own === undefined ? [] : [own];
}

const TABLES = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/** The crates of the repository by the names that a package calls them: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const cratesFor = oncePerName(
  (repository: Repository, folder: string): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    const keep = (name: string, place: string) => {
      found.set(name.replaceAll('-', '_'), place);
      const own = dig(manifestOf(repository, place), 'lib', 'name');
      if (typeof own === 'string') found.set(own, place);
    };
    const manifest = manifestOf(repository, folder);
    const targets = Object.values(record(dig(manifest, 'target')));
    for (const table of [manifest, ...targets].flatMap((one) => TABLES.map((key) => dig(one, key))))
      for (const [name, one] of Object.entries(record(table))) {
        const place = placeOf(repository, folder, name, one);
        if (place !== undefined) keep(name, place);
      }
    const own = dig(manifest, 'package', 'name');
    if (typeof own === 'string') keep(own, folder);
    return found;
  },
);

/** `{ path = "../client" }`, `{ workspace = true }` */
function placeOf(
  repository: Repository,
  folder: string,
  name: string,
  told: unknown,
): string | undefined {
  const path = dig(told, 'path');
  if (typeof path === 'string') return resolvePath(folder, path);
  if (dig(told, 'workspace') !== true) return undefined;
  for (const root of ancestors(folder)) {
    const shared = dig(manifestOf(repository, root), 'workspace', 'dependencies', name, 'path');
    if (typeof shared === 'string') return resolvePath(root, shared);
  }
  return undefined;
}
