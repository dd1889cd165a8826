import type { Report } from '../report/report.ts';
import { maskKeys, mayHoldKey } from './escape.ts';
import { FORECAST, JOB_FORECAST, type Shape } from './json-forecast.ts';

const EVIDENCE: Shape = { keys: ['path', 'line', 'column', 'shows'] };
const SPENDER: Shape = { keys: ['kind', 'label', 'path', 'line'] };
const PAYER: Shape = {
  keys: ['kind', 'name', 'budget', 'inFiles', 'account'],
  inside: { account: { keys: ['organization', 'project', 'workspace'] } },
};
const COUNT: Shape = { keys: ['jobs'] };

const CHARGE: Shape = {
  keys: [
    ...['budget', 'route', 'confidence', 'unsure', 'doubts', 'spender', 'payer', 'candidates'],
    ...['settledBy', 'notes', 'model', 'provider', 'shutDown', 'evidence', 'measured'],
  ],
  inside: {
    ...{ spender: SPENDER, payer: PAYER, candidates: PAYER, evidence: EVIDENCE },
    doubts: { keys: ['of', 'onlyIf', 'path', 'line'] },
    measured: { keys: ['run', 'day', 'certain'] },
  },
};

const JOB: Shape = {
  keys: [
    ...['workflow', 'job', 'line', 'triggers', 'starts', 'budget', 'dormant'],
    ...['sentence', 'charges'],
    ...['dead', 'silenced', 'exposed', 'blindSpots', 'owners', 'declared', 'calledBy', 'forecast'],
  ],
  inside: {
    charges: CHARGE,
    dead: {
      keys: ['spender', 'reason', 'cause', 'credential', 'evidence'],
      inside: { spender: SPENDER, cause: { keys: ['kind', 'name'] }, evidence: EVIDENCE },
    },
    silenced: { keys: ['label', 'reason', 'evidence'], inside: { evidence: EVIDENCE } },
    exposed: { keys: ['name', 'evidence'], inside: { evidence: EVIDENCE } },
    blindSpots: {
      keys: [
        ...['reason', 'what', 'path', 'line', 'why', 'settledBy', 'inReach', 'chargedElsewhere'],
        'charged',
      ],
    },
    declared: { keys: ['budget', 'reason'] },
    calledBy: { keys: ['workflow', 'job'] },
    forecast: JOB_FORECAST,
  },
};

const FINDING_KEYS = [
  ...['rule', 'level', 'message', 'path', 'line', 'workflow', 'job', 'fix', 'fingerprint'],
  ...['alike', 'older'],
];

/** The v1 contract's order, also for reports that were built in another one. A test keeps it in step with the schema. */
export const REPORT_SHAPE: Shape = {
  keys: [
    ...['schema', 'generator', 'repository', 'outcome', 'ledger', 'policy', 'forecast', 'jobs'],
    ...['findings', 'ignored', 'diagnostics', 'proposed', 'stale'],
  ],
  inside: {
    generator: { keys: ['name', 'version'] },
    repository: { keys: ['name', 'path', 'commit'] },
    ledger: {
      keys: ['api', 'subscription', 'other', 'unclear', 'none', 'dormant'],
      inside: {
        ...{ api: COUNT, subscription: COUNT, other: COUNT, unclear: COUNT, none: COUNT },
        dormant: COUNT,
      },
    },
    policy: {
      keys: ['path', 'default', 'owners'],
      inside: { owners: { keys: ['api', 'subscription'] } },
    },
    forecast: FORECAST,
    jobs: JOB,
    findings: { keys: FINDING_KEYS },
    ignored: { keys: [...FINDING_KEYS, 'reason', 'expires'] },
    diagnostics: { keys: ['code', 'path', 'line', 'message'] },
    proposed: { keys: ['kind', 'path', 'line', 'message'] },
    stale: { keys: ['asOf', 'days'] },
  },
};

/**
 * What JSON leaves as it is and a terminal or a reader of lines obeys: the control characters beyond
 * ASCII, line and paragraph separators, and everything that is not seen (bidi, zero width, tags).
 */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** The report as JSON: keys in the contract's order, two spaces, a line feed at the end. */
export function renderJson(report: Report): string {
  return stringify(ordered(report, REPORT_SHAPE));
}

/**
 * JSON that may be printed in a job's log or on a terminal: no key in it, nothing unseen, and no
 * `##[`, which the runner reads as a command anywhere in a line. All of that can only stand inside a
 * string of the JSON, where an escape means the same.
 */
export function stringify(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${escaped(mayHoldKey(text) ? JSON.stringify(value, masked, 2) : text)}\n`;
}

function masked(_: string, inner: unknown): unknown {
  return typeof inner === 'string' ? maskKeys(inner) : inner;
}

function escaped(text: string): string {
  const quiet = text.replaceAll('##[', '##\\u005b');
  return PLAIN.test(quiet) ? quiet : quiet.replace(UNSEEN, escapes);
}

/** Most texts are, and nothing needs to be looked up for them. */
const PLAIN = /^[\n -~]*$/;

/** One for each UTF-16 unit, as JSON writes them. */
function escapes(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Enough for one write, far from what fills the memory. */
const PIECE = 1 << 16;

/** The same text as `stringify` in pieces: of 20,000 files it is too long to be held at once. */
export function* stringifyInPieces(report: Report): Generator<string> {
  let piece = '{';
  let before = '\n';
  for (const [key, value] of Object.entries(report)) {
    piece += `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      piece += indented(value, '  ');
      continue;
    }
    for (const [index, item] of value.entries()) {
      piece += `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += '\n  ]';
  }
  yield `${piece}\n}\n`;
}

/** Only the line ends between the parts of JSON are real ones; in a string they are escaped. */
function indented(value: unknown, indent: string): string {
  return stringify(value).trimEnd().replaceAll('\n', `\n${indent}`);
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape));
  if (shape === undefined || !isRecord(value)) return value;
  const rest = Object.keys(value).filter((key) => !shape.keys.includes(key));
  const keys = [...shape.keys.filter((key) => Object.hasOwn(value, key)), ...rest.sort()];
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], shape.inside?.[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
