/** Variables that no line and no step sets: `env` has none of them. */
import type { Frame, JobState } from './state.ts';

/** Set by the runner, its image, or what signs a job in to a cloud; whose models of OpenAI's none of them knows. */
const BY_OTHERS =
  /^(?!AZURE_OPENAI_)(?:HOME|PATH|USER|SHELL|LANG|TERM|TMP|TEMP|TMPDIR|PWD|HOSTNAME|NODE_ENV|(?:LC|XDG|GITHUB|RUNNER|ACTIONS|AWS|GOOGLE|GCP|GCLOUD|CLOUDSDK|AZURE|ARM|DOCKER|ANDROID|JAVA|NVM|PYTHON)_\w*)$/;

/** Whether something before may have set any variable: an action that was not read, lines that nobody sees. */
export function mayBeSet({ exportsUnseen, unread }: JobState): boolean {
  return exportsUnseen || [...unread.values()].some(({ kind }) => kind === 'action');
}

/** Whether nothing of the workflow and no step before sets it; what the machine has is another question. */
export function isSetNowhere(name: string, { environment, state }: Frame): boolean {
  return !environment.has(name) && !BY_OTHERS.test(name) && !mayBeSet(state);
}
