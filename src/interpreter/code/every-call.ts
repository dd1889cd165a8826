/** Where a function is called, if the program shows every place. */
import { oncePer } from '../../support/once.ts';
import { blocksOf, classAround, lineStart, type Named } from './blocks.ts';
import { isHandedToAction } from './command-actions.ts';
import { grammarOf } from './languages/index.ts';
import { namedAt, usedAt } from './names-at.ts';
import { mayRun } from './outline.ts';
import { isDot } from './path.ts';
import { callersOf, programOf } from './remembered.ts';
import type { SourceFile } from './source.ts';

export interface Here {
  readonly file: SourceFile;
  readonly at: number;
}

/** Where a function is called, if that is all that the program ever does with its name. */
export function everyCall(file: SourceFile, named: Named): readonly Here[] | undefined {
  const places = placesOf(file, named);
  const running = places?.filter((one) => mayRun(one.file, one.at));
  return running?.every(isCall) ? running : undefined;
}

function placesOf(file: SourceFile, named: Named): readonly Here[] | undefined {
  const owner = classAround(file, named.header);
  if (owner === undefined) return functionPlaces(file, named);
  if (!MAKES.test(named.name)) return methodPlaces(file, named);
  // Who makes an object names its class.
  return functionPlaces(file, owner)?.filter((one) => !isTyped(one));
}

const MAKES = /^(?:__init__|constructor)$/;

/** `-> Chat`, `First | Second`, `isinstance(one, Chat)`: it says of what class something is, and makes nothing. */
function isTyped({ file: { tokens }, at }: Here): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (before === '->' || before === '|' || after === '|') return true;
  return (
    before === ',' &&
    after === ')' &&
    tokens[at - 3]?.text === '(' &&
    tokens[at - 4]?.text === 'isinstance'
  );
}

function functionPlaces(
  file: SourceFile,
  { name, header }: Pick<Named, 'name' | 'header'>,
): readonly Here[] | undefined {
  const users = callersOf(file).filter((one) => [name, '*', ''].includes(one.name));
  // Files of one package see each other's names.
  const isBeside = (one: (typeof users)[number]): boolean =>
    one.name === '' && grammarOf(file).together && file.stars.includes(one.file);
  const beside = [file, ...users.filter(isBeside).map((one) => one.file)];
  const places = beside.flatMap((of) =>
    namedAt(of, name).flatMap((at) => (of === file && at === header ? [] : [{ file: of, at }])),
  );
  for (const user of users.filter((one) => !isBeside(one))) {
    const uses = usedAt(user.file, user.local);
    // Who brings it in for others alone calls it nowhere.
    if (user.name !== name || uses.length === 0) return undefined;
    places.push(...uses.map((at) => ({ file: user.file, at })));
  }
  return places;
}

/** Whoever has an object of the class may call its method, whether or not the class is named there. */
function methodPlaces(file: SourceFile, { name, header }: Named): readonly Here[] {
  const others = programOf(file).filter((one) => one !== file);
  return [
    ...namedAt(file, name).flatMap((at) => (at === header ? [] : [{ file, at }])),
    ...others.flatMap((of) =>
      namedAt(of, name).flatMap((at) =>
        isDot(of.tokens[at - 1]?.text) && !isForeign(of, at) ? [{ file: of, at }] : [],
      ),
    ),
  ];
}

/** `subprocess.run`: a member of a module that is no part of the program. */
function isForeign(file: SourceFile, at: number): boolean {
  const module = file.tokens[at - 2];
  if (module?.kind !== 'name' || isDot(file.tokens[at - 3]?.text)) return false;
  if (file.links.has(module.text)) return false;
  const [first = at] = namedAt(file, module.text);
  // `from bot import Bot` brings in no `bot`.
  const before = file.tokens[first - 1]?.text;
  if (before === 'from' || isDot(before)) return false;
  return /^(?:import|from|use|using)$/.test(file.tokens[lineStart(file, first)]?.text ?? '');
}

/** Another definition of the name is no call: which of them is meant the name alone does not say. */
function isCall({ file, at }: Here): boolean {
  if (headersOf(file).has(at)) return false;
  return file.tokens[at + 1]?.text === '(' || isHandedToAction(file, at);
}

const headersOf = oncePer(
  (file: SourceFile): ReadonlySet<number> =>
    new Set(blocksOf(file).functions.map(({ header }) => header)),
);
