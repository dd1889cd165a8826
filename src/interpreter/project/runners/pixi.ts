/** `pixi run x`: https://pixi.sh/latest/workspace/advanced_tasks/ */

import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { resolvePath } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest, record, textOf } from '../files.ts';
import type { Target } from '../target.ts';
import { list, toml } from './parse.ts';
import { changesOf, type Projects, type ProjectTask, runTasks } from './project-tasks.ts';
import { commandFrom, script } from './scripts.ts';

const VALUED = new Set(
  '-e --environment --manifest-path -m --color --concurrent-solves --platform -w --workspace'.split(
    ' ',
  ),
);

export function pixi(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  let at = 1;
  let ran = false;
  let manifest: string | undefined;
  for (; at < words.length; ) {
    const flag = flagAt(words, at, VALUED);
    if (flag === undefined && (ran || words[at] !== 'run')) break;
    ran ||= flag === undefined;
    if (/^(?:-m|--manifest-path)$/.test(flag?.name ?? ''))
      manifest = flagValue(words, flag) ?? manifest;
    at = flag?.next ?? at + 1;
  }
  const name = words[at];
  if (!ran || name === undefined) return undefined;
  const given = manifest === undefined ? undefined : resolvePath(directory, manifest);
  const path =
    given ??
    nearest(repository, directory, ['pixi.toml'])?.path ??
    nearest(repository, directory, ['pyproject.toml'])?.path;
  const found =
    path === undefined
      ? undefined
      : runTasks(tasksIn(repository, path), [{ project: '', task: name }]);
  return found ?? commandFrom(directory, words, at);
}

/** All of its features, as one project without a name. */
const tasksIn = oncePerName((repository: Repository, path: string): Projects => {
  const text = textOf(repository, path) ?? '';
  const data = toml(text);
  const root = path.endsWith('pyproject.toml') ? dig(data, 'tool', 'pixi') : data;
  const file = { path, directory: parent(path), text };
  const parts = [root, ...Object.values(record(dig(root, 'feature')))];
  const tables = parts.flatMap((part) => [
    dig(part, 'tasks'),
    ...['unix', 'linux', 'linux-64'].map((system) => dig(part, 'target', system, 'tasks')),
  ]);
  const tasks = new Map<string, ProjectTask>();
  for (const [name, task] of tables.flatMap((table) => Object.entries(record(table)))) {
    const told = typeof task === 'string' ? task : dig(task, 'cmd');
    const line = Array.isArray(told) ? told.map(String).join(' ') : told;
    const where = resolvePath(file.directory, String(dig(task, 'cwd') ?? '')) ?? file.directory;
    const around = { directory: where, changes: changesOf(dig(task, 'env')) };
    const needs = list(
      Array.isArray(task) ? task : (dig(task, 'depends-on') ?? dig(task, 'depends_on')),
    ).map((one) => String(dig(one, 'task') ?? one));
    const filled = typeof line === 'string' ? line.replace(/\{\{\s*(\w+)[^}]*\}\}/g, '${$1}') : '';
    const scripts = filled === '' ? [] : [script(file, filled, `${name} =`, around)];
    // Features may define the same name, each for environments of its own.
    const before = tasks.get(name);
    tasks.set(name, {
      scripts: [...(before?.scripts ?? []), ...scripts],
      needs: [...(before?.needs ?? []), ...needs],
    });
  }
  return new Map([['', tasks]]);
});
