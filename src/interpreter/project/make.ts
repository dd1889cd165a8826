import type { Repository } from '../../repository/repository.ts';
import { isOpen } from '../../value/template.ts';
import { concat, fromOrigin, literal, UNSEEN, type Value } from '../../value/value.ts';
import { resolvePath } from '../code/resolve.ts';
import type { Change } from '../environment.ts';
import { absolute } from '../paths.ts';
import { textOf } from './files.ts';
import type { Target, TargetScript } from './target.ts';

const MAX_TARGETS = 10_000;
const MAX_DEPTH = 12;
/** Variables of variables: a few lines can ask for more of these than there are atoms. */
const MAX_EXPANSIONS = 20_000;
const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];

const ASSIGNMENT = /^(?:(export|override) +)?([A-Za-z_.][\w.-]*)\s*(\?|:{1,3}|\+)?=\s*/;
/** A file of variables: `include .env`, `-include .env.local`. */
const SETTINGS = /(?:^|\/)\.?env(?:\.[\w-]+)?$|\.env$/;

interface Rule {
  readonly prerequisites: string[];
  readonly recipe: { readonly text: string; readonly line: number }[];
}

interface Makefile {
  readonly path: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly variables: ReadonlyMap<string, string>;
  /** Those of them that give way to the environment: `NAME ?= value`. */
  readonly defaults: ReadonlySet<string>;
  /** What is handed to the commands; '*': all of them. */
  readonly exported: ReadonlySet<string>;
  /** Files of variables among those that it includes. */
  readonly included: readonly string[];
  readonly first: string | undefined;
  readonly cut: string | undefined;
}

const READ = new WeakMap<Repository, Map<string, Makefile | undefined>>();

/** `make -C dir -f file A=1 target …`: the recipes of the targets and their prerequisites. */
export function makeTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  let at: string | undefined = directory;
  let file: string | undefined;
  const goals: string[] = [];
  const given = new Map<string, string>();
  const args: number[] = [];
  const sets: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '-C' || word === '--directory')
      at = at === undefined ? undefined : resolvePath(at, words[++i] ?? '');
    else if (word.startsWith('--directory='))
      at = at === undefined ? undefined : resolvePath(at, word.slice(12));
    else if (word === '-f' || word === '--file') file = words[++i];
    else if (word === '-j' || word === '-l' || word === '-o')
      i += /^\d+$/.test(words[i + 1] ?? '') ? 1 : 0;
    else if (/^[A-Za-z_]\w*[:?+]?=/.test(word)) {
      given.set(word.slice(0, word.search(/[:?+]?=/)), handedOn(word, args, i));
      sets.push(i);
    } else if (!word.startsWith('-')) goals.push(word);
  }
  if (at === undefined) return undefined;
  const makefile = load(repository, at, file);
  if (makefile === undefined) return undefined;
  const walk = new Recipes(makefile, at, given, sets.length === 0 ? { args } : { args, sets });
  const first = makefile.variables.get('.DEFAULT_GOAL') ?? makefile.first;
  for (const goal of goals.length > 0 ? goals : first === undefined ? [] : [first])
    walk.visit(goal, 0);
  const cut = makefile.cut ?? walk.cut;
  if (walk.scripts.length === 0 && !walk.known) return undefined;
  return { kind: 'scripts', scripts: walk.scripts, ...(cut === undefined ? {} : { cut }) };
}

/** The value of `NAME=value`; one that the files do not spell out as the shell's own `$1`, `$2`, … */
function handedOn(word: string, args: number[], at: number): string {
  const equals = word.indexOf('=') + 1;
  if (!isOpen(word)) return word.slice(equals);
  args.push(at);
  return `$$\{${args.length}#${word.slice(0, equals)}}`;
}

class Recipes {
  readonly scripts: TargetScript[] = [];
  cut: string | undefined;
  known = false;
  private readonly makefile: Makefile;
  private readonly directory: string;
  private readonly given: ReadonlyMap<string, string>;
  private readonly words: Pick<TargetScript, 'args' | 'sets'>;
  private readonly done = new Set<string>();
  private expansions = 0;

