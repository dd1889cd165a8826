import { child, declared, entries, outputs, reporter, scalarAt, scalars } from './fields.ts';
import type { Action, Diagnostic } from './model.ts';
import { readSteps } from './steps.ts';
import { readYaml } from './yaml/read.ts';

export interface ActionRead {
  readonly action: Action | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an action's `action.yml`, as tolerantly as a workflow. Never throws. */
export function readAction(path: string, text: string): ActionRead {
  const file = readYaml(path, text);
  const diagnostics: Diagnostic[] = [...file.diagnostics];
  const report = reporter(path, diagnostics);
  const root = file.root;
  const runs = child(root, 'runs');
  const readable = runs !== undefined && file.isWhole(runs);
  if (root === undefined || runs?.kind !== 'map' || !readable) {
    if (file.diagnostics.length === 0)
      report(
        'not-an-action',
        root ?? { path, line: 1, column: 1 },
        'The file has no `runs`, so GitHub refuses it as an action and a step that uses it fails. Say how it runs.',
      );
    return { action: undefined, diagnostics };
  }
  const body = ((): Action['body'] => {
    const using = scalarAt(runs, 'using')?.value.toLowerCase() ?? '';
    if (using === 'composite')
      return { kind: 'composite', steps: readSteps(child(runs, 'steps'), report) };
    if (using.startsWith('node'))
      return {
        kind: 'node',
        main: scalarAt(runs, 'main'),
        pre: scalarAt(runs, 'pre'),
        post: scalarAt(runs, 'post'),
      };
    if (using === 'docker')
      return {
        kind: 'docker',
        image: scalarAt(runs, 'image'),
        env: entries(child(runs, 'env')),
        args: scalars(child(runs, 'args')),
        entrypoint: scalarAt(runs, 'entrypoint'),
      };
    return { kind: 'unknown' };
  })();
  const action: Action = {
    path,
    inputs: declared(child(root, 'inputs')),
    outputs: outputs(child(root, 'outputs')),
    body,
  };
  return { action, diagnostics };
}
