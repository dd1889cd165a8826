/** The version of package.json; a test keeps the two equal. */
export const VERSION = '1.0.0';

/**
 * Where this project lives on GitHub. Nothing else in `src/` spells it; what cannot import it (pages,
 * package.json, the schema) is rewritten by `npm run update`, and a test finds what was left behind.
 */
const REPOSITORY = 'spend-guard/spend-guard';

export const HOMEPAGE = `https://github.com/${REPOSITORY}`;

/** What begins a comment of a file that speaks to this product. */
export const MARKER = 'spend-guard:';

/** A file of this project at a ref, as it is. */
export function rawFile(ref: string, path: string): string {
  return `https://raw.githubusercontent.com/${REPOSITORY}/${ref}/${path}`;
}

/** A page of this release: a report that is read in a year still leads to the rules that judged. */
export function pageOfRelease(path: string): string {
  return `${HOMEPAGE}/blob/v${VERSION}/${path}`;
}
