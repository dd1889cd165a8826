import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import { dig, nearest, record } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { list, yaml } from './parse.ts';
import { script, scripts } from './scripts.ts';

/** `task x`: https://taskfile.dev/docs/reference/schema */
export function taskfile(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, [
    'Taskfile.yml',
    'Taskfile.yaml',
    'taskfile.yml',
    'taskfile.yaml',
    'Taskfile.dist.yml',
  ]);
  if (file === undefined) return undefined;
  const tasks = dig(yaml(file.text), 'tasks');
  const found: TargetScript[] = [];
  const done = new Set<string>();
  const visit = (name: string, depth: number): void => {
    const task = Object.hasOwn(record(tasks), name) ? record(tasks)[name] : undefined;
    if (task === undefined || done.has(name) || depth > 100) return;
    done.add(name);
    for (const need of list(dig(task, 'deps')))
      visit(typeof need === 'string' ? need : String(dig(need, 'task') ?? ''), depth + 1);
    const own =
      typeof task === 'string' || Array.isArray(task)
        ? task
        : (dig(task, 'cmds') ?? dig(task, 'cmd'));
    const where = resolvePath(file.directory, String(dig(task, 'dir') ?? '')) ?? file.directory;
    for (const command of list(own)) {
      const called = dig(command, 'task');
      if (typeof called === 'string') visit(called, depth + 1);
      const text = typeof command === 'string' ? command : dig(command, 'cmd');
      if (typeof text === 'string')
        found.push(
          script(file, text.replace(/\{\{\s*\.(\w+)[^}]*\}\}/g, '${$1}'), `${name}:`, {
            directory: where,
          }),
        );
    }
  };
  const goals = words.slice(1).filter((w) => !w.startsWith('-') && !w.includes('='));
  for (const goal of goals.length > 0 ? goals : ['default']) visit(goal, 0);
  return scripts(found);
}
