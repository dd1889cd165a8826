import { languageRunBy } from '../interpreter/code/languages/index.ts';
import { nameInWords } from '../payer/name-in-words.ts';
import type { Charge } from '../report/report.ts';
import { shortName } from '../repository/path.ts';
import { few, fewOrAll, listed } from '../support/listed.ts';
import { labelInWords } from './label-in-words.ts';

export const MOST_NAMED = 3;

export function credentials(names: readonly string[]): string {
  const shown = names.map((name) => (name === 'secrets.*' ? 'every secret' : nameInWords(name)));
  return listed(few(shown, MOST_NAMED));
}

/** What has to hold beside what was told already: that it asks a model, or what it is started under. */
export type Unsure = (charge: Charge) => string;

export const CALLS = 'it calls a model';

/** What is run, and apart from it what is run only where something more holds: `a` and, if it calls a model, `b`. */
export function whatOf(charges: readonly Charge[], unsure: Unsure): string {
  const sure = new Set(charges.filter((one) => unsure(one) === '').map(labelOf));
  const open = charges.filter((one) => !sure.has(labelOf(one)));
  const labels = labelsOf(open);
  const what = commands(labels);
  if (sure.size === 0) return `${what}${perhaps(open, labels.length === 1, unsure)}`;
  const surely = commands([...sure]);
  if (open.length === 0) return surely;
  return `${surely}, and for ${what}${perhaps(open, labels.length === 1, unsure)}`;
}

/** `, if they call a model`: what has to hold for all of them. */
function perhaps(charges: readonly Charge[], one: boolean, unsure: Unsure): string {
  const all = [...new Set(charges.map(unsure))];
  if (all.includes(CALLS)) return `, if ${one ? CALLS : 'they call a model'}`;
  if (all.length === 1) return `, ${all.join('')}`;
  return `, under ${one ? 'one of several conditions' : 'conditions of their own'}`;
}

/** What is run, each once: the first few by name. */
export function commands(labels: readonly string[]): string {
  return listed(fewOrAll(labels, MOST_NAMED, 'more commands'));
}

export const labelsOf = (charges: readonly Charge[]): readonly string[] => [
  ...new Set(charges.map(labelOf)),
];

/** An interpreter alone is no name of what it runs: that stands in the step. */
export function labelOf({ spender: { kind, label, path, line } }: Charge): string {
  return kind === 'opaque' && languageRunBy(label) !== undefined
    ? `an inline \`${label}\` script (${shortName(path)}:${line})`
    : `\`${labelInWords(label)}\``;
}

export function samePlace(a: Charge, b: Charge): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.path === other.path && one.line === other.line;
}

/** Where it is started: a program asks at many places of its own files. */
function placeOf({ spender, evidence: [, step] }: Charge): { path: string; line: number } {
  return spender.kind === 'program' && step !== undefined ? step : spender;
}
