import { beginsAider, readAider } from '../usage/aider.ts';
import { readClaudeExecution } from '../usage/claude-execution.ts';
import type { Client } from '../usage/clients.ts';
import { readExecStream } from '../usage/exec-stream.ts';
import { beginsGhAw, readGhAw } from '../usage/gh-aw.ts';
import { beginsLangSmith, readLangSmith, readLangSmithLines } from '../usage/langsmith.ts';
import { readPromptfoo } from '../usage/promptfoo.ts';
import type { OtherClient, Use } from '../usage/record.ts';
import type { Thread } from '../usage/rollout.ts';
import { type Reading, type Told, usesTold } from '../usage/told.ts';
import { type Allowance, linesOf } from './lines.ts';

/** What was found of what, to be added to. */
export interface Found extends Reading {
  readonly threads: Thread[];
  readonly others: OtherClient[];
  /** What a proxy passed on: the same requests that a client may tell. */
  readonly passedOn: OtherClient[];
  readonly allowance: Allowance;
}

/** Files of lines, by the first line that shows whose it is. */
const OF_LINES: readonly {
  readonly client: Client;
  readonly begins: (line: string) => boolean;
  readonly read: (lines: Iterable<string>, reading: Reading) => Iterable<Told>;
}[] = [
  { client: 'gh-aw', begins: beginsGhAw, read: readGhAw },
  { client: 'langsmith', begins: beginsLangSmith, read: readLangSmithLines },
  { client: 'aider', begins: beginsAider, read: readAider },
];
const OF_JSON: readonly {
  readonly client: Client;
  readonly read: (written: unknown, reading: Reading) => Iterable<Told> | undefined;
}[] = [
  { client: 'promptfoo', read: readPromptfoo },
  { client: 'langsmith', read: readLangSmith },
];

/** A whole conversation is larger than any line of one. */
const MOST_WHOLE = 64 * 1024 * 1024;

export function readFile(path: string, found: Found): void {
  if (!path.endsWith('.json')) return readLines(path, found);
  const lines = linesOf(path, () => true, { bytes: MOST_WHOLE }, found.doubts);
  let written: unknown;
  try {
    written = JSON.parse([...lines].join('\n'));
  } catch {
    found.doubts.add('unreadable-line');
    return;
  }
  keep('claude-code', readClaudeExecution(written, found.doubts), found);
  for (const { client, read } of OF_JSON) {
    const told = read(written, found);
    if (told !== undefined) keep(client, usesTold(client, told, found), found);
  }
}

/** What tells of no use that can be true is no record. */
function keep(client: Client, uses: readonly Use[] | undefined, found: Found): void {
  if (uses?.length) (client === 'gh-aw' ? found.passedOn : found.others).push({ uses });
}

function readLines(path: string, found: Found): void {
  const lines = linesOf(path, () => true, found.allowance, found.doubts);
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const line = next.value;
    if (line.startsWith('{"type":')) return readStream(following(line, lines), found);
    const kind = OF_LINES.find(({ begins }) => begins(line));
    if (kind === undefined) continue;
    const told = kind.read(following(line, lines), found);
    return keep(kind.client, usesTold(kind.client, told, found), found);
  }
}

function* following(first: string, rest: Iterable<string>): Iterable<string> {
  yield first;
  yield* rest;
}

/** A stream tells neither client nor payer. */
function readStream(lines: Iterable<string>, { threads, doubts }: Found): void {
  const stream = readExecStream(lines, doubts);
  if (stream === undefined) return;
  const turn = { first: true, limits: 'never', requests: stream.requests, end: 'done' } as const;
  const nobody = { provider: null, providerId: undefined, clientVersion: null, byAccount: false };
  threads.push({ ...nobody, turns: [turn] });
  for (let more = 1; more < stream.threads; more++) threads.push({ ...nobody, turns: [] });
}
