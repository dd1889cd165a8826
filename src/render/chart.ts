import { figure, LINE_UNIT } from '../policy/lines.ts';
import type { Range } from '../report/forecast.ts';
import type { CostLine } from '../report/line-costs.ts';
import type { JobReport, Report } from '../report/report.ts';
import { baseName } from '../repository/path.ts';
import { markup, short } from './escape.ts';

/**
 * A line's month as a picture: a bar per job from the low to the high end of its range, the middle
 * marked. One picture has one line and one unit. It carries its own colours for light and dark, and
 * nothing that runs.
 */
export function lineChart(report: Report, line: CostLine): string {
  const unit = LINE_UNIT[line];
  const rows = report.jobs
    .flatMap((job) => {
      const month = monthOf(job, line);
      return month == null
        ? []
        : [{ name: short(`${baseName(job.workflow)} · ${job.job}`, 44), month }];
    })
    .toSorted((a, b) => b.month.middle - a.month.middle)
    .slice(0, MOST_ROWS);
  const most = Math.max(...rows.map(({ month }) => month.high), 0);
  const height = TOP + Math.max(1, rows.length) * ROW + 16;
  const title = `${NAMES[line]}: ${unit} in a month of 30 days, 80 % ranges`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${markup(title)}">
<style>.t{font:14px system-ui,sans-serif;fill:#1f2328}.n{fill:#59636e}.b{fill:${COLORS[line].light}}.m{stroke:#1f2328;stroke-width:2}@media(prefers-color-scheme:dark){.t{fill:#f0f6fc}.n{fill:#9198a1}.b{fill:${COLORS[line].dark}}.m{stroke:#f0f6fc}}</style>
<text class="t" x="0" y="18" font-weight="600">${markup(title)}</text>
${rows.length === 0 ? `<text class="t n" x="0" y="${TOP + 18}">No month is known.</text>` : rows.map((row, index) => bar(row, index, most, unit)).join('\n')}
</svg>
`;
}

const WIDTH = 720;
const TOP = 36;
const ROW = 34;
const LABEL = 290;
const SPACE = WIDTH - LABEL - 130;
const MOST_ROWS = 12;

const NAMES: Readonly<Record<CostLine, string>> = {
  api: 'API line',
  subscription: 'Subscription line, once the included usage is gone',
};
const COLORS = {
  api: { light: '#54aeff', dark: '#1f6feb' },
  subscription: { light: '#c297ff', dark: '#8957e5' },
} as const;

interface Row {
  readonly name: string;
  readonly month: Range;
}

function bar({ name, month }: Row, index: number, most: number, unit: string): string {
  const y = TOP + index * ROW;
  const at = (value: number) => LABEL + (most === 0 ? 0 : (value / most) * SPACE);
  const [from, middle, to] = [at(month.low), at(month.middle), at(month.high)].map(whole);
  const width = Math.max(2, (to ?? 0) - (from ?? 0));
  return `<text class="t" x="0" y="${y + 18}">${markup(name)}</text><rect class="b" x="${from}" y="${y + 4}" width="${width}" height="18" rx="3"/><path class="m" d="M${middle} ${y + 2}v22"/><text class="t n" x="${(to ?? 0) + 8}" y="${y + 18}">${markup(`${figure(month.low)}–${figure(month.high)} ${unit}`)}</text>`;
}

function whole(value: number): number {
  return Math.round(value);
}

function monthOf({ forecast }: JobReport, line: CostLine): Range | null | undefined {
  return line === 'api' ? forecast?.api?.dollarsPerMonth : forecast?.subscription?.creditsPerMonth;
}
