import {
  child,
  entries,
  mapAt,
  NO_ENTRIES,
  placeOf,
  type Report,
  scalarAt,
  scalarOrJson,
  scalars,
  texts,
} from './fields.ts';
import type {
  Concurrency,
  Container,
  Job,
  JobBase,
  Matrix,
  Permissions,
  RunDefaults,
  Scalar,
} from './model.ts';
import { checkReference, readSteps } from './steps.ts';
import type { Node, Pair } from './yaml/node.ts';

/**
 * "IDs must start with a letter or '_' and must be less than 100 characters"; `__` is reserved.
 * Source: actions/languageservices, id-builder.
 */
const JOB_ID = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/;

export function isJobId(id: string): boolean {
  return JOB_ID.test(id);
}

export function readJob({ key, value: node }: Pair, report: Report): Job {
  const id = key.value;
  if (!isJobId(id))
    report(
      'invalid-job-id',
      key,
      `GitHub refuses \`${id.slice(0, 60)}\` as a job's name and with it the whole file: use letters, digits, \`-\` and \`_\`, starting with a letter or \`_\`.`,
    );
  const base: JobBase = {
    id,
    name: scalarAt(node, 'name'),
    if: scalarAt(node, 'if'),
    needs: texts(child(node, 'needs')),
    env: entries(child(node, 'env')),
    permissions: readPermissions(child(node, 'permissions')),
    concurrency: readConcurrency(child(node, 'concurrency')),
    matrix: readMatrix(child(child(node, 'strategy'), 'matrix')),
    outputs: entries(child(node, 'outputs')),
    ...placeOf(key),
  };
  const uses = scalarAt(node, 'uses');
  if (uses !== undefined && uses.value !== '') {
    checkReference(uses, report);
    const secrets = child(node, 'secrets');
    const inherit = secrets?.kind === 'scalar' && secrets.value.toLowerCase() === 'inherit';
    return {
      kind: 'call',
      uses,
      with: entries(child(node, 'with')),
      secrets: inherit ? 'inherit' : entries(secrets),
      ...base,
    };
  }
  const steps = readSteps(child(node, 'steps'), report);
  if (steps.length === 0)
    report(
      'job-without-steps',
      key,
      `The job \`${id.slice(0, 60)}\` has neither \`steps\` nor \`uses\`, so it does nothing and is charged to nobody. Add steps or remove it.`,
    );
  return {
    kind: 'steps',
    runsOn: readRunsOn(child(node, 'runs-on')),
    environment: readEnvironment(child(node, 'environment')),
    defaults: readDefaults(child(node, 'defaults')),
    container: readContainer('', child(node, 'container')),
    services: [...(mapAt(node, 'services')?.entries.values() ?? [])].flatMap(
      (service) => readContainer(service.key.value, service.value) ?? [],
    ),
    timeoutMinutes: scalarAt(node, 'timeout-minutes'),
    continueOnError: scalarAt(node, 'continue-on-error'),
    steps,
    ...base,
  };
}

function readRunsOn(node: Node | undefined): readonly Scalar[] {
  if (node?.kind !== 'map') return scalars(node);
  const group = scalarAt(node, 'group');
  const named = group === undefined ? [] : [{ ...group, value: `group:${group.value}` }];
  return [...named, ...scalars(child(node, 'labels'))];
}

function readEnvironment(node: Node | undefined): Scalar | undefined {
  return node?.kind === 'map' ? scalarAt(node, 'name') : scalars(node)[0];
}

function readContainer(name: string, node: Node | undefined): Container | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'scalar')
    return {
      name,
      image: scalarAt(node, 'image'),
      env: entries(child(node, 'env')),
      ...placeOf(node),
    };
  return node.value === '' ? undefined : { name, image: node, env: NO_ENTRIES, ...placeOf(node) };
}

function readMatrix(node: Node | undefined): Matrix | undefined {
  if (node === undefined) return undefined;
  const dimensions = new Map<string, readonly Scalar[] | undefined>();
  const pairs = node.kind === 'map' ? [...node.entries] : [];
  for (const [folded, { key, value }] of pairs) {
    if (folded === 'include' || folded === 'exclude') continue;
    dimensions.set(key.value, value.kind === 'seq' ? value.items.map(scalarOrJson) : undefined);
  }
  const rows = (name: string) => {
    const list = child(node, name);
    return list?.kind === 'seq' ? list.items.map(entries) : undefined;
  };
  const exclude = child(node, 'exclude') === undefined ? [] : rows('exclude');
  return { dimensions, include: rows('include') ?? [], exclude, ...placeOf(node) };
}

export function readPermissions(node: Node | undefined): Permissions | undefined {
  if (node === undefined || node.kind === 'seq') return undefined;
  if (node.kind === 'scalar')
    return node.value === ''
      ? undefined
      : { all: node.value.toLowerCase(), scopes: new Map(), ...placeOf(node) };
  const scopes = new Map<string, string>();
  for (const [folded, { value }] of node.entries) scopes.set(folded, scalarOrJson(value).value);
  return { all: scopes.size === 0 ? '{}' : undefined, scopes, ...placeOf(node) };
}

export function readConcurrency(node: Node | undefined): Concurrency | undefined {
  const group = node?.kind === 'scalar' ? node : scalarAt(node, 'group');
  if (node === undefined || group === undefined || group.value === '') return undefined;
  return { group, cancelInProgress: scalarAt(node, 'cancel-in-progress'), ...placeOf(node) };
}

export function readDefaults(node: Node | undefined): RunDefaults {
  const run = child(node, 'run');
  return { shell: scalarAt(run, 'shell'), workingDirectory: scalarAt(run, 'working-directory') };
}
