import type { Assignment, Piece, Text } from '../script.ts';

/** Where something is set. */
interface Place {
  readonly conditional: boolean;
  readonly loop: boolean;
}

const NAME = /[A-Za-z_]\w*/g;
/** Builtins that put into the variables they name what no text shows, and the one that changes how words are compared. */
const FILLS: ReadonlySet<string> = new Set('read mapfile readarray getopts let shopt'.split(' '));
/** The arguments of the script itself, by their place. */
const OWN = /^[1-9]\d*$/;

/** Which variables hold one thing that the text shows wherever they are read, and which do not. */
export class Settled {
  readonly not = new Set<string>();
  private readonly known = new Set<string>();

  sets(assignment: Assignment | undefined, { conditional, loop }: Place): void {
    if (assignment === undefined) return;
    const { name, value } = assignment;
    // What is set under a condition alone may be what nobody here knows.
    if (loop || (conditional && !this.known.has(name)) || mentions(value, this.not))
      this.not.add(name);
    else this.known.add(name);
  }

  fills(name: string): void {
    this.not.add(name);
  }

  /** `(( i++ ))` */
  counts(text: string): void {
    for (const [name] of text.matchAll(NAME)) this.fills(name);
  }

  builtin(
    name: string | undefined,
    args: readonly (string | undefined)[],
    { conditional, loop }: Place,
  ): void {
    const fills = name !== undefined && FILLS.has(name);
    if (fills || (loop && (name === 'printf' || name === 'unset')))
      for (const arg of args) this.counts(arg ?? '');
    const moves =
      name === 'shift' || (name === 'set' && (args.includes('--') || !/^[-+]/.test(args[0] ?? '')));
    if ((loop || conditional) && moves) this.fills('@');
  }
}

/** Whether a text asks for one of these variables. */
export function mentions(text: Text, names: ReadonlySet<string>): boolean {
  return names.size > 0 && text.some((piece) => asksFor(piece, names));
}

function asksFor(piece: Piece, names: ReadonlySet<string>): boolean {
  switch (piece.kind) {
    case 'variable': {
      const { name, fallback = [], instead = [] } = piece;
      return (
        names.has(OWN.test(name) ? '@' : name) ||
        mentions(fallback, names) ||
        mentions(instead, names)
      );
    }
    case 'arguments':
      return names.has('@');
    case 'each':
      return piece.texts.some((one) => mentions(one, names));
    case 'perhaps':
      return mentions(piece.text, names);
    case 'command':
      return piece.commands.some(({ name, args }) =>
        [name, ...args].some((one) => mentions(one, names)),
      );
    case 'literal':
    case 'expression':
    case 'hole':
    case 'unknown':
      return false;
    default:
      return piece satisfies never;
  }
}
