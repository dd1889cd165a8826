/** Conditions that ask whether an option stands on the command line. */
import { literalText } from '../../value/value.ts';
import type { Test } from './choice.ts';
import { evaluate } from './evaluate.ts';
import { PARSERS } from './flags.ts';
import type { SourceFile } from './source.ts';
import { valueEnd } from './spans.ts';
import { spansOf } from './whose-name.ts';

/** Objects that hold what the command line says. */
const OPTIONS = /^(?:args?|argv|opts?|options|flags|values|ns|namespace|parsed|cli)$/;
const LONGEST = 6;

/** `args.dry_run`, `options["live"]`, `*dryRun`, `"--live" in sys.argv`. */
export function switchedBy(file: SourceFile, from: number, to: number): Test | undefined {
  const option = inWords(file, from, to);
  if (option !== undefined) return { kind: 'switch', option, alone: true, not: false };
  const start = file.tokens[from]?.text === '*' ? from + 1 : from;
  const first = file.tokens[start];
  if (to - start > LONGEST || first?.kind !== 'name') return undefined;
  const named = memberAt(file, start, to);
  if (named !== undefined && (OPTIONS.test(first.text) || isParsed(file, first.text, start)))
    return switchOf(file, named);
  const declared = start + 1 === to ? declaredAs(file, first.text, start) : undefined;
  if (declared !== undefined) return declared;
  const of = evaluate(file, { chunk: file, start, end: to });
  const [only] = of.alternatives[0]?.pieces ?? [];
  return only?.kind === 'input' ? switchOf(file, only.name) : undefined;
}

function switchOf({ flags }: SourceFile, option: string): Test {
  // `add_argument('--live', action='store_true')`: without the option it is off.
  const name = option.slice(option.lastIndexOf('.') + 1).replace(/^-+/, '');
  const alone = flags.get(name.replaceAll('-', '_'))?.alone === true;
  return { kind: 'switch', option, alone, not: false };
}

/** The member of an object that is all of an expression. */
function memberAt({ tokens, match }: SourceFile, start: number, to: number): string | undefined {
  const [dot, member] = [tokens[start + 1], tokens[start + 2]];
  if (dot?.text === '[' && member?.kind === 'text' && match[start + 1] === to - 1)
    return member.text;
  const plain = (dot?.text === '.' || dot?.text === '?.') && member?.kind === 'name';
  return plain && start + 3 === to ? member.text : undefined;
}

/** `a = parser.parse_args()` */
function isParsed(file: SourceFile, name: string, at: number): boolean {
  return spansOf(file, name, at).some(({ chunk, start, end }) =>
    chunk.tokens
      .slice(start, end ?? valueEnd(chunk, start))
      .some(
        ({ kind, text }, i, all) =>
          kind === 'name' && PARSERS.test(text) && all[i + 1]?.text === '(',
      ),
  );
}

/** Go's `dryRun := flag.Bool("dry-run", false, "…")`: https://pkg.go.dev/flag#Bool */
function declaredAs(file: SourceFile, name: string, at: number): Test | undefined {
  const [span] = spansOf(file, name, at);
  if (span === undefined) return undefined;
  const { tokens } = span.chunk;
  const [dot, method, open, option, , unset] = [1, 2, 3, 4, 5, 6].map(
    (i) => tokens[span.start + i],
  );
  if (dot?.text !== '.' || method?.text !== 'Bool' || open?.text !== '(' || option?.kind !== 'text')
    return undefined;
  return { kind: 'switch', option: option.text, alone: unset?.text === 'false', not: false };
}

/** `"--live" in sys.argv`, `process.argv.includes("--live")`, `process.argv.slice(2).includes("--live")` */
function inWords(file: SourceFile, from: number, to: number): string | undefined {
  const { tokens } = file;
  const written = tokens
    .slice(from, to)
    .map(({ kind, text }) => (kind === 'text' ? '"' : text))
    .join('');
  const places: readonly (readonly [RegExp, number])[] = [
    [/^"in(?:sys\.)?argv(?:\[1:\])?$/, from],
    [/^(?:(?:process|Deno|Bun)\.)?(?:argv|args)(?:\.slice\(2\))?\.includes\("\)$/, to - 2],
  ];
  const at = places.find(([shape]) => shape.test(written))?.[1];
  const text =
    at === undefined
      ? undefined
      : literalText(evaluate(file, { chunk: file, start: at, end: at + 1 }));
  return text?.startsWith('-') === true ? text : undefined;
}
