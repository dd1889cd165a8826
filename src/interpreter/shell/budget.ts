/** Thrown inside a reader when a script asks for more than a reader may do; what was read is kept. */
export class Exhausted extends Error {}

/** Counts work, so that no script (functions that double their argument) costs more than linear time. */
export class Budget {
  private left: number;
  private commands: number;

  constructor(steps: number, commands: number) {
    this.left = steps;
    this.commands = commands;
  }

  /** Counts a command that goes on the list. */
  command(): void {
    if (--this.commands < 0) throw new Exhausted('too many commands in one script');
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new Exhausted('too much work for one script');
  }
}
