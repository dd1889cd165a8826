import type { Repository } from '../../../repository/repository.ts';
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
}

const MAX_RECIPES = 10_000;
const MAX_DEPTH = 100;

/** `just x`: https://just.systems/man/en/ */
export function just(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['justfile', 'Justfile', '.justfile']);
  if (file === undefined) return undefined;
  const { recipes, variables } = readJustfile(file.text);
  const found: TargetScript[] = [];
  const done = new Set<string>();
  const visit = (name: string, depth: number, given: readonly string[] = []): void => {
    const recipe = recipes.get(name);
    if (recipe === undefined || done.has(name) || depth > MAX_DEPTH) return;
    done.add(name);
    for (const need of recipe.needs) visit(need, depth + 1);
    if (recipe.lines.length > 0)
      found.push(scriptOf(recipe, new Map([...variables, ...argumentsOf(recipe, given)]), file));
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

function readJustfile(text: string): Justfile {
  const recipes = new Map<string, Recipe>();
  const variables = new Map<string, string>();
  let current: Recipe | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (/^\s+\S/.test(line)) {
      current?.lines.push(line.trim().replace(/^[@-]+/, ''));
      continue;
    }
    const variable = /^([A-Za-z_]\w*)\s*:=\s*["']?([^"'\n]*)/.exec(line);
    if (variable?.[1] !== undefined) variables.set(variable[1], variable[2] ?? '');
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
  return { recipes, variables };
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
  variables: Justfile['variables'],
  { path, directory }: Definition,
): TargetScript {
  const text = lines
    .join('\n')
    .replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => variables.get(name) ?? `\${${name}}`);
  return { text, path, line: line + 1, directory, args: [], dialect: 'bash' };
}
