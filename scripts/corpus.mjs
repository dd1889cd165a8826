/**
 * A seeded corpus of workflow files for `bench.mjs`: believable CI by template, about 13 % of it
 * with AI, median about 3 kB and a largest file of 500 kB. The same seed makes the same bytes.
 * Shares and sizes: a count of 1,410 public workflow files (13 % mention AI, median 3 kB).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const AI_SHARE = 0.13;
const LARGEST = 500_000;
/** One file in so many is a generated giant; the first of them is the largest. */
const GIANT_EVERY = 1_000;
/** Plain YAML makes a repository's median file about this long. */
const MEDIAN = 3_000;

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes `files` workflow files below `directory/.github/workflows`.
 * `indirect`: the share of AI jobs that reach their spender only through two or more files.
 * `sources`: so many source files beside them, some of which the workflows run.
 * @returns {{ paths: string[], bytes: number, ai: number }}
 */
export function makeCorpus(directory, { files, seed = 1, indirect = 0, sources = 0 }) {
  const paths = [];
  let bytes = 0;
  let ai = 0;
  const write = writer(directory);
  const next = random(seed);
  for (const made of workflowFiles({ files, next, indirect })) {
    if (made.ai) ai += 1;
    bytes += Buffer.byteLength(made.text);
    paths.push(write(made.path, made.text));
    for (const [path, body] of made.beside) write(path, body);
  }
  for (let i = 0; i < sources; i++) write(sourcePath(i), sourceFile(next, i));
  return { paths, bytes, ai };
}

/** The workflow files themselves, each with what it needs `beside` it. `first` is the number of the first. */
export function* workflowFiles({ files, next, indirect = 0, share = AI_SHARE, first = 0 }) {
  for (let i = first; i < first + files; i++) {
    const ai = next() < share;
    const through = ai && next() < indirect;
    const text = workflow(next, i, { ai: ai ? (through ? 'indirect' : 'direct') : 'none' });
    const path = `.github/workflows/${fileName(next, i)}`;
    yield { path, text, ai, beside: through ? doors(i) : [] };
  }
}

export function sourcePath(i) {
  return `packages/p${i % 97}/src/m${i}.ts`;
}

export function writer(directory) {
  return (path, text) => {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  };
}

export const pick = (next, list) => list[Math.floor(next() * list.length)];
export const between = (next, low, high) => low + Math.floor(next() * (high - low + 1));
export const indent = (text, by) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');

const TOPICS = ['build', 'test', 'lint', 'release', 'deploy', 'docs', 'nightly', 'audit', 'images'];
const TEAMS = ['orders', 'billing', 'search', 'mobile', 'web', 'data', 'infra', 'auth'];

function fileName(next, i) {
  return `${pick(next, TOPICS)}-${pick(next, TEAMS)}-${i}.${next() < 0.9 ? 'yml' : 'yaml'}`;
}

const TRIGGERS = [
  () => 'on: [push, pull_request]\n',
  () =>
    "on:\n  push:\n    branches: [main, 'release/**']\n    paths-ignore:\n      - '**.md'\n  pull_request:\n    types: [opened, synchronize, reopened]\n",
  (next) =>
    `on:\n  schedule:\n    - cron: '${between(next, 0, 59)} ${between(next, 0, 23)} * * *' # quiet hours\n  workflow_dispatch:\n    inputs:\n      level:\n        description: How much to log\n        type: choice\n        options: [info, debug]\n        default: info\n`,
  () => "on:\n  push:\n    tags: ['v*.*.*']\n",
  () => 'on:\n  issues:\n    types: [opened]\n  issue_comment:\n    types: [created]\n',
];

