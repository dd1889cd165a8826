import type { Doubt } from './report.ts';

/** A condition with a way for every case: `if …; then …; else …; fi` has two. */
export interface Fork {
  readonly ways: number;
}

/** One way of it, by its place among them. */
export interface Way {
  readonly of: Fork;
  readonly way: number;
}

/** From the outermost fork inwards. */
export type Path = readonly Way[];

/** The paths that lead to what a doubt is of. A report does not tell them, so they stand beside the doubt. */
const PATHS = new WeakMap<Doubt, readonly Path[]>();

export function pathsTo(doubt: Doubt): readonly Path[] {
  return PATHS.get(doubt) ?? [];
}

/** The doubt of what lies on these paths; without any nothing is known of them. */
export function onPaths(doubt: Doubt, paths: readonly Path[]): Doubt {
  if (paths.length > 0) PATHS.set(doubt, paths);
  return doubt;
}

/** Doubts of what happens on each start that is told. */
const MET = new WeakSet<Doubt>();

export function meet(doubt: Doubt): void {
  MET.add(doubt);
}

export function isMet(doubt: Doubt): boolean {
  return MET.has(doubt);
}

/** Whether one of its ways is taken whatever the conditions say: such a doubt is none. */
export function isAlways(doubt: Doubt): boolean {
  return areAll(pathsTo(doubt));
}

function areAll(paths: readonly Path[]): boolean {
  if (paths.some((path) => path.length === 0)) return true;
  const forks = new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first.of])));
  return [...forks].some((fork) =>
    Array.from({ length: fork.ways }, (_, way) =>
      paths.flatMap(([first, ...rest]) => (first?.of === fork && first.way === way ? [rest] : [])),
    ).every(areAll),
  );
}
