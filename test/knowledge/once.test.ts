import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from '@typescript/typescript6';
import { expect, test } from 'vitest';
import { CATALOG } from '../../src/knowledge/actions.ts';
import { isHarmless } from '../../src/knowledge/harmless/actions.ts';
import { harmless } from '../../src/knowledge/harmless/commands.ts';
import { LAUNCHERS } from '../../src/knowledge/launchers.ts';
import { PROVIDERS } from '../../src/knowledge/providers.ts';
import { TEST_RUNNERS } from '../../src/knowledge/test-runners.ts';
import { TOOLS } from '../../src/knowledge/tools.ts';
import { budgetSchema } from '../../src/report/report.ts';

/** A list of words that stands in a table: an array of texts, or a text that is split. */
interface Words {
  readonly file: string;
  readonly line: number;
  readonly table: string;
  readonly words: ReadonlySet<string>;
}

const ROOT = join(import.meta.dirname, '..', '..', 'src');

/** The words of the contract: many tables order them, and the compiler holds those to the type. */
const CONTRACT: ReadonlySet<string> = new Set([...budgetSchema.options, 'any']);

/** Shorter lists agree by chance. */
const FEWEST = 4;
const ALIKE = 0.75;

test('every fact stands in one table: no two files hold the same list of words', () => {
  const tables = sources().flatMap(wordsOf);
  expect(tables.length).toBeGreaterThan(300);
  const twice = tables.flatMap((one, index) =>
    tables
      .slice(index + 1)
      .filter((other) => other.file !== one.file && share(one.words, other.words) >= ALIKE)
      .map((other) => `${at(one)} and ${at(other)}: ${[...one.words].slice(0, 6).join(' ')}`),
  );
  expect(twice).toEqual([]);
});

test('a list that stands twice is found', () => {
  const text = (name: string) => `const ${name} = new Set('alpha beta gamma delta'.split(' '));`;
  const lists = [text('A'), text('B')].flatMap((source) => listsIn('made.ts', source));
  expect(lists.map(({ words }) => share(words, new Set(['alpha', 'beta', 'gamma'])))).toEqual([
    ALIKE,
    ALIKE,
  ]);
  expect(listsIn('made.ts', "const C = ['a', 'b'];")).toEqual([]);
});

test.each([
  ['actions of the catalog', CATALOG.map(({ action }) => action.toLowerCase())],
  ['commands of tools', TOOLS.flatMap(({ commands }) => commands)],
  ['packages of tools', TOOLS.flatMap(({ packages }) => packages ?? [])],
  ['providers', PROVIDERS.map(({ id }) => id)],
  ['prefixes of models', PROVIDERS.flatMap(({ prefixes }) => prefixes)],
  ['starters of programs', [...LAUNCHERS, ...TEST_RUNNERS].map(({ words }) => words)],
  ['libraries', calls('knowledge/sdks.ts', 'row', 2)],
  ['utilities', names('knowledge/utilities.ts', 'ROWS')],
  ['harmless actions', names('knowledge/harmless/actions.ts', 'HARMLESS')],
])('%s: each stands in one row', (_, keys) => {
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
});

test('what may spend is in no table of what never does', () => {
  // Of GitHub's own all are harmless but the one with a row, which is looked at first.
  const spending = CATALOG.map(({ action }) => action).filter(
    (name) => !name.startsWith('actions/'),
  );
  expect(spending.filter(isHarmless)).toEqual([]);
  expect(TOOLS.flatMap(({ commands }) => commands).filter((name) => harmless([name]))).toEqual([]);
});

function sources(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
}

function wordsOf(file: string): readonly Words[] {
  return listsIn(file, readFileSync(join(ROOT, file), 'utf8')).filter(
    ({ file: name, words }) =>
      // What each language calls a declaration is that language's own fact.
      !name.startsWith(join('interpreter', 'code', 'languages')) &&
      ![...words].every((word) => CONTRACT.has(word)),
  );
}

function listsIn(file: string, text: string): readonly Words[] {
  const source = parse(file, text);
  const found: Words[] = [];
  const visit = (node: ts.Node, table: string): void => {
    const words = listed(node);
    if (words !== undefined && words.size >= FEWEST)
      found.push({ file, line: lineOf(source, node), table, words });
    ts.forEachChild(node, (child) => visit(child, table));
  };
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer !== undefined) visit(initializer, name.getText(source));
  return found;
}

function listed(node: ts.Node): ReadonlySet<string> | undefined {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.every(ts.isStringLiteralLike)
      ? new Set(node.elements.map((element) => (element as ts.StringLiteralLike).text))
      : undefined;
  if (!ts.isCallExpression(node)) return;
  const text = ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text === 'split' && node.expression.expression
    : node.expression.getText() === 'split' && node.arguments[0];
  return text && ts.isStringLiteralLike(text)
    ? new Set(text.text.split(/\s+/).filter((word) => word !== ''))
    : undefined;
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function at({ file, line, table }: Words): string {
  return `${file}:${line} (${table})`;
}

/** The first texts of each call of a function: the key of the row that it makes. */
function calls(file: string, name: string, count: number): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) {
      const texts = node.arguments.slice(0, count).filter(ts.isStringLiteralLike);
      if (texts.length === count) found.push(texts.map(({ text }) => text).join(' '));
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, readFileSync(join(ROOT, file), 'utf8')));
  return found;
}

/** The names of a table's rows: its texts, or the first text of each of its lists. */
function names(file: string, table: string): readonly string[] {
  const source = parse(file, readFileSync(join(ROOT, file), 'utf8'));
  const rows = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      name.getText() === table && initializer && ts.isArrayLiteralExpression(initializer)
        ? [...initializer.elements]
        : [],
    );
  return rows
    .map((row) => (ts.isArrayLiteralExpression(row) ? row.elements[0] : row))
    .flatMap((text) => (text && ts.isStringLiteralLike(text) ? text.text.split(' ') : []));
}
