import { type CouldPay, couldPay } from '../../payer/could-pay.ts';
import { lookUp } from '../../payer/look-up.ts';
import { COST_LINES } from '../../report/line-costs.ts';
import type { Charge, DeadSpender, JobReport } from '../../report/report.ts';
import { OR_A_KEY, WHAT_A_PLAN_PAYS } from '../../telling/bills.ts';
import type { Evidence } from '../../value/evidence.ts';
import { type AlikeCharges, alikeCharges, alsoAt } from '../alike.ts';
import { jobTakes } from '../cost-words.ts';
import { codeSpan, prose, short } from '../escape.ts';
import {
  accountWords,
  BUDGET_SHORT,
  chargedTo,
  DORMANT_WORDS,
  doubt,
  payerWords,
  provedWords,
} from '../words.ts';
import { name, runName, stepWhere, type View, where } from './view.ts';

interface JobBlockOptions {
  /** The job's name, with its file where several have it. */
  readonly title: string;
  /** Markdown beside the job: what the change does to it. */
  readonly remark?: string | undefined;
  /** Who without write access may spend with it: Markdown, where that is known. */
  readonly strangers?: string | undefined;
  /** Whether to name the budget; not under a heading that does. */
  readonly budget?: boolean | undefined;
}

/** A job with its sentence and the trail of every charge, one step a line. */
export function jobBlock(job: JobReport, view: View, options: JobBlockOptions): string {
  const title = [
    `**${name(options.title)}**`,
    ...(job.dormant !== undefined
      ? [`not today: ${DORMANT_WORDS[job.dormant]}`]
      : options.budget === false
        ? []
        : [BUDGET_SHORT[job.budget]]),
    where({ path: job.workflow, line: job.line }, view),
    options.remark ?? '',
  ].filter((part) => part !== '');
  return [
    `- ${title.join(' · ')}\\`,
    `  ${prose(short(job.sentence.replaceAll(WHAT_A_PLAN_PAYS, ''), 600)) || '(no sentence)'}`,
    ...costLines(job),
    ...(options.strangers ? [`  - ${options.strangers}`] : []),
    ...alikeCharges(job.charges).flatMap((one, _, all) => chargeLines(job, one, all, view)),
    ...job.dead.flatMap((dead) => deadLines(job, dead, view)),
  ].join('\n');
}

function costLines({ forecast }: JobReport): readonly string[] {
  if (forecast === undefined) return [];
  return COST_LINES.flatMap((line) => {
    const takes = jobTakes(forecast, line);
    return takes === undefined ? [] : [`  - ${prose(takes)}`];
  });
}

/** A label where the job has several charges or this one is in doubt; then everything is below it. */
function chargeLines(
  job: JobReport,
  { charge, others }: AlikeCharges,
  all: readonly AlikeCharges[],
  view: View,
): readonly string[] {
  const to = prose(short(chargedTo(charge), 80));
  const labelled = all.length > 1;
  const indent = labelled ? '    ' : '  ';
  return [
    ...(labelled
      ? [`  - ${name(charge.spender.label)}: ${to}${prose(short(doubt(charge), 300))}`]
      : []),
    ...wayLines(charge, all[0]?.charge, job, indent, view),
    ...alsoLines(others, indent, view),
    ...accountLines(charge, indent),
    ...candidateLines(charge, indent),
    ...charge.notes
      .filter((note) => !saysSo(job, note))
      .map((note) => `${indent}- Note: ${prose(short(note, 400))}`),
    ...provedLines(charge, indent, view),
  ];
}

/** Whether the sentence above has told it already. */
function saysSo({ sentence }: JobReport, note: string): boolean {
  return sentence.includes(OR_A_KEY) && note.includes(' holds an API key, ');
}

/** Of a way that the first charge of the job has told only where it parts from it. */
function wayLines(
  charge: Charge,
  first: Charge | undefined,
  job: JobReport,
  indent: string,
  view: View,
): readonly string[] {
  const way = belowJob(charge.evidence, job);
  const places = first === undefined || first === charge ? [] : first.evidence;
  const known = new Set(places.map(({ path, line }) => `${path}:${line}`));
  const own = way.filter(({ path, line }) => !known.has(`${path}:${line}`));
  if (way.length - own.length < LEAST_SHARED) return trail(way, indent, view);
  return [
    `${indent}- As the first${own.length === 0 ? '.' : ', but for:'}`,
    ...trail(own, `${indent}  `, view),
  ];
}

/** Fewer lines are told again sooner than they are looked up. */
const LEAST_SHARED = 3;

function provedLines(charge: Charge, indent: string, view: View): readonly string[] {
  const { measured } = charge;
  return measured === undefined
    ? []
    : [`${indent}- ${provedWords(charge, runName(measured.run, view))}`];
}

function alsoLines(others: readonly Charge[], indent: string, view: View): readonly string[] {
  const also = alsoAt(others, (spender) => stepWhere(spender, view));
  return also === '' ? [] : [`${indent}- ${also}`];
}

function accountLines({ payer }: Charge, indent: string): readonly string[] {
  const words = accountWords(payer);
  return words === '' ? [] : [`${indent}- Account: ${prose(short(words, 200))}`];
}

/** The job's own line stands above the trail already. */
function belowJob(evidence: readonly Evidence[], job: JobReport): readonly Evidence[] {
  const [first, ...rest] = evidence;
  const repeats = first?.path === job.workflow && first.line === job.line;
  return repeats && rest.length > 0 ? rest : evidence;
}

function trail(evidence: readonly Evidence[], indent: string, view: View): readonly string[] {
  return evidence.map(
    (step, index) =>
      `${indent}${index + 1}. ${stepWhere(step, view)} ${codeSpan(short(step.shows, 200))}`,
  );
}

function candidateLines(charge: Charge, indent: string): readonly string[] {
  const heading = charge.budget === 'unclear' ? 'Could be' : 'Could also be';
  // A note tells who else pays, and when.
  const told = charge.budget !== 'unclear' && charge.notes.length > 0;
  return [
    ...(charge.candidates.length === 0 || told
      ? []
      : [`${indent}- ${heading}: ${couldPay(charge.candidates).map(candidate).join(', or ')}`]),
    ...(charge.settledBy === null
      ? []
      : [`${indent}- ${prose(short(lookUp(charge.settledBy), 400))}`]),
  ];
}

function candidate({ name: key, as }: CouldPay): string {
  const plain = /^[^\s`]+$/.test(key);
  return `${plain ? name(key) : prose(short(key, 120))} (${payerWords(as)})`;
}

function deadLines(job: JobReport, dead: DeadSpender, view: View): readonly string[] {
  // The sentence of a job that spends nothing says why.
  const told = job.sentence.includes(dead.reason);
  return [
    ...(told ? [] : [`  - Cannot spend as written: ${prose(short(dead.reason, 400))}`]),
    ...trail(belowJob(dead.evidence, job), told ? '  ' : '    ', view),
  ];
}
