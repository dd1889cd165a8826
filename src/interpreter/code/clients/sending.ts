/** Calls that send a request, to whom, and what is asked there. */
import { isHttpClient } from '../../../knowledge/harmless/libraries.ts';
import { sdkOf } from '../../../knowledge/sdks.ts';
import { oncePer } from '../../../support/once.ts';
import { templates } from '../../../value/template.ts';
import { concat, literal, type Value } from '../../../value/value.ts';
import { functionAround } from '../blocks.ts';
import type { Call } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import { type Frame, handedAs, waysInto } from '../frames.ts';
import { grammarOf } from '../languages/index.ts';
import { namedAt } from '../names-at.ts';
import type { SourceFile } from '../source.ts';
import { elements, openAround } from '../spans.ts';

/** `fetch` by the name that a parameter gives it: `fetchImpl(url)`, `customFetch(url)`. */
const HANDED = /^_?fetch(?:Impl|Fn|Function|Like)$|^(?:custom|my|do|raw|safe|node|_)Fetch$/;

export const MOST_SENDERS = 200;

/** The names by which a file has clients of HTTP; `fetch` everybody has. */
const clientsIn = oncePer((file: SourceFile): ReadonlySet<string> => {
  const { ecosystem, imports } = grammarOf(file);
  const imported = imports(file).filter(
    ({ specifier }) => sdkOf(ecosystem, specifier) === undefined && isHttpClient(specifier),
  );
  return new Set(['fetch', ...imported.flatMap((one) => one.names.map(({ local }) => local))]);
});

/** Methods that send by every client, a client that a function is handed, and a helper that is handed one. */
export function sendersOf(file: SourceFile, calls: readonly Call[]): readonly Call[] {
  const { senders, scoping } = grammarOf(file);
  return calls.filter(
    (call) =>
      // `def send(client, url):` sends nothing by itself.
      !scoping.functions.includes(file.tokens[call.start - 1]?.text ?? '') &&
      (senders.includes(call.last) ||
        HANDED.test(call.last) ||
        handsClient(file, call) ||
        (call.path === call.last && isHandedClient(file, call))),
  );
}

/** Brackets in which a client is named; most calls hand none over. */
const naming = oncePer((file: SourceFile): ReadonlySet<number> => {
  const at = [...clientsIn(file)].flatMap((name) => namedAt(file, name));
  return new Set(at.flatMap((one) => openAround(file, one) ?? []));
});

/** `postWithRetry(axios, url, body)`: a client of HTTP is among the arguments. */
export function handsClient(file: SourceFile, call: Call): boolean {
  if (!naming(file).has(call.open)) return false;
  return elements(file, call.open).some(({ start, end }) => isClient(file, start, end));
}

/** `axios`, `requests.Session()` */
function isClient(file: SourceFile, start: number, end: number): boolean {
  const { tokens, match } = file;
  if (tokens[start]?.kind !== 'name' || !clientsIn(file).has(tokens[start]?.text ?? ''))
    return false;
  if (end === start + 1) return true;
  const [dot, made, open] = [tokens[start + 1], tokens[start + 2], start + 3];
  return dot?.text === '.' && made?.kind === 'name' && match[open] === end - 1;
}

/** `fetcher(url)` of a function that somebody hands `fetch`. */
function isHandedClient(file: SourceFile, { start, path }: Call): boolean {
  return handedAs(file, start, path).some(({ file: where, span }) => {
    const end = span.end ?? span.start + 1;
    const at = where.tokens[span.start]?.text === 'globalThis' ? span.start + 2 : span.start;
    return isClient(where, at, end);
  });
}

/** How HTTP libraries call the address before every path: httpx, axios, ky, .NET's HttpClient. */
const BASES = new Set(['base_url', 'baseURL', 'baseUrl', 'prefixUrl', 'BaseAddress']);

/** The address of the client that this file makes: `AsyncClient(base_url=…)`, then `post("/chat/completions")`. */
export function baseAddress(file: SourceFile): Value | undefined {
  const { tokens } = file;
  const at = tokens.findIndex(
    (token, i) =>
      token.kind === 'name' &&
      BASES.has(token.text) &&
      ['=', ':'].includes(tokens[i + 1]?.text ?? ''),
  );
  return at < 0 ? undefined : evaluate(file, { chunk: file, start: at + 2 });
}

/** What a request is sent to: `post(url)`, `request("POST", url)`, `post(url=url)`, `axios({ url })`, `send(client, url)`. */
export function addressOf(
  file: SourceFile,
  call: Call,
): { readonly start: number; readonly end: number } | undefined {
  const { tokens } = file;
  const all = elements(file, call.open).filter(({ start, end }) => !isClient(file, start, end));
  const labelled = labelledIn(file, all, ADDRESS);
  if (labelled !== undefined) return labelled;
  const [first, second] = all.filter(({ start }) => !isLabelled(file, start));
  if (first !== undefined && tokens[first.start]?.text === '{') {
    const members = elements(file, first.start);
    const more = members.some(({ start }) => SPREAD.test(tokens[start]?.text ?? ''));
    return labelledIn(file, members, ADDRESS) ?? (more ? first : undefined);
  }
  const told = tokens[first?.start ?? -1];
  return told?.kind === 'text' && /^(?:GET|POST|PUT|PATCH)$/.test(told.text) ? second : first;
}

const ADDRESS = /^(?:url|uri|base_?url|prefixUrl)$/i;

