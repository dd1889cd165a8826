import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One way to be wrong, and what a person gets for it. */
export interface BadInput {
  /** A folder of `fixtures/bad-input`, or what `make` makes. */
  readonly name: string;
  readonly make?: (root: string) => void;
  /** Exit status of `spend-guard scan`. */
  readonly status: 0 | 1 | 2 | 3;
  /** What the report says about it. */
  readonly diagnostic?: { readonly code: string; readonly path: string };
  /** What standard error says about it, where there is no report. */
  readonly says?: readonly RegExp[];
  /** Jobs that are judged all the same: `file#job` to budget. */
  readonly judged?: Readonly<Record<string, string>>;
}

const GOOD = { 'good.yml#review': 'api' };

export const BAD_INPUT: readonly BadInput[] = [
  {
    name: 'broken-yaml',
    status: 0,
    diagnostic: { code: 'broken-yaml', path: '.github/workflows/broken.yml' },
    judged: GOOD,
  },
  {
    name: 'alias-bomb',
    status: 0,
    diagnostic: { code: 'too-many-nodes', path: '.github/workflows/bomb.yml' },
    judged: GOOD,
  },
  {
    // Unusual and within the runner's limit of 50,000 values: read like any other.
    name: '20,000-keys',
    make: (root) => {
      const keys = Array.from({ length: 20_000 }, (_, i) => `      KEY_${i}: value\n`).join('');
      workflow(root, 'keys.yml', good(`    env:\n${keys}`));
    },
    status: 0,
    judged: { 'keys.yml#review': 'api' },
  },
  {
    name: '40,000-keys',
    make: (root) => {
      const keys = Array.from({ length: 40_000 }, (_, i) => `      KEY_${i}: value\n`).join('');
      workflow(root, 'keys.yml', good(`    env:\n${keys}`));
      workflow(root, 'good.yml', good());
    },
    status: 0,
    diagnostic: { code: 'too-many-nodes', path: '.github/workflows/keys.yml' },
    judged: GOOD,
  },
  {
    name: 'two-megabytes',
    make: (root) => {
      workflow(root, 'large.yml', good() + '# padding\n'.repeat(200_000));
      workflow(root, 'good.yml', good());
    },
    status: 0,
    diagnostic: { code: 'too-large', path: '.github/workflows/large.yml' },
    judged: GOOD,
  },
  {
    name: 'nested-too-deep',
    make: (root) => {
      workflow(root, 'deep.yml', `on: push\njobs: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`);
      workflow(root, 'good.yml', good());
    },
    status: 0,
    diagnostic: { code: 'too-deep', path: '.github/workflows/deep.yml' },
    judged: GOOD,
  },
  {
    // A YAML 1.1 reader would merge a Platform key in and pay from another budget.
    name: 'yaml-1.1',
    status: 0,
    judged: { 'review.yml#review': 'subscription' },
  },
  {
    name: 'invalid-utf-8',
    make: (root) => {
      const bytes = Buffer.from(good());
      bytes.writeUInt8(0xff, bytes.indexOf('Review this'));
      workflow(root, 'latin.yml', bytes);
    },
    status: 0,
    diagnostic: { code: 'not-utf8', path: '.github/workflows/latin.yml' },
    judged: { 'latin.yml#review': 'api' },
  },
  {
    name: 'link-out-of-the-repository',
    make: (root) => {
      const outside = join(mkdtempSync(join(tmpdir(), 'spend-guard-outside-')), 'secret.yml');
      writeFileSync(outside, good());
      workflow(root, 'good.yml', good());
      symlinkSync(outside, join(root, '.github/workflows/link.yml'));
    },
    status: 0,
    diagnostic: { code: 'outside', path: '.github/workflows/link.yml' },
    judged: GOOD,
  },
  {
    name: 'empty-folder',
    make: () => {},
    status: 2,
    says: [/\.github\/workflows/],
  },
  {
    name: 'no-github',
    status: 2,
    says: [/\.github\/workflows/],
  },
  {
    name: 'no-jobs',
    status: 0,
    diagnostic: { code: 'not-a-workflow', path: '.github/workflows/empty.yml' },
    judged: GOOD,
  },
  { name: 'call-cycle', status: 0 },
  { name: 'workflow-commands', status: 0 },
  {
    name: 'unknown-policy-key',
    status: 2,
    says: [/\.github\/spend-guard\.yml:3\b/, /expekt/, /did you mean .?expect/i],
  },
  { name: 'broken-policy', status: 2, says: [/\.github\/spend-guard\.yml:\d/] },
  { name: 'policy-without-version', status: 2, says: [/version/] },
];

/** Puts the input into `root`, an empty folder. */
export function prepare(input: BadInput, root: string): void {
  if (input.make !== undefined) input.make(root);
  else {
    const fixture = new URL(`../../fixtures/bad-input/${input.name}`, import.meta.url);
    cpSync(fileURLToPath(fixture), root, { recursive: true });
  }
}

function workflow(root: string, name: string, text: string | Buffer): void {
  const path = join(root, '.github/workflows', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function good(more = ''): string {
  return `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
${more}    steps:
      - run: npx -y @openai/codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;
}
