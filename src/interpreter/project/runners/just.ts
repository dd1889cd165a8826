import type { Repository } from '../../../repository/repository.ts';
import { literal } from '../../../value/value.ts';
import { resolvePath } from '../../code/resolve.ts';
import type { Load } from '../../environment.ts';
import { nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { fileAt, type Justfile, NAMES, type Recipe, readJustfile, shellText } from './justfile.ts';
import { changesOf } from './project-tasks.ts';
import { scripts } from './scripts.ts';

const MAX_DEPTH = 100;
/** Options that take words of their own, and how many: https://just.systems/man/en/command-line-options.html */
const VALUED: Readonly<Record<string, number>> = {
  '-f': 1,
  '--justfile': 1,
  '-d': 1,
  '--working-directory': 1,
  '-E': 1,
  '--dotenv-path': 1,
  '--dotenv-filename': 1,
  '--shell': 1,
  '--shell-arg': 1,
  '--set': 2,
};

/** `just x`, `just tools x`, `just tools::x`: https://just.systems/man/en/ */
export function just(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const { goals: given, justfile, dotenv } = optionsIn(words);
  const path = justfile === undefined ? undefined : resolvePath(directory, justfile);
  // `just web/build`: the recipe of a folder (https://just.systems/man/en/invoking-justfiles-in-other-directories.html).
  const [folder = '', first] = /^(.*)\/([^/]+)$/.exec(given[0] ?? '')?.slice(1) ?? [];
  const goals = first === undefined ? given : [first, ...given.slice(1)];
  const place = resolvePath(directory, folder);
  const file =
    justfile !== undefined
      ? fileAt(repository, path)
      : place === undefined
        ? undefined
        : nearest(repository, place, NAMES);
  if (file === undefined) return undefined;
  const root = readJustfile(repository, file);
  const found: TargetScript[] = [];
  const done = new Set<string>();
  const visit = (
    { recipe, name, of }: Meant,
    depth: number,
    given: readonly string[] = [],
  ): void => {
    const key = `${of.file.path} ${name}`;
    if (recipe === undefined || done.has(key) || depth > MAX_DEPTH) return;
    done.add(key);
    for (const need of recipe.needs) visit(meantBy(repository, of, [need]), depth + 1);
    const variables = new Map([...of.variables, ...argumentsOf(recipe, given)]);
    if (recipe.lines.length > 0)
      found.push({ ...scriptOf(recipe, { ...of, variables }), ...around(root, of, dotenv) });
  };
  // The words behind a recipe are its own before one is the next recipe.
  for (let at = 0; at < Math.max(1, goals.length); ) {
    const meant = meantBy(repository, root, goals.slice(at));
    const more = goals.slice(at + meant.words);
    const parameters = meant.recipe?.parameters ?? [];
    const own = parameters.some(({ rest }) => rest) ? more : more.slice(0, parameters.length);
    visit(meant, 0, own);
    at += meant.words + own.length;
  }
  return scripts(found);
}

function optionsIn(words: readonly string[]): {
  readonly goals: readonly string[];
  readonly justfile: string | undefined;
  /** What the options say of the file of variables, by the name of the setting. */
  readonly dotenv: ReadonlyMap<string, string>;
} {
  const goals: string[] = [];
  const dotenv = new Map<string, string>();
  let justfile: string | undefined;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name = '', value] = word.split('=', 2);
    const given = name === '-f' || name === '--justfile';
    if (given) justfile = value ?? words[at + 1];
    const setting = name === '-E' ? 'path' : /^--dotenv-(path|filename)$/.exec(name)?.[1];
    if (setting !== undefined) dotenv.set(setting, value ?? words[at + 1] ?? '');
    if (value === undefined && Object.hasOwn(VALUED, name)) at += VALUED[name] ?? 0;
    else if (!word.startsWith('-') && value === undefined) goals.push(word);
  }
  return { goals, justfile, dotenv };
}

/** What recipes find in their environment: the file of variables that the root names, what their own file exports. */
function around(
  { file, dotenv }: Justfile,
  { exported, variables }: Justfile,
  given: ReadonlyMap<string, string>,
): Pick<TargetScript, 'loads' | 'changes'> {
  const said = new Map([...dotenv, ...given]);
  const path = said.get('path');
  const name = said.get('filename');
  const isOn = (setting: string) => /^true\b/.test(said.get(setting) ?? '');
  const isLoaded = path !== undefined || name !== undefined || isOn('load') || isOn('required');
  const load: Load = {
    file: literal(path ?? name ?? '.env'),
    from: file.directory,
    above: path === undefined ? true : undefined,
    over: isOn('override'),
  };
  const isAll = exported.has('*');
  const handed = [...variables].filter(
    ([one]) => /^\w+$/.test(one) && (isAll || exported.has(one)),
  );
  return { loads: isLoaded ? [load] : [], changes: changesOf(Object.fromEntries(handed)) };
}

/** A recipe of a file or of one of its modules, and how many words name it. */
interface Meant {
  readonly recipe: Recipe | undefined;
  readonly name: string;
  readonly of: Justfile;
  readonly words: number;
}

/** `tools ask`, `tools::ask`, `tools` alone: of a module that names none its first. */
function meantBy(repository: Repository, root: Justfile, words: readonly string[]): Meant {
  let of = root;
  for (const [at, word] of words.slice(0, MAX_DEPTH).entries()) {
    const parts = word.split('::');
    for (const [i, part] of parts.entries()) {
      const file = fileAt(repository, of.modules.get(part));
      if (file !== undefined) {
        of = readJustfile(repository, file);
        continue;
      }
      const name = of.aliases.get(part) ?? part;
      const recipe = i === parts.length - 1 ? of.recipes.get(name) : undefined;
      return { recipe, name, of, words: at + 1 };
    }
  }
  const [name = ''] = of.recipes.keys();
  return { recipe: of.recipes.get(name), name, of, words: Math.max(1, words.length) };
}

/** What a recipe's parameters are; of one that only the run knows nothing. */
function argumentsOf(
  { parameters }: Recipe,
  given: readonly string[],
): readonly (readonly [string, string])[] {
  return parameters.flatMap(({ name, fallback, rest }, at) => {
    const words = rest ? given.slice(at).join(' ') : given[at];
    const value = words === undefined || words === '' ? fallback : words;
    return value === undefined ? [] : [[name, value] as const];
  });
}

function scriptOf(
  { lines, path, line }: Recipe,
  { variables, folder, file: { directory } }: Justfile,
): TargetScript {
  const text = lines
    .join('\n')
    .replace(/\{\{((?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}/g, (_, expression: string) =>
      shellText(expression, variables),
    );
  const below = resolvePath(directory, folder) ?? directory;
  return { text, path, line: line + 1, directory: below, args: [], dialect: 'bash' };
}
