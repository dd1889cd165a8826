import type { Evidence } from '../value/evidence.ts';
import { holeAt, templates, withoutHoles } from '../value/template.ts';
import { concat, literalText, type Origin, originName, type Value } from '../value/value.ts';
import type { Text } from './shell/script.ts';
import { shown } from './shell/text.ts';
import type { Line, Shell } from './shell.ts';
import { textValue } from './text.ts';

/** No command line that is put together is longer. */
const LONGEST = 10_000;

/** One line for each text that the value can turn out to be. */
export function linesOf(value: Value): readonly Line[] {
  return templates(value).map(({ text, origins, trail }) => ({
    inPlace: false,
    written: { text, shown: origins.map(written) },
    holes: origins.map((origin) => ({
      choice: 'first-non-empty',
      alternatives: [{ pieces: [origin], trail }],
    })),
  }));
}

function written(origin: Origin): string {
  return origin.kind === 'environment' ? `$${origin.name}` : `\${{ ${originName(origin)} }}`;
}

/**
 * A word of a script as the line that another shell reads: what the outer shell puts in is read as
 * part of the line where it is known, the rest stays as it was written.
 */
export function lineOfText(text: Text, shell: Shell, at: Evidence): Line {
  const holes: Value[] = [];
  const asWritten: string[] = [];
  let line = '';
  let inPlace = true;
  for (const piece of text) {
    if (piece.kind === 'literal') {
      line += withoutHoles(piece.text);
      continue;
    }
    const value = textValue([piece], shell, at);
    const known = literalText(value);
    const hole = holeAt(holes.length);
    if (known !== undefined && known.length <= LONGEST) {
      line += withoutHoles(known);
      inPlace &&= !known.includes('\n');
    } else if (hole !== undefined) {
      line += hole;
      holes.push(value);
      asWritten.push(shown([piece]));
    }
  }
  return { written: { text: line, shown: asWritten }, holes, inPlace };
}

/** Whether anything of it stands in the files: of a line that is one hole nothing can be read. */
export function isReadable({ written: { text } }: Line): boolean {
  return withoutHoles(text).trim() !== '';
}

/** Words as the one line that `eval` or `cmd /c` makes of them. */
export function spaced(values: readonly Value[]): Value {
  const space: Value = {
    choice: 'first-non-empty',
    alternatives: [{ pieces: [{ kind: 'literal', text: ' ' }], trail: [] }],
  };
  return concat(...values.flatMap((value, i) => (i === 0 ? [value] : [space, value])));
}
