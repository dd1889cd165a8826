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

/** The order of docs/README.md. */
const sidebar = [
  {
    text: 'Begin',
    items: [
      page('Getting started', '/getting-started'),
      page('The two budgets', '/budgets'),
      page('Questions people ask', '/faq'),
    ],
  },
  {
    text: 'Look up',
    items: [
      page('The policy file', '/policy'),
      {
        ...page('Rules', '/rules/'),
        collapsed: true,
        items: rules.map((rule) => page(rule, `/rules/${rule}`)),
      },
      page('The Action', '/action'),
      page('The command line', '/cli'),
      page('Other places to run it', '/integrations'),
    ],
  },
  {
    text: 'Understand',
    items: [
      page('How it decides', '/how-it-decides'),
      page('Blind spots', '/blind-spots'),
      page('Security', '/security'),
      page('Comparison', '/comparison'),
      page('Architecture', '/architecture'),
    ],
  },
  {
    text: 'Run it for many',
    items: [
      page('One shared policy', '/shared-policy'),
      page('Organisation', '/organisation'),
      page('Forks', '/workflow-run-companion'),
    ],
  },
  {
    text: 'Budget',
    items: [
      page('What a month costs', '/forecast'),
      page('What a run used', '/measure'),
    ],
  },
  {
    text: 'The project',
    items: [
      page('Releases', '/releases'),
      page('Contributing', '/contributing'),
      page('Changes', '/changelog'),
    ],
  },
];

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
