import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { readOwners } from '../../src/ledger/owners.ts';
import { tell } from '../../src/ledger/read.ts';
import { type Ledger, ledgerSchema } from '../../src/ledger/schema.ts';
import { readBefore } from '../../src/ledger/since.ts';
import { ledgerCsv } from '../../src/render/ledger/csv.ts';
import { ledgerHtml } from '../../src/render/ledger/html.ts';
import { ledgerMarkdown } from '../../src/render/ledger/markdown.ts';
import { ledgerTables } from '../../src/render/ledger/tables.ts';
import { ledgerText } from '../../src/render/ledger/text.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { anyReport } from '../render/hostile.ts';
import { type Made, organisation } from './organisation.mjs';

function ledgerOf(
  made: Iterable<object>,
  options: Partial<Parameters<typeof openLedger>[0]> = {},
  before?: Ledger,
): Ledger {
  const open = openLedger({ day: '2026-11-29', ...options });
  let file = 0;
  for (const one of made) {
    file++;
    for (const told of tell(JSON.stringify(one)))
      switch (told.kind) {
        case 'report':
          open.take(told.report, `file-${file}`);
          break;
        case 'unreadable': {
          const { repository, reason, status = null, at = null } = told.record;
          open.miss({ repository, file: 'x', reason, status, at });
          break;
        }
        case 'broken':
          open.miss({
            repository: null,
            file: `${file}`,
            reason: told.why,
            status: null,
            at: null,
          });
          break;
        case 'other':
          break;
      }
  }
  const read = before === undefined ? undefined : readBefore(JSON.stringify(before));
  if (read !== undefined && 'problem' in read) throw new Error(read.problem);
  return open.ledger(read);
}

const contents = (made: Iterable<Made>): object[] =>
  [...made].flatMap(({ report, error }) => report ?? error ?? []);

const REPORTS = contents(organisation(150, { spending: 0.6, unread: 0.05 }));
const LEDGER = ledgerOf(REPORTS);
const [SOME] = [...organisation(1, { spending: 1, unread: 0 })];
const report = SOME?.report as Report;

it('is made of reports as `scan` writes them', () => {
  for (const one of REPORTS)
    if ('jobs' in one) expect(reportSchema.safeParse(one).error?.issues).toBeUndefined();
});

it('keeps to its schema', () => {
  expect(ledgerSchema.safeParse(LEDGER).error?.issues).toBeUndefined();
});

describe('whatever the reports are', () => {
  it('their order changes nothing', () => {
    const text = JSON.stringify(LEDGER);
    fc.assert(
      fc.property(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(text);
      }),
      { numRuns: 5 },
    );
  });

  it('every report and every error is a row, in every table of them', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), fc.nat(3), (reports, errors) => {
        const named = reports.map((one, at) => ({
          ...one,
          repository: { ...one.repository, name: `acme/r${at}` },
        }));
        const missing = Array.from({ length: errors }, (_, at) => ({
          schema: 'spend-guard/unreadable/v1',
          ...{ repository: `acme/gone${at}`, reason: one(at), status: 404, at: null },
        }));
        const ledger = ledgerOf([...named, ...missing, { schema: 'spend-guard/report/v9' }]);
        expect(ledgerSchema.safeParse(ledger).error?.issues).toBeUndefined();
        const rows = new Set(ledgerTables(ledger)[0]?.rows.map(([name]) => name));
        expect(rows.size).toBe(named.length + errors + 1);
        const csv = records([...ledgerCsv(ledger)].join(''));
        expect(new Set(csv.slice(1).map(([name]) => name)).size).toBe(named.length + errors + 1);
      }),
      { numRuns: 40 },
    );
    function one(at: number): string {
      return `=HYPERLINK("https://evil.example/${at}")`;
    }
  });

  it('no line has a figure of the other', () => {
    const keys = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]);
    for (const group of [LEDGER.lines, ...LEDGER.owners, ...LEDGER.credentials, ...LEDGER.models]) {
      expect(keys(group.api)).not.toContain('credits');
      expect(keys(group.subscription)).not.toContain('dollars');
      expect(keys({ ...group, api: null, subscription: null })).not.toContain('middle');
    }
    const { api, subscription } = LEDGER.lines;
    const own = (line: 'api' | 'subscription') =>
      LEDGER.repositories.reduce((sum, { jobs }) => sum + jobs[line], 0);
    expect([api.jobs, subscription.jobs]).toEqual([own('api'), own('subscription')]);
    // A dollar more on one line moves nothing on the other.
    const dearer = REPORTS.map((one) => ('jobs' in one ? withDollars(one as Report, 3) : one));
    const then = ledgerOf(dearer).lines;
    expect(then.subscription).toEqual(subscription);
    expect(then.api.dollars?.middle).toBeGreaterThan((api.dollars?.middle ?? 0) * 2.5);
  });
});

