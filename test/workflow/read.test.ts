import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAction } from '../../src/workflow/action.ts';
import type { Job, StepsJob, Workflow } from '../../src/workflow/model.ts';
import { readWorkflow } from '../../src/workflow/read.ts';

const PATH = '.github/workflows/w.yml';

function workflow(text: string): Workflow {
  const { workflow: found, diagnostics } = readWorkflow(PATH, text);
  expect(diagnostics).toEqual([]);
  if (found === undefined) throw new Error('no workflow');
  return found;
}
function only(text: string): StepsJob {
  const [job] = workflow(text).jobs;
  if (job?.kind !== 'steps') throw new Error('no job with steps');
  return job;
}
const codes = (text: string): string[] =>
  readWorkflow(PATH, text).diagnostics.map((d) => `${d.code}:${d.line}`);
const STEPS = 'steps: [{ run: x }]';

describe('readWorkflow', () => {
  it('reads triggers in every shape', () => {
    const names = (on: string): string[] =>
      workflow(`${on}\njobs: { a: { ${STEPS} } }`).triggers.map((t) => t.name);
    expect(names('on: push')).toEqual(['push']);
    expect(names('on: [push, release]')).toEqual(['push', 'release']);
    expect(names('ON:\n  push:\n  workflow_call:')).toEqual(['push', 'workflow_call']);
    const [schedule, run] = workflow(
      `on:\n  schedule:\n    - cron: '0 1 * * *'\n  workflow_run: { workflows: [CI], types: completed, branches: main }\njobs: { a: { ${STEPS} } }`,
    ).triggers;
    expect(schedule?.crons.map((c) => [c.value, c.line])).toEqual([['0 1 * * *', 3]]);
    expect(run).toMatchObject({ workflows: ['CI'], types: ['completed'], branches: ['main'] });
  });

  it('keeps the text of scalars as written', () => {
    const job = only(
      `%YAML 1.1\n---\non: push\njobs:\n  a:\n    env: { V: 1.10, T: yes, N: null, O: 0o7, Q: "1" }\n    ${STEPS}`,
    );
    const values = [...job.env].map(([name, entry]) => [name, entry.value]);
    expect(values).toEqual([
      ['V', '1.10'],
      ['T', 'yes'],
      ['N', ''],
      ['O', '0o7'],
      ['Q', '1'],
    ]);
  });

  it('places a literal block on the line of its text, any other scalar where it starts', () => {
    const job = only(
      'on: push\njobs:\n  a:\n    steps:\n      - run: |\n\n          one\n          two\n      - run: >\n          folded\n          text\n',
    );
    const runs = job.steps.map((s) => (s.kind === 'run' ? s.run : undefined));
    expect(runs[0]).toMatchObject({ value: '\none\ntwo\n', block: true, line: 6, column: 11 });
    expect(runs[1]).toMatchObject({ value: 'folded text\n', block: false, line: 9, column: 14 });
  });

  it('reads every field of a job', () => {
    const job = only(`on: push
jobs:
  a:
    runs-on: { group: big, labels: [linux, gpu] }
    needs: b
    container: node:20
    services: { db: { image: postgres, env: { P: x } } }
    concurrency: one
    permissions: { Contents: read }
    environment: { name: prod, url: x }
    defaults: { run: { shell: pwsh, working-directory: w } }
    strategy: { matrix: { os: [a, { n: b }], from: '\${{ x }}', include: [{ os: c, extra: d }] } }
    steps:
      - { uses: a/b@v1, with: { list: [1, 2], Key: v }, id: s, if: false, background: true }
      - parallel: [{ run: x }, { wait: s }]
      - wait-all: true
`);
    expect(job.runsOn.map((s) => s.value)).toEqual(['group:big', 'linux', 'gpu']);
    expect(job).toMatchObject({
      needs: ['b'],
      container: { name: '', image: { value: 'node:20' } },
      concurrency: { group: { value: 'one' } },
      environment: { value: 'prod' },
      defaults: { shell: { value: 'pwsh' }, workingDirectory: { value: 'w' } },
    });
    expect(job.services[0]).toMatchObject({ name: 'db', image: { value: 'postgres' } });
    expect([...(job.permissions?.scopes ?? [])]).toEqual([['contents', 'read']]);
    expect(job.matrix?.dimensions.get('os')?.map((s) => s.value)).toEqual(['a', '{"n":"b"}']);
    expect(job.matrix?.dimensions.has('from')).toBe(true);
    expect(job.matrix?.dimensions.get('from')).toBeUndefined();
    expect(job.matrix?.include[0]?.get('extra')?.value).toBe('d');
    const [uses, parallel, idle] = job.steps;
    expect(uses).toMatchObject({ kind: 'uses', background: true, if: { value: 'false' } });
    expect(uses?.kind === 'uses' && uses.with.get('list')?.value).toBe('["1","2"]');
    expect(parallel?.kind === 'parallel' && parallel.steps.map((s) => s.kind)).toEqual([
      'run',
      'idle',
    ]);
    expect(idle?.kind).toBe('idle');
  });

  it('reads calls, what they hand over and what a workflow takes', () => {
    const read = workflow(`on:
  workflow_call:
    inputs: { mode: { type: string, default: x, required: true } }
    secrets: { KEY: { required: true } }
    outputs: { o: { value: '\${{ jobs.a.outputs.o }}' } }
  workflow_dispatch: { inputs: { m: { type: choice, options: [a, b] } } }
jobs:
  a: { uses: ./.github/workflows/x.yml, secrets: inherit }
  b: { uses: o/r/.github/workflows/x.yml@v1, secrets: { K: '\${{ secrets.K }}' }, with: { m: 1 } }
`);
    expect(read.call?.inputs[0]).toMatchObject({ name: 'mode', required: true, type: 'string' });
    expect(read.call?.secrets[0]?.name).toBe('KEY');
    expect(read.call?.outputs.get('o')?.value).toContain('jobs.a');
    expect(read.dispatchInputs[0]?.options).toEqual(['a', 'b']);
    const secrets = (job: Job | undefined): unknown => job?.kind === 'call' && job.secrets;
    expect(secrets(read.jobs[0])).toBe('inherit');
    expect(secrets(read.jobs[1])).toBeInstanceOf(Map);
  });

  it('replaces aliases by what they name, at the place where it stands', () => {
    const job = only(
      'on: push\nenv: &e { A: b }\njobs:\n  a:\n    env: *e\n    steps:\n      - run: x\n',
    );
    expect(job.env.get('A')).toMatchObject({ value: 'b', line: 2 });
  });

  it.each([
    ['no jobs', 'on: push', ['not-a-workflow:1']],
    ['an empty file', '', ['not-a-workflow:1']],
    ['a list', '- a', ['not-a-workflow:1']],
    ['a job without steps', 'jobs:\n  a:\n    runs-on: x', ['job-without-steps:2']],
    ['a bad name', `jobs:\n  a b:\n    ${STEPS}`, ['invalid-job-id:2']],
    ['no version', 'jobs:\n  a:\n    steps:\n      - uses: a/b', ['missing-ref:4']],
    ['a duplicate', `jobs:\n  a:\n    ${STEPS}\n  A:\n    ${STEPS}`, ['duplicate-key:4']],
    ['a cycle', `x: &a [*a]\njobs: { a: { ${STEPS} } }`, ['alias-cycle:1']],
    ['two documents', `jobs: { a: { ${STEPS} } }\n---\na: b`, ['broken-yaml:2']],
    ['an anchor nobody set', `x: *a\njobs: { a: { ${STEPS} } }`, ['broken-yaml:1']],
  ])('says that there is %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each(['./a', '$/a', '$/', 'docker://a', 'a/b@v1'])('%s needs no version', (uses) => {
    expect(codes(`jobs:\n  a:\n    steps:\n      - uses: ${uses}`)).toEqual([]);
  });

  it('still reads the jobs that end before a mistake', () => {
    const { workflow: found, diagnostics } = readWorkflow(
      PATH,
      'on: push\njobs:\n  a:\n    steps:\n      - run: x\n  b:\n    steps:\n      - run: "x" y\n  c:\n    steps:\n      - run: x\n',
    );
    expect(diagnostics.map((d) => `${d.code}:${d.line}`)).toEqual(['broken-yaml:8']);
    expect(found?.jobs.map((job) => job.id)).toEqual(['a']);
  });
});

