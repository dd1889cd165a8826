/**
 * The official toolkit, a megabyte that only a run that asks GitHub loads: a bundle of its own, which
 * the command line and the Action share (see `scripts/build.mjs`).
 */
export { getOctokit } from '@actions/github';
export { retry } from '@octokit/plugin-retry';
