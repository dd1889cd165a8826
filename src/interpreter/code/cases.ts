/** Which of its cases a `switch` or `match` goes to: `case "openai":`. */
import type { Block, Guarded } from './blocks.ts';
import type { Choice } from './choice.ts';
import { comparedText, textIs } from './conditions.ts';
import { bare } from './expressions.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

const CASES = new Set(['switch', 'match']);
const LABEL = new Set(['case', 'default']);

/** Whether a block is one of cases: its condition is what they are compared with. */
export function hasCases({ tokens }: SourceFile, { condition }: Guarded): boolean {
  return CASES.has(tokens[condition.start - 1]?.text ?? '');
}

/** What has to be told for the case to be gone to in which a token stands. */
export function caseAround(file: SourceFile, block: Guarded, at: number): readonly Choice[] {
  const labels = casesOf(file, block);
  const mine = labels.filter((label) => label.from <= at && at < label.until);
  const others = labels.filter((label) => !mine.includes(label));
  const asked = bare(file, block.condition);
  const words = textsOf(labels);
  // Of the words that have a case one is named.
  const named = (choice: Choice): Choice =>
    choice.kind === 'subcommand'
      ? { ...choice, among: [...new Set([...choice.among, ...words])] }
      : choice;
  const isEach = (is: boolean, texts: readonly string[]): readonly (readonly Choice[])[] =>
    texts.flatMap((text) => {
      const way = textIs(is, file, asked, text)?.map(named) ?? [];
      return way.length > 0 ? [way] : [];
    });
  if (mine.some(({ text }) => text === undefined)) return isEach(false, textsOf(others)).flat();
  const ways = isEach(true, textsOf(mine));
  return mine.length === 0 || ways.length < mine.length ? [] : [{ kind: 'any', ways }];
}

interface Label {
  /** Undefined: `default`, or a pattern that is no plain text. */
  readonly text: string | undefined;
  /** The tokens that run when it fits. */
  readonly from: number;
  readonly until: number;
}

function textsOf(labels: readonly Label[]): readonly string[] {
  return labels.flatMap(({ text }) => text ?? []);
}

/** Labels of the block itself, not of one in it. `case "a": case "b":` share what stands behind them. */
export function casesOf(file: SourceFile, { start, end }: Block): readonly Label[] {
  const { tokens, match } = file;
  const heads: { at: number; text: string | undefined; from: number }[] = [];
  // Where no bracket stands around a block, its own labels are those that stand as far in as the first.
  const column = tokens.slice(start, end).find(({ text }) => LABEL.has(text))?.column;
  const braces = grammarOf(file).scoping.bodies === 'braces';
  const begins = (at: number): boolean =>
    tokens[at - 1]?.kind === 'line' || /^[{};:]$/.test(tokens[at - 1]?.text ?? '');
  for (let at = start; at < end; at++) {
    const partner = match[at] ?? -1;
    const opens =
      LABEL.has(tokens[at]?.text ?? '') && (braces ? begins(at) : tokens[at]?.column === column);
    if (opens) {
      let colon = at + 1;
      while (colon < end && tokens[colon]?.text !== ':') colon++;
      const text = comparedText(file, { start: at + 1, end: colon });
      heads.push({ at, text, from: colon + 1 });
      at = colon;
    } else if (partner > at) at = partner;
  }
  return heads.map(({ text, from }, i) => {
    let next = i + 1;
    const isEmpty = (to: number) =>
      tokens
        .slice(from, to)
        .every(
          ({ kind, text: one }, n, all) =>
            kind === 'line' || LABEL.has(one) || one === ':' || LABEL.has(all[n - 1]?.text ?? ''),
        );
    while (next < heads.length && isEmpty(heads[next]?.at ?? end)) next++;
    return { text, from, until: heads[next]?.at ?? end };
  });
}
