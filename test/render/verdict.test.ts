import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { verdict } from '../../src/render/verdict.ts';
import { withAlike } from '../../src/report/alike.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { context } from './context.ts';
import { anyReport } from './hostile.ts';
import { ignored, job, report } from './reports.ts';

const jobsOf = (findings: readonly Finding[]) =>
  new Set(findings.map((one) => `${one.workflow}\n${one.job}`)).size;
const some = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Every claim that a verdict makes, held against the report that it stands over. */
function isTrue(said: string, of: Report, older: number): void {
  const { ledger, findings, diagnostics } = of;
  const level = (one: Finding['level']) => findings.filter((each) => each.level === one);
  expect(said).not.toMatch(/expects|allows/);
  switch (of.outcome) {
    case 'error':
      expect(said).toMatch(/^could not finish|^this change weakens/);
      return;
    case 'fail':
    case 'warn':
      headlineIsTrue(said, level(of.outcome === 'fail' ? 'error' : 'warning'));
      return;
    case 'pass':
      break;
    default:
      of.outcome satisfies never;
  }
  expect([...level('error'), ...level('warning')]).toEqual([]);
  const spenders = of.jobs.filter((one) => one.budget !== 'none' && !one.calledBy).length;
  const [claim = '', ...rest] = said.split('; ');
  const tail = rest.join('; ');
  if (claim === 'there is no job in the workflows here') expect(of.jobs).toEqual([]);
  else if (claim === 'no job here uses AI') {
    expect(spenders).toBe(0);
    expect(diagnostics).toEqual([]);
    expect(unreadPlaces(of)).toBe(0);
  } else if (claim === 'no AI spend found') {
    expect(spenders).toBe(0);
    expect(tail).toContain(some(unreadPlaces(of) || diagnostics.length, 'place'));
  } else {
    const [who, lines = ''] = claim.split(': ');
    expect(who).toBe(`${some(spenders, 'job')} ${spenders === 1 ? 'uses' : 'use'} AI`);
    const told = new Map(
      lines.split(', ').map((one) => [one.replace(/^\d+ /, ''), Number.parseInt(one, 10)]),
    );
    expect(told.get('API')).toBe(ledger.api.jobs);
    expect(told.get('subscription')).toBe(ledger.subscription.jobs);
    expect(told.get('other') ?? 0).toBe(ledger.other.jobs);
    expect(told.get('unclear') ?? 0).toBe(ledger.unclear.jobs);
  }
  const none = findings.length + of.ignored.length + older === 0;
  expect(tail === 'no finding').toBe(none && spenders > 0);
  const told = withAlike(findings).length;
  if (told > 0) expect(tail).toContain(some(told, 'notice'));
  if (older > 0) expect(tail).toContain(some(older, 'older finding'));
  if (of.ignored.length > 0)
    expect(tail).toContain(`${some(of.ignored.length, 'finding')} ignored`);
}

/** Places that were not read with something in their reach that pays. */
function unreadPlaces({ jobs }: Report): number {
  const spots = jobs.flatMap(({ blindSpots = [] }) => blindSpots);
  const reaching = spots.filter(({ inReach }) => inReach.length > 0);
  return new Set(reaching.map(({ path, line, what }) => `${path}:${line} ${what}`)).size;
}

function headlineIsTrue(said: string, findings: readonly Finding[]): void {
  const only = (rule: string) => findings.every((one) => one.rule === rule);
  expect(findings.length).toBeGreaterThan(0);
  if (said.includes('the wrong budget')) {
    expect(only('wrong-budget')).toBe(true);
    expect(said).toContain(some(jobsOf(findings), 'job'));
  } else if (said.includes('nobody can tell')) {
    expect(only('unclear-payer')).toBe(true);
    expect(said).toContain(some(jobsOf(findings), 'job'));
  } else if (said.includes('written into')) {
    expect(only('hard-coded-key')).toBe(true);
    expect(said).toContain(some(findings.length, 'key'));
  } else if (said.includes('ChatGPT login')) {
    expect(only('personal-login')).toBe(true);
    expect(said).toContain(some(jobsOf(findings), 'job'));
  } else if (said.includes('without write access')) {
    expect(only('outsider-can-spend')).toBe(true);
    expect(said).toContain(some(jobsOf(findings), 'job'));
  } else if (said.includes('not read')) {
    expect(only('unread-workflow')).toBe(true);
    expect(said).toContain(some(findings.length, 'workflow'));
  } else {
    // What is found in a file as a whole is in no number of jobs.
    const jobs = findings.some(({ job }) => job === '*')
      ? ''
      : ` in ${some(jobsOf(findings), 'job')}`;
    const kind = findings.some(({ level }) => level === 'error') ? 'violation' : 'warning';
    expect(said).toBe(`${some(withAlike(findings).length, kind)}${jobs}`);
  }
}

describe('the sentence of a verdict', () => {
  it('is true of any report', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(3), (value, older) =>
        isTrue(verdict(value, older), value, older),
      ),
      { numRuns: 1_000 },
    );
  });

  const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' });
  const goldens = files.filter((path) => path.endsWith('golden/report.json'));
  it.each(goldens)('is true of %s', (path) => {
    const value = JSON.parse(readFileSync(`${fixtures}${path}`, 'utf8')) as Report;
    isTrue(verdict(value), value, 0);
  });

  it('names what is ignored, unclear and older beside what passes', () => {
    const unclear = job('a.yml', 'a', { budget: 'unclear' });
    const one = report({
      jobs: [unclear],
      ignored: [ignored({ ...anyFinding(unclear), rule: 'unclear-payer' }, 'agreed')],
    });
    expect(verdict(one, 2)).toBe(
      '1 job uses AI: 0 API, 0 subscription, 1 unclear; 2 older findings, 1 finding ignored',
    );
  });

  it('the heading of a comment says that nothing is open only where nothing is', () => {
    fc.assert(
      fc.property(anyReport, (value) => {
        const [heading = ''] = renderComment({ report: value, context }).split('\n', 1);
        if (heading.includes('no open finding')) expect(value.findings).toEqual([]);
        if (heading.includes('✅'))
          expect(value.findings.every(({ level }) => level === 'notice')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function anyFinding(of: ReturnType<typeof job>): Finding {
  return {
    ...{ rule: 'wrong-budget', level: 'error', message: 'm', path: of.workflow, line: 1 },
    ...{ workflow: of.workflow, job: of.job, fix: null, fingerprint: 'f' },
  };
}
