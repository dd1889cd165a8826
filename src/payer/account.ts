import type { Spender } from '../interpreter/model.ts';
import type { Account, Charge, DeadCause, Payer, PayerKind } from '../report/report.ts';
import { type Evidence, evidence } from '../value/evidence.ts';
import {
  type Alternative,
  inSource,
  literalText,
  originName,
  outsideSource,
  UNSET,
  type Value,
} from '../value/value.ts';
import type { Step } from './settled.ts';

/** What following one spender to the money led to. */
export type Outcome =
  | {
      readonly kind: 'charge';
      readonly charge: Charge;
      /** Every credential that is or may be spent. */
      readonly credentials: readonly Value[];
      /** What was asked on the way to it, where its spender has several answers. */
      readonly steps?: readonly Step[];
    }
  /** It cannot spend as written. */
  | {
      readonly kind: 'dead';
      readonly reason: string;
      readonly cause: DeadCause;
      readonly credential: string | null;
      readonly spender: Spender;
      readonly steps?: readonly Step[];
    };

/** More names than these help no reader. */
const MOST_NAMES = 6;

/**
 * How a reader would write the value: the secret's name rather than its text. Something that a
 * run fills in is told only where nothing else is known, an expression of a program's source never:
 * nobody could look it up.
 */
export function valueName(value: Value | undefined): string {
  const names = [...new Set(toldOf(value).map(alternativeName))];
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])].join(' or ');
}

/** What of a value has a name to tell. */
function toldOf(value: Value | undefined): readonly Alternative[] {
  const all = (value === undefined ? [] : outsideSource(value).alternatives).filter(
    (one) => alternativeName(one) !== '',
  );
  const told = all.filter((one) => !one.pieces.some((piece) => piece.kind === 'context'));
  return told.length > 0 ? told : all;
}

/** The name of a credential that is a text of the file. */
export const WRITTEN = 'a key written in the file';

export function alternativeName(alternative: Alternative): string {
  const telling = alternative.pieces.filter((p) => p.kind !== 'literal' && !inSource(p));
  // A line of words in which a key stands is called after the key.
  const secrets = telling.filter(({ kind }) => kind === 'secret');
  const named = secrets.length > 0 ? secrets : telling;
  if (named.length > 0) return [...new Set(named.map(originName))].join(' + ');
  // `echo "$EMPTY" > auth.json` leaves a line end.
  return literalOf(alternative)?.trim() === '' ? '' : WRITTEN;
}

/**
 * How a reader would write an address: its text where that stands in the file, without a key in it;
 * where it is somebody's setting, that, whatever is asked without it. Empty where an expression of a
 * program makes it.
 */
export function addressName(value: Value): string {
  const { alternatives } = outsideSource(value);
  const told = alternatives.filter(({ pieces }) => !pieces.some(inSource));
  const kept = told.filter((one) => literalOf(one) === undefined);
  const names = (kept.length > 0 ? kept : told).map(
    (one) => withoutKeys(literalOf(one)) ?? alternativeName(one),
  );
  return [...new Set(names)].filter((name) => name !== '').join(' or ');
}

export function payer(
  kind: PayerKind,
  name: string,
  budget: Payer['budget'],
  account: Account = {},
): Payer {
  return { kind, name, budget, ...(Object.keys(account).length > 0 ? { account } : {}) };
}

/** An identifier of an account: its text where that stands in the files, else where it comes from. */
export function accountName(value: Value | undefined): string | undefined {
  const text = value === undefined ? undefined : literalText(value)?.trim();
  return (text || valueName(value)).slice(0, LONGEST_ID) || undefined;
}

const LONGEST_ID = 80;

/**
 * The trail of a charge: from the job to the spender, then to where its credential was set, which is the
 * one that is named.
 */
export function trailOf(
  spender: Spender,
  credential: Value | undefined,
  extra: readonly Evidence[] = [],
  way: readonly Evidence[] = spender.trail,
): Evidence[] {
  const named = toldOf(credential)[0] ?? credential?.alternatives[0];
  const trail = [...way, ...extra, ...(named?.trail ?? [])];
  return withoutRepeats(trail);
}

/** A place told once is enough; the first telling stays. */
export function withoutRepeats(trail: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return trail.flatMap((step) => {
    if (step.shows === '') return [];
    const key = `${step.path}:${step.line}:${step.shows}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [shorten(step)];
  });
}

const LONGEST = 160;

function shorten(step: Evidence): Evidence {
  const line = step.shows.split('\n')[0] ?? '';
  return evidence(step, line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
}

export function spenderOf(spender: Spender): Charge['spender'] {
  return { kind: spender.kind, label: spender.label, path: spender.path, line: spender.line };
}

/** The model that a client is told to ask first; where only somebody's setting names that, what it is told without it as well. */
function modelName(model: Value = UNSET): string {
  const [first = '', ...more] = outsideSource(model).alternatives.map(
    (one) => literalOf(one) || alternativeName(one),
  );
  const isText = model.alternatives[0] !== undefined && literalOf(model.alternatives[0]) === first;
  return isText ? first : [...new Set([first, ...more])].filter((name) => name !== '').join(' or ');
}

/** A charge with everything that is the same for every spender filled in. */
export function chargeOf(
  spender: Spender,
  known: Pick<Charge, 'budget' | 'route' | 'payer'> & Partial<Charge>,
  ...credentials: readonly (Value | undefined)[]
): Outcome {
  const confidence = known.confidence ?? spender.certainty;
  const unsure = known.unsure ?? (spender.certainty === 'certain' ? 'payer' : 'spending');
  const { doubts: own = [], ...rest } = known;
  const doubts = [...spender.doubts, ...own];
  return {
    kind: 'charge',
    credentials: credentials.filter((one) => one !== undefined),
    charge: {
      confidence,
      spender: spenderOf(spender),
      candidates: [],
      settledBy: null,
      notes: [],
      model: modelName(spender.model) || null,
      provider: null,
      evidence: trailOf(spender, undefined),
      ...rest,
      // Of an unclear charge the payer is the question anyway.
      ...(confidence === 'certain' || (known.budget === 'unclear' && unsure === 'payer')
        ? {}
        : { unsure }),
      ...(confidence === 'certain' || doubts.length === 0 ? {} : { doubts }),
    },
  };
}

function withoutKeys(address: string | undefined): string | undefined {
  return address?.replace(/\/\/[^/@]*@/, '//…@').replace(/\?.*$/s, '?…');
}

function literalOf({ pieces }: Alternative): string | undefined {
  const texts = pieces.flatMap((piece) => (piece.kind === 'literal' ? [piece.text] : []));
  return texts.length === pieces.length ? texts.join('') : undefined;
}
