import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { runCli } from '../../src/cli/run.ts';

const DEMO = 'fixtures/acme-platform';

/** The demo scanned on a terminal where every look at the clock costs this many milliseconds. */
async function scanned(step: number): Promise<{ stderr: string; all: string }> {
  let time = 0;
  let stderr = '';
  let all = '';
  const toError = (text: string) => {
    stderr += text;
    all += text;
  };
  const status = await runCli(['scan', DEMO], {
    stdout: (text) => {
      all += text;
    },
    stderr: toError,
    color: false,
    width: 100,
    today: () => '2026-11-22',
    environment: {},
    progress: progressOn(toError, () => {
      time += step;
      return time;
    }),
  });
  expect(status).toBe(1);
  return { stderr, all };
}

test('a long scan says how far it is, and wipes that before the report', async () => {
  const { stderr, all } = await scanned(200);

  expect(stderr).toMatch(/Reading \.github\/workflows: \d+ of \d+/);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect(all.slice(stderr.length)).toMatch(/^FAIL /);
});

test('a quick scan says nothing', async () => {
  expect((await scanned(0.01)).stderr).toBe('');
});
