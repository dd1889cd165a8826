/** Variables that nobody sets, so that a program finds nothing in them. */
import { ancestors } from './code/resolve.ts';
import { isRepositoryPath } from './paths.ts';
import { SETTINGS_NAMES, settingsText } from './settings-file.ts';
import type { Frame, JobState } from './state.ts';

/** Set by the runner, its image, or what signs a job in to a cloud; whose models of OpenAI's none of them knows. */
const BY_OTHERS =
  /^(?!AZURE_OPENAI_)(?:HOME|PATH|USER|SHELL|LANG|TERM|TMP|TEMP|TMPDIR|PWD|HOSTNAME|NODE_ENV|(?:LC|XDG|GITHUB|RUNNER|ACTIONS|AWS|GOOGLE|GCP|GCLOUD|CLOUDSDK|AZURE|ARM|DOCKER|ANDROID|JAVA|NVM|PYTHON)_\w*)$/;

/** Whether something before may have set any variable: an action that was not read, lines that nobody sees. */
export function mayBeSet({ exportsUnseen, unread }: JobState): boolean {
  return exportsUnseen || [...unread.values()].some(({ kind }) => kind === 'action');
}

/** Whether it is known that a program finds nothing in this variable: no step sets it, and no file that it may read does. */
export function isUnset(name: string, frame: Frame): boolean {
  const { environment, runner, state, directory } = frame;
  if (environment.has(name) || BY_OTHERS.test(name) || runner !== 'hosted') return false;
  if (mayBeSet(state)) return false;
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
