import type { Outcome } from '../payer/account.ts';
import { defaultModel } from '../payer/codex/default-model.ts';
import { STAGE_QUESTIONS } from '../payer/codex/row.ts';
import { CURRENT, versionText } from '../payer/codex/versions.ts';
import { sentence } from '../payer/codex/why.ts';
import { couldPay } from '../payer/could-pay.ts';
import { lookUp } from '../payer/look-up.ts';
import { nameInWords } from '../payer/name-in-words.ts';
import type { Reasoning } from '../payer/reasoning.ts';
import type { Step } from '../payer/settled.ts';
import type { Charge, JobReport, Report } from '../report/report.ts';
import { few, listed } from '../support/listed.ts';
import { refusalInWords } from '../telling/doubt-in-words.ts';
import { labelInWords } from '../telling/label-in-words.ts';
import type { Evidence } from '../value/evidence.ts';
import { type Answer, answersOf, groupsOf } from './answers.ts';
import { clip, guardLines, terminal } from './escape.ts';
import { placeLine, spaced, wrap } from './text/ink.ts';
import { type Page, pageFor } from './text/page.ts';
import { blindSpotLines, judgedLines, silencedLines } from './why-aside.ts';
import {
  accountWords,
  BUDGET_SHORT,
  chargedTo,
  condition,
  count,
  doubt,
  ofFile,
  onlyThen,
} from './words.ts';

export interface WhyView {
  readonly color: boolean;
  readonly width: number | undefined;
  /** Every answer in full, and the source of every row. */
  readonly verbose: boolean;
}

const MARKS = { passed: 'passed ', decided: 'decided', blocked: 'stopped' } as const;

