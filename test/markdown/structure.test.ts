/** What the pages parse to, read as GitHub reads them: CommonMark with the extensions of GFM. */
import fc from 'fast-check';
import type { List, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { renderComment, renderUnfinished } from '../../src/render/comment.ts';
import {
  codeCell,
  codeLink,
  codeSpan,
  inline,
  isVerbatim,
  prose,
} from '../../src/render/escape.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderSuggestion } from '../../src/render/suggestion.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { context } from '../render/context.ts';
import { anyFinding, anyReport, hostileText } from '../render/hostile.ts';
import { pulls, reports } from '../render/situations.ts';

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all(tree: Root): readonly Nodes[] {
  const nodes: Nodes[] = [];
  visit(tree, (node) => {
    nodes.push(node);
  });
  return nodes;
}

const OURS = /^(?:<details><summary>\d[\w ,:]+<\/summary>|<\/details>|<sub>|<\/sub>|<br>)$/;
const DOCS = context.docsUrl ?? '';
/** The repository's own, the rules' pages, and the page beside them on the two budgets. */
const STARTS = [context.repositoryUrl, DOCS, DOCS.slice(0, DOCS.lastIndexOf('/'))];
const FORBIDDEN = ['image', 'imageReference', 'linkReference', 'definition', 'code', 'blockquote'];
const RARE = ['footnoteReference', 'footnoteDefinition', 'thematicBreak', 'emphasis', 'delete'];

/** What GitHub would still turn into something in plain text. */
const LIVE =
  /@[\p{L}\p{N}]|#\d|(?<![\p{L}\p{N}])GH-\d|:\/\/|(?<![a-z0-9])www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])|##\[/iu;

/** Everything in a page that the repository could have smuggled in. */
function smuggled(page: Root): readonly unknown[] {
  return all(page).filter((node) => {
    if (node.type === 'html') return !OURS.test(node.value);
    if (node.type === 'link') return !STARTS.some((start) => node.url.startsWith(`${start}/`));
    if (node.type === 'text') return LIVE.test(node.value);
    if (node.type === 'heading') return node.depth < 2 || node.depth > 3;
    return [...FORBIDDEN, ...RARE].includes(node.type);
  });
}

/** Folded parts open and close in turn, at the top of the page, never one inside another. */
function folds(page: Root): string {
  return page.children
    .flatMap((node) => (node.type === 'html' ? [node.value] : []))
    .map((html) => (html.startsWith('<details>') ? '(' : ')'))
    .join('');
}

function tables(page: Root): readonly number[] {
  return all(page).flatMap((node) =>
    node.type === 'table' ? [...new Set(node.children.map((row) => row.children.length))] : [],
  );
}

function headings(page: Root, depth: number): number {
  return all(page).filter((node) => node.type === 'heading' && node.depth === depth).length;
}

/** What, why and fix: the first item says what. */
function isAFinding({ children: [first] }: List): boolean {
  return (
    first !== undefined &&
    all({ type: 'root', children: [first] }).some(
      (node) => node.type === 'text' && node.value === 'What:',
    )
  );
}

describe('golden situations', () => {
  it.each(Object.entries(pulls))('comment: %s', (_, pull) => {
    const page = parse(renderComment({ ...pull, context }));
    expect(smuggled(page)).toEqual([]);
    expect(folds(page)).toMatch(/^(\(\))*$/);
    expect(headings(page, 2)).toBe(1);
  });

  it('has each finding as one list of what, why and fix', () => {
    const lists = parse(renderComment({ report: reports.everything, context })).children.flatMap(
      (node) => (node.type === 'list' && isAFinding(node) ? [node.children.length] : []),
    );
    expect(lists).not.toEqual([]);
    expect(lists.every((items) => items === 2 || items === 3)).toBe(true);
  });
});

describe('hostile names', () => {
  it('change nothing in the structure of the comment', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.option(anyReport, { nil: undefined }),
        hostileText,
        (report, base, odd) => {
          const comment = renderComment({
            report,
            base,
            context: { ...context, policyRef: odd, policyPath: odd, key: odd },
          });
          const page = parse(comment);
          expect(smuggled(page)).toEqual([]);
          expect(folds(page)).toMatch(/^(\(\))*$/);
          expect(headings(page, 2)).toBe(1);
          expect(tables(page).filter((columns) => columns !== 3)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('change nothing in the summary and the report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const text of [
          renderMarkdown(report),
          renderSummary(report, { blobUrl: `${context.repositoryUrl}/blob/main` }),
        ]) {
          const page = parse(text);
          expect(smuggled(page)).toEqual([]);
          expect(folds(page)).toMatch(/^(\(\))*$/);
          expect(headings(page, 2)).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('change nothing when the guard broke', () => {
    fc.assert(
      fc.property(hostileText, (reason) => {
        // An indented line of the reason shows a place in a file: a block of ours.
        const page = parse(renderUnfinished(reason, context));
        page.children = page.children.filter(
          (node) => node.type !== 'code' || node.lang !== 'text',
        );
        expect(smuggled(page)).toEqual([]);
      }),
      { numRuns: 150, examples: [['\n\n    `']] },
    );
  });
});

describe('a suggestion', () => {
  const lines = fc.array(hostileText.map((text) => `    ${text}`).filter(isVerbatim), {
    maxLength: 6,
  });

  it('is one block of code with the lines as they are, whatever is in them', () => {
    fc.assert(
      fc.property(anyFinding, lines, (finding, list) => {
        const body = renderSuggestion(finding, list, context);
        const page = parse(`<!-- marker -->\n${body}`);
        const blocks = all(page).filter((node) => node.type === 'code');
        expect(blocks).toMatchObject([{ lang: 'suggestion', meta: null, value: list.join('\n') }]);
        const rest = parse(body.replace(/\n(`+)suggestion\n(?:[\s\S]*\n)?\1\n/, '\n'));
        expect(smuggled(rest)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('each escaper alone', () => {
  const only = (text: string, types: readonly string[]) =>
    all(parse(text)).filter((node) => !['root', 'paragraph', ...types].includes(node.type));

  it('inline gives text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(only(inline(text), ['text'])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('a code span gives one code span that says the same', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, text) => {
        const nodes = all(parse(`x ${inline(before)} ${codeSpan(text)}`));
        const code = nodes.filter((node) => node.type === 'inlineCode');
        expect(nodes.filter((node) => node.type === 'html')).toEqual([]);
        expect(code).toHaveLength(codeSpan(text) === '' ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });

  it('prose gives text and code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(only(prose(text), ['text', 'inlineCode'])).toEqual([]);
        expect(smuggled(parse(prose(text)))).toEqual([]);
      }),
      // Nothing quoted between two halves of what looks like a commit.
      { numRuns: 500, examples: [['%0A``0a1b2c3'], ['0a1b2c3` `d4e5f60']] },
    );
  });

  it('a cell is one cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const [table] = parse(
          `| a | b |\n| --- | --- |\n| ${inline(a)} | ${codeCell(b)} |`,
        ).children;
        const rows = table?.type === 'table' ? table.children : [];
        expect(rows.map((row) => row.children.length)).toEqual([2, 2]);
      }),
      { numRuns: 500 },
    );
  });

  it('a link is one link to where it should go', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const nodes = all(parse(codeLink(`x${text}`, `https://x.example/${path}`)));
        const links = nodes.filter((node) => node.type === 'link');
        expect(links.map(({ url }) => new URL(url).host)).toEqual(['x.example']);
      }),
      { numRuns: 500 },
    );
  });
});