/** Steps of everyday CI. Each returns YAML of one or more steps, without indentation. */
const STEPS = [
  () => '- uses: actions/checkout@v7\n  with:\n    fetch-depth: 0\n    persist-credentials: false',
  (next) =>
    `- name: Set up Node\n  uses: actions/setup-node@v7\n  with:\n    node-version: ${pick(next, [20, 22, 24])}\n    cache: ${pick(next, ['npm', 'yarn', 'pnpm'])}`,
  (next) =>
    `- uses: actions/setup-python@v6\n  with:\n    python-version: '3.${between(next, 10, 14)}'\n- run: python -m pip install -r requirements.txt`,
  () =>
    '- uses: actions/setup-go@v6\n  with: { go-version-file: go.mod }\n- run: go vet ./...\n- run: go test -race -coverprofile=cover.out ./...',
  () =>
    "- name: Cache\n  uses: actions/cache@v5\n  with:\n    path: |\n      ~/.cargo/registry\n      target\n    key: ${{ runner.os }}-cargo-${{ hashFiles('**/Cargo.lock') }}\n    restore-keys: |\n      ${{ runner.os }}-cargo-",
  () => '- run: npm ci\n- run: npm run lint --if-present\n- run: npm test -- --coverage',
  (next) =>
    `- name: Build ${pick(next, TEAMS)}\n  run: |\n    set -euo pipefail\n    mkdir -p out\n    for target in linux darwin windows; do\n      GOOS=$target go build -trimpath -o "out/tool-$target" ./cmd/tool\n    done\n    sha256sum out/* > out/checksums.txt # checked by the installer`,
  () =>
    "- uses: docker/setup-buildx-action@v4\n- uses: docker/build-push-action@v7\n  with:\n    context: .\n    push: ${{ github.event_name != 'pull_request' }}\n    tags: ghcr.io/${{ github.repository }}:${{ github.sha }}\n    cache-from: type=gha",
  (next) =>
    `- name: Wait for the database\n  env:\n    PGPASSWORD: \${{ secrets.${pick(next, ['DB_PASSWORD', 'PG_PASSWORD', 'STAGING_DB'])} }}\n    PGHOST: localhost\n  run: |\n    for attempt in $(seq 1 30); do\n      pg_isready && break\n      sleep 2\n    done\n    psql -f schema.sql\n    npm run migrate`,
  () =>
    '- name: Upload\n  if: always()\n  uses: actions/upload-artifact@v6\n  with:\n    name: logs-${{ matrix.os }}-${{ github.run_attempt }}\n    path: |\n      logs/**\n      !logs/**/*.tmp\n    retention-days: 7',
  () =>
    "- name: Publish\n  if: startsWith(github.ref, 'refs/tags/')\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}\n  run: npm publish --provenance --access public",
  () =>
    '- name: Comment the size\n  env:\n    GH_TOKEN: ${{ github.token }}\n  run: >-\n    gh pr comment "$PR" --body "The bundle is $(stat -c %s dist/index.js) bytes"\n    --repo "${{ github.repository }}"',
  () =>
    '- run: |\n    echo "version=$(jq -r .version package.json)" >> "$GITHUB_OUTPUT"\n  id: version\n- run: echo "${{ steps.version.outputs.version }}"',
];

/** How many of the steps above one file repeats: a workflow is about one thing. */
const KIT = 4;
/**
 * Steps with a secret or a token are in few files; in so many, each of them. An assumption, not a
 * count, and the scan's time depends on it: a secret of unknown kind keeps a file from being skipped.
 */
const RARE_SHARE = 0.08;

/** The steps that one file is made of. */
function kitOf(next) {
  const common = STEPS.filter((step) => !/secrets\.|github\.token/.test(step(() => 0)));
  const rare = STEPS.filter((step) => !common.includes(step) && next() < RARE_SHARE);
  return [...Array.from({ length: KIT }, () => pick(next, common)), ...rare];
}

export const AI_STEPS = [
  () =>
    '- uses: openai/codex-action@v1\n  with:\n    openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n    prompt: Review this change.\n    sandbox: read-only',
  () =>
    '- run: npm install -g @openai/codex\n- env:\n    CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}\n  run: codex exec --sandbox read-only "Explain the failure" > answer.md',
  () =>
    '- name: Sign in\n  env:\n    AUTH: ${{ secrets.CODEX_AUTH_JSON }}\n  run: |\n    mkdir -p ~/.codex\n    printf "%s" "$AUTH" > ~/.codex/auth.json\n- run: npx -y @openai/codex exec --full-auto "Fix the build"',
  () =>
    '- name: Live tests\n  env:\n    OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n  run: pytest tests/live -m live',
  () =>
    '- uses: anthropics/claude-code-action@v1\n  with:\n    anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}',
  () =>
    '- name: Ask\n  env:\n    KEY: ${{ secrets.OPENAI_API_KEY }}\n  run: |\n    curl -fsS https://api.openai.com/v1/responses \\\n      -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\\n      -d @request.json > answer.json',
  // Mentions it and spends nothing, like most files that do.
  () => '- name: Unit tests\n  env:\n    OPENAI_API_KEY: fake-for-tests\n  run: npx tsc --noEmit',
];

