/** Runners that know the tasks of each project of a repository: Nx, moon, pixi. */
import { firstNonEmpty, fromOrigin, literal, type Value } from '../../../value/value.ts';
import type { Change, Load } from '../../environment.ts';
import { dig, record } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { list } from './parse.ts';
import { scripts } from './scripts.ts';

export interface ProjectTask {
  readonly scripts: readonly TargetScript[];
  /** What it starts in their place where no file shows that; what is needed for others mostly builds. */
  readonly unread?: TargetScript | undefined;
  /** What runs before it: a task of its own project, or `project:task`. */
  readonly needs: readonly string[];
}

/** A project by its name, with its tasks by theirs. */
export type Projects = ReadonlyMap<string, ReadonlyMap<string, ProjectTask>>;

/** A task of one project, or of each that has it. */
export interface Goal {
  readonly project: string | undefined;
  readonly task: string;
}

export function goalOf(text: string): Goal {
  const at = text.indexOf(':');
  return at <= 0
    ? { project: undefined, task: text.slice(at + 1) }
    : { project: text.slice(0, at), task: text.slice(at + 1) };
}

/** What these tasks run, each after what it needs; undefined where no project has one of them. */
export function runTasks(projects: Projects, goals: readonly Goal[]): Target | undefined {
  const found: TargetScript[] = [];
  const done = new Set<ProjectTask>();
  const visit = (goal: Goal, depth: number): void => {
    const named = goal.project === undefined ? [...projects.keys()] : [goal.project];
    for (const project of named) {
      const task = projects.get(project)?.get(goal.task);
      if (task === undefined || done.has(task) || depth > 100) continue;
      done.add(task);
      for (const need of task.needs) {
        const other = goalOf(need);
        visit({ ...other, project: other.project ?? project }, depth + 1);
      }
      found.push(...task.scripts);
      if (depth === 0 && task.unread !== undefined) found.push(task.unread);
    }
  };
  for (const goal of goals) visit(goal, 0);
  return scripts(found);
}

/** The variables that a task sets; one that names another takes what that holds, `{ default = "x" }` stands behind what is there. */
export function changesOf(set: unknown): readonly Change[] {
  return Object.entries(record(set)).map(([name, value]): Change => {
    const fallback = dig(value, 'default');
    const text = String(fallback ?? value);
    const other = /^\$\{?(\w+)\}?$/.exec(text)?.[1];
    const given = other === undefined ? literal(text) : environmentOf(other);
    const set = fallback === undefined ? given : firstNonEmpty(environmentOf(name), given);
    return { kind: 'set', name, value: set, certain: true };
  });
}

/** The files of variables that a setting names: one, several, or `{ path = ".env" }`; of which only the run knows the name none. */
export function loadsOf(files: unknown, over: boolean, from?: string): readonly Load[] {
  return list(files).flatMap((one): readonly Load[] => {
    const path = typeof one === 'string' ? one : (dig(one, 'path') ?? dig(one, 'file'));
    return typeof path === 'string' && !/[{$]/.test(path)
      ? [{ file: literal(path), from, over }]
      : [];
  });
}

function environmentOf(name: string): Value {
  return fromOrigin({ kind: 'environment', name });
}
