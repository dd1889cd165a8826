import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The native program of the pinned package; its JavaScript launcher only finds and starts it. */
export function findClient(): string {
  const name = process.platform === 'win32' ? 'codex.exe' : 'codex';
  const platform = `codex-${process.platform}-${process.arch}`;
  const vendor = join(HERE, 'node_modules', '@openai', platform, 'vendor');
  if (existsSync(vendor))
    for (const triple of readdirSync(vendor))
      for (const folder of ['bin', 'codex']) {
        const path = join(vendor, triple, folder, name);
        if (existsSync(path)) return path;
      }
  throw new Error(`no Codex for this machine below ${platform}; run npm run conformance`);
}

export function clientVersion(path: string): string {
  const output = execFileSync(path, ['--version'], { encoding: 'utf8', env: { HOME: HERE } });
  return output.trim().replace(/^codex-cli /, '');
}
