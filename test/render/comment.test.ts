import { describe, expect, it } from 'vitest';
import type { CommentContext } from '../../src/render/comment/context.ts';
import { MARKER_MAX, renderComment, renderUnfinished } from '../../src/render/comment.ts';
import { context } from './context.ts';
import { expectGolden } from './golden.ts';
import { finding, ignored, job, report } from './reports.ts';
import { pulls, reports } from './situations.ts';

describe('renderComment', () => {
  it.each(Object.entries(pulls))('%s', (name, pull) => {
    expectGolden(`comment.${name}.md`, renderComment({ ...pull, context }));
  });

  it('names its key, a missing policy and a changed one', () => {
    const of = (parts: Partial<CommentContext>) =>
      renderComment({ report: reports.pass, context: { ...context, ...parts } });
    expect(of({ key: 'infra' })).toMatch(/^## ✅ Spend Guard \(`infra`\): /);
    expect(of({ policyPath: null })).toContain('There is no policy at `main`');
    expect(of({ policyChanged: true })).toContain('which counts once merged');
  });

  it('says of a guard that broke that this is no violation', () => {
    const text = renderUnfinished(
      'the policy of `main` could not be read: @all, <b>line 3',
      context,
    );
    expectGolden('comment.broken.md', text);
  });

  it('counts only what the pull request causes', () => {
    const text = renderComment({
      report: reports.violation,
      base: reports.violation,
      context,
    });
    expect(text).toMatch(/^## ✅/);
    expect(text).toContain('1 older finding, not caused by this pull request');
  });

  it('drops whole blocks, least important first, and says what went where', () => {
    const jobs = Array.from({ length: 400 }, (_, index) =>
      job('big.yml', `job-${index}`, { budget: 'api', sentence: 'x'.repeat(300) }),
    );
    const findings = jobs.slice(0, 40).map((each) => finding(each));
    const text = renderComment({
      report: report({ jobs, findings, ignored: findings.map((each) => ignored(each, 'later')) }),
      context,
    });
    expect(text.length).toBeLessThanOrEqual(60_000 - MARKER_MAX);
    expect(text.match(/- \*\*What:\*\*/g)).toHaveLength(40);
    expect(text.match(/: later \(no expiry\)/g)).toHaveLength(40);
    expect(text).toMatch(
      /\*\*Left out\*\* to stay below GitHub's size limit: \d+ AI jobs\. The \[job summary\]/,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it.each([
    ['beside what stops the build', ['error', 'notice'], true],
    ['where there are many', ['notice', 'notice', 'notice', 'notice'], true],
    ['not where they are all there is', ['notice', 'notice'], false],
  ] as const)('folds notices %s', (_, levels, isFolded) => {
    const list = levels.map((level, n) => finding(job('a.yml', `job-${n}`), { level }));
    const text = renderComment({ report: report({ findings: list }), context });
    const notices = levels.filter((level) => level === 'notice').length;
    const fold = text.includes(`<details><summary>${notices} notices`.slice(0, -1));
    expect(fold).toBe(isFolded);
    expect(text.match(/ℹ️ \*\*Job/g)).toHaveLength(notices);
  });

  it('keeps the verdict and the footer in the smallest room', () => {
    const text = renderComment({
      ...pulls['adds-a-violation'],
      report: reports.everything,
      context,
      limit: 5000,
    });
    expect(text.length).toBeLessThanOrEqual(5000 - MARKER_MAX);
    expect(text).toMatch(/^## ❌ Spend Guard: /);
    expect(text).toContain('updated in place</sub>');
  });
});

describe('an edit that fixes a finding', () => {
  const render = (before: string, after: string) => {
    const review = job('review.yml', 'review', { budget: 'api' });
    const found = finding(review);
    const offers = new Map([[found.fingerprint, { before, after }]]);
    const made = report({ jobs: [review], findings: [found] });
    return renderComment({ report: made, context: { ...context, offers } });
  };

  it('stands under it as a diff', () => {
    const text = render(
      'jobs:\n  a:\n    steps: []\n',
      'jobs:\n  a:\n    timeout-minutes: 30\n    steps: []\n',
    );
    expect(text).toContain('\n  ```diff\n  @@ line 1 @@\n');
    expect(text).toContain('\n  +    timeout-minutes: 30\n');
  });

  it('cannot leave its fence, start a command or show a key', () => {
    const key = `sk-proj-${'A1b2C3d4'.repeat(6)}`;
    const hostile = [
      '```',
      '~~~',
      '::error::x',
      `key: ${key}`,
      '````` </details> @all',
      '\u202Egnp',
    ];
    const text = render(
      `${hostile.join('\n')}\nold\n`,
      `${hostile.join('\n')}\nnew\n${hostile.join('\n')}\n`,
    );
    const lines = text.split('\n');
    const open = lines.findIndex((line) => line.endsWith('diff') && line.includes('``'));
    const fence = (lines[open] ?? '').replace('diff', '');
    const close = lines.indexOf(fence, open + 1);
    expect(fence).toBe('  ``````');
    expect(lines.slice(open + 1, close).join('\n')).toContain('+new');
    expect(lines.slice(close).join('\n')).not.toContain('@all');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain(key);
    expect(text).not.toContain('\u202E');
  });

  it('is left out when it is long', () => {
    const many = Array.from({ length: 100 }, (_, n) => `line ${n}`).join('\n');
    expect(render('old', many)).not.toContain('diff');
  });
});
