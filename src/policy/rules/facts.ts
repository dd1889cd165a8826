import type { Charge } from '../../report/report.ts';
import { ownStarts } from '../../telling/occasion.ts';
import type { Trigger } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';

/** Kinds of spenders that are Codex itself. */
export const CODEX_KINDS: readonly string[] = [
  'codex-cli',
  'codex-action',
  'codex-sdk-typescript',
  'codex-sdk-python',
  'codex-cloud',
];

export function charged(account: JobAccount): boolean {
  return account.report.charges.length > 0;
}

/** What starts a charge of these events: those kinds of them that its action does something on. */
export function startsNamed(
  account: JobAccount,
  charge: Charge,
  names: readonly string[],
): Trigger[] {
  return ownStarts(account.traced, charge).filter(({ name }) => names.includes(name));
}

export function triggersNamed(
  { workflow, traced }: JobAccount,
  names: readonly string[],
): Trigger[] {
  // What starts a caller is told there.
  return traced.starts.filter(({ name, path }) => names.includes(name) && path === workflow.path);
}

export function runsOn(account: JobAccount): 'hosted' | 'self-hosted' | 'unknown' {
  const runners = new Set(account.traced.spenders.map((spender) => spender.runner));
  if (runners.has('hosted')) return 'hosted';
  return runners.has('self-hosted') ? 'self-hosted' : 'unknown';
}

/** One charge per payer: two steps that spend with one credential are one fact. */
export function byPayer(charges: readonly Charge[]): Map<string, Charge> {
  const found = new Map<string, Charge>();
  for (const charge of charges) {
    const name = charge.payer?.name ?? '';
    if (!found.has(name)) found.set(name, charge);
  }
  return found;
}
