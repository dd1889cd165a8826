/** Steps of a job, as the findings name them. */
import { listed } from '../../support/listed.ts';
import type { Step } from '../../workflow/model.ts';

export function stepsAt(steps: readonly Step[]): string {
  if (steps.length > MOST_NAMED) return 'the steps that spend';
  const lines = linesOf(steps);
  return lines.length === 1
    ? `the step at line ${lines[0]}`
    : `the steps at lines ${listed(lines)}`;
}

/** Steps beyond these are counted. */
const MOST_NAMED = 5;

function linesOf(steps: readonly Step[]): string[] {
  return steps
    .map(({ line }) => line)
    .sort((a, b) => a - b)
    .map(String);
}

export function othersAt(others: readonly Step[]): string {
  const lines = linesOf(others);
  if (lines.length === 1) return `the step at line ${lines[0]}, which was not seen to use it,`;
  const where = lines.length > MOST_NAMED ? '' : ` (lines ${listed(lines)})`;
  return `${lines.length} steps that were not seen to use it${where}`;
}

export function runsCode(step: Step): boolean {
  return step.kind !== 'idle' && !isOfGitHub(step);
}

/** GitHub's own actions run nothing of the repository, but for the one whose script stands in the step. */
function isOfGitHub(step: Step): boolean {
  return (
    step.kind === 'uses' && /^actions\/(?!github-script@)[\w.-]+(?:\/|@)/.test(step.uses.value)
  );
}
