import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const IMAGES = join(import.meta.dirname, '../../docs/images');
const GOLDENS = join(import.meta.dirname, 'golden');

/** Each picture of a comment, and of a suggestion, by the golden that it shows. */
const shown = [
  ...new Set(
    readdirSync(IMAGES).flatMap((file) => {
      const name = /^((?:comment|suggestion)-.*)-(?:desktop|phone)-(?:light|dark)\.webp$/.exec(
        file,
      );
      return name?.[1] ?? [];
    }),
  ),
];

it('are there', () => {
  expect(shown.length).toBeGreaterThan(10);
});

it.each(shown)('%s is a picture of what is said now (else: npm run screenshots)', (name) => {
  const sources = JSON.parse(readFileSync(join(IMAGES, 'sources.json'), 'utf8'));
  const text = readFileSync(join(GOLDENS, `${name.replace('-', '.')}.md`));
  expect(sources[name]).toBe(createHash('sha256').update(text).digest('hex'));
});
