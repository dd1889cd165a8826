import type { Ask } from './explore.ts';
import { type Fact, known, open } from './fact.ts';
import type { Situation, Variable } from './situation.ts';
import {
  hasSwitched,
  narrow,
  SWITCHES,
  type SwitchId,
  type VersionRange,
  versionText,
} from './versions.ts';

const ABSENT: Variable = { kind: 'absent' };

/** One world in which every fact that is asked for has a value. */
export interface World {
  readonly situation: Situation;
  readonly ask: Ask;
  /** Whether the installed release has made the switch. */
  since(id: SwitchId): boolean;
  /** The releases that may be installed, as far as it is known by now. */
  version(): string;
  /** A variable as the process sees it after `$CODEX_HOME/.env` was loaded. */
  variable(name: string): Variable;
  /** Whether it usually holds something; what does not change the payer asks no question. */
  usuallyFilled(name: string): boolean;
}

export function worldOf(situation: Situation, ask: Ask): World {
  let range = situation.version;
  return {
    situation,
    ask,
    since(id) {
      const decided = hasSwitched(range, id);
      if (decided !== undefined) return decided;
      const switched = ask(switchFact(id));
      range = narrow(range, id, switched);
      return switched;
    },
    version: () => rangeText(range),
    variable: (name) => variable(situation, ask, name),
    usuallyFilled: (name) => isFilled(variable(situation, usual, name)),
  };
}

function usual<T>(fact: Fact<T>): T {
  return 'known' in fact ? fact.known : fact.options[0].value;
}

function switchFact(id: SwitchId) {
  const { before, after } = SWITCHES[id];
  return open(
    `whether the installed Codex is ${after} or newer`,
    { value: true, when: `Codex is ${after} or newer` },
    { value: false, when: `Codex is ${before} or older` },
  );
}

function rangeText({ from, to }: VersionRange): string {
  const [first, last] = [versionText(from), versionText(to)];
  if (first === last) return first;
  return from.minor === to.minor ? `${from.major}.${from.minor}` : `${first} to ${last}`;
}

/**
 * `$CODEX_HOME/.env` is loaded over the environment, so its values win; names that begin with
 * `CODEX_` are dropped from it (`codex-rs/arg0` of openai/codex, measured).
 */
function variable(situation: Situation, ask: Ask, name: string): Variable {
  const fromEnvironment = situation.environment.get(name) ?? known(ABSENT);
  if (name.toUpperCase().startsWith('CODEX_')) return ask(fromEnvironment);
  const fromFile = ask(situation.dotenv.get(name) ?? known(ABSENT));
  return fromFile.kind === 'absent' ? ask(fromEnvironment) : fromFile;
}

/** Whether a variable holds anything but white space. */
export function isFilled(variable: Variable): boolean {
  return variable.kind === 'set';
}

/** In words, for a reader who looks at a workflow: `is empty`. */
export function describe(variable: Variable): string {
  switch (variable.kind) {
    case 'absent':
      return 'is not set';
    case 'empty':
      return 'is empty';
    case 'blank':
      return 'is blank';
    case 'set':
      return 'is set';
    default:
      return variable satisfies never;
  }
}
