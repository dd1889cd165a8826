import { expect, it } from 'vitest';
import type { Doubt } from '../../src/usage/doubts.ts';
import { readExecStream } from '../../src/usage/exec-stream.ts';
import { usage } from './rollouts.ts';

function read(...events: unknown[]) {
  const doubts = new Set<Doubt>();
  const stream = readExecStream(
    ['warning: a word', ...events.map((e) => JSON.stringify(e))],
    doubts,
  );
  const input = stream?.requests.map(({ tokens }) => tokens.input);
  return { threads: stream?.threads, input, doubts: [...doubts] };
}

const began = (id: string) => ({ type: 'thread.started', thread_id: id });
const turn = (input: number) => ({ type: 'turn.completed', usage: usage(input, 1) });

it('tells turns by the running totals of a thread', () => {
  expect(read(began('a'), turn(100), began('b'), turn(7), began('a'), turn(150))).toEqual({
    ...{ threads: 2, input: [100, 7, 50], doubts: ['turns-only'] },
  });
});

it('does not take a review for nothing', () => {
  const nothing = { type: 'turn.completed', usage: usage(0, 0) };
  expect(read(began('a'), nothing)).toEqual({
    ...{ threads: 1, input: [], doubts: ['sub-threads', 'turns-only'] },
  });
});

it('says that a failed turn may have been paid, and that sub-agents are not told', () => {
  const spawn = { type: 'item.completed', item: { type: 'collab_tool_call' } };
  expect(read(began('a'), spawn, { type: 'turn.failed' }).doubts).toEqual([
    ...['sub-threads', 'failed-request', 'turns-only'],
  ]);
});

it('is nothing where no thread began', () => {
  expect(read(turn(5))).toEqual({ threads: undefined, input: undefined, doubts: [] });
});
