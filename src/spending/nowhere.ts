/** Clients that this run tells no address. */
import type { ApiFact } from '../interpreter/code/facts.ts';
import { inRun } from '../interpreter/program-values.ts';
import type { Call } from '../interpreter/shell.ts';
import { providerById } from '../knowledge/providers.ts';
import type { Value } from '../value/value.ts';

/** Each customer of its provider has a host of his own, and this run is told an empty one: `AzureOpenAI(azure_endpoint="")`. */
export function isNowhere({ provider, endpoint, endpointNames }: ApiFact, call: Call): boolean {
  const hosts = providerById(provider)?.hosts ?? [];
  if (endpoint === undefined || !hosts.every((one) => one.startsWith('*'))) return false;
  if (endpointNames.some((name) => call.frame.environment.has(name))) return false;
  const { alternatives } = inRun(endpoint, call);
  return alternatives.length > 0 && alternatives.every(({ pieces }) => pieces.every(isEmpty(call)));
}

const isEmpty =
  ({ frame: { environment } }: Call) =>
  (one: Value['alternatives'][number]['pieces'][number]): boolean =>
    one.kind === 'literal'
      ? one.text === ''
      : one.kind === 'environment' && !environment.has(one.name);
