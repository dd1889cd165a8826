import { isFree, isListOfModels, providerOfUrl } from '../../../knowledge/hosts.ts';
import { providerById } from '../../../knowledge/providers.ts';
import { keyInUrl } from '../../../value/key-in-url.ts';
import { templates, withoutHoles } from '../../../value/template.ts';
import { concat, literal, literalText, origins, type Value } from '../../../value/value.ts';
import type { Call } from '../calls.ts';
import { isUnknown } from '../evaluate/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiFact } from '../facts.ts';
import { waysInto } from '../frames.ts';
import type { SourceFile } from '../source.ts';
import { elements, openAround } from '../spans.ts';
import { functionOf } from './alike.ts';
import { type Found, read } from './apis.ts';
import {
  besideRequest,
  type HeaderKey,
  headerKeys,
  pick,
  sendersTo,
  sentWith,
} from './header-keys.ts';
import { requestsTo } from './requests.ts';
import {
  addressOf,
  baseAddress,
  behindBase,
  holdsQuestion,
  MOST_SENDERS,
  sendersOf,
} from './sending.ts';

/** Paths that only model APIs have. */
export const MODEL_PATH =
  /\/(chat\/completions|v1\/responses|v1\/messages|v1\/completions|v1\/embeddings|images\/generations|audio\/(?:speech|transcriptions)|api\/generate|api\/chat|accounts\/[^\s/]*\/ai\/run)\b|:(?:streamGenerate|generate|embed)Content\b/;

/** Ollama's own, which no provider has (https://github.com/ollama/ollama/blob/main/docs/api.md); so are doors of a program's own server called. */
const OLLAMA_PATH = /\/api\/(?:generate|chat)\b/;

interface Target {
  readonly at: number;
  readonly provider: string;
  readonly host: string;
  readonly endpoint: Value;
}

/** Requests that a file sends to a model host itself, at most one to a host from each function. */
export function httpUses(
  file: SourceFile,
  calls: readonly Call[],
  sdks: readonly Found<ApiFact>[],
): readonly Found<ApiFact>[] {
  const senders = sendersOf(file, calls);
  if (senders.length === 0) return [];
  const taken = new Set(
    sdks.map((s) => s.endpoint).flatMap((e) => (e === undefined ? [] : texts(e))),
  );
  const found = new Map<string, Target>();
  // Of a host the first place in each function: another function may be the one that runs.
  const keep = (target: Target): void => {
    const key = `${functionOf(file, target.at)} ${target.host}`;
    if (!found.has(key)) found.set(key, target);
  };
  file.tokens.forEach((token, at) => {
    if (token.kind !== 'text' || token.text.length > 400 || taken.has(token.text)) return;
    const target = targetOf(file, at, senders);
    if (target !== undefined) keep({ at, ...target });
  });
  for (const call of senders) {
    const target = handedTarget(file, call);
    if (target !== undefined) keep(target);
  }
  // Where an address is kept and another may take its place, that is what is sent to.
  const addresses = found.size === 0 ? [] : addressesIn(file, senders);
  for (const [key, target] of found)
    if (isListed(file, target, addresses)) found.delete(key);
    else found.set(key, asSent(target, senders, addresses));
  // A client of the program's own: its callers name the path, and another file the address.
  // What nobody sees at all is told where nothing else is, and a key goes along.
  for (const isOne of [isHeldElsewhere, isUnknown])
    if (found.size === 0 && (isOne === isHeldElsewhere || sendsKey(file, senders)))
      for (const call of senders.slice(0, MOST_SENDERS))
        for (const target of calledTargets(file, call, isOne)) keep(target);
  const written = found.size === 0 ? [] : headerKeys(file, senders);
  const keys = written.filter(isFromOutside);
  // Every key is a text that stands there: no run hands it another.
  const made = written.length > 0 && written.every(({ value }) => isText(value));
  const all = [...found.values()].map((target) => {
    const requests = requestsTo(file, target.at, senders);
    return { target, requests, own: sendersTo(target.at, requests, senders) };
  });
  return all.map(({ target, requests, own }) => {
    const inUrl = keyInUrl(target.endpoint);
    const others = all.flatMap((one) => (one.target.host === target.host ? [] : one.own));
    const sent = sentWith(besideRequest(file, keys, own, senders), own, others);
    const chosen = inUrl ? [inUrl] : pick(sent, providerById(target.provider));
    const credentials = chosen.map(read);
    return {
      at: target.at,
      provider: target.provider,
      how: 'http',
      through: target.host,
      credentials,
      credentialFrom: credentials.length > 0 || made ? 'stated' : 'inferred',
      endpoint: target.endpoint,
      endpointNames: [],
      model: undefined,
      called: true,
      requests,
    };
  });
}

