import { createHash } from 'node:crypto';
import type { WantedHead } from '../github/client.ts';
import { parseRemote } from '../repository/elsewhere.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import type { RemoteValues } from './remote-options.ts';
import { UsageError } from './usage.ts';

/** A million names. */
const MOST_BYTES = 67_108_864;

/**
 * The repositories that were named, each once, as the words have them: `owner/name`, `owner/name@ref`.
 * @throws UsageError for what is no name that GitHub allows: it becomes a part of an address and of a path.
 */
export function namedRepositories(values: RemoteValues): ReadonlyMap<string, WantedHead> {
  const { remote = [], shard } = values;
  const list = values['remote-list'];
  const listed = list === undefined ? [] : readList(list);
  const all = new Map([...remote, ...listed].map((text) => [text.toLowerCase(), text]));
  if (remote.length + (list === undefined ? 0 : 1) === 0)
    throw new UsageError('say which repositories: --remote owner/name or --remote-list FILE');
  const parsed = [...all.values()].map((text) => [text, parseName(text)] as const);
  if (shard === undefined) return new Map(parsed);
  const { part, of } = parseShard(shard);
  return new Map(parsed.filter(([, head]) => partOf(head, of) === part));
}

/** One name on a line; an empty line and one that begins with `#` say nothing. */
function readList(path: string): readonly string[] {
  const file = readPlainFile(path, MOST_BYTES);
  if (file.kind === 'refused')
    throw new UsageError(`--remote-list ${JSON.stringify(path)}: ${file.why}`);
  const lines = file.text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

function parseName(text: string): WantedHead {
  const named = parseRemote(text.includes('@') ? text : `${text}@HEAD`);
  if (named === undefined || named.path !== '')
    throw new UsageError(
      `a repository is named owner/name or owner/name@ref, not ${JSON.stringify(text.slice(0, 100))}`,
    );
  const { owner, repository, ref } = named;
  return { owner, repository, ref };
}

function parseShard(text: string): { readonly part: number; readonly of: number } {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new UsageError(`--shard takes I/N, such as 3/12, not ${JSON.stringify(text)}`);
  return { part, of };
}

/** @throws UsageError */
export function countOf(flag: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`${flag} takes a whole number from 1, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** The same part as long as there are as many, whatever else is on the list: what is kept for it fits. */
function partOf({ owner, repository }: WantedHead, of: number): number {
  const hash = createHash('sha256').update(`${owner}/${repository}`.toLowerCase()).digest();
  return (hash.readUInt32BE(0) % of) + 1;
}
