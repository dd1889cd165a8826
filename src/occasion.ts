import type { TracedJob } from './interpreter/model.ts';
import type { Charge } from './report.ts';
import type { Occasion } from './sentence.ts';
import { answersOf } from './spenders-of.ts';
import { startsInWords } from './when.ts';
import { answeringAny } from './workflow/answering.ts';
import { asksOnlyHowItWent, evaluateCondition } from './workflow/condition.ts';
import { cellsOf, writtenOut } from './workflow/matrix.ts';
import type { Job, Scalar, Step, Trigger, Workflow } from './workflow/model.ts';
import { neededJobs } from './workflow/needs.ts';
import { halvesOf, holdsOn, jobMayRunOn, mayRunOn } from './workflow/on-event.ts';

/** When a job spends, and for what its charges wait beside the start of the workflow. */
export function occasionOf(traced: TracedJob, charges: readonly Charge[]): Occasion {
  const triggers = spendingTriggers(traced, charges);
  return {
    starts: startsInWords(triggers),
    waits: (charge) => {
      const met = metIn(traced, stepOf(traced, charge), triggers);
      const { doubts = [] } = charge;
      return doubts.filter(
        ({ of, path, line }) =>
          of !== 'payer' && !met.some((one) => one.path === path && one.line === line),
      );
    },
  };
}

/** The conditions of a job, of those it needs and of a step of it that the event or the matrix decides, or that only ask how the run went. */
function metIn(
  { workflow, job }: { readonly workflow: Workflow; readonly job: Job },
  step: Step | undefined,
  triggers: readonly Trigger[],
): readonly Scalar[] {
  const all = [
    { on: job, condition: step?.if },
    ...[job, ...neededJobs(workflow, job)].map((on) => ({ on, condition: on.if })),
  ];
  return all.flatMap(({ on, condition }) => {
    if (condition === undefined) return [];
    const { value } = condition;
    const met = asksOnlyHowItWent(value) || !isOpen(value, triggers) || holdsInACell(value, on);
    return met ? [condition] : [];
  });
}

/** Whether something beside the event decides. */
function isOpen(condition: string, triggers: readonly Trigger[]): boolean {
  return triggers.some((trigger) => holdsOn(condition, trigger) === undefined);
}

/** `matrix.python == '3.9'`: one of the jobs that the matrix makes runs it each time. */
function holdsInACell(condition: string, { matrix }: Job): boolean {
  if (matrix === undefined || !/\bmatrix\./.test(condition)) return false;
  return [...cellsOf(writtenOut(matrix))].some(
    (cell) =>
      evaluateCondition(condition, (path) => {
        const text = path.startsWith('matrix.')
          ? cell.get(path.slice('matrix.'.length))
          : undefined;
        return text === undefined
          ? undefined
          : { kind: 'known', text, truthy: !/^(?:|false|0)$/.test(text) };
      }).holds === true,
  );
}

function stepOf({ job }: TracedJob, { evidence }: Charge): Step | undefined {
  const steps = job.kind === 'steps' ? job.steps : [];
  return steps.findLast((step) =>
    evidence.some((one) => one.path === step.path && isIn(step, one.line)),
  );
}

/** The line of a step, or one of its script. */
function isIn(step: Step, line: number): boolean {
  if (line === step.line) return true;
  if (step.kind !== 'run') return step.kind === 'uses' && line === step.uses.line;
  const { run } = step;
  const last = run.block ? run.line + run.value.split('\n').length : run.line;
  return line >= run.line && line <= last;
}

/** What of the triggers a charge can be made on: `if: github.event_name == 'schedule'` leaves one. */
export function spendingTriggers(
  traced: TracedJob,
  charges: readonly Charge[],
): readonly Trigger[] {
  const { workflow, job } = traced;
  const own = workflow.triggers.flatMap((trigger) =>
    halvesLeft(trigger, (half) => jobMayRunOn(workflow, job, half)),
  );
  const ways = charges.map((charge) => ({
    condition: stepOf(traced, charge)?.if?.value,
    answers: answersOf(traced, charge),
  }));
  const left = own
    .flatMap((trigger) =>
      halvesLeft(trigger, (half) => ways.some(({ condition }) => mayRunOn(condition, half))),
    )
    .flatMap((trigger) => {
      const open = ways.filter(({ condition }) => mayRunOn(condition, trigger));
      return (
        answeringAny(
          trigger,
          open.map(({ answers }) => answers),
        ) ?? []
      );
    });
  return left.length > 0 ? left : own.length > 0 ? own : workflow.triggers;
}

/** A trigger, or of a push of branches and of tags the half that something may run on. */
function halvesLeft(trigger: Trigger, may: (half: Trigger) => boolean): readonly Trigger[] {
  const halves = halvesOf(trigger);
  const left = halves.filter(may);
  return left.length === halves.length ? [trigger] : left;
}
