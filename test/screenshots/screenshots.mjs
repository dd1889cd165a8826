/**
 * npm run screenshots -- [FOLDER] [--out FOLDER] [--only NAME,NAME] [--summaries]
 *
 * Shows every `comment.*.md`, `suggestion.*.md` and, where asked for, `*.summary.md` of a folder as
 * GitHub would, and notes in `sources.json` of what text each picture is: light and dark, desktop and phone, with the height of each before anything is unfolded. Needs a Chromium
 * on this machine and no network once its packages are installed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const WIDTHS = { desktop: 860, phone: 390 };
const SCHEMES = ['light', 'dark'];
/** The format knows no larger picture; a taller page gives an empty one. */
const WEBP_MAX = 16_383;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    summaries: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? join(root, 'test/render/golden'));
const out = resolve(values.out ?? join(root, 'docs/images'));

const browserPath = findBrowser();
install();
const [{ chromium }, { renderPage }] = await Promise.all([
  import('playwright-core'),
  import('./page.mjs'),
]);

const only = values.only?.split(',');
const files = readdirSync(folder)
  .filter((name) =>
    (values.summaries ? /\.summary\.md$/ : /^(?:comment|suggestion)[.-].*\.md$/).test(name),
  )
  .filter((name) => only === undefined || only.includes(title(name)))
  .sort();
if (files.length === 0) stop(`There is no comment.*.md or suggestion.*.md in ${folder}.`);
mkdirSync(out, { recursive: true });

const noted = join(out, 'sources.json');
/** By picture: the hash of its text, so that a test knows an older picture. */
const sources = existsSync(noted) ? JSON.parse(readFileSync(noted, 'utf8')) : {};

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  for (const file of files) {
    const markdown = readFileSync(join(folder, file), 'utf8');
    for (const [device, width] of Object.entries(WIDTHS))
      for (const scheme of SCHEMES) await shoot(file, markdown, device, width, scheme);
    sources[pictureName(file)] = createHash('sha256').update(markdown).digest('hex');
  }
} finally {
  await browser.close();
}
const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(noted, `${JSON.stringify(sorted, undefined, 2)}\n`);

async function shoot(file, markdown, device, width, colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height: 100 },
    colorScheme,
    offline: true,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const summary = file.endsWith('.summary.md');
  await page.setContent(await renderPage(markdown, { colorScheme, summary }));
  // WebP, which Playwright does not offer: half the size, for images kept in the repository.
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    captureBeyondViewport: true,
    clip: await pageClip(session, device === 'phone' ? 1.5 : 1),
  });
  const image = Buffer.from(data, 'base64');
  const name = `${pictureName(file)}-${device}-${colorScheme}.webp`;
  if (image.length === 0) stop(`${name}: the browser gave an empty picture.`);
  writeFileSync(join(out, name), image);
  const height = Math.ceil((await session.send('Page.getLayoutMetrics')).cssContentSize.height);
  console.log(`${name} ${height} px high, ${Math.ceil(image.length / 1000)} kB`);
  await context.close();
}

async function pageClip(session, scale) {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const most = WEBP_MAX / Math.max(cssContentSize.height, cssContentSize.width);
  return { ...cssContentSize, scale: Math.min(scale, most) };
}

function pictureName(file) {
  const summary = /^(.*)\.summary\.md$/.exec(file)?.[1];
  return summary === undefined
    ? basename(file, '.md').replace('.', '-')
    : `summary-${summary.replaceAll('.', '-')}`;
}

function title(file) {
  return basename(file, '.md').replace(/^(?:comment|suggestion)[.-]|\.summary$/, '');
}

function findBrowser() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const found = places.find((place) => place && existsSync(place));
  if (found !== undefined) return found;
  return stop(
    'There is no Chromium here. On Debian: apt-get install chromium fonts-noto-core fonts-noto-color-emoji. Elsewhere, set CHROMIUM to its path.',
  );
}

/** The packages of this folder, which the main package does not have. */
function install() {
  if (existsSync(join(here, 'node_modules'))) return;
  console.log('Installing the packages of test/screenshots …');
  execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
