import { CREDIT_CARD } from './credits.ts';
import { PACKAGE } from './generated.ts';
import { OVERLAY, PRICING, PROMOTIONS } from './overlay.ts';
import type { ApiRate, CreditRate, PackageWindow, Quote } from './types.ts';

/** When the package was published. */
const PACKAGE_DATE = '2026-09-23';

let byName: ReadonlyMap<string, readonly PackageWindow[]> | undefined;

function packageWindows(name: string): readonly PackageWindow[] {
  byName ??= new Map(
    PACKAGE.rows.flatMap((row) => row.names.map((one) => [one, row.windows] as const)),
  );
  return byName.get(name) ?? [];
}

/** As prices are listed: without `openai/` before it or a snapshot's date behind it. */
function modelName(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/^openai\//, '')
    .replace(/-\d{4}-\d{2}-\d{2}$/, '');
}

/** What the API charges for a model on a day; undefined: no price is known. */
export function apiQuote(written: string, day: string): Quote<ApiRate> | undefined {
  const model = modelName(written);
  const rate = OVERLAY[model] ?? fromPackage(model, day);
  if (rate === undefined) return undefined;
  const promotion = endedPromotion(model, day);
  if (promotion === undefined) return { model, rates: [rate], doubt: null };
  const list: ApiRate = { ...rate, ...promotion.api };
  return { model, rates: [rate, list], doubt: promotion.doubt };
}

/** What the credit card charges for a model, once a seat's included usage is gone. */
export function creditQuote(written: string, day: string): Quote<CreditRate> | undefined {
  const model = modelName(written);
  const rate = CREDIT_CARD[model];
  if (rate === undefined) return undefined;
  const promotion = endedPromotion(model, day);
  if (promotion === undefined) return { model, rates: [rate], doubt: null };
  const list: CreditRate = { ...rate, ...promotion.credits };
  return { model, rates: [rate, list], doubt: promotion.doubt };
}

function fromPackage(model: string, day: string): ApiRate | undefined {
  const window = packageWindows(model).findLast(({ from }) => from === undefined || from <= day);
  if (window === undefined) return undefined;
  const { input, cached, cacheWrite, output, longContext = false } = window;
  const prices = { input, cached, cacheWrite, output, longContext };
  return { ...prices, source: PRICING, asOf: PACKAGE_DATE, grade: 'official' };
}

function endedPromotion(model: string, day: string) {
  const promotion = PROMOTIONS[model];
  if (promotion === undefined || day <= promotion.guaranteedThrough) return undefined;
  const { guaranteedThrough, reportedThrough } = promotion;
  const reported = reportedThrough === null ? '' : `, reported to end on ${reportedThrough}`;
  return {
    ...promotion,
    doubt: `the promotional price of ${model} was promised until ${guaranteedThrough}${reported}; both prices are counted`,
  };
}
