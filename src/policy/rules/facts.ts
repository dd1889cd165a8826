import type { Spender } from '../../interpreter/model.ts';
import type { Charge } from '../../report.ts';
import { mayRunOn } from '../../workflow/condition.ts';
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

export function triggersNamed(account: JobAccount, names: readonly string[]): Trigger[] {
  return account.workflow.triggers.filter(
    ({ name }) => names.includes(name) && mayRunOn(account.job.if?.value, name),
  );
}

export function runsOn(account: JobAccount): 'hosted' | 'self-hosted' | 'unknown' {
  const runners = new Set(account.traced.spenders.map((spender) => spender.runner));
  if (runners.has('hosted')) return 'hosted';
  return runners.has('self-hosted') ? 'self-hosted' : 'unknown';
}

/** What was followed to a charge, each way to it: one script can be started twice. */
export function spendersOf(
  { traced }: JobAccount,
  { spender }: Pick<Charge, 'spender'>,
): readonly Spender[] {
  return traced.spenders.filter(
    ({ path, line, label }) =>
      path === spender.path && line === spender.line && label === spender.label,
  );
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
