import type { Outcome, Report } from '../../report/report.ts';
import { guardLines, short } from '../escape.ts';
import { LEDGER_LINES } from '../words.ts';
import { ink, wrap } from './ink.ts';
import { type PageOptions, pageFor } from './page.ts';
import { type Column, table } from './table.ts';

interface Told {
  readonly name: string;
  /** Undefined where it could not be judged. */
  readonly report: Report | undefined;
}

const COLUMNS: readonly Column[] = [
  { title: 'REPOSITORY', enough: 12 },
  { title: 'VERDICT', enough: 7 },
  ...['API', 'SUBSCRIPTION', 'OTHER', 'UNCLEAR'].map((title) => ({ title, enough: 3 })),
];

const VERDICTS: Readonly<Record<Outcome, string>> = {
  fail: 'FAIL',
  warn: 'WARN',
  pass: 'PASS',
  error: 'UNFINISHED',
};

/** The one ledger of several repositories: jobs on each line, added down the line and never across. */
export function renderTogether(all: readonly Told[], options: PageOptions): string {
  const page = pageFor(options);
  const rows = all.map(({ name, report }) => [
    short(name, 120),
    report === undefined ? 'not judged' : VERDICTS[report.outcome],
    ...LEDGER_LINES.map((line) => (report === undefined ? '-' : String(report.ledger[line].jobs))),
  ]);
  const sums = LEDGER_LINES.map((line) =>
    all.reduce((sum, { report }) => sum + (report?.ledger[line].jobs ?? 0), 0),
  );
  const failed = all.filter(({ report }) => report?.outcome === 'fail').length;
  const total = [`all ${all.length}`, failed > 0 ? `${failed} FAIL` : '', ...sums.map(String)];
  const wide = table(COLUMNS, [...rows, total], page.width);
  const bold = (text: string) => ink(options.color)(['bold'], text);
  const lines =
    wide === undefined
      ? [...rows, total].flatMap(([name = '', verdict = '', ...counts]) => [
          ...wrap(`${name}: ${verdict}`, page.width, ''),
          ...wrap(counts.map((n, at) => `${n} ${NAMES[at]}`).join(', '), page.width, '  '),
        ])
      : [bold(wide.head), ...wide.rows.slice(0, -1), bold(wide.rows.at(-1) ?? '')];
  return `${guardLines(['Jobs on each budget line', ...lines].join('\n'), ': ')}\n`;
}

const NAMES = ['API', 'subscription', 'other', 'unclear'] as const;
