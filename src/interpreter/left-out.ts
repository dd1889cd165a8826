/** Ways of a program that this run does not go. */
import {
  emptiness,
  isKept,
  literal,
  originName,
  origins,
  UNSEEN,
  type Value,
} from '../value/value.ts';
import { type Choice, goesElsewhere } from './code/choice.ts';
import { OF_THE_RUN } from './environment.ts';
import { commandLine, inEnvironment } from './program-values.ts';
import type { Call } from './shell.ts';
import { isUnset } from './unset.ts';

/** Something that a program comes to only on some of its ways. */
interface OnAWay {
  readonly choices?: readonly Choice[] | undefined;
}

/** A way that this run does not go: `--provider anthropic` builds no client of OpenAI's. */
export function isLeftOut(one: OnAWay, call: Call): boolean {
  return leftOutBy(one, call) !== undefined;
}

/** What decides that it is not gone. */
function leftOutBy({ choices = [] }: OnAWay, call: Call): Choice | undefined {
  const line = commandLine(call);
  return choices.find((one) => goesElsewhere(toldTo(one, call), line));
}

/** What would have to be empty for it to be gone, as it is in this run: the `else` of `if (key)`. */
export function emptyFor({ choices = [] }: OnAWay, call: Call): readonly Value[] {
  return choices.flatMap((one) => (one.kind === 'held' && one.not ? [toldOf(one, call)] : []));
}

/** Texts that decide whether a way is gone, where what they are compared with the files do not hold. */
export function openChoices({ choices = [] }: OnAWay, call: Call): readonly OpenChoice[] {
  return choices.flatMap((one) => {
    const [way, ...others] = one.kind === 'any' ? one.ways : [];
    if (way !== undefined && others.length === 0) return openChoices({ choices: way }, call);
    if (one.kind !== 'told') return [];
    const [by, ...more] = new Set(origins(toldOf(one, call)).filter(isKept).map(originName));
    return by === undefined || more.length > 0
      ? []
      : [{ by, is: one.is.toLowerCase(), not: one.not }];
  });
}

export interface OpenChoice {
  /** The secret or the variable of the repository that holds the text. */
  readonly by: string;
  readonly is: string;
  readonly not: boolean;
}

/** Whether no run goes both ways. */
export function excludes(some: readonly OpenChoice[], others: readonly OpenChoice[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.by === other.by &&
        (one.is === other.is ? one.not !== other.not : !one.not && !other.not),
    ),
  );
}

/** What a choice asks for, as it is in this run. */
function toldTo(choice: Choice, call: Call): Choice {
  if (choice.kind === 'any') {
    const ways = choice.ways.map((way) => way.map((one) => toldTo(one, call)));
    return { ...choice, ways };
  }
  return 'of' in choice ? { ...choice, of: toldOf(choice, call) } : choice;
}

/** The variables, one of which would have to hold something for it to be gone, where nothing sets any. */
export function lackingFor(one: OnAWay, call: Call): readonly string[] {
  const by = leftOutBy(one, call);
  if (by?.kind !== 'held' || by.not) return [];
  return origins(by.of).flatMap((piece) => (piece.kind === 'environment' ? [piece.name] : []));
}

/** What the run tells a condition: where all that it asks for are variables that nobody sets, nothing. */
function toldOf({ kind, of: given }: Extract<Choice, { readonly of: Value }>, call: Call): Value {
  const of = kind === 'told' ? withoutDefault(given, call) : given;
  const told = inEnvironment(of, call);
  const { frame } = call;
  const empty = emptiness(told) !== 'never' && (kind === 'held' || told.alternatives.length === 0);
  const asked = origins(of).filter((one) => one.kind !== 'literal');
  // What the source takes without them never counts.
  const ofTheRun = asked.some(
    (one) =>
      one.kind === 'environment' && OF_THE_RUN.test(one.name) && !frame.environment.has(one.name),
  );
  if (ofTheRun) return UNSEEN;
  if (!empty || asked.length === 0) return told;
  const missing = asked.filter(
    (one) => one.kind !== 'environment' || !frame.environment.has(one.name),
  );
  if (missing.some((one) => one.kind !== 'environment' || !isUnset(one.name, frame))) return UNSEEN;
  return told.alternatives.length === 0 ? literal('') : told;
}

/** Where a variable is set, what the source takes without it does not count. */
function withoutDefault({ choice, alternatives }: Value, { frame }: Call): Value {
  const isSet = alternatives.some(({ pieces }) =>
    pieces.some((one) => one.kind === 'environment' && frame.environment.has(one.name)),
  );
  const told = alternatives.filter(({ pieces }) => !pieces.every((one) => one.kind === 'literal'));
  return { choice, alternatives: isSet ? told : alternatives };
}
