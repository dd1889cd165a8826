import { besideNothing, deeperThanValue, flatText, tabs } from './columns.ts';
import {
  behindBlockMark,
  blankBehindColon,
  blankBehindDash,
  bracketLeftOpen,
  unfinishedMerge,
} from './marks.ts';
import type { Mend, Way } from './mend.ts';
import {
  backslash,
  colonWithin,
  commentBehindQuote,
  firstCharacter,
  quoteLeftOpen,
  quoteWithin,
  textBehindQuote,
} from './quotes.ts';

/** What may be wrong around a line at which a reader stopped, the likeliest first. */
export function mendsAt(lines: readonly string[], line: number): readonly Mend[] {
  return WAYS.flatMap((way) => way(lines, line) ?? []);
}

const WAYS: readonly Way[] = [
  unfinishedMerge,
  tabs,
  quoteWithin,
  backslash,
  textBehindQuote,
  commentBehindQuote,
  blankBehindDash,
  blankBehindColon,
  firstCharacter,
  deeperThanValue,
  colonWithin,
  behindBlockMark,
  bracketLeftOpen,
  besideNothing,
  flatText,
  quoteLeftOpen,
];
