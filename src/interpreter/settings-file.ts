import { baseName, isBelow, parent } from '../repository/path.ts';
import { partOf, type Template, templates } from '../value/template.ts';
import type { Value } from '../value/value.ts';
import { ancestors } from './code/resolve.ts';
import type { Environment } from './model.ts';
import { isRepositoryPath } from './paths.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';
import { assignmentsOf } from './write.ts';

/**
 * Names under which programs look for their settings, beside them and above
 * (https://github.com/theskumar/python-dotenv, https://github.com/motdotla/dotenv).
 */
export const SETTINGS_NAMES: readonly string[] = ['.env', '.env.local', '.env.test', '.env.ci'];

/** Others of the kind, which a program or its launcher names: what a step of the job wrote is meant for it, or for an image. */
const OTHERS = /^\.env\.(?!.*(?:example|sample|template|dist|prod))[\w.-]+$/;

/**
 * The call with what a step before wrote into the `.env` near it: a program's settings are in its
 * environment by the time it asks. What the environment sets itself counts first.
 */
export function withSettingsFile(call: Call): Call {
  const { frame } = call;
  if (!mayBeBelow(frame.directory)) return call;
  const directories = ancestors(frame.directory);
  const usual = directories.flatMap((directory) =>
    SETTINGS_NAMES.map((name) => (directory === '' ? name : `${directory}/${name}`)),
  );
  const there = frame.state.files.ask(`settings ${frame.directory}`, (all) => {
    if (all.size === 0) return [];
    const others = [...all.keys()].filter(
      (path) =>
        !usual.includes(path) && OTHERS.test(baseName(path)) && directories.includes(parent(path)),
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

/** Files in which programs keep their settings; of `.env` each line is one (write.ts). */
const SETTINGS = /\.(?:toml|ya?ml|json|jsonc|ini|cfg|conf|properties)$/;

export function isSettings(path: string): boolean {
  return SETTINGS.test(path);
}

/** `api_key = "…"`, `api_key: …`, `"api_key": "…",`; of JSON any number on a line. */
const SETTING = /(?:^|[{,])\s*["']?([\w.-]{1,80})["']?\s*[:=]\s*("[^"]*"|'[^']*'|[^,{}]*)/g;

/** `[llm]`, `llm:`, `"llm": {`: the settings below it are its own. */
const SECTION =
  /^\s*(?:\[+\s*["']?([\w.-]{1,80})["']?\s*\]+|["']?([\w.-]{1,80})["']?\s*:\s*\{?)\s*$/;

/** What each setting can be, in each part of a file that a step wrote; those above all parts come first. */
export function sectionsOf(
  content: Value | undefined,
): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const found = new Map<string, Map<string, Value>>([['', new Map()]]);
  for (const template of content === undefined ? [] : templates(content)) {
    let section = '';
    for (const line of template.text.split('\n')) {
      const [, bracketed, named] = SECTION.exec(line) ?? [];
      section = bracketed ?? named ?? section;
      for (const [, name = '', value = ''] of line.matchAll(SETTING)) {
        const own = found.get(section) ?? new Map<string, Value>();
        found.set(section, own.set(name, unquoted(value.trim(), template)));
      }
    }
  }
  return found;
}

/** The same of the whole file; one that another part has as well is called after its own: `llm.api_key`. */
function settingsOf(content: Value | undefined): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [section, settings] of sectionsOf(content))
    for (const [name, value] of settings)
      found.set(found.has(name) ? `${section}.${name}` : name, value);
  return found;
}

function unquoted(value: string, template: Template): Value {
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return partOf(inner, template);
}

/**
 * What the steps before wrote into files of settings at these places: a program that is handed a folder
 * of them asks with what they hold.
 */
export function settingsAt(frame: Frame, places: readonly string[]): Environment {
  const found = new Map<string, Value>();
  for (const [path, { content }] of places.length === 0 ? [] : frame.state.files)
    if (places.some((place) => isBelow(path, place)))
      for (const [name, value] of isSettings(path) ? settingsOf(content) : assignmentsOf(content))
        found.set(name, value);
  return found;
}
