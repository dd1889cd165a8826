import { oncePer } from '../support/once.ts';
import type { Evidence } from './evidence.ts';

/** Where a piece of text comes from, as far as the files can tell. Names are as written. */
export type Origin =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'secret'; readonly name: string }
  | {
      readonly kind: 'all-secrets';
      /** One of them, which only the run chooses, and by what: `vars.KEY_NAME`. */
      readonly chosenBy?: string;
    }
  | { readonly kind: 'github-token' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string }
  | {
      readonly kind: 'output';
      readonly of: string;
      readonly name: string;
      /** A keeper of secrets hands it over, and nothing tells what it is called there. */
      readonly nameless?: true;
    }
  | {
      readonly kind: 'context';
      readonly name: string;
      /** An expression of a program: no name that somebody outside of its source could look up. */
      readonly inSource?: true;
      /** Where a program loads it from: nothing is known of it but by reading that file. */
      readonly setting?: Setting;
    }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly text: string };

/** What a file of data (YAML, JSON, TOML) holds under one key after another. */
export interface Setting {
  readonly path: string;
  readonly keys: readonly string[];
}

/** One text that a value can turn out to be: its pieces, joined. No pieces: the empty text. */
export interface Alternative {
  readonly pieces: readonly Origin[];
  /** How the text got here, outermost place first. */
  readonly trail: readonly Evidence[];
  /** The condition that makes it this text, as written, where no file decides it: `inputs.provider == 'openai'`. */
  readonly onlyIf?: string;
  /** Variables of a program's environment, each of which it takes instead where it is set. */
  readonly unless?: readonly string[];
}

/**
 * What is known of a text at run time. With `choice: 'first-non-empty'` the alternatives are tried
 * in order and the first that is not empty wins (`secrets.A || secrets.B`); with `'one-of'` a
 * condition that the files do not decide picks one. A value without alternatives is not set at all.
 */
export interface Value {
  readonly choice: 'first-non-empty' | 'one-of';
  readonly alternatives: readonly Alternative[];
}

export const UNSET: Value = { choice: 'first-non-empty', alternatives: [] };

/** What stands in no file. */
export const UNSEEN: Value = fromOrigin({ kind: 'context', name: '…' });

/** Whether the repository keeps it for its runs, under a name. */
export function isKept(one: Origin): one is Extract<Origin, { kind: 'secret' | 'variable' }> {
  return one.kind === 'secret' || one.kind === 'variable';
}

export type Emptiness = 'always' | 'never' | 'maybe';

export function fromOrigin(origin: Origin, trail: readonly Evidence[] = []): Value {
  return { choice: 'first-non-empty', alternatives: [{ pieces: [origin], trail }] };
}

export function literal(text: string, trail: readonly Evidence[] = []): Value {
  return {
    choice: 'first-non-empty',
    alternatives: [{ pieces: text === '' ? [] : [{ kind: 'literal', text }], trail }],
  };
}

/** The text itself, where the files determine it. */
export function literalText(value: Value): string | undefined {
  const [only, ...more] = value.alternatives;
  if (only === undefined || more.length > 0) return undefined;
  let text = '';
  for (const piece of only.pieces) {
    if (piece.kind !== 'literal') return undefined;
    text += piece.text;
  }
  return text;
}

/** A secret, variable, input or output can be empty at run time; a literal cannot change. */
function alternativeEmptiness(alternative: Alternative): Emptiness {
  if (alternative.pieces.length === 0) return 'always';
  return alternative.pieces.some((p) => p.kind === 'literal' && p.text !== '') ? 'never' : 'maybe';
}

export function emptiness(value: Value): Emptiness {
  const each = value.alternatives.map(alternativeEmptiness);
  if (each.every((e) => e === 'always')) return 'always';
  if (value.choice === 'first-non-empty') return each.includes('never') ? 'never' : 'maybe';
  return each.every((e) => e === 'never') ? 'never' : 'maybe';
}

export function origins(value: Value): readonly Origin[] {
  return value.alternatives.flatMap((a) => a.pieces);
}

/** Whether it is one secret, also where only the run knows which. */
export function isSecret(piece: Origin): boolean {
  return piece.kind === 'secret' || (piece.kind === 'all-secrets' && piece.chosenBy !== undefined);
}

/** Whether it is an expression of a program (`self._url`). */
export function inSource(piece: Origin): boolean {
  return piece.kind === 'context' && piece.inSource === true;
}

/** Without the ways on which it is nothing but that. */
export function outsideSource({ choice, alternatives }: Value): Value {
  const left = alternatives.filter(({ pieces }) => pieces.length === 0 || !pieces.every(inSource));
  return { choice, alternatives: left };
}

/** Puts one more place in front of every alternative's trail. */
export function through(step: Evidence, value: Value): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ ...a, trail: [step, ...a.trail] })),
  };
}

