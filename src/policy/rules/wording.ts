import type { Charge, Payer } from '../../report.ts';
import type { Place } from '../../value/evidence.ts';
import type { JobAccount } from '../account.ts';

const MAX_NAME = 100;

/** A name from the repository as inline code: one line, bounded, unable to end its own quotation. */
export function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', "'")}\``;
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}

export function names(texts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const shown = [...new Set(texts)].map(credentialName);
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}

/** Whose bill it is. */
export function budgetName(budget: Payer['budget'] | 'both' | 'any' | 'none'): string {
  switch (budget) {
    case 'api':
      return 'the API budget';
    case 'subscription':
      return 'the subscription budget';
    case 'both':
      return 'both budgets';
    case 'other':
      return 'another provider';
    case 'unclear':
      return 'a budget the files do not decide';
    case 'any':
      return 'any budget';
    case 'none':
      return 'no budget';
    default:
      return budget satisfies never;
  }
}

export function payerName(charge: Charge): string {
  if (charge.payer === null) return 'a credential the files do not name';
  return credentialName(charge.payer.name);
}

/** A name such as `secrets.X` as code; a description such as "the machine's own login" as text. */
export function credentialName(name: string): string {
  const line = oneLine(name);
  if (!line.includes(' ')) return code(name);
  // Our own descriptions quote names; a quotation that somebody left open would swallow the rest.
  return line.split('`').length % 2 === 1 ? line : line.replaceAll('`', "'");
}

export function spenderPlace(charge: Pick<Charge, 'spender' | 'evidence'>): Place {
  const { path, line } = charge.spender;
  const step = charge.evidence.find((e) => e.path === path && e.line === line);
  return { path, line, column: step?.column ?? 1 };
}

export function jobPlace(account: JobAccount): Place {
  const { path, line, column } = account.job;
  return { path, line, column };
}
