import type { Value } from '../value/value.ts';
import { interpreterNamed } from './code/languages/index.ts';
import { runsProject } from './project/resolve.ts';
import type { Call } from './shell.ts';
import { scriptWord } from './start/script-word.ts';

/** The words that a program is started with, behind its own name; undefined where that is not known. */
export function behindProgram(call: Call): readonly Value[] | undefined {
  const { name, words } = call;
  const interpreter = interpreterNamed(name);
  if (interpreter === undefined) return runsProject(name) ? undefined : words;
  const { texts, at, behind } = scriptWord(call, interpreter);
  // `bun run ask.ts x`: a manager of packages runs a file where it is told one.
  const file = texts[at] === 'run' ? at + 1 : at;
  if (interpreter.manages === undefined) return words.slice(behind);
  return interpreter.manages.test(texts[file] ?? '') ? words.slice(file + 1) : undefined;
}
