import {
  END,
  encodeKey,
  isSameRun,
  type RunNumber,
  readFields,
  readRun,
  readWrite,
  textAfterMarker,
  type Writing,
  writeFields,
  writeRun,
} from './marker.ts';

export interface SuggestionMarker {
  /** As `encodeKey` gives it. */
  readonly key: string;
  readonly fingerprint: string;
  /** The run that posted it. */
  readonly run: RunNumber;
  /** The run that wrote its text last, and which of its writes that was. */
  readonly writer: Writing;
  /** It is to be deleted, and nobody may count on it any more. */
  readonly gone: boolean;
}

const START = '<!-- spend-guard:suggestion ';

/** A suggestion with the line that it is found again by; what is said of a comment's marker holds. */
export function withSuggestionMarker(marker: SuggestionMarker, text: string): string {
  const { key, fingerprint, run, writer, gone } = marker;
  const fields = {
    key,
    finding: encodeKey(fingerprint),
    run: writeRun(run),
    ...(!isSameRun(writer, run) && { by: writeRun(writer) }),
    ...(writer.write > 1 && { n: String(writer.write) }),
    ...(gone && { gone: '1' }),
  };
  return `${START}${writeFields(fields)}${END}\n${text.trim()}\n`;
}

export function readSuggestionMarker(body: string): SuggestionMarker | null {
  const fields = readFields(body, START);
  const key = fields?.get('key');
  const fingerprint = fields?.get('finding');
  const run = readRun(fields?.get('run'));
  if (key === undefined || fingerprint === undefined || run === null) return null;
  const writer = readRun(fields?.get('by')) ?? run;
  const write = readWrite(fields?.get('n'));
  return {
    ...{ key, fingerprint, run, writer: { ...writer, write } },
    gone: fields?.get('gone') === '1',
  };
}

export function textOfSuggestion(body: string): string {
  return textAfterMarker(body, START);
}
