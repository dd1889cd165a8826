import { createHash } from 'node:crypto';

/** The same finding keeps its fingerprint when other lines of the file change. */
export function fingerprint(rule: string, workflow: string, job: string, subject: string): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, workflow, job, subject]))
    .digest('hex')
    .slice(0, 16);
}
