import type { Language } from '../../knowledge/languages.ts';
import type { DynamicFact } from './facts.ts';
import type { Unit } from './file.ts';

const ENCODED = { reason: 'encoded', why: 'it runs code that is written in an encoding' } as const;
const FETCHED = { reason: 'fetched', why: 'it runs code that it downloads' } as const;
const CHOSEN = { reason: 'run-time', why: 'which module it runs only the run knows' } as const;

type Row = readonly [pattern: RegExp, what: Pick<DynamicFact, 'reason' | 'why'>];

const PYTHON: readonly Row[] = [
  [
    /\b(?:exec|eval)\s*\([^\n]{0,120}(?:b64decode|b32decode|a85decode|unhexlify|fromhex|decompress|codecs\.decode|marshal)/,
    ENCODED,
  ],
  [/\b(?:exec|eval)\s*\([^\n]{0,120}(?:urlopen|requests\.|httpx\.|aiohttp)/, FETCHED],
  // Anything but a text that ends where it is closed: `"plugins." + name` is chosen as well.
  [/\b__import__\s*\(\s*(?!\)|"[^"]*"\s*[,)]|'[^']*'\s*[,)])/, CHOSEN],
  [/\bimportlib\.import_module\s*\(\s*(?!\)|$|"[^"]*"\s*(?:[,)]|$)|'[^']*'\s*(?:[,)]|$))/, CHOSEN],
  [/\brunpy\.run_(?:path|module)\s*\(\s*(?!\)|"[^"]*"\s*[,)]|'[^']*'\s*[,)])/, CHOSEN],
];

const SCRIPT: readonly Row[] = [
  [/\bimport\s*\(\s*(?:\/\*[^*]*\*\/\s*)?(?!["'`)]|$)/, CHOSEN],
  [/\b(?:eval|Function)\s*\([^\n]{0,120}(?:base64|atob\(|fromCharCode|'hex'|"hex")/, ENCODED],
  [/\b(?:eval|Function)\s*\([^\n]{0,120}\bfetch\s*\(/, FETCHED],
];

const ROWS: Readonly<Partial<Record<Language, readonly Row[]>>> = {
  python: PYTHON,
  javascript: SCRIPT,
  typescript: SCRIPT,
  ruby: [
    [/\beval\b[^\n]{0,120}(?:decode64|unpack1?\b|\[["']H\*)/, ENCODED],
    [/\beval\b[^\n]{0,120}(?:Net::HTTP|URI\.open)/, FETCHED],
  ],
  php: [[/\beval\s*\([^\n]{0,120}(?:base64_decode|gzinflate|str_rot13)/, ENCODED]],
};

/** A bundle's lines are of no use to a pattern that looks at one of them. */
const LONGEST = 2_000;

/** The first place where the file runs code that does not stand in it; comments do not count. */
export function dynamicIn({ file, lines, firstLine, at }: Unit): DynamicFact | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST || /^\s*(?:#|\/\/|\*)/.test(line)) continue;
    for (const [pattern, what] of ROWS[file.language] ?? [])
      if (pattern.test(line))
        return { ...at(firstLine + index, 1), ...what, shows: line.trim().slice(0, 120) };
  }
  return undefined;
}
