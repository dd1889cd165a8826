/** Subcommands of Python's command lines, which a program runs only where its words name them: `python cli.py digest`. */
import { type Block, blocksOf, lineStart } from './blocks.ts';
import type { Command } from './command-literals.ts';
import { decoratedBy } from './decorators.ts';
import { namedAt } from './names-at.ts';
import { isDot, pathAt } from './path.ts';
import { callersOf, Remembered } from './remembered.ts';
import type { SourceFile } from './source.ts';
import { elements, written } from './spans.ts';

/** So many imports lead from a command to where its group is put together. */
const MOST_HOPS = 4;
/** More files of commands than a program has. */
const MOST_FILES = 120;

const ABOUT = new Remembered<readonly Command[]>();
const DECLARED = new Remembered<Declared>();

interface Declared {
  readonly commands: readonly Command[];
  /** What stands for another group: `sub = parser.add_subparsers()`, a group that is added without a name. */
  readonly same: ReadonlyMap<string, string>;
  /** Groups that are handed words by the program itself, or to somebody else. */
  readonly open: ReadonlySet<string>;
  /** The words of functions that are commands of no group yet, by their headers. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** What runs before each command of a group. */
  readonly first: readonly (Block & { readonly on: string; readonly file: SourceFile })[];
}

/** The commands of a file, those beside them and the groups around them, wherever in the program they are declared. */
export function commandsAbout(file: SourceFile): readonly Command[] {
  if (file.language !== 'python') return [];
  return ABOUT.answer(file, 'about', undefined, () => {
    const own = declaredIn(file);
    if (own.commands.length === 0 && own.same.size === 0) return [];
    const all = filesAbout(file).map(declaredIn);
    const same = new Map(all.flatMap((one) => [...one.same]));
    const home = (group: string | undefined): string => {
      let at = group ?? '';
      for (let hops = 0; hops < MOST_HOPS; hops++) at = same.get(at) ?? at;
      return at;
    };
    const open = new Set(all.flatMap((one) => [...one.open].map(home)));
    const first = all.flatMap((one) => one.first);
    const commands = all
      .flatMap((one) => one.commands)
      .map((one) => ({ ...one, on: home(one.on), as: one.as && home(one.as) }))
      .map((one) => {
        const before = first.filter(({ on }) => home(on) === one.as);
        return { ...one, actions: [...one.actions, ...before] };
      });
    const isAlone = (on: string): boolean =>
      commands.filter((one) => one.on === on).length < 2 && !commands.some((one) => one.as === on);
    return commands
      .filter((one) => !open.has(one.on))
      .map((one) => ({ ...one, named: one.named && !isAlone(one.on) }));
  });
}

/** Those that import it, and what its groups are imported from, with who imports that. */
function filesAbout(file: SourceFile): readonly SourceFile[] {
  const found = new Set([file]);
  let edge = [file];
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const next = edge.flatMap((one) => [
      ...callersOf(one).map((user) => user.file),
      ...groupsOf(one),
    ]);
    edge = [...new Set(next)].filter((one) => one.language === 'python' && !found.has(one));
    for (const one of edge) if (found.size < MOST_FILES) found.add(one);
  }
  return [...found];
}

/** Where the groups are declared that a file adds commands to. */
function groupsOf(file: SourceFile): readonly SourceFile[] {
  return namedAt(file, 'command').flatMap((at) => {
    const name = file.tokens[at - 2]?.text ?? '';
    return file.links.get(name)?.file ?? [];
  });
}

function declaredIn(file: SourceFile): Declared {
  return DECLARED.answer(file, 'declared', undefined, () => new Reader(file).read());
}

/** Click itself, which has no commands of its own: `@click.group()`. */
const LIBRARY = /^(?:\w*click\w*|typer|cyclopts)$/;