/** How the answer for one job follows: for each charge what was asked, what decided, what would change it. */
export function renderWhy(
  job: JobReport,
  reasonings: readonly Reasoning[],
  silenced: readonly { readonly label: string; readonly reason: string }[],
  report: Report,
  view: WhyView,
): string {
  const page = pageFor(view);
  const groups = [
    [
      `${page.ink(['bold'], terminal(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
      ...wrap(job.sentence, page.width, ''),
      ...(reasonings.length + silenced.length > 0
        ? []
        : wrap(
            `Nothing ${(job.blindSpots ?? []).length > 0 ? 'that was read of it' : 'in it'}, nor in a file it leads to here, calls a model.`,
            page.width,
            '',
          )),
    ],
    ...answerGroups(answersOf(job, reasonings), page),
    ...(silenced.length === 0 ? [] : [silencedLines(silenced, page)]),
    ...blindSpotLines(job, report, page),
    judgedLines(job, report, page),
  ];
  return guardLines(`${spaced(groups).join('\n')}\n`);
}

/** Two screens of forty lines, less what stands around it. */
const MOST_LINES = 62;
/** More one-line answers tell no more than their number. */
const MOST_LISTED = 10;

/** The answers in full as far as they fit, and what is left in a line each. */
function answerGroups(answers: readonly Answer[], page: Page): readonly (readonly string[])[] {
  const groups = page.verbose ? answers.map((answer) => [answer]) : groupsOf(answers);
  const whole = groups.map((group) => groupLines(group, page));
  let room = page.verbose ? Number.POSITIVE_INFINITY : MOST_LINES;
  const fitting = whole.findIndex((lines, at) => {
    room -= lines.length + 1;
    return room < 0 && at > 0;
  });
  const shown = fitting < 0 ? whole.length : fitting;
  const numbered = whole
    .slice(0, shown)
    .map((lines, at) => lines.map((line, i) => (i === 0 ? `${at + 1}. ${line}` : line)));
  if (shown === whole.length) return numbered;
  const rest = groups.slice(shown).flat();
  const more = rest.length - MOST_LISTED;
  return [
    ...numbered,
    [
      'In short, and in full with --verbose:',
      ...rest
        .slice(0, more > 0 ? MOST_LISTED : rest.length)
        .flatMap((answer, at) =>
          hanging(
            `${shown + at + 1}. ${shortAnswer(answer, rest[at - 1])}`,
            page.width,
            '   ',
            '      ',
          ),
        ),
      ...(more > 0 ? [`   and ${more} more`] : []),
    ],
  ];
}

function hanging(text: string, width: number, first: string, indent: string): readonly string[] {
  return wrap(text, width, indent).map((line, at) =>
    at === 0 ? `${first}${line.trimStart()}` : line,
  );
}

/** What decided, and which logins were looked for before; what another release did is history. */
function tells({ outcome, part, history }: Step): boolean {
  if (outcome !== 'passed') return true;
  return part === STAGE_QUESTIONS.credential && history !== true;
}

const INDENT = '              ';

/** Among many rows the ones that were passed are told by their reason alone; `--verbose` asks too. */
function stepLines(step: Step, before: string | undefined, page: Page): readonly string[] {
  const { part, outcome, asks, because, source, assumed } = step;
  const mark = `     ${page.ink(outcome === 'passed' ? ['dim'] : ['bold'], assumed ?? MARKS[outcome])}  `;
  // `usually  CODEX_API_KEY is set`: the answer says what was asked.
  const short =
    part !== undefined && (outcome === 'passed' || assumed !== undefined) && !page.verbose;
  const [first = '', ...more] = wrap(because, page.width, INDENT);
  return [
    ...(part === undefined || part === before ? [] : [`   ${page.ink(['bold'], terminal(part))}`]),
    ...(short
      ? [`${mark}${first.trimStart()}`, ...more]
      : [`${mark}${terminal(asks)}`, first, ...more]),
    ...(page.verbose && source ? wrap(`(${source})`, page.width, INDENT) : []),
  ];
}

function heading({ codex, spender }: Reasoning): string {
  if (codex === undefined) return 'Asked in this order:';
  const { from, to } = codex.situation.version;
  const current =
    versionText(from) === versionText(CURRENT.from) ? ', the newest release checked,' : '';
  const release =
    versionText(from) === versionText(to)
      ? versionText(to)
      : `${versionText(from)} to ${versionText(to)}`;
  const usual =
    codex.verdict.kind === 'depends'
      ? ' Where the files leave something open, the usual case is shown here and the others below.'
      : '';
  const model = spender.model === undefined ? defaultModel({ from, to }) : undefined;
  const asked = model === undefined ? '' : ` Where no setting names a model, it asks ${model}.`;
  return `Codex ${release}${current} asks in this order.${usual}${asked}`;
}

function answerLines(answer: Answer, page: Page): readonly string[] {
  const { reasoning, outcome } = answer;
  const { spender, codex } = reasoning;
  const all = outcome?.steps ?? reasoning.steps;
  const steps = page.verbose ? all : all.filter(tells);
  return [
    `${page.ink(['bold'], terminal(labelInWords(spender.label)))}  ${page.ink(['cyan'], terminal(answer.places[0] ?? `${spender.path}:${spender.line}`))}`,
    ...wrap(heading(reasoning), page.width, '   '),
    ...steps.flatMap((step, at) => stepLines(step, steps[at - 1]?.part, page)),
    ...(outcome === undefined
      ? wrap(
          `So ${codex === undefined ? nobody(reasoning) : sentence(codex.verdict)}.`,
          page.width,
          '   ',
        )
      : outcomeLines(outcome, page)),
    ...changeLines(answer, page),
    ...placesLines(answer, '   ', page),
  ];
}

/** Without a charge: nobody pays, or nothing that was read says who. */
function nobody({ steps }: Reasoning): string {
  return steps.some(({ outcome }) => outcome === 'blocked')
    ? 'the files here show nobody who pays'
    : 'nobody pays';
}

const MOST_PLACES = 5;

/** Where else the same is called. */
function placesLines({ places }: Answer, indent: string, page: Page): readonly string[] {
  const others = places.slice(1);
  const more = others.length - MOST_PLACES;
  const told =
    page.verbose || more <= 0
      ? others
      : [...others.slice(0, MOST_PLACES), count(more, 'more place')];
  return others.length === 0 ? [] : wrap(`The same at ${listed(told)}.`, page.width, indent);
}

/** The first answer in full; for the others to which the same way leads what differs. */
function groupLines([first, ...others]: readonly Answer[], page: Page): readonly string[] {
  if (first === undefined) return [];
  const more = others.length - MOST_LISTED;
  return [
    ...answerLines(first, page),
    ...(others.length === 0 ? [] : ['   The same command leads to:']),
    ...others.slice(0, MOST_LISTED).flatMap((answer) => otherLines(answer, first, page)),
    ...(more > 0 ? [`     and ${more} more (--verbose)`] : []),
  ];
}

/** Only what the first one does not tell already. */
function otherLines(answer: Answer, first: Answer, page: Page): readonly string[] {
  const { outcome } = answer;
  if (outcome?.kind !== 'charge') return [];
  const { charge } = outcome;
  const indent = '       ';
  const told = [
    accountWords(charge.payer) === '' ? '' : `Account: ${accountWords(charge.payer)}`,
    considered(charge),
    charge.settledBy === null ? '' : lookUp(charge.settledBy),
    ...charge.notes,
  ];
  const way = new Set(evidenceOf(first).map(({ path, line }) => `${path}:${line}`));
  const own = charge.evidence.filter(({ path, line }) => !way.has(`${path}:${line}`));
  return [
    ...hanging(shortWho(answer, first), page.width, '     - ', indent),
    ...told.flatMap((one) => wrap(one, page.width, indent)),
    ...trailLines(own, page, indent),
    ...placesLines(answer, indent, page),
  ];
}

function evidenceOf({ outcome }: Answer): readonly Evidence[] {
  return outcome?.kind === 'charge' ? outcome.charge.evidence : [];
}

function outcomeLines(outcome: Outcome, page: Page): readonly string[] {
  if (outcome.kind === 'dead') return wrap(`So nobody pays: ${outcome.reason}.`, page.width, '   ');
  const { charge } = outcome;
  return [
    ...wrap(`So ${answerWords(charge)}.`, page.width, '   '),
    ...accountLines(charge, page),
    ...wrap(considered(charge), page.width, '   '),
    ...wrap(onlyIf(charge), page.width, '   '),
    ...(charge.settledBy === null ? [] : wrap(lookUp(charge.settledBy), page.width, '   ')),
    '   The way there:',
    ...trailLines(charge.evidence, page),
  ];
}

function answerWords(charge: Charge): string {
  const { refused, open } = ofFile(charge);
  if (refused.length > 0)
    return `nobody pays today: ${refusalInWords(refused, charge.evidence[0]?.path ?? '')}. Mended, ${answerWords(open)}`;
  return charge.budget === 'unclear'
    ? 'the files do not decide who pays'
    : `the answer is: ${chargedTo(charge)}${doubt(charge)}`;
}

/** What was not told with the answer: where who pays is the question, whether it spends at all is another one. */
function onlyIf(charge: Charge): string {
  const told = charge.budget === 'unclear' ? condition(ofFile(charge).open) : '';
  return told === '' ? '' : `It spends ${onlyThen(told)}.`;
}

function shortAnswer(answer: Answer, before?: Answer): string {
  return `${labelInWords(answer.reasoning.spender.label)}: ${shortWho(answer, before)}`;
}

/** What has to hold for it, as what stands behind the answer. */
function conditionOf(answer: Answer | undefined): string {
  if (answer?.outcome?.kind !== 'charge') return '';
  const { charge } = answer.outcome;
  const told = condition(charge);
  if (told === '') return '';
  return charge.budget === 'unclear' ? `; it spends ${onlyThen(told)}` : `, ${told}`;
}

/** Without what has to hold for the one that was told before as well. */
function shortWho(answer: Answer, before?: Answer): string {
  const { outcome } = answer;
  if (outcome === undefined) return nobody(answer.reasoning);
  if (outcome.kind === 'dead') return `nobody pays, ${outcome.reason}`;
  const { charge } = outcome;
  const name = charge.payer === null || charge.payer.inFiles === false ? '' : charge.payer.name;
  const who = charge.budget === 'unclear' ? 'the files do not decide who pays' : chargedTo(charge);
  const condition = conditionOf(answer);
  const known = condition === conditionOf(before);
  return `${who}${name === '' ? '' : `, ${nameInWords(name)}`}${known ? '' : condition}`;
}

const [FIRST_PLACES, LAST_PLACES] = [11, 3];

/** From the job to the credential: a line a place, the middle of a long way counted. */
function trailLines(trail: readonly Evidence[], page: Page, indent = '     '): readonly string[] {
  const line = (step: Evidence): string => {
    const where = `${step.path}:${step.line}`;
    const room = page.width - indent.length - 2 - where.length;
    const shows = terminal(step.shows).replaceAll('\n', ' ');
    return `${indent}${page.ink(['cyan'], terminal(where))}  ${room < 12 ? clip(shows, 40) : clip(shows, room)}`;
  };
  const told = page.verbose
    ? trail.map((step) => placeLine(step, page.width, indent, page.ink))
    : trail.map((step) => [line(step)]);
  // What differs in nothing that is shown of it is told once.
  const places = told.filter((one, at) => one.join('\n') !== told[at - 1]?.join('\n'));
  const more = places.length - FIRST_PLACES - LAST_PLACES;
  if (page.verbose || more <= 1) return places.flat();
  return [
    ...places.slice(0, FIRST_PLACES).flat(),
    page.ink(['dim'], `${indent}… ${more} more places on the way (--verbose) …`),
    ...places.slice(-LAST_PLACES).flat(),
  ];
}

function accountLines({ payer }: Charge, page: Page): readonly string[] {
  const words = accountWords(payer);
  return words === '' ? [] : wrap(`Account: ${words}`, page.width, '   ');
}

function changeLines(answer: Answer, page: Page): readonly string[] {
  const changes = changesOf(answer, page.verbose);
  if (changes.length === 0) return [];
  return [
    '   What would change it:',
    ...changes.flatMap((change) =>
      wrap(change, page.width, '       ').map((line, at) =>
        at === 0 ? line.replace('       ', '     - ') : line,
      ),
    ),
  ];
}

/** Who could pay, where the files leave it open. */
function considered({ budget, candidates }: Charge): string {
  if (budget !== 'unclear') return '';
  const all = couldPay(candidates).map(({ name, as }) => {
    const budgets = new Set(as.map(({ budget }) => BUDGET_SHORT[budget]));
    return `${nameInWords(name)} (${listed([...budgets], 'or')})`;
  });
  return all.length === 0 ? '' : `It could be ${listed(few(all, 4), 'or')}.`;
}

/** Whose one key is empty sends a request that nobody is billed for. */
function changesOfKey({ payer, candidates, confidence, notes }: Charge): readonly string[] {
  const only = notes.length === 0 && candidates.length === 0 && confidence === 'certain';
  if (!only || payer === null || !/^secrets\.[\w-]+$/.test(payer.name)) return notes;
  return [`if ${payer.name} were empty, nobody would pay: there would be no key to ask with`];
}

function changesOf(
  { outcome, reasoning: { codex, changes } }: Answer,
  verbose: boolean,
): readonly string[] {
  if (codex === undefined) return outcome?.kind === 'charge' ? changesOfKey(outcome.charge) : [];
  const { verdict } = codex;
  const open = verdict.kind === 'depends' ? verdict.candidates : [];
  const told = [
    // The first is the usual case, which is the answer.
    ...open.slice(1).flatMap(({ verdict: then, ways }) => {
      const when = listed((ways[0] ?? []).map((fact) => fact.when));
      return when === '' ? [] : [`when ${when}, ${sentence(then)}`];
    }),
    ...changes
      .filter(({ release }) => verbose || !release)
      .map(({ condition, verdict: then }) => `if ${condition}, ${sentence(then)}`),
  ];
  // An empty secret and an unset variable come to the same: said once.
  const ends = new Set<string>();
  return told.filter((one) => {
    const end = one.slice(one.indexOf(', '));
    const known = ends.has(end);
    ends.add(end);
    return !known;
  });
}
