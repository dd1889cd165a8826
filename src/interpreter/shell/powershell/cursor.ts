import { type Budget, Exhausted } from '../budget.ts';

const DEEPEST = 64;

/** A place in a PowerShell script, and how deep its blocks and parentheses are there. */
export class Cursor {
  at = 0;
  readonly text: string;
  readonly budget: Budget;
  private depth = 0;

  constructor(text: string, budget: Budget) {
    this.text = text;
    this.budget = budget;
  }

  get char(): string {
    return this.text[this.at] ?? '';
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Matches a sticky pattern here and steps over it. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    this.budget.spend(1);
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  /** Blanks, continued lines and block comments; also line ends and comments where a statement may start. */
  skip(lines: boolean): void {
    for (;;) {
      const from = this.at;
      this.take(lines ? /[\s;]+/y : /[ \t]+/y);
      if (this.startsWith('`\n')) this.at += 2;
      else if (this.startsWith('<#')) this.jumpPast('#>');
      else if (this.char === '#') this.take(/[^\n]*/y);
      if (this.at === from) return;
    }
  }

  jumpPast(text: string): void {
    const found = this.text.indexOf(text, this.at);
    this.at = found < 0 ? this.text.length : found + text.length;
  }

  nested<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw new Exhausted('too deep');
    const result = read();
    this.depth--;
    return result;
  }
}
