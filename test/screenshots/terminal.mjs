/**
 * node test/screenshots/terminal.mjs [--out FOLDER] [-- WORDS…]
 *
 * Shows what the built command line prints on a dark terminal of 100 columns: all of it, and the last
 * 40 lines, which is what is in sight when it has ended. Needs a Chromium on this machine and the
 * packages of this folder (`npm run screenshots` installs them).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const [COLUMNS, ROWS] = [100, 40];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const words = positionals.length > 0 ? positionals : ['scan', 'fixtures/acme-platform'];
const out = resolve(values.out ?? join(root, 'docs/images'));
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (place) => place && existsSync(place),
);
mkdirSync(out, { recursive: true });

const printed = spawnSync(process.execPath, ['dist/cli/index.js', ...words], {
  cwd: root,
  encoding: 'utf8',
  env: { PATH: process.env.PATH, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
}).stdout.trimEnd();
const prompt = `\u001b[2m$ spend-guard ${words.join(' ')}\u001b[22m`;
const lines = [prompt, ...printed.split('\n'), '\u001b[2m$\u001b[22m'];

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  await shoot('terminal-whole', lines);
  await shoot('terminal-end', lines.slice(-ROWS));
} finally {
  await browser.close();
}

async function shoot(name, shown) {
  const page = await browser.newPage({ viewport: { width: 820, height: 400 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#0d1117}
pre{display:inline-block;margin:0;padding:12px 14px;width:${COLUMNS}ch;color:#e6edf3;font:13px/1.4 "DejaVu Sans Mono","Noto Sans Mono",monospace}
.b{font-weight:700}.d{color:#8b949e}.red{color:#ff7b72}.yellow{color:#e3b341}.green{color:#56d364}.magenta{color:#d2a8ff}.cyan{color:#79c0ff}
</style><pre>${shown.map(html).join('\n')}</pre>`);
  const path = join(out, `${name}.png`);
  await page.locator('pre').screenshot({ path });
  const widest = Math.max(...shown.map((line) => [...stripVTControlCharacters(line)].length));
  console.log(`${path}: ${shown.length} lines, the widest of ${widest} columns`);
  await page.close();
}

/** The few codes that `util.styleText` writes, as spans. */
function html(line) {
  const classes = {
    1: 'b',
    2: 'd',
    31: 'red',
    32: 'green',
    33: 'yellow',
    35: 'magenta',
    36: 'cyan',
  };
  let open = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a painted line is made of them.
  const text = line.replace(/[&<>]|\u001b\[(\d+)m/g, (found, code) => {
    if (code === undefined) return `&#${found.charCodeAt(0)};`;
    if (classes[code] !== undefined) {
      open++;
      return `<span class="${classes[code]}">`;
    }
    return open-- > 0 ? '</span>' : '';
  });
  return text + '</span>'.repeat(Math.max(0, open));
}
