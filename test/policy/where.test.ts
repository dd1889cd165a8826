import { expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { renderText } from '../../src/render/text.ts';
import { files } from '../interpreter/memory.ts';

const KEY = 'env: { CODEX_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }';

function judged(...steps: readonly string[]) {
  const text = `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => `      - ${step}\n        ${KEY}\n`).join('')}`;
  return guard(files({ '.github/workflows/w.yml': text }), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-28',
  });
}

const OLD = 'run: codex exec --model gpt-5.1-codex hi';
const NEW = 'run: codex exec --model gpt-6.2-sol hi';

it('a finding about one of several steps that spend names it', () => {
  const report = judged(`name: Ask the old one\n        ${OLD}`, NEW);
  const found = report.findings.find(({ rule }) => rule === 'retired-model');
  expect(found?.message).toMatch(/^`codex exec` in step `Ask the old one` of job `check` asks/);
  const text = renderText(report, { color: false, verbose: true, ...RULE_DOCS });
  expect(text.replace(/\s+/g, ' ')).toContain('`codex exec` in step `Ask the old one` asks');
});

it('nothing is named where it is the only one, or where its line stands in the same file', () => {
  for (const report of [judged(`name: Ask the old one\n        ${OLD}`), judged(OLD, NEW)]) {
    const found = report.findings.find(({ rule }) => rule === 'retired-model');
    expect(found?.message).toMatch(/^`codex exec` in job `check` asks/);
  }
});
