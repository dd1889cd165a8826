import { BRANCH, MENDED } from '../interpreter/doubt.ts';
import type { Doubt } from '../report/report.ts';
import { shortName } from '../repository/path.ts';
import { few, listed } from '../support/listed.ts';
import { type Clause, clausesOf, EITHER } from '../workflow/in-words/condition.ts';

/** Whether a doubt is a branch's; others of the same script may be told with it. */
export function isBranch(onlyIf: string): boolean {
  return onlyIf.startsWith(BRANCH);
}

/** Why GitHub runs nothing of the file today: `GitHub refuses this file, because …`. */
export function refusalInWords(refused: readonly Doubt[], file: string): string {
  const which = refused.some(({ path }) => path === file)
    ? 'this file'
    : 'a workflow that it calls';
  const why = refused.map((one) => `${one.onlyIf.replace(MENDED, '')} (${placeOf(one)})`);
  return `GitHub refuses ${which}, because ${listed(why)}`;
}

interface Told {
  /** More conditions than these are counted. */
  readonly most?: number;
  /** What has to hold beside the doubts. */
  readonly before?: readonly string[];
  /** The file in which it is told: of that the line is enough. */
  readonly within?: string;
}

/** What has to hold for a charge to be made: `only in …, if … and …, unless …`. Empty where nothing has to. */
export function conditionsInWords(
  doubts: readonly Doubt[],
  { most: limit = Number.POSITIVE_INFINITY, before = [], within }: Told = {},
): string {
  const told = new Map<string, Clause>();
  for (const { clause, at } of doubts.flatMap((one) => clausesIn(one, within))) {
    const key = `${clause.kind} ${clause.words}`;
    const words = at === undefined ? clause.words : `${clause.words} (${at})`;
    if (!told.has(key)) told.set(key, { ...clause, words });
  }
  const all = [...told.values()];
  // To count one takes as long as to say it.
  const most = all.length === limit + 1 ? all.length : limit;
  const more = all.length - most;
  const shown = more > 0 ? all.slice(0, most) : all;
  const of = (kind: Clause['kind']) =>
    shown.filter((one) => one.kind === kind).map(({ words }) => words);
  const [plain = [], ways = []] = [false, true].map((wanted) =>
    of('if').filter((words) => words.startsWith(EITHER) === wanted),
  );
  const ifs = [...before, ...plain, ...ways, ...(more > 0 ? [`${more} more conditions hold`] : [])];
  const unless = of('unless');
  return [
    ...(doubts.some((one) => one.of === 'file') ? ['once the file is mended'] : []),
    ...of('only').map((one) => `only ${one}`),
    ...(ifs.length > 0 ? [`if ${listed(ifs)}`] : []),
    ...(unless.length > 0 ? [`unless ${listed(unless, 'or')}`] : []),
  ].join(', ');
}

/** The same where all of it has words and is short; empty where something is read where it stands. */
export function plainConditions(doubts: readonly Doubt[]): string {
  const all = doubts.map(({ onlyIf }) => clausesOf(EXPRESSION.exec(onlyIf)?.[1] ?? ''));
  if (!all.every((one) => one?.every(({ code }) => code !== true))) return '';
  const words = conditionsInWords(doubts);
  return words.length > LONGEST_PLAIN ? '' : words;
}

const LONGEST_PLAIN = 100;

interface Placed {
  readonly clause: Clause;
  /** Where it stands, if that is to be told. */
  readonly at?: string;
}

function clausesIn(doubt: Doubt, within: string | undefined): readonly Placed[] {
  if (doubt.of === 'file') return [];
  const [, condition] = EXPRESSION.exec(doubt.onlyIf) ?? [];
  const told = doubt.of === 'start' && condition !== undefined ? clausesOf(condition) : undefined;
  if (told === undefined) return [{ clause: { kind: 'if', words: doubtInWords(doubt, within) } }];
  const last = told.findLast(({ code }) => code === true);
  return told.map((clause) =>
    clause === last ? { clause, at: placeIn(doubt, within) } : { clause },
  );
}

/** An `if:` as it stands in the file. */
const EXPRESSION = /^`([^`]+)`$/;

/** With where that is decided: the end of a sentence that begins with "if". */
function doubtInWords(doubt: Doubt, within: string | undefined): string {
  const { of, onlyIf } = doubt;
  if (of === 'payer') return onlyIf;
  const place = placeIn(doubt, within);
  const placed = onlyIf
    .replace(/ to that line(?= or to line |$)/, () => ` to ${place}`)
    .replace(THERE, () => ` at ${place}`);
  return placed === onlyIf && of === 'start' ? `${onlyIf} (${place})` : together(placed);
}

/** `one of the conditions at ci.yml:5, 9, 12 and 3 more holds`, `its script comes to one of the lines ci.yml:5, 9 and 12`. */
function together(words: string): string {
  const [, head = '', line = '', others = '', tail = ''] = WAYS.exec(words) ?? [];
  const more = others.split(/ or (?:at |to )(?:line )?/).filter((one) => one !== '');
  const all = [...new Set([line, ...more])];
  if (all.length === more.length + 1 && more.length < 2) return words;
  if (all.length === 1) return `${head}${line}${tail}`;
  const lines = listed(few(all, MOST_LINES));
  return head === CONDITION_AT
    ? `one of the conditions at ${lines}${tail}`
    : `${head}one of the lines ${lines}${tail}`;
}

const CONDITION_AT = 'the condition at ';

/** More lines of one script are counted. */
const MOST_LINES = 4;

const WAYS =
  /^(the condition at |its script comes to )(\S+:\d+|line \d+)((?: or (?:at|to) (?:line )?[^\s`]+)+)( holds)?$/;

function placeIn(doubt: Doubt, within: string | undefined): string {
  return doubt.path === within ? `line ${doubt.line}` : placeOf(doubt);
}

export function placeOf({ path, line }: Doubt): string {
  return `${shortName(path)}:${line}`;
}

/** Outside of what is quoted: a condition can hold the word. */
const THERE = / there(?= |$)(?=[^`]*(?:`[^`]*`[^`]*)*$)/;
