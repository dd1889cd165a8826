/** Thrown inside a reader when a script asks for more than a reader may do; what was read is kept. */
export class Exhausted extends Error {}

/** Counts work, so that no script (functions that double their argument) costs more than linear time. */
export class Budget {
  private left: number;
  private commands: number;
  private readonly most: { readonly steps: number; readonly commands: number };

  constructor(steps: number, commands: number) {
    this.left = steps;
    this.commands = commands;
    this.most = { steps, commands };
  }

  /** Counts a command that goes on the list. */
  command(): void {
    if (--this.commands < 0) throw new Exhausted(`it has more than ${this.most.commands} commands`);
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new Exhausted(`it takes more than ${this.most.steps} steps to read`);
  }
}

/** Why only a part was read, of an error that a reader met; undefined where it is none of those. */
export function cutBy(error: unknown): string | undefined {
  if (error instanceof Exhausted) return error.message;
  // A parser overflows the stack on some hostile texts.
  return error instanceof RangeError ? 'it nests deeper than the reader goes' : undefined;
}
