/** Entries of an object that one expression looks up: `ASK[provider](prompt)`. */
import { classAround } from './blocks.ts';
import type { Choice } from './choice.ts';
import { isText } from './conditions.ts';
import { namedAt } from './names-at.ts';
import type { SourceFile } from './source.ts';
import { elements, openAround } from './spans.ts';

/** What has to be told for the entry to be the one in which a token stands, and where it is looked up. */
export interface LookedUp {
  readonly choices: readonly Choice[];
  readonly at: number;
}

/**
 * The way to a token that stands in an entry of such an object, or in what only an entry names: a function,
 * a class.
 */
export function lookedUp(
  file: SourceFile,
  at: number,
  inside: { readonly name: string; readonly header: number } | undefined,
): LookedUp | undefined {
  for (const named of [inside, classAround(file, at)]) {
    if (named === undefined) continue;
    const [use, ...more] = namedAt(file, named.name).filter((one) => one !== named.header);
    const found = use === undefined || more.length > 0 ? undefined : entryAt(file, use);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `ASK = {"openai": ask_openai, …}`, of which one `ASK[provider]` or `ASK.get(provider)` is the only use. */
function entryAt(file: SourceFile, at: number): LookedUp | undefined {
  const { tokens, match } = file;
  const [key, colon] = [tokens[at - 2], tokens[at - 1]];
  if (colon?.text !== ':' || (key?.kind !== 'text' && key?.kind !== 'name')) return undefined;
  if (!/^[,}\n]?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.kind !== 'line')
    return undefined;
  const open = openAround(file, at);
  const name = open === undefined ? undefined : assignedTo(file, open);
  if (name === undefined) return undefined;
  const [use, ...more] = namedAt(file, tokens[name]?.text ?? '').filter((one) => one !== name);
  if (use === undefined || more.length > 0) return undefined;
  const got = tokens[use + 1]?.text === '.' && tokens[use + 2]?.text === 'get';
  const bracket = use + (got ? 3 : 1);
  const close = match[bracket] ?? -1;
  if (close < bracket || tokens[bracket]?.text !== (got ? '(' : '[')) return undefined;
  const [asked] = elements(file, bracket);
  const test = asked && isText(file, asked, key.text);
  return test && { choices: [test], at: use };
}

/** The name in front of `= {`, with the type that may stand between. */
function assignedTo({ tokens }: SourceFile, open: number): number | undefined {
  if (tokens[open]?.text !== '{' || tokens[open - 1]?.text !== '=') return undefined;
  let at = open - 2;
  while (at > 0 && tokens[at]?.kind !== 'line' && tokens[at - 1]?.kind !== 'line') {
    if (/^(?:const|let|var)$/.test(tokens[at - 1]?.text ?? '')) break;
    at--;
  }
  return tokens[at]?.kind === 'name' ? at : undefined;
}
