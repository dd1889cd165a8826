import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { lineChart } from '../../src/render/chart.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderForecastMarkdown, renderForecastText } from '../../src/render/forecast.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { renderText } from '../../src/render/text.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { policyOf, REVIEW, review, SITUATIONS, TODAY, upkeep } from '../forecast/situations.ts';
import { files } from '../interpreter/memory.ts';
import { context } from './context.ts';
import { expectGolden } from './golden.ts';

describe.each(SITUATIONS)('a forecast: $name', ({ name, head, base }) => {
  it('is a report of the contract', () => {
    reportSchema.parse(head);
  });

  it('looks so in the comment, the summary and the terminal', () => {
    expectGolden(`comment.forecast-${name}.md`, renderComment({ report: head, base, context }));
    expectGolden(`forecast.${name}.summary.md`, renderSummary(head, RULE_DOCS));
    expectGolden(`forecast.${name}.txt`, renderForecastText(head, { color: false, width: 90 }));
  });
});

it('says which jobs no figure counts', () => {
  const anthropic = review()
    .replace('codex exec', 'claude -p')
    .replace(/CODEX_API_KEY|OPENAI_API_KEY/g, 'ANTHROPIC_API_KEY');
  const policy = policyOf('version: 1\n');
  const forecaster = openForecast({ policy, today: TODAY, history: undefined });
  const report = guard(files({ [REVIEW]: anthropic }), { policy, today: TODAY, forecaster });
  const told = 'Not forecast: 1 job on other providers (Anthropic).';
  expect(renderForecastText(report, { color: false, width: 100 })).toContain(told);
  expect(renderForecastMarkdown(report)).toContain(told);
});

/** Every output that there is, of one report. */
function outputs(report: Report, base: Report): Readonly<Record<string, string>> {
  return {
    comment: renderComment({ report, base, context }),
    summary: renderSummary(report, RULE_DOCS),
    markdown: renderMarkdown(report, RULE_DOCS),
    text: renderText(report, { color: false, width: 120, verbose: true, ...RULE_DOCS }),
    forecast: renderForecastText(report, { color: false, width: 120 }),
    forecastMarkdown: renderForecastMarkdown(report),
    sarif: renderSarif(report, RULE_DOCS),
    json: renderJson(report),
    chart: report.forecast === undefined ? '' : lineChart(report, 'subscription'),
  };
}

const CURRENCY = /USD|EUR|dollar|[$€£](?=\s?\d)|\bcents?\b/i;
const model = fc.constantFrom('gpt-6.2-sol', 'gpt-5.6-sol', 'gpt-6-luna', 'gpt-7-nova', 'gpt-5.5');
const amount = fc.integer({ min: 0, max: 5_000 });
const world = fc.record({
  ...{ keyed: fc.option(model), planned: fc.option(model), runs: fc.option(amount) },
  ...{ limit: fc.option(amount), search: fc.boolean() },
});

describe('no output', () => {
  it('shows a currency for a subscription, whatever pays for what', () => {
    fc.assert(
      fc.property(world, ({ planned, runs, limit, search }) => {
        const policy = policyOf(
          `version: 1\ndefault: any\nbudgets: { subscription: { owner: engineering${limit === null ? '' : `, monthly-limit: "${limit} credits"`}, workspace: { kind: plus } } }\n${runs === null ? '' : `usage: { "**#guides": { runs-per-month: ${runs} } }\n`}`,
        );
        const text = upkeep
          .replace('gpt-6.1-sol', planned ?? 'gpt-6.1-sol')
          .replace('codex exec', search ? 'codex exec --search' : 'codex exec');
        const forecaster = openForecast({ policy, today: TODAY, history: undefined });
        const report = guard(files({ '.github/workflows/upkeep.yml': text }), {
          policy,
          today: TODAY,
          forecaster,
        });
        expect(report.jobs.some((job) => job.forecast?.subscription != null)).toBe(true);
        for (const [name, output] of Object.entries(outputs(report, report))) {
          const own =
            name === 'json'
              ? JSON.stringify(report.forecast?.subscription) +
                JSON.stringify(report.jobs.map((job) => job.forecast?.subscription))
              : output;
          expect(own, name).not.toMatch(CURRENCY);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has a line with both units, or a figure for both lines together', () => {
    fc.assert(
      fc.property(world, ({ keyed, planned, runs }) => {
        const usage = runs === null ? '' : `usage: { "**#*": { runs-per-month: ${runs} } }\n`;
        const policy = policyOf(`version: 1\ndefault: any\n${usage}`);
        const texts = {
          [REVIEW]: review({ model: keyed ?? 'gpt-6.2-sol' }),
          '.github/workflows/upkeep.yml': upkeep.replace('gpt-6.1-sol', planned ?? 'gpt-6.1-sol'),
        };
        const forecaster = openForecast({ policy, today: TODAY, history: undefined });
        const report = guard(files(texts), { policy, today: TODAY, forecaster });
        for (const [name, output] of Object.entries(outputs(report, report)))
          for (const line of output.split('\n')) {
            expect(/\bUSD\b/.test(line) && /\d credits\b/.test(line), `${name}: ${line}`).toBe(
              false,
            );
            expect(line, name).not.toMatch(/\b(?:total|altogether|in all)\b/i);
          }
        const { forecast } = report;
        expect(Object.keys(forecast ?? {})).toEqual([
          'days',
          'day',
          'history',
          'api',
          'subscription',
        ]);
        expect(JSON.stringify(forecast?.subscription)).not.toContain('dollars');
        expect(JSON.stringify(forecast?.api)).not.toContain('credits');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('the chart', () => {
  const report = SITUATIONS.find(({ name }) => name === 'over-the-limit')?.head;

  it.each(['api', 'subscription'] as const)('of the %s line is what docs show', (line) => {
    if (report === undefined) throw new Error('no such situation');
    const file = join(import.meta.dirname, `../../docs/images/forecast-${line}.svg`);
    const svg = lineChart(report, line);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, svg);
    expect(existsSync(file)).toBe(true);
    expect(svg).toBe(readFileSync(file, 'utf8'));
  });

  it('lets nothing of a repository be markup', () => {
    if (report === undefined) throw new Error('no such situation');
    const hostile = {
      ...report,
      jobs: report.jobs.map((job) => ({ ...job, job: '</text><script>' })),
    };
    expect(lineChart(hostile, 'api')).not.toContain('<script>');
  });
});
