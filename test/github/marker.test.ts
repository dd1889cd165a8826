import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  encodeKey,
  isNewer,
  MARKER_ROOM,
  type Marker,
  MOST_SUGGESTED,
  readMarker,
  textAfterMarker,
  withMarker,
  writeMarker,
} from '../../src/github/marker.ts';
import { MARKER_MAX } from '../../src/render/comment.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('\ud800-->'));

const marker: fc.Arbitrary<Marker> = fc.record({
  version: fc.constantFrom('1.0.0', '0.1.0-beta.1'),
  key: anyText.map(encodeKey),
  commit: fc.constantFrom('a1'.repeat(20), 'b2'.repeat(32)),
  write: fc.integer({ min: 1, max: 9999 }),
  run: fc.record({ id: fc.nat(1e13), attempt: fc.integer({ min: 1, max: 999 }) }),
  state: fc.constantFrom('open', 'fixed', 'clean'),
  suggested: fc.array(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: MOST_SUGGESTED }),
});

it('reads what it wrote, before any text', () => {
  fc.assert(
    fc.property(marker, anyText, (one, text) => {
      const body = withMarker(one, text);
      expect(readMarker(body)).toEqual(one);
      expect(textAfterMarker(body)).toBe(text.replaceAll('\r\n', '\n').trim());
    }),
  );
});

it('is one short HTML comment that no key can end', () => {
  fc.assert(
    fc.property(marker, (one) => {
      const line = writeMarker(one);
      expect(line.length).toBeLessThanOrEqual(MARKER_ROOM);
      expect(line).toMatch(/^<!-- [^<>\n]+ -->$/);
      expect(line.indexOf('-->')).toBe(line.length - 3);
    }),
  );
});

it('fits the room that the renderer leaves', () => {
  expect(MARKER_ROOM).toBeLessThanOrEqual(MARKER_MAX);
});

it.each([
  '',
  'text',
  '<!-- spend-guard:comment -->',
  '<!-- spend-guard:comment v=1 key=a commit=xyz run=1.1 state=open -->',
  `<!-- spend-guard:comment v=1 key=a commit=${'a'.repeat(40)} run=-1.1 state=open -->`,
  `<!-- spend-guard:comment v=1 key=a commit=${'a'.repeat(40)} run=1.1 state=other -->`,
  `<!-- spend-guard:comment v=1 key=a commit=${'a'.repeat(40)} run=1.1 state=open`,
  ` <!-- spend-guard:comment v=1 key=a commit=${'a'.repeat(40)} run=1.1 state=open -->`,
])('takes no other text for a marker: %s', (body) => {
  expect(readMarker(body)).toBeNull();
});

it('orders runs by number, then by attempt', () => {
  const run = (id: number, attempt: number) => ({ id, attempt });
  expect(isNewer(run(2, 1), run(1, 9))).toBe(true);
  expect(isNewer(run(1, 2), run(1, 1))).toBe(true);
  expect(isNewer(run(1, 1), run(1, 1))).toBe(false);
  expect(isNewer(run(1, 9), run(2, 1))).toBe(false);
});

it('tells two long keys with the same beginning apart', () => {
  const long = 'services/'.repeat(20);
  expect(encodeKey(`${long}a`)).not.toBe(encodeKey(`${long}b`));
  expect(encodeKey('x'.repeat(60))).toBe('x'.repeat(60));
  expect(encodeKey(`${long}a`).length).toBeLessThan(MARKER_ROOM / 2);
});
