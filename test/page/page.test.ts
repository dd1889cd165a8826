/** The ledger's page as a reader meets it: in a browser, from a file, without a network. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { tell } from '../../src/ledger/read.ts';
import { ledgerHtml } from '../../src/render/ledger/html.ts';
import type { Report } from '../../src/report/report.ts';
import { organisation } from '../ledger/organisation.mjs';

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'ledger-page-'));
let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM === undefined)
    throw new Error('There is no Chromium here; set CHROMIUM to the path of one.');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const told: string[] = [];
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  // Neither an error nor a word of the policy: nothing was tried that it forbids.
  expect(told.splice(0)).toEqual([]);
});

/** A page of these reports, as a file. */
function written(
  name: string,
  reports: Iterable<{ name: string; report?: object; error?: object }>,
): string {
  const open = openLedger({ day: '2026-11-29' });
  for (const { report, error } of reports)
    for (const one of tell(JSON.stringify(report ?? error))) {
      if (one.kind === 'report') open.take(one.report, 'x');
      else if (one.kind === 'unreadable') open.miss({ file: 'x', ...nulls(one.record) });
      else throw new Error(JSON.stringify(one));
    }
  const path = join(folder, `${name}.html`);
  writeFileSync(path, ledgerHtml(open.ledger()));
  return path;
}

function nulls({
  repository,
  reason,
  status,
  at,
}: {
  repository: string;
  reason: string;
  status?: number | null | undefined;
  at?: string | null | undefined;
}) {
  return { repository, reason, status: status ?? null, at: at ?? null };
}

async function open(path: string, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) told.push(`asked for ${request.url()}`);
  });
  // Counted in the task of the event itself, in which the page draws as well (`moving`).
  await page.addInitScript(() => {
    let moves = 0;
    addEventListener('hashchange', () => {
      moves += 1;
      document.documentElement.setAttribute('data-moves', String(moves));
    });
  });
  await page.goto(`${pathToFileURL(path)}${hash}`);
  return page;
}

const column = (page: Page, at: number): Promise<string[]> =>
  page.$$eval(`tbody tr td:nth-child(${at})`, (cells) =>
    cells.map((cell) => cell.textContent ?? ''),
  );

/**
 * What changes the address, and the page drawn for it: a browser tells of a new fragment by an event of its own, some
 * time after the click.
 */
async function moving(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.getAttribute('data-moves'));
  await act();
  await page.waitForFunction(
    (moves) => document.documentElement.getAttribute('data-moves') !== moves,
    before,
  );
}

let smallPage: string | undefined;
const small = (): string => {
  smallPage ??= written('small', organisation(120, { spending: 0.5 }));
  return smallPage;
};

