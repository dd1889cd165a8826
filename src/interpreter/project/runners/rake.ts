import type { Repository } from '../../../repository/repository.ts';
import { join, treeOf } from '../../code/resolve.ts';
import type { Target } from '../target.ts';
import { testTarget } from '../tests/index.ts';

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
  return ofRails(task);
}

/** `rails name`: a task of the application, or one that Rails brings along. */
export function rails(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const task = words.slice(1).find((word) => !word.startsWith('-') && !word.includes('='));
  if (task === undefined) return undefined;
  const paths = filesOfTask(repository, directory, task);
  return paths.length > 0 ? { kind: 'program', paths } : ofRails(task);
}

function ofRails(task: string): Target | undefined {
  return RAILS_TASKS.test(task)
    ? { kind: 'harmless', why: 'one of the tasks that Rails brings along' }
    : undefined;
}
