import { evidence } from '../../value/evidence.ts';
import type { Value } from '../../value/value.ts';
import { keepVariables, leftBy, withOwnFunctions } from '../library.ts';
import { isReadable, lineOfText, linesOf, spaced } from '../line.ts';
import { inputOf } from '../output.ts';
import { mayPass } from '../passing.ts';
import { traceScript } from '../script.ts';
import type { Text } from '../shell/script.ts';
import { literal } from '../shell/text.ts';
import type { Call, Line, Shell } from '../shell.ts';
import { substitutedBy } from '../substitution.ts';
import { textValue } from '../text.ts';
import { changed } from './call.ts';
import type { ReadLine } from './door.ts';
import { type InnerLine, type Peeled, partOfWord } from './peel.ts';

/** The line that a shell is handed; undefined where nothing of it stands in the files. */
export function readLine(call: Call, peeled: Peeled, inner: InnerLine): ReadLine | undefined {
  const lines = linesIn(call, inner).filter(isReadable);
  return lines.length === 0 ? undefined : { call, inner, lines, frame: changed(call, peeled) };
}

export function followLine({ call, inner, lines, frame }: ReadLine): void {
  const { shell, command } = call;
  const { from, to } = inner.positional;
  const positional = [call.program, ...call.words].slice(from + 1, to);
  const outer = { ...shell, frame: call.frame };
  const given = {
    positional: inner.separate ? positional : shell.positional,
    shows: shell.shows,
    conditional: command.conditional,
    sends: command.redirects
      .filter((one) => one.operator !== '<' && one.descriptor === 1)
      .map((one) => ({
        target: textValue(one.target, outer, at(call)),
        append: one.operator === '>>',
        used: false,
      })),
    stdin: inner.parts === undefined ? undefined : inputOf(command, outer, at(call)),
    variables: inner.separate ? NONE : shell.variables,
    errexit: !inner.separate && shell.errexit,
    exportsAll: !inner.separate && shell.exportsAll,
    ...(inner.separate ? {} : { unsettled: shell.unsettled }),
  };
  for (const line of lines) {
    if (!mayPass(frame, call.place, `the line \`${command.source}\``, call)) return;
    const deeper = { ...frame, depth: frame.depth + 1 };
    const inside = sees(shell, inner) ? withOwnFunctions(deeper, shell) : deeper;
    const ran = traceScript(line, inner.dialect, inside, placeIn(call, line), given);
    if (ran === undefined) continue;
    if (!inner.separate) keepVariables(shell, leftBy(ran));
    if (command.subshell)
      shell.printed.set(command, substitutedBy(ran, inner.dialect, line, at(call)));
  }
}

const NONE: ReadonlyMap<string, Value> = new Map();

/** `eval` calls functions of the script, another shell only those that are exported. */
function sees({ script }: Shell, { separate }: InnerLine): boolean {
  return !separate || /\b(?:export|declare|typeset)\s+-f/.test(script?.text ?? '');
}

/** Where a line of the line stands. */
function placeIn({ shell, command, place }: Call, { inPlace }: Line): Shell['place'] {
  const { text } = command;
  return (line, column) =>
    inPlace ? shell.place(text.line + line, line === 0 ? text.column + column : column) : place;
}

function at(call: Call) {
  return evidence(call.place, call.command.source);
}

function linesIn(call: Call, { parts }: InnerLine): readonly Line[] {
  const { shell, command, frame } = call;
  const outer = { ...shell, frame };
  if (parts === undefined) {
    if (command.stdin?.kind === 'text') return [lineOfText(command.stdin.text, outer, at(call))];
    const input = inputOf(command, outer, at(call));
    return input === undefined ? [] : linesOf(input);
  }
  const words = [call.program, ...call.words];
  const asWritten = parts.map(({ word, from }) => (from === 0 ? call.written?.[word] : undefined));
  if (asWritten.every((text) => text !== undefined && showsText(text)))
    return [lineOfText(joined(asWritten), outer, at(call))];
  return linesOf(spaced(parts.map((part) => partOfWord(words, part))));
}

function showsText(text: Text): boolean {
  return text.length === 0 || text.some((piece) => piece.kind === 'literal');
}

function joined(texts: readonly (Text | undefined)[]): Text {
  return texts.flatMap((text, i) => [...(i === 0 ? [] : literal(' ')), ...(text ?? [])]);
}
