import { evidence } from '../../value/evidence.ts';
import { keepVariables } from '../library.ts';
import { isReadable, type Line, lineOfText, linesOf, spaced } from '../line.ts';
import { inputOf } from '../output.ts';
import type { Text } from '../shell/script.ts';
import { literalOf, literal as textOf } from '../shell/text.ts';
import { type Call, traceScript } from '../shell.ts';
import { mayPass } from '../state.ts';
import { changed } from './call.ts';
import { type InnerLine, type Peeled, partOfWord } from './peel.ts';

/** Follows the line that a shell is handed; false where nothing of it stands in the files. */
export function followLine(call: Call, peeled: Peeled, inner: InnerLine): boolean {
  const lines = linesIn(call, inner).filter(isReadable);
  if (lines.length === 0) return false;
  const frame = changed(call, peeled);
  const [, ...positional] = [call.program, ...call.words].slice(
    inner.positional.from,
    inner.positional.to,
  );
  const { shell } = call;
  for (const line of lines) {
    if (!mayPass(frame, call.place, 'the line')) return true;
    const ran = traceScript(
      line,
      inner.dialect,
      { ...frame, depth: frame.depth + 1 },
      () => call.place,
      {
        positional,
        shows: shell.shows,
        stdin: inner.parts === undefined ? undefined : inputOf(call.command, shell, at(call)),
        variables: inner.separate ? new Map() : shell.variables,
        exportsAll: !inner.separate && shell.exportsAll,
      },
    );
    if (!inner.separate && ran !== undefined) keepVariables(shell, ran);
  }
  return true;
}

function at(call: Call) {
  return evidence(call.place, call.command.source);
}

function linesIn(call: Call, { parts }: InnerLine): readonly Line[] {
  const { shell, command } = call;
  if (parts === undefined) {
    if (command.stdin?.kind === 'text') return [lineOfText(command.stdin.text, shell, at(call))];
    const input = inputOf(command, shell, at(call));
    return input === undefined ? [] : linesOf(input);
  }
  const words = [call.program, ...call.words];
  const asWritten = parts.map(({ word, from }) => (from === 0 ? call.written?.[word] : undefined));
  if (asWritten.every((text) => text !== undefined && showsText(text)))
    return [lineOfText(joined(asWritten), shell, at(call))];
  return linesOf(spaced(parts.map((part) => partOfWord(words, part))));
}

function showsText(text: Text): boolean {
  return text.some((piece) => piece.kind === 'literal') || literalOf(text) === '';
}

function joined(texts: readonly (Text | undefined)[]): Text {
  return texts.flatMap((text, i) => [...(i === 0 ? [] : textOf(' ')), ...(text ?? [])]);
}
