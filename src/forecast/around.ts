import type { Spender } from '../interpreter/model.ts';
import { stepAt } from '../policy/strangers/stations.ts';
import type { Charge } from '../report/report.ts';
import type { Job, RunStep } from '../workflow/model.ts';

/** The text of a file of the repository, where it can be read. */
export type Source = (path: string) => string | undefined;

/** Longer texts are looked at only so far. */
const MOST_TEXT = 262_144;

/** What stands around a spender: the job whose step it is, its step's script, and the files. */
export interface Around {
  readonly step: RunStep | undefined;
  /** Below which a relative path of the step stands; undefined where only the run knows it. */
  readonly directory: string | undefined;
  readonly source: Source;
}

export function aroundOf(
  job: Job,
  charge: Charge,
  spender: Spender | undefined,
  source: Source,
): Around {
  const innermost = spender?.calledJobs?.at(-1) ?? job;
  const steps = [charge.spender, ...charge.evidence].map((place) =>
    stepAt(innermost, { ...place, column: 1 }),
  );
  const step = steps.find((one) => one?.kind === 'run');
  const own = innermost.kind === 'steps' ? innermost.defaults.workingDirectory : undefined;
  const written = (step?.workingDirectory ?? own)?.value.trim().replace(/^\.\/|\/$/g, '');
  return {
    step: step?.kind === 'run' ? step : undefined,
    directory: written?.includes('${{') ? undefined : (written ?? ''),
    source: (path) => source(path)?.slice(0, MOST_TEXT),
  };
}

/** The text of a file that a step names from where it runs. */
export function fileNear({ directory, source }: Around, name: string): string | undefined {
  if (directory === undefined || name.startsWith('/') || /[$*{]/.test(name)) return undefined;
  const path = name.replace(/^\.\//, '');
  return source(directory === '' || directory === '.' ? path : `${directory}/${path}`);
}

/** The text that a spender's words stand in: its program, or the script of its step. */
export function textAround(around: Around, { path }: Spender): string | undefined {
  return around.step?.path === path ? around.step.run.value : around.source(path);
}
