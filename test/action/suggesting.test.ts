import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { replacements, suggestionsFor } from '../../src/action/suggesting.ts';
import { openMemory } from '../../src/repository/memory.ts';

const root = mkdtempSync(join(tmpdir(), 'suggesting-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATH = '.github/workflows/a.yml';
/** Few different lines, so that pieces repeat and a difference can be read in several ways. */
const lines = (most: number) =>
  fc.array(fc.constantFrom<string>('a:', '  b: 1', '  b: 2', '', '# c', 'jobs:'), {
    maxLength: most,
  });
const textOf = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');

function suggest(base: string | undefined, before: string, after: string) {
  const files = base === undefined ? {} : { [PATH]: base };
  const offers = new Map([['f', { path: PATH, before, after }]]);
  const head = openMemory({ [PATH]: before });
  return suggestionsFor(offers, openMemory(files), head).get('f');
}

/** Numbers of the new lines in git's own difference. */
function gitShows(before: string, after: string): ReadonlySet<number> {
  const paths = ['before', 'after'].map((name) => join(root, name));
  writeFileSync(paths[0] ?? '', before);
  writeFileSync(paths[1] ?? '', after);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '-U3', ...paths], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return new Set(
    [...stdout.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, length = '1']) =>
      Array.from({ length: Number(length) }, (_, n) => Number(start) + n),
    ),
  );
}

describe('an edit as a replacement of lines', () => {
  it('gives the edited text, whichever way it is written', () => {
    fc.assert(
      fc.property(lines(12), lines(12), (before, after) => {
        for (const { start, end, lines: put } of replacements(textOf(before), textOf(after))) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(before.length);
          expect(before.toSpliced(start - 1, end - start + 1, ...put)).toEqual(after);
        }
      }),
    );
  });

  it('has a way for every short edit of a text with lines', () => {
    fc.assert(
      fc.property(lines(12), lines(12), (before, after) => {
        fc.pre(before.length > 0 && textOf(before) !== textOf(after));
        expect(replacements(textOf(before), textOf(after))).not.toEqual([]);
      }),
    );
  });

  it('is none where it would be long', () => {
    const many = textOf(Array.from({ length: 50 }, (_, n) => `line: ${n}`));
    expect(replacements('a: 1\n', many)).toEqual([]);
    expect(replacements(many, 'a: 1\n')).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('is on lines that git shows as changed, or beside a change', () => {
    fc.assert(
      fc.property(
        lines(30),
        lines(5),
        fc.nat(),
        fc.nat(4),
        fc.nat(),
        (base, put, at, cut, edit) => {
          const head = base.toSpliced(at % (base.length + 1), cut, ...put);
          fc.pre(head.length > 0);
          const [before, text] = [textOf(base), textOf(head)];
          const after = textOf(head.toSpliced(edit % head.length, 0, 'new: line'));
          const found = suggest(before, text, after);
          if (found === undefined) return;
          const shown = gitShows(before, text);
          for (let line = found.start; line <= found.end; line++) expect(shown).toContain(line);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is on any line of a new file, and on no line of one that did not change', () => {
    const [text, after] = ['a: 1\nb: 2\n', 'a: 1\nnew: 3\nb: 2\n'];
    expect(suggest(undefined, text, after)).toMatchObject({
      start: 2,
      end: 2,
      lines: ['new: 3', 'b: 2'],
    });
    expect(suggest(text, text, after)).toBeUndefined();
  });

  it('takes a file that was renamed for a changed one', () => {
    const text = textOf(Array.from({ length: 30 }, (_, n) => `line: ${n}`));
    const changed = text.replace('line: 20\n', 'line: twenty\n');
    const renamed = (edited: string) => {
      const offers = new Map([['f', { path: PATH, before: changed, after: edited }]]);
      const base = openMemory({ '.github/workflows/old.yml': text });
      return suggestionsFor(offers, base, openMemory({ [PATH]: changed })).get('f');
    };
    expect(renamed(changed.replace('line: 2\n', 'line: two\n'))).toBeUndefined();
    expect(renamed(changed.replace('line: 19\n', 'line: nineteen\n'))).toMatchObject({ start: 20 });
  });

  it('only takes away, where nothing comes instead', () => {
    expect(suggest(undefined, 'a: 1\nb: 2\n', 'a: 1\n')).toMatchObject({
      start: 2,
      end: 2,
      lines: [],
    });
  });

  it.each(['::error::x', '  ##[error]', 'a: \u202Eb', `k: sk-proj-${'A1b2C3d4'.repeat(6)}`, 'a\r'])(
    'is none with a line that must not be printed: %j',
    (line) => expect(suggest(undefined, 'a: 1\n', `a: 1\n${line}\n`)).toBeUndefined(),
  );
});
