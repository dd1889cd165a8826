import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { Repository } from '../../repository/repository.ts';
import { resolvePath } from '../code/resolve.ts';
import { dig, lineOf, nearest, record, shellWords } from './files.ts';
import { parseJson } from './npm.ts';
import type { Target, TargetScript } from './target.ts';

type Definition = NonNullable<ReturnType<typeof nearest>>;

function script(
  file: Definition,
  text: string,
  needle: string,
  directory = file.directory,
): TargetScript {
  return { text, path: file.path, line: lineOf(file.text, needle), directory, dialect: 'bash' };
}

function scripts(found: readonly TargetScript[]): Target | undefined {
  return found.length === 0 ? undefined : { kind: 'scripts', scripts: found.slice(0, 500) };
}

function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

export function yaml(text: string): unknown {
  if (text.length > 200_000) return undefined;
  try {
    return parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
    }).toJS({ maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}

/** A command that is a text, a list of words, a list of texts, or a table with `cmd`, `shell`, `chain`, `sequence`. */
function commands(
  value: unknown,
  sibling: (name: string) => readonly string[],
  depth = 0,
): readonly string[] {
  if (depth > 8) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.slice(0, 200).flatMap((v) => commands(v, sibling, depth + 1));
  const table = record(value);
  const direct = table.cmd ?? table.shell ?? table.command;
  if (Array.isArray(direct)) return [shellWords(direct.map(String))];
  if (typeof direct === 'string') return [direct];
  if (typeof table.script === 'string') return [`python -c 'import ${table.script}'`];
  const list = table.chain ?? table.composite ?? table.sequence ?? table.cmds ?? table.run;
  if (list !== undefined) {
    const references = Array.isArray(list) ? list : [list];
    return references.flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
  }
  return typeof table.ref === 'string' ? sibling(table.ref) : [];
}

/** The commands of another name of the table, when the text is one. */
function referenced(
  value: unknown,
  sibling: (name: string) => readonly string[],
): readonly string[] | undefined {
  const found = typeof value === 'string' ? sibling(value) : [];
  return found.length > 0 ? found : undefined;
}

/** A named command of a table, its references to other names of the table followed once. */
function fromTable(
  file: Definition,
  table: unknown,
  name: string,
  args: readonly string[],
  around = '',
): Target | undefined {
  const seen = new Set<string>();
  const sibling = (one: string): readonly string[] => {
    const key = one.split(/\s/, 1)[0] ?? one;
    if (seen.has(key) || seen.size > 200 || !Object.hasOwn(record(table), key)) return [];
    seen.add(key);
    return commands(record(table)[key], sibling);
  };
  const found = sibling(name);
  const more = args.length > 0 ? ` ${shellWords(args)}` : '';
  return scripts(
    found.map((text) =>
      script(
        file,
        `${text
          .replace('{args}', '')
          .replace(/\{args:[^}]*\}/, '')
          .trim()}${more}`,
        `${name} =`,
        around || file.directory,
      ),
    ),
  );
}

/** `hatch run [env:]x`: https://hatch.pypa.io/latest/config/environment/overview/#scripts */
export function hatch(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const first = words.findIndex((w, i) => i > 0 && !w.startsWith('-'));
  const given = first < 0 ? [] : words.slice(first);
  const start = given[0] === 'run' ? 1 : given[0] === 'env' && given[1] === 'run' ? 2 : 0;
  if (given[0] === 'test') return plain(directory, ['pytest', ...given.slice(1)]);
  const [whole = '', ...args] = given.slice(start);
  const colon = whole.indexOf(':');
  const environment = colon < 0 ? 'default' : whole.slice(0, colon);
  const name = whole.slice(colon + 1);
  for (const file of [
    nearest(repository, directory, ['hatch.toml']),
    nearest(repository, directory, ['pyproject.toml']),
  ]) {
    if (file === undefined) continue;
    const data = toml(file.text);
    const root = file.path.endsWith('hatch.toml') ? data : dig(data, 'tool', 'hatch');
    const names = environment.startsWith('+') ? [] : [environment, 'default'];
    for (const each of names) {
      const found = fromTable(file, dig(root, 'envs', each, 'scripts'), name, args);
      if (found !== undefined) return found;
    }
  }
  return plain(directory, [name, ...args]);
}

function plain(directory: string, words: readonly string[]): Target | undefined {
  if (words.length === 0 || words[0] === '') return undefined;
  return {
    kind: 'scripts',
    scripts: [{ text: shellWords(words), path: '', line: 1, directory, dialect: 'bash' }],
  };
}

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
  pixi: [['tool', 'pixi', 'tasks']],
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
  let ran = runner === 'poe' || runner === 'taskipy';
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === 'run') ran = true;
    else if ((word === '-m' || word === '--module') && ran)
      return plain(base, ['python', ...words.slice(at)]);
    else if (UV_VALUED.has(word)) {
      at++;
      if (word === '--directory' || word === '--project')
        base = resolvePath(base, words[at] ?? '') ?? base;
    } else if (!word.startsWith('-')) break;
  }
  const [name = '', ...args] = words.slice(at);
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
    if (keys.at(-1) === 'scripts' && typeof value === 'string' && /^[\w.]+:[\w.]+$/.test(value)) {
      const module = value.slice(0, value.indexOf(':'));
      return scripts([script(file, shellWords(['python', '-m', module, ...args]), `${name} =`)]);
    }
    const found = fromTable(file, dig(data, ...keys), name, args);
    if (found !== undefined) return found;
  }
  // `uv run script.py` runs Python: https://docs.astral.sh/uv/guides/scripts/
  return plain(base, name.endsWith('.py') ? ['python', name, ...args] : [name, ...args]);
}

