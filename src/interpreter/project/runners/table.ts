import { join } from '../../code/resolve.ts';
import type { Change, Load } from '../../environment.ts';
import { dig, record } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { list } from './parse.ts';
import { changesOf, loadsOf } from './project-tasks.ts';
import { type Definition, script, scripts, started } from './scripts.ts';

/** Where a table's command takes the words that it is handed: `{args}` of hatch and pdm, `{posargs}` of tox. */
export const SLOT = /\{(?:args|posargs)(?::([^}]*))?\}/;

/** A command as a table has it. */
interface Command {
  /** A text for a shell, or a program and its words. */
  readonly run: string | readonly string[];
  readonly directory?: string | undefined;
  readonly changes?: readonly Change[];
  readonly loads?: readonly Load[];
  /** The one function of a module that is called. */
  readonly calls?: string | undefined;
}

/** The commands of another name of the table; undefined where it has none of that name. */
type Sibling = (name: string) => readonly Command[] | undefined;

/** A named command of a table, its references to other names of the table followed once. */
export function fromTable(
  file: Definition,
  table: unknown,
  name: string,
  args: readonly number[],
  directory = file.directory,
): Target | undefined {
  const seen = new Set<string>();
  const done = new Set<string>();
  const sibling = (one: string): readonly Command[] | undefined => {
    const key = one.split(/\s/, 1)[0] ?? one;
    // What ran is not run again; `pytest = ["pytest -x"]` means the program.
    if (seen.has(key)) return done.has(key) && one === key ? [] : undefined;
    if (seen.size > 200 || !Object.hasOwn(record(table), key)) return undefined;
    seen.add(key);
    const found = commands(record(table)[key], sibling);
    done.add(key);
    return found.length === 0 ? undefined : found;
  };
  // `_ = { env_file = ".env" }` of pdm is for all of them.
  const loads = filesOf(dig(table, '_'));
  return scripts(
    (sibling(name) ?? []).map((command): TargetScript => {
      const { run, directory: below, changes = [], calls } = command;
      const there = below === undefined ? directory : join(directory, below);
      const around = {
        directory: there,
        args,
        slot: SLOT,
        changes,
        loads: [...loads, ...(command.loads ?? [])].map((one) => ({
          ...one,
          from: file.directory,
        })),
      };
      if (typeof run === 'string') return script(file, run, `${name} =`, around);
      return started(file, run, `${name} =`, { ...around, calls });
    }),
  );
}

/**
 * A command that is a text, a list of names or texts, or a table with `cmd`, `shell`, `chain`, `sequence`,
 * and with what it needs, sets and where it runs.
 */
function commands(value: unknown, sibling: Sibling, depth = 0): readonly Command[] {
  if (depth > 8) return [];
  if (typeof value === 'string') return [{ run: value }];
  const each = (all: unknown) =>
    list(all)
      .slice(0, 200)
      .flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
  if (Array.isArray(value)) return each(value);
  const table = record(value);
  const before = [table.deps, table.depends, table.dependencies]
    .flatMap(list)
    .flatMap((one) => (typeof one === 'string' ? (sibling(one) ?? []) : []));
  return [...before, ...own(table, sibling, each).map((one) => placed(one, table))];
}

function own(
  table: Readonly<Record<string, unknown>>,
  sibling: Sibling,
  each: (all: unknown) => readonly Command[],
): readonly Command[] {
  const direct = table.cmd ?? table.shell ?? table.command;
  if (Array.isArray(direct)) return [{ run: direct.map(String) }];
  if (typeof direct === 'string') return [{ run: direct }];
  if (typeof table.script === 'string') return [entryPoint(table.script)];
  const all =
    table.chain ??
    table.composite ??
    table.sequence ??
    table.parallel ??
    table.switch ??
    table.cmds ??
    table.run;
  if (all !== undefined) return each(all);
  const [named] = [table.ref, table.call].filter((one) => typeof one === 'string');
  if (named === undefined) return [];
  return sibling(named) ?? (table.call === undefined ? [] : [entryPoint(named)]);
}

/** With what the table around it sets, under what it sets itself, and where that runs it. */
function placed(command: Command, table: Readonly<Record<string, unknown>>): Command {
  const below = table.cwd ?? table.working_dir ?? table.dir;
  const directory =
    command.directory ??
    (typeof below === 'string' && !/^[/~]|[{$]/.test(below) ? below : undefined);
  const changes = [...changesOf(table.env), ...(command.changes ?? [])];
  return { ...command, directory, changes, loads: [...filesOf(table), ...(command.loads ?? [])] };
}

/**
 * `envfile` of poe beats what is set, `env_file` of pdm does not: https://poethepoet.natn.io/env_vars.html,
 * https://pdm-project.org/latest/usage/scripts/#env_file
 */
function filesOf(table: unknown): readonly Load[] {
  const override = dig(table, 'env_file', 'override');
  return [
    ...loadsOf(dig(table, 'envfile'), true),
    ...(override === undefined ? loadsOf(dig(table, 'env_file'), false) : loadsOf(override, true)),
  ];
}

/** `module:function(arguments)`: a module is imported, and one function of it called. */
export function entryPoint(text: string): {
  readonly run: readonly string[];
  readonly calls: string | undefined;
} {
  const [module = '', calls] = text.split(/[:(]/);
  return { run: ['python', '-m', module], calls };
}

/** The commands of another name of the table, when the text is one. */
function referenced(value: unknown, sibling: Sibling): readonly Command[] | undefined {
  return typeof value === 'string' ? sibling(value) : undefined;
}