function texts(value: Value): string[] {
  return value.alternatives.flatMap((a) =>
    a.pieces.flatMap((p) => (p.kind === 'literal' ? [p.text] : [])),
  );
}

function targetOf(
  file: SourceFile,
  at: number,
  senders: readonly Call[],
): { provider: string; host: string; endpoint: Value } | undefined {
  const token = file.tokens[at];
  if (token === undefined || /\s/.test(token.text.trim())) return undefined;
  const url = /^https?:\/\//.test(token.text);
  // `{ "api.openai.com": "openai" }` says something of a host, and asks it nothing.
  const bare =
    /^[a-z0-9.-]+\.[a-z]{2,}(\/|$)/.test(token.text) &&
    !token.text.includes('_') &&
    file.tokens[at + 1]?.text !== ':';
  if (url || bare) {
    const known = providerOfUrl(token.text);
    if (known === undefined && url && GATEWAY_PATH.test(token.text))
      return { provider: 'any', host: withoutHoles(token.text), endpoint: around(file, at) };
    if (known === undefined || isFree(token.text) || isList(file, token.text)) return undefined;
    if (known.provider.id === 'local' && !MODEL_PATH.test(token.text)) return undefined;
    const endpoint = around(file, at);
    return { provider: askedAt(endpoint, known.provider.id), host: known.host, endpoint };
  }
  if (!MODEL_PATH.test(token.text)) return undefined;
  const plain = token.parts[0]?.kind !== 'hole';
  const apart = besideHost(file, at);
  const endpoint =
    apart ??
    (plain
      ? ((isSent(file, at, senders) ? baseAddress(file) : undefined) ?? joined(file, at))
      : evaluate(file, { chunk: file, start: at }));
  if (
    endpoint === undefined ||
    (plain && apart === undefined && !/^\/?(?:[\w.-]+\/)*[\w.-]+$/.test(token.text))
  )
    return undefined;
  const text = addressIn(endpoint);
  const known = text === undefined ? undefined : providerOfUrl(text);
  const unknown = OLLAMA_PATH.test(token.text) ? 'local' : 'any';
  const provider = askedAt(endpoint, known?.provider.id ?? unknown);
  return { provider, host: known?.host ?? token.text, endpoint };
}

/**
 * Whose host it is that answers in OpenAI's manner: `env.LLM_BASE_URL || "https://openrouter.ai/api/v1"` is
 * asked of anybody who is named there instead.
 */
function askedAt({ alternatives }: Value, provider: string): string {
  const texts = templates({ choice: 'one-of', alternatives }).map(({ text }) => text);
  // One that is called after the provider names another door of his.
  const own = (name: string): boolean =>
    name.toLowerCase().includes(provider.split('-')[0] ?? provider);
  const told = alternatives.some(
    ({ pieces: [first] }) => first?.kind === 'environment' && !own(first.name),
  );
  const alike = texts.some((text) => /\/v1$|\/chat\/completions$/.test(text));
  return told && alike && alternatives.length > 1 ? 'any' : provider;
}

/** Whether a path is handed to a call that sends; `include_router(chat, prefix="/api/chat")` opens a door of its own. */
function isSent(file: SourceFile, at: number, senders: readonly Call[]): boolean {
  return (
    senders.some(({ open, close }) => open < at && at < close) ||
    requestsTo(file, at, senders).length > 0
  );
}

/** `…/v1beta/models` by itself, in a file that puts no method behind it: the list of models (https://ai.google.dev/api/models). */
function isList({ tokens }: SourceFile, address: string): boolean {
  return (
    /\/v1(?:beta|alpha)?\d*\/models\/?(?:\?|$)/.test(address) &&
    !tokens.some(({ kind, text }) => kind === 'text' && ASKS.test(text))
  );
}

