import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithLibrary } from '../../src/workflow/yaml/library.ts';
import { toJson } from '../../src/workflow/yaml/node.ts';
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
    ['a value below its key', 'a:\n  # note\n  b c\nd:\n  {}\ne:\n  f: g\n'],
    ['a text of several lines', 'a: b\n  c\ne:\n - f: g\n   h : ${{ i &&\n      j }}\n'],
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

  it('breaks lines at a lone CR and at U+0085 as at a line feed', () => {
    const breaks = fc.array(fc.constantFrom('\n', '\r', '\u0085'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(workflowTexts, breaks, (text, ends) => {
        let next = 0;
        // A CR in front of a line feed would be one break with it, not two.
        const other = text.replaceAll('\n', () => ends[next++ % ends.length] ?? '\n');
        fc.pre(!other.includes('\r\n'));
        const [plain, odd] = [readYaml(PATH, text), readYaml(PATH, other)];
        expect(odd.root && toJson(odd.root)).toEqual(plain.root && toJson(plain.root));
        expect(odd.gap === undefined).toBe(plain.gap === undefined);
      }),
    );
  });

  it('places what follows by the lines that editors number', () => {
    const { root } = readYaml(PATH, 'a: 1\u2028b: 2\n# x\u0085c: [3]\rd: 4\r\ne: 5\n');
    const places = root?.kind === 'map' ? [...root.entries.values()] : [];
    expect(places.map(({ key }) => [key.value, key.line, key.column])).toEqual([
      ['a', 1, 1],
      ['b', 1, 6],
      ['c', 2, 5],
      ['d', 2, 12],
      ['e', 3, 1],
    ]);
  });

  it.each([
    ['a comment', '# x\u2028a: b\n', undefined],
    ['a value', 'a: "b\u2028c"\n', 1],
    ['a block', 'x: y\na: |\n  b\u2029  c\n', 2],
  ])('tells of a separator that stays in %s', (_, text, line) => {
    expect(readYaml(PATH, text).gap?.line).toBe(line);
  });

  it('reads values on the last level that GitHub allows, and says which level is too deep', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}x${']'.repeat(levels)}\n`;
    expect(readYaml(PATH, nested(50)).gap).toBeUndefined();
    expect(readYaml(PATH, nested(51)).gap?.why).toMatch(/50 levels/);
    const aliased = (levels: number) => `a: &x ${nested(levels - 1)}b: { c: *x }\n`;
    expect(readYaml(PATH, aliased(49)).gap).toBeUndefined();
    expect(readYaml(PATH, aliased(50)).gap?.why).toMatch(/50 levels/);
  });
});
