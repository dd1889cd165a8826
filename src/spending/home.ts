import { filledAround, filledFiles } from '../interpreter/filled.ts';
import type { CodexHome, WrittenFile } from '../interpreter/model.ts';
import { codexHome, isRepositoryPath } from '../interpreter/paths.ts';
import type { Frame } from '../interpreter/state.ts';
import { evidence } from '../value/evidence.ts';
import { literal } from '../value/value.ts';
import { credentialsIn } from './credentials.ts';
import { ownOf } from './unread.ts';

/** A Codex home as the steps before left it; `home` is its normalised path. */
export function codexHomeAt(
  frame: Frame,
  home = codexHome(frame.environment, frame.directory),
): CodexHome {
  const files = new Map<string, WrittenFile>([
    ...elsewhere(frame, home),
    ...repositoryFiles(frame, home),
    ...filledFiles(frame, home),
    ...below(home, frame),
    ...(frame.environment.has('CODEX_HOME')
      ? []
      : UNSEEN_HOMES.flatMap((one) => perhaps(one, frame))),
  ]);
  const login = frame.state.logins.get(home);
  const filled = filledAround(frame, home);
  if (login === undefined && filled === undefined && !files.has('auth.json'))
    for (const file of restoredUnseen(frame)) files.set('auth.json', file);
  return {
    label: home,
    files,
    login,
    filled,
    proxy: frame.state.proxies.get(home),
  };
}

/**
 * The home of whoever writes to `$CODEX_HOME` where nothing here sets it: the image, the machine or an action
 * that was not read does, or the line before Codex would fail already.
 */
const UNSEEN_HOMES = ['$CODEX_HOME', '{env.CODEX_HOME}'];

function perhaps(home: string, frame: Frame): readonly [string, WrittenFile][] {
  return [...filledFiles(frame, home), ...below(home, frame)].map(([name, file]) => [
    name,
    { ...file, certain: false },
  ]);
}

function below(folder: string, { state }: Frame): readonly [string, WrittenFile][] {
  const prefix = `${folder}/`;
  return [...state.files].flatMap(([path, file]): [string, WrittenFile][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), file]] : [],
  );
}

/**
 * An `auth.json` that nothing here shows being written: an action or program that was not read was handed
 * a ChatGPT login before, which is what such a thing is handed it for.
 */
function restoredUnseen({ state, tracer: { hints } }: Frame): readonly WrittenFile[] {
  return [...state.unread.values()].flatMap((unread) =>
    credentialsIn(ownOf(unread), hints)
      .filter(({ provider }) => provider === 'chatgpt')
      .map(({ value }) => ({ content: value, trail: unread.trail, certain: false })),
  );
}

/**
 * A home whose place only the run knows may be any other such place: an `auth.json` that was written
 * to one of them is taken for its own.
 */
function elsewhere({ state }: Frame, home: string): [string, WrittenFile][] {
  if (!isUnknownPlace(home)) return [];
  const found = [...state.files].findLast(
    ([path]) => path.endsWith('/auth.json') && isUnknownPlace(path),
  );
  return found === undefined ? [] : [['auth.json', { ...found[1], certain: false }]];
}

function isUnknownPlace(path: string): boolean {
  return /^\{(?!temp\})/.test(path);
}

/** Settings and logins that Codex reads in its home. */
const OWN = /^(?:auth\.json|\.env|(?:[\w-]+\.)?config\.toml)$/;

/** A home inside the checkout holds what the repository keeps there. */
function repositoryFiles({ tracer: { repository } }: Frame, home: string): [string, WrittenFile][] {
  if (!isRepositoryPath(home)) return [];
  return repository.list(home).flatMap(({ name }): [string, WrittenFile][] => {
    const path = `${home}/${name}`;
    const read = OWN.test(name) ? repository.read(path) : undefined;
    if (read?.kind !== 'text') return [];
    const at = evidence({ path, line: 1, column: 1 }, path);
    return [[name, { content: literal(read.text, [at]), trail: [at], certain: true }]];
  });
}
