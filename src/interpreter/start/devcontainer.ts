import type { Value } from '../../value/value.ts';
import type { Contained } from '../observer.ts';
import { pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import { inside } from './containers.ts';
import { addVariable } from './handed-variables.ts';
import { flagAt } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';

/**
 * Flags of `devcontainer exec` that take a word of their own
 * (https://github.com/devcontainers/cli/blob/main/src/spec-node/devContainersSpecCLI.ts).
 */
const VALUED: ReadonlySet<string> = new Set([
  '--user-data-folder',
  '--docker-path',
  '--docker-compose-path',
  '--container-data-folder',
  '--container-system-data-folder',
  '--workspace-folder',
  '--container-id',
  '--id-label',
  '--config',
  '--override-config',
  '--log-level',
  '--log-format',
  '--terminal-columns',
  '--terminal-rows',
  '--default-user-env-probe',
  '--remote-env',
]);

/**
 * `devcontainer exec --workspace-folder DIR --remote-env NAME=value command …`: the command runs in
 * the folder's container, which gets no variable of the runner but these.
 */
export function traceDevcontainer(call: Call): void {
  if (call.texts[0] !== 'exec') return;
  const environment = new Map<string, Value>();
  let folder: Value | undefined;
  const texts = call.words.map(shownWord);
  let at = 1;
  for (let flag = flagAt(texts, at, VALUED); flag; flag = flagAt(texts, at, VALUED)) {
    at = flag.next;
    const value = flag.value && partOfWord(call.words, flag.value);
    if (value === undefined) continue;
    if (flag.name === '--remote-env') addVariable(call, environment, value);
    else if (flag.name === '--workspace-folder') folder = value;
  }
  const { directory } = call.frame;
  const container: Contained = {
    label: 'devcontainer exec',
    image: undefined,
    environment,
    files: [],
    words: call.words.slice(at),
    beside: false,
    built: false,
  };
  inside(call, container, folder === undefined ? directory : pathKey(folder, directory));
}
