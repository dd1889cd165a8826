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

/** The first thing in a file for which GitHub runs none of its jobs. */
export function refusalOf(jobs: readonly Job[]): Refusal | undefined {
  return first(jobs, (job) => {
    if (!isJobId(job.id)) return because(job, `\`${job.id.slice(0, 60)}\` is no name for a job`);
    const own = ofCondition(job.if, 'a job', JOB_IF);
    return own ?? (job.kind === 'call' ? ofReference(job.uses) : first(job.steps, ofStep));
  });
}

function ofStep(step: Step): Refusal | undefined {
  const own = ofCondition(step.if, 'a step', STEP_IF);
  if (own !== undefined) return own;
  if (step.kind === 'parallel') return first(step.steps, ofStep);
  return step.kind === 'uses' ? ofReference(step.uses) : undefined;
}

function ofReference(uses: Scalar): Refusal | undefined {
  if (namesVersion(uses.value)) return undefined;
  return because(uses, `\`uses: ${uses.value.slice(0, 100)}\` names no version`);
}

function ofCondition(condition: Scalar | undefined, of: string, names: Names) {
  if (condition === undefined) return undefined;
  const unknown = first(expressionsOf(condition.value), (one) => firstUnknown(one, names));
  return unknown === undefined
    ? undefined
    : because(condition, `the \`if\` of ${of} cannot ask \`${unknown}\``);
}

/** The braces of an `if` are optional. */
function expressionsOf(condition: string): readonly string[] {
  const found = readTemplate(condition).flatMap((one) =>
    one.kind === 'expression' ? [one.expression] : [],
  );
  return found.length === 0 ? [condition] : found;
}

function because({ path, line, column }: Place, why: string): Refusal {
  return { path, line, column, why };
}

function first<T, R>(all: readonly T[], look: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
