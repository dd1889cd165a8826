import { literal, type Value } from '../../value/value.ts';
import { type Flag, flagAt } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';

/** The words of a command line: its flags with their values, and what is no flag. */
export interface Words {
  readonly operands: readonly Value[];
  readonly flags: readonly { readonly flag: Flag; readonly value: Value | undefined }[];
}

export function wordsOf(words: readonly Value[], valued: ReadonlySet<string>): Words {
  const texts = words.map(shownWord);
  const operands: Value[] = [];
  const flags: Words['flags'][number][] = [];
  for (let at = 0; at < words.length; ) {
    const flag = texts[at] === '-' ? undefined : flagAt(texts, at, valued);
    if (flag === undefined) operands.push(words[at] ?? literal(''));
    else flags.push({ flag, value: flag.value && partOfWord(words, flag.value) });
    at = flag?.next ?? at + 1;
  }
  return { operands, flags };
}
