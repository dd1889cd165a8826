import type { Resolve } from '../policy/extend.ts';
import type { GitHubClient } from './client.ts';
import { type Answers, remoteReader } from './content.ts';

/**
 * Reads through the API what a policy extends.
 * @throws Error where GitHub could not be asked: the policy may be right, and nothing judges without it.
 */
export function policyResolver(client: GitHubClient, answers?: Answers): Resolve {
  const read = remoteReader(client, answers);
  return async (reference) => {
    const found = await read(reference);
    switch (found.kind) {
      case 'text':
        return { text: found.text };
      case 'missing':
        return {
          problem: `GitHub shows this token no \`${reference.text}\``,
          help: `Either the path or the ref is not there, or the token may not read \`${reference.owner}/${reference.repository}\`. The token of a job reads no private repository but its own: give the input \`token\` (on the command line GITHUB_TOKEN) that of an App with \`contents: read\` on it, or make it a repository that all may read. docs/ledger.md shows both.`,
        };
      case 'directory':
        return { problem: `\`${reference.text}\` is a folder` };
      case 'too-large':
        return { problem: `\`${reference.text}\` has ${found.bytes} bytes; at most 1 MiB is read` };
      case 'outside':
        return { problem: `\`${reference.text}\` leads out of its repository` };
      case 'unreadable':
        return { problem: `\`${reference.text}\` ${found.why}` };
      case 'unreachable':
        throw new Error(
          `the policy extends \`${reference.text}\`, and GitHub did not give it: ${found.why}`,
        );
      default:
        return found satisfies never;
    }
  };
}
