/**
 * Puts the pages of the repository where VitePress reads them (`.pages`, thrown away each time). A page is
 * written for GitHub; what its links lead to beside the pages (sources, fixtures, schemas) stays on GitHub.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(SITE, '..');
const OUT = join(SITE, '.pages');
const { repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
export const HOME = repository.url.replace(/^git\+|\.git$/g, '');

/** Path in the repository → path on the site. */
const pages = new Map([
  ['SECURITY.md', 'security.md'],
  ['CONTRIBUTING.md', 'contributing.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['site/index.md', 'index.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => [`docs/${path}`, path.replace(/^README\.md$/, 'overview.md').replace(/README\.md$/, 'index.md')]),
]);

/** A link of a page, as it must stand on the site. */
function moved(target, page) {
  if (/^(?:[a-z]+:|#|\/)/.test(target)) return target;
  const [path, anchor] = target.split('#');
  const file = normalize(join(dirname(page), path)).replaceAll('\\', '/');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const to = pages.get(file);
  if (to !== undefined) return `/${to}${hash}`;
  if (file.startsWith('docs/images/')) return `/images/${file.slice('docs/images/'.length)}`;
  if (!existsSync(join(ROOT, file))) throw new Error(`${page}: ${target} leads nowhere`);
  return `${HOME}/blob/main/${file}${hash}`;
}

function onSite(text, page) {
  const fences = text.split(/^( *```[\s\S]*?^ *```)$/m);
  return fences
    .map((part, index) =>
      index % 2 === 1
        ? drawn(part)
        : part
            .replace(/\]\(([^)\s]+)\)/g, (_, target) => `](${moved(target, page)})`)
            .replace(/(src|srcset)="([^"]+)"/g, (_, name, target) => `${name}="${moved(target, page)}"`)
            // Vue would take them for expressions.
            .replace(/`([^`\n]*\{\{[^`\n]*)`/g, (_, code) => `<code v-pre>${escaped(code)}</code>`),
    )
    .join('');
}

/** GitHub draws Mermaid by itself; here a component of the theme does. */
function drawn(fence) {
  const [, code] = /^ *```mermaid\n([\s\S]*?)^ *```$/m.exec(fence) ?? [];
  return code === undefined ? fence : `<Drawing code="${encodeURIComponent(code)}" />`;
}

const escaped = (code) =>
  code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'public'), { recursive: true });
for (const [page, path] of pages) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), onSite(readFileSync(join(ROOT, page), 'utf8'), page));
}
cpSync(join(ROOT, 'docs/images'), join(OUT, 'public/images'), { recursive: true });
cpSync(join(SITE, 'node_modules/@mermaid-js/tiny/dist'), join(OUT, 'public'), { recursive: true });
console.log(`${pages.size} pages in ${relative(process.cwd(), OUT)}`);
