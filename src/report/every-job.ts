/**
 * What a finding about a whole workflow file has for a job, in the report and in its fingerprint; no
 * job can be called so, and a policy's `…yml#*` speaks of it.
 */
export const EVERY_JOB = '*';
