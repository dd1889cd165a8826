/** What a justfile defines, with the files that it imports: https://just.systems/man/en/ */
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import { textOf } from '../files.ts';
import type { Definition } from './scripts.ts';

interface Parameter {
  readonly name: string;
  readonly fallback: string | undefined;
  /** `*words`, `+words`: all that follow. */
  readonly rest: boolean;
}

export interface Recipe {
  readonly parameters: readonly Parameter[];
  readonly needs: readonly string[];
  readonly lines: string[];
  /** The file in which it stands, which another may import. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export interface Justfile {
  readonly file: Definition;
  /** In source order: the first runs when none is named. */
  readonly recipes: Map<string, Recipe>;
  readonly aliases: Map<string, string>;
  /** Its modules, by the file in which each of them stands. */
  readonly modules: Map<string, string>;
  readonly variables: Map<string, string>;
  /** Those that are in the environment of every recipe. */
  readonly exported: Set<string>;
  /** `set working-directory`, below the file's own. */
  folder: string;
  /** `set dotenv-path := "x"`, `set dotenv-load`: by the name of the setting. */
  readonly dotenv: Map<string, string>;
}

const MAX_RECIPES = 10_000;
/** Of variables made of variables, which may double with each. */
const LONGEST = 10_000;
/** Of files that import one another. */
const MAX_IMPORTS = 50;

export const NAMES = ['justfile', 'Justfile', '.justfile'];

export function fileAt(repository: Repository, path: string | undefined): Definition | undefined {
  const text = path === undefined ? undefined : textOf(repository, path);
  return path === undefined || text === undefined
    ? undefined
    : { path, directory: parent(path), text };
}

export function readJustfile(repository: Repository, file: Definition): Justfile {
  const root = file.directory === '' ? '$GITHUB_WORKSPACE' : `$GITHUB_WORKSPACE/${file.directory}`;
  const read: Justfile = {
    file,
    recipes: new Map(),
    aliases: new Map(),
    modules: new Map(),
    variables: new Map([
      ['justfile_directory()', root],
      ['source_directory()', root],
    ]),
    exported: new Set(),
    folder: '',
    dotenv: new Map(),
  };
  const imported = new Set<string>();
  const files = [file];
  for (let one = files.shift(); one !== undefined; one = files.shift()) {
    imported.add(one.path);
    for (const path of readInto(read, repository, one)) {
      const next = imported.has(path) ? undefined : fileAt(repository, path);
      if (next !== undefined && imported.size + files.length < MAX_IMPORTS) files.push(next);
    }
  }
  return read;
}

