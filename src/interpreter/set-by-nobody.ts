/** Variables of the environment that neither the workflow nor the machine sets. */
import type { Frame } from './state.ts';

/** Set by the runner, its image, or what signs a job in to a cloud. */
const BY_OTHERS =
  /^(?:CI|HOME|PATH|USER|SHELL|LANG|TERM|TMP|TEMP|TMPDIR|PWD|HOSTNAME|NODE_ENV|(?:LC|XDG|GITHUB|RUNNER|ACTIONS|AWS|GOOGLE|GCP|GCLOUD|CLOUDSDK|AZURE|ARM|DOCKER|ANDROID|JAVA|NVM|PYTHON)_\w*)$/;

/** Whether it is known that no step and no machine sets this variable. */
export function isSetByNobody(name: string, { environment, runner, state }: Frame): boolean {
  if (environment.has(name) || BY_OTHERS.test(name) || runner !== 'hosted') return false;
  if (state.exportsUnseen) return false;
  // An action that was not read may export anything.
  for (const { kind } of state.unread.values()) if (kind === 'action') return false;
  return true;
}
