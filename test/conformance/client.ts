import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The native program of an installed release; its JavaScript launcher only finds and starts it. */
export function findClient(version: string): string {
  const name = process.platform === 'win32' ? 'codex.exe' : 'codex';
  const platform = `codex-${process.platform}-${process.arch}`;
  const modules = join(HERE, 'clients', version, 'node_modules', '@openai');
  // Up to 0.58 one package holds the programs of every machine.
  for (const packaged of [platform, join('codex', 'node_modules', '@openai', platform), 'codex']) {
    const vendor = join(modules, packaged, 'vendor');
    for (const triple of (existsSync(vendor) ? readdirSync(vendor) : []).filter(isForHere))
      for (const folder of ['bin', 'codex']) {
        const path = join(vendor, triple, folder, name);
        if (existsSync(path)) return path;
      }
  }
  throw new Error(
    `no Codex ${version} for this machine (${platform}); run npm run conformance -- --codex ${version}`,
  );
}

const ARCH: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
const SYSTEM: Readonly<Record<string, string>> = { darwin: 'apple', win32: 'windows' };

function isForHere(triple: string): boolean {
  const { arch, platform } = process;
  return triple.startsWith(ARCH[arch] ?? arch) && triple.includes(SYSTEM[platform] ?? platform);
}

export function clientVersion(path: string): string {
  const output = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    env: { HOME: join(HERE, 'clients') },
  });
  return output.trim().replace(/^codex-cli /, '');
}
