import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { budgetSchema } from '../../src/report.ts';

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
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
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
