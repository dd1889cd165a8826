import type { Place } from '../value/evidence.ts';
import { isJobId } from './jobs.ts';
import type { Job, Refusal, Scalar, Step } from './model.ts';
import { namesVersion } from './steps.ts';
import { firstUnknown, type Names } from './syntax.ts';
import { readTemplate } from './template.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability */
const JOB_IF: Names = { contexts: ['github', 'needs', 'vars', 'inputs'], hashFiles: false };
const STEP_IF: Names = {
  contexts: [...JOB_IF.contexts, 'env', 'job', 'matrix', 'runner', 'steps', 'strategy'],
  hashFiles: true,
};

type Fault = Omit<Refusal, 'job'>;

/** All for which GitHub runs none of the jobs of a file. */
export function refusalsOf(jobs: readonly Job[]): readonly Refusal[] {
  return jobs.flatMap((job) => faultsOf(job).map((fault) => ({ ...fault, job: job.id })));
}

function faultsOf(job: Job): readonly Fault[] {
  const named = isJobId(job.id)
    ? []
    : [
        fault(
          job,
          `\`${shown(job.id, 60)}\` is no name for a job`,
          'Rename it: letters, digits, `-` and `_`, starting with a letter or `_`.',
        ),
      ];
  const below = job.kind === 'call' ? ofReference(job.uses) : job.steps.flatMap(ofStep);
  return [...named, ...ofJobCondition(job.if), ...below];
}

function ofStep(step: Step): readonly Fault[] {
  const own = ofStepCondition(step.if);
  if (step.kind === 'parallel') return [...own, ...step.steps.flatMap(ofStep)];
  return step.kind === 'uses' ? [...own, ...ofReference(step.uses)] : own;
}

function ofReference(uses: Scalar): readonly Fault[] {
  if (namesVersion(uses.value)) return [];
  const why = `\`uses: ${shown(uses.value, 100)}\` names no version`;
  return [fault(uses, why, 'Put `@` and a tag or a commit behind it.')];
}

function ofJobCondition(condition: Scalar | undefined): readonly Fault[] {
  return ofCondition(condition, 'job', JOB_IF, (asked) =>
    asked === 'secrets'
      ? `Take the \`if\` off the job, ${throughEnvironment('add', condition, '`if` of its steps')}`
      : `Take the \`if\` off the job and write it on its steps, which may ask \`${asked}\`.`,
  );
}

function ofStepCondition(condition: Scalar | undefined): readonly Fault[] {
  return ofCondition(condition, 'step', STEP_IF, (asked) =>
    asked === 'secrets'
      ? throughEnvironment('Add', condition, '`if` of the step')
      : `Take \`${asked}\` out of the \`if\`.`,
  );
}

function ofCondition(
  condition: Scalar | undefined,
  of: 'job' | 'step',
  names: Names,
  fix: (asked: string) => string,
): readonly Fault[] {
  const asked = condition && firstOutOfPlace(condition.value, names);
  if (condition === undefined || asked === undefined) return [];
  return [fault(condition, `the \`if\` of a ${of} cannot ask \`${asked}\``, fix(asked))];
}

/** https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets */
function throughEnvironment(
  add: 'add' | 'Add',
  condition: Scalar | undefined,
  where: string,
): string {
  const name = /\bsecrets\.([A-Za-z_]\w{0,99})/i.exec(condition?.value ?? '')?.[1] ?? 'KEY';
  return `${add} \`${name}: \${{ secrets.${name} }}\` to the job’s \`env\`, and ask \`env.${name}\` in place of \`secrets.${name}\` in the ${where}.`;
}

function firstOutOfPlace(condition: string, names: Names): string | undefined {
  for (const one of expressionsOf(condition)) {
    const unknown = firstUnknown(one, names);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** The braces of an `if` are optional. */
function expressionsOf(condition: string): readonly string[] {
  const found = readTemplate(condition).flatMap((one) =>
    one.kind === 'expression' ? [one.expression] : [],
  );
  return found.length === 0 ? [condition] : found;
}

function fault({ path, line, column }: Place, why: string, fix: string): Fault {
  return { path, line, column, why, fix };
}

/** A name that somebody wrote, unable to end its own quotation. */
function shown(text: string, most: number): string {
  return text.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, most);
}
