import type { Repository } from '../../../repository/repository.ts';
import { ancestors, join, resolvePath } from '../../code/resolve.ts';
import type { Change } from '../../environment.ts';
import { dig, nearest, record, textOf } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { list, toml } from './parse.ts';
import { changesOf, loadsOf } from './project-tasks.ts';
import { type Definition, named, script, scripts, started } from './scripts.ts';

const FILES = ['mise.toml', '.mise.toml', '.config/mise.toml', 'mise/config.toml'];
/** Folders of which each program is a task: https://mise.jdx.dev/tasks/file-tasks.html */
const FOLDERS = ['mise-tasks', '.mise-tasks', '.mise/tasks', 'mise/tasks', '.config/mise/tasks'];
/** Tasks that call each other end somewhere. */
const MOST = 200;

/** `mise run x`, `mise x ::: y`, `mise //packages/app:x`: https://mise.jdx.dev/tasks/running-tasks.html */
export function mise(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [first = 0, ...more] = named(words, 1, ['run', 'r']);
  const name = words[first];
  if (first === 0 || name === undefined) return undefined;
  const next = more.findIndex((at) => words[at] === ':::');
  const args = next < 0 ? more : more.slice(0, next);
  const others = next < 0 ? [] : named(words, more[next] ?? words.length);
  const tasks = new Tasks(repository, directory);
  const found = tasks.run(name, directory, args);
  const rest = others.flatMap((at) =>
    words[at - 1] === ':::' ? tasks.run(words[at] ?? '', directory, []) : [],
  );
  return scripts([...found, ...rest]);
}

/** The tasks of one run, each of which runs once. */
class Tasks {
  private readonly seen = new Set<string>();
  private readonly repository: Repository;
  /** The folder that `//` stands for. */
  private readonly root: string;

  constructor(repository: Repository, directory: string) {
    this.repository = repository;
    this.root = rootOf(repository, directory);
  }

  run(name: string, directory: string, args: readonly number[]): readonly TargetScript[] {
    const task = this.find(name, directory);
    if (task === undefined) return [];
    const key = `${task.file.path}\n${task.name}`;
    if (this.seen.has(key) || this.seen.size > MOST) return [];
    this.seen.add(key);
    return this.scriptsOf(task, args);
  }

  private scriptsOf(
    { file, name, value, env }: Task,
    args: readonly number[],
  ): readonly TargetScript[] {
    const table = record(value);
    const own = typeof table.dir === 'string' ? resolvePath(file.directory, table.dir) : undefined;
    const changes = [env, table.env].flatMap(settings);
    const loads = [env, table.env].flatMap((one) =>
      loadsOf(dig(one, '_', 'file'), true, file.directory),
    );
    const around = { directory: own ?? file.directory, args, changes, loads };
    const needle = lineNamed(name, file.text);
    const also = (of: unknown) =>
      list(of).flatMap((one) => this.run(taskNamed(one), file.directory, []));
    const runs = typeof value === 'string' || Array.isArray(value) ? value : table.run;
    const lines = list(runs).flatMap((one): readonly TargetScript[] => {
      if (typeof one === 'string') return [script(file, one, needle, around)];
      const { task, tasks } = record(one);
      return [...list(task), ...list(tasks)].flatMap((each) =>
        this.run(taskNamed(each), file.directory, []),
      );
    });
    const program = typeof table.file === 'string' ? [table.file] : [];
    const programs = program.map((path) => started(file, [relative(path)], needle, around));
    return [...also(table.depends), ...lines, ...programs, ...also(table.depends_post)];
  }

  /** `//packages/app:x` from the root, `:x` of the folder itself, `x` of it or of one above. */
  private find(name: string, directory: string): Task | undefined {
    const absolute = /^\/\/([^:]*):(.+)$/.exec(name);
    if (absolute !== null) {
      const [, folder = '', task = ''] = absolute;
      return this.findIn(folder === '' ? this.root : join(this.root, folder), task);
    }
    const bare = name.replace(/^:/, '');
    for (const at of ancestors(directory)) {
      const found = this.findIn(at, bare);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private findIn(directory: string, name: string): Task | undefined {
    for (const one of FILES) {
      const path = join(directory, one);
      const text = textOf(this.repository, path);
      if (text === undefined) continue;
      const settings = toml(text);
      const value = dig(settings, 'tasks', name);
      if (value !== undefined)
        return { file: { path, directory, text }, name, value, env: dig(settings, 'env') };
    }
    for (const folder of FOLDERS) {
      const inside = join(folder, name.replaceAll(':', '/'));
      for (const path of [inside, `${inside}.sh`]) {
        const text = textOf(this.repository, join(directory, path));
        if (text === undefined) continue;
        const file = { path: join(directory, path), directory, text };
        return { file, name, value: { file: path } };
      }
    }
    return undefined;
  }
}

interface Task {
  readonly file: Definition;
  readonly name: string;
  readonly value: unknown;
  /** What the whole file sets. */
  readonly env?: unknown;
}

/** `OPENAI_BASE_URL = "…"`, no template; under `_` stand files (`loads`) and folders: https://mise.jdx.dev/environments/ */
function settings(env: unknown): readonly Change[] {
  const plain = Object.entries(record(env)).filter(
    ([name, value]) =>
      name !== '_' && ['string', 'number'].includes(typeof value) && !String(value).includes('{{'),
  );
  return changesOf(Object.fromEntries(plain));
}

/** A task that another names: alone, with its words, in a table. */
function taskNamed(one: unknown): string {
  if (Array.isArray(one)) return String(one[0] ?? '');
  const { task } = record(one);
  return String(task ?? one).split(/\s/, 1)[0] ?? '';
}

function relative(path: string): string {
  return /^(?:\.{0,2}\/)/.test(path) ? path : `./${path}`;
}

function lineNamed(name: string, text: string): string {
  const heads = [`[tasks."${name}"]`, `[tasks.${name}]`, `"${name}" =`, `${name} =`];
  return heads.find((head) => text.includes(head)) ?? name;
}

/** The folder whose file says that it is the root, else the uppermost that has one. */
function rootOf(repository: Repository, directory: string): string {
  const file = nearest(repository, directory, FILES);
  if (file === undefined) return '';
  if (/^\s*experimental_monorepo_root\s*=\s*true/m.test(file.text) || file.directory === '')
    return file.directory;
  return rootOf(repository, file.directory.replace(/(?:^|\/)[^/]*$/, ''));
}
