import { evidence } from '../value/evidence.ts';
import { interpolate, type Scope } from '../workflow/expression.ts';
import type { StepsJob } from '../workflow/model.ts';
import type { Runner, System } from './model.ts';

/** Labels of GitHub-hosted runners (docs.github.com, "Choosing the runner for a job"). */
const HOSTED =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.]*)(?:-(?:arm|xlarge|large|intel|\w+))*$/i;

/**
 * Labels that say what the machine is made of or who rents it out, and groups: GitHub's larger runners
 * are called as their owner likes
 * (https://docs.github.com/actions/concepts/runners/larger-runners), and those of other vendors, which
 * live for one job, by image and size.
 */
const RENTED =
  /ubuntu|windows|macos|linux|\d-?(?:v?cpu|cores?)\b|^(?:group:|blacksmith|buildjet|cirun|codebuild|depot|namespace|nscloud|runs-on|ubicloud|warp)/i;

const SELF_HOSTED = /(?:^|[^\w-])self-hosted(?![\w-])/i;

/** Stands for a part of a label that is not known before the run. */
const UNKNOWN = '?';

/**
 * Whose machine runs the job. Only `runs-on` counts, never a job's name. A label of the repository's
 * own making (`runs-on: codex`) is one that its owner gave to a machine
 * (https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-in-a-workflow).
 */
export function runnerOf(
  job: StepsJob,
  scope: Scope,
): { readonly runner: Runner; readonly system: System | undefined } {
  const labels = job.runsOn.flatMap((label) =>
    interpolate(label.value, scope, evidence(label, label.value)).alternatives.map((one) =>
      one.pieces.map((p) => (p.kind === 'literal' ? p.text : UNKNOWN)).join(''),
    ),
  );
  const system = job.container === undefined ? systemOf(labels) : 'linux';
  if (labels.some((l) => SELF_HOSTED.test(l))) return { runner: 'self-hosted', system };
  if (labels.length > 0 && labels.every((l) => HOSTED.test(l))) return { runner: 'hosted', system };
  const own = labels.filter((l) => !l.includes(UNKNOWN));
  const named = own.length > 0 && !own.some((l) => HOSTED.test(l) || RENTED.test(l));
  return { runner: named ? 'self-hosted' : 'unknown', system };
}

/** Labels that name a system, by which images are called and self-hosted runners are marked. */
const NAMED: readonly (readonly [RegExp, System])[] = [
  [/windows/i, 'windows'],
  [/macos/i, 'macos'],
  [/ubuntu|linux/i, 'linux'],
];

/** The one system that the labels name; of a label that only the run knows it may be any. */
function systemOf(labels: readonly string[]): System | undefined {
  const named = labels.map((label) => NAMED.find(([name]) => name.test(label))?.[1]);
  const open = labels.some((label, at) => label.includes(UNKNOWN) && named[at] === undefined);
  const [only, ...more] = new Set(named.filter((one) => one !== undefined));
  return open || more.length > 0 ? undefined : only;
}