  constructor(
    makefile: Makefile,
    directory: string,
    given: ReadonlyMap<string, string>,
    words: Pick<TargetScript, 'args' | 'sets'>,
  ) {
    this.words = words;
    this.makefile = makefile;
    this.directory = directory;
    this.given = given;
  }

  visit(name: string, depth: number): void {
    if (this.done.has(name)) return;
    this.done.add(name);
    const rule = this.makefile.rules.get(name) ?? this.pattern(name);
    if (rule === undefined) return;
    this.known = true;
    if (depth > 200 || this.scripts.length > 2000) {
      this.cut ??= 'too many targets';
      return;
    }
    for (const prerequisite of rule.prerequisites)
      for (const one of this.expand(prerequisite, name).split(/\s+/))
        if (one !== '') this.visit(one, depth + 1);
    const [first] = rule.recipe;
    if (first === undefined) return;
    const text = rule.recipe.map((r) => this.expand(r.text, name)).join('\n');
    this.scripts.push({
      text,
      path: this.makefile.path,
      line: first.line,
      directory: this.directory,
      ...this.words,
      ...this.environment(name, text),
      dialect: 'bash',
    });
  }

  /**
   * What make does to the environment of its commands: it hands over what is exported, and of what they
   * find already its own value (https://www.gnu.org/software/make/manual/make.html#Variables_002fRecursion).
   */
  private environment(target: string, text: string): Pick<TargetScript, 'changes' | 'loads'> {
    const { rules, variables, defaults, exported, included } = this.makefile;
    const isAll = exported.has('*') || rules.has('.EXPORT_ALL_VARIABLES');
    // What its own text takes from them stands there as a variable of the shell.
    const asked = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    const hands = isAll ? undefined : [...exported, ...asked];
    const loads = included.map((path) => ({ file: absolute(path), over: true, hands }));
    const own = [...variables].filter(([name]) => /^[A-Za-z_]\w*$/.test(name));
    const changes = own.flatMap(([name, made]): readonly Change[] => {
      const isHanded = isAll || exported.has(name);
      if (!isHanded && defaults.has(name)) return [];
      const value = madeOf(made, this.expand(made, target));
      const where = !isHanded ? 'set' : defaults.has(name) ? 'unset' : undefined;
      return [{ kind: 'set', name, value, certain: true, where }];
    });
    return {
      ...(changes.length === 0 ? {} : { changes }),
      ...(loads.length === 0 ? {} : { loads }),
    };
  }

  /** `test-%: …` */
  private pattern(name: string): Rule | undefined {
    for (const [pattern, rule] of this.makefile.rules) {
      const percent = pattern.indexOf('%');
      if (percent < 0) continue;
      if (name.startsWith(pattern.slice(0, percent)) && name.endsWith(pattern.slice(percent + 1)))
        return rule;
    }
    return undefined;
  }

  /** Plain variables, `$@`, `$$`; functions stay as unknown text. https://www.gnu.org/software/make/manual/make.html#Using-Variables */
  private expand(text: string, target: string, depth = 0): string {
    let out = '';
    for (let at = 0; at < text.length; at++) {
      if (text.charAt(at) !== '$' || out.length > 20_000) {
        out += text.charAt(at);
        continue;
      }
      const next = text.charAt(at + 1);
      if (next === '(' || next === '{') {
        const end = closing(text, at + 1);
        if (end === -1) break;
        out += this.variable(text.slice(at + 2, end), target, depth);
        at = end;
      } else {
        out += next === '$' ? '$' : next === '@' ? target : '';
        at++;
      }
    }
    return out;
  }

