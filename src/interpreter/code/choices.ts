import { literalText, origins } from '../../value/value.ts';
import { guardsAround } from './blocks.ts';
import { evaluate } from './evaluate.ts';
import type { Choice } from './facts.ts';
import { spansOf } from './meanings.ts';
import type { SourceFile } from './source.ts';
import { splitAt, valueEnd } from './spans.ts';

const AND = new Set(['and', '&&']);
const EQUALS = new Set(['==', '===']);
/** Deeper than this nobody chooses a provider. */
const MOST = 8;

/** `if provider == "openai":`, around a token, where the name stands for what the run is told. */
export function choicesAt(file: SourceFile, at: number): readonly Choice[] {
  return guardsAround(file, at)
    .slice(-MOST)
    .flatMap(({ condition: { start, end }, not = [] }) => [
      ...(start >= end
        ? []
        : splitAt(file, start, end, AND).flatMap((part) => choiceIn(file, part) ?? [])),
      ...not.flatMap((one) => {
        const choice = choiceIn(file, one);
        return choice === undefined ? [] : [{ ...choice, not: true }];
      }),
    ]);
}

function choiceIn(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  depth = 0,
): Choice | undefined {
  const { tokens } = file;
  let [from, to] = [start, end];
  while (/^[({:]$/.test(tokens[to - 1]?.text ?? '') || tokens[to - 1]?.kind === 'line') to--;
  if (tokens[from]?.text === '(' && file.match[from] === to - 1) [from, to] = [from + 1, to - 1];
  return equality(file, from, to) ?? tested(file, from, to) ?? named(file, from, to, depth);
}

/** `provider === "openai"` */
function equality(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens } = file;
  const text = tokens[to - 1];
  let equals = to - 2;
  while (equals > from && tokens[equals]?.text === '=') equals--;
  const sign = tokens
    .slice(equals + (EQUALS.has(tokens[equals]?.text ?? '') ? 0 : 1), to - 1)
    .map((token) => token.text)
    .join('');
  if (text?.kind !== 'text' || text.parts.some(({ kind }) => kind === 'hole') || !EQUALS.has(sign))
    return undefined;
  const last = EQUALS.has(tokens[equals]?.text ?? '') ? equals : equals + 1;
  return choiceOf(file, from, last, text.text);
}

/** `/^true$/i.test(process.env.X)` */
function tested(file: SourceFile, from: number, to: number): Choice | undefined {
  const { tokens, match } = file;
  const [written] = tokens[from]?.parts ?? [];
  const whole =
    tokens[from]?.text === '/regex/' && written?.kind === 'literal'
      ? /^\/\^([\w-]+)\$\/i?$/.exec(written.text)?.[1]
      : undefined;
  const open = from + 3;
  if (whole === undefined || tokens[from + 2]?.text !== 'test' || match[open] !== to - 1)
    return undefined;
  return choiceOf(file, open + 1, to - 1, whole);
}

/** `const posts = …; if (posts)` */
function named(file: SourceFile, from: number, to: number, depth: number): Choice | undefined {
  const name = file.tokens[from];
  if (to - from !== 1 || name?.kind !== 'name' || depth > 2) return undefined;
  const [span, ...more] = spansOf(file, name.text, from);
  if (span === undefined || more.length > 0 || span.chunk.tokens !== file.tokens) return undefined;
  const end = span.end ?? valueEnd(file, span.start);
  return choiceIn(file, { start: span.start, end }, depth + 1);
}

function choiceOf(file: SourceFile, start: number, end: number, is: string): Choice | undefined {
  const of = evaluate(file, { chunk: file, start, end });
  const told = origins(of).some(({ kind }) => kind === 'input' || kind === 'environment');
  return told ? { of, is } : undefined;
}

/** Whether the run is told something else, whatever comes to be. */
export function goesElsewhere({ of, is, not }: Choice): boolean {
  const texts = of.alternatives.map((one) =>
    literalText({ choice: 'one-of', alternatives: [one] }),
  );
  if (texts.length === 0) return false;
  // The first that is there counts: `args.provider or "openai"`.
  const [first, ...more] = texts;
  const all = of.choice === 'first-non-empty' && first ? [first] : [first, ...more];
  return all.every(
    (text) => text !== undefined && (text.toLowerCase() === is.toLowerCase()) === (not === true),
  );
}
