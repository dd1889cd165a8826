/** A text as a regular expression that matches just it: names in a workflow can hold anything. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