/** `tox -e env`: https://tox.wiki/en/latest/config.html */
export function tox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.findIndex((w) => w === '-e' || w === '--env');
  const wanted = (
    at < 0
      ? (words.find((w) => w.startsWith('-e') && w.length > 2)?.slice(2) ?? '')
      : (words[at + 1] ?? '')
  ).split(',');
  const file = nearest(repository, directory, [
    'tox.ini',
    'setup.cfg',
    'pyproject.toml',
    'tox.toml',
  ]);
  if (file === undefined) return undefined;
  let text = file.text;
  if (/\.toml$/.test(file.path)) {
    const data = toml(text);
    const legacy = dig(data, 'tool', 'tox', 'legacy_tox_ini');
    if (typeof legacy !== 'string') {
      const root = file.path.endsWith('tox.toml') ? data : dig(data, 'tool', 'tox');
      const lists = wanted.flatMap(
        (e) => dig(root, 'env', e, 'commands') ?? dig(root, 'env_run_base', 'commands') ?? [],
      );
      return scripts(
        lists.map((c) =>
          script(file, Array.isArray(c) ? shellWords(c.map(String)) : String(c), 'commands'),
        ),
      );
    }
    text = legacy;
  }
  const found: TargetScript[] = [];
  for (const environment of wanted) {
    const own = iniCommands(text, `testenv:${environment}`) ?? iniCommands(text, 'testenv');
    for (const command of own ?? [])
      found.push(
        script(
          file,
          command
            .replace(/\{posargs(:[^}]*)?\}/g, (_, d: string | undefined) => d?.slice(1) ?? '')
            .replace(/\{toxinidir\}\/?/g, './')
            .replace(/^-\s*/, ''),
          command,
        ),
      );
  }
  return scripts(found);
}

function iniCommands(text: string, section: string): string[] | undefined {
  let inside = false;
  let reading = false;
  let found: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.startsWith('[')) inside = line.startsWith(`[${section}]`);
    else if (inside && /^commands\s*=/.test(line)) {
      reading = true;
      found = [];
      const value = line.slice(line.indexOf('=') + 1).trim();
      if (value !== '') found.push(value);
      continue;
    } else if (inside && reading && /^\s+\S/.test(line)) {
      found?.push(line.trim());
      continue;
    }
    if (!/^\s/.test(line)) reading = false;
  }
  return found?.filter((c) => !c.startsWith('#'));
}

