import { nameInWords } from '../../payer/name-in-words.ts';
import type { Charge, Payer } from '../../report/report.ts';
import { listed } from '../../support/listed.ts';
import type { Place } from '../../value/evidence.ts';
import type { JobAccount } from '../account.ts';
import type { Expected } from '../policy.ts';

const MAX_NAME = 100;

/** Behind the fix of one of several. */
export const OTHERS = ' The others likewise.';

/** A name from the repository as inline code: one line, bounded, unable to end its own quotation. */
export function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', "'")}\``;
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}…` : line;
}

export function names(texts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return listed([...new Set(texts)].map(credentialName), conjunction);
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
      return 'an unclear budget';
    case 'any':
      return 'any budget';
    case 'none':
      return 'no budget';
    default:
      return budget satisfies never;
  }
}

/** What a job is expected to be charged to. */
export function expectedName(expected: Expected): string {
  if (expected === 'none') return 'no spending';
  return typeof expected === 'string'
    ? budgetName(expected)
    : listed(expected.map(budgetName), 'or');
}

/** Whose bill a charge is on: another provider by its name. */
export function billName({ budget, provider }: Pick<Charge, 'budget' | 'provider'>): string {
  return budget === 'other' && provider !== null ? biller(provider) : budgetName(budget);
}

/** What spends, as code; the first few. */
export function labelled(charges: readonly Pick<Charge, 'spender'>[]): string {
  const labels = [...new Set(charges.map(({ spender }) => code(spender.label)))];
  return listed(labels.slice(0, 3));
}

/** A host that nobody knows is billed by whoever runs it. */
function biller(provider: string): string {
  // The address, and what holds it, is told where the charge is.
  const line = oneLine(provider).replace(
    /, or whoever .*$/,
    ' or the gateway that its base URL names',
  );
  return /^[\w-]+(?:\.[\w-]+)+$/.test(line) ? `whoever runs ${code(line)}` : line;
}

/**
 * Handed a key, or a program of which it is not known that it asks a model. One that asks, and that
 * only a condition starts, is none.
 */
export function isGuess({ unsure, spender, doubts }: Charge): boolean {
  return (
    unsure === 'spending' &&
    ['opaque', 'program', 'remote'].includes(spender.kind) &&
    (doubts === undefined || doubts.some((doubt) => doubt.of === 'call'))
  );
}

/** The credential that pays, or those of which one does; never more than the files show. */
export function payerName({ payer, candidates }: Charge): string {
  if (payer?.inFiles === false) return 'a credential that the files do not show';
  if (payer !== null) return credentialName(payer.name);
  const origins = candidates.flatMap(
    ({ name }) => /^(?:secrets|vars)\.[\w-]+/.exec(name)?.[0] ?? [],
  );
  return names(origins.slice(0, 3), 'or') || 'a credential that the files do not show';
}

/** A name such as `secrets.X` as code; a description such as "the machine's own login" as text. */
export function credentialName(name: string): string {
  const line = oneLine(fewer(name));
  // Our own descriptions quote names; a quotation that somebody left open would swallow the rest.
  return line.split('`').length % 2 === 1 ? nameInWords(line) : line.replaceAll('`', "'");
}

/** Of more names than fit into a line the first two: a cut would stand in the middle of one. */
function fewer(name: string): string {
  const all = name.split(' or ');
  return name.length <= MAX_NAME || all.length < 3
    ? name
    : `${all.slice(0, 2).join(' or ')} or ${all.length - 2} more`;
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
