import type { Place } from '../value/evidence.ts';
import { code } from './rules/wording.ts';

/** A head longer than this is no notice to whoever wants to edit the file. */
const HEAD_LINES = 60;

/** A comment in front of everything else, or behind the `name` with which a workflow begins. */
const COMMENT = /^\s*(?:#|\/\/|\/?\*)\s?(.*)$/;
const NAME = /^(?:name:.*|---)?\s*$/;

/** Who makes it, and then only that somebody does. `DO NOT EDIT EXCEPT …` is no such notice. */
const MARKS = [
  /\b(?:auto(?:matically)?[ -]?)?(?:generated|created|compiled|written) (?:by|from|with)\b.*[\w)]/i,
  /\b(?:do not|don't|not to) (?:edit|modify|change)\b(?! except| unless)/i,
  /\bwill be (?:overwritten|lost)\b|\bauto-?generated\b|@generated\b/i,
] as const;

/** The notices that say that the file is made; a comment may as well tell by whom something else is. */
const MADE =
  /\b(?:file|workflow|code) (?:is|was) (?:auto(?:matically)?[ -]?)?(?:generated|created|compiled)\b|^\W*(?:auto[ -]?)?generated (?:by|from|with)\b|^\W*@generated\b|\bauto-?generated\b.*\bdo not edit\b/i;
const KEEP =
  /\b(?:do not|don't) (?:edit|modify|change)\b(?! except| unless)|\bwill be overwritten\b/i;

/**
 * Where to make a change instead, for a file whose head says that it is made from something else: what
 * is changed in it is lost when it is made anew.
 */
export function madeElsewhere({ path }: Pick<Place, 'path'>, text: string): string | undefined {
  const head = comments(text);
  if (!head.some(({ says }) => MADE.test(says) || KEEP.test(says))) return undefined;
  // https://github.github.com/gh-aw/reference/compilation-process/
  const source = /(?:^|\/)([\w.-]+)\.lock\.ya?ml$/.exec(path)?.[1];
  if (source !== undefined && head.some(({ says }) => /\bgh[ -]aw\b/.test(says)))
    return `Do it in ${code(`${source}.md`)} and run \`gh aw compile\`, which writes ${code(path)} anew.`;
  const named = MARKS.map((mark) => head.find(({ says }) => mark.test(says))).find(Boolean);
  return `Do it in what ${code(path)} is made from, not there: its line ${named?.line} says ${code(named?.says ?? '')}.`;
}

function comments(text: string): { readonly line: number; readonly says: string }[] {
  const found: { line: number; says: string }[] = [];
  for (const [index, line] of text.split('\n', HEAD_LINES).entries()) {
    const says = COMMENT.exec(line)?.[1]?.trim().slice(0, 300);
    if (says !== undefined) found.push({ line: index + 1, says });
    else if (!NAME.test(line)) break;
  }
  return found;
}
