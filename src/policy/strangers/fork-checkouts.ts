import type { Job, Step, UsesStep } from '../../workflow/model.ts';

/** What names the code of a pull request: its commit, its branch, GitHub's own reference to it. */
const FORK_REF = /github\.event\.(?:pull_request|workflow_run)\.head|github\.head_ref|refs\/pull\//;

/** GitHub's own reference, whichever number stands in it. */
const PULL = /^refs\/pull\/(?:\d+|\$\{\{[^}]*\}\})\/(?:head|merge)$/;

/** One expression that is this in each run of the event: what stands behind it counts for others. */
function isFirst(event: string, path: string): RegExp {
  const here = `(?:github\\.event_name\\s*==\\s*'${event}'\\s*&&\\s*)?`;
  return new RegExp(
    `^\\$\\{\\{\\s*${here}github\\.event\\.(?:${path})\\s*(?:\\|\\|[^}&]*)?\\}\\}$`,
  );
}

const ACTION = /^actions\/checkout@(.+)$/i;

/**
 * In which runs `actions/checkout` refuses a fork's code, unless it is told `allow-unsafe-pr-checkout`, and by
 * what it knows that: those runs have the repository's own secrets. Since 7.0.0 (2026-06-17), and since 2026-07-16
 * in the older major versions as well, whose moving tags came along. A branch's name alone means one of the
 * repository itself.
 * https://github.com/actions/checkout/pull/2454, https://github.com/actions/checkout/pull/2500,
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 */
const REFUSED: Readonly<Record<string, { readonly ref: RegExp; readonly repository: RegExp }>> = {
  pull_request_target: {
    ref: isFirst('pull_request_target', 'pull_request\\.head\\.sha'),
    repository: isFirst('pull_request_target', 'pull_request\\.head\\.repo\\.full_name'),
  },
  workflow_run: {
    ref: isFirst('workflow_run', 'workflow_run\\.head_(?:sha|commit\\.id)'),
    repository: isFirst('workflow_run', 'workflow_run\\.head_repository\\.full_name'),
  },
};

/** The first release of each major version that refuses. */
const SINCE: Readonly<Record<string, readonly [number, number]>> = {
  '2': [8, 0],
  '3': [7, 0],
  '4': [4, 0],
  '5': [1, 0],
  '6': [1, 0],
};
const COMMITS: ReadonlySet<string> = new Set([
  '0717577d45739eb3c851188b29f50ed6c0b2194e', // 2.8.0
  'a37ce9120846195fa4ece8f58b268e6043cb2f26', // 3.7.0
  '11d5960a326750d5838078e36cf38b85af677262', // 4.4.0
  'fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09', // 5.1.0
  'd23441a48e516b6c34aea4fa41551a30e30af803', // 6.1.0
  '9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0', // 7.0.0
  '3d3c42e5aac5ba805825da76410c181273ba90b1', // 7.0.1
]);

/** The step that brings a fork's code to the machine. */
export function bringsForkCode(step: Step): boolean {
  return step.kind === 'uses' && FORK_REF.test(given(step, 'ref'));
}

/** Whether a step ends a run of this trigger that came from a fork, because it is told to check out the fork's code. */
export function refusesForkCode(step: Step, trigger: string): boolean {
  const told = Object.hasOwn(REFUSED, trigger) ? REFUSED[trigger] : undefined;
  if (step.kind !== 'uses' || told === undefined) return false;
  const [, version = ''] = ACTION.exec(step.uses.value.trim()) ?? [];
  const [ref, repository] = [given(step, 'ref'), given(step, 'repository')];
  const asksForIt = told.ref.test(ref) || PULL.test(ref) || told.repository.test(repository);
  return (
    asksForIt && isGuarded(version) && /^(?:false)?$/i.test(given(step, 'allow-unsafe-pr-checkout'))
  );
}

/** A step with one of these runs also where one before it has failed. */
const RUNS_ON = /\b(?:always|failure|cancelled)\s*\(/i;

/**
 * Whether a step before this one ends such a run whatever else holds.
 * @param upstream the events that lead to a `workflow_run`: only of a pull request is it known where its code is from
 */
export function endsBefore(
  job: Job,
  step: Step | undefined,
  trigger: string,
  upstream: readonly string[],
): boolean {
  const known = upstream.every((event) => /^pull_request(?!_target)/.test(event));
  if (!known || job.kind !== 'steps' || step === undefined || RUNS_ON.test(step.if?.value ?? ''))
    return false;
  return job.steps
    .slice(0, Math.max(0, job.steps.indexOf(step)))
    .some(
      (one) =>
        one.if === undefined && one.continueOnError === undefined && refusesForkCode(one, trigger),
    );
}

function isGuarded(version: string): boolean {
  if (COMMITS.has(version.toLowerCase())) return true;
  const [, major = '', minor, patch = '0'] =
    /^v?(\d+)(?:\.(\d+)(?:\.(\d+))?)?$/.exec(version) ?? [];
  if (major === '') return version === 'main';
  if (Number(major) >= 7) return true;
  const since = Object.hasOwn(SINCE, major) ? SINCE[major] : undefined;
  if (since === undefined) return false;
  // `v5` moves along.
  if (minor === undefined) return true;
  return Number(minor) > since[0] || (Number(minor) === since[0] && Number(patch) >= since[1]);
}

function given(step: UsesStep, input: string): string {
  return step.with.get(input)?.value.trim() ?? '';
}
