import { GitHubError, type Head, type WantedHead } from '../github/client.ts';
import type { Answers } from '../github/content.ts';
import { openElsewhere } from '../github/elsewhere.ts';
import { keptObjects } from '../github/kept.ts';
import { connect } from '../github/octokit.ts';
import { policyResolver } from '../github/policy-files.ts';
import { pooled } from '../github/pool.ts';
import { forThisRound, openRemote, settled } from '../github/remote.ts';
import { findPolicy } from '../policy/find.ts';
import { terminal } from '../render/escape.ts';
import { type Scanned, scanSubject, type Values } from './scan.ts';
import { connectionFor, policyOf, type Subject, VISIBILITIES } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, UsageError } from './usage.ts';

/** Repositories that are read through the API, side by side, with what they share. */
export interface Hub {
  /** Where they lead now, in the order of asking. */
  heads(wanted: readonly WantedHead[]): Promise<readonly (Head | GitHubError)[]>;
  /** @throws GitHubError, UsageError where its policy cannot be read */
  scan(head: Head): Promise<Scanned>;
}

/** GitHub says when to come back; who waits for so long comes back as often as it says so. */
const RETURNS = 8;

export async function openHub(values: Values, io: Terminal): Promise<Hub> {
  const visibility = oneOf('--visibility', values.visibility, VISIBILITIES);
  const connection = connectionFor('--remote', io.environment);
  const pace = { longestWait: minutesOf(values.wait) * 60_000, returns: RETURNS };
  const client = await connect({ ...connection, pace });
  const objects = pooled(client);
  const answers: Answers = new Map();
  const { cache: folder } = values;
  const { apiUrl } = connection;

  /** What cannot be kept costs requests, not an answer. */
  function keep(kept: ReturnType<typeof keptObjects> | undefined, whole: boolean): void {
    try {
      kept?.keep(whole);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      io.stderr(`spend-guard: not kept: ${terminal(why)}\n`);
    }
  }

  return {
    async heads(wanted) {
      const heads = await client.readHeads(wanted);
      return heads.map((head, index) => atHome(head, wanted[index]));
    },

    async scan(head) {
      const at = { owner: head.owner, repository: head.repository };
      const kept = folder === undefined ? undefined : keptObjects(objects, { folder, apiUrl, at });
      let whole = false;
      try {
        const { commit, tree } = head;
        const repository = await openRemote(kept ?? objects, at, commit, { tree });
        const resolve = values.online ? policyResolver(client, answers) : undefined;
        const loaded = await settled([repository], () =>
          findPolicy(forThisRound(repository), values.policy, resolve),
        );
        const subject: Subject = {
          repository,
          policy: await policyOf(loaded),
          fullName: `${at.owner}/${at.repository}`,
          visibility: visibility === 'unknown' ? head.visibility : visibility,
          elsewhere: values.online ? openElsewhere(client, answers) : undefined,
          progress: undefined,
        };
        const scanned = await scanSubject(subject, values, io);
        whole = true;
        return scanned;
      } finally {
        keep(kept, whole);
      }
    },
  };
}

/** A renamed repository is the same; one that was given away is somebody else's. */
function atHome(head: Head | GitHubError, asked: WantedHead | undefined): Head | GitHubError {
  if (head instanceof GitHubError || asked === undefined) return head;
  if (head.owner.toLowerCase() === asked.owner.toLowerCase()) return head;
  const now = `${head.owner}/${head.repository}`;
  return new GitHubError('missing', 301, `it was moved to ${now}; name it so if that is meant`);
}

function minutesOf(text: string): number {
  const minutes = Number(text);
  if (text.trim() === '' || !(minutes >= 0 && minutes <= 360))
    throw new UsageError(`--wait takes minutes from 0 to 360, not ${JSON.stringify(text)}`);
  return minutes;
}
