#!/usr/bin/env node
/**
 * What a release needs beside npm's own commands, one word each:
 *
 *   check TAG     tag, package.json, the program and CHANGELOG.md name the same version, with a date
 *   notes TAG     prints the notes: the version's section of CHANGELOG.md
 *   publish TAG   makes the GitHub release, or brings its notes up to date, then moves the major tag
 *
 * `publish` reads GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_API_URL, as GitHub sets them. It
 * may be run again.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [word, tag = ''] = process.argv.slice(2);

/** A reason to stop that is no fault of this script. */
class Problem extends Error {}

try {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) throw new Problem(`\`${tag}\` is no tag of a release: vX.Y.Z`);
  if (word === 'check') check(version);
  else if (word === 'notes') process.stdout.write(notes(version));
  else if (word === 'publish') await publish(version);
  else throw new Problem('say check, notes or publish, and a tag');
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function check(version) {
  const packaged = JSON.parse(readFileSync(root('package.json'), 'utf8')).version;
  const built = execFileSync(process.execPath, [root('dist/cli/index.js'), '--version'], {
    encoding: 'utf8',
  }).trim();
  const named = { 'package.json': packaged, 'dist/cli': built };
  for (const [place, found] of Object.entries(named))
    if (found !== version) throw new Problem(`${place} says ${found}, the tag v${version}`);
  const { heading } = section(version);
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Problem(`CHANGELOG.md: \`${heading}\` has no date; write YYYY-MM-DD behind it`);
  notes(version);
  console.log(`${version}: tag, package, program and changelog agree.`);
}

function notes(version) {
  const { body } = section(version);
  if (body === '') throw new Problem(`CHANGELOG.md says nothing of ${version}`);
  return `${body}\n`;
}

/** Keep a Changelog: `## [X.Y.Z] - DATE`, up to the next version or the link definitions. */
function section(version) {
  const lines = readFileSync(root('CHANGELOG.md'), 'utf8').split('\n');
  const from = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (from < 0) throw new Problem(`CHANGELOG.md has no section \`## [${version}]\``);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const body = rest.slice(0, to < 0 ? undefined : to);
  return { heading: lines[from], body: body.join('\n').trim() };
}

async function publish(version) {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
  const api = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  if (!token || !repository || !sha)
    throw new Problem('GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_SHA must be set');

  async function ask(method, path, body, { allow = [] } = {}) {
    const answer = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (answer.ok) return answer.json();
    if (allow.includes(answer.status)) return undefined;
    throw new Problem(`GitHub answered ${answer.status} to ${method} ${path}`);
  }

  const release = { tag_name: tag, name: tag, body: notes(version), make_latest: 'true' };
  const before = await ask('GET', `releases/tags/${tag}`, undefined, { allow: [404] });
  const made =
    before === undefined
      ? await ask('POST', 'releases', release)
      : await ask('PATCH', `releases/${before.id}`, { body: release.body });
  console.log(`${before === undefined ? 'made' : 'updated'} ${made.html_url}`);

  // Last, so that nobody who uses the major tag gets what is not released.
  const major = `v${version.split('.')[0]}`;
  const found = await ask('GET', `git/ref/tags/${major}`, undefined, { allow: [404] });
  if (found === undefined) await ask('POST', 'git/refs', { ref: `refs/tags/${major}`, sha });
  else if (found.object.sha !== sha)
    await ask('PATCH', `git/refs/tags/${major}`, { sha, force: true });
  console.log(`${major} is ${sha}`);
}
