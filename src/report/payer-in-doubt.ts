import type { Charge } from './report.ts';

/** A file that comes whole from a secret: what is in it decides, and its name is the only hint. */
export function isByName({ payer, settledBy }: Charge): boolean {
  return payer?.kind === 'chatgpt-auth-file' && /^what .* holds$/.test(settledBy ?? '');
}

/** Whether it is not certain who pays, also where it is not certain that it spends at all. */
export function isPayerInDoubt(charge: Charge): boolean {
  return charge.unsure === 'payer' || isByName(charge);
}
