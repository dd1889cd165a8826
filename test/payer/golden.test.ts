/** The tables and the traces as a reader sees them: a change of a word is a change of this file. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { nameRows } from '../../src/knowledge/names.ts';
import { PROVIDERS } from '../../src/knowledge/providers.ts';
import { COMMAND_WORDS, COMMANDS } from '../../src/payer/codex/commands.ts';
import { decide } from '../../src/payer/codex/decide.ts';
import { DEFAULT_MODELS } from '../../src/payer/codex/default-model.ts';
import { ORDER } from '../../src/payer/codex/order.ts';
import { SWITCHES } from '../../src/payer/codex/versions.ts';
import { sentence } from '../../src/payer/codex/why.ts';
import { inParts, matchGoldens } from '../golden.ts';
import { layOut } from './codex/case.ts';
import { madeUp } from './codex/made-up.ts';
import { observedCases } from './codex/observed.ts';
import { recordedCases } from './codex/recording.ts';
import { situationOf } from './codex/situation-of.ts';

/** Beside this file, also where another one imports it. */
function golden(name: string): string {
  return fileURLToPath(new URL(`golden/${name}`, import.meta.url));
}

function json(value: unknown): string {
  const show = (_key: string, v: unknown): unknown => (v instanceof RegExp ? String(v) : v);
  return `${JSON.stringify(value, show, 1)}\n`;
}

test('the tables', async () => {
  const order = ORDER.map(({ look, commands, ...row }) => ({
    ...row,
    look: look.name,
    commands: Object.keys(COMMANDS).filter((c) => commands?.(c as keyof typeof COMMANDS) ?? true)
      .length,
  }));
  const tables = {
    order,
    COMMANDS,
    words: [...COMMAND_WORDS],
    SWITCHES,
    DEFAULT_MODELS,
    PROVIDERS,
    NAME_ROWS: nameRows(),
  };
  // A look that a function made has no name unless it is given one, and the table would not show which it is.
  expect(order.filter((row) => row.look === '').map((row) => row.id)).toEqual([]);
  await expect(json(tables)).toMatchFileSnapshot(golden('tables.json'));
});

/** `wif.rule_blank+CODEX_API_KEY on 0.150.0`: the subject in front; made-up situations by their hundred. */
function partOf(id: string): string {
  const random = /^random\D+(\d+)/.exec(id)?.[1];
  if (random !== undefined) return `random-${Math.floor(Number(random) / 100)}`;
  return /^[a-z_]+(?=[.+])/.exec(id)?.[0] ?? (/^\w+ \w+ \w/.test(id) ? 'told' : 'others');
}

test('the traces of what was recorded and observed', async () => {
  const all = [
    ...recordedCases().map((row) => ({ ...row, id: `${row.id} on ${row.version}` })),
    ...observedCases().map((row) => ({ ...row, id: row.case.id })),
  ];
  const seen = new Set<string>();
  const blocks = all.map((row): [string, string] => {
    const verdict = decide(situationOf(layOut(row.case, madeUp), row.version));
    const lines = [`# ${row.id}`, sentence(verdict)];
    for (const { row: id, outcome, because } of verdict.trace) {
      const line = `${id} ${outcome}: ${because}`;
      if (!seen.has(line)) lines.push(line);
      seen.add(line);
    }
    return [partOf(row.id), lines.join('\n')];
  });
  await matchGoldens(new URL('golden/traces/', import.meta.url), inParts(blocks));
});
