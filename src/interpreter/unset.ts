/** Variables that nobody sets, so that a program finds nothing in them. */
import { isRepositoryPath } from './paths.ts';
import { isSetByNobody } from './set-by-nobody.ts';
import { SETTINGS_NAMES, settingsText, upwards } from './settings-file.ts';
import type { Frame } from './state.ts';

/** Whether it is known that a program finds nothing in this variable: no step sets it, and no file that it may read does. */
export function isUnset(name: string, frame: Frame): boolean {
  const { state, directory } = frame;
  if (!isSetByNobody(name, frame)) return false;
  const folders = isRepositoryPath(directory) || directory === '' ? upwards(directory) : [''];
  for (const [path, { content }] of state.files)
    if (/(?:^|\/)\.env[\w.-]*$/.test(path) && content === undefined) return false;
  return !folders.some((folder) =>
    SETTINGS_NAMES.some((file) =>
      settingsText(frame, folder === '' ? file : `${folder}/${file}`)?.includes(name),
    ),
  );
}
