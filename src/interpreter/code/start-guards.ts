/** What a program asks for first, and ends without: `if (!process.env.LOCALE) process.exit(1)`. */
import { addTo, type Groups } from '../../support/group.ts';
import { oncePer } from '../../support/once.ts';
import { type Block, blocksOf, classAround, classesOf, functionAround } from './blocks.ts';
import type { Choice } from './choice.ts';
import { notToHold } from './conditions.ts';
import { type Exit, exitsOf } from './exits.ts';
import type { SourceFile } from './source.ts';

/** What has to be told to a program for it to come as far as to a token of the file that is started. */
export function neededFromStart(file: SourceFile, at: number): readonly Choice[] {
  return guardsOf(file).flatMap(({ exit, before }) => {
    const inside = [functionAround(file, at)?.name, classAround(file, at)?.name].filter(
      (name) => name !== undefined,
    );
    const behind =
      inside.length === 0 ? at >= exit.from : inside.every((name) => !before.has(name));
    return behind ? notToHold(file, exit.condition) : [];
  });
}

interface Guard {
  readonly exit: Exit;
  /** Names in all that may run before it. */
  readonly before: ReadonlySet<string>;
}

const MOST = 8;

/** Outside of every function, in the order of the file. */
const guardsOf = oncePer((file: SourceFile): readonly Guard[] =>
  exitsOf(file)
    .filter(
      ({ keyword, until }) =>
        until === file.tokens.length &&
        functionAround(file, keyword) === undefined &&
        classAround(file, keyword) === undefined,
    )
    .slice(0, MOST)
    .map((exit) => ({ exit, before: namesBefore(file, exit.keyword) })),
);

/** Names that stand in what runs before a token, with those in the functions and classes that they name. */
function namesBefore(file: SourceFile, stop: number): ReadonlySet<string> {
  const { tokens } = file;
  const { bodies, byName, headers } = partsOf(file);
  const found = new Set<string>();
  const queue: Block[] = [];
  const meet = (at: number): void => {
    const token = tokens[at];
    // The name itself, where a function or a class begins with it, runs nothing.
    if (token?.kind !== 'name' || headers.has(at) || found.has(token.text)) return;
    found.add(token.text);
    queue.push(...(byName.get(token.text) ?? []));
  };
  for (let at = 0; at < stop; at++) {
    const end = bodies.get(at);
    if (end !== undefined && end > at) at = end - 1;
    else meet(at);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (let at = next.start; at < next.end; at++) meet(at);
  return found;
}

const partsOf = oncePer((file: SourceFile) => {
  const { functions } = blocksOf(file);
  const classes = classesOf(file);
  const byName: Groups<string, Block> = new Map();
  const bodies = new Map<number, number>();
  for (const one of [...functions, ...classes]) {
    addTo(byName, one.name, one);
    bodies.set(one.start, Math.max(one.end, bodies.get(one.start) ?? 0));
  }
  return { bodies, byName, headers: new Set([...functions, ...classes].map((one) => one.header)) };
});
