import { harmless } from '../../../knowledge/harmless/commands.ts';
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import type { Target } from '../target.ts';
import { testTarget } from '../tests/index.ts';
import { moduleFile } from './launchers.ts';
import { commandFrom } from './scripts.ts';

/** `python -m evals.cli`: a module of the repository, or a package by its `__main__` (https://docs.python.org/3/using/cmdline.html#cmdoption-m). */
export function pythonModule(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (words[1]?.endsWith('manage.py')) return django(repository, directory, words);
  const at = words.indexOf('-m');
  const module = at < 0 ? '' : (words[at + 1] ?? '');
  // A test runner or a tool of the tables goes by its own name: `python -m mypy`.
  if (testTarget(repository, directory, words) !== undefined) return undefined;
  const file = moduleFile(treeOf(repository), directory, module);
  if (file !== undefined) return { kind: 'program', paths: [file] };
  // Installed by others: `python -m uvicorn app:app` is `uvicorn app:app`.
  const row = harmless(['python', ...words.slice(1)]);
  return row === undefined
    ? commandFrom(directory, words, at + 1)
    : { kind: 'harmless', why: row.why };
}

/** `python manage.py name`: the file of that name among the commands of the project's applications. */
function django(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [, file = '', name = ''] = words;
  if (name === 'test') return undefined;
  const path = resolvePath(directory, file) ?? file;
  return { kind: 'program', paths: [path, ...ownCommands(repository, parent(path), name)] };
}

/** `django-admin name`: the same commands, of whichever project its settings name (https://docs.djangoproject.com/en/stable/ref/django-admin/). */
export function djangoAdmin(
  repository: Repository,
  _: string,
  words: readonly string[],
): Target | undefined {
  const name = words.slice(1).find((word) => !word.startsWith('-'));
  const paths = name === undefined ? [] : ownCommands(repository, '', name);
  return paths.length === 0 ? undefined : { kind: 'program', paths };
}

function ownCommands(repository: Repository, below: string, name: string): readonly string[] {
  return treeOf(repository)
    .below(
      below,
      /^\w+\.py$/,
      MAX_COMMANDS,
      (one) => one.includes('/management/commands/') || one.startsWith('management/commands/'),
    )
    .filter((one) => one.endsWith(`/${name}.py`));
}

/** More commands than a project has. */
const MAX_COMMANDS = 500;

/** `go run ./cmd/x`: https://pkg.go.dev/cmd/go#hdr-Compile_and_run_Go_program */
export function goRun(
  _: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.findIndex((w, i) => i > 1 && !w.startsWith('-'));
  const what = words[at] ?? '';
  if (at < 0 || (what.includes('@') && !what.startsWith('.'))) return undefined;
  const path = resolvePath(directory, what);
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** `dotnet run --project x`: https://learn.microsoft.com/dotnet/core/tools/dotnet-run */
export function dotnetRun(
  _: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.findIndex((w) => w === '--project' || w === '-p');
  const inline = words.find((w) => w.startsWith('--project='))?.slice(10);
  const file = words[2]?.endsWith('.cs') ? words[2] : undefined;
  const path = resolvePath(directory, inline ?? (at < 0 ? (file ?? '') : (words[at + 1] ?? '')));
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** `swift run`: https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/swiftrun */
export function swiftRun(
  _: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (words[1] !== 'run') return undefined;
  const at = words.indexOf('--package-path');
  const path = resolvePath(directory, at < 0 ? '' : (words[at + 1] ?? ''));
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** `mix run script.exs`, and `mix run` of the application: https://hexdocs.pm/mix/Mix.Tasks.Run.html */
export function mixRun(
  _: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (words[1] !== 'run') return undefined;
  const at = words.findIndex((word) => /\.exs?$/.test(word));
  const path = resolvePath(directory, at < 0 ? '' : (words[at] ?? ''));
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** `R -f script.R`, `R CMD BATCH script.R`: https://stat.ethz.ch/R-manual/R-devel/library/utils/html/BATCH.html */
export function rProgram(
  _: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const batch = words[1] === 'CMD' && words[2] === 'BATCH';
  const at = batch
    ? words.findIndex((word, i) => i > 2 && !word.startsWith('-'))
    : words.indexOf('-f') + 1;
  const path = at > 0 ? resolvePath(directory, words[at] ?? '') : undefined;
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** Tasks that Rails brings along; they look after databases, files and settings (https://guides.rubyonrails.org/command_line.html). */
const RAILS_TASKS =
  /^(?:db|assets|tmp|log|yarn|css|javascript|webpacker|active_storage|action_mailbox|action_text|app|cache|zeitwerk|secret|about|routes|middleware|stats|notes|time|dev|restart)(?::|$)/;

/** `task :name`, `task name: [:other]`, `task 'name'`: https://docs.ruby-lang.org/en/master/Rake.html */
function definesTask(text: string, task: string): boolean {
  const last = task.slice(task.lastIndexOf(':') + 1).replace(/\[.*$/s, '');
  return [...text.matchAll(/\btask[ \t(]+[:'"]?([\w-]+)/g)].some(([, name]) => name === last);
}

/** Where a Rakefile keeps tasks in files of their own. */
const MOST_TASK_FILES = 40;

function filesOfTask(repository: Repository, directory: string, task: string): readonly string[] {
  return treeOf(repository)
    .below(directory, /\.rake$/, MOST_TASK_FILES)
    .filter((path) => {
      const read = repository.read(path);
      return read.kind === 'text' && definesTask(read.text, task);
    });
}

/** `rake name[arguments]`: of the Rakefile what it does, of the tasks of a Rails application nothing is known. */
export function rake(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const tree = treeOf(repository);
  const file = ['Rakefile', 'rakefile', 'Rakefile.rb']
    .map((n) => join(directory, n))
    .find((p) => tree.isFile(p));
  if (file === undefined) return undefined;
  const read = repository.read(file);
  const text = read.kind === 'text' ? read.text : '';
  const task = words.slice(1).find((w) => !w.startsWith('-') && !w.includes('=')) ?? 'default';
  if (/^(?:spec|default)$/.test(task) && /RSpec::Core::RakeTask/.test(text))
    return testTarget(repository, directory, ['rspec']);
  // A task that stands in a file of its own has nothing to do with the others of the Rakefile.
  const own = definesTask(text, task) ? [] : filesOfTask(repository, directory, task);
  if (own.length > 0) return { kind: 'program', paths: own };
  if (!/\bload_tasks\b/.test(text)) return { kind: 'program', paths: [file] };
  return RAILS_TASKS.test(task)
    ? { kind: 'harmless', why: 'one of the tasks that Rails brings along' }
    : undefined;
}
