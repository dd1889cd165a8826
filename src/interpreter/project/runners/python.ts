import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dataOf } from '../data.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { commandFrom, type Definition, from, scripts, started } from './scripts.ts';
import { entryPoint, fromTable } from './table.ts';

/** Where runners of a Python project keep their named commands; an entry point `module:function` becomes `python -m`. */
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  poe: [['tool', 'poe', 'tasks']],
  pdm: [
    ['tool', 'pdm', 'scripts'],
    ['project', 'scripts'],
  ],
  rye: [
    ['tool', 'rye', 'scripts'],
    ['project', 'scripts'],
  ],
  uv: [['project', 'scripts']],
  poetry: [
    ['tool', 'poetry', 'scripts'],
    ['project', 'scripts'],
  ],
  pipenv: [],
  taskipy: [['tool', 'taskipy', 'tasks']],
};
const UV_VALUED = new Set([
  '--with',
  '--extra',
  '--group',
  '--python',
  '-p',
  '--package',
  '--directory',
  '--project',
  '--env-file',
  '--only-group',
  '--with-requirements',
  '--index-url',
  '--from',
  '--python-version',
  '-E',
  '--no-group',
]);

/** `uv run x`, `poetry run x`, `poe x`, `pdm run x`, `rye run x`, `pipenv run x`: a named command or the command itself. */
export function pythonRun(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const runner = words[0] === 'task' ? 'taskipy' : (words[0] ?? '');
  let at = 1;
  let base = directory;
  let isScript = false;
  let ran = runner === 'poe' || runner === 'taskipy';
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === 'run') ran = true;
    else if ((word === '-m' || word === '--module') && ran)
      return commandFrom(base, words, at, ['python']);
    else if (word === '--') continue;
    else {
      const flag = flagAt(words, at, UV_VALUED);
      if (flag === undefined) break;
      if (flag.name === '--script' || flag.name === '-s') isScript = true;
      const value = flagValue(words, flag);
      if (flag.name === '--directory' || flag.name === '--project')
        base = resolvePath(base, value ?? '') ?? base;
      at = flag.next - 1;
    }
  }
  const name = words[at] ?? '';
  const args = from(words, at + 1);
  if (!ran || name === '') return undefined;
  const file = nearest(repository, base, ['pyproject.toml']);
  const pipfile = runner === 'pipenv' ? nearest(repository, base, ['Pipfile']) : undefined;
  if (pipfile !== undefined) {
    const found = fromTable(pipfile, dig(toml(pipfile.text), 'scripts'), name, args);
    if (found !== undefined) return found;
  }
  const data = file === undefined ? undefined : toml(file.text);
  for (const keys of TABLES[runner] ?? []) {
    const value = dig(data, ...keys, name);
    if (file === undefined || value === undefined) continue;
    const entry = keys.at(-1) === 'scripts' ? entryOf(file, value, name, args) : undefined;
    if (entry !== undefined) return entry;
    const found = fromTable(file, dig(data, ...keys), name, args);
    if (found !== undefined) return found;
  }
  if (runner === 'poe') {
    const found = poeTask(repository, base, name, args);
    if (found !== undefined) return found;
  }
  // `uv run script.py` runs Python: https://docs.astral.sh/uv/guides/scripts/
  const runs = runner === 'uv' && (isScript || name.endsWith('.py') || name === '-');
  return commandFrom(base, words, at, runs ? ['python'] : []);
}

/** Tasks in a file of their own: https://poethepoet.natn.io/guides/without_poetry.html */
function poeTask(
  repository: Repository,
  base: string,
  name: string,
  args: ReturnType<typeof from>,
): Target | undefined {
  const file = nearest(repository, base, ['poe_tasks.toml', 'poe_tasks.yaml', 'poe_tasks.json']);
  if (file === undefined) return undefined;
  const data = dataOf(file.path, file.text);
  const tables = [dig(data, 'tool', 'poe', 'tasks'), dig(data, 'tasks')];
  const [found] = tables.flatMap((table) => fromTable(file, table, name, args) ?? []);
  return found;
}

const ENTRIES = [
  ['project', 'scripts'],
  ['tool', 'poetry', 'scripts'],
];

/** A command that installing the project itself puts on the path: `pip install -e . && name`. */
export function ownCommand(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name = '', ...rest] = words;
  if (!/^[\w.-]+$/.test(name) || rest.some((arg) => /^(?:-h|--help|--version)$/.test(arg)))
    return undefined;
  const file = nearest(repository, directory, ['pyproject.toml']);
  if (!file?.text.includes(name)) return undefined;
  const data = toml(file.text);
  return ENTRIES.map((keys) => entryOf(file, dig(data, ...keys, name), name, from(words, 1))).find(
    (target) => target !== undefined,
  );
}

/** `module:function` */
export function entryOf(
  file: Definition,
  value: unknown,
  name: string,
  args: readonly number[],
): Target | undefined {
  if (typeof value !== 'string' || !/^[\w.]+:[\w.]+$/.test(value)) return undefined;
  return scripts([started(file, entryPoint(value), `${name} =`, { args })]);
}
