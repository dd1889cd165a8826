import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../src/workflow/outline.ts';
import { readWorkflow } from '../../src/workflow/read.ts';
import { workflowTexts } from './texts.ts';

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
    ['a quoted text over two lines', job.replace('run: x', 'run: "x\n          y"')],
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
      fc.property(workflowTexts, (text) => {
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
