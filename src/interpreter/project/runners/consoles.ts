/** Commands that the console of a web framework starts by their names. */

import { harmless } from '../../../knowledge/harmless/commands.ts';
import { oncePerName } from '../../../once.ts';
import { parent } from '../../../repository/path.ts';
import { type Repository, textAt } from '../../../repository/repository.ts';
import { resolvePath, treeOf } from '../../code/resolve.ts';
import type { Target } from '../target.ts';

/** A console: its own commands, and where the project says which of its files is which command. */
interface Console {
  /** Commands that come with the framework: they look after databases, files and settings. */
  readonly own: RegExp;
  readonly folders: readonly string[];
  /** The names of the commands that a file defines. */
  readonly defined: (repository: Repository, path: string) => ReadonlySet<string>;
  readonly source: string;
}

const ARTISAN: Console = {
  own: /^(?:about|auth|breeze|cache|clear-compiled|config|completion|db|docs|down|env|event|filament|help|horizon:(?:install|publish|terminate)|ide-helper|inspire|install|jetstream|key|lang|list|livewire|make|migrate|model|notifications|nova|octane:(?:install|reload)|optimize|package|passport|permission|queue:(?:clear|flush|forget|prune-batches|prune-failed|restart|table)|route|sail|sanctum|schema|schedule:list|session|storage|stub|telescope|up|vendor|view)(?::|$)/,
  folders: ['app', 'src', 'routes', 'modules', 'packages'],
  defined: named(
    /(?:\$signature\s*=|Artisan\s*::\s*command\s*\(|#\[\s*(?:AsCommand|Signature)\s*\(\s*(?:name\s*:|signature\s*:)?)\s*['"]\s*([\w:.-]+)/g,
  ),
  source: 'https://laravel.com/docs/12.x/artisan#writing-commands',
};

const SYMFONY: Console = {
  own: /^(?:about|asset-map|assets|cache|completion|config|container|dbal|debug|doctrine|error|help|importmap|lexik|lint|list|make|messenger:(?:setup-transports|stats|stop-workers)|router|sass|secrets|security|tailwind|translation|ux|validate)(?::|$)/,
  folders: ['src', 'app', 'bundles'],
  defined: named(
    /(?:\$defaultName\s*=|->\s*setName\s*\(|#\[\s*AsCommand\s*\(\s*(?:name\s*:)?)\s*['"]\s*([\w:.-]+)/g,
  ),
  source: 'https://symfony.com/doc/current/console.html#creating-a-command',
};

/** `php artisan digest:send`, `bin/console app:digest`. */
export function phpConsole(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const from =
    words[0] === 'php' ? words.findIndex((word, at) => at > 0 && !word.startsWith('-')) : 0;
  const file = words[from] ?? '';
  const console = /(?:^|\/)artisan$/.test(file)
    ? ARTISAN
    : /(?:^|\/)bin\/console$/.test(file)
      ? SYMFONY
      : undefined;
  const path = resolvePath(directory, file);
  if (console === undefined || path === undefined || harmless(words) !== undefined)
    return undefined;
  const name = words.slice(from + 1).find((word) => !word.startsWith('-'));
  if (name === undefined || name === 'test') return undefined;
  if (console.own.test(name))
    return { kind: 'harmless', why: 'a command that the framework brings along' };
  const root = console === SYMFONY ? parent(parent(path)) : parent(path);
  const paths = console.folders
    .flatMap((folder) => resolvePath(root, folder) ?? [])
    .flatMap((folder) => treeOf(repository).below(folder, /\.php$/, MOST_FILES))
    .filter((one) => console.defined(repository, one).has(name));
  return paths.length === 0 ? { kind: 'unknown' } : { kind: 'program', paths };
}

/** More files of commands than a project has. */
const MOST_FILES = 2_000;

/** Each file is searched once, however many commands are started. */
function named(names: RegExp): Console['defined'] {
  return oncePerName((repository: Repository, path: string) => {
    const text = textAt(repository, path) ?? '';
    return new Set([...text.matchAll(names)].flatMap(([, own]) => own ?? []));
  });
}
