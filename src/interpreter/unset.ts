/** Variables that nobody sets, so that a program finds nothing in them. */
import { ancestors } from './code/resolve.ts';
import { isRepositoryPath } from './paths.ts';
import { isSetNowhere } from './set-nowhere.ts';
import { SETTINGS_NAMES, settingsText } from './settings-file.ts';
import type { Frame } from './state.ts';

/** Whether it is known that a program finds nothing in this variable: no step sets it, and no file that it may read does. */
export function isUnset(name: string, frame: Frame): boolean {
  const { runner, state, directory } = frame;
  if (runner !== 'hosted' || !isSetNowhere(name, frame)) return false;
  if (frame.keeper !== undefined) return false;
  const isUnseen = state.files.ask('unseen settings', (all) =>
    [...all].some(([path, { content }]) => SETTINGS_FILE.test(path) && content === undefined),
  );
  if (isUnseen) return false;
  const folders = isRepositoryPath(directory) || directory === '' ? ancestors(directory) : [''];
  return !folders.some((folder) =>
    SETTINGS_NAMES.some((file) =>
      settingsText(frame, folder === '' ? file : `${folder}/${file}`)?.includes(name),
    ),
  );
}

const SETTINGS_FILE = /(?:^|\/)\.env[\w.-]*$/;
