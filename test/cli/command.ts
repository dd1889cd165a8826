import { runCli } from '../../src/cli/run.ts';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command in this process, with nothing of the machine in reach. */
export async function command(...words: readonly string[]): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const status = await runCli(words, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    color: false,
    width: 100,
    today: () => '2026-11-22',
    environment: {},
  });
  return { status, stdout, stderr };
}
