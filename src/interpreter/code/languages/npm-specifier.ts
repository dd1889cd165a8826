/**
 * The package that an import of Deno, Bun or a browser's module server means, as Node would write it:
 * `npm:openai@^5/helpers/zod` and `https://esm.sh/openai@5.1.0?target=deno` are `openai…`.
 * https://docs.deno.com/runtime/fundamentals/modules/, https://esm.sh/#docs, https://www.jsdelivr.com/esm
 */
export function npmSpecifier(written: string): string {
  const means = FORMS.map((form) => form.exec(written)?.[1]).find((name) => name !== undefined);
  if (means === undefined) return written;
  const [, name, path = ''] = /^((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(means) ?? [];
  return name === undefined ? written : `${name}${inside(path)}`;
}

/** What a server of modules serves in front of a file is the package itself. */
function inside(path: string): string {
  return /^\/(?:\+esm|mod\.[jt]s|(?:es\d+\/)?[\w.-]+\.m?js)?$/.test(path) ? '' : path;
}

const FORMS = [
  /^(?:npm|jsr):\/?([^?#]+)/,
  /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|esm\.run)\/(?:v\d+\/|stable\/|\*)?([^?#]+)/,
  /^https?:\/\/(?:cdn\.jsdelivr\.net\/npm|ga\.jspm\.io\/npm:|deno\.land\/x)\/?([^?#]+)/,
];
