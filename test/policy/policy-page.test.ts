import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { policyPage } from '../../scripts/policy-page.mjs';
import { loadPolicy } from '../../src/policy/load.ts';
import { policyJsonSchema } from '../../src/policy/schema.ts';
import { expectFile, fromRoot } from './files.ts';

const examples = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync(fromRoot('scripts/policy-examples.yml'), 'utf8')));
const schema = policyJsonSchema();
const keys = Object.keys(z.object({ properties: z.looseObject({}) }).parse(schema).properties);
const shown = keys.map((key) => [key, examples[key] ?? ''] as const);

it('is what the schema says, with an example for every key', () => {
  expectFile('docs/policy.md', policyPage(schema, examples, parse));
});

it('refuses a key that no example uses', () => {
  const { version = '', ...rest } = examples;
  expect(() => policyPage(schema, rest, parse)).toThrow('no example for `version`');
  const fewer = { ...examples, version, ignore: 'ignore:\n  - { rule: unread, jobs: "**" }\n' };
  expect(() => policyPage(schema, fewer, parse)).toThrow('ignore.[].reason, ignore.[].expires');
});

it.each(shown)('shows a valid policy: %s', (key, example) => {
  const text = key === 'version' ? example : `version: 1\n${example}`;
  expect(loadPolicy('.github/spend-guard.yml', text)).toMatchObject({ policy: expect.anything() });
});

it('shows policies that are valid together', () => {
  expect(
    loadPolicy('.github/spend-guard.yml', shown.map(([, example]) => example).join('')),
  ).toMatchObject({
    policy: { default: 'api', requireDeclaration: true },
  });
});
