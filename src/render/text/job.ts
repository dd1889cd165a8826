import { couldPay } from '../../payer/could-pay.ts';
import { lookUp } from '../../payer/look-up.ts';
import type { Charge, JobReport } from '../../report/report.ts';
import { type AlikeCharges, alikeCharges, alsoAt } from '../alike.ts';
import { clip, terminal } from '../escape.ts';
import { accountWords, chargedTo, condition, doubt, payerWords, provedWords } from '../words.ts';
import { jobForecastLines } from './forecast.ts';
import { placeLine, titleLines, wrap } from './ink.ts';
import type { Page } from './page.ts';

/** A spending job: its place, its sentence, and for each charge the way to the money. */
export function jobLines(job: JobReport, page: Page): readonly string[] {
  const where = `${terminal(job.workflow)}:${job.line}`;
  const charges = alikeCharges(job.charges);
  return [
    ...titleLines(where, terminal(job.job), page),
    ...wrap(job.sentence, page.width, '    '),
    ...jobForecastLines(job, page),
    ...charges.flatMap((one) => chargeLines(one, charges.length > 1, page)),
    ...exposedLines(job, page),
  ];
}

function chargeLines(
  { charge, others }: AlikeCharges,
  oneOfMany: boolean,
  page: Page,
): readonly string[] {
  const label = `${charge.spender.label}: ${chargedTo(charge)}${doubt(charge)}`;
  const indent = oneOfMany ? '        ' : '      ';
  return [
    ...wrap(oneOfMany ? label : uncertainty(charge), page.width, '      '),
    ...charge.evidence.flatMap((step) => placeLine(step, page.width, indent, page.ink)),
    ...wrap(
      alsoAt(others, ({ path, line }) => `${path}:${line}`),
      page.width,
      indent,
    ),
    ...accountLines(charge, page, indent),
    ...unclearLines(charge, page, indent),
    ...charge.notes.flatMap((note) => wrap(`Note: ${note}`, page.width, indent)),
    ...wrap(provedWords(charge), page.width, indent),
  ];
}

function accountLines({ payer }: Charge, page: Page, indent: string): readonly string[] {
  const words = accountWords(payer);
  return words === '' ? [] : wrap(`Account: ${words}`, page.width, indent);
}

function uncertainty(charge: Charge): string {
  if (charge.unsure === undefined) return '';
  const only = condition(charge);
  return charge.unsure === 'payer'
    ? `Charged to: ${chargedTo(charge)}, ${only}.`
    : `It spends ${only}.`;
}

/** For an unclear charge everybody who could pay and what settles it; else who pays in other circumstances. */
function unclearLines(charge: Charge, page: Page, indent: string): readonly string[] {
  const names = couldPay(charge.candidates).map(
    ({ name, as }) => `${clip(terminal(name), 120)} (${payerWords(as)})`,
  );
  const heading = charge.budget === 'unclear' ? 'Could be:' : 'Could also be:';
  return [
    ...(names.length === 0 ? [] : wrap(`${heading} ${names.join(', or ')}`, page.width, indent)),
    ...(charge.settledBy === null ? [] : wrap(lookUp(charge.settledBy), page.width, indent)),
  ];
}

function exposedLines(job: JobReport, page: Page): readonly string[] {
  return job.exposed.flatMap(({ name, evidence }) => [
    ...wrap(`In reach, not spent: ${name}`, page.width, '    '),
    ...evidence.flatMap((step) => placeLine(step, page.width, '      ', page.ink)),
  ]);
}
