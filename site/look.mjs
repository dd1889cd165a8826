/**
 * npm run look [-- FOLDER]: pictures of pages of the built site, light and dark, desktop and phone, and what is
 * wider than its screen. Needs a Chromium on this machine and the driver of test/screenshots.
 */
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('.', import.meta.url));
const driver = createRequire(join(SITE, '../test/screenshots/package.json'));
const { chromium } = driver('playwright-core');
const DIST = join(SITE, 'dist');
const out = process.argv[2] ?? join(SITE, 'look');
const PAGES = process.argv[3]?.split(',') ?? ['', 'getting-started', 'policy', 'rules/', 'rules/wrong-budget', 'faq', 'comparison', 'security', 'cli', 'forecast', 'architecture', 'how-it-decides', 'blind-spots', 'shared-policy', 'action', 'overview'];
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webp': 'image/webp', '.woff2': 'font/woff2', '.json': 'application/json' };
const base = /<link rel="preload stylesheet" href="(\/[^"]*?)assets\//.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '/';

const server = createServer(({ url = '/' }, answer) => {
  const path = decodeURIComponent(url.split('?')[0].replace(base, '/'));
  const file = [path, `${path}.html`, `${path}index.html`].map((one) => join(DIST, one)).find((one) => extname(one) !== '' && existsSync(one));
  answer.writeHead(file === undefined ? 404 : 200, { 'content-type': TYPES[extname(file ?? '')] ?? 'text/plain' });
  answer.end(file === undefined ? '' : readFileSync(file));
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const at = `http://127.0.0.1:${server.address().port}${base}`;

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let bad = 0;
try {
  for (const [device, viewport] of Object.entries(SIZES))
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport, colorScheme });
      const tab = await context.newPage();
      const problems = [];
      tab.on('pageerror', (error) => problems.push(error.message));
      tab.on('response', (answer) => answer.status() >= 400 && problems.push(`${answer.status()} ${answer.url()}`));
      for (const page of PAGES) {
        await tab.goto(at + page, { waitUntil: 'networkidle' });
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) problems.push(`${wide} px wider than the screen`);
        const name = page.replace(/\/$/, '').replaceAll('/', '-') || 'home';
        await tab.screenshot({ path: join(out, `${name}-${device}-${colorScheme}.png`) });
        for (const problem of problems.splice(0)) {
          bad += 1;
          console.log(`${page} ${device} ${colorScheme}: ${problem}`);
        }
      }
      await context.close();
    }
} finally {
  await browser.close();
  server.close();
}
console.log(`${PAGES.length} pages in ${out}; ${bad} problems`);
process.exitCode = bad > 0 ? 1 : 0;
