/**
 * Reads what aider prints and keeps in its chat history, a line for every message, and its
 * `--analytics-log`, which tells the same without rounding.
 * https://aider.chat/docs/usage/tips.html, https://aider.chat/docs/more/analytics.html; the lines are
 * those of `calculate_and_show_tokens_and_cost` in aider/coders/base_coder.py (0.86)
 */

import { countsOf, fieldsOf } from './tokens.ts';
import { isBefore, type Reading, type Told } from './told.ts';

const COUNT = String.raw`(\d{1,6}(?:\.\d{1,2})?k?)`;
const TOKENS = new RegExp(
  `^(?:> )?Tokens: ${COUNT} sent(?:, ${COUNT} cache write)?(?:, ${COUNT} cache hit)?, ${COUNT} received\\.`,
);
const MODEL = /^(?:> )?(?:Main model|Model): (\S{1,100}) with /;
/** Two models answer in turn, and the lines do not say which did. */
const EDITOR = /^(?:> )?Editor model: (\S{1,100}) with /;
const STARTED = /^# aider chat started at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/;
const MESSAGE = '"event": "message_send"';

export function beginsAider(line: string): boolean {
  return /^(?:> )?Aider v\d/.test(line) || isTelling(line);
}

function isTelling(line: string): boolean {
  return [STARTED, MODEL, TOKENS].some((one) => one.test(line)) || line.startsWith('{"event": ');
}

export function* readAider(lines: Iterable<string>, reading: Reading): Iterable<Told> {
  let model: string | null = null;
  let earlier = false;
  for (const line of lines) {
    const [, day, time] = STARTED.exec(line) ?? [];
    // In the time of this machine, as its clock was when it was written.
    if (day !== undefined) earlier = isBefore(Date.parse(`${day}T${time}`), reading);
    model = MODEL.exec(line)?.[1] ?? model;
    const editor = EDITOR.exec(line)?.[1];
    if (editor !== undefined && editor !== model) model = null;
    const counts = TOKENS.exec(line);
    if (counts !== null && !earlier) yield told(reading, model, rounded(counts));
    if (line.includes(MESSAGE)) yield* exact(line, reading);
  }
}

function told({ doubts }: Reading, model: unknown, tokens: Told['tokens']): Told {
  doubts.add('rounded');
  return { model, tokens };
}

function rounded([, sent, written, hit, received]: RegExpExecArray) {
  const input = numberOf(sent);
  const cacheWrite = Math.min(numberOf(written), input);
  // Each is rounded by itself, so a part may stand there as more than its whole.
  const cached = Math.min(numberOf(hit), input - cacheWrite);
  return countsOf({ input, cached, cacheWrite, output: numberOf(received) });
}

function numberOf(written = '0'): number {
  return Math.round(Number.parseFloat(written) * (written.endsWith('k') ? 1_000 : 1));
}

function* exact(line: string, reading: Reading): Iterable<Told> {
  try {
    const { time, properties } = fieldsOf(JSON.parse(line));
    const { main_model, prompt_tokens, completion_tokens } = fieldsOf(properties);
    if (typeof time === 'number' && isBefore(time * 1_000, reading)) return;
    const tokens = countsOf({ input: prompt_tokens, output: completion_tokens });
    yield told(reading, main_model, tokens);
  } catch {
    reading.doubts.add('unreadable-line');
  }
}
