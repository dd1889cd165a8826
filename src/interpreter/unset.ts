/** Variables that nobody sets, so that a program finds nothing in them. */
import { isRepositoryPath } from './paths.ts';
import { SETTINGS_NAMES, settingsText, upwards } from './settings-file.ts';
import type { Frame } from './state.ts';

/** Set by the runner, its image, or what signs a job in to a cloud. */
const BY_OTHERS =
  /^(?:CI|HOME|PATH|USER|SHELL|LANG|TERM|TMP|TEMP|TMPDIR|PWD|HOSTNAME|NODE_ENV|(?:LC|XDG|GITHUB|RUNNER|ACTIONS|AWS|GOOGLE|GCP|GCLOUD|CLOUDSDK|AZURE|ARM|DOCKER|ANDROID|JAVA|NVM|PYTHON)_\w*)$/;

/** Whether it is known that a program finds nothing in this variable: no step sets it, and no file that it may read does. */
export function isUnset(name: string, frame: Frame): boolean {
  const { environment, runner, state, directory } = frame;
  if (environment.has(name) || BY_OTHERS.test(name) || runner !== 'hosted') return false;
  // An action that was not read may export anything.
  for (const { kind } of state.unread.values()) if (kind === 'action') return false;
  const folders = isRepositoryPath(directory) || directory === '' ? upwards(directory) : [''];
  for (const [path, { content }] of state.files)
    if (/(?:^|\/)\.env[\w.-]*$/.test(path) && content === undefined) return false;
  return !folders.some((folder) =>
    SETTINGS_NAMES.some((file) =>
      settingsText(frame, folder === '' ? file : `${folder}/${file}`)?.includes(name),
    ),
  );
}
