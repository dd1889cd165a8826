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
  return interpreter.manages === undefined
    ? words.slice(scriptWord(call, interpreter).behind)
    : undefined;
}
