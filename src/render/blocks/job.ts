import type { Charge, DeadSpender, JobReport, Payer } from '../../report.ts';
import type { Evidence } from '../../workflow/evidence.ts';
import { codeSpan, prose, short } from '../escape.ts';
import { BUDGET_SHORT, chargedTo, doubt, payerWords } from '../words.ts';
import { name, type View, where } from './view.ts';

/** Jobs a page about money lists: those that spend, and those where somebody believes they do. */
export function concernsMoney(job: JobReport): boolean {
  return job.budget !== 'none' || job.dead.length > 0;
}

/** A job with its sentence and the trail of every charge, one step a line. `remark` is Markdown. */
export function jobBlock(job: JobReport, view: View, remark = ''): string {
  const place = where({ path: job.workflow, line: job.line }, view);
  const many = job.charges.length > 1;
  return [
    `- **${name(job.job)}** · ${BUDGET_SHORT[job.budget]} · ${place}${remark === '' ? '' : ` · ${remark}`}\\`,
    `  ${prose(short(job.sentence, 600))}`,
    ...job.charges.flatMap((charge) => chargeLines(charge, many, view)),
    ...job.dead.flatMap((dead) => deadLines(dead, view)),
  ].join('\n');
}

function chargeLines(charge: Charge, oneOfMany: boolean, view: View): readonly string[] {
  const to = prose(short(chargedTo(charge), 80));
  const label = `  - ${name(charge.spender.label)}: ${to}${doubt(charge.confidence)}`;
  const doubtful = charge.confidence !== 'certain' && charge.budget !== 'unclear';
  return [
    ...(oneOfMany || doubtful ? [label] : []),
    ...trail(charge.evidence, oneOfMany || doubtful ? '    ' : '  ', view),
    ...candidateLines(charge),
    ...charge.notes.map((note) => `  - Note: ${prose(short(note, 400))}`),
  ];
}

function trail(evidence: readonly Evidence[], indent: string, view: View): readonly string[] {
  return evidence.map(
    (step, index) =>
      `${indent}${index + 1}. ${where(step, view)} ${codeSpan(short(step.shows, 200))}`,
  );
}

function candidateLines(charge: Charge): readonly string[] {
  const heading = charge.budget === 'unclear' ? 'Could be' : 'Could also be';
  return [
    ...(charge.candidates.length === 0
      ? []
      : [`  - ${heading}: ${charge.candidates.map(candidate).join(', or ')}`]),
    ...(charge.settledBy === null
      ? []
      : [`  - Settled by: ${prose(short(charge.settledBy, 400))}`]),
  ];
}

function candidate(payer: Payer): string {
  return `${prose(short(payer.name, 120))} (${payerWords(payer)})`;
}

function deadLines(dead: DeadSpender, view: View): readonly string[] {
  return [
    `  - Cannot spend as written: ${prose(short(dead.reason, 400))}`,
    ...trail(dead.evidence, '    ', view),
  ];
}
