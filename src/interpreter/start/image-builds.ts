/** Images that are built from a Dockerfile of the repository: `docker build -t NAME [-f FILE] CONTEXT`. */
import { type Evidence, evidence } from '../../value/evidence.ts';
import { literal, literalText, type Value } from '../../value/value.ts';
import type { Image } from '../model.ts';
import { pathKey } from '../paths.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter, type Frame } from '../state.ts';
import { writeFile } from '../write.ts';
import { addSecret, secretsShown } from './build-secrets.ts';
import { instructionsIn } from './dockerfile.ts';
import { addVariable } from './handed-variables.ts';
import { dockerfileAt, imageAt, nameOf, variables } from './images.ts';
import { flagAt } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';

const VALUED = new Set([
  '-t',
  '--tag',
  '-f',
  '--file',
  '--build-arg',
  '--target',
  '--platform',
  '--progress',
  '--secret',
  '--cache-from',
  '--cache-to',
  '--label',
  '--network',
  '--builder',
  '-o',
  '--output',
]);

/** What is handed to a build. */
export interface Handed {
  /** Of `ARG`. */
  readonly given: ReadonlyMap<string, Value>;
  /** By what `RUN --mount=type=secret,id=…` calls them. */
  readonly secrets: ReadonlyMap<string, Value>;
}

/** Remembers what the image will start, and follows what runs while it is built with what is handed to it. */
export function buildImage(
  call: Call,
  start: number,
  secrets: Map<string, Value> = new Map(),
): void {
  const tags: Value[] = [];
  const given = new Map<string, Value>();
  let file: Value | undefined;
  let context: Value | undefined;
  const texts = call.words.map(shownWord);
  for (let at = start; at < texts.length; ) {
    const flag = flagAt(texts, at, VALUED);
    if (flag === undefined) context = call.words[at];
    const value = flag?.value && partOfWord(call.words, flag.value);
    if (value !== undefined && (flag?.name === '-t' || flag?.name === '--tag')) tags.push(value);
    else if (value !== undefined && (flag?.name === '-f' || flag?.name === '--file')) file = value;
    else if (value !== undefined && flag?.name === '--build-arg') addVariable(call, given, value);
    else if (value !== undefined && flag?.name === '--secret') addSecret(call, secrets, value);
    at = flag?.next ?? at + 1;
  }
  if (context === undefined) return;
  const directory = pathKey(context, call.frame.directory);
  const path = file === undefined ? undefined : pathKey(file, call.frame.directory);
  const image = imageAt(call, directory, path);
  if (image === undefined) return;
  for (const tag of tags) call.frame.state.images.set(nameOf(tag), image);
  followBuild(call, image, dockerfileAt(directory, path), { given, secrets });
}

/** Follows what runs while an image is built; what is written out in the workflow opens nothing. */
export function followBuild(call: Call, image: Image, dockerfile: string, handed: Handed): void {
  const values = [...handed.given.values(), ...handed.secrets.values()];
  if (values.every((value) => literalText(value) !== undefined)) return;
  const frame = { ...call.frame, copied: image.copied };
  followRuns({ ...call, frame }, dockerfile, handed, image.directory);
}

/**
 * The commands of `RUN`, which see the arguments that their stage declares
 * (https://docs.docker.com/build/building/variables/) and the secrets that they name.
 */
function followRuns(call: Call, path: string, { given, secrets }: Handed, directory: string): void {
  const read = call.frame.tracer.repository.read(path);
  if (read.kind !== 'text') return;
  const step = evidence(call.place, call.command.source);
  let environment = new Map<string, Value>();
  for (const { name: instruction, rest, line } of instructionsIn(read.text)) {
    switch (instruction) {
      case 'FROM':
        environment = new Map();
        break;
      case 'ENV':
        for (const [name, value] of variables(rest))
          if (!value.includes('$')) environment.set(name, literal(value));
        break;
      case 'ARG': {
        const [name = ''] = rest.trim().split('=', 1);
        const value = given.get(name);
        if (value !== undefined) environment.set(name, value);
        break;
      }
      case 'RUN': {
        const at = { path, line, column: 1 };
        const [flags = ''] = FLAGS.exec(rest) ?? [];
        const shown = secretsShown(flags, secrets);
        const there = enter(call.frame, step, {
          directory,
          environment: new Map([...environment, ...shown.variables]),
          own: new Set([...given.keys(), ...shown.variables.keys()]),
        });
        withFiles(there, shown.files, step, () =>
          traceScript(rest.slice(flags.length), 'bash', there, () => at),
        );
        break;
      }
      default:
    }
  }
}

/** Of `RUN`, in front of its command. */
const FLAGS = /^(?:--[\w-]+(?:=\S+)?\s+)+/;

/** With files that lie there for this one command. */
function withFiles(
  frame: Frame,
  shown: ReadonlyMap<string, Value>,
  at: Evidence,
  work: () => void,
): void {
  const { files } = frame.state;
  const before = [...shown.keys()].map((path) => {
    const place = pathKey(literal(path), frame.directory);
    return [place, files.get(place)] as const;
  });
  for (const [path, value] of shown) writeFile(literal(path), value, false, frame, at);
  work();
  for (const [path, file] of before)
    if (file === undefined) files.delete(path);
    else files.set(path, file);
}
