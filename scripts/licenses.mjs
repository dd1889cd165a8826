/**
 * The notices that the bundled packages ask for. The bundler's own list leaves out everything that
 * lies in a main chunk, so this one is made from the modules that were bundled.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {Iterable<string | undefined>} modules paths of the bundled files */
export async function licenses(modules) {
  const directories = new Set([...modules].map(packageDirectory).filter(Boolean));
  const notices = await Promise.all([...directories].map(notice));
  return `${notices.sort().join('\n\n')}\n`;
}

/** `…/node_modules/@scope/name` of a file in it, the innermost where packages are nested. */
function packageDirectory(path) {
  return path?.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0];
}

async function notice(directory) {
  const { name, version, license } = JSON.parse(
    await readFile(join(directory, 'package.json'), 'utf8'),
  );
  const file = (await readdir(directory)).sort().find((f) => /^licen[cs]e/i.test(f));
  const text = file === undefined ? '' : await readFile(join(directory, file), 'utf8');
  return [`${name} ${version}`, license, text.replaceAll('\r\n', '\n').trim()].join('\n').trim();
}
