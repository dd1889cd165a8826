#!/usr/bin/env node
/**
 * Measures what public repositories look like, as numbers, for the corpus that `bench.mjs` makes:
 * `node scripts/distribution.mjs FOLDER > scripts/distribution.json`, a folder of repositories, each
 * a work tree, or of their workflow files alone. At most 40 workflow files of one repository count, so
 * that none stands for all. No text of theirs is kept: of an action its name, of everything else a count.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const MOST = 40;
const ACTIONS = 40;
const FIFTHS_OF_TENTHS = Array.from({ length: 21 }, (_, i) => i / 20);
const MENTIONS = /openai|codex|anthropic|claude|gemini|openrouter|copilot|llm/i;
const OWN_SECRET = /secrets\.(?!GITHUB_TOKEN\b)\w/i;
const TEST = /(?:^|\/)(?:tests?|__tests__|spec)\/|(?:^|\/)test_[^/]*\.py$|[._](?:test|spec)\.\w+$/;

const [folder] = process.argv.slice(2);
const repositories = readdirSync(folder).filter((name) =>
  existsSync(join(folder, name, '.github/workflows')),
);
const seen = {
  bytes: [],
  jobs: [],
  steps: [],
  lines: [],
  scripts: 0,
  uses: 0,
  files: 0,
  mentions: 0,
  secrets: 0,
  local: 0,
  calls: 0,
  tree: [],
  tests: [],
};
const actions = new Map();

for (const name of repositories) {
  const workflows = join(folder, name, '.github/workflows');
  const files = readdirSync(workflows).filter((one) => /\.ya?ml$/.test(one));
  for (const file of files.slice(0, MOST)) look(readFileSync(join(workflows, file), 'utf8'));
  const paths = treeOf(join(folder, name));
  if (paths.length > files.length) {
    seen.tree.push(paths.length);
    seen.tests.push(paths.filter((path) => TEST.test(path)).length);
  }
}

function look(text) {
  seen.files++;
  seen.bytes.push(Buffer.byteLength(text));
  if (MENTIONS.test(text)) seen.mentions++;
  if (OWN_SECRET.test(text)) seen.secrets++;
  if (/uses:\s*["']?\.\/(?!\.github\/workflows)/.test(text)) seen.local++;
  const jobs = Object.values(read(text)?.jobs ?? {});
  seen.jobs.push(jobs.length);
  for (const job of jobs) {
    if (typeof job?.uses === 'string') seen.calls++;
    const steps = Array.isArray(job?.steps) ? job.steps : [];
    if (steps.length > 0) seen.steps.push(steps.length);
    for (const step of steps) {
      if (typeof step?.run === 'string') {
        seen.scripts++;
        seen.lines.push(step.run.trimEnd().split('\n').length);
      } else if (typeof step?.uses === 'string' && !step.uses.startsWith('.')) {
        seen.uses++;
        const action = step.uses.split('@')[0].toLowerCase();
        actions.set(action, (actions.get(action) ?? 0) + 1);
      }
    }
  }
}

function read(text) {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

function treeOf(root) {
  const found = [];
  const queue = [''];
  for (let at = queue.pop(); at !== undefined && found.length < 100_000; at = queue.pop())
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') queue.push(path);
      else if (entry.isFile()) found.push(path);
    }
  return found;
}

const share = (count, of) => Math.round((1000 * count) / Math.max(1, of)) / 1000;

function quantiles(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return FIFTHS_OF_TENTHS.map((at) => sorted[Math.round(at * (sorted.length - 1))] ?? 0);
}

const most = [...actions].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ACTIONS);
console.log(
  JSON.stringify(
    {
      how: 'scripts/distribution.mjs over work trees and workflow files of public GitHub repositories, most of which use AI in CI; at most 40 workflow files of each; 21 quantiles from the least to the most',
      measured: new Date(statSync(folder).mtime).toISOString().slice(0, 10),
      repositories: repositories.length,
      files: seen.files,
      ofFile: { bytes: quantiles(seen.bytes), jobs: quantiles(seen.jobs) },
      steps: quantiles(seen.steps),
      scriptLines: quantiles(seen.lines),
      shares: {
        scripts: share(seen.scripts, seen.scripts + seen.uses),
        mentionsAi: share(seen.mentions, seen.files),
        ownSecret: share(seen.secrets, seen.files),
        localAction: share(seen.local, seen.files),
        calledWorkflows: share(
          seen.calls,
          seen.jobs.reduce((a, b) => a + b, 0),
        ),
      },
      ofTree: {
        trees: seen.tree.length,
        files: quantiles(seen.tree),
        tests: quantiles(seen.tests),
      },
      actions: Object.fromEntries(most.map(([name, count]) => [name, share(count, seen.uses)])),
    },
    null,
    1,
  ),
);
