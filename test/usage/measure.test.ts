import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/measure/measure.ts';
import { recordOf } from '../../src/measure/record.ts';
import { usageLines } from '../../src/render/usage.ts';
import { usageSchema } from '../../src/usage/schema.ts';
import { context, event, type Line, meta, SECRET, textOf, usage, used } from './rollouts.ts';

const root = mkdtempSync(join(tmpdir(), 'measure-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATH = 'sessions/2026/11/28/rollout-2026-11-28T10-00-00-thread.jsonl';
const THREAD: readonly Line[] = [
  ...[meta(), event('task_started'), context()],
  ...[used('a', usage(124_000, 4_200, { cached_input_tokens: 113_000 })), event('task_complete')],
];

function home(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'home-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function told(paths: readonly string[], since?: number) {
  const record = recordOf(measure(paths, since), null, '2026-11-28');
  expect(() => usageSchema.parse(record)).not.toThrow();
  expect(JSON.stringify(record)).not.toContain(SECRET);
  return { record, lines: usageLines(record) };
}

describe('the line that is told', () => {
  it('is in dollars where the Platform account paid', () => {
    expect(told([home({ [PATH]: textOf(THREAD) })]).lines).toEqual([
      '124k tokens in, 91 % cached, 4.2k out, gpt-6.2-sol, charged to the Platform account: about 0.08 USD',
    ]);
  });

  it('is in credits, and never in dollars, where a ChatGPT account paid', () => {
    const [, ...rest] = THREAD;
    const { lines, record } = told([
      home({ [PATH]: textOf([meta({ creator_account_id: SECRET }), ...rest]) }),
    ]);
    expect(lines).toEqual([
      '124k tokens in, 91 % cached, 4.2k out, gpt-6.2-sol, charged to a ChatGPT account: would draw about 1.88 credits',
    ]);
    expect(record.record?.uses[0]?.usd).toBeNull();
  });

  it('keeps two budgets on two lines', () => {
    const [, ...rest] = THREAD;
    const other = textOf([meta({ creator_account_id: 'acct' }), ...rest]).replaceAll(
      'thread-1',
      'thread-2',
    );
    const { lines } = told([
      home({ [PATH]: textOf(THREAD), [PATH.replace('thread', 'two')]: other }),
    ]);
    expect(lines.map((line) => line.replace(/.*(charged to)/, '$1'))).toEqual([
      'charged to the Platform account: about 0.08 USD',
      'charged to a ChatGPT account: would draw about 1.88 credits',
    ]);
  });

  it('says that little is little, and that a price is not known', () => {
    const [first, begin, , , end] = THREAD;
    const little = (model: string) =>
      textOf(
        [first, begin, context(model), used('a', usage(50, 7)), end].filter(
          (one) => one !== undefined,
        ),
      );
    expect(told([home({ [PATH]: little('gpt-6.2-sol') })]).lines[0]).toMatch(
      /: less than 0\.01 USD$/,
    );
    expect(told([home({ [PATH]: little('gpt-9') })]).lines[0]).toMatch(/: no known price$/);
  });

  it('says why it is no more than likely', () => {
    const [, ...rest] = THREAD;
    const text = textOf([meta({ model_provider: 'codex-action-responses-proxy' }), ...rest]);
    expect(told([home({ [PATH]: text })]).lines[0]).toContain(
      'charged to the Platform account (likely: the proxy of codex-action',
    );
  });
});

describe('no record', () => {
  it('is not nothing used', () => {
    const { record, lines } = told([join(root, 'nowhere')]);
    expect(record).toMatchObject({ record: null, missing: 'no-home' });
    expect(lines).toEqual(['No record: there is no home of Codex. That is not nothing used.']);
  });

  it('tells of a client that ran and kept nothing', () => {
    const { record } = told([home({ 'state_5.sqlite': '', 'sessions/2026/x.txt': '' })]);
    expect(record).toMatchObject({ record: null, missing: 'no-thread', doubts: ['no-rollout'] });
  });

  it('is what a kept machine has of a job that used nothing', () => {
    const folder = home({ [PATH]: textOf(THREAD) });
    utimesSync(join(folder, PATH), new Date('2026-11-27'), new Date('2026-11-27'));
    expect(told([folder], Date.parse('2026-11-28')).record.record).toBeNull();
    expect(told([folder]).record.record?.threads).toBe(1);
  });
});

describe('a home that somebody made up', () => {
  it('leads nowhere by links', () => {
    const real = home({ [PATH]: textOf(THREAD) });
    const folder = home({ 'sessions/2026/11/28/x': '' });
    symlinkSync(join(real, PATH), join(folder, PATH));
    symlinkSync(join(real, 'sessions/2026'), join(folder, 'sessions/2025'));
    symlinkSync(join(real, 'sessions'), join(folder, 'archived_sessions'));
    expect(told([folder]).record).toMatchObject({ record: null, doubts: ['link'] });
  });

  it('is not one that a link leads to', () => {
    const real = home({ [PATH]: textOf(THREAD) });
    const link = join(root, 'linked-home');
    symlinkSync(real, link);
    expect(told([link]).record).toMatchObject({ record: null, doubts: ['link'] });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', () => {
    const folder = home({ 'sessions/2026/11/28/x': '' });
    execFileSync('mkfifo', [join(folder, PATH)]);
    expect(told([folder]).record).toMatchObject({ record: null });
  });

  it('is read as far as it is bounded: a rollout of 2 GB', () => {
    const folder = home({ [PATH]: textOf(THREAD) });
    const file = openSync(join(folder, PATH), 'r+');
    ftruncateSync(file, 2 * 1024 ** 3);
    closeSync(file);
    const before = process.memoryUsage().rss;
    const { record } = told([folder]);
    expect(record.record).toMatchObject({ complete: false, threads: 1 });
    expect(record.doubts).toContain('too-much');
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('cannot hide a count behind a long line, nor make one of a nested text', () => {
    const long = { type: 'response_item', payload: { text: 'x'.repeat(5 * 1024 * 1024) } };
    const nested = {
      type: 'response_item',
      payload: { text: JSON.stringify(used('z', usage(9, 9))) },
    };
    const [first, ...rest] = THREAD;
    if (first === undefined) throw new Error('no thread');
    const { record } = told([home({ [PATH]: textOf([first, long, nested, ...rest]) })]);
    expect(record.record).toMatchObject({ complete: true });
    expect(record.record?.uses[0]?.tokens.input).toBe(124_000);
  });

  it('is told to be cut where the last line is', () => {
    const { record } = told([
      home({ [PATH]: `${textOf(THREAD)}{"timestamp":"2026","type":"event_msg","pay` }),
    ]);
    expect(record).toMatchObject({ doubts: ['unreadable-line'], record: { complete: false } });
  });

  it('counts once under two names', () => {
    const folder = home({ [PATH]: textOf(THREAD) });
    expect(told([folder, folder]).record.record?.uses[0]?.requests).toBe(1);
  });
});

it('reads only the lines that count: of 50 long rollouts little is parsed', () => {
  const filler: Line[] = Array.from({ length: 20 }, (_, index) => ({
    type: 'response_item',
    payload: { index, text: 'x'.repeat(10_000) },
  }));
  const files = Array.from({ length: 50 }, (_, index) => {
    const text = textOf([...filler, ...THREAD]).replaceAll('thread-1', `thread-${index}`);
    return [PATH.replace('thread', String(index)), text] as const;
  });
  const parse = JSON.parse;
  let parsed = 0;
  JSON.parse = ((text: string) => {
    parsed++;
    return parse(text);
  }) as typeof JSON.parse;
  try {
    const result = measure([home(Object.fromEntries(files))], undefined);
    expect('used' in result && result.used.threads).toBe(50);
    expect(parsed).toBe(50 * THREAD.length);
  } finally {
    JSON.parse = parse;
  }
});

it('reads a file with what the client printed', () => {
  const folder = home({
    'out.jsonl': [
      '{"type":"thread.started","thread_id":"a"}',
      '{"type":"turn.completed","usage":{"input_tokens":5,"output_tokens":1}}',
    ].join('\n'),
  });
  const { record, lines } = told([join(folder, 'out.jsonl')]);
  expect(record.record).toMatchObject({
    threads: 1,
    complete: false,
    uses: [{ budget: 'unclear' }],
  });
  expect(lines[0]).toContain('and who paid is not known');
});
