import { oncePer } from '../../support/once.ts';
import type { DynamicFact } from './facts.ts';
import type { Unit } from './file.ts';
import type { Dynamic } from './languages/grammar.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

const WHAT: Readonly<Record<keyof Dynamic, Pick<DynamicFact, 'reason' | 'why'>>> = {
  encoded: { reason: 'encoded', why: 'it runs code that is written in an encoding' },
  fetched: { reason: 'fetched', why: 'it runs code that it downloads' },
  chosen: { reason: 'run-time', why: 'which module it runs only the run knows' },
};
const KINDS = Object.keys(WHAT) as readonly (keyof Dynamic)[];

/** A bundle's lines are of no use to a pattern that looks at one of them. */
const LONGEST = 2_000;

/**
 * The first place that runs where the file runs code that does not stand in it; comments do not count, nor what
 * was found.
 */
export function dynamicIn(unit: Unit, runs: (at: number) => boolean): DynamicFact | undefined {
  const { file, imports, brought } = unit;
  const read = imports.filter((one) => (brought.get(one)?.files.length ?? 0) > 0);
  return placesIn(unit).find(
    ({ at }) => !read.some((one) => one.line === file.tokens[at]?.line) && runs(at),
  )?.fact;
}

interface Found {
  readonly fact: DynamicFact;
  readonly at: number;
}

const placesIn = oncePer((unit: Unit): readonly Found[] => {
  const { file, lines, firstLine, at } = unit;
  const { dynamic } = grammarOf(file);
  return lines.flatMap((line, index) => {
    if (line.length > LONGEST || /^\s*(?:#|\/\/|\*)/.test(line)) return [];
    const number = firstLine + index;
    for (const kind of KINDS)
      for (const pattern of dynamic[kind]) {
        const start = codeAt(file, number, pattern.exec(line));
        if (start === undefined) continue;
        const shows = line.trim().slice(0, 120);
        return [{ fact: { ...at(number, 1), ...WHAT[kind], shows }, at: start }];
      }
    return [];
  });
});

/** Where a match begins with a word of the program, not one of a text that stands in it: `"file to import (.env)"`. */
function codeAt(
  { tokens }: SourceFile,
  line: number,
  match: RegExpExecArray | null,
): number | undefined {
  if (match === null) return undefined;
  const word = /\w+/.exec(match[0])?.[0];
  const at = tokens.findIndex(
    (token) =>
      token.line === line && (word === undefined || (token.kind === 'name' && token.text === word)),
  );
  return at < 0 ? undefined : at;
}