describe('a reader', () => {
  it('sorts by a column, both ways and back, and keeps the place in the address', async () => {
    const page = await open(small(), '#/jobs');
    const before = await column(page, 2);
    await moving(page, () => page.click('th:nth-child(2) a'));
    const up = await column(page, 2);
    expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await page.getAttribute('th:nth-child(2)', 'aria-sort')).toBe('ascending');
    await moving(page, () => page.click('th:nth-child(2) a'));
    expect(await page.getAttribute('th:nth-child(2)', 'aria-sort')).toBe('descending');
    expect(page.url()).toContain('sort=-2');
    expect(await page.evaluate(() => document.activeElement?.closest('th')?.textContent)).toContain(
      'Job',
    );
    await moving(page, () => page.goBack());
    expect(await column(page, 2)).toEqual(up);
    await moving(page, () => page.goBack());
    expect(await column(page, 2)).toEqual(before);
  });

  it('sorts months by their middle, what is not known last', async () => {
    const page = await open(small(), '#/jobs?sort=-8');
    const months = (await column(page, 8)).filter((text) => text !== '–');
    const middles = months.map((text) => Number(/middle ([\d.]+)/.exec(text)?.[1]));
    expect(middles.length).toBeGreaterThan(10);
    // Two digits are shown, so that neighbours may look alike.
    for (const [at, middle] of middles.entries())
      if (at > 0) expect(middle).toBeLessThanOrEqual((middles[at - 1] ?? 0) * 1.1);
    expect((await column(page, 8)).slice(months.length).every((text) => text === '–')).toBe(true);
  });

  it('filters by words and by a value, and clears with Escape', async () => {
    const page = await open(small(), '#/jobs');
    const all = (await column(page, 1)).length;
    await page.keyboard.press('/');
    await page.keyboard.type('payments codex');
    const some = await column(page, 1);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all);
    expect(some.every((name) => name.includes('payments'))).toBe(true);
    await page.selectOption('select', 'api');
    expect((await column(page, 3)).every((budget) => budget === 'API')).toBe(true);
    expect(page.url()).toContain('q=payments+codex&c2=api');
    await page.reload();
    expect(await page.inputValue('#filter')).toBe('payments codex');
    await page.keyboard.press('Escape');
    expect((await column(page, 1)).length).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter');
  });

  it('follows a link to a repository and finds there all that is known of it', async () => {
    const page = await open(small());
    await moving(page, () => page.click('tbody tr:first-child td:first-child a'));
    const name = (await page.textContent('#title')) ?? '';
    expect(name).toMatch(/^acme\//);
    expect(page.url()).toContain(`#/repository/${name}`);
    expect(await page.$$eval('#view h3', (heads) => heads.map((head) => head.textContent))).toEqual(
      expect.arrayContaining(['Repositories', 'Jobs', 'Findings']),
    );
    const hrefs = await page.$$eval('#view a[href^="https:"]', (links) =>
      links.map((a) => a.getAttribute('href')),
    );
    expect(hrefs[0]).toBe(`https://github.com/${name}`);
  });

  it('reaches and uses everything by the keyboard alone', async () => {
    const page = await open(small(), '#/repositories');
    await page.keyboard.press('Tab');
    expect(await page.textContent(':focus')).toBe('To the tables');
    for (let n = 0; n < 80; n++) {
      await page.keyboard.press('Tab');
      if ((await page.textContent(':focus'))?.startsWith('Findings')) break;
    }
    await moving(page, () => page.keyboard.press('Enter'));
    expect(await page.textContent('h2#title')).toBe('Findings');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
    expect(await page.textContent('nav a[aria-current]')).toContain('Findings');
  });

  it('shows more rows when asked, and all of them on paper', async () => {
    const page = await open(written('many', organisation(1500)));
    expect((await column(page, 1)).length).toBe(100);
    await page.click('.more');
    expect((await column(page, 1)).length).toBe(600);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await column(page, 1)).length).toBe(1500);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('nav')).toBe(false);
    expect(await page.isVisible('.controls')).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('goes by the system to dark, and may choose', async () => {
    const page = await open(small(), '', { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.click('#theme');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.click('#theme');
    expect(await ground()).toBe(dark);
  });

  it('without the script sees the two budgets, and where to read on', async () => {
    const page = await open(small(), '', { javaScriptEnabled: false });
    expect(await page.textContent('.line.api .figure')).toContain('USD a month');
    expect(await page.textContent('.line.subscription .figure')).toContain('credits a month');
    expect(await page.textContent('#view')).toContain('read the JSON');
  });
});

describe('axe finds nothing', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ([1280, 390] as const).flatMap((width) =>
        ['', '#/findings', '#/jobs?q=nothing-of-that-name', '#/repository/acme/payments-api'].map(
          (hash) => [colorScheme, width, hash] as const,
        ),
      ),
    ),
  )('%s, %i wide, %s', async (colorScheme, width, hash) => {
    const page = await open(small(), hash, {
      colorScheme,
      viewport: { width, height: 844 },
      bypassCSP: true,
    });
    await page.addScriptTag({ content: AXE });
    const found: { id: string; impact: string; nodes: string[] }[] = await page.evaluate(
      async () => {
        const { axe } = window as unknown as {
          axe: {
            run(): Promise<{
              violations: { id: string; impact: string; nodes: { html: string }[] }[];
            }>;
          };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, impact, nodes }) => ({
          id,
          impact,
          nodes: nodes.slice(0, 3).map(({ html }) => html),
        }));
      },
    );
    expect(found).toEqual([]);
  });
});

