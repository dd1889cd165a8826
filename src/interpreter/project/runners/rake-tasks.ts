/** The tasks of a Rakefile, and what is left of it where only some of them run: https://ruby.github.io/rake/doc/rakefile_rdoc.html */

import type { Repository } from '../../../repository/repository.ts';
import { groupBy } from '../../../support/group.ts';
import { oncePerName } from '../../../support/once.ts';
import type { FilePart } from '../../code/part.ts';
import { textOf } from '../files.ts';

interface Lines {
  /** From 0. */
  readonly first: number;
  readonly last: number;
}

interface Task extends Lines {
  readonly path: string;
  /** With the namespaces around it; undefined: only the run knows it. */
  readonly name: string | undefined;
  /** What it has to run first, or starts itself, as it is written there. */
  readonly needs: readonly string[];
  readonly scope: readonly string[];
  readonly hasBody: boolean;
}

interface Parsed {
  readonly lines: readonly string[];
  readonly tasks: readonly Task[];
  /** Functions, which run where somebody names them. */
  readonly helpers: readonly (Lines & { readonly name: string })[];
}

/** What runs for some goals. */
export interface TaskRun {
  /** Names of all that runs, known here or not. */
  readonly names: ReadonlySet<string>;
  /** Those of them that do something themselves. */
  readonly busy: readonly string[];
  readonly parts: readonly FilePart[];
}

