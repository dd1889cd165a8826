import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { command } from './command.ts';

/** `UPDATE_GOLDEN=1` writes the goldens anew. */
const update = process.env.UPDATE_GOLDEN === '1';
const ACME = fileURLToPath(new URL('../../fixtures/acme-platform', import.meta.url));

function golden(name: string, text: string): void {
  const path = new URL(`golden/${name}.txt`, import.meta.url);
  if (update) {
    mkdirSync(new URL('golden', import.meta.url), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('why', () => {
  it.each([
    ['ci.yml', 'changelog'],
    ['ci.yml', 'lint'],
    ['nightly-triage.yml', 'triage'],
    ['docs-upkeep.yml', 'guides'],
    ['perf-lab.yml', 'measure'],
    ['codex-review.yml', 'review'],
    ['support-digest.yml', 'digest'],
    ['dependency-upgrades.yml', 'upgrade'],
    ['weekly-audit.yml', 'orders'],
    ['ask-codex.yml', 'ask'],
  ])('%s#%s', async (file, job) => {
    const { status, stdout, stderr } = await command(
      'why',
      `.github/workflows/${file}#${job}`,
      ACME,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    golden(`${file}.${job}`, stdout);
  });

  it('takes a job by its name alone, where no other has it', async () => {
    const short = await command('why', 'changelog', ACME);
    const long = await command('why', '.github/workflows/ci.yml#changelog', ACME);
    expect(short).toEqual(long);
    const several = new URL('../../fixtures/rules/dead-credential/failing', import.meta.url);
    const { status, stderr } = await command('why', 'review', fileURLToPath(several));
    expect(status).toBe(2);
    expect(stderr).toMatch(/3 jobs have the name "review"; name one: \S+\.yml#review, /);
  });

  it('takes the file by its name alone', async () => {
    const short = await command('why', 'ci.yml#changelog', ACME);
    const long = await command('why', '.github/workflows/ci.yml#changelog', ACME);
    expect(short).toEqual(long);
  });

  it.each([
    ['ci.yml#changelgo', 'did you mean ci.yml#changelog?'],
    ['ci.yml#zzzzzz', 'the jobs there are: ci.yml#lint'],
    ['c1.yml#lint', 'did you mean ci.yml#lint?'],
    ['ci.yml', 'is a workflow; name one of its jobs: ci.yml#lint, ci.yml#test'],
    ['#zzzzzz', 'the jobs there are: '],
    ['triagge', 'did you mean triage?'],
  ])('%s: %s', async (name, words) => {
    const { status, stdout, stderr } = await command('why', name, ACME);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replace(/\n +/g, ' ')).toContain(words);
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('decides nothing of a program that was not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'why-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(
      join(folder, '.github/workflows/ask.yml'),
      'on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n      - run: strange-tool go\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n',
    );
    const { stdout } = await command('why', 'ask', folder);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('perhaps  Who bills for it?');
    expect(stdout).toContain('OpenAI Platform would bill for every request');
    expect(stdout).not.toContain('decided');
  });
});
