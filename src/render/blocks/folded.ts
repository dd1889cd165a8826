/** A folded part of a page. `title` is ours; GitHub needs the empty lines to read Markdown inside. */
export function folded(title: string): { readonly open: string; readonly close: string } {
  return { open: `<details><summary>${title}</summary>\n\n`, close: '\n\n</details>' };
}