/** Reads a file into the one that it is part of, and gives the files that it imports: what stands further out wins. */
function readInto(
  read: Justfile,
  repository: Repository,
  { path, directory, text }: Definition,
): readonly string[] {
  const { recipes, aliases, modules, variables, exported, dotenv } = read;
  const imports: string[] = [];
  let current: Recipe | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (/^\s+\S/.test(line)) {
      current?.lines.push(line.trim().replace(/^[@-]+/, ''));
      continue;
    }
    read.folder = /^set\s+working-directory\s*:=\s*["']([^"'\n]+)/.exec(line)?.[1] ?? read.folder;
    const setting = DOTENV.exec(line);
    if (setting?.[1] !== undefined) dotenv.set(setting[1], setting[3] ?? 'true');
    if (setting?.[1] === undefined && /^set\s+export\b(?!\s*:=\s*false)/.test(line))
      exported.add('*');
    const imported = /^import\??\s+["']([^"'\n]+)/.exec(line)?.[1];
    if (imported !== undefined) imports.push(resolvePath(directory, imported) ?? '');
    const module = /^mod\??\s+([A-Za-z_][\w-]*)(?:\s+["']([^"'\n]+))?/.exec(line);
    if (module?.[1] !== undefined)
      setFirst(modules, module[1], moduleAt(repository, directory, module[1], module[2]));
    const alias = /^alias\s+([A-Za-z_][\w-]*)\s*:=\s*([A-Za-z_][\w-]*)/.exec(line);
    if (alias?.[1] !== undefined) setFirst(aliases, alias[1], alias[2]);
    const variable = /^(export\s+)?([A-Za-z_]\w*)\s*:=\s*([^\n]*)/.exec(line);
    if (variable?.[2] !== undefined) {
      setFirst(variables, variable[2], shellText(variable[3] ?? '', variables).slice(0, LONGEST));
      if (variable[1] !== undefined) exported.add(variable[2]);
    }
    const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
    if (head?.[1] === undefined || recipes.size > MAX_RECIPES) continue;
    current = {
      parameters: parametersIn(head[2] ?? ''),
      needs: needsIn(head[3] ?? ''),
      lines: [],
      path,
      line: i + 1,
    };
    setFirst(recipes, head[1], current);
  }
  return imports;
}

/** https://just.systems/man/en/settings.html#dotenv-settings */
const DOTENV =
  /^set\s+dotenv-(load|filename|path|override|required)(?:\s*:=\s*(["']?)([^"'\n#]*?)\2\s*)?$/;

function setFirst<T>(names: Map<string, T>, name: string, value: T | undefined): void {
  if (value !== undefined && !names.has(name)) names.set(name, value);
}

/** Where a module's recipes stand: https://just.systems/man/en/modules1190.html */
function moduleAt(
  repository: Repository,
  directory: string,
  name: string,
  given: string | undefined,
): string | undefined {
  const folder = resolvePath(directory, given ?? name);
  if (folder === undefined) return undefined;
  const own = given === undefined ? `${folder}.just` : folder;
  return [own, ...['mod.just', ...NAMES].map((one) => `${folder}/${one}`)].find(
    (path) => textOf(repository, path) !== undefined,
  );
}

/** `suite="nightly"`, `*words`: https://just.systems/man/en/recipe-parameters.html */
function parametersIn(text: string): readonly Parameter[] {
  return [...text.matchAll(/([*+]?)\$?([A-Za-z_][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(
    ([, sign, name = '', ...values]) => ({
      name,
      rest: sign !== '',
      fallback: values.find((value) => value !== undefined),
    }),
  );
}

/** The words behind a recipe's colon; `(name "argument")` and `&&` are told apart from none of them. */
function needsIn(text: string): readonly string[] {
  const [names = ''] = text.split('#', 1);
  return names
    .replace(/[()&]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * What an expression comes to as a shell reads it: texts as they are, a condition by its last branch (on
 * Linux `os_family()` is not Windows), anything else as a variable that nobody set
 * (https://just.systems/man/en/expressions-and-substitutions.html).
 */
export function shellText(expression: string, variables: ReadonlyMap<string, string>): string {
  const [plain = ''] = expression.trim().split(/\s+#\s/, 1);
  const branches = /^if\b.*\belse\s*\{([^{}]*)\}\s*$/.exec(plain);
  if (branches !== null) return shellText(branches[1] ?? '', variables);
  const parts = plain.split(/\s*\/\s*(?=["'\w])/);
  if (parts.length > 1) return parts.map((part) => shellText(part, variables)).join('/');
  const sum = plain.split(/\s+\+\s+/);
  if (sum.length > 1) return sum.map((part) => shellText(part, variables)).join('');
  const text = /^(["'])(.*)\1$/s.exec(plain)?.[2];
  if (text !== undefined) return text;
  if (/^(?:invocation_directory|invocation_directory_native)\(\)$/.test(plain)) return '.';
  const [, name, fallback] =
    /^env(?:_var(?:_or_default)?)?\(\s*["'](\w+)["']\s*(?:,\s*["']([^"']*)["']\s*)?\)$/.exec(
      plain,
    ) ?? [];
  if (name !== undefined)
    return fallback === undefined ? `\${${name}}` : `\${${name}:-${fallback}}`;
  return (
    variables.get(plain) ?? `\${${plain.replace(/\W+/g, '_').replace(/^_+|_+$/g, '') || 'just'}}`
  );
}
