import type { Repository } from '../../../repository/repository.ts';
import { isOpen } from '../../../value/template.ts';
import { autoloadedFile } from '../../code/languages/ruby.ts';
import { resolvePath, treeOf } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { testTarget } from '../tests/index.ts';
import { tasksRun, withoutTasks } from './rake-tasks.ts';
import { commandFrom, scripts, started } from './scripts.ts';

/** Tasks that Rails brings along; they look after databases, files and settings (https://guides.rubyonrails.org/command_line.html). */
const RAILS_TASKS =
  /^(?:db|assets|tmp|log|yarn|css|javascript|webpacker|active_storage|action_mailbox|action_text|app|cache|zeitwerk|secret|about|routes|middleware|stats|notes|time|dev|restart)(?::|$)/;

/** Where a Rakefile keeps tasks in files of their own. */
const MOST_TASK_FILES = 40;

/** https://ruby.github.io/rake/doc/command_line_usage_rdoc.html */
const VALUED = new Set(
  '-f --rakefile -C --directory -r --require -I --libdir -R --rakelibdir -e --execute'.split(' '),
);
const ONLY_TELLS = /^(?:-[TDWPAnN]|--(?:tasks|describe|where|prereqs|all|dry-run|version|help))/;

interface Asked {
  readonly goals: readonly string[];
  readonly directory: string;
  readonly file: string | undefined;
  readonly tells: boolean;
}

function askedBy(directory: string, words: readonly string[]): Asked {
  const goals: string[] = [];
  let [at, folder, tells] = [1, directory, false];
  let file: string | undefined;
  while (at < words.length) {
    const flag = flagAt(words, at, VALUED);
    const word = words[at] ?? '';
    at = flag?.next ?? at + 1;
    const value = flagValue(words, flag);
    if (flag === undefined && !/^\w+=/.test(word)) goals.push(word.replace(/\[.*$/s, ''));
    if (flag?.name === '-f' || flag?.name === '--rakefile') file = value;
    if (flag?.name === '-C' || flag?.name === '--directory')
      folder = resolvePath(directory, value ?? '') ?? directory;
    tells ||= ONLY_TELLS.test(flag?.written ?? '');
  }
  return { goals: goals.length === 0 ? ['default'] : goals, directory: folder, file, tells };
}

function taskFiles(repository: Repository, directory: string): readonly string[] {
  return treeOf(repository).below(directory, /\.rake$/, MOST_TASK_FILES);
}

/** `rake name[arguments]`: what the tasks that are named do; of those of a Rails application nothing is known. */
export function rake(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const { goals, file: named, tells, ...asked } = askedBy(directory, words);
  if (tells) return { kind: 'harmless', why: 'it only tells of its tasks' };
  const names = named === undefined ? ['Rakefile', 'rakefile', 'Rakefile.rb'] : [named];
  const file = nearest(repository, asked.directory, names);
  if (file === undefined) return undefined;
  const paths = [file.path, ...taskFiles(repository, file.directory)];
  if (goals.some(isOpen)) return { kind: 'program', paths };
  const run = tasksRun(repository, paths, goals);
  const own: Target = { kind: 'parts', parts: run.parts, directory: file.directory };
  const isDefault = run.parts.length === 0 && goals.includes('default');
  if (/RSpec::Core::RakeTask/.test(file.text) && (isDefault || run.names.has('spec'))) {
    if (run.busy.length === 0) return testTarget(repository, file.directory, ['rspec']);
    // What a task needs that does something itself is that one's own.
    if (!run.busy.every((name) => goals.includes(name))) {
      const lines = [['rspec'], ['rake', ...run.busy]];
      return scripts(lines.map((line) => started(file, line, 'RakeTask')));
    }
  }
  if (run.parts.length > 0) return own;
  if (/\bload_tasks\b/.test(file.text)) return ofRails(goals);
  return { ...own, parts: [withoutTasks(repository, file.path)] };
}

/** `rails name`: a task of the application, or one that Rails brings along. */
export function rails(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (/^(?:runner|r)$/.test(words[1] ?? '')) return runner(repository, directory, words);
  const goals = words
    .slice(1)
    .filter((word) => !word.startsWith('-') && !word.includes('='))
    .slice(0, 1);
  if (goals.length === 0) return undefined;
  const { parts } = tasksRun(repository, taskFiles(repository, directory), goals);
  return parts.length > 0 ? { kind: 'parts', parts, directory } : ofRails(goals);
}

function ofRails(tasks: readonly string[]): Target | undefined {
  return tasks.every((task) => RAILS_TASKS.test(task))
    ? { kind: 'harmless', why: 'one of the tasks that Rails brings along' }
    : undefined;
}

/** What comes with the language and with Rails. */
const COMMON =
  /^(?:ENV|ARGV|Rails|Active\w+|Action\w+|Time|Date|DateTime|JSON|YAML|File|Dir|IO|Kernel|Process|Logger|Integer|Float|String|Array|Hash)\b/;

/** `rails runner "Digest.refresh"`: a text of Ruby, of which the classes are the application's own. */
function runner(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const tree = treeOf(repository);
  const valued = new Set(['-e', '--environment']);
  let at = 2;
  for (let flag = flagAt(words, at, valued); flag; flag = flagAt(words, at, valued)) at = flag.next;
  const text = words[at] ?? '';
  if (text === '' || text.endsWith('.rb') || tree.isFile(resolvePath(directory, text) ?? ''))
    return undefined;
  const constants = text.match(/(?<![\w:'"])[A-Z]\w*(?:::[A-Z]\w*)*/g) ?? [];
  const known = constants.every(
    (one) =>
      COMMON.test(one) || autoloadedFile(tree, directory, one.replaceAll('::', '.')) !== undefined,
  );
  return known ? commandFrom(directory, words, at, ['ruby', '-e']) : undefined;
}
