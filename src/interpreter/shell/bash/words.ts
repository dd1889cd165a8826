import type { DoubleQuotedChild, HereDoc, ParsedScript, Word, WordPart } from 'unbash';
import { unmask } from '../mask.ts';
import type { Piece, Text } from '../script.ts';
import { sourceOf } from '../source.ts';
import { joined } from '../text.ts';
import { alternatives } from './braces.ts';
import { Fields } from './fields.ts';
import { expandParameter, expandVariable } from './parameters.ts';
import type { Reader } from './reader.ts';

/** The words that a word of a command line becomes: none, one or several. */
export function fieldsOf(word: Word, reader: Reader): readonly Text[] {
  charge(word, reader);
  const parts = word.parts;
  if (parts === undefined) return [plain(word.value, reader)];
  return alternatives(parts).flatMap((choice) => {
    const fields = new Fields(reader, true);
    expandAll(choice, fields, reader, false);
    return fields.all;
  });
}

/** A word where the shell does not split: an assigned value, a redirect's target. */
export function textOf(word: Word | undefined, reader: Reader): Text {
  if (word === undefined) return [];
  charge(word, reader);
  if (word.parts === undefined) return plain(word.value, reader);
  const fields = new Fields(reader, false);
  expandAll(word.parts, fields, reader, false);
  return fields.all[0] ?? [];
}

export function hereDocumentOf(document: HereDoc, reader: Reader): Text {
  const { body, delimiter, operator } = document;
  let pieces: Piece[];
  if (delimiter?.quoted || body.parts === undefined) {
    const text = delimiter?.quoted ? body.text : body.text.replace(/\\([$`\\])|\\\n/g, '$1');
    pieces = [...plain(text, reader)];
  } else {
    const fields = new Fields(reader, false);
    expandAll(body.parts, fields, reader, true);
    pieces = [...(fields.all[0] ?? [])];
  }
  if (operator !== '<<-') return joined(pieces);
  return joined(
    pieces.map((piece, index) =>
      piece.kind === 'literal'
        ? { ...piece, text: piece.text.replace(index === 0 ? /(^|\n)\t+/g : /(\n)\t+/g, '$1') }
        : piece,
    ),
  );
}

/** Expands the parts of a word, or of the operand of `${A:-…}`, into fields. */
export function expandAll(
  parts: readonly (WordPart | DoubleQuotedChild)[],
  fields: Fields,
  reader: Reader,
  quoted: boolean,
  operand = false,
): void {
  for (const part of parts) expandPart(part, fields, reader, quoted, operand);
}

function expandPart(
  part: WordPart | DoubleQuotedChild,
  fields: Fields,
  reader: Reader,
  quoted: boolean,
  operand: boolean,
): void {
  reader.budget.spend(1);
  switch (part.type) {
    case 'Literal':
      if (operand && !quoted) fields.unquoted(part.value);
      else fields.literal(part.value, !quoted);
      return;
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      fields.literal(part.value);
      return;
    case 'DoubleQuoted':
    case 'LocaleString': {
      // "" is a word, "${A[@]}" of an empty array is none.
      if (part.parts.length === 0) fields.pieces([]);
      expandAll(part.parts, fields, reader, true);
      return;
    }
    case 'SimpleExpansion':
      expandVariable(part.text.slice(1), part.text, fields, reader, quoted);
      return;
    case 'ParameterExpansion':
      expandParameter(part, fields, reader, quoted);
      return;
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      fields.pieces([substitution(part, reader, !quoted && fields.splits)]);
      return;
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
    case 'ArithmeticExpansion':
      fields.pieces([{ kind: 'unknown', text: reader.source.excerpt(part.pos, part.end) }]);
      return;
    default:
      part satisfies never;
  }
}

function substitution(
  part: {
    readonly pos: number;
    readonly end: number;
    readonly script: ParsedScript | undefined;
  },
  reader: Reader,
  splits: boolean,
): Piece {
  const { source } = reader;
  charge(part, reader);
  // Backquotes with escapes are parsed from a decoded text of their own.
  const decoded = part.script?.source;
  const inner =
    decoded === undefined
      ? source
      : sourceOf({ text: decoded, pieces: source.pieces }, source.place(part.pos + 1));
  const commands = reader.substitute(part.script, inner);
  const text = source.excerpt(part.pos, part.end);
  const program = LOCATED.exec(text)?.[1];
  return program === undefined
    ? { kind: 'command', commands, text, ...(splits && !/^[<>]/.test(text) ? SPLITS : {}) }
    : { kind: 'literal', text: program };
}

/** `$(command -v codex)` is where the program is: run by its path or by its name, it is the same one. */
const LOCATED =
  /^\$\(\s*(?:command\s+-v|which|type\s+-[pP])\s+([\w.@+-]+)\s*(?:2>\s*\/dev\/null\s*)?(?:\|\|[^|&;()$`]*)?\)$/;

const SPLITS = { splits: true } as const;

/** The parser scans a word again when its parts are asked for: nested ones once a level. */
function charge(node: { readonly pos: number; readonly end: number }, reader: Reader): void {
  reader.budget.spend(1 + ((node.end - node.pos) >> 3));
}

function plain(text: string, reader: Reader): Text {
  reader.budget.spend(1 + (text.length >> 6));
  return unmask(text, reader.source.pieces);
}
