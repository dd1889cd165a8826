import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { expectFile, fromRoot } from './files.ts';

const FILES = readdirSync(fromRoot('fixtures/bad-policy'));

describe('a broken policy', () => {
  it('has at least fifteen examples', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(15);
  });

  it.each(FILES)('%s is refused with exactly this message', (file) => {
    const path = `fixtures/bad-policy/${file}`;
    const loaded = loadPolicy('.github/spend-guard.yml', readFileSync(fromRoot(path), 'utf8'));
    const problems = 'problems' in loaded ? loaded.problems : [];
    expect(problems).not.toEqual([]);
    const name = basename(file, '.yml');
    expectFile(
      `test/policy/golden/bad-policy/${name}.txt`,
      `${problems.map(formatProblem).join('\n')}\n`,
    );
  });
});