  /**
   * `$(LANGS:%=out/%.md)`, `$(patsubst %,out/%.md,$(LANGS))`, `$(addprefix out/,$(LANGS))`:
   * https://www.gnu.org/software/make/manual/make.html#Substitution-Refs
   */
  private made(asked: string, target: string, depth: number): string | undefined {
    const [, list, from = '', to = ''] = /^([A-Za-z_][\w.-]*):([^=]*)=(.*)$/s.exec(asked) ?? [];
    const [, called = '', given = ''] =
      /^(patsubst|addprefix|addsuffix)\s+(.*)$/s.exec(asked) ?? [];
    if (list === undefined && called === '') return undefined;
    const parts = list === undefined ? split(given, /,/) : [from, to, `$(${list})`];
    if (depth > MAX_DEPTH || ++this.expansions > MAX_EXPANSIONS) return '';
    const [first = '', second = '', third = ''] = parts.map((part) =>
      this.expand(part.trim(), target, depth + 1),
    );
    const each = (words: string, change: (word: string) => string) =>
      words.split(/\s+/).filter(Boolean).map(change).join(' ').slice(0, 20_000);
    if (called === 'addprefix') return each(second, (word) => first + word);
    if (called === 'addsuffix') return each(second, (word) => word + first);
    return each(third, (word) => replaced(word, first, second));
  }

  private variable(name: string, target: string, depth: number): string {
    if (name === 'MAKE') return 'make';
    if (name === 'CURDIR') return '.';
    const made = this.made(name, target, depth);
    if (made !== undefined) return made;
    const value = this.given.get(name) ?? this.makefile.variables.get(name);
    // A variable that no one sets here may come from the environment.
    if (value === undefined) return /^[A-Za-z_]\w*$/.test(name) ? `\${${name}}` : '';
    return depth > MAX_DEPTH || ++this.expansions > MAX_EXPANSIONS
      ? ''
      : this.expand(value, target, depth + 1);
  }
}

/** The word with its `%`, or its end, replaced. */
function replaced(word: string, from: string, to: string): string {
  const [before = '', behind] = from.includes('%') ? from.split(/%(.*)/s) : ['', from];
  const fits = word.length > before.length + (behind?.length ?? 0);
  if (!fits || !word.startsWith(before) || !word.endsWith(behind ?? '')) return word;
  const stem = word.slice(before.length, word.length - (behind?.length ?? 0));
  return (from.includes('%') ? to : `%${to}`).replace('%', () => stem);
}

function load(
  repository: Repository,
  directory: string,
  file: string | undefined,
): Makefile | undefined {
  const names = file === undefined ? NAMES : [file];
  const cache = READ.get(repository) ?? new Map<string, Makefile | undefined>();
  READ.set(repository, cache);
  for (const name of names) {
    const path = resolvePath(directory, name);
    if (path === undefined) continue;
    if (!cache.has(path)) {
      const text = textOf(repository, path);
      cache.set(path, text === undefined ? undefined : read(repository, path, text, directory));
    }
    const makefile = cache.get(path);
    if (makefile !== undefined) return makefile;
  }
  return undefined;
}

