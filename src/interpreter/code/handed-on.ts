/** What a call is handed as the function around it was: `AsyncOpenAI(**client_kwargs)`. */
import { classAround, functionAround } from './blocks.ts';
import { namedAt } from './names-at.ts';
import { callersOf } from './remembered.ts';
import type { SourceFile } from './source.ts';

/** Tokens in which settings are written out, of whichever file. */
export interface WrittenOut {
  readonly file: SourceFile;
  readonly from: number;
  readonly to: number;
}

/** More calls of one function than this are not told apart. */
const MOST_CALLS = 5;

/** Where what a call spreads into its arguments is written, if the function around gathers it: its own calls. */
export function handedOn(
  file: SourceFile,
  { open, close }: { readonly open: number; readonly close: number },
): readonly WrittenOut[] {
  const found: WrittenOut[] = [];
  for (let at = open + 1; at < close; at++) {
    const name = spreadAt(file, at);
    if (name !== undefined) found.push(...callsAround(file, name));
  }
  return found;
}

/** `**name`, `...name`: the name. */
function spreadAt({ tokens }: SourceFile, at: number): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'mark' || !/^[({,]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  const name =
    first.text === '...' || first.text === '**'
      ? at + 1
      : first.text === '*' && second?.text === '*'
        ? at + 2
        : -1;
  return tokens[name]?.kind === 'name' ? name : undefined;
}

/** The arguments of each call of the function that gathers them under this name; of a class where it is how one is made. */
function callsAround(file: SourceFile, name: number): readonly WrittenOut[] {
  const inside = functionAround(file, name);
  const gathers =
    inside !== undefined &&
    file.tokens
      .slice(inside.parameters, file.match[inside.parameters] ?? inside.parameters)
      .some(({ text }) => text === file.tokens[name]?.text);
  if (!gathers) return [];
  const makes = inside.name === '__init__' || inside.name === 'constructor';
  const called = makes ? classAround(file, name) : inside;
  if (called === undefined) return [];
  const users = callersOf(file).filter((one) => one.name === called.name);
  const places = [
    ...namedAt(file, called.name).map((at) => ({ file, at })),
    ...users.flatMap((user) => namedAt(user.file, user.local).map((at) => ({ ...user, at }))),
  ];
  return places
    .filter((place) => place.file !== file || place.at !== called.header)
    .flatMap(({ file: where, at }) => {
      const to = where.match[at + 1] ?? -1;
      return where.tokens[at + 1]?.text === '(' && to > at
        ? [{ file: where, from: at + 1, to }]
        : [];
    })
    .slice(0, MOST_CALLS);
}
