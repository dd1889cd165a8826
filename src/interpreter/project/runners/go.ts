/** `go generate`: the commands that stand in comments of Go files (https://go.dev/blog/generate). */
import { harmless } from '../../../knowledge/harmless/commands.ts';
import { baseName, parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { literal } from '../../../value/value.ts';
import { ancestors, join, resolvePath, type Tree, treeOf } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { textOf } from '../files.ts';
import { plainAlternatives } from '../globs.ts';
import type { Target, TargetScript } from '../target.ts';

/** More files of Go are not opened for their comments. */
const MOST_FILES = 2_000;
const MOST_COMMANDS = 200;
const VALUED = new Set(['-run', '-skip', '-C', '-mod', '-modfile', '-overlay', '-tags', '-p']);

interface Directive {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** `go generate ./...`, `go run` of a tool that another module brings. */
export function go(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  let [at, base] = [1, directory];
  let only: string | undefined;
  const operands: string[] = [];
  while (at < words.length) {
    const flag = flagAt(words, at, VALUED);
    const value = flagValue(words, flag);
    if (flag === undefined) operands.push(words[at] ?? '');
    if (flag?.name === '-C') base = resolvePath(directory, value ?? '') ?? directory;
    if (flag?.name === '-run') only = value;
    // What stands behind a program is the program's own.
    if (flag === undefined && operands[0] === 'run' && operands.length === 2) break;
    at = flag?.next ?? at + 1;
  }
  const [command, ...names] = operands;
  if (command === 'run') return ofModule(repository, base, names[0] ?? '', words.slice(at + 1));
  if (command !== 'generate') return undefined;
  const { files, more } = filesOf(treeOf(repository), base, names.length === 0 ? ['.'] : names);
  const picked = only === undefined ? undefined : plainAlternatives(only);
  const scripts = files.flatMap((path) =>
    directivesIn(repository, path)
      .filter(({ text }) => picked === undefined || picked.some((one) => text.includes(one)))
      .map((one) => scriptOf(path, one)),
  );
  const cut = more || scripts.length > MOST_COMMANDS;
  if (scripts.length === 0 && !cut) return undefined;
  return {
    kind: 'scripts',
    scripts: scripts.slice(0, MOST_COMMANDS),
    ...(cut
      ? { cut: `more than ${more ? `${MOST_FILES} files` : `${MOST_COMMANDS} commands`}` }
      : {}),
  };
}

/** The files of these packages: `./...` is every one below, but for those that only tests have. */
function filesOf(
  tree: Tree,
  base: string,
  names: readonly string[],
): { readonly files: readonly string[]; readonly more: boolean } {
  const files = names.flatMap((name) => {
    const path = resolvePath(base, name.replace(/\/?\.\.\.$/, '') || '.');
    if (path === undefined) return [];
    if (name.endsWith('...'))
      return tree.below(path, /\.go$/, MOST_FILES, (one) => !/(?:^|\/)testdata\//.test(one));
    return tree.isFile(path) ? [path] : tree.files(path, /\.go$/);
  });
  return { files: [...new Set(files)].slice(0, MOST_FILES), more: files.length >= MOST_FILES };
}

const directivesIn = oncePerName((repository: Repository, path: string): readonly Directive[] => {
  const text = textOf(repository, path) ?? '';
  if (!text.includes('//go:generate ')) return [];
  const named = new Map<string, string>();
  return text.split('\n').flatMap((line, at): readonly Directive[] => {
    const command = /^\/\/go:generate[ \t]+(.*\S)/.exec(line)?.[1];
    if (command === undefined) return [];
    // `-command name go tool name`: a name for what follows.
    const [, name, meant] = /^-command[ \t]+(\S+)[ \t]+(.+)$/.exec(command) ?? [];
    if (name !== undefined && meant !== undefined) {
      named.set(name, meant);
      return [];
    }
    const [first = ''] = command.split(/[ \t]/, 1);
    const whole = (named.get(first) ?? first) + command.slice(first.length);
    return [{ line: at + 1, text: whole }];
  });
});

/** Its words are no shell's, but for variables. */
function scriptOf(path: string, { line, text }: Directive): TargetScript {
  const words = text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  const plain = words.map((word) =>
    word.startsWith('"') && word.endsWith('"') ? word : `"${word.replace(/["\\`]/g, '\\$&')}"`,
  );
  const name = baseName(path);
  return {
    text: plain.join(' '),
    dialect: 'bash',
    path,
    line,
    directory: parent(path),
    args: [],
    // https://pkg.go.dev/cmd/go#hdr-Generate_Go_files_by_processing_source
    changes: [{ kind: 'set', name: 'GOFILE', value: literal(name), certain: true }],
  };
}

/** `go run example.com/tools/stringer@v1`: of a module that is none of the project's own, what is known by its name. */
function ofModule(
  repository: Repository,
  directory: string,
  what: string,
  rest: readonly string[],
): Target | undefined {
  const [path = ''] = what.split('@', 1);
  if (!/^[\w-]+(?:\.[\w-]+)+\/./.test(path)) return undefined;
  for (const folder of ancestors(directory)) {
    const text = textOf(repository, join(folder, 'go.mod'));
    const module = text === undefined ? undefined : /^module[ \t]+(\S+)/m.exec(text)?.[1];
    if (module === undefined) continue;
    const own =
      path === module
        ? ''
        : path.startsWith(`${module}/`)
          ? path.slice(module.length + 1)
          : undefined;
    if (own !== undefined)
      return { kind: 'program', paths: [join(folder, own).replace(/\/$/, '')] };
    break;
  }
  const name = path.replace(/\/v\d+$/, '').replace(/^.*\//, '');
  const row = harmless([name, ...rest]);
  return row === undefined ? undefined : { kind: 'harmless', why: row.why };
}
