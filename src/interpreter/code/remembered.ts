/**
 * What was found out about the names of a program, as long as it holds: until a file that was asked is
 * linked to another, and, of what depends on who calls, until other files are told.
 */
import type { Callers, SourceFile } from './source.ts';

/** How often links changed that an answer may hang on, and how often files were told who calls them. */
let linked = 0;
let told = 0;
/** How often anybody asked who calls. */
let timesAsked = 0;
/** Files that were asked, and those that they lead to. */
let reached = new WeakSet<SourceFile>();

/** The files of the program at hand that import this one: what is found by them holds for no other program. */
export function callersOf({ callers }: SourceFile): Callers['list'] {
  timesAsked++;
  return callers.list;
}

/** All files of the program at hand, which holds for no other program either. */
export function programOf({ callers }: SourceFile): Callers['program'] {
  timesAsked++;
  return callers.program;
}

/** What `find` finds, and whether it depends on who calls. */
export function watched<T>(find: () => T): { readonly value: T; readonly asks: boolean } {
  const before = timesAsked;
  const value = find();
  return { value, asks: timesAsked !== before };
}

/** Something is used again that depended on who calls. */
export function askedAgain(): void {
  timesAsked++;
}

export function forgetCalls(): void {
  told++;
}

/** A file is linked to another one. */
export function forgetLinks(file: SourceFile): void {
  if (!reached.has(file)) return;
  linked++;
  reached = new WeakSet();
}

function reach(file: SourceFile): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const { file: other } of file.links.values()) reach(other);
  for (const other of file.stars) reach(other);
}

/** A frame by what tells it from others. */
interface Frame {
  readonly of: object;
  readonly call: object;
  readonly from: Frame | undefined;
}

interface Answer<T> {
  readonly value: T;
  /** The callers that it depends on. */
  readonly told: number | undefined;
}

/**
 * Answers to one kind of question. A name leads to others that lead to others, the same ones on many
 * ways: without this the time grows with the ways, not with the names.
 */
export class Remembered<T> {
  readonly #known = new WeakMap<
    SourceFile,
    { readonly linked: number; readonly answers: Map<string, Answer<T>> }
  >();

  /** @param keeps whether what was found last is the whole answer, whoever asks for it */
  answer(
    file: SourceFile,
    question: string,
    frame: Frame | undefined,
    find: () => T,
    keeps = () => true,
  ): T {
    reach(file);
    let known = this.#known.get(file);
    if (known?.linked !== linked) {
      known = { linked, answers: new Map() };
      this.#known.set(file, known);
    }
    const key = question + nameOf(frame);
    const before = known.answers.get(key);
    if (before !== undefined && (before.told === undefined || before.told === told)) {
      if (before.told !== undefined) askedAgain();
      return before.value;
    }
    const { value, asks } = watched(find);
    if (keeps()) known.answers.set(key, { value, told: asks ? told : undefined });
    return value;
  }
}

const FRAMES = new WeakMap<Frame, string>();
const NUMBERS = new WeakMap<object, number>();
let numbered = 0;

function numberOf(one: object): number {
  const known = NUMBERS.get(one) ?? ++numbered;
  NUMBERS.set(one, known);
  return known;
}

/** The same for frames that say the same: of one function, by one call, entered alike. */
function nameOf(frame: Frame | undefined): string {
  if (frame === undefined) return '';
  const known = FRAMES.get(frame);
  if (known !== undefined) return known;
  const { of, call, from } = frame;
  const name = ` ${numberOf(of)}.${numberOf(call)}${nameOf(from)}`;
  FRAMES.set(frame, name);
  return name;
}
