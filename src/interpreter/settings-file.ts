import { parent } from '../repository/path.ts';
import { type Template, templates } from '../value/template.ts';
import { isRepositoryPath } from './paths.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';
import { assignmentsOf } from './write.ts';

/**
 * Names under which programs look for their settings, beside them and above
 * (https://github.com/theskumar/python-dotenv, https://github.com/motdotla/dotenv).
 */
const NAMES: readonly string[] = ['.env', '.env.local', '.env.test', '.env.ci'];

/** Others of the kind, which a program or its launcher names: what a step of the job wrote is meant for it, or for an image. */
const OTHERS = /^\.env\.(?!.*(?:example|sample|template|dist|prod))[\w.-]+$/;

/**
 * The call with what a step before wrote into the `.env` near it: a program's settings are in its
 * environment by the time it asks. What the environment sets itself counts first.
 */
export function withSettingsFile(call: Call): Call {
  const { frame } = call;
  if (!mayBeBelow(frame.directory)) return call;
  const directories = upwards(frame.directory);
  const usual = directories.flatMap((directory) =>
    NAMES.map((name) => (directory === '' ? name : `${directory}/${name}`)),
  );
  const there = frame.state.files.ask(`settings ${frame.directory}`, (all) => {
    if (all.size === 0) return [];
    const others = [...all.keys()].filter(
      (path) =>
        !usual.includes(path) &&
        OTHERS.test(path.slice(path.lastIndexOf('/') + 1)) &&
        directories.includes(parent(path)),
    );
    return [...usual.filter((path) => all.has(path)), ...others];
  });
  return there.length === 0 ? call : withFiles(call, there);
}

/** The same with what was written into the program's own folder of the user's home: `~/.tool/tool.env`, `~/.config/tool/.env`. */
export function withHomeSettings(call: Call): Call {
  const { files } = call.frame.state;
  if (call.name.length < 3) return call;
  const homes = [`~/.${call.name}`, `~/.config/${call.name}`];
  const there = files.ask(`home ${call.name}`, (all) =>
    [...all.keys()].filter((path) => homes.some((home) => path.startsWith(home))),
  );
  return there.length === 0 ? call : withFiles(call, there);
}

function withFiles(call: Call, paths: readonly string[]): Call {
  const { frame } = call;
  const environment = new Map(frame.environment);
  const own = new Set(frame.own);
  for (const path of paths)
    for (const [key, value] of assignmentsOf(frame.state.files.get(path)?.content)) {
      if (environment.has(key)) continue;
      environment.set(key, value);
      own.add(key);
    }
  if (environment.size === frame.environment.size) return call;
  return { ...call, frame: { ...frame, environment, own } };
}

/** A file as the job has it by now: what a step before wrote or copied there, else the repository's own. */
export function settingsFile({ state, tracer }: Frame, path: string): Template | undefined {
  const written = state.files.get(path);
  if (written !== undefined) return written.content && templates(written.content)[0];
  if (!isRepositoryPath(path)) return undefined;
  const read = tracer.repository.read(path);
  return read.kind === 'text' ? { text: read.text, origins: [], trail: [] } : undefined;
}

export function settingsText(frame: Frame, path: string): string | undefined {
  return settingsFile(frame, path)?.text;
}

function mayBeBelow(directory: string): boolean {
  return directory === '' || isRepositoryPath(directory);
}

function upwards(directory: string): readonly string[] {
  const found: string[] = [];
  for (let at = directory; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    found.push(at);
  return [...found, ''];
}
