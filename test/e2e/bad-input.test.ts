import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { BAD_INPUT, prepare } from './bad-input.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function scan(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'scan', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
    timeout: 60_000,
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-bad-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.each(BAD_INPUT)('$name', (input) => {
  test(`ends with ${input.status} and says what is wrong`, () => {
    prepare(input, root);
    const run = scan(root, '--format', 'json');

    expect(run).toMatchObject({ status: input.status });
    for (const words of input.says ?? []) expect(run.stderr).toMatch(words);
    if (input.status !== 2) {
      const report = reportSchema.parse(JSON.parse(run.stdout));
      if (input.diagnostic !== undefined)
        expect(report.diagnostics).toContainEqual(expect.objectContaining(input.diagnostic));
      const judged = report.jobs.map((job) => [
        `${job.workflow.replace('.github/workflows/', '')}#${job.job}`,
        job.budget,
      ]);
      expect(Object.fromEntries(judged)).toMatchObject(input.judged ?? {});
    }
  });

  test.each(['text', 'markdown', 'sarif'])('as %s it starts no workflow command', (format) => {
    prepare(input, root);
    const { status, stdout, stderr } = scan(root, '--format', format);

    expect(status).toBe(input.status);
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::/m);
    const place = input.diagnostic?.path;
    if (place !== undefined && format === 'text') expect(`${stdout}${stderr}`).toContain(place);
  });
});

describe('bad arguments end with 2 and a sentence', () => {
  test.each([
    ['a folder that is not there', [join(tmpdir(), 'spend-guard-nowhere')], /folder/],
    ['an unknown flag', ['--fromat', 'json'], /--fromat.*--format/],
    ['an unknown format', ['--format', 'yaml'], /text, json, markdown, sarif/],
    ['a policy file that is not there', ['--policy', 'missing.yml'], /missing\.yml/],
  ] as const)('%s', (_, args, words) => {
    const given = args[0].startsWith('--') ? [root, ...args] : args;
    const { status, stdout, stderr } = scan(...given);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
