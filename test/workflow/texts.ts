import fc from 'fast-check';

/**
 * Workflow files as people write them, with up to three odd edits: many stay plain YAML, many stop
 * being it in one place, some are broken.
 */
const scalars = fc.constantFrom(
  ...['x', '1.10', 'true', '"a: b"', "'it''s'", '${{ secrets.A }}', '[]', '[a, "b c"]', '{}'],
  ...['x # note', '"q" # note', '', '# only', 'a:b', 'a#b', './x', '$A', '"\\n"', 'null', '~'],
  ...['{ A: b }', "{ A: 'b: c', B-C: 1.2 }", '{ A: b, a: c }', '{A: b}', '{A:b}', '{ A: b, }'],
  ...[
    '  x',
    'x  ',
    '   # far',
    '   ',
    '"x"  # q',
    "'' # empty",
    '"\\"q\\" \\\\ \\/"',
    'Null',
    'NULL',
    'nUll',
    ...['-1', '--flag x', ':99', '?x', '- x', '-', '---', '::', '-:', '?', ': x'],
  ],
  ...[
    '[null, ~, "null"]',
    '[ 1 , 2]',
    '{ a: null, b: "null" }',
    '{  a: 1 ,b: 2 }',
    '# c: d',
    'x\u3000',
  ],
  ...["['v*.*.*', a/**]", '["a#b", x*]', "['**.md' , b ] # note", '[a, , b]', '[a b]', '[a, ]'],
);
const keys = fc.constantFrom(
  'name',
  'if',
  'env',
  'A',
  'runs-on',
  'shell',
  '"on"',
  'x.y',
  'with',
  'id ',
);
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
    ['>-', '${{', '  a &&', '  (b ||', '    c)', '}}'],
    ['>', 'a', '', '  b', '', '', '  c', '', 'd'],
    ['>-', '', 'a', '  b', 'c', '', 'd'],
  ],
  ...[
    ['|+', 'kept', '', ''],
    ['|-', 'cut', '', ''],
    ['>+', 'a', '', '', 'b', '', ''],
    ['>', '', 'a ', ' b', 'c'],
  ],
  ...[
    ['|', 'a', '      ', 'b'],
    ['|', 'a', '          '],
    ['>-', 'a', '\tb', 'c'],
    ['|  # note', '  a', 'b'],
  ],
  // Values that begin below their key, or go on there.
  ...[
    ['', 'below'],
    ['', '{}'],
    ['', '[a, "b c"]'],
    ['', '"q" # note', ''],
    ['', '${{ a ||', '  b }}'],
    ['', '# note', "it's"],
    ['', '|', '  z'],
  ],
  ...[
    ['${{ a &&', '  (b) }}', 'c'],
    ['x', '', 'y'],
    ['x # note', 'y'],
    ['x', '# note', 'y'],
    ['x  ', "  'y' && {z}  "],
    ['x', '- y'],
    ['x', 'y: z'],
    ['x', 'y:'],
    ['x', 'y #z', 'a#b'],
    ['x', '\ty'],
    ['"x', 'y"'],
    ['null', 'x'],
    ['-1', '[2'],
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

export const workflowTexts: fc.Arbitrary<string> = fc
  .tuple(
    workflows,
    fc.oneof(fc.constant([]), edits),
    fc.constantFrom('', '\n', '\n\n', '\n# end\n'),
  )
  .map(([lines, changes, end]) => changes.reduce(edit, lines).join('\n') + end);
