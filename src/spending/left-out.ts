/** Ways of a program that this run does not go. */
import { goesElsewhere } from '../interpreter/code/choice.ts';
import type { ApiFact } from '../interpreter/code/facts.ts';
import { commandLine, filled, inEnvironment } from '../interpreter/program-values.ts';
import type { Call } from '../interpreter/shell.ts';
import { providerById } from '../knowledge/providers.ts';
import type { Value } from '../value/value.ts';

/** A way that this run does not go: `--provider anthropic` builds no client of OpenAI's. */
export function isLeftOut({ choices = [] }: Pick<ApiFact, 'choices'>, call: Call): boolean {
  const line = commandLine(call);
  return choices.some((one) =>
    goesElsewhere(
      one.kind === 'told' ? { ...one, of: inEnvironment(withoutDefault(one.of, call), call) } : one,
      line,
    ),
  );
}

/** Each customer of its provider has a host of his own, and this run is told an empty one: `AzureOpenAI(azure_endpoint="")`. */
export function isNowhere({ provider, endpoint, endpointNames }: ApiFact, call: Call): boolean {
  const hosts = providerById(provider)?.hosts ?? [];
  if (endpoint === undefined || !hosts.every((one) => one.startsWith('*'))) return false;
  if (endpointNames.some((name) => call.frame.environment.has(name))) return false;
  const { alternatives } = filled(inEnvironment(endpoint, call), call);
  return alternatives.length > 0 && alternatives.every(({ pieces }) => pieces.every(isEmpty(call)));
}

const isEmpty =
  ({ frame: { environment } }: Call) =>
  (one: Value['alternatives'][number]['pieces'][number]): boolean =>
    one.kind === 'literal'
      ? one.text === ''
      : one.kind === 'environment' && !environment.has(one.name);

/** Where a variable is set, what the source takes without it does not count. */
function withoutDefault({ choice, alternatives }: Value, { frame }: Call): Value {
  const isSet = alternatives.some(({ pieces }) =>
    pieces.some((one) => one.kind === 'environment' && frame.environment.has(one.name)),
  );
  const told = alternatives.filter(({ pieces }) => !pieces.every((one) => one.kind === 'literal'));
  return { choice, alternatives: isSet ? told : alternatives };
}
