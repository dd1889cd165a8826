import type { WordPart } from 'unbash';

const MOST = 32;
/** Copying a word of more parts for each choice would cost too much. */
const LONGEST = 200;

/** `a{b,c}d` as the parts of `abd` and `acd`; anything but a plain list stays one word. */
export function alternatives(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  if (parts.length > LONGEST || !parts.some((part) => part.type === 'BraceExpansion')) {
    return [parts];
  }
  let choices: (readonly WordPart[])[] = [[]];
  for (const part of parts) {
    const words = part.type === 'BraceExpansion' ? plainList(part.text) : undefined;
    if (words === undefined || choices.length * words.length > MOST) {
      choices = choices.map((choice) => [...choice, part]);
      continue;
    }
    const { pos, end } = part;
    choices = choices.flatMap((choice) =>
      words.map((value): readonly WordPart[] => [
        ...choice,
        { type: 'Literal', pos, end, value, text: value },
      ]),
    );
  }
  return choices;
}

function plainList(text: string): readonly string[] | undefined {
  const inner = text.slice(1, -1);
  return inner.includes(',') && !/[{}$`'"\\]/.test(inner) ? inner.split(',') : undefined;
}
