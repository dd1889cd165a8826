import type { Language } from '../../code/language.ts';

/** `import { a, b as c } from "x"`, `from x import (a, b as c)`. */
const IMPORTS: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /^import\s+(?:type\s+)?([\w$\s{},*]+?)\s+from\s+["'][^"'\n]+["'];?/gm,
  typescript: /^import\s+(?:type\s+)?([\w$\s{},*]+?)\s+from\s+["'][^"'\n]+["'];?/gm,
  python: /^from\s+[\w.]+\s+import\s+(\([^)]*\)|[^\n]+)/gm,
};

/** Nor the imports that only those tests used: what they bring in is asked by nobody then. */
export function withoutUnused(text: string, language: Language): string {
  const pattern = IMPORTS[language];
  if (pattern === undefined) return text;
  const used = new Set(text.replace(pattern, '').match(/[\w$]+/g));
  return text.replace(pattern, (whole, names: string) => {
    const bound = names
      .split(/[,{}()\n]/)
      .map(
        (part) =>
          part
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      )
      .filter((name) => /^[\w$]+$/.test(name));
    const asked = bound.length === 0 || bound.some((name) => used.has(name));
    return asked ? whole : whole.replace(/[^\n]/g, '');
  });
}
