import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

export function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    return undefined;
  }
}

export function yaml(text: string): unknown {
  if (text.length > 200_000) return undefined;
  try {
    return parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
    }).toJS({ maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}

/** One or a list of them. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 500) : [value];
}
