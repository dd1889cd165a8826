import { addTo, type Groups } from '../../../support/group.ts';
import { oncePer, oncePerName } from '../../../support/once.ts';
import { blocksOf, functionAround } from '../blocks.ts';
import { type Call, callAt, callsOf } from '../calls.ts';
import { grammarOf } from '../languages/index.ts';
import type { Token } from '../lex.ts';
import { namedAt } from '../names-at.ts';
import { parametersAt } from '../parameters.ts';
import { isDot, pathAt } from '../path.ts';
import type { SourceFile } from '../source.ts';
import { elements, openAround } from '../spans.ts';

/** How the libraries of the tables call what sends a request by a client that was made before. */
const ASKS =
  /^(?:a?create|create(?:chat|text)?completions?\w*|createembeddings?|createresponse\w*|edits?|parse|a?stream\w*|a?generate\w*|a?invoke|a?complet\w+|a?chat\w*|a?embed\w*|a?send\w*|transcri\w+|a?predict\w*|respond\w*|a?run\w*|a?batch|a?call|a?ask|a?query\w*|kickoff\w*|speech)$/i;

/** Go's clients make one anew: `client.Chat.Completions.New(`. */
const NEW = /^New(?:Streaming)?$/;

/** More places of requests than a reader is shown the first of. */
const MOST = 20;

/** Where the file asks by the client that a call makes: `client.chat.completions.create(`; the first behind it first. */
export function requestsBy(file: SourceFile, client: Call): readonly number[] {
  const asks = namesOfClient(file, client)
    .flatMap((name) => requestsOf(file, name))
    .toSorted((a, b) => a - b);
  const behind = firstBehind(asks, client.start);
  const before = asks[behind - 1] === client.start ? behind - 1 : behind;
  return [...asks.slice(behind, behind + MOST), ...asks.slice(0, Math.min(before, MOST))].slice(
    0,
    MOST,
  );
}

/** Whether something besides these requests may ask by a client: what it is handed to, whoever brings it in, more of them. */
export function isHandedOn(file: SourceFile, client: Call, requests: readonly number[]): boolean {
  const names = namesOfClient(file, client);
  if (names.length === 0 || requests.length >= MOST) return true;
  const asking = requests.flatMap((at) => callAt(file, at) ?? []);
  return names.some((name) =>
    namedAt(file, name).some(
      (at) =>
        !isKept(file, at) &&
        !isSetting(file, at) &&
        !asking.some(({ start, open }) => start <= at && at < open) &&
        !isParameter(file, at) &&
        parametersGiven(file, at).length === 0,
    ),
  );
}

/** `client.api_key = …`, `openai.api_key = …`: who asks by it names it as well. */
export function isSetting(file: SourceFile, at: number): boolean {
  const { path, end } = pathAt(file, at);
  return path.split('.').length === 2 && file.tokens[end]?.text === '=';
}