class Reader {
  readonly #file: SourceFile;
  readonly #commands: Command[] = [];
  readonly #same = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #words = new Map<number, readonly string[]>();
  readonly #first: Declared['first'][number][] = [];
  /** Its classes of groups may take other words for a command, or none. */
  readonly #plain: boolean;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#plain = !namedAt(file, 'cls').some((at) => file.tokens[at + 1]?.text === '=');
  }

  read(): Declared {
    for (const at of [...this.#methods('command'), ...this.#methods('group')]) this.#decorated(at);
    for (const at of this.#methods('command')) this.#called(at);
    for (const at of [...this.#methods('add_typer'), ...this.#methods('add_command')])
      this.#added(at);
    for (const at of this.#methods('add_subparsers')) this.#below(at);
    for (const at of this.#methods('add_parser')) this.#parser(at);
    for (const at of this.#methods('callback')) this.#before(at);
    this.#handedOn();
    return {
      commands: this.#commands,
      same: this.#same,
      open: this.#open,
      words: this.#words,
      first: this.#first,
    };
  }

  /** `@cli.command("digest")` of click and typer: https://click.palletsprojects.com/en/stable/commands/ */
  #decorated(at: number): void {
    const header = decoratedBy(this.#file, at);
    const body = header === undefined ? undefined : this.#bodyAt(header);
    if (header === undefined || body === undefined) return;
    const { tokens } = this.#file;
    const own = tokens[header]?.text ?? '';
    const told = this.#nameIn(at + 1);
    // Click takes an ending off, in some releases.
    const short = own.replace(/_(?:command|cmd|group|grp)$/, '');
    const words = told ?? [...new Set([own, short])].map((one) => one.replaceAll('_', '-'));
    this.#words.set(header, words);
    if (LIBRARY.test(this.#ownerOf(at))) return;
    this.#add({
      words,
      on: this.#groupOf(this.#ownerOf(at), at),
      as: tokens[at]?.text === 'group' ? this.#groupOf(own, at) : undefined,
      actions: [{ ...body, file: this.#file }],
    });
  }

  /** `app.command("up")(up)` */
  #called(at: number): void {
    const { tokens, match } = this.#file;
    const open = (match[at + 1] ?? at) + 1;
    const [first] = tokens[open]?.text === '(' ? elements(this.#file, open) : [];
    if (first === undefined || decoratedBy(this.#file, at) !== undefined) return;
    const words = this.#nameIn(at + 1) ?? [(tokens[first.start]?.text ?? '').replaceAll('_', '-')];
    const actions = [{ ...first, file: this.#file }];
    this.#add({ words, on: this.#groupOf(this.#ownerOf(at), at), as: undefined, actions });
  }

  /** `app.add_typer(db, name="db")`, `cli.add_command(digest)` */
  #added(at: number): void {
    const [first] = elements(this.#file, at + 1);
    if (first === undefined) return;
    const { path, end } = pathAt(this.#file, first.start, first.end);
    const on = this.#groupOf(this.#ownerOf(at), at);
    const as = this.#groupOf(path, at);
    const { file, name } = this.#homeOf(path);
    const found = blocksOf(file).functions.find((one) => one.name === name);
    const own =
      found && (file === this.#file ? this.#words : declaredIn(file).words).get(found.header);
    const words = this.#nameIn(at + 1, 1) ?? own ?? typerName(file, name);
    if (end !== first.end) return;
    if (words === undefined) {
      // Without a name of its own it is one with the other.
      if (found === undefined) this.#same.set(as, on);
      return;
    }
    const body = found === undefined ? [] : [{ start: found.start, end: found.end, file }];
    this.#add({ words, on, as, actions: [{ ...first, file: this.#file }, ...body] });
  }

  /** `sub = parser.add_subparsers()` */
  #below(at: number): void {
    const sub = this.#assigned(at);
    if (sub !== undefined) this.#same.set(this.#key(sub), this.#groupOf(this.#ownerOf(at), at));
  }

  /** `d = sub.add_parser("digest")`, then `d.set_defaults(func=digest)`: https://docs.python.org/3/library/argparse.html#argparse.ArgumentParser.set_defaults */
  #parser(at: number): void {
    const { tokens, match } = this.#file;
    const [first, ...more] = elements(this.#file, at + 1);
    if (first === undefined || tokens[first.start]?.kind !== 'text') return;
    const aliases = more.find(({ start }) => tokens[start]?.text === 'aliases');
    const others = tokens
      .slice(aliases?.start ?? 0, aliases?.end ?? 0)
      .flatMap(({ kind, text }) => (kind === 'text' ? text : []));
    const close = match[at + 1] ?? at;
    const held = this.#assigned(at);
    const actions = this.#methods('set_defaults')
      .filter((one) =>
        one === close + 2
          ? true
          : held !== undefined && this.#lastSet(this.#ownerOf(one), one) === held,
      )
      .map((one) => ({ start: one + 2, end: match[one + 1] ?? one + 2, file: this.#file }));
    this.#add({
      words: [tokens[first.start]?.text ?? '', ...others],
      on: this.#groupOf(this.#ownerOf(at), at),
      as: held === undefined ? undefined : this.#key(held),
      actions,
    });
  }

  /** `@db.callback()`: it runs before each command of its group. */
  #before(at: number): void {
    const header = decoratedBy(this.#file, at);
    const body = header === undefined ? undefined : this.#bodyAt(header);
    if (body === undefined) return;
    this.#first.push({ on: this.#groupOf(this.#ownerOf(at), at), ...body, file: this.#file });
  }

  #add(one: Omit<Command, 'otherwise' | 'named'>): void {
    this.#commands.push({ ...one, otherwise: false, named: this.#plain });
  }

  /** `cli(["digest"])`, `runner.invoke(cli)`, `parser.parse_args(["digest"])`: then it is not the words of the run that count. */
  #handedOn(): void {
    const file = this.#file;
    const parses = this.#methods('parse_args').some((at) => hasWords(this.#file, at + 1));
    for (const { on } of this.#commands) {
      const name = on.startsWith(`${file.path} `) ? on.slice(file.path.length + 1) : '';
      const [local = '', place] = name.split(' ');
      if (place !== undefined ? parses : local !== '' && !this.#isCalledOnly(local))
        this.#open.add(on);
    }
  }

  /** Whether all that is done to a group is to add to it and to call it for the words of the run. */
  #isCalledOnly(name: string): boolean {
    const users = callersOf(this.#file).filter((one) => one.name === name);
    const own = namedAt(this.#file, name).map((at) => ({ file: this.#file, at }));
    const others = users.flatMap((one) =>
      namedAt(one.file, one.local).map((at) => ({ file: one.file, at })),
    );
    return [...own, ...others].every(({ file, at }) => {
      const { tokens } = file;
      const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
      if (isDot(before) || before === 'def' || /^(?:=|:|import|as|from)$/.test(next)) return true;
      if (/^(?:import|as)$/.test(before) || isImported(file, at)) return true;
      if (isDot(next)) return tokens[at + 2]?.text !== 'main' || !hasWords(file, at + 3);
      if (next === '(') return !hasWords(file, at + 1);
      const adder = tokens[at - 2]?.text ?? '';
      return before === '(' && /^(?:add_typer|add_command)$/.test(adder);
    });
  }

  #methods(name: string): readonly number[] {
    const { tokens } = this.#file;
    return namedAt(this.#file, name).filter((at) => isDot(tokens[at - 1]?.text));
  }

  #bodyAt(header: number): Block | undefined {
    const found = blocksOf(this.#file).functions.find((one) => one.header === header);
    return found && { start: found.start, end: found.end };
  }

  /** What stands in front of a method: `sibyl.app` of `sibyl.app.command`. */
  #ownerOf(at: number): string {
    const { tokens } = this.#file;
    let start = at;
    while (isDot(tokens[start - 1]?.text) && tokens[start - 2]?.kind === 'name') start -= 2;
    return start === at ? '' : written(this.#file, start, at - 1);
  }

  /** The name that a command is given: its first text, or `name=`. */
  #nameIn(open: number, from = 0): readonly string[] | undefined {
    const { tokens } = this.#file;
    for (const { start, end } of elements(this.#file, open).slice(from)) {
      const isNamed = tokens[start]?.text === 'name' && tokens[start + 1]?.text === '=';
      const at = isNamed ? start + 2 : start;
      if (tokens[at]?.kind === 'text' && at + 1 === end) return [tokens[at]?.text ?? ''];
    }
    return undefined;
  }

  #homeOf(path: string): { readonly file: SourceFile; readonly name: string } {
    const [first = '', ...rest] = path.split('.');
    const link = this.#file.links.get(first);
    if (link === undefined) return { file: this.#file, name: path };
    const [own = '', ...more] = link.name === '*' ? rest : [link.name, ...rest];
    let { file, name } = { file: link.file, name: own };
    for (let hops = 0; hops < MOST_HOPS; hops++) {
      const next = file.links.get(name);
      if (next === undefined || next.name === '*') break;
      ({ file, name } = next);
    }
    return { file, name: [name, ...more].join('.') };
  }

  /** By what a group is known in the whole program; a name that is set more than once by where it was set last. */
  #groupOf(path: string, at: number): string {
    const set = this.#lastSet(path, at);
    if (set !== undefined && this.#isParser(set)) return this.#key(set);
    const { file, name } = this.#homeOf(path);
    return `${file.path} ${name}`;
  }

  #key(set: number): string {
    return `${this.#file.path} ${this.#file.tokens[set]?.text} ${set}`;
  }

  #isParser(set: number): boolean {
    const { tokens } = this.#file;
    const made = pathAt(this.#file, set + 2).path;
    return (
      tokens[set + 1]?.text === '=' &&
      /(?:^|\.)(?:ArgumentParser|add_parser|add_subparsers)$/.test(made)
    );
  }

  /** The name that what a call gives is held by: `d = sub.add_parser(…)`. */
  #assigned(at: number): number | undefined {
    const { tokens } = this.#file;
    let start = at;
    while (isDot(tokens[start - 1]?.text) && tokens[start - 2]?.kind === 'name') start -= 2;
    return tokens[start - 1]?.text === '=' && tokens[start - 2]?.kind === 'name'
      ? start - 2
      : undefined;
  }

  #lastSet(name: string, at: number): number | undefined {
    return namedAt(this.#file, name).findLast(
      (one) => one < at && this.#file.tokens[one + 1]?.text === '=',
    );
  }
}

/** `app = typer.Typer(name="db")` */
function typerName(file: SourceFile, name: string): readonly string[] | undefined {
  const { tokens } = file;
  const set = namedAt(file, name).find((at) => tokens[at + 1]?.text === '=');
  if (set === undefined) return undefined;
  const { path, end } = pathAt(file, set + 2);
  if (!/(?:^|\.)Typer$/.test(path)) return undefined;
  const named = elements(file, end).find(
    ({ start }) => tokens[start]?.text === 'name' && tokens[start + 1]?.text === '=',
  );
  const text = named && tokens[named.start + 2];
  return text?.kind === 'text' ? [text.text] : undefined;
}

/** Words that the program itself hands over. */
function hasWords(file: SourceFile, open: number): boolean {
  const { tokens } = file;
  return elements(file, open).some(({ start }) => {
    const isNamed = tokens[start]?.text === 'args' && tokens[start + 1]?.text === '=';
    return isNamed || tokens[start]?.text === '[';
  });
}

function isImported(file: SourceFile, at: number): boolean {
  let start = at;
  while (
    start > 0 &&
    at - start < 200 &&
    !/^(?:from|import|=)$/.test(file.tokens[start]?.text ?? '')
  )
    start--;
  const open = file.tokens[start + 1]?.text === '(' ? start + 1 : undefined;
  if (file.tokens[start]?.text !== 'import') return false;
  return open === undefined ? lineStart(file, at) <= start : at < (file.match[open] ?? at);
}
