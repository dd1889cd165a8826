import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * What README.md repeats from elsewhere is generated between its markers: `npm run update` writes
 * it, and without UPDATE_README=1 this test keeps it in step.
 */
const update = process.env.UPDATE_README === '1';
const at = (path: string) => new URL(`../${path}`, import.meta.url);

const described = z.record(
  z.string(),
  z.object({ description: z.string(), default: z.string().optional() }),
);
const manifest = z
  .object({ inputs: described, outputs: described })
  .parse(parse(readFileSync(at('action.yml'), 'utf8')));

type Row = readonly [string, { description: string; default?: string | undefined }];

function table(head: string, rows: readonly Row[]): string {
  const lines = rows.map(([name, { description, default: standard }]) => {
    const suffix = standard === undefined ? '' : ` Default: \`${standard}\`.`;
    return `| \`${name}\` | ${(description.trim() + suffix).replaceAll('|', '\\|')} |`;
  });
  return [`| ${head} | meaning |`, '|---|---|', ...lines].join('\n');
}

/** The demo repository's report without most of its findings. */
const FINDINGS_SHOWN = 3;
function sample(): string {
  const text = readFileSync(at('fixtures/acme-platform/golden/report.txt'), 'utf8');
  const lines = text.trimEnd().split('\n');
  const heads = lines.flatMap((line, index) =>
    /^\S+ {2}(?:error|warning) /.test(line) ? [index] : [],
  );
  const jobs = lines.findIndex((line) => /^ {2}JOB /.test(line));
  const shown = [...lines.slice(0, heads[FINDINGS_SHOWN]), '…', '', ...lines.slice(jobs)];
  return ['```text', ...shown, '```'].join('\n');
}

function block(text: string, name: string): string {
  const match = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`).exec(text);
  if (match === null) throw new Error(`README.md has no markers for ${name}`);
  return match[0];
}

test.each([
  ['inputs', () => table('input', Object.entries(manifest.inputs))],
  ['outputs', () => table('output', Object.entries(manifest.outputs))],
  ['sample', sample],
])('the %s in README.md are what their source says', (name, generate) => {
  const readme = readFileSync(at('README.md'), 'utf8');
  const now = `<!-- ${name} -->\n\n${generate()}\n\n<!-- /${name} -->`;
  const before = block(readme, name);
  if (update)
    writeFileSync(
      at('README.md'),
      readme.replace(before, () => now),
    );
  expect(block(readFileSync(at('README.md'), 'utf8'), name)).toBe(now);
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])(
  'every file that %s links to is there',
  (document) => {
    const text = readFileSync(at(document), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => target === undefined || !existsSync(at(target)))).toEqual([]);
  },
);

test('every script that the documentation names is in package.json', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(at('package.json'), 'utf8')));
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((document) =>
    [...readFileSync(at(document), 'utf8').matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name),
  );
  expect(named).not.toEqual([]);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test.each(['README.md', 'docs/getting-started.md'])('the pictures of %s are there', (page) => {
  const text = readFileSync(at(page), 'utf8');
  const pictures = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures)
    expect([path, existsSync(new URL(path, at(page)))]).toEqual([path, true]);
});
