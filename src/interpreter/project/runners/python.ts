import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dataOf } from '../data.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { list, toml } from './parse.ts';
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
const VALUED: readonly string[] = [
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
];
/** https://poethepoet.natn.io/global_options.html, https://python-poetry.org/docs/cli/#global-options */
const MOVES = new Set(['--directory', '--project', '--root', '-C', '-P']);
const WITH_A_FOLDER = new Set([...VALUED, ...MOVES]);
const OF_POE = new Set([...MOVES, '-e', '--executor', '-X', '--executor-opt']);
const VALUED_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  poe: OF_POE,
  poetry: WITH_A_FOLDER,
};
const USUAL = new Set(VALUED);

/** By other names. */
const CALLED: Readonly<Record<string, string>> = { task: 'taskipy', poethepoet: 'poe' };

/** `uv run x`, `poetry run x`, `poe x`, `pdm run x`, `rye run x`, `pipenv run x`: a named command or the command itself. */
export function pythonRun(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [called = ''] = words;
  const runner = CALLED[called] ?? called;
  // A plug-in of Poetry: https://poethepoet.natn.io/poetry_plugin.html
  if (runner === 'poetry' && words[1] === 'poe') return commandFrom(directory, words, 1);
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
      const flag = flagAt(words, at, VALUED_OF[runner] ?? USUAL);
      if (flag === undefined) break;
      if (flag.name === '--script' || flag.name === '-s') isScript = true;
      const value = flagValue(words, flag);
      if (MOVES.has(flag.name) && value !== undefined) base = resolvePath(base, value) ?? base;
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
    const found = poeTask(repository, base, data, name, args);
    if (found !== undefined) return found;
  }
  // `uv run script.py` runs Python: https://docs.astral.sh/uv/guides/scripts/
  const runs = runner === 'uv' && (isScript || name.endsWith('.py') || name === '-');
  return commandFrom(base, words, at, runs ? ['python'] : []);
}

/** Tasks in a file of their own, or in one that is included: https://poethepoet.natn.io/guides/include_guide.html */
function poeTask(
  repository: Repository,
  base: string,
  data: unknown,
  name: string,
  args: ReturnType<typeof from>,
): Target | undefined {
  const own = nearest(repository, base, ['poe_tasks.toml', 'poe_tasks.yaml', 'poe_tasks.json']);
  const included = [
    dig(data, 'tool', 'poe', 'include'),
    own && dig(dataOf(own.path, own.text), 'include'),
  ]
    .flatMap(list)
    .flatMap((one) => {
      const path = typeof one === 'string' ? one : dig(one, 'path');
      return typeof path === 'string' ? (nearest(repository, base, [path]) ?? []) : [];
    });
  for (const file of [...(own === undefined ? [] : [own]), ...included]) {
    const inFile = dataOf(file.path, file.text);
    for (const table of [dig(inFile, 'tool', 'poe', 'tasks'), dig(inFile, 'tasks')]) {
      const found = fromTable(file, table, name, args);
      if (found !== undefined) return found;
    }
  }
  return undefined;
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
  const { run, calls } = entryPoint(value);
  return scripts([started(file, run, `${name} =`, { args, calls })]);
}
