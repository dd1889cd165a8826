import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Organisation } from './server.ts';

const ENTRY = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const MEMORY = fileURLToPath(new URL('memory.cjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most that the process held, in MiB; null where it was killed. */
  readonly memory: number | null;
}

/** Boots the built command line against an organisation; `killed` ends it without a word. */
export function runCli(
  words: readonly string[],
  { url }: Pick<Organisation, 'url'>,
  { killed, env = {} }: { killed?: (kill: () => void) => void; env?: Record<string, string> } = {},
): Promise<Ran> {
  const noted = join(mkdtempSync(join(tmpdir(), 'spend-guard-organisation-')), 'memory');
  const child = spawn(process.execPath, ['--require', MEMORY, ENTRY, ...words], {
    env: {
      ...{ PATH: process.env.PATH ?? '', CI: 'true', MEMORY_FILE: noted },
      ...{ GITHUB_TOKEN: 'ghs_fake', GITHUB_API_URL: url },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  killed?.(() => child.kill('SIGKILL'));
  return new Promise((resolve, fail) => {
    child.on('error', fail);
    child.on('close', (status) => resolve({ status, stdout, stderr, memory: memoryIn(noted) }));
  });
}

function memoryIn(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
