/** An amount with its unit, as people write one: `400 USD`, `2,000 credits`, `25 %`, `500k tokens`. */
export interface Amount {
  readonly value: number;
  /** Upper or lower case as in the list that it was looked up in. */
  readonly unit: string;
}

/** The API line is billed in US dollars; no other currency is converted here. */
export const API_UNITS = ['USD'] as const;
/** What limits people's plans. Never a currency: credits are no wallet for the API. */
export const SUBSCRIPTION_UNITS = ['credits', 'runs', 'tokens'] as const;

const NUMBER = String.raw`(\d{1,12}|\d{1,3}(?:[,_ ]\d{3}){1,3})(\.\d{1,6})?`;
const COUNT = new RegExp(`^${NUMBER} ?([kM])?$`);
const AMOUNT = new RegExp(`^${NUMBER} ?([kM])? ?([A-Za-z]+|%)$`);
const FACTORS: Readonly<Record<string, number>> = { k: 1_000, M: 1_000_000 };

/** What one run may take, which a record of it tells. */
export const API_RUN_UNITS = ['USD', 'tokens'] as const;
export const SUBSCRIPTION_RUN_UNITS = ['credits', 'tokens'] as const;

/** `180k`, `1.5M`, `6000`, or undefined. */
export function parseCount(text: string): number | undefined {
  const match = COUNT.exec(text.trim());
  return match === null ? undefined : numberIn(match);
}

/** Undefined where it is no amount in one of the units. */
export function parseAmount(text: string, units: readonly string[]): Amount | undefined {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return undefined;
  const written = match[4]?.toLowerCase();
  const unit = units.find((one) => one.toLowerCase() === written || one === `${written}s`);
  return unit === undefined ? undefined : { value: numberIn(match), unit };
}

function numberIn([, whole = '', fraction = '', factor]: RegExpExecArray): number {
  return Number(whole.replace(/[,_ ]/g, '') + fraction) * (FACTORS[factor ?? ''] ?? 1);
}
