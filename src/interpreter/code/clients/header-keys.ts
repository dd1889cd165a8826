/** Keys that a program writes into the headers of its requests itself. */
import type { Provider } from '../../../knowledge/providers.ts';
import { literalText, origins, type Value } from '../../../value/value.ts';
import { functionAround } from '../blocks.ts';
import type { Call } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';

/** Functions that write the header themselves: reqwest's `bearer_auth`, httr2's `req_auth_bearer_token`, `setBearerAuth`. */
const BEARERS =
  /^(?:req_auth_bearer_token|bearer_auth|bearerAuth|setBearerAuth|withBearerToken|SetAuthToken)$/;

/** A key that the file puts into a header, where, and the calls that it stands in. */
export interface HeaderKey {
  readonly value: Value;
  readonly at: number;
  readonly inside: readonly Call[];
}

/** What the file puts behind `Bearer` or into `api-key` headers. */
export function headerKeys(file: SourceFile, senders: readonly Call[]): readonly HeaderKey[] {
  const { tokens } = file;
  const keys: HeaderKey[] = [];
  for (let at = 0; at < tokens.length && keys.length < 12; at++) {
    const token = tokens[at];
    const keep = (value: Value) =>
      keys.push({ value: withoutScheme(value), at, inside: callsAround(senders, at) });
    if (token?.kind === 'name' && BEARERS.test(token.text) && tokens[at + 1]?.text === '(') {
      const given = elements(file, at + 1).at(-1);
      if (given !== undefined) keep(evaluate(file, { chunk: file, ...given }));
    }
    if (token?.kind !== 'text') continue;
    if (isParameter(file, at)) keep(evaluate(file, { chunk: file, start: at + 2 }));
    else if (/^(x-)?api-key$|^x-goog-api-key$/i.test(token.text)) {
      const start = [':', ',', '='].includes(tokens[at + 1]?.text ?? '') ? at + 2 : at + 3;
      keep(evaluate(file, { chunk: file, start }));
    } else if (/Bearer\b/.test(token.text)) keep(bearer(file, at));
  }
  return keys;
}

/** The calls that send to an address: those around it, and those that it was seen to be handed to. */
export function sendersTo(
  address: number,
  requests: readonly number[],
  senders: readonly Call[],
): readonly Call[] {
  return [
    ...callsAround(senders, address),
    ...senders.filter(({ start }) => requests.includes(start)),
  ];
}

/**
 * Of a file's keys those that a request to one address carries: what stands in another request goes elsewhere,
 * and where no request to it is seen, what stands in a request to another address does.
 */
export function sentWith(
  keys: readonly HeaderKey[],
  own: readonly Call[],
  others: readonly Call[],
): readonly Value[] {
  const within = keys.filter(({ inside }) => inside.some((one) => own.includes(one)));
  const elsewhere = ({ inside }: HeaderKey): boolean =>
    own.length > 0 ? inside.length > 0 : inside.some((one) => others.includes(one));
  const apart = keys.filter((key) => !elsewhere(key));
  return (within.length > 0 ? within : apart).map(({ value }) => value);
}

/**
 * Without the keys of other functions that send themselves, where one is written beside the request: `call_github`
 * writes a header as well as `call_model`.
 */
export function besideRequest(
  file: SourceFile,
  keys: readonly HeaderKey[],
  own: readonly Call[],
  senders: readonly Call[],
): readonly HeaderKey[] {
  const around = (at: number) => functionAround(file, at)?.header;
  const here = new Set(own.map(({ start }) => around(start)));
  if (here.has(undefined) || !keys.some(({ at }) => here.has(around(at)))) return keys;
  const sending = new Set(senders.map(({ start }) => around(start)));
  return keys.filter(({ at }) => {
    const its = around(at);
    return its === undefined || here.has(its) || !sending.has(its);
  });
}

function callsAround(calls: readonly Call[], at: number): readonly Call[] {
  return calls.filter(({ open, close }) => open < at && at < close);
}

/** `params={"key": key}`: the same, written apart from the address. */
function isParameter({ tokens }: SourceFile, at: number): boolean {
  const before = [at - 2, at - 3].map((i) => tokens[i]?.text);
  return (
    /^(?:api_)?key$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === ':' &&
    before.some((text) => text === 'params' || text === 'query')
  );
}

/** `Bearer ` is no part of the key. */
function withoutScheme(value: Value): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({
      trail: a.trail,
      pieces: a.pieces.filter(
        (p, i) => i > 0 || p.kind !== 'literal' || !/^\s*Bearer\s*$/.test(p.text),
      ),
    })),
  };
}

function bearer(file: SourceFile, at: number): Value {
  const whole = evaluate(file, { chunk: file, start: at });
  if (origins(whole).some((o) => o.kind !== 'literal' && o.kind !== 'context')) return whole;
  if (/Bearer\s+[^\s%{]/.test(literalText(whole) ?? '')) return whole;
  // `"Bearer %s" % key`, `Sprintf("Bearer %s", key)`, `"Bearer {}".format(key)`
  for (let i = at + 1; i < at + 6; i++)
    if (file.tokens[i]?.kind === 'name' && file.tokens[i]?.text !== 'format')
      return evaluate(file, { chunk: file, start: i });
  return whole;
}

/** The key whose name fits the host: files ask other services as well. */
export function pick(keys: readonly Value[], provider: Provider | undefined): readonly Value[] {
  if (keys.length < 2 || provider === undefined) return keys;
  const word = provider.id.split('-')[0] ?? provider.id;
  const fitting = keys.filter((k) =>
    origins(k).some(
      (o) =>
        o.kind === 'environment' &&
        (provider.keys.includes(o.name) || o.name.toLowerCase().includes(word)),
    ),
  );
  return fitting.length > 0 ? fitting : keys;
}
