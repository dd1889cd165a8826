import { child, entries, isTrue, placeOf, type Report, scalarAt } from './fields.ts';
import type { Scalar, Step, StepBase } from './model.ts';
import { isLocal } from './references.ts';
import type { Node } from './yaml/node.ts';

/** The steps of a job, a composite action or a `parallel:` group. Anything but a list has none. */
export function readSteps(node: Node | undefined, report: Report): readonly Step[] {
  return node?.kind === 'seq' ? node.items.map((item) => readStep(item, report)) : [];
}

function readStep(node: Node, report: Report): Step {
  const base: StepBase = {
    id: scalarAt(node, 'id'),
    name: scalarAt(node, 'name'),
    if: scalarAt(node, 'if'),
    env: entries(child(node, 'env')),
    continueOnError: scalarAt(node, 'continue-on-error'),
    timeoutMinutes: scalarAt(node, 'timeout-minutes'),
    workingDirectory: scalarAt(node, 'working-directory'),
    background: isTrue(scalarAt(node, 'background')),
    ...placeOf(node),
  };
  const run = scalarAt(node, 'run');
  if (run !== undefined) return { kind: 'run', run, shell: scalarAt(node, 'shell'), ...base };
  const uses = scalarAt(node, 'uses');
  if (uses !== undefined && uses.value !== '') {
    checkReference(uses, report);
    return { kind: 'uses', uses, with: entries(child(node, 'with')), ...base };
  }
  const parallel = child(node, 'parallel');
  if (parallel !== undefined)
    return { kind: 'parallel', steps: readSteps(parallel, report), ...base };
  return { kind: 'idle', ...base };
}

/** GitHub wants `@ref` behind everything that is not local and not an image. */
export function namesVersion(uses: string): boolean {
  return (
    uses.startsWith('.') || isLocal(uses) || uses.startsWith('docker://') || uses.includes('@')
  );
}

export function checkReference(uses: Scalar, report: Report): void {
  const text = uses.value;
  if (namesVersion(text)) return;
  report(
    'missing-ref',
    uses,
    `\`uses: ${text.slice(0, 100)}\` names no version. GitHub refuses the file, so none of its jobs run; add \`@\` and a tag or commit.`,
  );
}
