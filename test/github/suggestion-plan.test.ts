import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewThread, OwnThread } from '../../src/github/client.ts';
import { MOST_SUGGESTED } from '../../src/github/marker.ts';
import {
  readSuggestionMarker,
  textOfSuggestion,
  withSuggestionMarker,
} from '../../src/github/suggestion-marker.ts';
import { planSuggestions, type WantedSuggestions } from '../../src/github/suggestion-plan.ts';

const RUN = { id: 7, attempt: 1 };
const place = { path: 'a.yml', start: 3, end: 4 };
const draft = (body = 'text'): NewThread => ({ ...place, body });

function thread(fingerprint: string, parts: Partial<OwnThread> = {}, body = 'text'): OwnThread {
  const marker = {
    key: 'default',
    fingerprint,
    run: RUN,
    writer: { ...RUN, write: 1 },
    gone: false,
  };
  const text = withSuggestionMarker(marker, body);
  return {
    comment: {
      ...{ id: 1, node: 'N1', updatedAt: '', minimized: false },
      ...{ url: `https://example.test/${fingerprint}`, body: text },
    },
    ...{ path: 'a.yml', startLine: 3, line: 4, outdated: false, resolved: false, answers: 0 },
    ...parts,
  };
}

function plan(threads: readonly OwnThread[], parts: Partial<WantedSuggestions> = {}) {
  return planSuggestions(threads, {
    ...{ key: 'default', run: RUN, remembered: [], post: true },
    suggestions: new Map(),
    findings: new Set(['f', 'g']),
    ...parts,
  });
}

describe('a suggestion that stands', () => {
  it('is linked and kept where its text is not worked out this time', () => {
    expect(plan([thread('f')])).toMatchObject({
      ...{ edit: [], remove: [], remember: ['f'] },
      standing: new Map([['f', 'https://example.test/f']]),
    });
  });

  it('is edited only where nobody resolved or hid it', () => {
    const suggestions = new Map([['f', draft('other')]]);
    const [one] = plan([thread('f')], { suggestions }).edit;
    expect(textOfSuggestion(one?.body ?? '')).toBe('other');
    expect(readSuggestionMarker(one?.body ?? '')).toMatchObject({ fingerprint: 'f', run: RUN });
    expect(plan([thread('f', { answers: 2 })], { suggestions }).edit).toHaveLength(1);
    expect(plan([thread('f', { resolved: true })], { suggestions }).edit).toEqual([]);
  });

  it('goes when it is outdated, is forgotten, and may come back', () => {
    const outdated = thread('f', { outdated: true, line: null });
    const gone = plan([outdated], { remembered: ['f'] });
    expect(gone).toMatchObject({ remove: [], remember: [], standing: new Map() });
    const [marked] = gone.edit.map(({ comment, body }) => ({ ...comment, body }));
    expect(readSuggestionMarker(marked?.body ?? '')?.gone).toBe(true);
    expect(plan([{ ...outdated, comment: marked ?? outdated.comment }]).remove).toEqual([1]);
    const moved = plan([outdated], { remembered: ['f'], suggestions: new Map([['f', draft()]]) });
    expect([...moved.post.keys()]).toEqual(['f']);
  });

  it('is left where people answered, also on lines that are gone, and is not made twice', () => {
    const answered = thread('f', { outdated: true, line: null, answers: 1 });
    const suggestions = new Map([['f', draft()]]);
    const { remove, post, standing, remember } = plan([answered], { suggestions });
    expect({ remove, post: [...post], standing: [...standing], remember }).toEqual({
      ...{ remove: [], post: [], standing: [], remember: ['f'] },
    });
  });
});

it('does not post what somebody deleted, nor where nothing may be posted', () => {
  const suggestions = new Map([['f', draft()]]);
  expect(plan([], { suggestions, remembered: ['f'] }).post.size).toBe(0);
  expect(plan([], { suggestions, post: false }).post.size).toBe(0);
  expect(plan([], { suggestions }).post.size).toBe(1);
});

it('never leaves more than its number, nor two of one finding', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{2}$/), { maxLength: 30 });
  fc.assert(
    fc.property(ids, ids, ids, (there, wished, found) => {
      const threads = there.map((one, n) => {
        const made = thread(one);
        return { ...made, comment: { ...made.comment, id: n } };
      });
      const suggestions = new Map(wished.map((one) => [one, draft()]));
      const { post, edit } = plan(threads, { suggestions, findings: new Set(found) });
      const going = new Set(edit.map(({ comment }) => comment.id));
      const left = there.filter((_, n) => !going.has(n));
      expect(left.filter((one) => post.has(one))).toEqual([]);
      if (post.size > 0) expect(left.length + post.size).toBeLessThanOrEqual(MOST_SUGGESTED);
    }),
  );
});
