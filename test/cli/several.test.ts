import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from './command.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'several-'));
  for (const [name, job] of [
    ['first', 'ask'],
    ['second', 'tell'],
  ]) {
    const workflows = join(folder, name ?? '', '.github', 'workflows');
    mkdirSync(workflows, { recursive: true });
    mkdirSync(join(folder, name ?? '', '.git'));
    mkdirSync(join(folder, name ?? '', 'src'));
    writeFileSync(
      join(workflows, 'w.yml'),
      `on: push\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: codex exec hi\n        env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n`,
    );
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two folders of one repository are counted once, and said', async () => {
  const [root, inside] = [join(folder, 'first'), join(folder, 'first', 'src')];
  const { stdout, stderr } = await command('scan', inside, root);
  expect(stderr).toContain('is in the same repository as');
  expect(stdout).not.toContain('Jobs on each budget line');
  expect(stdout).toMatch(/API budget +1 job /);
});

test('each of several tells under its name who pays', async () => {
  const { stdout, stderr } = await command('scan', join(folder, 'first'), join(folder, 'second'));
  expect(stderr).toBe('');
  const [first = '', second = '', together = ''] = stdout.split(
    /^(?=\S*(?:first|second)$|Jobs on)/m,
  );
  expect(first).toMatch(
    /first\n[\s\S]*API budget +1 job[\s\S]*\n {2}ask +api +secrets\.OPENAI_API_KEY/,
  );
  expect(second).toMatch(/second\n[\s\S]*\n {2}tell +api +secrets\.OPENAI_API_KEY/);
  expect(together).toMatch(/all 2 +2 /);
});
