import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { isVerbatim } from '../../src/render/escape.ts';
import { renderSuggestion } from '../../src/render/suggestion.ts';
import { context } from './context.ts';
import { expectGolden } from './golden.ts';
import { anyFinding, hostileText } from './hostile.ts';
import { report } from './reports.ts';
import { changed, scan } from './situations.ts';

const made = await scan(changed('review', '    timeout-minutes: 20\n', ''));
const [unbounded] = made.findings;
if (unbounded?.rule !== 'unbounded-run') throw new Error('the job has a time limit');
const posted = 'https://github.com/acme/shop/pull/7#discussion_r3100000001';
const LINES = ['    timeout-minutes: 30', '    runs-on: ubuntu-latest'];

describe('a suggestion', () => {
  it('says what is wrong and what comes instead', () => {
    expectGolden('suggestion.time-limit.md', `${renderSuggestion(unbounded, LINES, context)}\n`);
  });

  it('stands in the comment as one line that leads to it, without the difference', () => {
    const { fingerprint, path } = unbounded;
    const offers = new Map([[fingerprint, { path, before: 'a\n', after: 'b\n' }]]);
    const suggested = new Map([[fingerprint, posted]]);
    const text = renderComment({
      report: made,
      base: report(),
      context: { ...context, offers, suggested },
    });
    expectGolden('comment.suggested.md', text);
    expect(text).toContain(`[suggested on the changed lines](${posted})`);
    expect(text).not.toContain('```');
  });

  it('only takes lines away where it has none', () => {
    expect(renderSuggestion(unbounded, [], context)).toContain('\n```suggestion\n```\n');
  });

  it('starts no command and shows no key, whatever the finding says', () => {
    const lines = fc.array(hostileText.filter(isVerbatim), { maxLength: 4 });
    fc.assert(
      fc.property(anyFinding, lines, (any, list) => {
        const text = renderSuggestion(any, list, context);
        expect(text).not.toMatch(/^\s*::|##\[/m);
        expect(text).not.toMatch(/sk-proj-abcdefghi|ghp_abcdefgh/);
        for (const line of list) expect(text.split('\n')).toContain(line);
      }),
      { numRuns: 300 },
    );
  });
});
