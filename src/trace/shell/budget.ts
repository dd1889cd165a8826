/** Thrown inside a reader when a script asks for more than a reader may do; what was read is kept. */
export class Exhausted extends Error {}

/** Counts work, so that no script (functions that double their argument) costs more than linear time. */
export class Budget {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new Exhausted('too much work for one script');
  }
}
