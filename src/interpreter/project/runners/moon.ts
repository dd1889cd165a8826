/** `moon run p:x`: https://moonrepo.dev/docs/config/project, https://moonrepo.dev/docs/config/tasks */

import { baseName } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { join, resolvePath } from '../../code/resolve.ts';
import { dig, expand, nearest, record, textOf } from '../files.ts';
import type { Target } from '../target.ts';
import { list, yaml } from './parse.ts';
import { changesOf, goalOf, type Projects, type ProjectTask, runTasks } from './project-tasks.ts';
import { type Definition, named, script } from './scripts.ts';

export function moon(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const workspace = nearest(repository, directory, ['.moon/workspace.yml']);
  if (workspace === undefined) return undefined;
  const dashes = words.indexOf('--');
  const goals = named(words.slice(0, dashes < 0 ? undefined : dashes), 1, ['run', 'r', 'exec'])
    .flatMap((at) => words[at] ?? [])
    .filter((word) => word.includes(':'))
    .map((word) => goalOf(word.replace(/^#[\w-]+/, '')));
  return goals.length === 0
    ? undefined
    : runTasks(projectsOf(repository, workspace.directory), goals);
}

const projectsOf = oncePerName((repository: Repository, root: string): Projects => {
  const told = dig(yaml(textOf(repository, join(root, '.moon/workspace.yml')) ?? ''), 'projects');
  const globs = [...list(Array.isArray(told) ? told : dig(told, 'globs'))];
  const named = { ...record(told), ...record(dig(told, 'sources')) };
  const folders = new Map<string, string>();
  for (const [name, path] of Object.entries(named))
    if (typeof path === 'string') folders.set(name, resolvePath(root, path) ?? root);
  for (const glob of globs)
    if (typeof glob === 'string')
      for (const folder of expand(repository, root, glob.replace(/\/moon\.yml$/, '')))
        folders.set(baseName(folder), folder);
  const shared =
    fileAt(repository, root, '.moon/tasks.yml') ?? fileAt(repository, root, '.moon/tasks/all.yml');
  return new Map(
    [...folders].map(([name, folder]) => {
      const own = fileAt(repository, folder, 'moon.yml');
      const tasks = new Map<string, ProjectTask>();
      for (const file of [shared, own])
        for (const [task, given] of Object.entries(record(file && dig(yaml(file.text), 'tasks'))))
          if (file !== undefined) tasks.set(task, taskOf(file, root, folder, task, given));
      return [name, tasks];
    }),
  );
});

function fileAt(repository: Repository, directory: string, name: string): Definition | undefined {
  const path = join(directory, name);
  const text = textOf(repository, path);
  return text === undefined ? undefined : { path, directory, text };
}

function taskOf(
  file: Definition,
  root: string,
  folder: string,
  name: string,
  task: unknown,
): ProjectTask {
  const words = [...list(dig(task, 'command') ?? dig(task, 'script')), ...list(dig(task, 'args'))];
  const atRoot = dig(task, 'options', 'runFromWorkspaceRoot') === true;
  const line = words
    .map(String)
    .join(' ')
    .replaceAll('$projectRoot', folder)
    .replaceAll('$workspaceRoot', root || '.');
  const needs = list(dig(task, 'deps')).flatMap((one) => {
    const text = dig(one, 'target') ?? one;
    return typeof text !== 'string' || text.startsWith('^') ? [] : [text.replace(/^~:/, '')];
  });
  const around = { directory: atRoot ? root : folder, changes: changesOf(dig(task, 'env')) };
  return { scripts: line === '' ? [] : [script(file, line, `${name}:`, around)], needs };
}
