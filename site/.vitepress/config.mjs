import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const root = (path) => new URL(`../../${path}`, import.meta.url);
const { repository, version } = JSON.parse(readFileSync(root('package.json'), 'utf8'));
const home = repository.url.replace(/^git\+|\.git$/g, '');
const [, , , , name] = home.split('/');

const page = (text, link) => ({ text, link });
const rules = readdirSync(root('docs/rules'))
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace('.md', ''));

/** What docs/README.md lists, in its order; pages of the rules below theirs. */
const sidebar = readFileSync(root('docs/README.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    text: section.slice(0, section.indexOf('\n')),
    items: [...section.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, text, target]) =>
      target === 'rules/README.md'
        ? {
            ...page(text, '/rules/'),
            collapsed: true,
            items: rules.map((rule) => page(rule, `/rules/${rule}`)),
          }
        : page(text, `/${target.replace('../', '').replace('.md', '').toLowerCase()}`),
    ),
  }));

export default defineConfig({
  lang: 'en-GB',
  title: 'Spend Guard',
  description: 'Who pays for the AI in your CI?',
  base: process.env.SITE_BASE ?? `/${name}/`,
  srcDir: '.pages',
  outDir: 'dist',
  cleanUrls: true,
  lastUpdated: false,
  head: [['meta', { name: 'color-scheme', content: 'light dark' }]],
  // Headings are linked as on GitHub, where the same pages are read.
  markdown: {
    anchor: {
      slugify: (heading) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replace(/\s/g, '-'),
    },
    theme: { light: 'github-light', dark: 'github-dark' },
  },
  themeConfig: {
    nav: [
      page('Getting started', '/getting-started'),
      page('Policy', '/policy'),
      page('Rules', '/rules/'),
      page(version, '/changelog'),
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: home }],
    footer: { message: 'MIT licence. Not a product of OpenAI, GitHub or Anthropic.' },
  },
});
