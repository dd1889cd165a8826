/** An expression of `-m`, `-k` or `--tags`: names joined by `and`, `or`, `not` and brackets. */
type Expression = (holds: (name: string) => boolean) => boolean;

/** Longer ones are no selection that anybody writes. */
const MAX_WORDS = 100;
const WORDS = /[()]|[^\s()]+/g;

/**
 * pytest's own grammar, from loosest to tightest `or`, `and`, `not`
 * (https://docs.pytest.org/en/stable/example/markers.html). Undefined where it does not fit it.
 */
export function selects(text: string): Expression | undefined {
  const words = text.slice(0, 4000).match(WORDS) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  let at = 0;
  const binary = (word: string, tighter: () => Expression | undefined) => {
    const read = (): Expression | undefined => {
      let left = tighter();
      while (left !== undefined && words[at] === word) {
        at++;
        const [one, other] = [left, tighter()];
        if (other === undefined) return undefined;
        left = word === 'or' ? (h) => one(h) || other(h) : (h) => one(h) && other(h);
      }
      return left;
    };
    return read;
  };
  const single = (): Expression | undefined => {
    const word = words[at++];
    if (word === 'not') {
      const inner = single();
      return inner && ((holds) => !inner(holds));
    }
    if (word === '(') {
      const inner = whole();
      return words[at++] === ')' ? inner : undefined;
    }
    if (word === undefined || word === ')' || word === 'and' || word === 'or') return undefined;
    return (holds) => holds(word);
  };
  const whole = binary('or', binary('and', single));
  const expression = whole();
  return at === words.length ? expression : undefined;
}

/** So many marks that only the run knows are told apart; more may be anything. */
const MOST_OPEN = 6;

/** Whether an expression holds with the marks that are known, whatever makes it of the others: each may be there or not. */
export function mayHold(
  expression: Expression,
  known: (mark: string) => boolean | undefined,
): boolean {
  const open = new Set<string>();
  const holds = (there: (mark: string) => boolean): boolean =>
    expression((mark) => {
      const told = known(mark);
      if (told === undefined) open.add(mark);
      return told ?? there(mark);
    });
  // One that is asked only where another is there comes to be known on the way.
  for (let before = -1; before < open.size; ) {
    before = open.size;
    const marks = [...open];
    if (marks.length > MOST_OPEN) return true;
    for (let way = 0; way < 2 ** marks.length; way++)
      if (holds((mark) => ((way >> marks.indexOf(mark)) & 1) === 1)) return true;
  }
  return false;
}
