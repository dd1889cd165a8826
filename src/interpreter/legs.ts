import { groupBy } from '../support/group.ts';
import { literal, oneOf, type Value } from '../value/value.ts';
import { type Combination, cellsOf, MOST_CELLS, writtenOut } from '../workflow/matrix.ts';
import type { Entries, Job, Matrix, Step, StepsJob } from '../workflow/model.ts';

/** What `matrix.X` can be in a job, by lower-cased name. */
export type MatrixValues = ReadonlyMap<string, Value>;

/** Every value that a dimension of the matrix takes; one that an expression makes is not known. */
export function matrixValues(job: Job): MatrixValues {
  const values = new Map<string, Value>();
  const add = (name: string, value: Value) => {
    const before = values.get(name.toLowerCase());
    values.set(name.toLowerCase(), before === undefined ? value : oneOf(before, value));
  };
  for (const [name, list] of job.matrix?.dimensions ?? [])
    if (list !== undefined) add(name, oneOf(...list.map((scalar) => literal(scalar.value))));
  for (const row of job.matrix?.include ?? [])
    for (const [name, entry] of row) add(name, literal(entry.value));
  return values;
}

/** Following a job once for each kind of leg takes that many times as long. */
const MOST_LEGS = 8;

/**
 * The kinds of jobs that a matrix makes: `if: matrix.provider == 'openai'` on a step and a key chosen
 * by `matrix.key` go together in one of them and not in another. Legs that differ in nothing that a
 * condition or a variable asks for are one. None where one is like the other, where the run makes the
 * matrix, and where there are too many to follow each.
 */
export function legsOf(job: StepsJob): readonly MatrixValues[] {
  if (job.matrix === undefined) return [];
  const { conditions, variables } = askedBy(job);
  if (conditions.size + variables.size === 0) return [];
  const matrix = writtenOut(job.matrix);
  if (leavesOpen(job.matrix, matrix, conditions)) return [];
  const cells = [...firstOf(cellsOf(matrix))];
  if (cells.length > MOST_CELLS) return [];
  for (const asked of [new Set([...conditions, ...variables]), conditions]) {
    const legs = alikeIn(asked, cells);
    if (legs.length <= MOST_LEGS)
      return legs.length < 2 ? [] : legs.map((leg) => valuesIn(leg, asked));
  }
  return [];
}

/** Whether what conditions ask of the matrix is not all written out: the run makes it, or it is too much. */
function leavesOpen(
  { dimensions, exclude }: Matrix,
  { dimensions: told }: Matrix,
  asked: ReadonlySet<string>,
): boolean {
  const names = [...dimensions.keys()].map((name) => name.toLowerCase());
  return exclude === undefined || names.some((name) => asked.has(name) && !told.has(name));
}

function* firstOf(cells: Iterable<Combination>): Generator<Combination, void, undefined> {
  let count = 0;
  for (const cell of cells) {
    yield cell;
    if (++count > MOST_CELLS) return;
  }
}

function alikeIn(
  asked: ReadonlySet<string>,
  cells: readonly Combination[],
): readonly (readonly Combination[])[] {
  return [
    ...groupBy(cells, (cell) => JSON.stringify([...asked].map((name) => cell.get(name)))).values(),
  ];
}

/** To GitHub a name that a row does not give is empty. */
function valuesIn(leg: readonly Combination[], asked: ReadonlySet<string>): MatrixValues {
  const names = new Set([...asked, ...leg.flatMap((cell) => [...cell.keys()])]);
  return new Map(
    [...names].map((name) => {
      const texts = new Set(leg.map((cell) => cell.get(name) ?? ''));
      return [name, oneOf(...[...texts].map((text) => literal(text)))];
    }),
  );
}

/** The names of the matrix for which conditions of steps ask, and those for which variables do. */
function askedBy({ env, container, steps }: StepsJob): {
  readonly conditions: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
} {
  const all = steps.flatMap(withParts);
  const given = [env, container?.env, ...all.map((step) => step.env)];
  return {
    conditions: namesIn(all.map((step) => step.if?.value ?? '')),
    variables: namesIn(given.flatMap((entries) => (entries === undefined ? [] : textsOf(entries)))),
  };
}

function withParts(step: Step): readonly Step[] {
  return step.kind === 'parallel' ? [step, ...step.steps.flatMap(withParts)] : [step];
}

function textsOf(entries: Entries): readonly string[] {
  return [...entries.values()].map(({ value }) => value);
}

const NAMED = /\bmatrix(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi;

function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) =>
    [...text.matchAll(NAMED)].map(([, plain, quoted]) => (plain ?? quoted ?? '').toLowerCase()),
  );
  return new Set(names);
}