/** `just x`: https://just.systems/man/en/ */
export function just(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['justfile', 'Justfile', '.justfile']);
  if (file === undefined) return undefined;
  const recipes = new Map<string, { needs: string[]; lines: string[]; line: number }>();
  const variables = new Map<string, string>();
  let current: { needs: string[]; lines: string[]; line: number } | undefined;
  let first: string | undefined;
  file.text.split('\n').forEach((line, i) => {
    if (/^\s+\S/.test(line)) {
      current?.lines.push(line.trim().replace(/^[@-]+/, ''));
      return;
    }
    const variable = /^([A-Za-z_]\w*)\s*:=\s*["']?([^"'\n]*)/.exec(line);
    if (variable?.[1] !== undefined) variables.set(variable[1], variable[2] ?? '');
    const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
    if (head?.[1] === undefined || recipes.size > 10_000) return;
    const needs =
      (head[3] ?? '')
        .split('#', 1)[0]
        ?.replace(/[()&]/g, ' ')
        .split(/\s+/)
        .filter((w) => w !== '') ?? [];
    current = { needs, lines: [], line: i + 1 };
    first ??= head[1];
    recipes.set(head[1], current);
  });
  const found: TargetScript[] = [];
  const done = new Set<string>();
  const visit = (name: string, depth: number): void => {
    const recipe = recipes.get(name);
    if (recipe === undefined || done.has(name) || depth > 100) return;
    done.add(name);
    for (const need of recipe.needs) visit(need, depth + 1);
    const text = recipe.lines
      .join('\n')
      .replace(/\{\{\s*(\w+)\s*\}\}/g, (_, v: string) => variables.get(v) ?? `\${${v}}`);
    if (text !== '')
      found.push({
        text,
        path: file.path,
        line: recipe.line + 1,
        directory: file.directory,
        dialect: 'bash',
      });
  };
  const goals = words.slice(1).filter((w) => !w.startsWith('-') && !w.includes('='));
  for (const goal of goals.length > 0 ? goals : [first ?? '']) visit(goal, 0);
  return scripts(found);
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
          script(file, text.replace(/\{\{\s*\.(\w+)[^}]*\}\}/g, '${$1}'), `${name}:`, where),
        );
    }
  };
  const goals = words.slice(1).filter((w) => !w.startsWith('-') && !w.includes('='));
  for (const goal of goals.length > 0 ? goals : ['default']) visit(goal, 0);
  return scripts(found);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 500) : [value];
}

/** `mise run x`: https://mise.jdx.dev/tasks/toml-tasks.html */
export function mise(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['mise.toml', '.mise.toml', '.config/mise.toml']);
  const [name, ...args] = words
    .slice(1)
    .filter((w) => !['run', 'r'].includes(w) && !w.startsWith('-'));
  if (file === undefined || name === undefined) return undefined;
  return fromTable(file, dig(toml(file.text), 'tasks'), name, args);
}

/** `composer x`, `composer run x`: https://getcomposer.org/doc/articles/scripts.md */
export function composer(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name, ...args] = words
    .slice(1)
    .filter((w) => !['run', 'run-script'].includes(w) && !w.startsWith('-'));
  const file = nearest(repository, directory, ['composer.json']);
  if (file === undefined || name === undefined) return undefined;
  const table = dig(parseJson(file.text), 'scripts');
  const body = Object.hasOwn(record(table), name) ? list(record(table)[name]) : [];
  const more = args.length > 0 ? ` ${shellWords(args)}` : '';
  return scripts(
    body
      .filter((b) => typeof b === 'string')
      .map((b) =>
        script(
          file,
          `${String(b)
            .replace(/^@(?=composer |php )/, '')
            .replace(/^@/, 'composer ')}${more}`,
          `"${name}"`,
        ),
      ),
  );
}

/** `deno task x`: https://docs.deno.com/runtime/reference/cli/task/ */
export function denoTask(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name, ...args] = words.slice(2).filter((w) => !w.startsWith('-'));
  const file = nearest(repository, directory, ['deno.json', 'deno.jsonc', 'package.json']);
  if (file === undefined || name === undefined) return undefined;
  const data = parseJson(file.text);
  return fromTable(file, dig(data, 'tasks') ?? dig(data, 'scripts'), name, args);
}

/** `nox -s session`: the commands of the sessions' `session.run(…)`; https://nox.thea.codes/en/stable/config.html */
export function nox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['noxfile.py']);
  if (file === undefined) return undefined;
  const at = words.findIndex((w) => ['-s', '-e', '--session', '--sessions'].includes(w));
  const wanted = new Set(
    at < 0
      ? []
      : words
          .slice(at + 1)
          .filter((w) => !w.startsWith('-'))
          .map((w) => w.replace(/[-(].*$/, '')),
  );
  const found: TargetScript[] = [];
  let session = '';
  const lines = file.text.split('\n');
  lines.forEach((line, i) => {
    const head = /^def\s+(\w+)/.exec(line);
    if (head?.[1] !== undefined) session = head[1];
    const start = line.indexOf('session.run(');
    if (start < 0 || (wanted.size > 0 && !wanted.has(session))) return;
    const body = lines
      .slice(i, i + 12)
      .join(' ')
      .slice(start + 12, start + 1500);
    const call = body.slice(0, body.indexOf(')') < 0 ? body.length : body.indexOf(')'));
    const args = [...call.matchAll(/["']([^"']*)["']/g)].map((m) => m[1] ?? '');
    if (args.length > 0)
      found.push({
        text: shellWords(args),
        path: file.path,
        line: i + 1,
        directory: file.directory,
        dialect: 'bash',
      });
  });
  return scripts(found);
}