function combine(choice: Value['choice'], values: readonly Value[]): Value {
  const alternatives: Alternative[] = [];
  for (const value of values) {
    alternatives.push(...value.alternatives);
    if (value.choice === 'one-of' && value.alternatives.length > 1) choice = 'one-of';
  }
  return { choice, alternatives: unique(alternatives) };
}

/** `a || b`: the first that is not empty. */
export function firstNonEmpty(...values: readonly Value[]): Value {
  return combine('first-non-empty', values);
}

/** `getenv("A") or getenv("B") or "c"`: each only where no variable before it is set, wherever it is put to use. */
export function defaulted(...values: readonly Value[]): Value {
  const before: string[] = [];
  const each = values.map(({ choice, alternatives }) => {
    const unless = [...before];
    const [only, ...more] = alternatives;
    const [piece, ...others] = only?.pieces ?? [];
    if (more.length === 0 && others.length === 0 && piece?.kind === 'environment')
      before.push(piece.name);
    return unless.length === 0
      ? { choice, alternatives }
      : {
          choice,
          alternatives: alternatives.map((one) => ({ ...one, ...unlessAny(one, unless) })),
        };
  });
  return firstNonEmpty(...each);
}

function unlessAny(
  { unless = [] }: Pick<Alternative, 'unless'>,
  more: readonly string[],
): Pick<Alternative, 'unless'> {
  const all = new Set([...unless, ...more]);
  return all.size === 0 ? {} : { unless: [...all] };
}

/** A condition outside the files picks one. */
export function oneOf(...values: readonly Value[]): Value {
  return combine('one-of', values);
}

/** More combinations than this say nothing a reader could follow; the rest becomes one unknown. */
const MAX_ALTERNATIVES = 16;

/** How it is called. */
export const MANY = 'one of many texts';

/** The end of a list that was cut short. */
export const REST: Alternative = {
  pieces: [{ kind: 'context', name: MANY }],
  trail: [],
};

/** A list cut short ends in a text that can be anything, so that nothing is concluded from what is missing. */
function bounded(alternatives: readonly Alternative[]): Alternative[] {
  if (alternatives.length <= MAX_ALTERNATIVES) return [...alternatives];
  return [...alternatives.slice(0, MAX_ALTERNATIVES - 1), REST];
}

/** The texts of the values, one after the other. */
export function concat(...values: readonly Value[]): Value {
  let choice: Value['choice'] = 'first-non-empty';
  let joined: Alternative[] | undefined;
  for (const value of values) {
    if (value.alternatives.length === 0) continue;
    if (value.alternatives.length > 1) choice = value.choice;
    joined = bounded(
      joined === undefined ? value.alternatives : pairs(oneOfMany(joined), value.alternatives),
    );
  }
  return { choice, alternatives: joined ?? [{ pieces: [], trail: [] }] };
}

/** Long texts that differ here and there (a log that branches add to) are one that is too long to follow. */
function oneOfMany(texts: Alternative[]): Alternative[] {
  const [first] = texts;
  if (first === undefined || texts.length < 2) return texts;
  const pieces = texts.reduce((sum, text) => sum + text.pieces.length, 0);
  if (pieces <= MAX_PIECES) return texts;
  const all = texts.flatMap((text) => text.pieces);
  return [{ pieces: shortened([...all, TOO_LONG]), trail: first.trail }];
}

/**
 * One more pair than is kept is enough to tell that the list was cut; each text of both sides is then in
 * one that is kept, as far as they go.
 */
function pairs(before: readonly Alternative[], behind: readonly Alternative[]): Alternative[] {
  const all = before.length * behind.length;
  if (all <= MAX_ALTERNATIVES)
    return before.flatMap((left) => behind.map((right) => pair(left, right)));
  const joined: Alternative[] = [];
  for (let i = 0; joined.length <= MAX_ALTERNATIVES; i++) {
    // A turn through both sides shifts by one, else those of one length would meet each other alone.
    const turn = Math.floor(i / leastCommon(before.length, behind.length));
    const left = before[i % before.length];
    const right = behind[(i + turn) % behind.length];
    if (left !== undefined && right !== undefined) joined.push(pair(left, right));
  }
  return joined;
}

function leastCommon(one: number, other: number): number {
  let many = one;
  while (many % other !== 0) many += one;
  return many;
}

function pair(left: Alternative, right: Alternative): Alternative {
  return {
    pieces: joinedPieces(left.pieces, right.pieces),
    trail:
      left.trail.length >= MAX_TRAIL
        ? left.trail
        : [...left.trail, ...right.trail].slice(0, MAX_TRAIL),
    ...unlessAny(left, right.unless ?? []),
  };
}

