import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithLibrary } from '../../src/workflow/yaml/library.ts';
import { readYaml } from '../../src/workflow/yaml/read.ts';
import { plainTree } from '../../src/workflow/yaml/tree.ts';
import { workflowTexts } from './texts.ts';

const PATH = '.github/workflows/ci.yml';

const PLAIN = `# Builds it
on: [push, 'release/1']
empty:   # nothing
"quoted": "a \\"b\\" \\\\ c"   # note
~x: y
`.replace('~x: y\n', '');

const BLOCKS = `a: |
  # kept
  echo "a: b"

    deeper: yes

b: >-

  folded
  text

  again
c: |+
  kept


d: {a: 1, B: 'two', c-d: "~"}
e:
# a comment, further left
- one
- key: value # note
  other:
      deep: ~
- 'two'
`;

describe('plainTree', () => {
  it.each([
    ['values on one line', PLAIN],
    ['blocks, lists and maps', BLOCKS.replace('{a: 1', '{ a: 1')],
    ['a document marker', '---\na: b\n'],
    ['no line break at the end', 'a:\n  b: |\n    c'],
    ['nothing behind a key at the end', 'a:\n  b:\n  c:   '],
  ])('reads %s as the library does', (_, text) => {
    const byLibrary = readWithLibrary(PATH, text);
    expect(byLibrary.diagnostics).toEqual([]);
    expect(plainTree(PATH, text)).toEqual(byLibrary.root);
  });

  it('accepts only what the library reads the same way, without a diagnostic', () => {
    let accepted = 0;
    fc.assert(
      fc.property(workflowTexts, (text) => {
        const tree = plainTree(PATH, text);
        if (tree === undefined) return;
        accepted++;
        const byLibrary = readWithLibrary(PATH, text);
        expect(byLibrary.diagnostics).toEqual([]);
        expect(tree).toEqual(byLibrary.root);
      }),
      { numRuns: Number(process.env.YAML_RUNS ?? 3_000) },
    );
    // With hardly anything accepted the comparison would say nothing.
    expect(accepted).toBeGreaterThan(200);
  });
});

describe('readYaml', () => {
  it('reads what is not plain with the library', () => {
    const text = 'a: &x [1, [2]]\nb: *x\n';
    expect(plainTree(PATH, text)).toBeUndefined();
    expect(readYaml(PATH, text).root).toEqual(readWithLibrary(PATH, text).root);
  });
});