it('on a phone nothing is wider than the screen', async () => {
  const viewport = { width: 390, height: 844 };
  for (const hash of [
    '',
    '#/jobs',
    '#/findings',
    '#/credentials',
    '#/repository/acme/payments-api',
  ]) {
    const page = await open(small(), hash, { viewport });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, hash).toBeLessThanOrEqual(390);
  }
});

it('executes nothing that somebody named a thing', async () => {
  const attacks = [
    '<img src=x onerror="document.title=\'taken\'">',
    '</script><script>document.title="taken"</script>',
    '<!--<script>',
    'javascript:document.title="taken"',
    'https://evil.example/"onmouseover="document.title=1',
    '../../..//evil.example/x',
    '\u202egpj.exe\u2028{{constructor.constructor("x")()}}',
    '"><svg onload=document.title="taken">',
  ];
  const made = [...organisation(attacks.length * 4, { spending: 1, unread: 0 })];
  const reports = made.flatMap(({ report }, at) => {
    const text = attacks[at % attacks.length] ?? '';
    return report === undefined ? [] : [{ name: text, report: hostile(report, `${text}${at}`) }];
  });
  const path = written('hostile', reports);
  for (const id of [
    'repositories',
    'jobs',
    'findings',
    'exceptions',
    'blind-spots',
    'credentials',
    'owners',
    'models',
    'triggers',
  ]) {
    const page = await open(path, `#/${id}`);
    expect(await page.title()).toMatch(/^AI spending in CI/);
    expect(await page.$$('#view img, #view script, #view svg, #view iframe')).toEqual([]);
    const hrefs = await page.$$eval('a[href]', (links) =>
      links.map((a) => a.getAttribute('href') ?? ''),
    );
    expect(hrefs.filter((href) => !/^(#|https:\/\/github\.com\/[\w.-])/.test(href))).toEqual([]);
  }
  const page = await open(
    path,
    `#/repository/${encodeURIComponent(attacks[0] ?? '')}?q=<img src=x>`,
  );
  expect(await page.textContent('h2#title')).toBe(attacks[0]);
  expect(await page.title()).toMatch(/^AI spending in CI/);
});

/** Puts a text wherever somebody else's words stand. */
function hostile(report: Report, text: string): object {
  const put = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return [
        'schema',
        'outcome',
        'level',
        'budget',
        'route',
        'confidence',
        'basis',
        'default',
      ].includes(key)
        ? value
        : text;
    if (Array.isArray(value)) return value.map((one) => put(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, put(one, name)]));
  };
  return put(report, '') as object;
}

it('bears ten thousand findings in one repository, and shows those of all others', async () => {
  const [first, ...others] = [...organisation(60, { spending: 1, unread: 0 })];
  const report = first?.report as Report;
  const finding = others.flatMap((one) => one.report?.findings ?? [])[0];
  if (finding === undefined) throw new Error('no finding');
  const findings = Array.from({ length: 10_000 }, (_, at) => ({
    ...finding,
    line: at + 1,
    fingerprint: `${at}`,
  }));
  const path = written('findings', [{ name: 'x', report: { ...report, findings } }, ...others]);
  expect(statSync(path).size).toBeLessThan(3_000_000);
  const page = await open(path, '#/findings');
  expect(await page.textContent('nav a[href="#/findings"]')).toMatch(/1\d,\d{3}/);
  expect(await page.textContent('.counted')).toContain('more are in the JSON and the CSV');
  await page.fill(
    '#filter',
    others.find((one) => (one.report?.findings.length ?? 0) > 0)?.name ?? '',
  );
  expect((await column(page, 1)).length).toBeGreaterThan(0);
});

it('of 5,000 repositories stays below 3 MB', async () => {
  const path = written('5000', organisation(5000));
  expect(statSync(path).size).toBeLessThan(3_000_000);
  const page = await open(path);
  // The page is open when its document is; the paint comes with the next frame, whenever that is.
  const entry = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const paint = await entry.jsonValue();
  expect(paint).toBeGreaterThan(0);
  // What a machine takes is for whoever reads it; what must hold is that the lines stand before the tables are asked for.
  console.log(`first contentful paint of 5,000 repositories: ${Math.round(paint ?? 0)} ms`);
  expect(await page.textContent('nav a[aria-current]')).toContain('5,000');
});
