/** How the house is built: which file leans on which, and which room on which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '@typescript/typescript6';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** What a file imports, types as well; what is loaded later is left out. */
function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return source.statements.flatMap((one) => {
    if (!ts.isImportDeclaration(one) && !ts.isExportDeclaration(one)) return [];
    const from = one.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    return [join(dirname(file), from.text)];
  });
}

/** By file below `src`: the files that it imports. */
function imports(): Graph {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return new Map(
    files.filter((file) => file.endsWith('.ts')).map((file) => [file, new Set(importsOf(file))]),
  );
}

/** The rooms, each with those it leans on. */
function rooms(files: Graph): Graph {
  const room = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
  const out = new Map<string, Set<string>>();
  for (const [file, others] of files)
    for (const other of others)
      if (room(file) !== room(other) && room(file) !== '' && room(other) !== '')
        out.set(room(file), (out.get(room(file)) ?? new Set()).add(room(other)));
  return out;
}

/** Sets of nodes each of which leads to every other. */
function circles(graph: Graph): readonly (readonly string[])[] {
  const reach = (from: string) => {
    const seen = new Set<string>();
    const open = [...(graph.get(from) ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...(graph.get(node) ?? []));
    }
    return seen;
  };
  const reached = new Map([...graph.keys()].map((node) => [node, reach(node)]));
  const sets = new Map<string, readonly string[]>();
  for (const [node, ahead] of reached) {
    if (!ahead.has(node)) continue;
    const circle = [...ahead].filter((other) => reached.get(other)?.has(node)).sort();
    sets.set(circle.join(' '), circle);
  }
  return [...sets.values()];
}

test('the reader of this house sees circles', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c', 'd'])],
    ['c', new Set(['a'])],
    ['d', new Set<string>()],
  ]);
  expect(circles(graph)).toEqual([['a', 'b', 'c']]);
  expect(imports().get('interpreter/script.ts')).toContain('interpreter/shell.ts');
});

test('no circle of files is larger than the recursion that the problem has, types included', () => {
  expect(circles(imports()).filter((circle) => circle.length > 5)).toEqual([]);
});

test('beside the rooms stand the entries, the pipeline and the name of the product alone', () => {
  const root = [...imports().keys()].filter((file) => !file.includes('/'));
  expect(root.sort()).toEqual([
    'action.ts',
    'cli.ts',
    'fixing.ts',
    'guard.ts',
    'measure.ts',
    'version.ts',
  ]);
});

test('only the entries lean on the pipeline', () => {
  const leaning = [...imports()]
    .filter(([, others]) => others.has('guard.ts') || others.has('fixing.ts'))
    .map(([file]) => file.split('/')[0] ?? '');
  expect([...new Set(leaning)].sort()).toEqual(['action', 'cli', 'fixing.ts']);
});

test('arrows between rooms go one way', () => {
  expect(circles(rooms(imports()))).toEqual([]);
});
