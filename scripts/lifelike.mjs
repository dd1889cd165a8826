/**
 * A seeded corpus whose files are as long, as full of jobs, steps and scripts, and as often about AI as
 * those that `distribution.json` counts in public repositories. The lines are our own.
 */
import { readFileSync } from 'node:fs';
import { AI_STEPS, between, indent, pick, random, writer } from './corpus.mjs';

const COUNTED = JSON.parse(readFileSync(new URL('distribution.json', import.meta.url), 'utf8'));
const { ofFile, shares } = COUNTED;

/** @returns {{ bytes: number, ai: number }} */
export function makeLifelike(directory, { files, seed = 1 }) {
  const next = random(seed);
  const write = writer(directory);
  let bytes = 0;
  let ai = 0;
  for (let i = 0; i < files; i++) {
    const mentions = next() < shares.mentionsAi;
    if (mentions) ai++;
    const text = file(next, i, mentions);
    bytes += Buffer.byteLength(text);
    write(`.github/workflows/w${i}.yml`, text);
  }
  write('.github/actions/prepare/action.yml', PREPARE);
  for (const [path, text] of Object.entries(PROJECT)) write(path, text);
  return { bytes, ai };
}

/** A value between two neighbours of the counted ones. */
function drawn(next, counted) {
  const at = next() * (counted.length - 1);
  const low = counted[Math.floor(at)];
  const high = counted[Math.ceil(at)];
  return Math.round(low + (high - low) * (at % 1));
}

const ON = [
  'on: [push, pull_request]\n',
  'on:\n  schedule:\n    - cron: "17 4 * * 1-5"\n  workflow_dispatch:\n',
  'on:\n  pull_request:\n    branches: [main]\n    paths:\n      - src/**\n      - .github/workflows/**\n',
  'on:\n  issue_comment:\n    types: [created]\n',
];

function file(next, i, mentions) {
  const jobs = Math.max(1, drawn(next, ofFile.jobs));
  const spending = mentions ? between(next, 0, jobs - 1) : -1;
  const secret = next() < shares.ownSecret;
  let text = `name: Flow ${i}\n${pick(next, ON)}permissions:\n  contents: read\njobs:\n`;
  for (let j = 0; j < jobs; j++) {
    const count = drawn(next, COUNTED.steps);
    const steps = Array.from({ length: count }, () => step(next, secret));
    if (j === spending) steps.splice(between(next, 0, count), 0, pick(next, AI_STEPS)(next));
    if (j === 0 && next() < shares.localAction) steps.unshift('- uses: ./.github/actions/prepare');
    text += `  job-${j}:\n    runs-on: ubuntu-latest\n    steps:\n${indent(steps.join('\n'), 6)}\n`;
  }
  return text;
}

const ACTIONS = Object.entries(COUNTED.actions);
const ALL_ACTIONS = ACTIONS.reduce((sum, [, share]) => sum + share, 0);

function action(next) {
  const at = next() * ALL_ACTIONS;
  let sum = 0;
  const [name] =
    ACTIONS.find(([, share]) => {
      sum += share;
      return at < sum;
    }) ?? ACTIONS[0];
  if (name !== 'actions/github-script') return `- uses: ${name}@v4`;
  return `- uses: ${name}@v8\n  with:\n    script: |\n${indent(PROGRAM, 6)}`;
}

function step(next, secret) {
  if (next() >= shares.scripts) return action(next);
  const lines = [];
  for (
    let left = drawn(next, COUNTED.scriptLines);
    left > 0;
    left -= lines.at(-1).split('\n').length
  )
    lines.push(pick(next, LINES)(next));
  const env = secret && next() < 0.2 ? '\n  env:\n    DEPLOY: ${{ secrets.SERVICE_PASSWORD }}' : '';
  return `- name: Step ${between(next, 1, 999)}\n  run: |\n${indent(lines.join('\n'), 4)}${env}`;
}

/** What scripts of CI are made of: settings, tests of them, loops, calls of tools, texts. */
const LINES = [
  (next) => `echo "::group::part ${between(next, 1, 99)}"`,
  (next) => `VERSION="\${GITHUB_REF_NAME#v}.${between(next, 0, 9)}"`,
  () => 'echo "version=$VERSION" >> "$GITHUB_OUTPUT"',
  () => 'echo "TARGET=build/$VERSION" >> "$GITHUB_ENV"',
  () => 'mkdir -p build && cd build',
  () => 'npm ci',
  () => 'pip install -r requirements.txt',
  () => 'python -m pytest tests -q --maxfail=1',
  () => 'npm run lint -- --max-warnings 0',
  () => 'make all',
  () => 'python scripts/report.py --out build/report.json',
  () => 'bash scripts/release.sh "$VERSION"',
  () => 'if [ -z "$VERSION" ]; then\n  echo "no version" >&2\n  exit 1\nfi',
  () => 'for file in build/*.json; do\n  jq -r ".name" "$file" | sort -u >> names.txt\ndone',
  () => 'count=$(grep -c error build/log.txt || true)',
  () => 'gh pr view "$NUMBER" --json title --jq .title > title.txt',
  () => 'curl -fsSL https://example.com/status -o status.json',
  () => 'docker build -t registry.example.com/app:"$VERSION" .',
  () => 'tar -czf "app-$VERSION.tar.gz" build | tee pack.log',
  () => 'cat <<EOF > notes.md\n# Release $VERSION\nSee the log.\nEOF',
  () =>
    'case "$RUNNER_OS" in\n  Linux) sudo apt-get install -y jq ;;\n  *) brew install jq ;;\nesac',
  () => 'git config user.name bot && git commit -am "Update" && git push',
];

const PROGRAM = [
  'const { data } = await github.rest.pulls.list({ ...context.repo, state: "open" });',
  'const wanted = data.filter((one) => one.labels.some(({ name }) => name === "ready"));',
  'for (const { number } of wanted)',
  '  await github.rest.issues.addLabels({ ...context.repo, issue_number: number, labels: ["seen"] });',
  'core.setOutput("count", String(wanted.length));',
].join('\n');

const PREPARE = `name: Prepare
description: Sets up what every job needs
runs:
  using: composite
  steps:
    - shell: bash
      run: npm ci && bash scripts/release.sh --check
`;

const PROJECT = {
  'package.json': '{ "name": "app", "scripts": { "lint": "eslint .", "test": "node --test" } }\n',
  Makefile: 'all:\n\techo built\n',
  'requirements.txt': 'requests\n',
  'scripts/report.py': 'import json, sys\nprint(json.dumps({"argv": sys.argv}))\n',
  'scripts/release.sh': 'set -e\nlog() { echo "$1" >> release.log; }\nlog "release $1"\n',
  'tests/test_report.py': 'def test_report():\n    assert 1 + 1 == 2\n',
};