function withDollars(one: Report, times: number): Report {
  if (one.forecast === undefined || one.forecast.api.dollars === null) return one;
  const { low, middle, high } = one.forecast.api.dollars;
  const dollars = { low: low * times, middle: middle * times, high: high * times };
  return { ...one, forecast: { ...one.forecast, api: { ...one.forecast.api, dollars } } };
}

describe('months are added as distributions', () => {
  const months = LEDGER.repositories.flatMap(({ api }) => api.dollars ?? []);
  const worst = months.reduce((sum, { high }) => sum + high, 0);
  const best = months.reduce((sum, { low }) => sum + low, 0);

  it('the range of a sum lies inside the sums of the ends', () => {
    const { dollars } = LEDGER.lines.api;
    expect(months.length).toBeGreaterThan(20);
    expect(dollars?.high).toBeLessThan(worst);
    expect(dollars?.low).toBeGreaterThan(best);
    expect(dollars?.low).toBeLessThan(dollars?.middle ?? 0);
    expect(dollars?.middle).toBeLessThan(dollars?.high ?? 0);
  });

  it('one month stays what it is', () => {
    const alone = ledgerOf([report]);
    expect(alone.lines.api.dollars).toEqual(report.forecast?.api.dollars);
    expect(alone.lines.subscription.credits).toEqual(report.forecast?.subscription.credits);
  });

  it('what rests on one assumption is wrong together, so its sum is wider', () => {
    const based = (basis: 'measured' | 'assumed') =>
      ledgerOf(
        REPORTS.flatMap((one) => {
          if (!('jobs' in one)) return [];
          const { forecast, ...rest } = one as Report;
          return forecast === undefined
            ? []
            : [{ ...rest, forecast: { ...forecast, api: { ...forecast.api, basis } } }];
        }),
      ).lines.api.dollars;
    const width = (range: ReturnType<typeof based>) => (range?.high ?? 0) - (range?.low ?? 0);
    expect(width(based('assumed'))).toBeGreaterThan(width(based('measured')) * 1.5);
  });

  it('a repository more leaves the draws of the others as they were', () => {
    const tiny = { ...report, repository: { ...report.repository, name: 'acme/tiny' } };
    const with_ = ledgerOf([...REPORTS, withDollars(tiny, 1e-6)]).lines.api.dollars;
    expect(with_?.middle).toBeCloseTo(LEDGER.lines.api.dollars?.middle ?? 0, 1);
  });
});

describe('what a file holds', () => {
  it.each([
    ['not json', /^is no JSON/],
    ['{}', /no `schema`/],
    ['{"schema":"other/v1"}', /no report of Spend Guard/],
    [
      '{"schema":"spend-guard/report/v2"}',
      /`spend-guard\/report\/v2`, and this version reads `spend-guard\/report\/v1`/,
    ],
    ['{"schema":"spend-guard/report/v1"}', /^breaks its schema at `repository`/],
    ['{"schema":"spend-guard/unreadable/v7"}', /unreadable\/v7/],
    ['null', /no report/],
  ])('%s is told', (text, why) => {
    const [told] = tell(text);
    expect(told).toEqual({ kind: 'broken', why: expect.stringMatching(why) });
  });

  it('more keys than this version knows are passed over, a value that it does not know is not', () => {
    const later = {
      ...report,
      tomorrow: 1,
      jobs: report.jobs.map((job) => ({ ...job, more: [] })),
    };
    expect(ledgerOf([later])).toEqual(ledgerOf([report]));
    const unknown = { ...report, outcome: 'perhaps' };
    expect(tell(JSON.stringify(unknown))).toMatchObject([{ kind: 'broken' }]);
  });

  it('a list of reports is as good as files, and what else Spend Guard writes is none', () => {
    expect(tell(JSON.stringify([report, report])).map(({ kind }) => kind)).toEqual([
      'report',
      'report',
    ]);
    expect(tell(JSON.stringify(LEDGER))).toEqual([
      { kind: 'other', schema: 'spend-guard/ledger/v1' },
    ]);
  });
});

