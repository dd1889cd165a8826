import { type Evidence, evidence } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import { fitsAll, isWild, meet, partsOf, patternOf } from './pattern.ts';
import { mentions } from './shell/bash/settled.ts';
import type { Choice, Command } from './shell/script.ts';
import type { Shell } from './shell.ts';
import { textValue } from './text.ts';

/** Whether it stands on a way of a `case` that is known not to be taken, before anything is made for it. */
export function isPassedOver({ branches = [] }: Command, { chosen }: Shell): boolean {
  return branches.some(({ of, way }) => chosen.get(of)?.has(way) === false);
}

/** Whether the run comes to a command, as far as the words of each `case` around it tell. */
export function isChosen(command: Command, shell: Shell): boolean {
  return (command.branches ?? []).every(({ of, way }) => {
    // Asked where the `case` begins: what its ways set comes later.
    if (!shell.chosen.has(of)) shell.chosen.set(of, waysOf(of, shell, placeOf(command, shell)));
    return shell.chosen.get(of)?.has(way) !== false;
  });
}

function placeOf({ line, column, source }: Command, shell: Shell): Evidence {
  return evidence(shell.place(line, column), source);
}

/**
 * The ways that a word can take; undefined where nobody can tell: where it may be another thing than it
 * seems, or anything, and where none of its texts is one that a way is written for.
 */
function waysOf({ word, ways }: Choice, shell: Shell, at: Evidence): Set<number> | undefined {
  const { frame, unsettled } = shell;
  if (frame.undecided || unsettled.has(FOLDS_CASE) || mentions(word, unsettled)) return undefined;
  const texts = templates(textValue(word, shell, at)).map(({ text }) => partsOf(text));
  const patterns = ways.map((way) =>
    way.map((one) => patternOf(one, (text) => textValue(text, shell, at))),
  );
  const open = new Set<number>();
  let meant = false;
  for (const text of texts) {
    const plain = !text.some(isWild);
    if (!plain && text.every(isWild)) return undefined;
    for (const [way, all] of patterns.entries()) {
      const fitting = all.filter(({ parts }) => meet(text, parts));
      if (fitting.length === 0) continue;
      open.add(way);
      meant ||= !fitting.some(fitsAll);
      if (fitting.some((one) => (one.exact && plain) || fitsAll(one))) break;
    }
  }
  return meant ? open : undefined;
}

/** `shopt -s nocasematch`: https://www.gnu.org/software/bash/manual/html_node/The-Shopt-Builtin.html */
const FOLDS_CASE = 'nocasematch';
