import type { Terminal } from './terminal.ts';
import type { Options } from './usage.ts';

/** What a command's own file holds; it is loaded only when the command is asked for. */
export interface Loaded {
  readonly HELP: string;
  readonly OPTIONS: Options;
  /** What its `--format` takes. */
  readonly FORMATS?: readonly string[];
  readonly run: (words: readonly string[], io: Terminal) => Promise<number>;
}

interface CliCommand {
  readonly name: string;
  readonly title: string;
  readonly load: () => Promise<Loaded>;
}

export const COMMANDS: readonly CliCommand[] = [
  {
    name: 'scan',
    title: 'Say for every job who pays, and judge it by the policy',
    load: () => import('./scan.ts'),
  },
  {
    name: 'why',
    title: 'Explain step by step who pays for one job',
    load: () => import('./why.ts'),
  },
  {
    name: 'init',
    title: 'Write a first policy by which the next scan fails nothing',
    load: () => import('./init.ts'),
  },
  {
    name: 'baseline',
    title: 'Tolerate the findings of today, so that only new ones fail',
    load: () => import('./baseline.ts'),
  },
  {
    name: 'fix',
    title: 'Carry out the fixes that decide nothing',
    load: () => import('./fix.ts'),
  },
  {
    name: 'forecast',
    title: 'Say what a month is expected to take, on two lines',
    load: () => import('./forecast.ts'),
  },
  {
    name: 'usage',
    title: 'Write into the policy how often its jobs ran: usage sync',
    load: () => import('./usage-sync.ts'),
  },
  {
    name: 'measure',
    title: 'Say what Codex used here, and whose account paid',
    load: () => import('./measure.ts'),
  },
  {
    name: 'verify',
    title: 'Say of every job whether a run proved who pays',
    load: () => import('./verify.ts'),
  },
  {
    name: 'reconcile',
    title: 'List what the Platform billed and no job explains',
    load: () => import('./reconcile.ts'),
  },
  {
    name: 'organisation',
    title: 'List the repositories of an organisation, for scan --remote-list',
    load: () => import('./organisation.ts'),
  },
  {
    name: 'ledger',
    title: 'Make one ledger of the reports of many repositories',
    load: () => import('./ledger.ts'),
  },
  {
    name: 'explain',
    title: 'Print the page of a rule',
    load: () => import('./explain.ts'),
  },
  {
    name: 'completion',
    title: 'Print what makes bash, zsh or fish complete these words',
    load: () => import('./completion.ts'),
  },
];

const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));

export const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join('\n')}

  -v, --version  Print the version
  -h, --help     Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;