describe('one repository', () => {
  it('counts once, whichever of its reports comes first', () => {
    const other = { ...report, outcome: 'error' as const };
    const [a, b] = [ledgerOf([report, other]), ledgerOf([other, report])];
    expect(a).toEqual(b);
    expect([a.reports, a.repeated]).toEqual([1, [report.repository.name]]);
    expect(ledgerOf([report, report]).repeated).toEqual([]);
  });

  it('that was read in the end is not also one that was not', () => {
    const name = report.repository.name?.toUpperCase();
    const record = {
      schema: 'spend-guard/unreadable/v1',
      repository: name,
      reason: '502',
      status: 502,
    };
    expect(ledgerOf([record, report]).unreadable).toEqual([]);
    expect(ledgerOf([record]).unreadable).toMatchObject([{ repository: name, status: 502 }]);
  });

  it('without a name is called by its file', () => {
    const unnamed = { ...report, repository: { path: '.', commit: null } };
    expect(ledgerOf([unnamed]).repositories.map(({ name }) => name)).toEqual(['file-1']);
  });
});

it('a job that other repositories call is counted there, as within one', () => {
  const [job] = report.jobs;
  if (job === undefined) throw new Error('no job');
  const shared: Report = {
    ...report,
    repository: { name: 'acme/shared', path: '.', commit: null },
    ledger: { ...report.ledger },
    jobs: [{ ...job, workflow: '.github/workflows/ai.yml', triggers: ['workflow_call'] }],
  };
  const caller: Report = {
    ...report,
    jobs: report.jobs.map((one) => ({
      ...one,
      charges: one.charges.map((charge) => ({
        ...charge,
        evidence: [
          ...charge.evidence,
          { path: 'Acme/shared/.github/workflows/ai.yml@v1', line: 3, column: 1, shows: 'x' },
        ],
      })),
    })),
  };
  const alone = ledgerOf([shared]).lines;
  const both = ledgerOf([shared, caller]);
  expect(alone[job.budget === 'both' ? 'api' : job.budget].jobs).toBe(1);
  expect(both.lines).toMatchObject(
    Object.fromEntries(
      (['api', 'subscription', 'other', 'unclear'] as const).map((line) => [
        line,
        { jobs: ledgerOf([caller]).lines[line].jobs },
      ]),
    ),
  );
  expect(both.jobs.filter(({ elsewhere }) => elsewhere === true)).toHaveLength(1);
});

