/** Which release counts as the newest follows from the recording; `npm run update` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultModel } from '../../../src/payer/codex/default-model.ts';
import { CURRENT, versionOf, versionText } from '../../../src/payer/codex/versions.ts';
import { newestRecorded, recordedModels } from './recording.ts';

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