function isLabelled({ tokens }: SourceFile, start: number): boolean {
  return tokens[start]?.kind !== 'mark' && /^(?::|=>?)$/.test(tokens[start + 1]?.text ?? '');
}

function labelledIn(
  file: SourceFile,
  all: readonly { readonly start: number; readonly end: number }[],
  name: RegExp,
): { readonly start: number; readonly end: number } | undefined {
  const found = all.find(
    ({ start }) => isLabelled(file, start) && name.test(file.tokens[start]?.text ?? ''),
  );
  return found && { start: found.start + 2, end: found.end };
}

/** Members of what such a request sends, in the function that sends it and in those that hand it what to send. */
export function holdsQuestion(file: SourceFile, call: Call, frame: Frame | undefined): boolean {
  const members = membersAround(file, call.start);
  for (let at = frame; at !== undefined; at = at.from)
    for (const one of membersAround(at.file, at.call.start)) members.add(one);
  return members.has('model') && members.size > 1;
}

function membersAround(file: SourceFile, place: number): Set<string> {
  const { start, end } = functionAround(file, place) ?? { start: 0, end: file.tokens.length };
  const members = new Set<string>();
  for (let at = start; at < end; at++) {
    const token = file.tokens[at];
    if (token?.kind === 'mark' || token === undefined) continue;
    if (MEMBER.test(token.text) && isMember(file, at)) members.add(token.text.toLowerCase());
    else if (token.kind === 'text' && token.text.includes('"'))
      for (const [, name = ''] of token.text.matchAll(IN_TEXT)) members.add(name);
  }
  return members;
}

/** As JSON calls them, and as the fields of Go and C# do that become such. */
const MEMBER = /^(?:[Mm]odel|[Mm]essages|[Pp]rompt|[Ii]nput)$/;
/** A body that is a text: `"{\"model\": …}"`. */
const IN_TEXT = /"(model|messages|prompt|input)\\?"\s*:/g;

/** `"model": …`, `model: …`, `"model" => …`, `{ model, … }`, C#'s `new { model = … }` */
function isMember(file: SourceFile, at: number): boolean {
  const sign = file.tokens[at + 1]?.text ?? '';
  if (sign !== '=') return /^(?::|=>|,)$/.test(sign);
  const open = openAround(file, at, MOST_BEFORE);
  return grammarOf(file).scoping.typedNames && file.tokens[open ?? -1]?.text === '{';
}

/** Tokens of an object before one of its members. */
const MOST_BEFORE = 200;

/** Whether a request of the file goes to somebody, and says something, that nobody sees. */
export function sendsUnseen(file: SourceFile, senders: readonly Call[]): boolean {
  return senders.slice(0, MOST_SENDERS).some((call) => {
    const address = addressOf(file, call);
    if (address === undefined || isWrittenOut(file, call, address)) return false;
    return waysInto(file, call.start, call.close).some(
      (frame) => !isTold(behindBase(file, evaluate(file, { chunk: file, ...address }, frame))),
    );
  });
}

/** Whether the host of an address stands there. */
function isTold({ choice, alternatives }: Value): boolean {
  const all = templates({ choice, alternatives });
  return all.length > 0 && all.every(({ text }) => HOST.test(text));
}

const HOST = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/;

/** `/chat`: a path goes behind the address of the file's client, where it names one. */
export function behindBase(file: SourceFile, endpoint: Value): Value {
  const isPath = templates(endpoint).some(({ text }) => /^\/?\w[\w./-]*$/.test(text));
  const base = isPath ? baseAddress(file) : undefined;
  return base === undefined ? endpoint : concat(base, literal('/'), endpoint);
}

/** `json={"text": …}`, `post(url, { text })`: all that a body says is written out; that it is a question is found elsewhere. */
function isWrittenOut(
  file: SourceFile,
  { open, close }: Call,
  address: { readonly start: number },
): boolean {
  const { tokens } = file;
  for (let at = open + 1; at < close; at++) {
    if (!BODY.test(tokens[at]?.text ?? '')) continue;
    if (!isLabelled(file, at)) {
      // `{ method, body }`
      if (/^[{,]$/.test(tokens[at - 1]?.text ?? '') && /^[,}]$/.test(tokens[at + 1]?.text ?? ''))
        return false;
      continue;
    }
    const start = at + (/^json$/i.test(tokens[at + 2]?.text ?? '') ? 6 : 2);
    const handed = handedAs(file, start, tokens[start]?.text ?? '');
    return handed.length === 0
      ? isLiteral(file, start)
      : handed.every((one) => isLiteral(one.file, one.span.start));
  }
  const others = elements(file, open).filter(
    ({ start, end }) => start !== address.start && !isClient(file, start, end),
  );
  return others.length > 0 && others.every(({ start }) => isLiteral(file, start));
}

const BODY = /^(?:json|data|body|content)$/;

function isLiteral({ tokens, match }: SourceFile, start: number): boolean {
  const end = match[start] ?? -1;
  if (tokens[start]?.text !== '{' || end < start) return false;
  return !tokens
    .slice(start, end)
    .some(({ kind, text }) => (kind === 'mark' ? SPREAD.test(text) : ASKS.test(text)));
}

/** What a question to a model says, wherever it goes: found elsewhere only where the address is. */
const ASKS = /^(?:model|messages|prompt)$/;

const SPREAD = /^(?:\.\.\.|\*\*?)$/;
