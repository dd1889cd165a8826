/**
 * node test/page/shots.mjs [--out FOLDER] [--page FILE]: pictures of the ledger's page, light and dark,
 * desktop and phone, of a made-up organisation. Needs the built command line and a Chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string' }, page: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'docs/images'));
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'ledger-'));

const WIDTHS = { desktop: 1280, phone: 390 };
const VIEWS = { ledger: '', repository: '#/repository/acme/payments-api' };

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  const page = values.page ?? made();
  for (const [device, width] of Object.entries(WIDTHS))
    for (const colorScheme of ['light', 'dark']) await shoot(page, device, width, colorScheme);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Last week's ledger first, so that the page has something to tell of. */
function made() {
  const reports = (name, seed) => {
    run('test/ledger/write.mjs', join(folder, name), '240', seed);
    return join(folder, name);
  };
  const ledger = (...words) => run('dist/cli/index.js', 'ledger', ...words);
  const [before, now] = [reports('before', '7'), reports('now', '7')];
  const moved = join(now, 'acme/search-web.json');
  rmSync(moved, { force: true });
  writeFileSync(
    moved.replace('.json', '.error.json'),
    JSON.stringify({
      schema: 'spend-guard/unreadable/v1',
      repository: 'acme/search-web',
      reason: 'GitHub shows this token no such repository',
      status: 404,
      at: '2026-11-29T04:12:00Z',
    }),
  );
  ledger(before, '--format', 'json', '--output', join(folder, 'before.json'));
  earlier(join(folder, 'before.json'));
  const path = join(folder, 'page.html');
  ledger(now, '--since', join(folder, 'before.json'), '--format', 'html', '--output', path);
  return path;
}

/** As it may have been a week ago: two jobs did not spend yet, and one was on the other budget. */
function earlier(path) {
  const ledger = JSON.parse(readFileSync(path, 'utf8'));
  const [first, ...jobs] = ledger.jobs.filter(({ budget }) => budget === 'subscription');
  const began = jobs.slice(0, 2);
  first.budget = 'api';
  ledger.jobs = ledger.jobs.filter((job) => !began.includes(job));
  ledger.lines.subscription.credits = { low: 3300, middle: 5900, high: 11_000 };
  writeFileSync(path, JSON.stringify({ ...ledger, day: '2026-11-22' }));
}

function run(...words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
}

async function shoot(path, device, width, colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height: device === 'phone' ? 844 : 900 },
    colorScheme,
    offline: true,
  });
  const page = await context.newPage();
  for (const [view, hash] of Object.entries(VIEWS)) {
    if (view === 'repository' && device === 'desktop') continue;
    await page.goto(`${pathToFileURL(path)}${hash}`);
    if (hash !== '') await page.reload();
    await page.evaluate(() => scrollTo(0, 0));
    const session = await context.newCDPSession(page);
    const [tall, from] = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.getElementById('view').getBoundingClientRect().top,
    ]);
    const y = hash === '' ? 0 : Math.max(0, from - 48);
    const height = Math.min(tall - y, device === 'phone' ? (hash === '' ? 2200 : 1300) : 1700);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 70,
      captureBeyondViewport: true,
      clip: { x: 0, y, width, height, scale: 1 },
    });
    const name = `${view === 'ledger' ? 'ledger' : `ledger-${view}`}-${device}-${colorScheme}.webp`;
    const image = Buffer.from(data, 'base64');
    writeFileSync(join(out, name), image);
    if (process.env.PNG)
      await page.screenshot({
        path: join(out, name.replace('.webp', '.png')),
        clip: { x: 0, y, width, height },
        fullPage: true,
      });
    console.log(`${name} ${Math.ceil(image.length / 1000)} kB`);
  }
  await context.close();
}
