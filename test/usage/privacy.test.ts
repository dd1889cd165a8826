import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { measure } from '../../src/measure/measure.ts';
import { recordOf } from '../../src/measure/record.ts';
import { usageText } from '../../src/render/usage.ts';
import type { Doubt } from '../../src/usage/doubts.ts';
import { readExecStream } from '../../src/usage/exec-stream.ts';
import { usedBy } from '../../src/usage/record.ts';
import { readRollout } from '../../src/usage/rollout.ts';
import { usageSchema } from '../../src/usage/schema.ts';
import { sources } from './sources.ts';

/** Whatever stands in a home: numbers leave it, and no word that somebody else wrote. */
const CANARY = 'zq7x';
const word = fc
  .tuple(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('gpt-', '0.171.', 'sk-', '/home/', 'o4-', ''),
  )
  .map(([text, start]) => `${start}${CANARY}${text}`);

const KEYS = [
  ...['type', 'payload', 'model', 'model_provider', 'cli_version', 'creator_account_id', 'usage'],
  ...['thread_token_usage', 'info', 'rate_limits', 'error', 'codex_error_info', 'timestamp'],
  ...['thread_id', 'response_id', 'total_token_usage', 'last_token_usage', 'input_tokens'],
];
const TYPES = [
  ...['session_meta', 'turn_context', 'token_usage_record', 'event_msg', 'task_started'],
  ...['token_count', 'task_complete', 'user_message', 'thread.started', 'turn.completed'],
];

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(...TYPES),
    fc.integer({ min: -5, max: 500_000 }),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), word), tie('json'), { maxKeys: 5 }),
  ),
}));

/** Nearer to what a client writes, so that much of it is taken for true. */
const shaped = fc.record({
  timestamp: word,
  type: fc.constantFrom(...TYPES),
  payload: fc.record(
    {
      type: fc.constantFrom(...TYPES),
      ...{ model: word, model_provider: word, cli_version: word, creator_account_id: word },
      ...{ thread_id: word, response_id: word, error: json, rate_limits: json },
      usage: fc.constant({ input_tokens: 5, output_tokens: 1 }),
      info: fc.constant({ total_token_usage: { input_tokens: 9, output_tokens: 2 } }),
    },
    { requiredKeys: [] },
  ),
});

it('no word of a home leaves it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(json, shaped), { maxLength: 20 }), (lines) => {
      const doubts = new Set<Doubt>();
      const texts = [{ type: 'session_meta', payload: { model_provider: CANARY } }, ...lines].map(
        (line) => JSON.stringify(line),
      );
      const thread = readRollout(texts, {
        since: undefined,
        room: { left: 100 },
        seen: new Set(),
        doubts,
      });
      const used = usedBy(thread === undefined ? [] : [thread], NOWHERE, doubts);
      readExecStream(texts, doubts);
      const measured = used === undefined ? { missing: 'no-thread' as const, doubts } : { used };
      const record = recordOf(measured, null, '2026-11-28');
      usageSchema.parse(record);
      expect(JSON.stringify(record)).not.toContain(CANARY);
      expect(usageText(record)).not.toContain(CANARY);
    }),
    { numRuns: 500 },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'told-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Told of the file and of nothing else, so that each is seen to be read. */
function recordOfFile(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return recordOf(measure([join(folder, name)], undefined), null, '2026-11-28');
}

it.each(Object.keys(sources('')))('no word of %s leaves it', (name) => {
  fc.assert(
    fc.property(word, (told) => {
      const record = recordOfFile(name, sources(told)[name] ?? '');
      usageSchema.parse(record);
      expect(record.record?.uses.length).toBeGreaterThan(0);
      expect(JSON.stringify(record)).not.toContain(CANARY);
      expect(usageText(record)).not.toContain(CANARY);
    }),
    { numRuns: 40 },
  );
});

it.each(Object.keys(sources('')))('whatever stands in %s', (name) => {
  fc.assert(
    fc.property(json, fc.array(fc.oneof(word, json), { maxLength: 8 }), (value, lines) => {
      const begun = (sources(CANARY)[name] ?? '')
        .split('\n')
        .slice(0, name.endsWith('.json') ? 0 : 3);
      const written = name.endsWith('.json') ? [value] : lines;
      const record = recordOfFile(
        name,
        [...begun, ...written.map((one) => JSON.stringify(one))].join('\n'),
      );
      usageSchema.parse(record);
      expect(JSON.stringify(record)).not.toContain(CANARY);
    }),
    { numRuns: 60 },
  );
});

const NOWHERE = { openai: undefined, providers: new Map<string, string>() };
