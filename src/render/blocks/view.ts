import { parseRemoteName } from '../../repository/elsewhere.ts';
import { codeLink, codeSpan, encodePath, link, short } from '../escape.ts';
import { type RuleDocs, rulePage } from '../rules.ts';

const PATH_MAX = 160;
/** Longer than any address that people follow; a hostile path must not fill the page. */
const URL_MAX = 1000;

interface PathLine {
  readonly path: string;
  readonly line: number;
}

/** Where a Markdown page stands: what it may link to. */
export interface View extends RuleDocs {
  /** `https://github.com/acme/shop/blob/<commit>`; places are not linked without it. */
  readonly blobUrl?: string | undefined;
  /** By fingerprint: a file before and after the edit that fixes a finding. */
  readonly offers?:
    | ReadonlyMap<string, { readonly before: string; readonly after: string }>
    | undefined;
  /** By fingerprint: where that edit is posted as a suggestion. */
  readonly suggested?: ReadonlyMap<string, string> | undefined;
}

/** `path:line` as code, linked to the line where the page knows the commit. */
export function where(place: PathLine, view: View): string {
  return linked(place.path, place, view);
}

/** {@link where} for a step of a trail: shorter, where the link tells the rest of the path. */
export function stepWhere(place: PathLine, view: View): string {
  const shown =
    view.blobUrl === undefined ? place.path : place.path.replace(/^\.github\/workflows\//, '');
  return linked(shown, place, view);
}

function linked(shown: string, { path, line }: PathLine, view: View): string {
  const text = `${short(shown, PATH_MAX)}:${line}`;
  const address = fileUrl(path, view);
  if (address === undefined) return codeSpan(text);
  const url = `${address}#L${line}`;
  return url.length > URL_MAX ? codeSpan(text) : codeLink(text, url);
}

/** A file of another repository is linked there, at the ref at which it was read. */
function fileUrl(path: string, { blobUrl }: View): string | undefined {
  if (blobUrl === undefined) return undefined;
  const remote = parseRemoteName(path);
  if (remote === undefined) return path === '' ? undefined : `${blobUrl}/${encodePath(path)}`;
  const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
  if (server === undefined) return undefined;
  const { owner, repository, ref } = remote;
  return `${server}/${encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}

/** A run of this repository, linked where the page knows its address. */
export function runName(run: number, { blobUrl }: View): string {
  const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/blob\//.exec(blobUrl ?? '')?.[1];
  return repository === undefined
    ? `run ${run}`
    : `[run ${run}](${repository}/actions/runs/${run})`;
}

/** A rule's id, linked to its page. */
export function ruleName(id: string, view: View): string {
  return codeLink(short(id, 80) || '(no rule)', rulePage(id, view));
}

/** The page that explains the two budgets, where it is known. */
export function budgetsLink({ budgetsUrl }: RuleDocs): readonly string[] {
  return budgetsUrl === undefined ? [] : [link('how the two budgets work', budgetsUrl)];
}

/** A name from the repository as code. */
export function name(text: string): string {
  return codeSpan(short(text, 120)) || '(no name)';
}
