import type { ParameterExpansionPart, ParameterOperation } from 'unbash';
import type { Alteration, Text } from '../script.ts';
import { literalOf } from '../text.ts';
import { Fields, splitting } from './fields.ts';
import { nth, type Reader, wordsBehind } from './reader.ts';
import { expandAll, textOf } from './words.ts';

/** `$NAME`, `$1`, `$@`. */
export function expandVariable(
  name: string,
  written: string,
  fields: Fields,
  reader: Reader,
  quoted: boolean,
): void {
  if (name === '@' || name === '*') {
    expandList(reader.positional.words, name === '*' && quoted, fields);
    return;
  }
  if (!/^\w+$/.test(name)) {
    fields.pieces([{ kind: 'unknown', text: written }]);
    return;
  }
  const known = knownValue(name, reader, quoted);
  if (known === undefined) {
    const piece = variable(name);
    fields.pieces([quoted || !fields.splits ? piece : splitting(piece)]);
    return;
  }
  const text = quoted ? undefined : literalOf(known);
  text === undefined ? fields.pieces(known) : fields.unquoted(text);
  return;
}

/** `${NAME…}`. */
export function expandParameter(
  part: ParameterExpansionPart,
  fields: Fields,
  reader: Reader,
  quoted: boolean,
): void {
  const { parameter, operation, prefix, text } = part;
  const name = parameter === '*' ? '@' : parameter;
  if (prefix !== undefined || !/^(?:\w+|@)$/.test(name)) {
    fields.pieces([{ kind: 'unknown', text: shownIn(reader, part, text) }]);
    return;
  }
  const list = listOf(part, reader);
  if (list !== undefined) {
    const star = parameter === '*' || part.index?.value === '*';
    expandKnownList(list, operation, star && quoted, fields, reader, quoted);
    return;
  }
  if (part.index !== undefined && !/^[@*0]$/.test(part.index.value)) {
    fields.pieces([{ kind: 'unknown', text: shownIn(reader, part, text) }]);
    return;
  }
  if (operation === undefined) {
    expandVariable(name, text, fields, reader, quoted);
    return;
  }
  if (operation.type !== 'Default') {
    const shown = shownIn(reader, part, text);
    fields.pieces([{ ...variable(name), altered: alterationOf(operation, shown, reader) }]);
    return;
  }
  const positional = /^[1-9]\d*$/.test(name);
  const known = positional
    ? nth(reader.positional.words, Number(name))
    : reader.state.loops.get(name);
  const [own] = known ?? [];
  if (positional && own?.kind === 'variable' && known?.length === 1 && /^\d+$/.test(own.name)) {
    expandDefault(own.name, operation, fields, reader, quoted);
    return;
  }
  if (positional || known !== undefined) {
    const alternative = operation.operator.endsWith('+') === (known !== undefined);
    if (alternative) {
      expandOperand(operation, fields, reader, quoted);
      return;
    }
    known === undefined ? undefined : fields.pieces(known);
    return;
  }
  if (operation.operator.endsWith('?')) {
    expandVariable(name, text, fields, reader, quoted);
    return;
  }
  expandDefault(name, operation, fields, reader, quoted);
}

/** How the value is rewritten; `true` where nobody follows how. */
function alterationOf(
  operation: ParameterOperation,
  text: string,
  reader: Reader,
): true | Alteration {
  switch (operation.type) {
    case 'Remove': {
      const { operator, operand } = operation;
      return { kind: 'remove', text, operator, pattern: textOf(operand, reader) };
    }
    case 'Replace': {
      const { operator, pattern, replacement } = operation;
      const by = textOf(replacement, reader);
      return { kind: 'replace', text, operator, pattern: textOf(pattern, reader), by };
    }
    case 'CaseModification':
      return operation.operand === undefined
        ? { kind: 'case', text, operator: operation.operator }
        : true;
    case 'Slice': {
      const [from, length] = [operation.offset, operation.length].map((one) =>
        one !== undefined && /^\s*\d{1,6}$/.test(one.value) ? Number(one.value) : undefined,
      );
      const known =
        from !== undefined && (length === undefined) === (operation.length === undefined);
      return known ? { kind: 'slice', text, from, length } : true;
    }
    default:
      return true;
  }
}