describe('hostile workflows', () => {
  const bomb = Array.from({ length: 12 }, (_, i) =>
    i === 0 ? 'a0: &a0 [x]' : `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`,
  ).join('\n');
  const lines = (count: number, line: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join('\n');
  it.each([
    ['an alias bomb', bomb, 'too-many-nodes'],
    ['60,000 keys', lines(60_000, (i) => `k${i}: v`), 'too-many-nodes'],
    ['a megabyte of brackets', '['.repeat(1_000_000), 'too-deep'],
    ['a megabyte of dashes', '- '.repeat(500_000), 'too-deep'],
    ['deep block maps', lines(200, (i) => `${' '.repeat(i)}a:`), 'too-deep'],
    [
      'a deep chain of aliases',
      `a0: &a0 x\n${lines(60, (i) => `a${i + 1}: &a${i + 1} [*a${i}]`)}`,
      'too-deep',
    ],
    ['too long a file', `a: ${'x'.repeat(1_100_000)}`, 'too-large'],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000), 'too-many-nodes'],
    ['many documents', '---\n'.repeat(100_000), 'broken-yaml'],
  ])('%s', (_, text, code) => {
    const { workflow: found, diagnostics } = readWorkflow(PATH, text);
    expect(found).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toContain(code);
  });

  it('reads 20,000 keys, and names prototypes as any other', () => {
    const many = `env:\n${lines(20_000, (i) => `  K${i}: v`)}\n  __proto__: p\njobs: { a: { ${STEPS} } }`;
    const found = workflow(many);
    expect(found.env.size).toBe(20_001);
    expect(found.env.get('__proto__')?.value).toBe('p');
  });

  it('reports a bounded number of duplicates', () => {
    expect(codes(`jobs: { a: { ${STEPS} } }\n${'k: v\n'.repeat(5_000)}`).length).toBeLessThan(30);
  });

  it('never throws', () => {
    const words = fc.constantFrom(
      ...[
        'jobs:',
        'on:',
        'steps:',
        '- ',
        ' ',
        '  ',
        '\n',
        '&a',
        '*a',
        '|',
        '>',
        '"',
        "'",
        '{',
        '}',
      ],
      ...['[', ']', ': ', '? ', '#', '!', '%YAML 1.1', '---', 'x', 'uses:', 'run:', '\t', ','],
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 60 })), (input) => {
        const text = typeof input === 'string' ? input : input.join('');
        const read = readWorkflow(PATH, text);
        expect(read.workflow !== undefined || read.diagnostics.length > 0).toBe(true);
        expect(readAction('action.yml', text).diagnostics).toBeInstanceOf(Array);
      }),
      { numRuns: 400 },
    );
  });
});

describe('readAction', () => {
  const body = (runs: string): unknown => readAction('action.yml', `runs: ${runs}`).action?.body;
  it('reads each kind', () => {
    expect(body('{ using: composite, steps: [{ run: x, shell: bash }] }')).toMatchObject({
      kind: 'composite',
      steps: [{ kind: 'run', shell: { value: 'bash' } }],
    });
    expect(body('{ using: node24, main: a.js, post: b.js }')).toMatchObject({
      kind: 'node',
      main: { value: 'a.js' },
      post: { value: 'b.js' },
    });
    expect(body('{ using: docker, image: Dockerfile, args: [a, b] }')).toMatchObject({
      kind: 'docker',
      args: [{ value: 'a' }, { value: 'b' }],
    });
    expect(body('{ using: x }')).toEqual({ kind: 'unknown' });
  });
  it('says when there is nothing to run', () => {
    const { action, diagnostics } = readAction('action.yml', 'name: x');
    expect(action).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual(['not-an-action']);
  });
});
