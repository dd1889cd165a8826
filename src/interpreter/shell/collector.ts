import type { Budget } from './budget.ts';
import type { Assignment, Command, Redirect, Text } from './script.ts';
import type { Source } from './source.ts';

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
  private subshells = 0;

  constructor(source: Source, budget: Budget) {
    this.source = source;
    this.budget = budget;
  }

  subshell(setting: Setting): Setting {
    return { ...setting, scope: [...setting.scope, ++this.subshells] };
  }

  /** Lists a command. */
  add(found: Found, setting: Setting): Command {
    this.budget.spend(1 + found.words.length);
    const place = this.source.place(found.start);
    const [name = [], ...args] = found.words;
    const command: Command = {
      name,
      args,
      assignments: found.assignments ?? [],
      redirects: found.redirects ?? [],
      stdin: found.stdin,
      conditional: setting.conditional,
      subshell: setting.scope.length > 0,
      scope: setting.scope,
      calls: [],
      text: place,
      ...place,
      source: this.source.excerpt(found.start, found.end),
    };
    this.budget.command();
    this.commands.push(command);
    return command;
  }
}
