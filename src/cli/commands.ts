import type { Terminal } from './run.ts';
import { runScan, SCAN_HELP } from './scan.ts';

export interface CliCommand {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly run: (words: readonly string[], io: Terminal) => Promise<number>;
}

export const COMMANDS: readonly CliCommand[] = [
  {
    name: 'scan',
    title: 'Say for every job who pays, and judge it by the policy',
    help: SCAN_HELP,
    run: runScan,
  },
];

export function commandHelp(name: string): string | undefined {
  return COMMANDS.find((c) => c.name === name)?.help;
}

const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));

export const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join('\n')}

  --version      Print the version
  --help         Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;
