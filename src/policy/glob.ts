import picomatch from 'picomatch';
import type { JobGlob } from './policy.ts';

/**
 * A glob becomes a regular expression, and one with many wildcards takes time that grows with the
 * power of their number. Four in each half match any layout; more are refused.
 */
export const MAX_WILDCARDS = 4;
const MAX_LENGTH = 200;
/** What would reach the regular expression as more than a glob. */
const REFUSED = ['(', ')', '|', '+', '\\', '$'];

/** Why a glob is refused, or undefined. */
export function globProblem(glob: string): string | undefined {
  if (glob.trim() === '') return 'is empty and would match nothing';
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  const refused = REFUSED.find((character) => glob.includes(character));
  if (refused !== undefined)
    return `contains \`${refused}\`; globs know \`*\`, \`**\`, \`?\`, \`[abc]\` and \`{a,b}\``;
  const crowded = halves(glob).some((half) => wildcards(half) > MAX_WILDCARDS);
  if (crowded) return `has more than ${MAX_WILDCARDS} wildcards on one side of \`#\``;
  return undefined;
}

/** A glob over `workflow path#job id`; without `#` every job; a path without `/` is a file name. */
export function jobGlob(source: string): JobGlob {
  const [path = '**', job = '*'] = halves(source);
  const matchesPath = matcher(path.includes('/') || path === '**' ? path : `**/${path}`);
  const matchesJob = matcher(job);
  return {
    source,
    matches: (workflow, id) => matchesPath(workflow) && matchesJob(id),
    reaches: matchesPath,
  };
}

/** Over names that are the same in upper and lower case: of hosts, of repositories. */
export function nameGlob(source: string): (name: string) => boolean {
  const matches = matcher(source.toLowerCase());
  return (text) => matches(text.toLowerCase());
}

/** Why the name of a blind spot is refused: it is taken as it stands, or with `*` as a glob. */
export function unreadNameProblem(name: string): string | undefined {
  if (!name.includes('*'))
    return name.trim() === '' ? 'is empty and would match nothing' : undefined;
  const problem = globProblem(name);
  return problem === undefined ? undefined : `this glob ${problem}`;
}

/** The name as a blind spot has it; `*` stands for anything. */
export function unreadName(source: string): (what: string) => boolean {
  if (!source.includes('*')) return (what) => what === source;
  const matches = matcher(source.replaceAll(/\*+/g, '**'));
  return (what) => what === source || matches(what);
}

function halves(glob: string): string[] {
  const hash = glob.lastIndexOf('#');
  return hash < 0 ? [glob] : [glob.slice(0, hash), glob.slice(hash + 1)];
}

function wildcards(glob: string): number {
  return [...glob.matchAll(/\*+|\?/g)].length;
}

function matcher(glob: string): (text: string) => boolean {
  try {
    return picomatch(glob, { dot: true, noextglob: true, nonegate: true });
  } catch {
    return (text) => text === glob;
  }
}
