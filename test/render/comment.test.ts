import { describe, expect, it } from 'vitest';
import type { CommentContext } from '../../src/render/comment/context.ts';
import { MARKER_MAX, renderComment, renderUnfinished } from '../../src/render/comment.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { context } from './context.ts';
import { expectGolden } from './golden.ts';
import { charge, finding, ignored, job, report, step } from './reports.ts';
import { pulls, reports } from './situations.ts';

describe('renderComment', () => {
  it.each(Object.entries(pulls))('%s', (name, pull) => {
    expectGolden(`comment.${name}.md`, renderComment({ ...pull, context }));
  });

  it('names its key, a missing policy and a changed one', () => {
    const of = (parts: Partial<CommentContext>) =>
      renderComment({ report: reports.pass, context: { ...context, ...parts } });
    expect(of({ key: 'infra' })).toMatch(/^## ✅ Spend Guard \(`infra`\): /);
    expect(of({ policyPath: null })).toContain('No policy file on `main`');
    expect(of({ policyChanged: true })).toContain('which counts once merged');
  });

  it('says of a guard that broke that this is no violation', () => {
    const text = renderUnfinished(
      'the policy of `main` could not be read: @all, <b>line 3',
      context,
    );
    expectGolden('comment.broken.md', text);
  });

  it('shows of a policy that cannot be read the line, and a caret where it points', () => {
    const reason =
      'The policy cannot be read.\np.yml:2:10: bad `x`\n  2 | extends: a/b@main ``` | \u001b[31m\n    |          ^\nDo this.';
    const [, first, code, last] = renderUnfinished(reason, context).split('\n\n');
    expect(first).toBe(
      'This is no policy violation; the guard itself stopped: The policy cannot be read. p.yml:2:10: bad `x`',
    );
    expect(code?.split('\n')).toEqual([
      '````text',
      '  2 | extends: a/b@main ``` |',
      '    |          ^',
      '````',
    ]);
    expect(last).toBe('Do this.');
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
    expect(text.match(/- \*\*What:\*\*/g)).toHaveLength(3);
    expect(text.match(/^- ❌ /gm)).toHaveLength(37);
    expect(text.match(/: later \(no expiry\)/g)).toHaveLength(40);
    expect(text).toMatch(
      /\*\*Left out\*\* to stay below GitHub's size limit: \d+ AI jobs\. They stand in the \[job summary\]/,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('shows three findings in full and folds the rest, one block a job', () => {
    const list = ['a', 'b', 'c', 'd'].flatMap((id) => [
      finding(job('a.yml', id), { level: 'warning' }),
      finding(job('a.yml', id), { level: 'error', rule: 'personal-login' }),
    ]);
    const text = renderComment({ report: report({ findings: list }), context });
    const [open = '', ...folds] = text.split('<details>');
    expect(open.match(/^❌ \*\*`[\w.-]+#[abc]`\*\*.* · 1 more finding below$/gm)).toHaveLength(3);
    expect(open).not.toContain('wrong-budget');
    expect(folds[0]).toContain('<summary>1 more violation and 4 more warnings, by job</summary>');
    expect(folds[0]?.match(/^\*\*`[\w.-]+#[a-d]`\*\*/gm)).toHaveLength(4);
  });

  it.each([
    ['beside what stops the build', ['error', 'notice'], 0],
    ['but for the first three, where there is nothing graver', Array(5).fill('notice'), 3],
  ] as const)('folds notices %s', (_, levels, open) => {
    const list = levels.map((level, n) => finding(job('a.yml', `job-${n}`), { level }));
    const [shown = '', folded = ''] = renderComment({
      report: report({ findings: list }),
      context,
    }).split('<details>');
    expect(shown.match(/^ℹ️ /gm) ?? []).toHaveLength(open);
    const rest = levels.filter((level) => level === 'notice').length - open;
    expect(folded.match(/^- ℹ️ /gm)).toHaveLength(rest);
  });

  it('names jobs of the change first of those on neither budget, and providers beyond four in a number', () => {
    const on = (id: string) => {
      const evidence = [step('a.yml', 1, 'x')];
      const charges = [charge({ budget: 'other', provider: `P${id}`, evidence })];
      return job(`${id}.yml`, 'test', { budget: 'other', charges });
    };
    const all = ['1', '2', '3', '4', '5', '6', '7'].map(on);
    const [head, base] = [report({ jobs: all }), report({ jobs: all.slice(0, 6) })];
    const text = renderComment({ report: head, base, context }).replaceAll('\u00a0', ' ');
    expect(text).toMatch(
      /- On other providers, [^\n]* \(6 → 7\): `7\.yml#test` \(P7\), `1\.yml#test` \(P1\), [^\n]* and 3 more\./,
    );
    expect(text).toContain('- **`2.yml#test`** · ');
    const own = report({ jobs: [job('a.yml', 'a', { budget: 'api' })] });
    expect(renderComment({ report: own, context })).not.toContain('roviders');
  });

  it('tells entries that do nothing apart from what was not read', () => {
    const note = (code: string, line: number) => ({ code, path: 'p.yml', line, message: 'idle' });
    const diagnostics = [note('expect-unused', 1), note('secrets-unused', 2), note('broken', 3)];
    const text = renderComment({ report: report({ diagnostics }), context });
    expect(text).toContain('<summary>2 entries without effect</summary>');
    expect(text).toContain('<summary>1 place not read, or not all of it</summary>');
  });

  it('opens fewer where they are long, and names the others', () => {
    const list = ['a', 'b', 'c', 'd'].map((id) =>
      finding(job('a.yml', id), { message: `${id} `.repeat(400) }),
    );
    const [open = '', ...folds] = renderComment({
      report: report({ findings: list }),
      context,
    }).split('<details>');
    expect(open.match(/- \*\*What:\*\*/g)).toHaveLength(1);
    expect(open.match(/^❌ \*\*`[\w.-]+#[bc]`\*\*.* · below$/gm)).toHaveLength(2);
    expect(folds[0]).toContain('3 more violations');
  });

  it('tells what is new from what is older where the summary counts both', () => {
    const [a, b] = ['a', 'b'].map((id) => finding(job('a.yml', id), { rule: 'personal-login' }));
    if (a === undefined || b === undefined) throw new Error('no finding');
    const other = { ...a, rule: 'mixed-budgets', fingerprint: 'other' };
    const head = report({ findings: [a, other, b] });
    const base = report({ findings: [b] });
    expect(renderComment({ report: head, base, context })).toMatch(
      /^## ❌ Spend Guard: 2 new violations in 1 job \(1 older finding\)\n/,
    );
    expect(renderSummary(head, context)).toMatch(
      /^## ❌ Spend Guard, the whole repository: 3 violations in 2 jobs\n/,
    );
  });

  it('is no page of its own on a phone', () => {
    // What stands open; the pictures show its height, at most 1,600 pixels of a phone.
    const text = renderComment({ ...pulls.acme, report: pulls.acme?.report ?? report(), context });
    const open = text.replace(/<details>[\s\S]*?<\/details>/g, '').replace(/\]\([^)]*\)/g, ']');
    expect(open.length).toBeLessThan(2_600);
  });

  it('counts jobs in one way', () => {
    const called = job('a.yml', 'called', {
      budget: 'api',
      calledBy: [{ workflow: '.github/workflows/b.yml', job: 'caller' }],
    });
    const caller = job('b.yml', 'caller', { budget: 'api' });
    const made = report({ jobs: [caller] });
    const text = renderComment({
      report: { ...made, jobs: [called, caller] },
      base: report(),
      context,
    });
    expect(text).toContain('adds `caller` in `b.yml`');
    expect(text).toContain('0\u00a0→\u00a0**1**');
    expect(text).toContain('<summary>1 job that uses AI');
  });

  it('shows of many jobs those in question, and the others by name', () => {
    const old = Array.from({ length: 30 }, (_, at) =>
      job('old.yml', `old${at}`, {
        budget: at % 2 === 0 ? 'api' : 'subscription',
        sentence: 'x'.repeat(500),
      }),
    );
    const made = job('z.yml', 'made', { budget: 'api' });
    const accused = old[29] ?? made;
    const text = renderComment({
      report: report({ jobs: [...old, made], findings: [finding(accused)] }),
      base: report({ jobs: old }),
      context,
    });
    expect(text.length).toBeLessThan(10_000);
    const [own = '', others = ''] = text.split('29 other jobs, each on the budget that it was on');
    expect(own).toContain('<summary>2 jobs in question: what runs, who pays');
    expect(own).toMatch(/- \*\*`made`\*\*[^\n]* \*\*new\*\*/);
    expect(own).toContain('- **`old29`**');
    expect(own).not.toContain('**`old1`**');
    expect(others).toMatch(/\n- API budget: `old0`, `old2`, [^\n]*`old28`\n/);
    expect(others).toMatch(/\n- subscription budget: `old1`, [^\n]*`old27`\n/);
    expect(others).toContain('What they run and who pays: the [job summary](');
    // Where nobody knows what was there before, all are in question.
    expect(renderComment({ report: report({ jobs: old }), context })).toContain('**`old1`**');
  });

  it('shows the changed job before the others, where all have room', () => {
    const [a, z] = [job('a.yml', 'a', { budget: 'api' }), job('z.yml', 'z', { budget: 'api' })];
    const text = renderComment({
      report: report({ jobs: [a, z] }),
      base: report({ jobs: [a] }),
      context,
    });
    expect(text.indexOf('- **`z`**')).toBeGreaterThan(0);
    expect(text.indexOf('- **`z`**')).toBeLessThan(text.indexOf('- **`a`**'));
  });

  it.each([
    [['push', 'schedule'], 'secrets.KEY', 'Nobody without write access starts it.'],
    [
      ['pull_request', 'push'],
      'secrets.KEY',
      'by GitHub’s default a fork’s pull request gets no secrets.',
    ],
    // A login on the machine is there for a fork as well.
    [['pull_request'], 'the login of the runner', undefined],
    [['issues'], 'secrets.KEY', undefined],
    [['workflow_run'], 'secrets.KEY', undefined],
  ])('says of a changed job on %j with %s whether strangers can spend', (triggers, key, said) => {
    const [charge] = reports.everything.jobs.flatMap(({ charges }) => charges);
    if (charge?.payer == null) throw new Error('no charge');
    const charges = [{ ...charge, candidates: [], payer: { ...charge.payer, name: key } }];
    const made = job('a.yml', 'made', { budget: 'api', triggers, charges });
    const text = renderComment({ report: report({ jobs: [made] }), base: report(), context });
    if (said === undefined) expect(text).not.toContain('write access');
    else expect(text).toContain(said);
    const found = finding(made, { rule: 'outsider-can-spend' });
    expect(
      renderComment({
        report: report({ jobs: [made], findings: [found] }),
        base: report(),
        context,
      }),
    ).toContain('Without write access somebody may spend with it: [`outsider-can-spend`]');
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
