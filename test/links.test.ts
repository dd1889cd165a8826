import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMMANDS } from '../src/cli/commands.ts';
import { RULE_IDS } from '../src/policy/rules/index.ts';

/** Whatever a page names must be there: files, headings, pictures, scripts, commands, rules. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(?:[A-Z]+\.md|docs\/.*|site\/.*|\.github\/.*)$/.test(path))
  .filter((path) => existsSync(join(ROOT, path)));

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

/** As GitHub and VitePress name headings, for the letters that our headings have. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const slugs = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set(slugs);
}

function brokenLinks(page: string): readonly string[] {
  const text = withoutCode(read(page));
  const targets = [
    ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target),
  ].filter((target) => !/^(?:https?:|mailto:)/.test(target));
  return targets.filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(read(file)).has(anchor);
  });
}

test('there are pages, and the reader of headings knows how they are linked', () => {
  expect(pages).toContain('docs/rules/wrong-budget.md');
  expect([...anchorsOf('# A b, `c-d` é\n## A b, `c-d` é\n```\n# no\n```\n')]).toEqual([
    'a-b-c-d-é',
    'a-b-c-d-é-1',
  ]);
});

describe.each(pages)('%s', (page) => {
  test('leads to files and headings that are there', () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test('names scripts, commands, rules and files that are there', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const text = read(page);
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
    const commands: readonly string[] = COMMANDS.map(({ name }) => name);
    // `rule-id` stands for any of them.
    const rules: readonly string[] = [...RULE_IDS, 'rule-id'];
    expect(named(/\bnpm run (?:--silent )?([\w:]+)/g).filter((one) => !(one in scripts))).toEqual(
      [],
    );
    expect(
      named(/(?:npx |`)spend-guard ([a-z]+)/g).filter(
        (one) => ![...commands, 'help'].includes(one),
      ),
    ).toEqual([]);
    expect(
      named(/(?:rules\/|ignore\[)([a-z]+(?:-[a-z]+)*)(?:\.md|\])/g).filter(
        (one) => !rules.includes(one),
      ),
    ).toEqual([]);
    const files = named(/`((?:src|test|scripts|docs|fixtures|schemas|measure|\.ci)\/[\w./-]+)`/g);
    expect(files.filter((one) => !existsSync(join(ROOT, one)))).toEqual([]);
  });
});

test('every picture of a comment is one of a golden comment', () => {
  const pictures = pages.flatMap((page) => [
    ...read(page).matchAll(/images\/((?:comment|suggestion)-[\w-]+?)-(?:desktop|phone)-\w+\.webp/g),
  ]);
  expect(pictures.length).toBeGreaterThan(4);
  for (const [, name = ''] of pictures) {
    const golden = name.replace(/^(comment|suggestion)-/, '$1.');
    expect([name, existsSync(join(ROOT, `test/render/golden/${golden}.md`))]).toEqual([name, true]);
  }
});

test('every page of the documentation is reached from its overview', () => {
  const overview = read('docs/README.md');
  const missing = pages
    .filter((page) => /^docs\/[\w-]+\.md$/.test(page) && page !== 'docs/README.md')
    .filter((page) => !overview.includes(`](${page.replace('docs/', '')}`));
  expect(missing).toEqual([]);
});
