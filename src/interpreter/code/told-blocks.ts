/** Blocks of a program that run only where its words say so. */
import { origins } from '../../value/value.ts';
import { type Block, blocksOf } from './blocks.ts';
import { caseAround, casesOf, hasCases } from './cases.ts';
import type { Choice } from './choice.ts';
import { actionsOf } from './command-actions.ts';
import { notToHold, toHold } from './conditions.ts';
import { namesEnvironment } from './environment.ts';
import { exitsOf } from './exits.ts';
import { namedAt } from './names-at.ts';
import type { SourceFile } from './source.ts';
import { placeOf } from './started-with.ts';
import { commandsAbout } from './subcommands.ts';
import type { ToldBlock } from './told-ways.ts';

/** More blocks than a dispatch has. */
const MOST = 300;

/** What a file runs only by the words that the program is started with: its subcommands, and what a condition asks them for. */
export function toldBlocks(file: SourceFile): readonly ToldBlock[] {
  const declared = actionsOf(file, commandsAbout(file));
  const asked = asksForWords(file) ? askedIn(file) : [];
  return [...declared, ...asked.filter(({ start, end }) => end > start)].slice(0, MOST);
}

function askedIn(file: SourceFile): readonly ToldBlock[] {
  const guarded = blocksOf(file).guarded.flatMap((guard): ToldBlock[] => {
    if (hasCases(file, guard))
      return bodiesOf(casesOf(file, guard)).map((body) => ({
        ...body,
        choices: caseAround(file, guard, body.start),
      }));
    const { condition, unless, not = [], start, end } = guard;
    const own = unless ? notToHold(file, condition) : toHold(file, condition);
    return [{ start, end, choices: [...own, ...not.flatMap((one) => notToHold(file, one))] }];
  });
  const behind = exitsOf(file).map(
    ({ condition, from, until }): ToldBlock => ({
      start: from,
      end: until,
      choices: notToHold(file, condition),
    }),
  );
  return [...guarded, ...behind].flatMap((one) => {
    const choices = one.choices.filter(isOfWords);
    return choices.length === 0 ? [] : [{ ...one, choices }];
  });
}

/** Cases that share what stands behind them have one body, behind the last of them. */
function bodiesOf(cases: readonly { readonly from: number; readonly until: number }[]): Block[] {
  const starts = new Map(cases.map(({ from, until }) => [until, from]));
  return [...starts].map(([end, start]) => ({ start, end }));
}

/** Whether the words of the command line decide. */
function isOfWords(choice: Choice): boolean {
  switch (choice.kind) {
    case 'any':
      return choice.ways.every((way) => way.some(isOfWords));
    case 'subcommand':
    case 'switch':
    case 'words':
      return true;
    case 'told':
      return origins(choice.of).some(
        (one) =>
          one.kind === 'input' ||
          one.kind === 'environment' ||
          (one.kind === 'context' && placeOf(one.name) !== undefined),
      );
    default:
      return false;
  }
}

const WORDS = ['argv', 'Args', 'command', 'cmd', 'subcommand', 'sub_command', 'subcmd'];
const PARSED = ['args', 'opts', 'options', 'flags', 'values', 'parsed'];

/** Most files ask for none. */
function asksForWords(file: SourceFile): boolean {
  return (
    file.flags.size > 0 ||
    namesEnvironment(file) ||
    WORDS.some((one) => namedAt(file, one).length > 0) ||
    PARSED.some((one) => namedAt(file, one).length > 0)
  );
}
