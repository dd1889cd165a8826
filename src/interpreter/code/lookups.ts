/** Entries of an object that one expression looks up: `ASK[provider](prompt)`. */
import { origins } from '../../value/value.ts';
import { type Block, classAround } from './blocks.ts';
import type { Choice, Test } from './choice.ts';
import { textIs } from './conditions.ts';
import { evaluateWhole } from './evaluate.ts';
import { namedAt, usedAt } from './names-at.ts';
import { callersOf } from './remembered.ts';
import type { SourceFile } from './source.ts';
import { elements, openAround } from './spans.ts';

/** What has to be told for the entry to be the one in which a token stands, and where it is looked up. */
export interface LookedUp {
  readonly choices: readonly Choice[];
  readonly file: SourceFile;
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
  // `"first": First()`, `first: new First()`
  const start = tokens[at - 1]?.text === 'new' ? at - 1 : at;
  const last = tokens[at + 1]?.text === '(' ? (match[at + 1] ?? at) : at;
  const [key, colon] = [tokens[start - 2], tokens[start - 1]];
  if (colon?.text !== ':' || (key?.kind !== 'text' && key?.kind !== 'name')) return undefined;
  if (!/^[,}\n]?$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.kind !== 'line')
    return undefined;
  const open = openAround(file, at);
  const name = open === undefined ? undefined : assignedTo(file, open);
  if (name === undefined) return undefined;
  const [use, ...more] = usesOf(file, name);
  return use === undefined || more.length > 0 ? undefined : lookupAt(use, key.text);
}

interface Use {
  readonly file: SourceFile;
  readonly at: number;
}

/** Where else an object is named, in its file and in those that import it. */
function usesOf(file: SourceFile, name: number): readonly Use[] {
  const text = file.tokens[name]?.text ?? '';
  const own = namedAt(file, text).flatMap((at) => (at === name ? [] : [{ file, at }]));
  const others = callersOf(file).flatMap((user) => {
    if (user.name !== text)
      return /^\*?$/.test(user.name) ? placesIn(user.file, namedAt(user.file, text)) : [];
    return placesIn(user.file, usedAt(user.file, user.local));
  });
  return [...own, ...others];
}

function placesIn(file: SourceFile, places: readonly number[]): readonly Use[] {
  return places.map((at) => ({ file, at }));
}

/** `MODELS[name]`, `MODELS.get(name)` */
function lookupAt({ file, at: use }: Use, is: string): LookedUp | undefined {
  const { tokens, match } = file;
  const got = tokens[use + 1]?.text === '.' && tokens[use + 2]?.text === 'get';
  const bracket = use + (got ? 3 : 1);
  const close = match[bracket] ?? -1;
  if (close < bracket || tokens[bracket]?.text !== (got ? '(' : '[')) return undefined;
  const [asked] = elements(file, bracket);
  if (asked === undefined) return undefined;
  const choices = textIs(true, file, asked, is) ?? writtenOut(file, asked, is);
  return choices ? { choices, file, at: use } : undefined;
}

/** `MODELS["first"]`, `get("first")`: every way to the lookup says which entry it is. */
function writtenOut(file: SourceFile, asked: Block, is: string): readonly Test[] | undefined {
  const of = evaluateWhole(file, asked.start, asked.end);
  if (of === undefined) return undefined;
  const told = of.alternatives.length > 0 && origins(of).every(({ kind }) => kind === 'literal');
  return told ? [{ kind: 'told', of, is, not: false }] : undefined;
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
