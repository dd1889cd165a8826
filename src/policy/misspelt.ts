import { CODEX_VARIABLES } from '../knowledge/codex-variables.ts';

/** Variables that the known clients read; a name one slip away from them is read by nobody. */
const READ_BY_CLIENTS = [...CODEX_VARIABLES, 'AZURE_OPENAI_API_KEY', 'ANTHROPIC_API_KEY'] as const;

/**
 * The variable that a name most likely means: two neighbouring letters swapped, or one letter
 * missing, doubled or wrong inside a word. A plural, a digit or another underscore is a name of its
 * own that some program may well read.
 */
export function misspelt(name: string): string | undefined {
  const upper = name.toUpperCase();
  if (!/^[A-Z_]+$/.test(upper)) return undefined;
  return READ_BY_CLIENTS.find((known) => known !== upper && oneSlip(upper, known));
}

function oneSlip(name: string, known: string): boolean {
  if (underscores(name) !== underscores(known) || Math.abs(name.length - known.length) > 1)
    return false;
  let start = 0;
  while (start < name.length && name[start] === known[start]) start++;
  let end = 0;
  const most = Math.min(name.length, known.length) - start;
  while (end < most && name.at(-1 - end) === known.at(-1 - end)) end++;
  const left = name.slice(start, name.length - end);
  const right = known.slice(start, known.length - end);
  const swapped = left.length === 2 && left === [...right].reverse().join('');
  const letter = left.length <= 1 && right.length <= 1;
  return (swapped || letter) && end > 0;
}

function underscores(name: string): number {
  return name.split('_').length;
}
