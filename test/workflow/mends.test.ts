import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/workflow/yaml/read.ts';

/** What somebody who knows no YAML does with an advice: what its words say, and nothing else. */
function follow(advice: string, text: string): string {
  for (const [words, doing] of HANDS) {
    const found = words.exec(advice);
    if (found !== null) return doing(text.split('\n'), found.slice(1)).join('\n');
  }
  throw new Error(`nobody knows what to do: ${advice}`);
}

type Doing = (lines: string[], words: readonly string[]) => string[];

const HANDS: readonly (readonly [RegExp, Doing])[] = [
  [
    /^Move lines? (\d+)(?: to (\d+))? by (\d+) columns? to the (left|right)/,
    (lines, [from, to = from, by, way]) =>
      lines.map((line, i) => {
        if (i + 1 < Number(from) || i + 1 > Number(to) || line === '') return line;
        return way === 'left' ? line.slice(Number(by)) : ' '.repeat(Number(by)) + line;
      }),
  ],
  [
    /^Put the text (?:of `([\w-]+)` )?at line (\d+) in (?:single )?quotes(, with each `'` in it written twice)?:/,
    (lines, [key, line, twice]) =>
      at(lines, line, (one) => {
        const start =
          key === undefined ? one.indexOf('- ') + 2 : one.indexOf(`${key}: `) + key.length + 2;
        const value = one.slice(start);
        return `${one.slice(0, start)}'${twice === undefined ? value : value.replaceAll("'", "''")}'`;
      }),
  ],
  [
    /^Put a backslash in front of each `"` within the quoted text .*at line (\d+):/,
    (lines, [line]) => at(lines, line, (one) => within(one, '"', '\\"')),
  ],
  [
    /^Write each `'` within the quoted text .*at line (\d+) twice/,
    (lines, [line]) => at(lines, line, (one) => within(one, "'", "''")),
  ],
  [
    /^Write each `\\` in the quoted text .*at line (\d+) twice/,
    (lines, [line]) => at(lines, line, (one) => one.replace(/\\(?!")/g, '\\\\')),
  ],
  [
    /^Replace each tab at the beginning of a line, first at line \d+, by (\d+) blanks/,
    (lines, [wide]) =>
      lines.map((line) =>
        line.replace(/^[ \t]+/, (all) => all.replaceAll('\t', ' '.repeat(Number(wide)))),
      ),
  ],
  [
    /^Put a blank in front of the `#` at line (\d+)\.$/,
    (lines, [line]) => at(lines, line, (one) => one.replace('#', ' #')),
  ],
  [
    /^Put a blank behind the `-` at the beginning of line (\d+)\.$/,
    (lines, [line]) => at(lines, line, (one) => one.replace('-', '- ')),
  ],
  [
    /^Put a blank behind the colon of `([\w-]+)` at line (\d+)\.$/,
    (lines, [key, line]) => at(lines, line, (one) => one.replace(`${key}:`, `${key}: `)),
  ],
  [
    /^Put `(.)` at the end of line (\d+)[.,]/,
    (lines, [what, line]) => at(lines, line, (one) => one + what),
  ],
  [
    /^Put what stands behind `(.+)` of `[\w-]+` at line (\d+) on a line of its own below, indented by (\d+) blanks\.$/,
    (lines, [mark = '', line, wide]) =>
      lines.flatMap((one, i) => {
        const end = one.indexOf(mark) + mark.length;
        return i + 1 === Number(line)
          ? [one.slice(0, end), ' '.repeat(Number(wide)) + one.slice(end).trim()]
          : [one];
      }),
  ],
  [
    /^Finish the merge of lines (\d+) to (\d+): keep what stands above line (\d+) or/,
    (lines, [from, to, half]) =>
      lines.filter((_, i) => {
        const line = i + 1;
        return line !== Number(from) && !(line >= Number(half) && line <= Number(to));
      }),
  ],
];

function at(lines: string[], line: string | undefined, change: (one: string) => string): string[] {
  return lines.map((one, i) => (i + 1 === Number(line) ? change(one) : one));
}

/** All but the first and the last of them. */
function within(line: string, quote: string, by: string): string {
  const [first, last] = [line.indexOf(quote), line.lastIndexOf(quote)];
  return `${line.slice(0, first + 1)}${line.slice(first + 1, last).replaceAll(quote, by)}${line.slice(last)}`;
}

const advice = (text: string) => readYaml('w.yml', text).gap?.fix ?? '';

const STEPS = 'jobs:\n  a:\n    steps:\n';

describe('what is said of a broken file works when it is followed', () => {
  it.each([
    [`${STEPS}      - name: "say "hi" now"\n        run: x\n`, 'Put a backslash'],
    [`${STEPS}      - title: '[A] \${{ x == 'y' && z }}'\n        run: x\n`, "Write each `'`"],
    [`${STEPS}      - name: 'it's here'\n        run: x\n`, "Write each `'`"],
    [
      `${STEPS}      - run: "$HOME/bin" --all\n        name: x\n`,
      'Put the text of `run` at line 4 in single',
    ],
    [`${STEPS}      - run: "grep \\. \\"a\\" x"\n        name: x\n`, 'Write each `\\`'],
    [`${STEPS}      - name: "x"# why\n        run: x\n`, 'Put a blank in front'],
    [
      `${STEPS}      - name: x\n          id: y\n          with:\n            a: b\n      - run: x\n`,
      'Move lines 5 to 7 by 2 columns to the left',
    ],
    [
      `${STEPS}      - name: x\n      run: y\n      with:\n        a: b\n      - run: x\n`,
      'Move lines 5 to 7 by 2 columns to the right',
    ],
    [
      `${STEPS}      - name: x\n       run: y\n      - run: x\n`,
      'Move line 5 by 1 column to the right',
    ],
    [
      `${STEPS}      - run: x\n     - run: y\n       id: z\n`,
      'Move lines 5 to 6 by 1 column to the right',
    ],
    ['name: X\n\n  on:\n    push:\n', 'Move lines 3 to 4 by 2 columns to the left: `name`'],
    [
      'on: push\njobs:\n  a:\n    name: one\n  two three\n    runs-on: x\n',
      'Move line 5 by 4 columns to the right',
    ],
    [
      `${STEPS}      - run: |\n          one\n      two\n      - run: x\n`,
      'Move line 6 by 4 columns to the right',
    ],
    ["on: push\njobs:\n  a:\n    name: 'one\n    runs-on: x\n", "Put `'` at the end of line 4"],
    [
      `${STEPS}      - name: Guard: skip it\n        run: x\n`,
      'Put the text of `name` at line 4 in quotes:',
    ],
    [
      `${STEPS}      - run: echo "it's: x"\n        id: x\n`,
      'Put the text of `run` at line 4 in single quotes, with',
    ],
    [
      `${STEPS}      - run: echo "a: b"\n        id: x\n`,
      'Put the text of `run` at line 4 in single quotes:',
    ],
    [`${STEPS}\t  - run: x\n`, 'Replace each tab'],
    [`on: push\njobs:\n\ta:\n\t\truns-on: x\n`, 'Replace each tab'],
    [
      `${STEPS}      - name: x\n        run:y\n        id: z\n`,
      'Put a blank behind the colon of `run` at line 5',
    ],
    [`${STEPS}      - run: x\n      -run: y\n      - run: z\n`, 'Put a blank behind the `-`'],
    [`${STEPS}      - name: @team\n        run: x\n`, 'Put the text of `name` at line 4 in quotes'],
    ['on:\n  push:\n    paths:\n      - *.md\n', 'Put the text at line 4 in quotes'],
    ['on:\n  push:\n    branches: [main, dev\njobs:\n  a: b\n', 'Put `]` at the end of line 3'],
    [
      `${STEPS}      - run: | echo a\n          echo b\n`,
      'Put what stands behind `|` of `run` at line 4',
    ],
    [
      `${STEPS}<<<<<<< HEAD\n      - run: x\n=======\n      - run: y\n>>>>>>> other\n`,
      'Finish the merge of lines 4 to 8',
    ],
    [
      `${STEPS}      - name: x\r\n          id: y\r\n      - run: x\r\n`,
      'Move line 5 by 2 columns to the left',
    ],
  ])('%j', (text, beginning) => {
    const said = advice(text);
    expect(said.slice(0, beginning.length)).toBe(beginning);
    const mended = follow(said, text);
    expect(parseDocument(mended).errors).toEqual([]);
    expect(readYaml('w.yml', mended).gap).toBeUndefined();
  });

  it('or else is told in words, at the line where the reader stopped', () => {
    expect(advice('a:\n  b: - c\n')).toBe(
      'Mend line 2, or the one above it: a list or a key begins beside a key, and not on a line of its own.',
    );
    expect(advice('a: 1\n---\nb: 2\n')).toBe(
      'Mend line 2: the file holds more than one YAML document.',
    );
    expect(advice('on:\n  push:\n    paths: [*.md, x]\n')).toContain('Mend line 3: `*.md');
  });

  it('names no part of a reader, and takes no time', () => {
    const long = ' '.repeat(50_000);
    for (const text of [
      `a: "x${long}" y\n`,
      `a: x: y${long}z\n`,
      `a: 'x\n${'b: "y\n'.repeat(5_000)}`,
      `a: b\n${'  - c: d\n c: d\n'.repeat(3_000)}`,
    ]) {
      const began = process.cpuUsage().user;
      expect(advice(text)).not.toMatch(/scalar|token|node|implicit|mapping/i);
      expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
    }
  });
});
