/** Each section's keys, with the lines of their values; indented lines go on, what is commented out is none. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** https://docs.python.org/3/library/configparser.html#supported-ini-file-structure */
export function ini(text: string): Ini {
  const sections = new Map<string, Map<string, string[]>>();
  let section: Map<string, string[]> | undefined;
  let value: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const name = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (name !== undefined) {
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      value = undefined;
    } else if (/^\s*[#;]/.test(line) || line === '') {
      // Nothing is said, and what was being said may go on.
    } else if (/^\s/.test(line)) value?.push(line.trim());
    else {
      const [, key, first = ''] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
      value = key === undefined ? undefined : first === '' ? [] : [first];
      if (key !== undefined && value !== undefined) section?.set(key, value);
    }
  }
  return sections;
}
