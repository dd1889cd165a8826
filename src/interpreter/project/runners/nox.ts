import type { Repository } from '../../../repository/repository.ts';
import type { Change } from '../../environment.ts';
import { nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { changesOf } from './project-tasks.ts';
import { type Definition, scripts } from './scripts.ts';

const SELECTORS = ['-s', '-e', '--session', '--sessions'];
/** A call of more lines than this says the rest elsewhere. */
const MAX_CALL_LINES = 12;
const MAX_CALL = 1_500;

/** `nox -s session`: the commands of the sessions' `session.run(…)`; https://nox.thea.codes/en/stable/config.html */
export function nox(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['noxfile.py']);
  if (file === undefined) return undefined;
  const wanted = sessionsIn(words);
  const found: TargetScript[] = [];
  let session = '';
  let call = 'session.run(';
  const lines = file.text.split('\n');
  for (const [i, line] of lines.entries()) {
    const [, name, parameter] = /^def\s+(\w+)\s*\(\s*(\w+)?/.exec(line) ?? [];
    session = name ?? session;
    // A session is handed in under whatever name.
    if (parameter !== undefined) call = `${parameter}.run(`;
    const start = startOf(line, call);
    if (start < 0 || (wanted.size > 0 && !wanted.has(session))) continue;
    const written = callAt(lines.slice(i, i + MAX_CALL_LINES), start + call.length);
    const args = textsIn(written.replace(SETS, ''));
    if (args.length > 0) found.push(scriptOf(file, args, i + 1, changesIn(written)));
  }
  return scripts(found);
}

/** Where a call begins that is no end of a longer name. */
function startOf(line: string, call: string): number {
  const at = line.indexOf(call);
  return at > 0 && /[\w.]/.test(line.charAt(at - 1)) ? -1 : at;
}

/** Names behind `-s`, without the parameters of `tests-3.12` and `tests(x)`; empty means all. */
function sessionsIn(words: readonly string[]): ReadonlySet<string> {
  const at = words.findIndex((word) => SELECTORS.includes(word));
  const names = at < 0 ? [] : words.slice(at + 1).filter((word) => !word.startsWith('-'));
  return new Set(names.map((name) => name.replace(/[-(].*$/, '')));
}

/** What stands in a call's parentheses, which begin at an offset of the first line. */
function callAt(lines: readonly string[], start: number): string {
  const text = lines.join(' ').slice(start, start + MAX_CALL);
  return text.split(')', 1)[0] ?? '';
}

function textsIn(call: string): readonly string[] {
  return [...call.matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? '');
}

/** `env={"NAME": "value"}` is for what it starts; what no text says is not told. */
const SETS = /\benv\s*=\s*\{([^}]*)\}/;
const SET = /["'](\w+)["']\s*:\s*["']([^"']*)["']/g;

function changesIn(call: string): readonly Change[] {
  const [, inside = ''] = SETS.exec(call) ?? [];
  return changesOf(
    Object.fromEntries([...inside.matchAll(SET)].map(([, name, value]) => [name, value])),
  );
}

function scriptOf(
  { path, directory }: Definition,
  args: readonly string[],
  line: number,
  changes: readonly Change[],
): TargetScript {
  const script = { words: args, path, line, directory, args: [] };
  return changes.length === 0 ? script : { ...script, changes };
}
