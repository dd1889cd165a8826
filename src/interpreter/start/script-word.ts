import type { Value } from '../../value/value.ts';
import type { Interpreter } from '../code/languages/index.ts';
import type { Call } from '../shell.ts';
import { type Flag, flagAt } from './options.ts';
import { shownWord } from './peel.ts';

/** What an interpreter is told to run. */
export interface ScriptWord {
  /** Its words where they are plain text or flags, else ''. */
  readonly texts: readonly string[];
  /** The flag that says so: `-c`, `-m`, `--test`, `-jar`; without one a file is run, or what stands on its input. */
  readonly flag: Flag | undefined;
  /** The place of the flag or the file; the number of the words where there is none. */
  readonly at: number;
  /** Where the words begin that the program itself is handed. */
  readonly behind: number;
}

/** `python -u ask.py x`, `python -m ask x`, `node --test`, `java -jar x`: what stands behind the flags that only change how. */
export function scriptWord(
  { words, texts: plain }: Pick<Call, 'words' | 'texts'>,
  { inline, valued }: Pick<Interpreter, 'inline' | 'valued'>,
): ScriptWord {
  const texts = plain.map((text, i) => text || flagText(words[i]));
  const all = new Set([...inline, ...valued]);
  let at = 0;
  while (at < texts.length && texts[at] !== '-') {
    const flag = flagAt(texts, at, all);
    if (flag === undefined) break;
    if (flag.name === '-m' || flag.name === '--test') return { texts, flag, at, behind: at + 2 };
    if (inline.includes(flag.name) || (flag.name === '-jar' && flag.value !== undefined))
      return { texts, flag, at, behind: (flag.value?.word ?? at) + 1 };
    at = flag.next;
  }
  return { texts, flag: undefined, at, behind: at + 1 };
}

/** `--import=${shim}`: a flag whose value only the run knows. */
function flagText(word: Value | undefined): string {
  const shown = word === undefined ? '' : shownWord(word);
  return shown.startsWith('-') ? shown : '';
}