describe('owners', () => {
  it('of the list come before those of the report, a name before a glob', () => {
    const ownersOf = readOwners('{ "acme/*": "everybody", "Acme/Payments-API": ["pay", "ops"] }');
    if ('problem' in ownersOf) throw new Error(ownersOf.problem);
    expect(ownersOf('acme/payments-api')).toEqual(['pay', 'ops']);
    expect(ownersOf('acme/other')).toEqual(['everybody']);
    expect(ownersOf('else/other')).toEqual([]);
    const names = ledgerOf(REPORTS, { ownersOf }).owners.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['everybody', 'ops', 'pay']);
  });

  it.each([
    ['x', 'is no JSON'],
    ['[]', 'is no list'],
    ['{"a/(b)*": "x"}', 'has the glob'],
  ])('%s is refused', (text, problem) => {
    expect(readOwners(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('are those of the line where nobody answers for the job', () => {
    const jobs = report.jobs.map(({ owners: _, ...job }) => job);
    const names = ledgerOf([{ ...report, jobs }]).owners.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(['platform-finance', 'engineering', 'not named']).toContain(name);
  });
});

describe('since the last ledger', () => {
  it('nothing changed where nothing did', () => {
    const again = ledgerOf(REPORTS, {}, LEDGER);
    expect(again.since).toMatchObject({ started: [], stopped: [], moved: [], credentials: [] });
    expect(again.since?.findings).toEqual({ new: [], gone: 0 });
    expect(ledgerSchema.safeParse(again).error?.issues).toBeUndefined();
  });

  it('tells what moved, began, ended and was lost, and of what was lost nothing more', () => {
    const [first, second, third, ...rest] = REPORTS.filter(
      (one): one is Report =>
        'jobs' in one && (one as Report).jobs.some(({ charges }) => charges.length > 0),
    );
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('too few');
    const [job] = first.jobs;
    const moved = {
      ...first,
      jobs: first.jobs.map((one) => (one === job ? { ...one, budget: 'other' as const } : one)),
    };
    const lost = {
      schema: 'spend-guard/unreadable/v1',
      repository: second.repository.name,
      reason: '403',
      status: 403,
    };
    const before = ledgerOf([first, second, third, ...rest].filter((one) => one !== third));
    const now = ledgerOf([moved, lost, third, ...rest], {}, before);
    expect(now.since).toMatchObject({
      repositories: {
        added: [third.repository.name],
        gone: [],
        lost: [second.repository.name],
        found: [],
      },
      moved: [{ repository: first.repository.name, from: job?.budget, to: 'other' }],
      stopped: [],
    });
    expect(new Set(now.since?.started.map(({ repository }) => repository))).toEqual(
      new Set([third.repository.name]),
    );
  });

  it('a ledger of another version is refused', () => {
    expect(readBefore('{"schema":"spend-guard/ledger/v2"}')).toHaveProperty('problem');
    expect(readBefore('x')).toHaveProperty('problem');
  });
});

describe('for a spreadsheet', () => {
  const rows = records([...ledgerCsv(LEDGER)].join(''));
  const [head = []] = rows;

  it('is RFC 4180: every record has the columns of the first, every line ends alike', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect([...ledgerCsv(LEDGER)].every((line) => /[^\r]\r\n$/.test(line))).toBe(true);
  });

  it('has no cell that a spreadsheet would compute, whatever things are called', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom('=1+1', '+1', '-2', '@SUM(1)', '\t=1', ' =1', '＝1', '"=1'),
        (one, text) => {
          const [job] = one.jobs;
          const named = {
            ...one,
            repository: { ...one.repository, name: text },
            jobs: job === undefined ? [] : [{ ...job, job: text, triggers: [text] }],
          };
          for (const row of records([...ledgerCsv(ledgerOf([named]))].join('')).slice(1)) {
            expect(row).toHaveLength(head.length);
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a month stands once for its job and line', () => {
    const at = (name: string) => head.indexOf(name);
    const cells = rows.slice(1).map((row) => row[at('usd middle')] ?? '');
    const sum = cells.reduce((all, cell) => all + Number(cell), 0);
    const months = LEDGER.jobs.flatMap(({ month }) => month?.api?.dollars?.middle ?? []);
    expect(sum).toBeCloseTo(
      months.reduce((all, one) => all + one, 0),
      3,
    );
  });
});

/** RFC 4180, read back. */
function records(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

describe('hostile names', () => {
  it('break no table, no line and no terminal', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 4 }), (reports) => {
        const ledger = ledgerOf(reports);
        const markdown = ledgerMarkdown(ledger);
        expect(markdown).not.toMatch(/^\s*::/m);
        for (const block of markdown
          .trimEnd()
          .split('\n\n')
          .filter((one) => one.startsWith('| '))) {
          const widths = block.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
          expect(new Set(widths).size).toBe(1);
        }
        const text = ledgerText(ledger, { color: false, width: 100 });
        expect(text).not.toMatch(/^\s*::/m);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 60 },
    );
  });

  it('end no element of the page', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        const html = ledgerHtml(ledgerOf([one]));
        expect(html.match(/<script/g)).toHaveLength(2);
        expect(html.match(/<\/script>/g)).toHaveLength(2);
        expect(html.match(/<style/g)).toHaveLength(1);
        expect(html).not.toMatch(/<(?:img|iframe|object|embed|base|form)\b/i);
        expect(html).not.toMatch(/\s(?:style|on\w+)="/i);
      }),
      { numRuns: 60 },
    );
  });
});

it('the page allows its own script and style by their hash, and nothing else', () => {
  const html = ledgerHtml(LEDGER);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
  expect(html).not.toMatch(/(?:src|href)="(?!#|https:\/\/github\.com\/)/);
});
