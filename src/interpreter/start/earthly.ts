/** `earthly +target`: the commands of a target, and of those that it builds on (https://docs.earthly.dev/docs/earthfile). */
import { evidence } from '../../value/evidence.ts';
import { literal, type Value } from '../../value/value.ts';
import { join, resolvePath } from '../code/resolve.ts';
import { isRepositoryPath } from '../paths.ts';
import { textOf } from '../project/files.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
import { type Instruction, instructionsIn } from './dockerfile.ts';
import { addVariable } from './handed-variables.ts';
import { variables } from './images.ts';
import { flagAt } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';
import { traceUnknown } from './unseen.ts';

const VALUED = new Set(
  '-s --secret --secret-file --build-arg --platform --remote-cache --cache-from --git-username --git-password --env-file-path --arg-file-path --secret-file-path --buildkit-host --org --sat --satellite --config'.split(
    ' ',
  ),
);
const MOST_TARGETS = 200;

/** What is handed to a build: `--secret NAME`, `+target --NAME=value`. */
interface Handed {
  readonly secrets: ReadonlyMap<string, Value>;
  readonly given: ReadonlyMap<string, Value>;
}

export function traceEarthly(call: Call): void {
  const texts = call.words.map(shownWord);
  const secrets = new Map<string, Value>();
  const given = new Map<string, Value>();
  let target: string | undefined;
  for (let at = 0; at < texts.length; ) {
    const flag = flagAt(texts, at, VALUED);
    const value = flag?.value && partOfWord(call.words, flag.value);
    if (value !== undefined && (flag?.name === '-s' || flag?.name === '--secret'))
      addVariable(call, secrets, value);
    else if (value !== undefined && flag?.name === '--build-arg') addVariable(call, given, value);
    else if (value !== undefined && target !== undefined && flag !== undefined)
      given.set(flag.name.replace(/^-+/, ''), value);
    else if (flag === undefined) target ??= texts[at];
    at = flag?.next ?? at + 1;
  }
  const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : '';
  const build = new Build(call, { secrets, given });
  if (target === undefined || !build.run(directory, target)) traceUnknown(call);
}

/** The targets of a file, each with its own instructions; '' holds what stands before all of them. */
function targetsIn(text: string): ReadonlyMap<string, readonly Instruction[]> {
  const found = new Map<string, Instruction[]>([['', []]]);
  const names = new Map(
    text.split('\n').flatMap((line, at) => {
      const name = /^([A-Za-z][\w.-]*):\s*(?:#.*)?$/.exec(line)?.[1];
      return name === undefined ? [] : [[at + 1, name] as const];
    }),
  );
  const starts = [...names.keys()];
  // What takes no words is given one.
  const lines = text.replace(/^([ \t]+LOCALLY)[ \t]*$/gm, '$1 .');
  for (const one of instructionsIn(lines)) {
    const start = starts.findLast((line) => line <= one.line);
    const name = start === undefined ? '' : (names.get(start) ?? '');
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

class Build {
  readonly #call: Call;
  readonly #handed: Handed;
  readonly #done = new Set<string>();

  constructor(call: Call, handed: Handed) {
    this.#call = call;
    this.#handed = handed;
  }

  /** False where no file of the repository defines it. */
  run(directory: string, reference: string): boolean {
    const [, folder = '', name = ''] = /^([\w./-]*)\+([\w.-]+)/.exec(reference) ?? [];
    const place = resolvePath(directory, folder);
    const text =
      place === undefined
        ? undefined
        : textOf(this.#call.frame.tracer.repository, join(place, 'Earthfile'));
    if (place === undefined || text === undefined || name === '') return false;
    const targets = targetsIn(text);
    const own = targets.get(name);
    if (own === undefined) return false;
    const key = `${place}+${name}`;
    if (this.#done.has(key) || this.#done.size >= MOST_TARGETS) return true;
    this.#done.add(key);
    const environment = new Map<string, Value>();
    let isLocal = false;
    for (const one of [...(targets.get('') ?? []), ...own]) {
      for (const other of referencesIn(one)) this.run(place, other);
      if (one.name === 'LOCALLY') isLocal = true;
      if (one.name === 'ENV' || one.name === 'ARG') this.#declare(one, environment);
      if (one.name === 'RUN') this.#command(place, one, environment, isLocal);
    }
    return true;
  }

  #declare({ name: kind, rest }: Instruction, environment: Map<string, Value>): void {
    const text = rest.replace(/^(?:--[\w-]+\s+)+/, '');
    const isBare = /^\w+\s*$/.test(text);
    for (const [name, value] of variables(isBare ? `${text.trim()}=` : text)) {
      const given = kind === 'ARG' ? this.#handed.given.get(name) : undefined;
      if (given !== undefined) environment.set(name, given);
      else if (!isBare && !value.includes('$')) environment.set(name, literal(value));
    }
  }

  /** It sees what its target declares, and the secrets that it names. */
  #command(
    directory: string,
    { rest, line }: Instruction,
    declared: ReadonlyMap<string, Value>,
    isLocal: boolean,
  ): void {
    const { frame, place, command } = this.#call;
    const environment = new Map([...(isLocal ? frame.environment : []), ...declared]);
    const own = new Set(this.#handed.given.keys());
    let text = rest;
    for (let match = FLAG.exec(text); match !== null; match = FLAG.exec(text)) {
      text = text.slice(match[0].length);
      const [, name, id = name] =
        /^--secret[= ]"?(\w+)(?:=(?:\+secrets\/)?([\w./-]+))?/.exec(match[0]) ?? [];
      if (name === undefined || id === undefined) continue;
      const value = this.#handed.secrets.get(id) ?? frame.environment.get(id);
      if (value !== undefined) environment.set(name, value);
      own.add(name);
    }
    const there = enter(frame, evidence(place, command.source), { directory, environment, own });
    const at = { path: join(directory, 'Earthfile'), line, column: 1 };
    traceScript(text, 'bash', there, () => at);
  }
}

/** A flag of `RUN`, with its value where it takes one. */
const FLAG =
  /^(?:--(?:secret|mount|network|interactive-keep)[= ](?:"[^"]*"|\S+)|--[\w-]+(?:=\S+)?)\s+/;

/** `FROM +base`, `BUILD ./tools+ask`, `COPY +ask/out .`, `DO +STEPS`. */
function referencesIn({ name, rest }: Instruction): readonly string[] {
  if (!/^(?:FROM|BUILD|COPY|DO|WITH)$/.test(name)) return [];
  return rest.match(/(?<![\w/.:-])[\w./-]*\+[A-Za-z][\w.-]*/g) ?? [];
}
