/** Commands that the console of a web framework starts by their names. */

import { harmless } from '../../../knowledge/harmless/commands.ts';
import { parent } from '../../../repository/path.ts';
import { type Repository, textAt } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { interpreterNamed } from '../../code/languages/index.ts';
import type { How } from '../../code/part.ts';
import { resolvePath, treeOf } from '../../code/resolve.ts';
import { flagAt } from '../../start/options.ts';
import type { Target } from '../target.ts';

/** A console of PHP: its own commands, and where the project says which of its files is which command. */
interface PhpConsole {
  /** Commands that come with the framework: they look after databases, files and settings. */
  readonly own: RegExp;
  readonly folders: readonly string[];
  /** The names of the commands that a file defines. */
  readonly defined: (repository: Repository, path: string) => ReadonlySet<string>;
  readonly source: string;
}

const ARTISAN: PhpConsole = {
  own: /^(?:about|auth|breeze|cache|clear-compiled|config|completion|db|docs|down|env|event|filament|help|horizon:(?:install|publish|terminate)|ide-helper|inspire|install|jetstream|key|lang|list|livewire|make|migrate|model|notifications|nova|octane:(?:install|reload)|optimize|package|passport|permission|queue:(?:clear|flush|forget|prune-batches|prune-failed|restart|table)|route|sail|sanctum|schema|schedule:list|session|storage|stub|telescope|up|vendor|view)(?::|$)/,
  folders: ['app', 'src', 'routes', 'modules', 'packages'],
  defined: named(
    /(?:\$signature\s*=|Artisan\s*::\s*command\s*\(|#\[\s*(?:AsCommand|Signature)\s*\(\s*(?:name\s*:|signature\s*:)?)\s*['"]\s*([\w:.-]+)/g,
  ),
  source: 'https://laravel.com/docs/12.x/artisan#writing-commands',
};

const SYMFONY: PhpConsole = {
  own: /^(?:about|asset-map|assets|cache|completion|config|container|dbal|debug|doctrine|error|help|importmap|lexik|lint|list|make|messenger:(?:setup-transports|stats|stop-workers)|router|sass|secrets|security|tailwind|translation|ux|validate)(?::|$)/,
  folders: ['src', 'app', 'bundles'],
  defined: named(
    /(?:\$defaultName\s*=|->\s*setName\s*\(|#\[\s*AsCommand\s*\(\s*(?:name\s*:)?)\s*['"]\s*([\w:.-]+)/g,
  ),
  source: 'https://symfony.com/doc/current/console.html#creating-a-command',
};

/** What a command of a console starts: the file of the console, what stands behind it, and all of the words. */
type Resolver = (
  repository: Repository,
  path: string,
  rest: readonly string[],
  words: readonly string[],
) => Target | undefined;

/** `php artisan digest:send`, `bin/console app:digest` */
function php(console: PhpConsole, rootOf: (path: string) => string): Resolver {
  return (repository, path, rest, words) => {
    if (harmless(words) !== undefined) return undefined;
    const name = rest.find((word) => !word.startsWith('-'));
    if (name === undefined || name === 'test') return undefined;
    const paths = console.folders
      .flatMap((folder) => resolvePath(rootOf(path), folder) ?? [])
      .flatMap((folder) => treeOf(repository).below(folder, /\.php$/, MOST_FILES))
      .filter((one) => console.defined(repository, one).has(name));
    if (paths.length > 0) return { kind: 'program', paths };
    return console.own.test(name)
      ? { kind: 'harmless', why: 'a command that the framework brings along' }
      : { kind: 'unknown' };
  };
}

/** `python manage.py name`: the file of that name among the commands of the project's applications. */
const django: Resolver = (repository, path, [name = '']) =>
  name === 'test'
    ? undefined
    : djangoCommands(repository, ownCommands(repository, parent(path), name), [path]);

/** `ruby bin/rails name`, `bin/rails name` */
const rails: Resolver = (_, path, rest, words) => ({
  kind: 'command',
  before: ['rails'],
  from: words.length - rest.length,
  directory: parent(parent(path)),
});

const CONSOLES: readonly (readonly [file: RegExp, Resolver])[] = [
  [/(?:^|\/)artisan$/, php(ARTISAN, parent)],
  [/(?:^|\/)bin\/console$/, php(SYMFONY, (path) => parent(parent(path)))],
  // https://docs.djangoproject.com/en/stable/ref/django-admin/
  [/(?:^|\/)manage\.py$/, django],
  [/(?:^|\/)bin\/rails$/, rails],
];

/** Whether a file starts what its next word names. */
export function isConsole(path: string): boolean {
  return CONSOLES.some(([file]) => file.test(path));
}

/** `bin/console name`, `php artisan name`: of the words the console is the first, or the first that an interpreter is handed. */
export function consoleTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const from = firstFile(words);
  const [, resolve] = CONSOLES.find(([file]) => file.test(words[from] ?? '')) ?? [];
  const path = resolvePath(directory, words[from] ?? '');
  return path === undefined ? undefined : resolve?.(repository, path, words.slice(from + 1), words);
}

/** Where what is run stands: an interpreter may be told more first, `php -d memory_limit=1G bin/console`. */
function firstFile(words: readonly string[]): number {
  const interpreter = interpreterNamed(words[0] ?? '');
  if (interpreter === undefined) return 0;
  const valued = new Set(interpreter.valued);
  let at = 1;
  for (let flag = flagAt(words, at, valued); flag !== undefined; flag = flagAt(words, at, valued))
    at = flag.next;
  return at;
}

/** `django-admin name`: the same commands, of whichever project its settings name (https://docs.djangoproject.com/en/stable/ref/django-admin/). */
export function djangoAdmin(
  repository: Repository,
  _: string,
  words: readonly string[],
): Target | undefined {
  const name = words.slice(1).find((word) => !word.startsWith('-'));
  const paths = name === undefined ? [] : ownCommands(repository, '', name);
  return paths.length === 0 ? undefined : djangoCommands(repository, paths);
}

/** What Django calls of a command's file is the class of this name; one without registers its functions itself. */
function djangoCommands(
  repository: Repository,
  commands: readonly string[],
  console: readonly string[] = [],
): Target {
  const begins = new Map<string, How>(console.map((path) => [path, 'started']));
  for (const path of commands) {
    const hasClass = /^class Command\b/m.test(textAt(repository, path) ?? '');
    begins.set(path, hasClass ? { calls: 'Command' } : 'started');
  }
  return { kind: 'program', paths: [...console, ...commands], begins };
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

/** More files of commands than a project has. */
const MOST_FILES = 2_000;

/** Each file is searched once, however many commands are started. */
function named(names: RegExp): PhpConsole['defined'] {
  return oncePerName((repository: Repository, path: string) => {
    const text = textAt(repository, path) ?? '';
    return new Set([...text.matchAll(names)].flatMap(([, own]) => own ?? []));
  });
}
