import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import type { Change } from '../../environment.ts';
import { dig, nearest, record } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { list, yaml } from './parse.ts';
import { changesOf, loadsOf } from './project-tasks.ts';
import { script, scripts } from './scripts.ts';

const VARIABLE = /\{\{\s*\.(\w+)[^}]*\}\}/g;

/** `env:`; what stands in the environment already counts before it (https://taskfile.dev/docs/guide#environment-variables). */
function settings(env: unknown): readonly Change[] {
  const plain = Object.entries(record(env)).filter(
    ([, value]) => ['string', 'number'].includes(typeof value) && !String(value).includes('{{'),
  );
  return changesOf(Object.fromEntries(plain)).map((change) => ({ ...change, where: 'unset' }));
}

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
  const data = yaml(file.text);
  const tasks = dig(data, 'tasks');
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
    const around = {
      directory: where,
      // A task's own come first: what is set stays (https://taskfile.dev/docs/guide#env-files).
      loads: [
        ...loadsOf(dig(task, 'dotenv'), false, where),
        ...loadsOf(dig(data, 'dotenv'), false, file.directory),
      ],
      changes: [...settings(dig(data, 'env')), ...settings(dig(task, 'env'))],
    };
    for (const command of list(own)) {
      const called = dig(command, 'task');
      if (typeof called === 'string') visit(called, depth + 1);
      const text = typeof command === 'string' ? command : dig(command, 'cmd');
      if (typeof text === 'string')
        found.push(script(file, text.replace(VARIABLE, '${$1}'), `${name}:`, around));
    }
  };
  const goals = words.slice(1).filter((w) => !w.startsWith('-') && !w.includes('='));
  for (const goal of goals.length > 0 ? goals : ['default']) visit(goal, 0);
  return scripts(found);
}
