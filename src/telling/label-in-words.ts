/** What spends, as people call it: of a commit or a digest that it is pinned to, the first characters. */
export function labelInWords(label: string): string {
  return label.replace(/@((?:sha256:)?[0-9a-f]{7})[0-9a-f]{33,57}\b/g, '@$1');
}
