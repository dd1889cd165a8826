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

it('the comment of a whole company is no more than two screens of a phone before anything is unfolded', () => {
  const picture = readFileSync(join(IMAGES, 'comment-acme-phone-light.webp'));
  // https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
  expect(picture.toString('latin1', 12, 16)).toBe('VP8X');
  const [width, height] = [picture.readUIntLE(24, 3) + 1, picture.readUIntLE(27, 3) + 1];
  expect(Math.round((height * 390) / width)).toBeLessThanOrEqual(1600);
});
