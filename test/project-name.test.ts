import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { HOMEPAGE, VERSION } from '../src/version.ts';

/**
 * The name of the project's repository stands once in the sources. What cannot import it is carried
 * along by `npm run update` (UPDATE_NAME=1 here), from what package.json still says.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAME = HOMEPAGE.replace('https://github.com/', '');
/** Built, or written by other tests from the constant. */
/** Acme is the made-up company of fixtures and tests, with a name of its own for the guard. */
const MADE_UP = /^(?:fixtures|test)\//;
const GENERATED = /^dist\/|\/golden\/|^schemas\/.*\.schema\.json$|\.webp$/;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !GENERATED.test(path));

const text = (path: string) => {
  try {
    return readFileSync(`${ROOT}/${path}`, 'utf8');
  } catch {
    return ''; // deleted, and not yet committed
  }
};

const packageJson = z
  .object({
    version: z.string(),
    repository: z.object({ url: z.string() }),
    homepage: z.string(),
    bugs: z.object({ url: z.string() }),
  })
  .parse(JSON.parse(text('package.json')));

/** `owner/name` where only a repository can stand whose name is ours. */
const MENTIONS =
  /(?:github\.com[/:]|raw\.githubusercontent\.com\/|uses: ["']?)([\w.-]+\/spend-guard)(?=[@/#."'\s)]|$)/gm;

test('the repository has one name, everywhere', () => {
  const [, before] = /github\.com\/(.+)\.git$/.exec(packageJson.repository.url) ?? [];
  if (process.env.UPDATE_NAME === '1' && before !== undefined && before !== NAME)
    for (const path of files.filter((one) => text(one).includes(before)))
      writeFileSync(`${ROOT}/${path}`, text(path).replaceAll(before, NAME));
  const other = files
    .filter((path) => !MADE_UP.test(path))
    .flatMap((path) =>
      [...text(path).matchAll(MENTIONS)]
        .filter(([, name]) => name !== NAME)
        .map(([mention]) => `${path}: ${mention}`),
    );
  expect(other).toEqual([]);
});

test('one file of the programs spells it, the others ask that one', () => {
  const programs = files.filter((path) =>
    /^(?:src|scripts|test|site)\/.*\.(?:m?ts|m?js)$/.test(path),
  );
  expect(programs.length).toBeGreaterThan(100);
  expect(programs.filter((path) => text(path).includes(NAME))).toEqual(['src/version.ts']);
});

test('package.json says where the project lives, and which version it is', () => {
  expect(packageJson).toMatchObject({
    version: VERSION,
    repository: { url: `git+${HOMEPAGE}.git` },
    homepage: `${HOMEPAGE}#readme`,
    bugs: { url: `${HOMEPAGE}/issues` },
  });
});
