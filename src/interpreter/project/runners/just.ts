import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import { nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { type Definition, scripts } from './scripts.ts';

interface Parameter {
  readonly name: string;
  readonly fallback: string | undefined;
  /** `*words`, `+words`: all that follow. */
  readonly rest: boolean;
}

interface Recipe {
  readonly parameters: readonly Parameter[];
  readonly needs: readonly string[];
  readonly lines: string[];
  /** From 1. */
  readonly line: number;
}

interface Justfile {
  /** In source order: the first runs when none is named. */
  readonly recipes: ReadonlyMap<string, Recipe>;
  readonly variables: ReadonlyMap<string, string>;
  /** `set working-directory`, below the file's own. */
  readonly folder: string;
}

const MAX_RECIPES = 10_000;
const MAX_DEPTH = 100;
/** Of variables made of variables, which may double with each. */
const LONGEST = 10_000;

/** `just x`: https://just.systems/man/en/ */
export function just(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['justfile', 'Justfile', '.justfile']);
  if (file === undefined) return undefined;
  const read = readJustfile(file.text, file.directory);
  const { recipes } = read;
  const found: TargetScript[] = [];
  const done = new Set<string>();
  const visit = (name: string, depth: number, given: readonly string[] = []): void => {
    const recipe = recipes.get(name);
    if (recipe === undefined || done.has(name) || depth > MAX_DEPTH) return;
    done.add(name);
    for (const need of recipe.needs) visit(need, depth + 1);
    const variables = new Map([...read.variables, ...argumentsOf(recipe, given)]);
    if (recipe.lines.length > 0) found.push(scriptOf(recipe, { ...read, variables }, file));
  };
  const goals = words.slice(1).filter((w) => !w.startsWith('-') && !w.includes('='));
  const [first = ''] = recipes.keys();
  const named = goals.length > 0 ? goals : [first];
  // The words behind a recipe are its own before one is the next recipe.
  for (let at = 0; at < named.length; ) {
    const [goal = '', ...more] = named.slice(at);
    const parameters = recipes.get(goal)?.parameters ?? [];
    const given = parameters.some(({ rest }) => rest) ? more : more.slice(0, parameters.length);
    visit(goal, 0, given);
    at += 1 + given.length;
  }
  return scripts(found);
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

function readJustfile(text: string, directory: string): Justfile {
  const recipes = new Map<string, Recipe>();
  const root = directory === '' ? '$GITHUB_WORKSPACE' : `$GITHUB_WORKSPACE/${directory}`;
  const variables = new Map([
    ['justfile_directory()', root],
    ['source_directory()', root],
  ]);
  let folder = '';
  let current: Recipe | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (/^\s+\S/.test(line)) {
      current?.lines.push(line.trim().replace(/^[@-]+/, ''));
      continue;
    }
    folder = /^set\s+working-directory\s*:=\s*["']([^"'\n]+)/.exec(line)?.[1] ?? folder;
    const variable = /^(?:export\s+)?([A-Za-z_]\w*)\s*:=\s*([^\n]*)/.exec(line);
    if (variable?.[1] !== undefined)
      variables.set(variable[1], textOf(variable[2] ?? '', variables).slice(0, LONGEST));
    const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
    if (head?.[1] === undefined || recipes.size > MAX_RECIPES) continue;
    current = {
      parameters: parametersIn(head[2] ?? ''),
      needs: needsIn(head[3] ?? ''),
      lines: [],
      line: i + 1,
    };
    recipes.set(head[1], current);
  }
  return { recipes, variables, folder };
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

function scriptOf(
  { lines, line }: Recipe,
  { variables, folder }: Justfile,
  { path, directory }: Definition,
): TargetScript {
  const text = lines
    .join('\n')
    .replace(/\{\{((?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}/g, (_, expression: string) =>
      textOf(expression, variables),
    );
  const below = resolvePath(directory, folder) ?? directory;
  return { text, path, line: line + 1, directory: below, args: [], dialect: 'bash' };
}

/**
 * What an expression comes to as a shell reads it: texts as they are, a condition by its last branch (on
 * Linux `os_family()` is not Windows), anything else as a variable that nobody set
 * (https://just.systems/man/en/expressions-and-substitutions.html).
 */
function textOf(expression: string, variables: ReadonlyMap<string, string>): string {
  const [plain = ''] = expression.trim().split(/\s+#\s/, 1);
  const branches = /^if\b.*\belse\s*\{([^{}]*)\}\s*$/.exec(plain);
  if (branches !== null) return textOf(branches[1] ?? '', variables);
  const parts = plain.split(/\s*\/\s*(?=["'\w])/);
  if (parts.length > 1) return parts.map((part) => textOf(part, variables)).join('/');
  const sum = plain.split(/\s+\+\s+/);
  if (sum.length > 1) return sum.map((part) => textOf(part, variables)).join('');
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