function job(next, kit, id, size, aiStep) {
  const steps = ['- uses: actions/checkout@v7'];
  let length = 0;
  while (length < size) {
    const step = pick(next, kit)(next);
    if (next() < 0.2) steps.push(`# ${pick(next, TEAMS)}: keep in step with the release job`);
    steps.push(step);
    length += step.length + 6 * step.split('\n').length;
  }
  if (aiStep !== undefined) steps.splice(between(next, 1, steps.length), 0, aiStep);
  const matrix =
    next() < 0.35
      ? `    strategy:\n      fail-fast: false\n      matrix:\n        os: [ubuntu-latest, macos-latest]\n        shard: [1, 2, ${between(next, 3, 9)}]\n`
      : '';
  const runner = matrix === '' ? 'ubuntu-latest' : '${{ matrix.os }}';
  return `  ${id}:\n    runs-on: ${runner}\n    timeout-minutes: ${between(next, 5, 60)}\n${matrix}    steps:\n${indent(steps.join('\n'), 6)}\n`;
}

/** Long-tailed around the median, as real repositories are; every thousandth file is a giant. */
function sizeOf(next, i) {
  if (i % GIANT_EVERY === 0) return i === 0 ? LARGEST : between(next, 80_000, 300_000);
  const normal = (next() + next() + next() + next() - 2) * 1.73;
  return Math.min(60_000, Math.max(400, Math.round(MEDIAN * Math.exp(0.85 * normal))));
}

function workflow(next, i, { ai }) {
  const size = sizeOf(next, i);
  const kit = kitOf(next);
  const jobs = Math.max(1, Math.round(size / 1_800));
  const spending = ai === 'none' ? -1 : between(next, 0, jobs - 1);
  let text = `name: ${pick(next, TOPICS)} ${pick(next, TEAMS)}\n\n${pick(next, TRIGGERS)(next)}\npermissions:\n  contents: read\n\n`;
  if (next() < 0.4)
    text +=
      'concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\n\n';
  if (next() < 0.3) text += 'env:\n  FORCE_COLOR: 1\n  CARGO_TERM_COLOR: always\n\n';
  text += 'jobs:\n';
  for (let j = 0; j < jobs; j++) {
    const aiStep =
      j !== spending
        ? undefined
        : ai === 'indirect'
          ? `- uses: ./.github/actions/outer-${i}\n  with:\n    token: \${{ secrets.OPENAI_API_KEY }}`
          : pick(next, AI_STEPS)(next);
    text += job(next, kit, `${pick(next, TOPICS)}-${j}`, Math.max(200, size / jobs - 250), aiStep);
    // 1 MiB is GitHub's own limit; the giants stay below what was asked for.
    if (text.length > size && j >= spending) break;
  }
  return text;
}

/** A local action that runs a local action that runs a script with an SDK: three doors. */
function doors(i) {
  return [
    [
      `.github/actions/outer-${i}/action.yml`,
      `name: Outer\ndescription: Hands on\ninputs:\n  token:\n    description: Key\n    required: true\nruns:\n  using: composite\n  steps:\n    - uses: ./.github/actions/inner-${i}\n      with:\n        key: \${{ inputs.token }}\n`,
    ],
    [
      `.github/actions/inner-${i}/action.yml`,
      `name: Inner\ndescription: Runs the script\ninputs:\n  key:\n    description: Key\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env:\n        OPENAI_API_KEY: \${{ inputs.key }}\n      run: python tools/ask_${i}.py\n`,
    ],
    [
      `tools/ask_${i}.py`,
      'from openai import OpenAI\n\nprint(OpenAI().responses.create(model="gpt-5.4", input="hello").output_text)\n',
    ],
  ];
}

export function sourceFile(next, i) {
  const functions = Array.from(
    { length: between(next, 3, 25) },
    (_, k) =>
      `export function step${i}_${k}(value: number): number {\n  return value * ${between(next, 2, 99)} + ${k};\n}\n`,
  );
  return `import { readFile } from 'node:fs/promises';\n\n${functions.join('\n')}`;
}
