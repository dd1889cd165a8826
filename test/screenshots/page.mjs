import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const require = createRequire(import.meta.url);

/** Markdown to HTML as on GitHub: its dialect, its list of elements allowed, and the breaks of a comment. */
const pipeline = (breaks) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(breaks ? [lineBreaks] : [])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify);

/** In a comment, unlike in a file, every line break of the source is one on the screen. */
function lineBreaks() {
  const visit = (node) => {
    if (node.children === undefined) return;
    node.children = node.children.flatMap((child) => {
      visit(child);
      if (child.type !== 'text' || !child.value.includes('\n')) return [child];
      return child.value
        .split('\n')
        .flatMap((value, index) => [
          ...(index > 0 ? [{ type: 'break' }] : []),
          { type: 'text', value },
        ]);
    });
  };
  return visit;
}

/** GitHub draws a suggestion as what it does to the lines; the lines that go are known only there. */
function drawSuggestions(html) {
  return html.replaceAll(
    /<pre><code class="language-suggestion">([^<]*)<\/code><\/pre>/g,
    (_, code) => {
      const lines = code.replace(/\n$/, '').split('\n');
      const rows = lines.map((line) => `<span class="added">+ ${line}</span>`).join('');
      return `<div class="suggestion"><div class="title">Suggested change</div><pre>${rows}</pre></div>`;
    },
  );
}

const HEADS = {
  false: '<b>github-actions</b> <span class="bot">bot</span> commented now',
  true: '<b>guard</b> summary',
};

/** A page with the comment in the frame that GitHub draws around it. */
export async function renderPage(markdown, { colorScheme, summary = false }) {
  const css = readFileSync(
    require.resolve(`github-markdown-css/github-markdown-${colorScheme}.css`),
  );
  const dark = colorScheme === 'dark';
  const color = dark
    ? {
        ...{ page: '#0d1117', head: '#151b23', line: '#3d444d', text: '#f0f6fc', soft: '#9198a1' },
        added: '#12261e',
      }
    : {
        ...{ page: '#ffffff', head: '#f6f8fa', line: '#d1d9e0', text: '#1f2328', soft: '#59636e' },
        added: '#dafbe1',
      };
  const body = drawSuggestions(String(await pipeline(!summary).process(markdown)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><style>${css}
body { margin: 0; padding: 16px; background: ${color.page}; color: ${color.text};
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
.comment { border: 1px solid ${color.line}; border-radius: 6px; overflow: hidden; }
.head { padding: 8px 16px; background: ${color.head}; border-bottom: 1px solid ${color.line}; color: ${color.soft}; }
.head b { color: ${color.text}; }
.bot { border: 1px solid ${color.line}; border-radius: 2em; padding: 0 7px; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; background: transparent; }
.suggestion { border: 1px solid ${color.line}; border-radius: 6px; overflow: hidden; margin-bottom: 16px; }
.suggestion .title { padding: 8px 16px; color: ${color.soft}; border-bottom: 1px solid ${color.line}; }
.markdown-body .suggestion pre { margin: 0; padding: 0; background: transparent; border-radius: 0; }
.suggestion .added { display: block; padding: 0 16px; background: ${color.added}; }
@media (max-width: 543px) { body { padding: 8px; } }
</style><div class="comment"><div class="head">${HEADS[summary]}</div>
<article class="markdown-body">${body}</article></div></html>`;
}
