import { type Budget, cutBy } from '../budget.ts';
import { Collector } from '../collector.ts';
import type { Script } from '../script.ts';
import type { Source } from '../source.ts';
import { Statements } from './statements.ts';

/** Reads PowerShell, Windows PowerShell and pwsh alike. */
export function readPowerShell(source: Source, budget: Budget): Script {
  const collector = new Collector(source, budget);
  try {
    const statements = new Statements(collector);
    statements.readAll();
    return { commands: collector.commands, cut: undefined };
  } catch (error) {
    const cut = cutBy(error);
    if (cut !== undefined) return { commands: collector.commands, cut };
    throw error;
  }
}
