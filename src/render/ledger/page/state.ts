/** What a reader looks at, as the part of the address behind `#`: it can be kept, sent and gone back to. */
export interface State {
  /** A table's id, or `repository`. */
  readonly view: string;
  /** Of the view `repository`. */
  readonly name: string;
  readonly query: string;
  /** Column from 1, negative for the other way around; 0 as the ledger has it. */
  readonly sort: number;
  /** By column: the one value that is shown. */
  readonly chosen: ReadonlyMap<number, string>;
}

export function readState(hash: string, first: string): State {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  const given = new URLSearchParams(search);
  const chosen = new Map<number, string>();
  for (const [key, value] of given) if (/^c\d+$/.test(key)) chosen.set(Number(key.slice(1)), value);
  return {
    view: view === '' ? first : view,
    name: decoded(rest.join('/')),
    query: given.get('q') ?? '',
    sort: Number.parseInt(given.get('sort') ?? '0', 10) || 0,
    chosen,
  };
}

export function writeState({ view, name, query, sort, chosen }: State): string {
  const given = new URLSearchParams();
  if (query !== '') given.set('q', query);
  if (sort !== 0) given.set('sort', String(sort));
  for (const [at, value] of chosen) given.set(`c${at}`, value);
  const path = name === '' ? view : `${view}/${name.split('/').map(encodeURIComponent).join('/')}`;
  const search = given.toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