type Default = Extract<ParameterOperation, { type: 'Default' }>;

/** `${A:-x y}`: each word of the operand becomes a word of its own that stands in for the variable. */
function expandDefault(
  name: string,
  operation: Default,
  fields: Fields,
  reader: Reader,
  quoted: boolean,
): void {
  const operand = new Fields(reader, fields.splits && !quoted);
  expandOperand(operation, operand, reader, quoted);
  const plus = operation.operator.endsWith('+');
  const stand = (text: Text) => ({
    ...variable(name),
    ...(plus ? { instead: text } : { fallback: text }),
    ...(operation.operator.endsWith('=') ? { assigns: true as const } : {}),
  });
  const words = operand.all;
  if (words.length === 0) {
    fields.pieces([stand([])]);
    return;
  }
  if (operand.breaksBefore) fields.break();
  fields.words(words.map((word) => [stand(word)]));
  if (operand.breaksAfter) fields.break();
}

function expandOperand(operation: Default, fields: Fields, reader: Reader, quoted: boolean): void {
  const { operand } = operation;
  if (operand.parts !== undefined) {
    expandAll(operand.parts, fields, reader, quoted, true);
    return;
  }
  if (operand.value === '') return;
  quoted ? fields.literal(operand.value) : fields.unquoted(operand.value);
  return;
}

/** The words of `${A[@]}`, `${@}`, `${A[1]}` when the script shows them. */
function listOf(part: ParameterExpansionPart, reader: Reader): readonly Text[] | undefined {
  if (part.parameter === '@' || part.parameter === '*') return reader.positional.words;
  const words = reader.state.arrays.get(part.parameter);
  if (words === undefined) return undefined;
  const index = part.index?.value ?? '0';
  if (index === '@' || index === '*') return words;
  if (!/^-?\d{1,6}$/.test(index)) return undefined;
  const word = words.at(Number(index));
  return word === undefined ? [] : [word];
}

function expandKnownList(
  list: readonly Text[],
  operation: ParameterOperation | undefined,
  glued: boolean,
  fields: Fields,
  reader: Reader,
  quoted: boolean,
): void {
  if (operation?.type === 'Default') {
    const plus = operation.operator.endsWith('+');
    if (plus === list.length > 0) {
      expandOperand(operation, fields, reader, quoted);
      return;
    }
    plus ? undefined : expandList(list, glued, fields);
    return;
  }
  if (operation?.type === 'Slice' && /^\s*\d{1,6}$/.test(operation.offset.value)) {
    // `${@:1}` starts at $1, `${A[@]:1}` at the second element.
    const shift = list === reader.positional.words ? 1 : 0;
    const offset = Math.max(0, Number(operation.offset.value) - shift);
    const length = operation.length === undefined ? undefined : Number(operation.length.value);
    const words = wordsBehind(list, offset);
    expandList(length !== undefined && length >= 0 ? words.slice(0, length) : words, glued, fields);
    return;
  }
  expandList(list, glued, fields);
}

function expandList(words: readonly Text[], glued: boolean, fields: Fields): void {
  if (!glued) {
    fields.words(words);
    return;
  }
  words.forEach((word, index) => {
    if (index > 0) fields.pieces([{ kind: 'literal', text: ' ' }]);
    fields.pieces(word);
  });
}

/** A value worth putting in place of the variable; other variables are left to who knows the environment. */
function knownValue(name: string, reader: Reader, quoted: boolean): Text | undefined {
  const { loops, arrays, variables } = reader.state;
  if (/^[1-9]\d*$/.test(name)) {
    return nth(reader.positional.words, Number(name)) ?? [];
  }
  const known = loops.get(name) ?? arrays.get(name)?.[0];
  if (known !== undefined || quoted) return known;
  // Unquoted, a value with white space becomes several words, and that only the shell can tell.
  const value = variables.get(name);
  const text = value && literalOf(value);
  return text !== undefined && /\S\s+\S/.test(text) ? value : undefined;
}

function variable(name: string) {
  return { kind: 'variable', name, fallback: undefined, instead: undefined } as const;
}

function shownIn(reader: Reader, part: ParameterExpansionPart, text: string): string {
  return reader.source.excerpt(part.pos, part.end) || text;
}
