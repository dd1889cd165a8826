/** `owner/repository/path@ref`: a file of another repository at a ref. */
export const REFERENCE =
  /^[\w-]{1,39}\/[\w.-]{1,100}(?:\/(?!\.{1,2}[/@])[\w.-]{1,100}){1,10}@[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,10}$/;

export interface PolicyReference {
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
  /** As written. */
  readonly text: string;
}

export function parseReference(text: string): PolicyReference | undefined {
  if (!REFERENCE.test(text)) return undefined;
  const at = text.indexOf('@');
  const [owner = '', repository = '', ...path] = text.slice(0, at).split('/');
  return { owner, repository, path: path.join('/'), ref: text.slice(at + 1), text };
}
