import type { Value } from '../value/value.ts';
import { type Interpreter, interpreterNamed } from './code/languages/index.ts';
import { runsProject } from './project/resolve.ts';
import type { Call } from './shell.ts';
import { flagAt } from './start/options.ts';

/** Where the script stands that an interpreter is given; the number of the words where it is given none. */
function scriptPlace(
  texts: readonly string[],
  { inline, valued }: Pick<Interpreter, 'inline' | 'valued'>,
): number {
  const all = new Set([...inline, ...valued]);
  let at = 0;
  for (;;) {
    const flag = texts[at] === '-' ? undefined : flagAt(texts, at, all);
    if (flag === undefined || at >= texts.length) return at;
    // Behind a module or a text stands what that is given.
    if (flag.name === '-m' || inline.includes(flag.name)) return flag.name === '-m' ? at + 1 : at;
    at = flag.next;
  }
}

/** The words that a program is started with, behind its own name; undefined where that is not known. */
export function behindProgram({ name, words, texts }: Call): readonly Value[] | undefined {
  const interpreter = interpreterNamed(name);
  if (interpreter === undefined) return runsProject(name) ? undefined : words;
  if (interpreter.manages !== undefined) return undefined;
  return words.slice(scriptPlace(texts, interpreter) + 1);
}