/** What a client is called in its file: where it is kept, and in the functions of the file that are handed it. */
export function namesOfClient(file: SourceFile, client: Call): readonly string[] {
  const name = keptAs(file, client.start, /^[;{}(,[]$/);
  return name === undefined ? [] : namesBeside(file, name);
}

/** Once for a name: a file may keep a client under it in thousands of places. */
const namesBeside = oncePerName((file: SourceFile, name: string): readonly string[] => {
  const names = [name];
  for (const one of names) {
    if (names.length >= MOST_NAMES) break;
    for (const at of namedAt(file, one))
      for (const given of parametersGiven(file, at)) if (!names.includes(given)) names.push(given);
  }
  return names;
});

const MOST_NAMES = 4;

/** `ask(client, prompt)`: what the functions of the file call an argument that is this name and nothing else. */
function parametersGiven(file: SourceFile, at: number): readonly string[] {
  const open = openAround(file, at, FURTHEST);
  if (open === undefined) return [];
  const [whose, dot, callee] = [3, 2, 1].map((before) => file.tokens[open - before]);
  const { own: selves } = grammarOf(file).scoping;
  if (callee?.kind !== 'name' || (isDot(dot?.text) && !selves.includes(whose?.text ?? '')))
    return [];
  const own = blocksOf(file).functions.filter(
    ({ name, parameters }) => name === callee.text && parameters !== open,
  );
  if (own.length === 0) return [];
  const place = elements(file, open).findIndex(({ start, end }) => start <= at && at < end);
  const part = elements(file, open)[place];
  const keyword = part && file.tokens[part.start + 1]?.text === '=';
  if (part === undefined || part.end - 1 !== at || part.start !== (keyword ? at - 2 : at))
    return [];
  const named = keyword ? file.tokens[part.start]?.text : undefined;
  return own.flatMap(({ parameters }) =>
    parametersAt(file, parameters).flatMap((one) =>
      (named === undefined ? one.place === place && !one.rest : one.name === named)
        ? [one.name]
        : [],
    ),
  );
}

/** A call is no longer. */
const FURTHEST = 400;

/** Whether it is the name of a parameter, where its function begins. */
function isParameter(file: SourceFile, at: number): boolean {
  const open = openAround(file, at, FURTHEST);
  const { text } = file.tokens[at] ?? {};
  return blocksOf(file).functions.some(
    ({ parameters }) =>
      parameters === open && parametersAt(file, parameters).some(({ name }) => name === text),
  );
}

/**
 * Whether a client is made for nothing but to look at the list of models, which is free: mostly to see whether
 * its key is good (https://platform.openai.com/docs/api-reference/models).
 */
export function onlyLists(file: SourceFile, client: Call): boolean {
  const isList = (at: number): boolean => LISTS.test(writtenAt(file, at));
  if (isList(client.close + 1)) return true;
  const name = keptAs(file, client.start, /^[;{}(,[]$/);
  const uses = name === undefined ? [] : namedAt(file, name).filter((at) => !isKept(file, at));
  return uses.length > 0 && uses.every((at) => isList(at + 1));
}

const LISTS = /^\.models\.(?:list|retrieve)\($/;

/** `.models.list(`: what stands behind a client. */
function writtenAt({ tokens }: SourceFile, at: number): string {
  return tokens
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join('');
}

/** Whether a name is given something here. */
function isKept({ tokens }: SourceFile, at: number): boolean {
  return /^(?::=|=|:)$/.test(tokens[at + 1]?.text ?? '');
}

/** The starts of calls that ask, in the file's order, by each name on the way to them. */
const askingBy = oncePer((file: SourceFile) => {
  const found: Groups<string, number> = new Map();
  for (const { path, last, start } of callsOf(file))
    if (ASKS.test(last) || NEW.test(last))
      for (const name of new Set(path.split('.').slice(0, -1))) addTo(found, name, start);
  return found;
});

/** Where the file asks by what it calls so. */
export function requestsOf(file: SourceFile, name: string): readonly number[] {
  return askingBy(file).get(name) ?? [];
}

/** The index of the first of ascending numbers that is larger. */
function firstBehind(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where an address that is kept under a name is sent to; nothing where the call that sends stands around it. */
export function requestsTo(
  file: SourceFile,
  address: number,
  senders: readonly Call[],
): readonly number[] {
  if (senders.some(({ open, close }) => open < address && address < close)) return [];
  const name = keptAs(file, address, ENDS);
  if (name === undefined) return [];
  const sending = sendingOf(file, senders);
  return sending.get(name) ?? builtOn(file, name, sending);
}

const ENDS = /^[;{}]$/;

/** `const url = \`${BASE}/chat\``, `fetch(url)`: of an address that another one is made of, in the same function. */
function builtOn(
  file: SourceFile,
  name: string,
  sending: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const found = standing(file, name).flatMap((at) => {
    const made = keptAs(file, at, ENDS);
    const around = functionAround(file, at);
    if (made === undefined || made === name || around === undefined) return [];
    return (sending.get(made) ?? []).filter(
      (one) => one > at && functionAround(file, one)?.header === around.header,
    );
  });
  return [...new Set(found)].slice(0, MOST);
}

/** Where a name stands, by itself or in the holes of a text. */
function standing(file: SourceFile, name: string): readonly number[] {
  return placesOf(file).get(name)?.slice(0, MOST_PLACES) ?? [];
}

const MOST_PLACES = 50;

const placesOf = oncePer(({ tokens }: SourceFile): Groups<string, number> => {
  const places: Groups<string, number> = new Map();
  for (const [at, token] of tokens.entries())
    for (const name of namesIn(token)) addTo(places, name, at);
  return places;
});

const SENDING = new WeakMap<readonly Call[], ReadonlyMap<string, readonly number[]>>();

/** The starts of calls that send, by each name that stands between their parentheses. */
function sendingOf(
  { tokens }: SourceFile,
  senders: readonly Call[],
): ReadonlyMap<string, readonly number[]> {
  let sending = SENDING.get(senders);
  if (sending === undefined) {
    const found: Groups<string, number> = new Map();
    const around: Call[] = [];
    let next = 0;
    for (const [at, token] of tokens.entries()) {
      while ((around.at(-1)?.close ?? at + 1) <= at) around.pop();
      for (const name of around.length > 0 ? namesIn(token) : [])
        for (const { start } of around) {
          const known = found.get(name) ?? [];
          if (known.length >= MOST) break;
          if ((known.at(-1) ?? -1) < start) addTo(found, name, start);
        }
      const sender = senders[next];
      if (sender?.open === at) {
        around.push(sender);
        next++;
      }
    }
    sending = found;
    SENDING.set(senders, sending);
  }
  return sending;
}

/** A name, or those in the holes of a text. */
function namesIn(token: Token | undefined): readonly string[] {
  if (token?.kind === 'name') return [token.text];
  return (
    token?.parts.flatMap((part) =>
      part.kind === 'hole' ? (part.source.match(/\w+/g) ?? []) : [],
    ) ?? []
  );
}

/** The name that an expression is given: `client = …`, `self.client = await …`, `const url: string = …`, `client := …`. */
function keptAs({ tokens }: SourceFile, start: number, ends: RegExp): string | undefined {
  for (let at = start - 1; at >= 0 && at > start - 16; at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'line' ||
      (token.kind === 'mark' && ends.test(token.text))
    )
      return undefined;
    if (token.kind !== 'mark' || !/^(?::=|=)$/.test(token.text)) continue;
    let name = at - 1;
    // `url: string = …`
    if (tokens[name - 1]?.text === ':') name -= 2;
    return tokens[name]?.kind === 'name' ? tokens[name]?.text : undefined;
  }
  return undefined;
}
