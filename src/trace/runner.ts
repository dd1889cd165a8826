import type { StepsJob } from '../workflow/model.ts';
import type { Value } from '../workflow/value.ts';
import type { Runner } from './model.ts';

/** Labels of GitHub-hosted runners (docs.github.com, "Choosing the runner for a job"). */
const HOSTED =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.]*)(?:-(?:arm|xlarge|large|intel|\w+))*$/i;

/** Whose machine runs the job. Only `runs-on` counts, never a job's name. */
export function runnerOf(
  job: StepsJob,
  matrix: ReadonlyMap<string, Value>,
): { runner: Runner; windows: boolean } {
  const labels = job.runsOn.flatMap((label) => expand(label.value, matrix));
  const windows = labels.length > 0 && labels.every((l) => /^windows/i.test(l));
  if (labels.some((l) => l.toLowerCase() === 'self-hosted'))
    return { runner: 'self-hosted', windows };
  if (labels.length > 0 && labels.every((l) => HOSTED.test(l)))
    return { runner: 'hosted', windows };
  return { runner: 'unknown', windows };
}

/** `${{ matrix.os }}` stands for every value of its dimension. */
function expand(label: string, matrix: ReadonlyMap<string, Value>): readonly string[] {
  const name = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(label)?.[1];
  const values = name === undefined ? undefined : matrix.get(name.toLowerCase());
  if (values === undefined) return [label];
  return values.alternatives.map((a) =>
    a.pieces.map((p) => (p.kind === 'literal' ? p.text : '?')).join(''),
  );
}
