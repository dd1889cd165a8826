import { createHash } from 'node:crypto';
import type { Ledger, LedgerLines, LedgerRepository } from '../../ledger/schema.ts';
import { type Bounds, bounded, figure, rangeShort, rangeWords } from '../../policy/lines.ts';
import type { Range } from '../../report/forecast.ts';
import { clean, encodePath, markup } from '../escape.ts';
import { count } from '../words.ts';
import { SCRIPT, STYLE } from './page.generated.ts';
import { embedded, type PageData, pageData } from './page-data.ts';
import { boundsOf, monthNotes, monthOf, scopeWords, sinceWords, TWO_BILLS } from './words.ts';

interface PageView {
  /** Where the repositories are, for links. */
  readonly server?: string | undefined;
}

/**
 * The ledger as one page that stands alone: no file beside it, no network, nothing stored. Its policy
 * lets the one script and the one style sheet run that are named by their hash, and nothing else, so
 * that a name that somebody chose to be markup would still do nothing.
 */
export function ledgerHtml(ledger: Ledger, { server }: PageView = {}): string {
  const web = /^https:\/\/[\w.:-]+$/.exec(server ?? '')?.[0] ?? 'https://github.com';
  const data = pageData(ledger, web);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="spend-guard ${markup(ledger.generator.version)}">
<title>${markup(`AI spending in CI: ${scopeWords(ledger)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#view">To the tables</a>
<div class="page">
<header class="head">
<div>
<p class="eyebrow">Spend Guard ledger</p>
<h1>Who pays for the AI in CI</h1>
<p class="scope">${markup(`${ownersOf(ledger)}${scopeWords(ledger)} · ${ledger.day}`)}</p>
</div>
<button type="button" id="theme" hidden>Theme: auto</button>
</header>
<main>
<section class="lines" aria-label="The two budgets">
${(['api', 'subscription'] as const).map((line) => lineCard(ledger.lines, line)).join('\n')}
</section>
<p class="never">${markup(TWO_BILLS)}</p>
${strip(ledger)}
${since(ledger)}
${charts(ledger)}
${navigation(data)}
<section id="view" tabindex="-1" aria-label="The chosen table">
<noscript><p class="nothing">The tables are drawn by the script of this page. Without it, read the JSON, the CSV or the Markdown of the same ledger.</p></noscript>
</section>
</main>
<footer>Made by Spend Guard ${markup(ledger.generator.version)} from ${count(ledger.reports, 'report')}. It reads files and runs nothing; this page asks no network.</footer>
</div>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** https://www.w3.org/TR/CSP3/#match-element-to-source-list */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Whose repositories they are, where that is one or two. */
function ownersOf({ repositories }: Ledger): string {
  const owners = new Set(
    repositories.map(({ name }) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '')),
  );
  const named = [...owners].filter((owner) => owner !== '');
  return named.length === 0 || named.length > 2 || named.length < owners.size
    ? ''
    : `${named.map((name) => clean(name)).join(' and ')} · `;
}

const LINES = {
  api: { name: 'API budget', bills: 'OpenAI Platform, metered per token', unit: 'USD' },
  subscription: {
    name: 'Subscription budget',
    bills: 'ChatGPT plan or workspace: what its seats include, then credits',
    unit: 'credits',
  },
} as const;

function lineCard(lines: LedgerLines, line: 'api' | 'subscription'): string {
  const { name, bills, unit } = LINES[line];
  const { jobs, repositories, runs, tokens } = lines[line];
  const month = monthOf(lines, line);
  const facts: readonly (readonly [string, string])[] = [
    ['Jobs', jobs.toLocaleString('en-US')],
    ['Repositories', repositories.toLocaleString('en-US')],
    ...(runs === null ? [] : [['Runs a month', rangeShort(runs, '').trim()] as const]),
    ...(tokens === null
      ? []
      : [['Tokens a month', rangeShort(tokens, 'tokens').replace(' tokens', '')] as const]),
  ];
  const notes = monthNotes(lines, line);
  return `<article class="line ${line}">
<h2>${name}</h2>
<p class="bills">${bills}</p>
${month === null ? `<p class="figure"><span class="unknown">${jobs === 0 ? 'Nothing is charged to it' : 'No month is known'}</span></p>` : figureOf(month, unit, boundsOf(lines, line))}
<dl class="facts">${facts.map(([what, value]) => `<div><dt>${what}</dt><dd>${markup(value)}</dd></div>`).join('')}</dl>
${notes.length === 0 ? '' : `<details><summary>What is in it, and what is not</summary><ul>${notes.map((note) => `<li>${quoted(note)}</li>`).join('')}</ul></details>`}
</article>`;
}

function figureOf(month: Range, unit: string, bounds: Bounds): string {
  const { word, range } = bounded(month, bounds);
  const said = rangeWords(range, '').trim().replace(' to ', ' – ');
  return `<p class="figure">${word === '' ? '' : `<small>${word}</small> `}${markup(said)} <small class="unit">${unit} a month</small></p>
<p class="middle">Middle ${markup(figure(month.middle))} ${unit}; an 80 % range.</p>`;
}

/** A sentence of ours with names between backticks. */
function quoted(text: string): string {
  return clean(text)
    .split('`')
    .map((part, at) => {
      if (at % 2 === 1) return `<code>${markup(part)}</code>`;
      return `${part.startsWith(' ') ? ' ' : ''}${markup(part)}${part.endsWith(' ') ? ' ' : ''}`;
    })
    .join('');
}

/** What is on neither line, and what nobody knows. */
function strip({ lines, unreadable, blindSpots }: Ledger): string {
  const cells: readonly (readonly [number, string, string])[] = [
    [lines.other.jobs, 'jobs pay other providers', '#/providers'],
    [lines.unclear.jobs, 'jobs are unclear', '#/jobs?c2=unclear'],
    [lines.none.jobs, 'jobs without AI', ''],
    [blindSpots.length, 'blind spots', '#/blind-spots'],
    [unreadable.length, 'repositories not read', '#/unreadable'],
  ];
  const items = cells.map(([n, what, href]) => {
    const words = href === '' ? `<span>${what}</span>` : `<a href="${href}">${what}</a>`;
    return `<li><strong>${n.toLocaleString('en-US')}</strong>${words}</li>`;
  });
  return `<ul class="strip" aria-label="On neither line">${items.join('')}</ul>`;
}

/** The first of each kind; the tables have the rest. */
const MOST_CHANGES = 12;

function since(ledger: Ledger): string {
  const words = sinceWords(ledger);
  if (words === undefined || ledger.since === null) return '';
  const { started, stopped, moved, credentials, repositories } = ledger.since;
  const job = (one: { repository: string; workflow: string; job: string }) =>
    `${one.repository} · ${one.job}`;
  const told = [
    ...moved.map((one) => `Moved from ${one.from} to ${one.to}: \`${job(one)}\``),
    ...started.map((one) => `Spends now, ${one.to}: \`${job(one)}\``),
    ...stopped.map((one) => `Spends no more, ${one.from}: \`${job(one)}\``),
    ...credentials.map((name) => `New credential: \`${name.replaceAll('`', '')}\``),
    ...repositories.lost.map((name) => `No longer read: \`${name}\``),
    ...repositories.added.map((name) => `New repository: \`${name}\``),
    ...repositories.gone.map((name) => `Gone: \`${name}\``),
  ];
  const shown = told.slice(0, MOST_CHANGES);
  const left = told.length - shown.length;
  const list = [...shown, ...(left > 0 ? [`And ${left} more, in the JSON.`] : [])];
  return `<section class="since"><h2>What changed</h2>${words.map((one) => `<p>${quoted(one)}</p>`).join('')}${
    list.length === 0 ? '' : `<ul>${list.map((one) => `<li>${quoted(one)}</li>`).join('')}</ul>`
  }</section>`;
}

/** A picture for each line, in its own unit; there is none of both. */
function charts({ repositories }: Ledger): string {
  const made = [
    chart('api', repositories, (one) => one.api.dollars),
    chart('subscription', repositories, (one) => one.subscription.credits),
  ].filter((one) => one !== '');
  return made.length === 0 ? '' : `<div class="charts">${made.join('')}</div>`;
}

const MOST_BARS = 8;

function chart(
  line: 'api' | 'subscription',
  repositories: readonly LedgerRepository[],
  monthOfOne: (one: LedgerRepository) => Range | null,
): string {
  const rows = repositories
    .flatMap((one) => {
      const month = monthOfOne(one);
      return month === null ? [] : [{ name: clean(one.name), month }];
    })
    .sort((a, b) => b.month.middle - a.month.middle)
    .slice(0, MOST_BARS);
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ month }) => month.high), 1e-9);
  const { name, unit } = LINES[line];
  return `<section class="${line}"><h2>${name}: largest repositories, ${unit} a month</h2><ol>${rows
    .map(({ name: repository, month }) => bar(repository, month, most))
    .join('')}</ol></section>`;
}

/** From the low to the high end of the range, the middle marked; the figures beside it say the same. */
function bar(name: string, month: Range, most: number): string {
  const at = (value: number) => ((value / most) * 1000).toFixed(1);
  const width = Math.max(4, ((month.high - month.low) / most) * 1000).toFixed(1);
  return `<li><a href="#/repository/${encodePath(name)}">${markup(name)}</a><svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true"><rect class="axis" x="0" y="6.5" width="1000" height="1"/><rect class="bar" x="${at(month.low)}" y="1" width="${width}" height="12"/><rect class="mark" x="${at(month.middle)}" y="0" width="3" height="14"/></svg><span>${markup(rangeShort(month, '').trim())}</span></li>`;
}

/** Tables that hold something; the first is always there. */
function navigation({ tables }: PageData): string {
  const links = tables
    .filter(({ rows }, index) => rows.length > 0 || index === 0)
    .map(({ id, title, rows, left }) => {
      const n = (rows.length + left).toLocaleString('en-US');
      return `<li><a href="#/${id}">${markup(title)} <small>${n}</small></a></li>`;
    });
  return `<nav aria-label="Tables"><ul>${links.join('')}</ul></nav>`;
}
