import { figure } from '../../../policy/lines.ts';
import type { PageData } from '../page-data.ts';
import type { Cell, ColumnKind, LedgerColumn } from '../tables.ts';
import type { Row } from './rows.ts';

/** The one way in which something is put on the page: its text is text, whatever stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

export function cellElement(
  column: LedgerColumn,
  row: Row,
  at: number,
  data: PageData,
): HTMLElement {
  const cell = row[at] ?? null;
  const empty = cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
  return element(
    'td',
    {
      role: 'cell',
      class: `${column.kind}${empty || cell === 0 ? ' empty' : ''}`,
      'data-label': column.title,
    },
    element('span', { class: 'value' }, ...(empty ? ['–'] : content(column.kind, cell, row, data))),
  );
}

function content(
  kind: ColumnKind,
  cell: Exclude<Cell, null>,
  row: Row,
  data: PageData,
): readonly (Node | string)[] {
  switch (kind) {
    case 'repository':
      return [repositoryLink(String(cell))];
    case 'place':
      return [placeLink(String(cell), String(row[0]), data)];
    case 'code':
      return [codeElement(String(cell))];
    case 'count':
      return [Number(cell).toLocaleString('en-US')];
    case 'usd':
    case 'credits':
      return typeof cell === 'object' && 'middle' in cell ? rangeContent(cell) : [String(cell)];
    case 'budget':
    case 'level':
    case 'verdict':
      return [
        element(
          'span',
          { class: `tag ${String(cell).replace(/\W+/g, '-')}` },
          WORDS[String(cell)] ?? String(cell),
        ),
      ];
    case 'list':
      return listContent(Array.isArray(cell) ? cell : [String(cell)]);
    case 'words':
      return quoted(String(cell));
    case 'date':
      return [String(cell)];
    default:
      return [kind satisfies never];
  }
}

const WORDS: Readonly<Record<string, string>> = {
  api: 'API',
  subscription: 'Subscription',
  both: 'Both',
  other: 'Other',
  unclear: 'Unclear',
  none: 'None',
  fail: 'Fail',
  warn: 'Warn',
  pass: 'Pass',
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
  'not read': 'Not read',
};

function rangeContent(range: {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}): readonly (Node | string)[] {
  const [low, middle, high] = [range.low, range.middle, range.high].map(figure);
  if (low === high) return [String(high)];
  return [`${low}–${high}`, element('small', {}, ` middle ${middle}`)];
}

function listContent(names: readonly string[]): readonly (Node | string)[] {
  return names.flatMap((name, at) => [...(at > 0 ? [', '] : []), codeElement(name)]);
}

/** A name may be broken where its parts end, and not in the middle of a word. */
function codeElement(text: string): HTMLElement {
  const parts = text.split(/(?<=[/#_@.-])(?=[^/#_@.-])/);
  return element(
    'code',
    {},
    ...parts.flatMap((part, at) => (at > 0 ? [element('wbr'), part] : [part])),
  );
}

/** Sentences of Spend Guard quote names between backticks. */
function quoted(text: string): readonly (Node | string)[] {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? codeElement(part) : part))
    .filter((part) => part !== '');
}

function repositoryAddress(name: string): string {
  return `#/repository/${name.split('/').map(encodeURIComponent).join('/')}`;
}

function repositoryLink(name: string): Node {
  return element('a', { href: repositoryAddress(name) }, name);
}

const NAME = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;

/** Where a repository is on GitHub; undefined for what is none, as a folder. */
export function webAddress(name: string, { server }: PageData): string | undefined {
  return NAME.test(name) ? `${server}/${name}` : undefined;
}

function placeLink(place: string, name: string, data: PageData): Node {
  const [, path = '', line = ''] = /^(.*):(\d+)$/.exec(place) ?? [];
  const [web, commit] = [webAddress(name, data), data.commits[name]];
  // A path with a ref is in another repository, or at another commit.
  const plain = /^[\w.-][\w./-]*$/.test(path) && !path.split('/').includes('..');
  if (web === undefined || commit === undefined || !plain || !/^[0-9a-f]{40,64}$/.test(commit))
    return codeElement(place);
  const href = `${web}/blob/${commit}/${path}#L${line}`;
  return element('a', { href, rel: 'noreferrer noopener' }, codeElement(place));
}
