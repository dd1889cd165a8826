/** Which tests `dotnet test --filter` picks: https://learn.microsoft.com/dotnet/core/testing/selective-unit-tests */
import type { TestCase } from '../../code/test-reading.ts';
import { ALL, type Chosen, hasTag } from './chosen.ts';
import { mayHold, selects } from './marks.ts';

const TERM = /^([\w.]+)\s*(!=|!~|=|~)\s*(.+)$/;

export function chosenByFilter(filter: string | undefined): Chosen {
  if (filter === undefined) return ALL;
  const terms: string[] = [];
  // Each term is one word of an expression.
  const text = filter.replace(/\\([()])/g, '').replace(/[^&|()]+/g, (term) => {
    if (term.trim() === '') return ' ';
    terms.push(term.trim());
    return ` t${terms.length - 1} `;
  });
  const asks = selects(
    text
      .replaceAll('&', ' and ')
      .replaceAll('|', ' or ')
      .replace(/([()])/g, ' $1 '),
  );
  if (asks === undefined) return ALL;
  return (test) =>
    mayHold(
      (has) => asks((word) => holds(terms[Number(word.slice(1))] ?? '', test, has)),
      hasTag(test.marks),
    );
}

function holds(term: string, test: TestCase, has: (tag: string) => boolean): boolean {
  const [, property = 'FullyQualifiedName', sign = '~', value = term] = TERM.exec(term) ?? [];
  const group = test.group ?? '';
  const told = (text: string) => (sign.endsWith('~') ? text.includes(value) : text === value);
  const found = (): boolean => {
    switch (property) {
      case 'FullyQualifiedName':
      case 'DisplayName':
        return told(`${group}.${test.name}`);
      case 'Name':
        return told(test.name);
      case 'ClassName':
        return told(group);
      default:
        return has(value);
    }
  };
  return found() !== sign.startsWith('!');
}
