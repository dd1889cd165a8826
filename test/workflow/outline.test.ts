import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/workflow/outline.ts';
import { readWorkflow } from '../../src/workflow/read.ts';

const PATH = '.github/workflows/ci.yml';

/** The same facts by the full reader; undefined where it has something to report. */
function byReader(text: string): unknown {
  const { workflow, diagnostics } = readWorkflow(PATH, text);
  if (workflow === undefined || diagnostics.length > 0) return undefined;
  return {
    path: PATH,
    triggers: workflow.triggers.map((t) => t.name),
    jobs: workflow.jobs.map((job) => ({
      id: job.id,
      line: job.line,
      uses: job.kind === 'call' ? job.uses.value : undefined,
    })),
  };
}

const ORDINARY = `# Builds it
name: CI
"on":
  push:
    branches: [main, 'release/1']
  pull_request:
permissions: {}
jobs:
  build:
    name: Build ${'${{ matrix.os }}'}
    runs-on: ubuntu-latest # the usual
    strategy:
      matrix:
        os:
        - a
        - b
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - name: "Test it"
        if: \${{ github.ref == 'x' }}
        run: |
          # not a comment
          echo "a: b"

            deeper: yes
      - run: >-
          folded
          text

  call:
    uses: ./.github/workflows/other.yml
    secrets: inherit
`;

describe('outline', () => {
  it('reads an ordinary workflow as the full reader does', () => {
    expect(outline(PATH, ORDINARY)).toEqual({
      path: PATH,
      triggers: ['push', 'pull_request'],
      jobs: [
        { id: 'build', line: 9, uses: undefined },
        { id: 'call', line: 32, uses: './.github/workflows/other.yml' },
      ],
    });
    expect(byReader(ORDINARY)).toEqual(outline(PATH, ORDINARY));
  });

  it.each([
    ['a name', 'on: push', ['push']],
    ['a list on one line', 'on: [push, pull_request]', ['push', 'pull_request']],
    ['a list of lines', 'on:\n- push\n- release', ['push', 'release']],
    ['behind a document marker', '---\non: push', ['push']],
  ])('reads triggers as %s', (_, on, triggers) => {
    const text = `${on}\njobs:\n  a:\n    steps:\n    - run: x\n`;
    expect(outline(PATH, text)?.triggers).toEqual(triggers);
    expect(byReader(text)).toEqual(outline(PATH, text));
  });

  const job = 'on: push\njobs:\n  a:\n    steps:\n      - run: x\n';
  it.each([
    ['an anchor', job.replace('run: x', 'run: &a x')],
    ['an alias', job.replace('run: x', 'run: *a')],
    ['a tag', job.replace('run: x', 'run: !!str x')],
    ['a tab', job.replace('run: x', 'run:\tx')],
    ['a nested flow map', job.replace('run: x', 'env: { A: { B: c } }')],
    ['a flow map with a duplicate key', job.replace('run: x', 'env: { A: b, a: c }')],
    ['a flow list with an expression', job.replace('run: x', 'with: [${{ a }}]')],
    ['a text over two lines', job.replace('run: x', 'run: x\n          y')],
    ['a colon in a plain text', job.replace('run: x', 'run: x: y')],
    ['a duplicate key', job.replace('run: x', 'run: x\n        RUN: y')],
    ['a second document', `${job}---\n${job}`],
    ['a directive', `%YAML 1.1\n---\n${job}`],
    ['an action without a version', job.replace('run: x', 'uses: actions/checkout')],
    ['a job without steps', 'on: push\njobs:\n  a:\n    runs-on: x\n'],
    ['a job with a bad name', job.replace('  a:', '  1a:')],
    ['no jobs', 'on: push\n'],
    ['an empty block', job.replace('run: x', 'run: |')],
    ['a line break of another kind', job.replace('run: x', 'run: x\u2028y')],
    ['a text that is no YAML', '[[[['],
    ['nothing', ''],
  ])('leaves %s to the full reader', (_, text) => {
    expect(outline(PATH, text)).toBeUndefined();
  });

  it('accepts only what the full reader reads the same way, without a diagnostic', () => {
    let accepted = 0;
    fc.assert(
      fc.property(workflows, edits, (lines, changes) => {
        const text = changes.reduce(edit, lines).join('\n');
        const found = outline(PATH, text);
        if (found === undefined) return;
        accepted++;
        expect(byReader(text)).toEqual(found);
      }),
      { numRuns: Number(process.env.OUTLINE_RUNS ?? 1_500) },
    );
    // With hardly anything accepted the comparison would say nothing.
    expect(accepted).toBeGreaterThan(100);
  });
});

