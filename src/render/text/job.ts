import type { Charge, JobReport } from '../../report.ts';
import { clip, terminal } from '../escape.ts';
import { accountWords, chargedTo, doubt, payerWords } from '../words.ts';
import { jobForecastLines } from './forecast.ts';
import { placeLine, wrap } from './ink.ts';
import type { Page } from './page.ts';

const CANDIDATES_SHOWN = 6;

/** A spending job: its place, its sentence, and for each charge the way to the money. */
export function jobLines(job: JobReport, page: Page): readonly string[] {
  const where = `${terminal(job.workflow)}:${job.line}`;
  return [
    `  ${page.ink(['cyan'], where)}  ${page.ink(['bold'], terminal(job.job))}`,
    ...wrap(job.sentence, page.width, '    '),
    ...jobForecastLines(job, page),
    ...job.charges.flatMap((charge) => chargeLines(charge, job.charges.length > 1, page)),
    ...(page.verbose ? exposedLines(job, page) : []),
  ];
}

function chargeLines(charge: Charge, oneOfMany: boolean, page: Page): readonly string[] {
  const label = `${charge.spender.label}: ${chargedTo(charge)}${doubt(charge.confidence)}`;
  const indent = oneOfMany ? '        ' : '      ';
  return [
    ...wrap(oneOfMany ? label : uncertainty(charge), page.width, '      '),
    ...trail(charge, page.verbose).flatMap((step) => placeLine(step, page.width, indent, page.ink)),
    ...accountLines(charge, page, indent),
    ...unclearLines(charge, page, indent),
    ...charge.notes.flatMap((note) => wrap(`Note: ${note}`, page.width, indent)),
    ...measuredLines(charge, page, indent),
  ];
}

function measuredLines({ measured }: Charge, page: Page, indent: string): readonly string[] {
  if (measured === undefined) return [];
  const { run, day, certain } = measured;
  return wrap(`${certain ? 'Proved' : 'Borne out'} by run ${run} on ${day}.`, page.width, indent);
}

function accountLines({ payer }: Charge, page: Page, indent: string): readonly string[] {
  const words = accountWords(payer);
  return words === '' ? [] : wrap(`Account: ${words}`, page.width, indent);
}

function uncertainty(charge: Charge): string {
  if (charge.budget === 'unclear' || charge.confidence === 'certain') return '';
  return charge.confidence === 'likely'
    ? 'Likely: the files do not show for sure that it spends.'
    : 'Possible: only under a condition that the files do not decide.';
}

/** Spender and credential, or every step from the job to the credential. */
function trail(charge: Charge, whole: boolean) {
  if (whole) return charge.evidence;
  const { path, line, label } = charge.spender;
  const spends = charge.evidence.find((step) => step.path === path && step.line === line) ?? {
    path,
    line,
    shows: label,
  };
  const pays = charge.evidence.at(-1);
  return pays === undefined || pays === spends ? [spends] : [spends, pays];
}

/** For an unclear charge everybody who could pay and what settles it; else who pays in other circumstances. */
function unclearLines(charge: Charge, page: Page, indent: string): readonly string[] {
  const names = charge.candidates.map(
    (payer) => `${clip(terminal(payer.name), 120)} (${payerWords(payer)})`,
  );
  const more = names.length - CANDIDATES_SHOWN;
  const shown =
    page.verbose || more <= 0 ? names : [...names.slice(0, CANDIDATES_SHOWN), `${more} more`];
  const heading = charge.budget === 'unclear' ? 'Could be:' : 'Could also be:';
  return [
    ...(shown.length === 0 ? [] : wrap(`${heading} ${shown.join(', or ')}`, page.width, indent)),
    ...(charge.settledBy === null
      ? []
      : wrap(`Settled by: ${charge.settledBy}`, page.width, indent)),
  ];
}

function exposedLines(job: JobReport, page: Page): readonly string[] {
  return job.exposed.flatMap(({ name, evidence }) => [
    ...wrap(`In reach, not spent: ${name}`, page.width, '    '),
    ...evidence.flatMap((step) => placeLine(step, page.width, '      ', page.ink)),
  ]);
}
