import { defaultModel } from '../payer/codex/default-model.ts';
import { STAGE_QUESTIONS } from '../payer/codex/row.ts';
import { CURRENT, versionText } from '../payer/codex/versions.ts';
import { sentence } from '../payer/codex/why.ts';
import { lookUp } from '../payer/look-up.ts';
import type { Reasoning } from '../payer/reasoning.ts';
import type { Step } from '../payer/settled.ts';
import type { Charge, JobReport } from '../report.ts';
import { guardLines, terminal } from './escape.ts';
import { placeLine, spaced, wrap } from './text/ink.ts';
import { type Page, pageFor } from './text/page.ts';
import { accountWords, chargedTo, count, doubt } from './words.ts';

export interface WhyView {
  readonly color: boolean;
  readonly width: number | undefined;
  /** Also the source of every row. */
  readonly verbose: boolean;
}

const MARKS = { passed: 'passed ', decided: 'decided', blocked: 'stopped' } as const;

/** How the answer for one job follows: for each spender what was asked, what decided, what would change it. */
export function renderWhy(
  job: JobReport,
  reasonings: readonly Reasoning[],
  silenced: readonly { readonly label: string; readonly reason: string }[],
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
    ...distinct(reasonings.map((one) => spenderLines(one, page))).map(numbered),
    ...(silenced.length === 0 ? [] : [silencedLines(silenced, page)]),
    ...blindSpotLines(job, page),
  ];
  return guardLines(`${spaced(groups).join('\n')}\n`);
}

/** A job that several others call is followed once for each; the same answer is told once. */
function distinct(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(groups.map((lines) => [lines.join('\n'), lines])).values()];
}

function numbered(lines: readonly string[], index: number): readonly string[] {
  return lines.map((line, at) => (at === 0 ? `${index + 1}. ${line}` : line));
}

function spenderLines(reasoning: Reasoning, page: Page): readonly string[] {
  const { spender } = reasoning;
  const steps = page.verbose ? reasoning.steps : reasoning.steps.filter(tells);
  const passed = reasoning.steps.length - steps.length;
  const label = page.ink(['bold'], terminal(spender.label));
  return [
    `${label}  ${page.ink(['cyan'], terminal(`${spender.path}:${spender.line}`))}`,
    ...wrap(heading(reasoning), page.width, '   '),
    ...steps.flatMap((step, at) => stepLines(step, steps[at - 1]?.part, page)),
    ...(passed === 0
      ? []
      : [
          page.ink(
            ['dim'],
            `   ${count(passed, 'question')} that changed nothing ${passed === 1 ? 'is' : 'are'} left out; --verbose asks them.`,
          ),
        ]),
    ...answerLines(reasoning, page),
    ...changeLines(reasoning, page),
  ];
}

/** What decided, and which logins were looked for before; what another release did is history. */
function tells({ outcome, part, history }: Step): boolean {
  if (outcome !== 'passed') return true;
  return part === STAGE_QUESTIONS.credential && history !== true;
}

const INDENT = '              ';

/** Among many rows the ones that were passed are told by their reason alone; `--verbose` asks too. */
function stepLines(step: Step, before: string | undefined, page: Page): readonly string[] {
  const { part, outcome, asks, because, source } = step;
  const mark = `     ${page.ink(outcome === 'passed' ? ['dim'] : ['bold'], MARKS[outcome])}  `;
  const short = part !== undefined && outcome === 'passed' && !page.verbose;
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

function answerLines({ outcomes, codex }: Reasoning, page: Page): readonly string[] {
  if (outcomes.length === 0) {
    const why = codex === undefined ? 'nobody pays' : sentence(codex.verdict);
    return wrap(`So ${why}.`, page.width, '   ');
  }
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'dead')
      return wrap(`So nobody pays: ${outcome.reason}.`, page.width, '   ');
    const { charge } = outcome;
    return [
      ...wrap(
        charge.budget === 'unclear'
          ? 'So the files do not decide who pays.'
          : `So the answer is: ${chargedTo(charge)}${doubt(charge)}.`,
        page.width,
        '   ',
      ),
      ...accountLines(charge, page),
      ...(charge.settledBy === null ? [] : wrap(lookUp(charge.settledBy), page.width, '   ')),
      '   The way there:',
      ...charge.evidence.flatMap((step) => placeLine(step, page.width, '     ', page.ink)),
    ];
  });
}

function accountLines({ payer }: Charge, page: Page): readonly string[] {
  const words = accountWords(payer);
  return words === '' ? [] : wrap(`Account: ${words}`, page.width, '   ');
}

function changeLines(reasoning: Reasoning, page: Page): readonly string[] {
  const changes = changesOf(reasoning, page.verbose);
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

function changesOf({ outcomes, codex, changes }: Reasoning, verbose: boolean): readonly string[] {
  if (codex === undefined)
    return outcomes.flatMap((outcome) => (outcome.kind === 'charge' ? outcome.charge.notes : []));
  const { verdict } = codex;
  const open = verdict.kind === 'depends' ? verdict.candidates : [];
  const told = [
    // The first is the usual case, which is the answer.
    ...open.slice(1).flatMap(({ verdict: then, ways }) => {
      const when = (ways[0] ?? []).map((fact) => fact.when).join(' and ');
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

function silencedLines(
  silenced: readonly { readonly label: string; readonly reason: string }[],
  page: Page,
): readonly string[] {
  return [
    'Looks like a spender and is none here:',
    ...silenced.flatMap(({ label, reason }) => wrap(`${label}: ${reason}`, page.width, '   ')),
  ];
}

/** What was not read, and what would settle each. */
function blindSpotLines(
  { blindSpots = [] }: JobReport,
  page: Page,
): readonly (readonly string[])[] {
  if (blindSpots.length === 0) return [];
  return [
    [
      page.ink(['bold'], 'Not read:'),
      ...blindSpots.flatMap(({ what, path, line, why, inReach, settledBy }) => [
        `   ${page.ink(['bold'], terminal(what))}  ${page.ink(['cyan'], terminal(`${path}:${line}`))}`,
        ...wrap(
          `${why}; ${inReach.length === 0 ? 'nothing that pays is known to be in its reach' : `in its reach: ${inReach.join(', ')}`}`,
          page.width,
          '     ',
        ),
        ...wrap(`Settled by: ${settledBy}`, page.width, '     '),
      ]),
    ],
  ];
}