const ASKS = /:(?:\w*[gG]enerate|\w*[eE]mbed|predict|countTokens|streamRaw|raw)/;

/** `this.base + "/chat/completions"`: everything up to the path. */
function joined(file: SourceFile, at: number): Value | undefined {
  const { tokens, match } = file;
  if (tokens[at - 1]?.text !== '+') return undefined;
  let start = at - 1;
  while (start > 0 && start > at - 40) {
    const before = tokens[start - 1];
    if (before?.kind === 'line') break;
    if (before?.kind === 'mark' && !/^[+.\])]$/.test(before.text)) break;
    const open = /^[\])]$/.test(before?.text ?? '') ? (match[start - 1] ?? -1) : -1;
    start = open >= 0 && open < start ? open : start - 1;
  }
  return evaluate(file, { chunk: file, start, end: at + 1 });
}

/** `url := os.Getenv("LLM_URL"); if url == "" { url = DEFAULT }`: the address as it is sent to, of which this is one. */
function asSent(target: Target, senders: readonly Call[], addresses: readonly Value[]): Target {
  const text = literalText(target.endpoint);
  if (
    text === undefined ||
    senders.some(({ open, close }) => open < target.at && target.at < close)
  )
    return target;
  const endpoint = addresses.find(
    (one) =>
      one.alternatives.length > 1 &&
      templates(one).some((each) => each.text === text) &&
      isHeldElsewhere(one),
  );
  return endpoint === undefined
    ? target
    : { ...target, endpoint, provider: askedAt(endpoint, target.provider) };
}

/** `fetch("https://api.deepseek.com/models")`: of that host nothing is asked but the list of its models. */
function isListed(file: SourceFile, { at }: Target, addresses: readonly Value[]): boolean {
  const [base = ''] = (file.tokens[at]?.text ?? '').split('?');
  const sent = addresses
    .flatMap((one) => templates(one))
    .filter(({ text }) => base !== '' && text.startsWith(base));
  return sent.length > 0 && sent.every(({ text }) => isListOfModels(text));
}

/** What the calls that send are handed as address, by each way into the function around. */
function addressesIn(file: SourceFile, senders: readonly Call[]): readonly Value[] {
  return senders.slice(0, MOST_SENDERS).flatMap((call) => {
    const address = addressOf(file, call);
    if (address === undefined) return [];
    return waysInto(file, call.start, call.close).map((frame) =>
      behindBase(file, evaluate(file, { chunk: file, ...address }, frame)),
    );
  });
}

/** `fetch(API_URL)`: an address that another file of the program holds. */
function handedTarget(file: SourceFile, call: Call) {
  const at = call.open + 1;
  const token = file.tokens[at];
  if (token?.kind !== 'name' || !file.links.has(token.text)) return undefined;
  const endpoint = evaluate(file, { chunk: file, start: at });
  const text = literalText(endpoint);
  const known = text === undefined ? undefined : providerOfUrl(text);
  if (text === undefined || known === undefined || isFree(text)) return undefined;
  if (known.provider.id === 'local' && !MODEL_PATH.test(text)) return undefined;
  return { at, provider: known.provider.id, host: known.host, endpoint };
}

/** Node's `{ hostname: HOST, path: "/v1/responses" }` (https://nodejs.org/api/http.html#httprequestoptions-callback): the address of both. */
function besideHost(file: SourceFile, at: number): Value | undefined {
  const { tokens } = file;
  if (tokens[at - 1]?.text !== ':' || tokens[at - 2]?.text !== 'path') return undefined;
  const open = openAround(file, at, MOST_BEFORE);
  if (open === undefined || tokens[open]?.text !== '{') return undefined;
  const host = elements(file, open).find(
    ({ start }) =>
      /^host(?:name)?$/.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ':',
  );
  if (host === undefined) return undefined;
  const [name, path] = [
    { start: host.start + 2, end: host.end },
    { start: at, end: at + 1 },
  ].map((part) => evaluate(file, { chunk: file, ...part }));
  return name && path && concat(literal('https://'), name, path);
}

/** Tokens of an object before its path. */
const MOST_BEFORE = 200;

