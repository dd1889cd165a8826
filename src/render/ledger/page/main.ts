/**
 * The script of the ledger's page: tables that can be sorted, filtered and linked to. It reads the data
 * that stands in the page, asks no network, stores nothing, and puts what others wrote there as text.
 */
import type { PageData, PageTable } from '../page-data.ts';
import { element, webAddress } from './cells.ts';
import { type Row, rowsFor, textOf, valuesOf } from './rows.ts';
import { readState, type State, writeState } from './state.ts';
import { drawRows, STEP, tableElement } from './table.ts';

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
const view = document.getElementById('view') ?? document.body;
const first = data.tables[0]?.id ?? '';

let state = readState(location.hash, first);
/** Draws what is not drawn yet, for paper. */
let drawRest = (): void => {};

function go(next: State): void {
  state = next;
  // A word that is typed letter by letter is one step back.
  history.replaceState(null, '', writeState(next));
  draw();
}

function draw(): void {
  const kept = document.activeElement?.getAttribute('data-keep');
  drawRest = () => {};
  const table = data.tables.find(({ id }) => id === state.view);
  view.replaceChildren(
    ...(state.view === 'repository'
      ? repositoryView(state.name)
      : table === undefined
        ? [element('p', {}, `There is no table “${state.view}” in this ledger.`)]
        : tableView(table)),
  );
  for (const link of document.querySelectorAll('nav a')) {
    const here = link.getAttribute('href') === `#/${state.view}`;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (kept) view.querySelector<HTMLElement>(`[data-keep="${kept}"]`)?.focus();
}

function tableView(table: PageTable): readonly Node[] {
  const rows = rowsFor(table, state);
  return [
    element('h2', { id: 'title', tabindex: '-1' }, table.title),
    element('p', { class: 'says' }, table.says),
    controls(table),
    ...listing(table, rows),
  ];
}

function controls(table: PageTable): Node {
  const input = element('input', {
    type: 'search',
    id: 'filter',
    value: state.query,
    placeholder: 'Filter',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('input', () => {
    state = { ...state, query: input.value };
    history.replaceState(null, '', writeState(state));
    redrawRows(table);
  });
  const label = element(
    'label',
    { class: 'search' },
    element('span', {}, 'Filter'),
    input,
    element('kbd', { 'aria-hidden': 'true' }, '/'),
  );
  return element(
    'form',
    { class: 'controls', role: 'search' },
    label,
    ...table.columns.flatMap((column, at) =>
      column.facet ? chooser(table, column.title, at) : [],
    ),
  );
}

function chooser(table: PageTable, title: string, at: number): readonly Node[] {
  const values = valuesOf(table, at);
  if (values.length < 2) return [];
  const select = element('select', { 'data-keep': `choose-${at}` });
  select.append(new Option('all', ''), ...values.map((value) => new Option(value, value)));
  select.value = state.chosen.get(at) ?? '';
  select.addEventListener('change', () => {
    const chosen = new Map(state.chosen);
    if (select.value === '') chosen.delete(at);
    else chosen.set(at, select.value);
    go({ ...state, chosen });
  });
  return [element('label', {}, element('span', {}, title), select)];
}

/** Only what the filter changes: the field keeps its cursor. */
function redrawRows(table: PageTable): void {
  drawRest = () => {};
  view.querySelector('.listing')?.replaceWith(...listing(table, rowsFor(table, state)));
}

function listing(table: PageTable, rows: readonly Row[]): readonly Node[] {
  const said = element('p', { class: 'counted', role: 'status' });
  const sorting = { sort: state.sort, href: (sort: number) => writeState({ ...state, sort }) };
  const made = tableElement(table, rows.slice(0, STEP), data, sorting);
  let drawn = Math.min(STEP, rows.length);
  const more = element('button', { type: 'button', class: 'more' });
  const tell = () => {
    const all = table.rows.length.toLocaleString('en-US');
    const some = rows.length.toLocaleString('en-US');
    const what = rows.length === table.rows.length ? `${all} rows` : `${some} of ${all} rows`;
    const left =
      table.left === 0
        ? ''
        : `; ${table.left.toLocaleString('en-US')} more are in the JSON and the CSV`;
    said.textContent = `${what}${drawn < rows.length ? `, the first ${drawn} shown` : ''}${left}.`;
    more.hidden = drawn >= rows.length;
    more.textContent = `Show ${Math.min(STEP * 5, rows.length - drawn)} more`;
  };
  const drawMore = (count: number) => {
    drawRows(made.body, table, rows.slice(drawn, drawn + count), data);
    drawn = Math.min(rows.length, drawn + count);
    tell();
  };
  more.addEventListener('click', () => drawMore(STEP * 5));
  drawRest = () => drawMore(rows.length);
  tell();
  const scroll = element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': table.title },
    made.table,
  );
  return [
    element(
      'div',
      { class: 'listing' },
      said,
      ...(rows.length === 0
        ? [element('p', { class: 'nothing' }, NOTHING(table))]
        : [scroll, more]),
    ),
  ];
}

const NOTHING = ({ rows }: PageTable): string =>
  rows.length === 0 ? 'There is none.' : 'Nothing matches; Escape clears the filter.';

/** Everything that the tables say of one repository. */
function repositoryView(name: string): readonly Node[] {
  const web = webAddress(name, data);
  const parts = data.tables.flatMap((table) => {
    if (table.columns[0]?.title !== 'Repository') return [];
    const rows = table.rows.filter(
      (row) => textOf(row[0] ?? null).toLowerCase() === name.toLowerCase(),
    );
    if (rows.length === 0) return [];
    const rest = { ...table, columns: table.columns.slice(1) };
    const shown = rows.slice(0, STEP * 2);
    const { table: made } = tableElement(rest, shown, data, undefined, 1);
    const left = rows.length - STEP * 2 + (table.left > 0 ? 1 : 0);
    return [
      element('h3', {}, table.title),
      element(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': table.title },
        made,
      ),
      ...(left > 0
        ? [element('p', { class: 'counted' }, 'More of it is in the JSON and the CSV.')]
        : []),
    ];
  });
  return [
    element('p', { class: 'back' }, element('a', { href: `#/${first}` }, '← All repositories')),
    element('h2', { id: 'title', tabindex: '-1' }, name),
    ...(web === undefined
      ? []
      : [
          element(
            'p',
            { class: 'says' },
            element('a', { href: web, rel: 'noreferrer noopener' }, web),
          ),
        ]),
    ...(parts.length === 0
      ? [element('p', { class: 'nothing' }, 'This ledger has no such repository.')]
      : parts),
  ];
}

addEventListener('hashchange', () => {
  const before = state.view + state.name;
  state = readState(location.hash, first);
  draw();
  if (before === state.view + state.name) return;
  view.scrollIntoView({ block: 'start' });
  document.getElementById('title')?.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => {
  const field = document.getElementById('filter');
  const typing =
    event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && field) {
    event.preventDefault();
    field.focus();
  }
  if (event.key === 'Escape' && (state.query !== '' || state.chosen.size > 0)) {
    go({ ...state, query: '', chosen: new Map() });
    document.getElementById('filter')?.focus();
  }
});

view.addEventListener('submit', (event) => event.preventDefault());
addEventListener('beforeprint', () => drawRest());

const themes = ['auto', 'light', 'dark'] as const;
const theme = document.getElementById('theme');
theme?.addEventListener('click', () => {
  const now = themes.indexOf((document.documentElement.dataset.theme ?? 'auto') as 'auto');
  const next = themes[(now + 1) % themes.length] ?? 'auto';
  document.documentElement.dataset.theme = next;
  theme.textContent = `Theme: ${next}`;
});
if (theme) theme.hidden = false;

draw();
// By `scrollIntoView` a browser may let the keyboard begin there too, behind the link that skips to it.
if (location.hash.length > 2) {
  const margin = Number.parseFloat(getComputedStyle(view).scrollMarginTop) || 0;
  scrollBy(0, view.getBoundingClientRect().top - margin);
}
