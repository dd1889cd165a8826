import { codeSpan, encodePath, link, short } from '../escape.ts';
import type { RuleDocs } from '../rules.ts';
import { rulePage } from '../rules.ts';

const PATH_MAX = 160;
/** Longer than any address that people follow; a hostile path must not fill the page. */
const URL_MAX = 1000;

/** Where a Markdown page stands: what it may link to. */
export interface View extends RuleDocs {
  /** `https://github.com/acme/shop/blob/<commit>`; places are not linked without it. */
  readonly blobUrl?: string | undefined;
}

/** `path:line` as code, linked to the line where the page knows the commit. */
export function where(place: { readonly path: string; readonly line: number }, view: View): string {
  const text = codeSpan(`${short(place.path, PATH_MAX)}:${place.line}`);
  const path = encodePath(place.path);
  if (view.blobUrl === undefined || path === '') return text;
  const url = `${view.blobUrl}/${path}#L${place.line}`;
  return url.length > URL_MAX ? text : link(text, url);
}

/** A rule's id, linked to its page. */
export function ruleName(id: string, view: View): string {
  return link(codeSpan(short(id, 80)), rulePage(id, view));
}

/** A name from the repository as code. */
export function name(text: string): string {
  return codeSpan(short(text, 120)) || '(no name)';
}