/** Of those, what no other service has: a gateway's whole address. Messages are sent to many. */
const GATEWAY_PATH = /\/(?:chat\/completions|v1\/(?:responses|completions|embeddings))$/;
const OWN_PATH = /\/(?:chat\/completions|v1\/(?:responses|messages|completions|embeddings))\b/;

/** What each way into the function around a call sends there: to a path of models, or a question to a model. */
function calledTargets(
  file: SourceFile,
  call: Call,
  isOne: (address: Value) => boolean,
): readonly Target[] {
  const address = addressOf(file, call);
  if (address === undefined) return [];
  return waysInto(file, call.start, call.close).flatMap((frame) => {
    const endpoint = evaluate(file, { chunk: file, ...address }, frame);
    const whole = behindBase(file, endpoint);
    const asked =
      (frame && askedByPath(endpoint)) ??
      (isOne(whole) && holdsQuestion(file, call, frame)
        ? { provider: 'any', host: file.tokens[address.start]?.text ?? '' }
        : undefined);
    return asked === undefined ? [] : [{ at: address.start, ...asked, endpoint: whole }];
  });
}

/** ``fetch(`${BASE}${path}`)`` of a function that is called with the path of a model: the address as each call makes it. */
function askedByPath(endpoint: Value): { provider: string; host: string } | undefined {
  const text = addressIn(endpoint);
  // A path by itself is a door of a server.
  if (text === undefined || text.startsWith('/') || !MODEL_PATH.test(text)) return undefined;
  const known = providerOfUrl(text);
  // A path that many servers have tells nothing of a host that nobody knows.
  if (known === undefined && !OWN_PATH.test(text)) return undefined;
  return { provider: known?.provider.id ?? 'any', host: known?.host ?? withoutHoles(text) };
}

/** Whether a key that no source holds goes along. */
function sendsKey(file: SourceFile, senders: readonly Call[]): boolean {
  return headerKeys(file, senders).some(isFromOutside);
}

function isFromOutside({ value }: HeaderKey): boolean {
  return origins(value).some(({ kind }) => kind !== 'literal' && kind !== 'context');
}

/** `post(os.environ["LLM_URL"], json={"model": …, "messages": …})`: a variable or a file of settings holds the address. */
function isHeldElsewhere({ alternatives }: Value): boolean {
  return alternatives.some(
    ({ pieces: [piece] }) =>
      piece?.kind === 'environment' || (piece?.kind === 'context' && piece.setting !== undefined),
  );
}

/** Its text; of several the one whose host is known. */
function addressIn(endpoint: Value): string | undefined {
  const all = templates(endpoint).map(({ text }) => text);
  return literalText(endpoint) ?? all.find((text) => providerOfUrl(text)) ?? all[0];
}

/** The whole expression a text stands in: `getenv("X", "https://…")`, `process.env.X || "https://…"`. */
function around(file: SourceFile, at: number): Value {
  const start = expressionStart(file, at);
  const whole = start === undefined ? undefined : evaluate(file, { chunk: file, start });
  return whole !== undefined && texts(whole).some((t) => t === file.tokens[at]?.text)
    ? whole
    : evaluate(file, { chunk: file, start: at, end: at + 1 });
}

/** Behind the `=` or `:` in front, or behind the comma where it is one of several of a list. */
function expressionStart({ tokens, match }: SourceFile, at: number): number | undefined {
  let comma: number | undefined;
  for (let i = at - 1; i >= 0 && i > at - 24; i--) {
    const text = tokens[i]?.kind === 'mark' ? tokens[i]?.text : undefined;
    if (tokens[i]?.kind === 'line' || text === ';' || text === '{' || text === '}')
      return undefined;
    if (text === '=' || text === ':=' || text === ':') return i + 1;
    if (text === ',') comma ??= i;
    const open = match[i] ?? -1;
    if (open >= 0 && open < i) i = open;
    // Arguments of a call are one expression with it.
    else if (open > i && tokens[i - 1]?.kind === 'name') comma = undefined;
    else if (open > i && comma !== undefined) return comma + 1;
  }
  return undefined;
}

function isText(value: Value): boolean {
  const all = origins(value);
  return all.length > 0 && all.every(({ kind }) => kind === 'literal');
}
