import { unwrap } from '../start/unwrap.ts';
import type { Budget } from './budget.ts';
import { type Masked, maskText } from './mask.ts';
import type { Assignment, Command, Dialect, Redirect, Text } from './script.ts';
import type { Position, Source } from './source.ts';

/** Reads a script in another language: `pwsh -Command "…"`. */
export type OtherReader = (
  dialect: Dialect,
  masked: Masked,
  origin: Position,
) => readonly Command[];

/** Where a command stands among others. */
export interface Setting {
  readonly conditional: boolean;
  readonly scope: readonly number[];
}

export interface Found {
  readonly words: readonly Text[];
  readonly assignments?: readonly Assignment[];
  readonly redirects?: readonly Redirect[];
  readonly stdin?: Command['stdin'];
  readonly start: number;
  readonly end: number;
}

/** Gathers the commands that the readers of PowerShell and cmd find. */
export class Collector {
  readonly commands: Command[] = [];
  readonly source: Source;
  readonly budget: Budget;
  private readonly other: OtherReader;
  private subshells = 0;

  constructor(source: Source, budget: Budget, other: OtherReader) {
    this.source = source;
    this.budget = budget;
    this.other = other;
  }

  subshell(setting: Setting): Setting {
    return { ...setting, scope: [...setting.scope, ++this.subshells] };
  }

  /** Lists a command, or what it starts; the last one listed is returned. */
  add(found: Found, setting: Setting): Command | undefined {
    this.budget.spend(1 + found.words.length);
    const inner = unwrap(found.words);
    const stdin = found.stdin;
    const line = inner.script?.text ?? (stdin?.kind === 'text' ? stdin.text : undefined);
    const handed = {
      redirects: found.redirects ?? [],
      stdin,
      conditional: setting.conditional || inner.conditional,
      subshell: setting.scope.length > 0,
      scope: setting.scope,
      calls: [],
      wrappers: inner.wrappers,
      unset: inner.unset,
      cleared: inner.cleared,
    };
    const assignments = [...(found.assignments ?? []), ...inner.assignments];
    const place = this.source.place(found.start);
    if (inner.script !== undefined && line?.some((piece) => piece.kind === 'literal')) {
      const { scope } = this.subshell(setting);
      for (const command of this.other(inner.script.dialect, maskText(line), place)) {
        this.commands.push({
          ...command,
          ...handed,
          redirects: [...command.redirects, ...handed.redirects],
          stdin: command.stdin ?? (inner.script.text ? stdin : undefined),
          conditional: handed.conditional || command.conditional,
          subshell: true,
          scope,
          wrappers: [...handed.wrappers, ...command.wrappers],
          unset: [...handed.unset, ...command.unset],
          cleared: handed.cleared || command.cleared,
          assignments: [...assignments, ...command.assignments],
        });
      }
      return this.commands.at(-1);
    }
    const words = inner.script === undefined ? inner.words : found.words;
    const [name = [], ...args] = words;
    const command: Command = {
      name,
      args,
      assignments,
      ...place,
      source: this.source.excerpt(found.start, found.end),
      ...handed,
    };
    this.budget.command();
    this.commands.push(command);
    return command;
  }
}