/** What a variable's text comes to, with names of other variables as a shell would write them; what a function gives is not known. */
function madeOf(text: string, expanded: string): Value {
  if (/\$[({]\w[\w-]*\s/.test(text) || (expanded.trim() === '' && text !== '')) return UNSEEN;
  const pieces = [...expanded.matchAll(/\$\{(\w+)\}|[^$]+|\$/g)].map(([whole, name]) =>
    name === undefined ? literal(whole) : fromOrigin({ kind: 'environment', name }),
  );
  return concat(...pieces);
}

/** Rules and plain variables of a makefile and what it includes; conditionals are read as if both held. */
function read(repository: Repository, path: string, text: string, directory: string): Makefile {
  const rules = new Map<string, Rule>();
  const variables = new Map<string, string>();
  const defaults = new Set<string>();
  const exported = new Set<string>();
  const included: string[] = [];
  let first: string | undefined;
  let cut: string | undefined;
  const include = (name: string, depth: number): void => {
    const target = resolvePath(directory, name);
    // What a step writes there is known to the run; its lines are variables.
    if (target !== undefined && SETTINGS.test(target)) included.push(target);
    const more = target === undefined ? undefined : textOf(repository, target);
    if (more !== undefined && depth < 5) scan(more, depth + 1, target !== path);
  };
  const scan = (source: string, depth: number, foreign: boolean): void => {
    let current: Rule[] = [];
    for (const { text: line, number } of logicalLines(source)) {
      if (line.startsWith('\t')) {
        const command = line.trim().replace(/^[@+-]+\s*/, '');
        // Lines of an included file are shown at the including file's line.
        for (const rule of current)
          if (command !== '' && rule.recipe.length < 500)
            rule.recipe.push({ text: command, line: foreign ? 1 : number });
        continue;
      }
      const plain = stripComment(line).trim();
      if (plain === '') continue;
      const [whole = '', modifier, name, operator] = ASSIGNMENT.exec(plain) ?? [];
      if (name !== undefined) {
        const value = plain.slice(whole.length);
        if (modifier === 'export') exported.add(name);
        const isNew = operator === '?' && !variables.has(name);
        if (isNew) defaults.add(name);
        else if (operator !== '?') defaults.delete(name);
        if (operator === '+')
          variables.set(name, `${variables.get(name) ?? ''} ${value}`.slice(0, 20_000));
        else if (operator !== '?' || isNew) variables.set(name, value);
        continue;
      }
      const [directive, ...names] = plain.split(/\s+/);
      if (directive === 'export' && names[0] !== ':') {
        // `export $(shell sed 's/=.*//' .env)` names what the files of variables hold.
        const isAll = names.length === 0 || names[0]?.startsWith('$') === true;
        for (const one of isAll ? ['*'] : names) exported.add(one);
        continue;
      }
      if (directive === 'include' || directive === '-include' || directive === 'sinclude') {
        for (const one of names.slice(0, 19)) include(one, depth);
        continue;
      }
      const colon = plain.indexOf(':');
      if (colon <= 0) continue;
      if (rules.size >= MAX_TARGETS) {
        cut = `more than ${MAX_TARGETS} targets`;
        return;
      }
      const [before = '', inline] = splitFirst(plain.slice(colon + 1).replace(/^:/, ''), ';');
      const prerequisites = split(before, /\s/)
        .filter((p) => p !== '' && p !== '|')
        .slice(0, 500);
      current = plain
        .slice(0, colon)
        .split(/\s+/)
        .filter((n) => n !== '')
        .slice(0, 100)
        .map((name) => {
          const rule = rules.get(name) ?? { prerequisites: [], recipe: [] };
          rule.prerequisites.push(...prerequisites);
          if (inline !== undefined) rule.recipe.push({ text: inline.trim(), line: number });
          rules.set(name, rule);
          if (!name.startsWith('.') && !name.includes('%')) first ??= name;
          return rule;
        });
    }
  };
  scan(text, 0, false);
  return { path, rules, variables, defaults, exported, included, first, cut };
}

/** The bracket that closes the one here, nested ones passed over. */
function closing(text: string, open: number): number {
  const [up, down] = text.charAt(open) === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + 4000); at++) {
    if (text.charAt(at) === up) depth++;
    else if (text.charAt(at) === down && --depth === 0) return at;
  }
  return -1;
}

/** What stands between marks that are in no bracket: a function has blanks and commas of its own. */
function split(text: string, mark: RegExp): readonly string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '{') depth++;
    else if (char === ')' || char === '}') depth--;
    else if (depth === 0 && mark.test(char)) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
}

function stripComment(line: string): string {
  const at = line.indexOf('#');
  return at < 0 ? line : line.slice(0, at);
}

function splitFirst(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Lines with their continuations; the number is the first's. */
function logicalLines(text: string): { text: string; number: number }[] {
  const found: { text: string; number: number }[] = [];
  let open: string[] | undefined;
  let number = 1;
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '');
    if (open === undefined) number = i + 1;
    const continued = line.endsWith('\\');
    const part = continued ? line.slice(0, -1) : line;
    if (open === undefined) open = [part];
    else open.push(part.trim());
    if (continued) return;
    found.push({ text: open.join(' '), number });
    open = undefined;
  });
  return found;
}
