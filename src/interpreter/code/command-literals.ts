/** Subcommands that are declared as a value and hung below another one: https://pkg.go.dev/github.com/spf13/cobra#Command */
import { oncePer } from '../../support/once.ts';
import { type Block, functionAround } from './blocks.ts';
import { namedAt } from './names-at.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';

/** A subcommand, wherever it is declared. */
export interface Command {
  /** The first words that name it, any of them. */
  readonly words: readonly string[];
  /** The name that it is declared on. */
  readonly on: string;
  /** The name that the declaration is given, on which its own subcommands are declared. */
  readonly as: string | undefined;
  /** Another word means it as well, or none. */
  readonly otherwise: boolean;
  /** It runs only where it is named. */
  readonly named: boolean;
  /** What it does. */
  readonly actions: readonly (Block & { readonly file: SourceFile })[];
}

/** `&cobra.Command{ Use: "sync <id>", RunE: … }` */
interface Literal extends Block {
  readonly file: SourceFile;
  readonly words: readonly string[];
  /** The function that makes it, or the variable that holds it. */
  readonly as: string;
}

/** `root.AddCommand(newSync(), list)`: the name that they are added to, and all that stands there. */
interface Added {
  readonly on: string;
  readonly names: ReadonlySet<string>;
}

/** The commands of the package that a file belongs to. */
export function literalCommands(file: SourceFile): readonly Command[] {
  if (file.language !== 'go') return [];
  const parts = [file, ...file.stars].map(partsOf);
  const added = parts.flatMap((one) => one.added);
  if (added.length === 0) return [];
  return parts.flatMap(({ literals }) =>
    literals.flatMap((one): readonly Command[] => {
      const below = added.find(({ names }) => names.has(one.as));
      if (below === undefined) return [];
      const { words, as } = one;
      return [{ words, on: below.on, as, otherwise: false, named: true, actions: [one] }];
    }),
  );
}

/** `RunE: sync,`: a function that is handed over by its name. */
export function isRunOf({ tokens }: SourceFile, at: number): boolean {
  return (
    tokens[at - 1]?.text === ':' &&
    /^(?:Persistent)?(?:Pre|Post)?RunE?$/.test(tokens[at - 2]?.text ?? '') &&
    /^[,}]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** More commands than one file has. */
const MOST = 200;

const partsOf = oncePer((file: SourceFile) => {
  const found = namedAt(file, 'Command')
    .flatMap((at) => literalAt(file, at) ?? [])
    .slice(0, MOST);
  const added = namedAt(file, 'AddCommand')
    .flatMap((at) => addedAt(file, at))
    .slice(0, MOST);
  const around = (at: number): string | undefined => functionAround(file, at)?.name;
  // What a function makes and does not add itself is known by the name of the function.
  const literals = found.map((one) => {
    const maker = around(one.start);
    const alone = found.every((other) => other === one || around(other.start) !== maker);
    const addsIt = added.some(({ at, names }) => around(at) === maker && names.has(one.as));
    return { ...one, held: one.as, as: maker !== undefined && alone && !addsIt ? maker : one.as };
  });
  const known = (at: number, name: string): string =>
    literals.find((one) => one.held === name && around(one.start) === around(at))?.as ?? name;
  return { literals, added: added.map(({ at, on, names }) => ({ on: known(at, on), names })) };
});

function literalAt(file: SourceFile, at: number): Literal | undefined {
  const { tokens, match } = file;
  const close = match[at + 1] ?? -1;
  if (tokens[at - 2]?.text !== 'cobra' || tokens[at + 1]?.text !== '{' || close < at)
    return undefined;
  const texts: string[] = [];
  for (let here = at + 2; here < close; here++) {
    const key = tokens[here + 1]?.text === ':' ? tokens[here]?.text : undefined;
    const end = key === 'Aliases' ? elementEnd(file, here) : here + 3;
    if (key === 'Use' || key === 'Aliases')
      for (const { kind, text } of tokens.slice(here + 2, end))
        if (kind === 'text') texts.push(text);
    // What stands in its own brackets belongs to others.
    const inner = match[here] ?? -1;
    if (inner > here) here = inner;
  }
  const words = texts.flatMap((text) => /^[\w:.-]+/.exec(text)?.[0] ?? []);
  if (words.length === 0) return undefined;
  return { file, start: at + 2, end: close, words, as: assignedTo(file, at - 2) };
}

/** Where the list behind a key ends: `Aliases: []string{"ls"}`. */
function elementEnd({ tokens, match }: SourceFile, key: number): number {
  const open = tokens.findIndex(({ text }, at) => at > key && text === '{');
  return match[open] ?? key;
}

/** `var sync = &cobra.Command{`, `sync := &cobra.Command{` */
function assignedTo({ tokens }: SourceFile, start: number): string {
  let at = start - 1;
  if (tokens[at]?.text === '&') at--;
  while (/^(?::=|=|:)$/.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.kind === 'name' ? (tokens[at]?.text ?? '') : '';
}

function addedAt({ tokens, match }: SourceFile, at: number): readonly (Added & { at: number })[] {
  const on = tokens[at - 2]?.text;
  if (tokens[at + 1]?.text !== '(' || !isDot(tokens[at - 1]?.text) || on === undefined) return [];
  const inside = tokens.slice(at + 2, match[at + 1] ?? at + 2);
  const names = inside.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  return [{ at, on, names: new Set(names) }];
}