/** What a long text is made of, kept as long as the text: every line that is added asks again. */
const namesIn = oncePer(
  (pieces: readonly Origin[]): ReadonlySet<string> => new Set(pieces.map(originName)),
);

/** A log to which every line adds: once it is too long, only where more of it comes from is new. */
function joinedPieces(left: readonly Origin[], right: readonly Origin[]): readonly Origin[] {
  if (left.at(-1) !== TOO_LONG) return shortened(mergeLiterals([...left, ...right]));
  if (left.length >= MAX_PIECES) return left;
  const known = namesIn(left);
  const fresh = right.filter((piece) => piece.kind !== 'literal' && !known.has(originName(piece)));
  return fresh.length === 0 ? left : [...left.slice(0, -1), ...fresh, TOO_LONG];
}

/** `B="$A$A"` in line after line doubles a text; nobody follows one of this many pieces, places or characters. */
const MAX_PIECES = 500;
const MAX_TRAIL = 500;
const MAX_TEXT = 1_048_576;
/** `Bearer ` and the like. */
const MAX_START = 100;

/** Keeps of a text that grew too long how it begins, each origin once, and that it can be anything. */
function shortened(pieces: readonly Origin[]): readonly Origin[] {
  let length = 0;
  for (const piece of pieces) if (piece.kind === 'literal') length += piece.text.length;
  const fits = pieces.length <= MAX_PIECES && length <= MAX_TEXT;
  if (fits && !pieces.includes(TOO_LONG)) return pieces;
  const sources = new Map<string, Origin>();
  for (const piece of pieces)
    if (piece.kind !== 'literal' && piece !== TOO_LONG && sources.size < MAX_PIECES / 2)
      sources.set(JSON.stringify(piece), piece);
  const [first] = pieces;
  const start =
    first?.kind === 'literal' ? [{ ...first, text: first.text.slice(0, MAX_START) }] : [];
  return [...start, ...sources.values(), TOO_LONG];
}

const TOO_LONG: Origin = { kind: 'context', name: 'a text too long to follow' };

function mergeLiterals(pieces: readonly Origin[]): Origin[] {
  const out: Origin[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === 'literal' && last?.kind === 'literal')
      out[out.length - 1] = { kind: 'literal', text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

function unique(alternatives: readonly Alternative[]): Alternative[] {
  if (alternatives.length < 2) return [...alternatives];
  const seen = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = keyOf(one.pieces);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, one);
    else if (first.unless !== undefined && one.unless === undefined) {
      const { unless, ...always } = first;
      seen.set(key, always);
    }
  }
  return bounded([...seen.values()]);
}

/** Plain texts, which most are, need no more than their own letters. */
function keyOf(pieces: Alternative['pieces']): string {
  const [first] = pieces;
  return first?.kind === 'literal' && pieces.length === 1
    ? `"${first.text}`
    : JSON.stringify(pieces);
}

/** How a reader would write the origin: `secrets.NAME`, `vars.NAME`, `"text"`. */
export function originName(origin: Origin): string {
  switch (origin.kind) {
    case 'literal':
      return JSON.stringify(origin.text);
    case 'secret':
      return `secrets.${origin.name}`;
    case 'all-secrets':
      return origin.chosenBy === undefined ? 'secrets.*' : `secrets[${origin.chosenBy}]`;
    case 'github-token':
      return 'github.token';
    case 'variable':
      return `vars.${origin.name}`;
    case 'input':
      return `inputs.${origin.name}`;
    case 'output':
      return origin.nameless === true
        ? `${origin.name} that ${origin.of} hands over`
        : `${origin.of}.outputs.${origin.name}`;
    case 'context':
      return origin.name;
    case 'environment':
      return `$${origin.name}`;
    case 'file':
      return origin.path;
    case 'command':
      return `$(${origin.text})`;
    default:
      return origin satisfies never;
  }
}

/** The place where a value was set comes last in its trail. */
export function setAt(value: Value, at: Evidence): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ ...a, trail: [...a.trail, at] })),
  };
}

/** The same texts, with other words for the places on their way. */
export function placesIn(value: Value, told: (place: Evidence) => Evidence): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ ...a, trail: a.trail.map(told) })),
  };
}

/** The same texts, each under a condition that no file decides. */
export function under(onlyIf: string | undefined, value: Value): Value {
  if (onlyIf === undefined) return value;
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ ...a, onlyIf: a.onlyIf ?? onlyIf })),
  };
}

/** What makes two values the same credential: where they come from. */
export function identities(value: Value): readonly string[] {
  return origins(value).flatMap((one) =>
    one.kind === 'literal' && one.text.trim() === '' ? [] : [`${one.kind} ${originName(one)}`],
  );
}

/** The names of what a value comes from: secrets, variables, inputs. */
export function originNames(value: Value = UNSET): string[] {
  return origins(value).flatMap((one) => ('name' in one ? [one.name] : []));
}
