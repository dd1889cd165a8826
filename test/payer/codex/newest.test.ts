/** Which release counts as the newest follows from the recording; `npm run update` writes it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { defaultModel } from '../../../src/payer/codex/default-model.ts';
import { CURRENT, versionOf, versionText } from '../../../src/payer/codex/versions.ts';
import { payerCase } from './case.ts';
import { recordedModels } from './recording.ts';
import { newestRecorded, OBSERVED, RECORDED } from './recordings.mjs';

const FILE = fileURLToPath(new URL('../../../src/knowledge/codex-release.ts', import.meta.url));
const ROW = /\{ version: '([^']+)', on: '([^']+)' \}/;

test('the newest release is the newest recorded one', () => {
  const text = readFileSync(FILE, 'utf8');
  const version = newestRecorded();
  if (process.env.UPDATE_RECORDED === '1' && ROW.exec(text)?.[1] !== version) {
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(FILE, text.replace(ROW, `{ version: '${version}', on: '${today}' }`));
    return;
  }
  expect(ROW.exec(text)?.[1]).toBe(version);
  expect(versionText(CURRENT.to)).toBe(version);
});

test('a release counts as recorded by what --record writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  const file = pathToFileURL(join(folder, 'observed.jsonl'));
  const row = { case: payerCase({ id: 'one' }), client: { budget: 'none', credential: null } };
  const lines = ['0.99.0', '0.999.0', '0.171.0'].map((version) => ({ version, ...row }));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(newestRecorded([RECORDED, file])).toBe('0.999.0');
  expect(newestRecorded([RECORDED, OBSERVED])).toBe(newestRecorded());
  rmSync(folder, { recursive: true });
});

test('the model of each recorded run that names none is the default one of its release', () => {
  const runs = recordedModels();
  expect(runs.length).toBeGreaterThan(100);
  for (const { id, version, model } of runs)
    expect(defaultModel(versionOf(version)), `${id} on ${version}`).toBe(model);
});

test.each([
  ['0.171.0', 'gpt-6.2-sol'],
  ['0.169.0', 'gpt-6.1-sol'],
  ['0.166.0', 'gpt-6.1-sol'],
  ['0.165.0', undefined],
  ['0.200.0', 'gpt-6.2-sol'],
])('the default model of %s is %s', (version, model) => {
  expect(defaultModel(versionOf(version))).toBe(model);
});

test('a range across a change has no one default model', () => {
  const [from, to] = [versionOf('0.169.0').from, versionOf('0.171.0').to];
  expect(defaultModel({ from, to })).toBeUndefined();
});
