/** Ways of a program that this run does not go. */
import type { Value } from '../value/value.ts';
import { goesElsewhere } from './code/choice.ts';
import type { Fact } from './code/facts.ts';
import { commandLine, inEnvironment } from './program-values.ts';
import type { Call } from './shell.ts';

/** A way that this run does not go: `--provider anthropic` builds no client of OpenAI's. */
export function isLeftOut({ choices = [] }: Pick<Fact, 'choices'>, call: Call): boolean {
  const line = commandLine(call);
  return choices.some((one) =>
    goesElsewhere(
      one.kind === 'told' ? { ...one, of: inEnvironment(withoutDefault(one.of, call), call) } : one,
      line,
    ),
  );
}

/** Where a variable is set, what the source takes without it does not count. */
function withoutDefault({ choice, alternatives }: Value, { frame }: Call): Value {
  const isSet = alternatives.some(({ pieces }) =>
    pieces.some((one) => one.kind === 'environment' && frame.environment.has(one.name)),
  );
  const told = alternatives.filter(({ pieces }) => !pieces.every((one) => one.kind === 'literal'));
  return { choice, alternatives: isSet ? told : alternatives };
}
