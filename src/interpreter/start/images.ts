import { baseName } from '../../repository/path.ts';
import { parseJson } from '../../support/json.ts';
import { literal, literalText, type Value } from '../../value/value.ts';
import type { Image } from '../model.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import type { Frame } from '../state.ts';
import { instructionsIn } from './dockerfile.ts';

/** By its name as written, without `:latest`. */
export function imageNamed(call: Call, word: Value): Image | undefined {
  return call.frame.state.images.get(nameOf(word));
}

/** What an image is called. */
export function nameOf(word: Value): string {
  return pathKey(word, '').replace(/:latest$/, '');
}

/** By default the one of its directory. */
export function dockerfileAt(directory: string, file?: string): string {
  return file ?? (directory === '' ? 'Dockerfile' : `${directory}/Dockerfile`);
}

/** The image that this Dockerfile of the repository makes, by default the one in its directory. */
export function imageAt(call: Call, directory: string, file?: string): Image | undefined {
  const path = dockerfileAt(directory, file);
  if (!isRepositoryPath(path)) return undefined;
  const read = call.frame.tracer.repository.read(path);
  if (read.kind !== 'text') return undefined;
  const image = dockerfile(read.text, directory);
  const place = copiesIn(read.text)
    .map((folder) => pathKey(literal(folder), directory))
    .find((folder) => holdsProgram(call, image, folder));
  return place === undefined ? image : { ...image, directory: place };
}

const MOST_COPIES = 50;
const COPIES = new Set(['COPY', 'ADD']);

/** Folders of the context that the last stage copies: `COPY app/ .` */
function copiesIn(text: string): readonly string[] {
  const all = instructionsIn(text);
  const from = all.findLastIndex(({ name }) => name === 'FROM');
  const copies = all.slice(Math.max(0, from)).flatMap(({ name, rest }) => {
    const source = COPIES.has(name) ? /^(?!--from)([^\s["]+)\s+\S+\s*$/.exec(rest)?.[1] : undefined;
    return source === undefined || /^\.\/?$/.test(source) ? [] : [source];
  });
  return copies.slice(0, MOST_COPIES);
}

function holdsProgram({ frame }: Call, { directory, entrypoint, command }: Image, folder: string) {
  const { repository } = frame.tracer;
  const holds = (place: string, name: string) =>
    repository.read(pathKey(literal(name), place)).kind === 'text';
  return [...entrypoint, ...command]
    .map((word) => literalText(word) ?? '')
    .filter((name) => /^[\w./-]+\.\w+$/.test(name))
    .some((name) => !holds(directory, name) && holds(folder, name));
}

/** https://docs.docker.com/reference/dockerfile/: the last stage makes the image, its last words count. */
export function dockerfile(text: string, directory: string): Image {
  let environment = new Map<string, Value>();
  let entrypoint: readonly Value[] = [];
  let command: readonly Value[] = [];
  const copied = new Map<string, string>();
  let workdir = '/';
  for (const { name: instruction, rest } of instructionsIn(text)) {
    switch (instruction) {
      case 'FROM':
        environment = new Map();
        entrypoint = [];
        command = [];
        copied.clear();
        workdir = '/';
        break;
      case 'WORKDIR':
        workdir = pathKey(literal(rest.trim()), workdir);
        break;
      case 'COPY':
      case 'ADD':
        for (const [place, source] of copies(rest)) copied.set(place, source);
        break;
      case 'ENV':
        for (const [name, value] of variables(rest)) environment.set(name, literal(value));
        break;
      case 'ENTRYPOINT':
        entrypoint = started(rest);
        command = [];
        break;
      case 'CMD':
        command = started(rest);
        break;
      default:
    }
  }
  return {
    directory,
    environment,
    entrypoint: fromCheckout(entrypoint, copied),
    command: fromCheckout(command, copied),
    copied: new Map(
      [...copied].map(([place, source]) => [
        place.startsWith('/') ? place : pathKey(literal(place), workdir),
        // Below the context, however it is written.
        pathKey(literal(source.replace(/^\/+/, '')), directory),
      ]),
    ),
  };
}

/** The file of the checkout that lies at this place of the image in which a command runs. */
export function copiedFrom({ copied, tracer }: Frame, path: string): string | undefined {
  for (const [place, source] of copied ?? []) {
    const folder = place.replace(/\/+$/, '');
    const below = path === place ? '' : path.slice(folder.length + 1);
    if (path !== place && !path.startsWith(`${folder}/`)) continue;
    const file = below === '' ? source : pathKey(literal(below), source);
    if (isRepositoryPath(file) && tracer.repository.read(file).kind === 'text') return file;
  }
  return undefined;
}

/** `COPY scripts/entry.sh /usr/local/bin/`: where each file comes to lie, and where it lies here. */
function copies(rest: string): readonly (readonly [place: string, source: string])[] {
  const list = rest.trim().startsWith('[') ? parseJson(rest) : undefined;
  const words = Array.isArray(list) ? list.map(String) : rest.trim().split(/\s+/);
  if (words.some((word) => word.startsWith('--from='))) return [];
  const paths = words.filter((word) => !word.startsWith('--'));
  const target = paths.pop();
  if (target === undefined) return [];
  return paths.slice(0, 50).map((source) => {
    const name = baseName(source);
    return [target.endsWith('/') || paths.length > 1 ? `${target}${name}` : target, source];
  });
}

/** A script that was copied to where the container looks for it is read where it lies in the checkout. */
function fromCheckout(words: readonly Value[], copied: ReadonlyMap<string, string>) {
  const [first, ...rest] = words;
  const program = first && literalText(first);
  if (program === undefined || copied.size === 0) return words;
  const found = [...copied].find(
    ([place]) => place === program || (!program.includes('/') && place.endsWith(`/${program}`)),
  );
  return found === undefined ? words : [literal(`./${found[1].replace(/^\.?\//, '')}`), ...rest];
}

/** `["node", "app.js"]` as it is; a line is read by a shell. */
function started(text: string): readonly Value[] {
  const list = text.trim().startsWith('[') ? parseJson(text) : undefined;
  if (Array.isArray(list)) return list.slice(0, 200).map((word) => literal(String(word)));
  return text.trim() === '' ? [] : [literal('sh'), literal('-c'), literal(text.trim())];
}

/** `A=1 B="two words"`, or the old `A two words`. */
export function variables(text: string): readonly (readonly [string, string])[] {
  const old = /^([A-Za-z_]\w*)\s+(.+)$/.exec(text);
  if (old?.[1] !== undefined && !old[1].includes('=')) return [[old[1], old[2] ?? '']];
  return [...text.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/^(["'])(.*)\1$/s, '$2')] as const,
  );
}

/** The words that a container of this image starts, given the words after its name on the command line. */
export function startedBy(
  image: Pick<Image, 'entrypoint' | 'command'>,
  words: readonly Value[],
): readonly Value[] {
  const command = words.length > 0 ? words : image.command;
  const [shell, flag] = image.entrypoint.map((word) => literalText(word) ?? '');
  // The shell form of an entry point takes no further words.
  return shell === 'sh' && flag === '-c' ? image.entrypoint : [...image.entrypoint, ...command];
}
