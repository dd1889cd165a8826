/** What a run has to be told for a program to come to a place in it. */
import { emptiness, literalText, type Value } from '../../value/value.ts';
import type { System } from '../model.ts';
import { agreed } from './known.ts';

interface Either {
  /** It goes this way by anything else. */
  readonly not: boolean;
}

/** A text decides: `provider == "openai"`. */
export interface Told extends Either {
  readonly kind: 'told';
  readonly of: Value;
  readonly is: string;
}

/** Whether there is anything in what it asks for decides: `if (!process.env.TTS_URL) return`. */
export interface Held extends Either {
  readonly kind: 'held';
  readonly of: Value;
}

/** Whether an option is there decides: `not args.dry_run`. */
export interface Switch extends Either {
  readonly kind: 'switch';
  /** As the program calls it: `args.dry_run`, `--dry-run`. */
  readonly option: string;
  /** Without the option it is off: it has no other value. */
  readonly alone: boolean;
}

/** A subcommand decides. */
export interface Subcommand extends Either {
  readonly kind: 'subcommand';
  readonly is: string;
  /** Of these one is named. */
  readonly among: readonly string[];
  /** It runs only where it is named; else what is started may be the only one there is. */
  readonly named: boolean;
}

/** How many words stand behind the program decides: `len(sys.argv) > 1`. */
export interface Words extends Either {
  readonly kind: 'words';
  readonly least: number;
}

/** The machine's system decides: `process.platform === "win32"`. */
export interface OnSystem extends Either {
  readonly kind: 'system';
  readonly is: System;
}

/** A single test. */
export type Test = Told | Held | Switch | Subcommand | Words | OnSystem;

/** One of several ways is enough, each with all that has to be told for it: `live or provider == "openai"`. */
export interface AnyOf {
  readonly kind: 'any';
  readonly ways: readonly (readonly Choice[])[];
}

/** Something that decides which way a program goes, and that by which it goes this one. */
export type Choice = Test | AnyOf;

/** What is known of the words that a program was started with, and of the machine. */
export interface CommandLine {
  readonly system: System | undefined;
  /** Whether an option is there; undefined where that is not known. */
  given(name: string): boolean | undefined;
  /** The first word that is one of these. */
  command(names: readonly string[]): string | undefined;
  /** How many words stand behind the program; undefined where that is not known. */
  readonly words: number | undefined;
  /** Whether each of its words is known. */
  readonly whole: boolean;
}

export function opposite(test: Test): Test {
  return { ...test, not: !test.not };
}

/** Whether the run is told something else, whatever comes to be. */
export function goesElsewhere(choice: Choice, line: CommandLine): boolean {
  if (choice.kind === 'any')
    return choice.ways.every((way) => way.some((one) => goesElsewhere(one, line)));
  const holds = whetherHolds(choice, line);
  return holds !== undefined && holds === choice.not;
}

/** Undefined: only the run knows. */
function whetherHolds(
  test: Test,
  { system, given, command, words, whole }: CommandLine,
): boolean | undefined {
  switch (test.kind) {
    case 'told':
      return whetherIs(test);
    case 'held': {
      const empty = emptiness(test.of);
      return empty === 'maybe' ? undefined : empty === 'never';
    }
    case 'switch': {
      const set = given(test.option);
      return set === false && !test.alone ? undefined : set;
    }
    case 'subcommand': {
      const told = command(test.among);
      if (told === undefined) return test.named && whole ? false : undefined;
      return told === test.is;
    }
    case 'words':
      return words === undefined ? undefined : words >= test.least;
    case 'system':
      return system && system === test.is;
    default:
      return test satisfies never;
  }
}

function whetherIs({ of, is }: Told): boolean | undefined {
  const texts = of.alternatives.map((one) =>
    literalText({ choice: 'one-of', alternatives: [one] }),
  );
  const [first] = texts;
  // The first that is there counts: `args.provider or "openai"`.
  const counted = of.choice === 'first-non-empty' && first ? [first] : texts;
  if (counted.includes(undefined)) return undefined;
  return agreed(counted, (text) => text?.toLowerCase() === is.toLowerCase());
}
