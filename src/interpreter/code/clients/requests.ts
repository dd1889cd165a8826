import { type Call, callsOf } from '../calls.ts';
import type { SourceFile } from '../source.ts';

/** How the libraries of the tables call what sends a request by a client that was made before. */
const ASKS =
  /^(?:a?create|createCompletion|parse|a?stream\w*|a?generate\w*|a?invoke|a?complet\w+|a?chat\w*|a?embed\w*|a?send\w*|transcri\w+|a?predict\w*|respond\w*|a?run\w*|a?batch|a?call|a?ask|a?query\w*|kickoff\w*|edit|speech)$/i;

/** More places of requests than a reader is shown the first of. */
const MOST = 20;

/** Where the file asks by the client that a call makes: `client.chat.completions.create(`; the first behind it first. */
export function requestsBy(file: SourceFile, client: Call): readonly number[] {
  const name = keptAs(file, client.start, /^[;{}(,[]$/);
  if (name === undefined) return [];
  const found = callsOf(file).flatMap(({ path, last, start }) =>
    start !== client.start && ASKS.test(last) && path.split('.').slice(0, -1).includes(name)
      ? [start]
      : [],
  );
  const behind = found.filter((at) => at > client.start);
  return [...behind, ...found.filter((at) => at < client.start)].slice(0, MOST);
}

/** Where an address that is kept under a name is sent to; nothing where the call that sends stands around it. */
export function requestsTo(
  file: SourceFile,
  address: number,
  senders: readonly Call[],
): readonly number[] {
  if (senders.some(({ open, close }) => open < address && address < close)) return [];
  const name = keptAs(file, address, /^[;{}]$/);
  const { tokens } = file;
  if (name === undefined) return [];
  const word = new RegExp(`\\b${name}\\b`);
  const names = (at: number): boolean => {
    const token = tokens[at];
    if (token?.kind === 'name') return token.text === name;
    return token?.parts.some((part) => part.kind === 'hole' && word.test(part.source)) === true;
  };
  return senders
    .filter(({ open, close }) => {
      for (let at = open + 1; at < close; at++) if (names(at)) return true;
      return false;
    })
    .map(({ start }) => start)
    .slice(0, MOST);
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
