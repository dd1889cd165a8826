import { child, declared, entries, outputs, reporter, scalarAt } from './fields.ts';
import { readConcurrency, readDefaults, readJob, readPermissions } from './jobs.ts';
import type { Diagnostic, Gap, Workflow } from './model.ts';
import { refusalsOf } from './refused.ts';
import { readTriggers } from './triggers.ts';
import type { Node } from './yaml/node.ts';
import { readYaml } from './yaml/read.ts';

export interface WorkflowRead {
  /** Undefined where the file holds no jobs that could be read. */
  readonly workflow: Workflow | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Why GitHub may run more of the file than the workflow holds. */
  readonly gap: Gap | undefined;
}

/**
 * Reads a workflow file. Tolerant: keys it does not know are passed over, a value of the wrong
 * shape counts as absent. Never throws; whatever GitHub would refuse is a diagnostic.
 */
export function readWorkflow(path: string, text: string): WorkflowRead {
  const file = readYaml(path, text);
  const diagnostics: Diagnostic[] = [...file.diagnostics];
  const report = reporter(path, diagnostics);
  const root = file.root;
  const jobs = child(root, 'jobs');
  if (root === undefined || jobs?.kind !== 'map' || jobs.entries.size === 0) {
    if (file.diagnostics.length === 0)
      report(
        'not-a-workflow',
        root ?? { path, line: 1, column: 1 },
        'The file has no `jobs`, so GitHub refuses it as a workflow and nothing in it runs. Add jobs or move it out of the workflows directory.',
      );
    return { workflow: undefined, diagnostics, gap: file.gap };
  }
  const certain = [...jobs.entries.values()].filter(({ value }) => file.isWhole(value));
  const on = child(root, 'on');
  const call = child(on, 'workflow_call');
  const calledBare = readTriggers(on).some((t) => t.name.toLowerCase() === 'workflow_call');
  const read = certain.map((job) => readJob(job, report));
  const workflow: Workflow = {
    path,
    name: scalarAt(root, 'name'),
    triggers: readTriggers(on),
    off: file.gap === undefined && isEmpty(on),
    env: entries(child(root, 'env')),
    permissions: readPermissions(child(root, 'permissions')),
    concurrency: readConcurrency(child(root, 'concurrency')),
    defaults: readDefaults(child(root, 'defaults')),
    call: calledBare
      ? {
          inputs: declared(child(call, 'inputs')),
          secrets: declared(child(call, 'secrets')),
          outputs: outputs(child(call, 'outputs')),
        }
      : undefined,
    dispatchInputs: declared(child(child(on, 'workflow_dispatch'), 'inputs')),
    jobs: read,
    refused: refusalsOf(read),
  };
  return { workflow, diagnostics, gap: file.gap };
}

function isEmpty(node: Node | undefined): boolean {
  if (node?.kind === 'map') return node.entries.size === 0;
  return node?.kind === 'seq' && node.items.length === 0;
}