const HEAD =
  /^([ \t]*)(?:(namespace|task|multitask|file|def)\b[ \t(]+|Rake::Task\[[:'"]+([\w:.-]+)['"]?\]\.enhance\b[ \t(]*)(.*)$/;
const OPENS_BLOCK = /(?:\bdo|\{)(?:[ \t]*\|[^|]*\|)?[ \t]*(?:#.*)?$/;
/** A statement that goes on in the next line. */
const GOES_ON = /(?:,|=>|\[|:)[ \t]*$/;
const MOST_LINES_OF_HEAD = 30;
const MOST_LINES_OF_BODY = 2_000;
/** `Rake::Task["ai:gen"].invoke` */
const INVOKED = /Rake::Task\[\s*[:'"]+([\w:.-]+)/g;

const parsed = oncePerName((repository: Repository, path: string): Parsed => {
  const lines = (textOf(repository, path) ?? '').split('\n');
  const tasks: Task[] = [];
  const helpers: (Lines & { name: string })[] = [];
  const around: { readonly name: string | undefined; readonly indent: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const closed = /^([ \t]*)(?:end|\})/.exec(line)?.[1];
    if (closed !== undefined && closed === around.at(-1)?.indent) around.pop();
    const [, indent = '', word, enhanced, rest = ''] = HEAD.exec(line) ?? [];
    if (word === undefined && enhanced === undefined) continue;
    if (word === 'namespace') {
      if (OPENS_BLOCK.test(line)) around.push({ name: nameIn(rest), indent });
      continue;
    }
    const head = headFrom(lines, at);
    const last = lastLine(lines, head, indent, word === 'def');
    if (word === 'def') {
      const name = /^(?:self\.)?(\w+[?!]?)/.exec(rest)?.[1];
      // An object is made by another word.
      if (name !== undefined && name !== 'initialize' && last !== undefined)
        helpers.push({ name, first: at, last });
    } else {
      const scope = around.map(({ name }) => name);
      const own = enhanced ?? nameIn(rest);
      const whole = scope.includes(undefined) || own === undefined || last === undefined;
      const text = lines.slice(at, (last ?? at) + 1).join('\n');
      tasks.push({
        path,
        name: whole ? undefined : [...(enhanced === undefined ? scope : []), own].join(':'),
        needs: [
          ...needsIn(lines.slice(at, head + 1).join(' '), enhanced !== undefined),
          ...[...text.matchAll(INVOKED)].flatMap(([, name]) =>
            name === undefined || name === enhanced ? [] : name,
          ),
        ],
        scope: scope.flatMap((name) => name ?? []),
        first: at,
        last: last ?? at,
        hasBody: last !== head || /\bdo\b|\{/.test(lines[head] ?? ''),
      });
    }
    at = last ?? at;
  }
  return { lines, tasks, helpers };
});

/** `:gen`, `"gen"`, `gen:`; undefined where it is no text that stands there. */
function nameIn(text: string): string | undefined {
  const [, symbol, key] = /^(?::?['"]|:)([\w:./-]+)|^([\w.-]+):(?!:)/.exec(text) ?? [];
  return symbol ?? key;
}

/** The last line of a statement before its block. */
function headFrom(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length - 1 && at - from < MOST_LINES_OF_HEAD && GOES_ON.test(lines[at] ?? ''))
    at++;
  return at;
}

/** Where a block ends that a line opens: under its first word. Undefined where no line does so. */
function lastLine(
  lines: readonly string[],
  head: number,
  indent: string,
  always: boolean,
): number | undefined {
  const opened = OPENS_BLOCK.exec(lines[head] ?? '')?.[0];
  if (opened === undefined && (!always || /\bend\b|=/.test(lines[head] ?? ''))) return head;
  const close = `${indent}${opened?.startsWith('{') ? '}' : 'end'}`;
  const most = Math.min(lines.length, head + MOST_LINES_OF_BODY);
  for (let at = head + 1; at < most; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith(close) && !/^\w/.test(line.slice(close.length))) return at;
  }
  return undefined;
}

/** What stands behind `=>`, or behind the name as a key. */
function needsIn(head: string, enhances: boolean): readonly string[] {
  const own = head.replace(OPENS_BLOCK, '').replace(/\{.*$|\bdo\b.*$/, '');
  const behind = enhances
    ? own.slice(own.indexOf('.enhance'))
    : (/=>(.*)$/.exec(own)?.[1] ?? /\btask[ \t(]+[\w.-]+:(?!:)(.*)$/.exec(own)?.[1] ?? '');
  const words = [...behind.matchAll(/%[wi][[({]([^\])}]*)/gi)].flatMap(([, list = '']) =>
    list.trim().split(/\s+/),
  );
  const named = [...behind.matchAll(/(?::?['"]|:)([\w:./-]+)/g)].flatMap(([, name]) => name ?? []);
  return [...words, ...named];
}

/** What is left of a file of which none of the tasks runs that it calls by a name. */
export function withoutTasks(repository: Repository, path: string): FilePart {
  return partOf(path, parsed(repository, path), new Set());
}

/** What these goals run, as far as these files define it. */
export function tasksRun(
  repository: Repository,
  paths: readonly string[],
  goals: readonly string[],
): TaskRun {
  const files = paths.map((path) => parsed(repository, path));
  const byName = groupBy(
    files.flatMap(({ tasks }) => tasks),
    ({ name }) => name,
  );
  const names = new Set<string>();
  const live = new Set<Task>();
  const queue = [...goals];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    for (const task of byName.get(name) ?? []) {
      live.add(task);
      queue.push(...task.needs.map((need) => inScope(need, task.scope, byName)));
    }
  }
  const parts = paths.flatMap((path, i): readonly FilePart[] => {
    const file = files[i];
    return file?.tasks.some((one) => live.has(one)) ? [partOf(path, file, live)] : [];
  });
  const busy = [...live].flatMap(({ name, hasBody }) => (hasBody && name ? name : []));
  return { names, busy: [...new Set(busy)], parts };
}

/** The task that a name means: the nearest by the namespaces around. */
function inScope(
  need: string,
  scope: readonly string[],
  known: ReadonlyMap<string | undefined, unknown>,
): string {
  for (let depth = scope.length; depth > 0; depth--) {
    const name = [...scope.slice(0, depth), need].join(':');
    if (known.has(name)) return name;
  }
  return need;
}

/** A file without the tasks that do not run, and without the functions that only they name. */
function partOf(
  path: string,
  { lines, tasks, helpers }: Parsed,
  live: ReadonlySet<Task>,
): FilePart {
  const out = lines.map(() => false);
  const leave = ({ first, last }: Lines): void => {
    out.fill(true, first, last + 1);
  };
  for (const task of tasks) if (task.name !== undefined && !live.has(task)) leave(task);
  for (const one of helpers) leave(one);
  const wordsOf = (line: string): readonly string[] => line.match(/\w+[?!]?/g) ?? [];
  const queue = lines.flatMap((line, at) => (out[at] ? [] : wordsOf(line)));
  const waiting = new Map(groupBy(helpers, ({ name }) => name));
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    const named = waiting.get(word) ?? [];
    waiting.delete(word);
    for (const { first, last } of named) {
      out.fill(false, first, last + 1);
      for (const line of lines.slice(first, last + 1)) queue.push(...wordsOf(line));
    }
  }
  const text = lines.map((line, at) => (out[at] ? '' : line)).join('\n');
  return { path, text, language: 'ruby', cut: out.includes(true) };
}
