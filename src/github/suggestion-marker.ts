import {
  END,
  encodeKey,
  type RunNumber,
  readFields,
  readRun,
  textAfterMarker,
  writeFields,
  writeRun,
} from './marker.ts';

export interface SuggestionMarker {
  /** As `encodeKey` gives it. */
  readonly key: string;
  readonly fingerprint: string;
  /** The run that posted it. */
  readonly run: RunNumber;
}

const START = '<!-- spend-guard:suggestion ';

/** A suggestion with the line that it is found again by; what is said of a comment's marker holds. */
export function withSuggestionMarker(marker: SuggestionMarker, text: string): string {
  const { key, fingerprint, run } = marker;
  const fields = { key, finding: encodeKey(fingerprint), run: writeRun(run) };
  return `${START}${writeFields(fields)}${END}\n${text.trim()}\n`;
}

export function readSuggestionMarker(body: string): SuggestionMarker | null {
  const fields = readFields(body, START);
  const key = fields?.get('key');
  const fingerprint = fields?.get('finding');
  const run = readRun(fields?.get('run'));
  return key === undefined || fingerprint === undefined || run === null
    ? null
    : { key, fingerprint, run };
}

export function textOfSuggestion(body: string): string {
  return textAfterMarker(body, START);
}
