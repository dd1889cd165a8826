/** Keys that a program is handed on its standard input: `printf '%s' "$KEY" | env -i node proxy.mjs`. */
import type { ApiFact, CodeFacts } from '../interpreter/code/facts.ts';
import type { ApiUse } from '../interpreter/model.ts';
import { inputOf } from '../interpreter/output.ts';
import type { Call } from '../interpreter/shell.ts';
import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import { evidence } from '../value/evidence.ts';
import { fromOrigin, isKept, origins, type Value } from '../value/value.ts';
import { endpointFor, providerOf } from './credentials.ts';

/** With what is piped to it a program asks this API: a key that is called after it, or the only one. */
export function pipedTo(call: Call, api: ApiFact, { readsInput }: CodeFacts): readonly ApiUse[] {
  if (!readsInput || api.credentialFrom === 'default' || namesItsOwn(api)) return [];
  const { frame, shell, command, place } = call;
  const input = inputOf(command, { ...shell, frame }, evidence(place, command.source));
  const keys = input === undefined ? [] : keysIn(input);
  const named = keys.filter((key) => providerOf(key, frame.tracer.hints) === api.provider);
  const [key, ...more] = named.length > 0 ? named : keys;
  if (key === undefined || (named.length === 0 && more.length > 0)) return [];
  const whose = providerOf(key, frame.tracer.hints);
  if (whose !== undefined && whose !== api.provider) return [];
  return [
    {
      provider: api.provider,
      credential: key,
      credentialName: 'standard input',
      endpoint: api.endpoint ?? endpointFor(api.provider, frame.environment),
    },
  ];
}

/** Whether its source says in which variable its key is. */
function namesItsOwn({ credentials }: ApiFact): boolean {
  return credentials.some(({ value }) => origins(value).some(({ kind }) => kind === 'environment'));
}

/** The secrets that stand in a text, each by itself. */
function keysIn({ alternatives }: Value): readonly Value[] {
  const found = new Map<string, Value>();
  for (const { pieces, trail } of alternatives)
    for (const piece of pieces)
      if (isKept(piece) && !isHarmlessSecret(piece.name))
        found.set(`${piece.kind} ${piece.name}`, fromOrigin(piece, trail));
  return [...found.values()];
}
