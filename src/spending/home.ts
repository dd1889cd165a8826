import type { CodexHome, WrittenFile } from '../interpreter/model.ts';
import { codexHome } from '../interpreter/paths.ts';
import type { Frame } from '../interpreter/state.ts';

/** A Codex home as the steps before left it; `home` is its normalised path. */
export function codexHomeAt(
  frame: Frame,
  home = codexHome(frame.environment, frame.directory),
): CodexHome {
  const files = new Map<string, WrittenFile>();
  const prefix = `${home}/`;
  for (const [path, file] of frame.state.files)
    if (path.startsWith(prefix)) files.set(path.slice(prefix.length), file);
  return {
    label: home,
    files,
    login: frame.state.logins.get(home),
    restored: restoredFor(frame, home),
    proxy: frame.state.proxies.get(home),
  };
}

/** A cache or archive unpacked over the home itself, or over a directory around it. */
function restoredFor(frame: Frame, home: string): CodexHome['restored'] {
  for (const [directory, trail] of frame.state.restored)
    if (home === directory || home.startsWith(`${directory}/`)) return trail;
  return undefined;
}
