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

/** The first place where the file runs code that does not stand in it; comments do not count, nor what was found. */
export function dynamicIn(unit: Unit): DynamicFact | undefined {
  const { file, lines, firstLine, at, imports, brought } = unit;
  const { dynamic } = grammarOf(file);
  const run = imports.filter((one) => one.runs && (brought.get(one)?.files.length ?? 0) > 0);
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST || /^\s*(?:#|\/\/|\*)/.test(line)) continue;
    const number = firstLine + index;
    if (run.some((one) => one.line === number)) continue;
    const kind = KINDS.find((one) =>
      dynamic[one].some((pattern) => isCode(file, number, pattern.exec(line))),
    );
    if (kind !== undefined)
      return { ...at(number, 1), ...WHAT[kind], shows: line.trim().slice(0, 120) };
  }
  return undefined;
}

/** The word that a match begins with is one of the program's own, not one of a text that stands in it: `"file to import (.env)"`. */
function isCode({ tokens }: SourceFile, line: number, match: RegExpExecArray | null): boolean {
  const word = match && /\w+/.exec(match[0])?.[0];
  if (!word) return match !== null;
  return tokens.some(
    (token) => token.line === line && token.kind === 'name' && token.text === word,
  );
}
