/** Images that are built from a Dockerfile of the repository: `docker build -t NAME [-f FILE] CONTEXT`. */
import { evidence } from '../../value/evidence.ts';
import { literal, literalText, type Value } from '../../value/value.ts';
import { pathKey } from '../paths.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
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

/** Remembers what the image will start, and follows what runs while it is built with what is handed to it. */
export function buildImage(call: Call, start: number): void {
  const tags: Value[] = [];
  const handed = new Map<string, Value>();
  let file: Value | undefined;
  let context: Value | undefined;
  const texts = call.words.map(shownWord);
  for (let at = start; at < texts.length; ) {
    const flag = flagAt(texts, at, VALUED);
    if (flag === undefined) context = call.words[at];
    const value = flag?.value && partOfWord(call.words, flag.value);
    if (value !== undefined && (flag?.name === '-t' || flag?.name === '--tag')) tags.push(value);
    else if (value !== undefined && (flag?.name === '-f' || flag?.name === '--file')) file = value;
    else if (value !== undefined && flag?.name === '--build-arg') addVariable(call, handed, value);
    at = flag?.next ?? at + 1;
  }
  if (context === undefined) return;
  const directory = pathKey(context, call.frame.directory);
  const path = file === undefined ? undefined : pathKey(file, call.frame.directory);
  const image = imageAt(call, directory, path);
  if (image === undefined) return;
  for (const tag of tags) call.frame.state.images.set(nameOf(tag), image);
  // What is written out in the workflow opens nothing.
  if ([...handed.values()].some((value) => literalText(value) === undefined))
    followRuns(
      { ...call, frame: { ...call.frame, copied: image.copied } },
      dockerfileAt(directory, path),
      handed,
      image.directory,
    );
}

/** The commands of `RUN`, which see the arguments that their stage declares: https://docs.docker.com/build/building/variables/ */
function followRuns(
  call: Call,
  path: string,
  handed: ReadonlyMap<string, Value>,
  directory: string,
): void {
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
        const value = handed.get(name);
        if (value !== undefined) environment.set(name, value);
        break;
      }
      case 'RUN': {
        const at = { path, line, column: 1 };
        const there = enter(call.frame, step, {
          directory,
          environment: new Map(environment),
          own: new Set(handed.keys()),
        });
        const text = rest.replace(/^(?:--[\w-]+(?:=\S+)?\s+)+/, '');
        traceScript(text, 'bash', there, () => at);
        break;
      }
      default:
    }
  }
}
