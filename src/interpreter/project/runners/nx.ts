/** `nx run p:x`, `nx x p`, `nx run-many -t x`: https://nx.dev/reference/project-configuration */

import { baseName, parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { parseJson } from '../../../support/json.ts';
import { oncePerName } from '../../../support/once.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest, record, textOf } from '../files.ts';
import { manifest, scriptsOf } from '../npm.ts';
import type { Target, TargetScript } from '../target.ts';
import { list } from './parse.ts';
import {
  changesOf,
  type Goal,
  goalOf,
  type Projects,
  type ProjectTask,
  runTasks,
} from './project-tasks.ts';
import { script, started } from './scripts.ts';

/** More projects than a workspace has. */
const MOST = 1_000;
const TARGETS = new Set(['-t', '--target', '--targets']);
const PROJECTS = new Set(['-p', '--project', '--projects']);
const VALUED = new Set([
  ...[...TARGETS, ...PROJECTS],
  ...'-c --configuration --exclude --parallel --base --head --files --runner'.split(' '),
]);
const MANY = new Set(['run-many', 'affected']);

export function nx(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const root = nearest(repository, directory, ['nx.json'])?.directory;
  if (root === undefined) return undefined;
  const goals = goalsOf(words);
  return goals.length === 0 ? undefined : runTasks(projectsOf(repository, root), goals);
}

function goalsOf(words: readonly string[]): readonly Goal[] {
  const operands: string[] = [];
  const tasks: string[] = [];
  const projects: string[] = [];
  for (let at = 1; at < words.length; ) {
    const flag = flagAt(words, at, VALUED);
    const into =
      flag && TARGETS.has(flag.name)
        ? tasks
        : flag && PROJECTS.has(flag.name)
          ? projects
          : undefined;
    if (flag === undefined) operands.push(words[at] ?? '');
    into?.push(...(flagValue(words, flag)?.split(',') ?? []));
    at = flag?.next ?? at + 1;
    // `-t build eval`: several behind one flag.
    while (into !== undefined && at < words.length && !(words[at] ?? '').startsWith('-'))
      into.push(words[at++] ?? '');
  }
  const [verb = '', ...rest] = operands;
  if (MANY.has(verb)) {
    const named = projects.filter((one) => !/[*!]/.test(one));
    return tasks.flatMap((task): readonly Goal[] =>
      named.length === 0
        ? [{ project: undefined, task }]
        : named.map((project) => ({ project, task })),
    );
  }
  if (verb === 'run') return rest.slice(0, 1).map(goalOf);
  return rest[0] === undefined || rest[0].includes(':') ? [] : [{ project: rest[0], task: verb }];
}

const projectsOf = oncePerName((repository: Repository, root: string): Projects => {
  const folders = new Set(
    treeOf(repository)
      .below(root, /^(?:project|package)\.json$/, MOST)
      .map(parent),
  );
  const defaults = dig(
    parseJson(textOf(repository, join(root, 'nx.json')) ?? ''),
    'targetDefaults',
  );
  const found = new Map<string, ReadonlyMap<string, ProjectTask>>();
  for (const folder of folders) {
    const path = join(folder, 'project.json');
    const text = textOf(repository, path);
    const project = text === undefined ? undefined : parseJson(text);
    const own = manifest(repository, folder);
    const name = dig(project, 'name') ?? own.name ?? baseName(folder);
    const targets = { ...record(dig(own, 'nx', 'targets')), ...record(dig(project, 'targets')) };
    const at = text === undefined ? join(folder, 'package.json') : path;
    const file = { path: at, directory: folder, text: textOf(repository, at) ?? '' };
    const tasks = new Map<string, ProjectTask>();
    for (const script of Object.keys(record(own.scripts)))
      tasks.set(script, { scripts: scriptsOf(repository, folder, script, []), needs: [] });
    for (const [task, given] of Object.entries(targets)) {
      const target = { ...record(dig(defaults, task)), ...record(given) };
      const named = dig(target, 'options', 'script');
      const told =
        typeof named === 'string'
          ? scriptsOf(repository, folder, named, [])
          : commandsOf(root, file, String(name), task, target);
      const found = told.length > 0 ? told : (tasks.get(task)?.scripts ?? []);
      const behind = found.length > 0 ? undefined : executed(root, file, task, target);
      tasks.set(task, {
        scripts: behind?.scripts ?? found,
        unread: behind?.unread,
        needs: needsOf(target),
      });
    }
    found.set(String(name), tasks);
  }
  return found;
});

/** https://nx.dev/nx-api/nx/executors/run-commands */
function commandsOf(
  root: string,
  file: NonNullable<ReturnType<typeof nearest>>,
  project: string,
  task: string,
  target: unknown,
): readonly TargetScript[] {
  const { directory: folder } = file;
  const filled = (text: string): string =>
    text
      .replaceAll('{projectRoot}', folder)
      .replaceAll('{projectName}', project)
      .replaceAll('{workspaceRoot}', '.');
  const options = dig(target, 'options');
  const cwd = dig(options, 'cwd');
  const directory = typeof cwd === 'string' ? (resolvePath(root, filled(cwd)) ?? root) : root;
  const commands = [
    dig(target, 'command'),
    dig(options, 'command'),
    ...list(dig(options, 'commands')),
  ];
  return commands.flatMap((one) => {
    const text = dig(one, 'command') ?? one;
    const line = Array.isArray(text) ? text.join(' ') : text;
    return typeof line !== 'string'
      ? []
      : [
          script(file, filled(line), `"${task}"`, {
            directory,
            changes: changesOf(dig(options, 'env')),
          }),
        ];
  });
}

interface Tests {
  readonly words: readonly string[];
  /** The option that names their settings, by a path from the root. */
  readonly settings: string;
  /** Whether they run in the project's folder. */
  readonly inside: boolean;
}

/** Executors that run tests: https://nx.dev/reference/executors */
const TESTS: Readonly<Record<string, Tests>> = {
  'jest:jest': { words: ['jest'], settings: 'jestConfig', inside: false },
  'vite:test': { words: ['vitest', 'run'], settings: 'configFile', inside: true },
  'vitest:test': { words: ['vitest', 'run'], settings: 'configFile', inside: true },
  'playwright:playwright': { words: ['playwright', 'test'], settings: 'config', inside: true },
};

/** Executors that build, check and serve; of those of the same owners some start what was built. */
const BUILDS =
  /^(?:nx|@nx\/[\w-]+|@nrwl\/[\w-]+|@angular[\w-]*\/[\w-]+):(?!node$|execute$|cypress$|detox)/;

/** What an executor starts that names no command: the tests, or something that nobody sees. */
function executed(
  root: string,
  file: NonNullable<ReturnType<typeof nearest>>,
  task: string,
  target: unknown,
): Partial<ProjectTask> {
  const executor = dig(target, 'executor');
  if (typeof executor !== 'string') return {};
  const tests = TESTS[executor.replace(/^@(?:nx|nrwl)\//, '')];
  if (tests === undefined)
    return BUILDS.test(executor) ? {} : { unread: started(file, ['nx', executor], `"${task}"`) };
  const directory = tests.inside ? file.directory : root;
  const given = dig(target, 'options', tests.settings);
  // From the folder up to the root.
  const up = directory.slice(root.length).replace(/^\//, '').replace(/[^/]+/g, '..');
  const settings =
    typeof given === 'string'
      ? ['--config', join(up, given.replaceAll('{projectRoot}', file.directory))]
      : [];
  return { scripts: [started(file, [...tests.words, ...settings], `"${task}"`, { directory })] };
}

/** Tasks of what the project is built of (`^build`) are not told by its files alone. */
function needsOf(target: unknown): readonly string[] {
  return list(dig(target, 'dependsOn')).flatMap((one) => {
    if (typeof one === 'string') return one.startsWith('^') ? [] : [one];
    const task = dig(one, 'target');
    if (typeof task !== 'string') return [];
    const projects = list(dig(one, 'projects')).filter((name) => name !== 'self');
    return projects.length === 0 ? [task] : projects.map((name) => `${name}:${task}`);
  });
}
