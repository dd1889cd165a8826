import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What GitHub accepts of an action's metadata, as far as we use it; an unknown key is a typo. */
const text = z.string().trim().min(10);
const manifestSchema = z.strictObject({
  name: z.string().min(1),
  // The marketplace cuts a longer one.
  description: text.max(125),
  author: z.string().min(1),
  // Icons and colours: docs.github.com, "Metadata syntax for GitHub Actions", branding.
  branding: z.strictObject({
    icon: z.literal('credit-card'),
    color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple']),
  }),
  inputs: z.record(
    z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    z.strictObject({
      description: text,
      required: z.literal(false),
      default: z.string().optional(),
    }),
  ),
  outputs: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.strictObject({ description: text })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/action/index.js') }),
});

const manifest = manifestSchema.parse(
  parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')),
);

test('every input that the documentation promises is there', () => {
  expect(Object.keys(manifest.inputs)).toEqual([
    'path',
    'policy',
    'fail-on',
    'comment',
    'comment-key',
    'suggestions',
    'token',
    'online',
    'sarif',
    'summary',
    'history',
    'baseline',
    'report-from',
    'summary-id',
  ]);
});

test('every output that the documentation promises is there', () => {
  expect(Object.keys(manifest.outputs)).toEqual([
    'outcome',
    'api-jobs',
    'subscription-jobs',
    'other-jobs',
    'unclear-jobs',
    'none-jobs',
    'findings',
    'report-path',
    'markdown-path',
    'comment-url',
  ]);
});

test('no default of the manifest can override the policy file', () => {
  const defaults = Object.entries(manifest.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default]],
  );
  expect(defaults).toEqual([
    ['path', '.'],
    ['token', '${{ github.token }}'],
    ['summary-id', '${{ job.check_run_id }}'],
  ]);
});