const scalars = fc.constantFrom(
  ...['x', '1.10', 'true', '"a: b"', "'it''s'", '${{ secrets.A }}', '[]', '[a, "b c"]', '{}'],
  ...['x # note', '"q" # note', '', '# only', 'a:b', 'a#b', './x', '$A', '"\\n"', 'null', '~'],
  ...['{ A: b }', "{ A: 'b: c', B-C: 1.2 }", '{ A: b, a: c }', '{A: b}', '{A:b}', '{ A: b, }'],
  ...["['v*.*.*', a/**]", '["a#b", x*]', "['**.md' , b ] # note", '[a, , b]', '[a b]', '[a, ]'],
);
const keys = fc.constantFrom('name', 'if', 'env', 'A', 'runs-on', 'shell', '"on"', 'x.y', 'with');
const blocks = fc.constantFrom(
  ...[
    ['|', 'one', 'two: x'],
    ['>-', 'folded', '', 'text'],
    ['|+', '# no comment', '  deeper'],
  ],
  ...[
    ['| # note', '- item', 'key: x'],
    ['|', '', 'late'],
    ['>', 'x', '   '],
  ],
);
const indented = (by: number, lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

const fields = fc
  .array(fc.tuple(keys, fc.oneof(scalars, blocks)), { maxLength: 3 })
  .map((list) =>
    list.flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${key}: ${value}`]
        : [`${key}: ${value[0]}`, ...indented(2, value.slice(1))],
    ),
  );
const steps = fc
  .tuple(fc.constantFrom('uses: a/b@v1', 'run: make', 'uses: ./local', 'run: ""'), fields)
  .map(([first, rest]) => [`- ${first}`, ...indented(2, rest)]);
const jobs = fc
  .tuple(
    fc.constantFrom('build', 'test_1', 'Lint', '_x'),
    fields,
    fc.constantFrom(0, 2, 4),
    fc.array(steps, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([id, body, by, list, call]) => [
    `${id}:`,
    ...indented(2, body),
    ...(call ? ['  uses: o/r/.github/workflows/w.yml@v1'] : ['  steps:']),
    ...(call ? [] : indented(2 + by, list.flat())),
  ]);
const triggers = fc.constantFrom(
  ...[['on: push'], ['on: [push, release]'], ['on:', '  push:', '  release:', '    types: [a]']],
  ...[
    ['on:', '- push', '- release'],
    ['on:', '  schedule:', '    - cron: "0 1 * * *"'],
    ['---', 'on: x'],
  ],
);
const workflows = fc
  .tuple(triggers, fields, fc.array(jobs, { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 2, 4))
  .map(([on, top, list, by]) => [...on, ...top, 'jobs:', ...indented(by, list.flat())]);

type Edit = readonly [kind: number, line: number, column: number, odd: string];
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(
    fc.nat(6),
    fc.nat(200),
    fc.nat(40),
    fc.constantFrom(
      ...[
        ' ',
        '  ',
        ':',
        ': ',
        '#',
        ' #',
        '- ',
        '-',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
        '!x ',
        '{',
        '}',
      ],
      ...[
        '[',
        ']',
        ',',
        '?',
        '? ',
        '\t',
        '%',
        '@',
        '`',
        '\\',
        '\r',
        '\u00a0',
        '\ufeff',
        '---',
        '...',
        '<<',
      ],
      ...['null', '~', '=', '\u00e9', 'jobs:', 'on:', 'uses:', 'steps:', '\n', '|2', '|-'],
    ),
  ),
  { maxLength: 3 },
);

function edit(lines: readonly string[], [kind, at, column, odd]: Edit): string[] {
  const out = [...lines];
  const index = at % Math.max(1, out.length);
  const line = out[index] ?? '';
  const place = column % (line.length + 1);
  if (kind === 0) out.splice(index, 1);
  else if (kind === 1) out.splice(index, 0, line);
  else if (kind === 2) out[index] = ' '.repeat((column % 3) + 1) + line;
  else if (kind === 3) out[index] = line.replace(/^ {1,2}/, '');
  else if (kind === 4) out.splice(index, 0, ' '.repeat(column % 9) + odd);
  else if (kind === 5) out[index] = line.replace(/(: ?|- )/, `$1${odd}`);
  else out[index] = line.slice(0, place) + odd + line.slice(place);
  return out;
}
