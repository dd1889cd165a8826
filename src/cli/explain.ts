import { explain, explainable } from '../policy/explain.ts';
import { renderManual } from '../render/text/manual.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard explain [RULE | budgets]

Prints the page of a rule: what it finds, whom it costs what, and how to fix it;
or the page of the two budgets. Without a word it lists the rules.

Exit status: 0 printed, 2 there is no such rule.
`;

export const OPTIONS = {};

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { positionals } = readWords(words, OPTIONS);
  const [id] = positionals;
  if (positionals.length > 1)
    throw new UsageError(`explain takes one rule, not ${positionals.length}`);
  if (id === undefined) {
    io.stdout(explainable());
    return EXIT.clean;
  }
  const page = explain(id);
  if ('problem' in page) throw new UsageError(page.problem);
  io.stdout(renderManual(page.text, io));
  return EXIT.clean;
}
