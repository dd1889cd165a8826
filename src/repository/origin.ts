import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitDirectoryOf } from './git.ts';

/**
 * `owner/name` by the remote `origin` of a work tree, read without running git. Undefined where there
 * is none, or its address names no such thing. Source: git-config(1), gitrepository-layout(5).
 */
export function originName(directory: string): string | undefined {
  const gitDirectory = gitDirectoryOf(directory);
  if (gitDirectory === undefined) return undefined;
  // A linked work tree shares the configuration of the main repository.
  const common = textOf(join(gitDirectory, 'commondir'))?.trim();
  const config = textOf(join(common ? resolve(gitDirectory, common) : gitDirectory, 'config'));
  const address = config === undefined ? undefined : originAddress(config);
  return address === undefined ? undefined : nameIn(address);
}

/** The first `url` in `[remote "origin"]`: the one that git fetches from. */
function originAddress(config: string): string | undefined {
  let inside = false;
  for (const line of config.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (section !== undefined) inside = /^remote\s+"origin"$/.test(section.trim());
    const url = inside ? /^\s*url\s*=\s*(.*?)\s*$/.exec(line)?.[1] : undefined;
    if (url !== undefined) return url.replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`. */
function nameIn(address: string): string | undefined {
  const path =
    /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(address)?.[1] ??
    /^(?:[\w.-]+@)?[\w.-]{2,}:(?!\/)(.+)$/.exec(address)?.[1];
  const name = path?.replace(/\/+$/, '').replace(/\.git$/, '');
  return name !== undefined && isRepositoryName(name) ? name : undefined;
}

/** As GitHub allows it. */
function isRepositoryName(name: string): boolean {
  return /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(name);
}

const MAX_BYTES = 1_048_576;

function textOf(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text.length > MAX_BYTES ? undefined : text;
  } catch {
    return undefined;
  }
}
