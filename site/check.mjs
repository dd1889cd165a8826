/** VitePress fails on a link to a page that is not there; this fails on a heading or picture that is not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('dist', import.meta.url));
const read = (path) => readFileSync(join(DIST, path), 'utf8');
const base = /href="(\/[^"]*?)assets\//.exec(read('index.html'))?.[1] ?? '/';
const html = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));
const ids = new Map(
  html.map((path) => [path, new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

let links = 0;
const broken = html.flatMap((page) =>
  [...read(page).matchAll(/ (?:href|src|srcset)="([^"]+)"/g)].flatMap(([, target]) => {
    if (!target.startsWith(base) && !target.startsWith('#')) return [];
    links += 1;
    const [path, anchor] = target.split('#');
    const file = path === '' ? page : decodeURIComponent(path.slice(base.length));
    const found = [file, `${file}.html`, `${file}index.html`].find(
      (one) => one !== '' && !one.endsWith('/') && existsSync(join(DIST, one)),
    );
    if (found === undefined) return [`${page}: ${target}`];
    if (anchor === undefined || ids.get(found)?.has(decodeURIComponent(anchor))) return [];
    return [`${page}: ${target}`];
  }),
);
for (const one of new Set(broken)) console.error(`leads nowhere: ${one}`);
console.log(`${links} links on ${html.length} pages, ${broken.length} broken`);
process.exitCode = broken.length > 0 ? 1 : 0;
