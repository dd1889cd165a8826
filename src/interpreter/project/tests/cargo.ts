/** Which tests of Rust the words and the settings of Cargo and nextest pick. */
import { CARGO_TEST_VALUED } from '../../../knowledge/test-runners.ts';
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { isOpen } from '../../../value/template.ts';
import { resolvePath } from '../../code/resolve.ts';
import { manifestOf, packagesNamed } from '../crates.ts';
import { dig, nearest } from '../files.ts';
import { list } from '../runners/parse.ts';
import type { Chosen } from './chosen.ts';
import { filterOf } from './nextest.ts';

export interface CargoRun {
  /** The packages whose tests run, by their folders. */
  readonly places: readonly string[];
  readonly chosen: Chosen;
  /** Whether a feature of the packages is on. */
  readonly feature: (name: string) => boolean;
}

const VALUED: ReadonlySet<string> = new Set(CARGO_TEST_VALUED);
/** `cargo llvm-cov nextest run` */
const VERBS = /^(?:run|nextest|test|r)$/;

interface Words {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
}

/** `cargo test -p a --test live name -- --skip slow` */
export function cargoRun(
  repository: Repository,
  directory: string,
  words: readonly string[],
): CargoRun {
  const { flags, names } = read(words);
  const all = (...of: readonly string[]) => of.flatMap((name) => flags.get(name) ?? []);
  const [manifest] = all('--manifest-path');
  const base =
    manifest === undefined ? directory : (resolvePath(directory, parent(manifest)) ?? directory);
  const packages = (name: string) =>
    packagesNamed(repository, base, name.replace(/^.*\//, '').replace(/@.*$/, ''));
  const places = all('-p', '--package').flatMap(packages);
  const without = all('--exclude').flatMap(packages);
  const features = all('--features', '-F').flatMap((one) => one.split(/[\s,]+/));
  const isOn = (name: string, at: string) =>
    flags.has('--all-features') ||
    features.some(isOpen) ||
    features.some((one) => one === name || one.endsWith(`/${name}`)) ||
    (!flags.has('--no-default-features') && isDefault(repository, at, name));
  const skipped = all('--skip').filter((one) => !isOpen(one));
  // A name that only the run knows may be any, or none at all.
  const isNamed = (name: string) =>
    names.length === 0 || names.some((one) => isOpen(one) || name.includes(one));
  const filter = filterOf(repository, base, words);
  return {
    places: places.length > 0 ? places : [base],
    feature: (name) => isOn(name, places[0] ?? base),
    chosen: (test, path) => {
      if (without.some((place) => path.startsWith(`${place}/`))) return false;
      const of = packageOf(repository, path);
      if (of === undefined) return true;
      const inside = path.slice(of === '' ? 0 : of.length + 1);
      if (!isKind(inside, flags)) return false;
      const needs = neededBy(repository, of, inside);
      if (!needs.every((name) => isOn(name, of))) return false;
      const name = `${inside.replace(/\.rs$/, '').replaceAll('/', '::')}::${test.name}`;
      if (!isNamed(name)) return false;
      return !skipped.some((one) => name.includes(one)) && filter(test.name) !== false;
    },
  };
}

function read(words: readonly string[]): Words {
  const flags = new Map<string, string[]>();
  const names: string[] = [];
  const put = (flag: string, value?: string): void => {
    const known = flags.get(flag) ?? [];
    if (value !== undefined) known.push(value);
    flags.set(flag, known);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--' || (at < 2 && VERBS.test(word))) continue;
    const [flag = '', value] = word.split(/=(.*)/s);
    if (!word.startsWith('-')) names.push(word);
    else if (value !== undefined) put(flag, value);
    else if (VALUED.has(word)) put(word, words[++at] ?? '');
    else put(word);
  }
  return { flags, names };
}

function packageOf(repository: Repository, path: string): string | undefined {
  return nearest(repository, parent(path), ['Cargo.toml'])?.directory;
}

/** What is on by default, each feature with those that it brings. */
function isDefault(repository: Repository, place: string, name: string): boolean {
  const features = dig(manifestOf(repository, place), 'features');
  const seen = new Set<string>();
  const queue = ['default'];
  for (let one = queue.pop(); one !== undefined && seen.size < 200; one = queue.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    queue.push(...list(dig(features, one)).map(String));
  }
  return seen.has(name);
}

/** Of a package the library, its programs, the tests of a name: by where they lie. */
function isKind(inside: string, flags: Words['flags']): boolean {
  const named = flags.get('--test') ?? [];
  const asked = [
    '--lib',
    '--bins',
    '--bin',
    '--tests',
    '--test',
    '--examples',
    '--example',
    '--benches',
    '--doc',
    '--all-targets',
  ].filter((one) => flags.has(one));
  if (asked.length === 0 || flags.has('--all-targets')) return true;
  const isTest = inside.startsWith('tests/');
  return asked.some((flag) => {
    switch (flag) {
      case '--lib':
        return (
          inside.startsWith('src/') && !inside.startsWith('src/bin/') && inside !== 'src/main.rs'
        );
      case '--bins':
      case '--bin':
        return inside.startsWith('src/');
      case '--tests':
        return true;
      case '--test':
        return isTest && named.some((name) => isTestFile(inside, name));
      case '--examples':
      case '--example':
        return inside.startsWith('examples/');
      default:
        return false;
    }
  });
}

/** `tests/live.rs`, `tests/live/main.rs`; what it brings in lies beside it. */
function isTestFile(inside: string, name: string): boolean {
  if (name.includes('*') || isOpen(name)) return true;
  const bare = inside.slice('tests/'.length);
  return bare === `${name}.rs` || bare.startsWith(`${name}/`) || bare.startsWith('common/');
}

/** https://doc.rust-lang.org/cargo/reference/cargo-targets.html#the-required-features-field */
function neededBy(repository: Repository, place: string, inside: string): readonly string[] {
  return list(dig(manifestOf(repository, place), 'test')).flatMap((one) => {
    const name = dig(one, 'name');
    const path = dig(one, 'path');
    const its = path === undefined ? isTestFile(inside, String(name)) : path === inside;
    return its && inside.startsWith('tests/')
      ? list(dig(one, 'required-features')).map(String)
      : [];
  });
}
