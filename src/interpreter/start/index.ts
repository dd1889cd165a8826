import { partOf, templates } from '../../value/template.ts';
import { concat, literal, literalText, UNSEEN, type Value } from '../../value/value.ts';
import { inOwnCheckout } from '../checkouts.ts';
import { languageOf } from '../code/entries.ts';
import { interpreterNamed, runnerOf } from '../code/languages/index.ts';
import { withLoaded } from '../loaded.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import { programsOf, turnsOf, waysOf } from '../ways.ts';
import { followBuild } from './builds.ts';
import { behind, withWords } from './call.ts';
import { CONTAINER_COMMANDS } from './containers.ts';
import { traceDevcontainer } from './devcontainer.ts';
import { traceDocuments } from './documents.ts';
import type { Door, Led } from './door.ts';
import { FILE_COMMANDS } from './files.ts';
import { traceHidden } from './hidden.ts';
import { followHooks } from './hooks.ts';
import { INDIRECT } from './indirect.ts';
import { isInterpreter, traceInterpreter } from './interpreters.ts';
import { followLine, readLine } from './line.ts';
import { startedMade } from './made.ts';
import { NOTEBOOK_COMMANDS } from './notebooks.ts';
import { packaged, traceInstall } from './packages.ts';
import { peel, programName, shownWord } from './peel.ts';
import { traceProject } from './project.ts';
import { ownOnPath } from './search-path.ts';
import { traceHandedOn } from './unseen.ts';
import { noteWrites } from './writes.ts';

/** How many programs may stand in front of the one that counts. */
const DEEPEST = 16;

/** The one door: through every program that only starts another one to what counts. */
function lead(start: Call): Led {
  let call = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    call = withLoaded(withOneProgram(call));
    const peeled = peel([call.program, ...call.words]);
    if (peeled === undefined) {
      const inner = packaged(call);
      if (inner === undefined) break;
      call = OF_FOLDER.has(call.name) ? { ...inner, ofFolder: true } : inner;
      continue;
    }
    if (!('from' in peeled.inner)) {
      const line = readLine(call, peeled, peeled.inner);
      return line === undefined ? { call, line, hidden: true } : { call, line };
    }
    const flags = call.words.slice(0, peeled.inner.from - 1).map(shownWord);
    call = behind(call, peeled, peeled.inner);
    if (peeled.wrapper === 'bundle exec') call = { ...call, ofFolder: true };
    if (peeled.wrapper === 'Start-Process')
      call = withWords(call, [call.program, ...argumentList(call.words)]);
    // What it reads are more words of the program that it starts.
    if (peeled.wrapper === 'xargs') {
      const mark = markOf(flags);
      const words =
        mark === undefined
          ? [...call.words, UNSEEN]
          : call.words.map((word) => withUnseen(word, mark));
      call = withWords(call, [call.program, ...words]);
    }
  }
  return { call, line: undefined };
}

/** Who runs a program of the project in whose folder it stands, before any that it fetches. */
const OF_FOLDER: ReadonlySet<string> = new Set(['npx', 'bunx', 'pnpm', 'yarn']);

/** The mark that `xargs -I{}`, `-I {}` and `--replace=X` put each of its words in place of. */
function markOf(flags: readonly string[]): string | undefined {
  for (const [at, flag] of flags.entries()) {
    if (flag === '-I') return flags[at + 1];
    const attached = /^(?:-I|--replace=)(.+)$/.exec(flag)?.[1];
    if (attached !== undefined) return attached;
    if (flag === '--replace' || flag === '-i') return '{}';
  }
  return undefined;
}

function withUnseen(word: Value, mark: string): Value {
  const text = literalText(word);
  if (text?.includes(mark) !== true) return word;
  const parts = text.split(mark).map((part) => literal(part));
  return concat(...parts.flatMap((part, i) => (i === 0 ? [part] : [UNSEEN, part])));
}

/** Parameters of `Start-Process` that are none of the program's words. */
const OF_START_PROCESS =
  /^-(?:PassThru|NoNewWindow|Wait|UseNewEnvironment|LoadUserProfile|Verb|WindowStyle|WorkingDirectory|Credential|Environment|Redirect\w+|ErrorAction|ErrorVariable)$/i;

/** `-ArgumentList "run --fast"`, `-ArgumentList run, --fast`: the words of one text, or of several. */
function argumentList(words: readonly Value[]): readonly Value[] {
  const texts = words.map(shownWord);
  const named = texts.findIndex((text) => /^-Arg(?:s|umentList)?$/i.test(text));
  const behind = words.slice(named + 1);
  const end = texts.slice(named + 1).findIndex((text) => OF_START_PROCESS.test(text));
  return behind.slice(0, end < 0 ? behind.length : end).flatMap((word) => {
    const [template, ...more] = templates(word);
    if (template === undefined || more.length > 0) return [word];
    return template.text
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map((part) => partOf(part, template));
  });
}

/** `${TIMEOUT:-gtimeout}`, `"$uv"` at one of two places: one program in whichever way it was found. */
function withOneProgram(call: Call): Call {
  const { alternatives, choice } = call.program;
  if (alternatives.length < 2) return call;
  const told = alternatives.filter(({ pieces }) => pieces.length > 0);
  const names = new Set(templates({ choice, alternatives: told }).map(({ text }) => kindOf(text)));
  const [first] = told;
  if (first === undefined || names.size !== 1 || names.has('')) return call;
  const program = { choice, alternatives: [first] };
  return { ...withWords(call, [program, ...call.words]), written: call.written };
}

/** By which two programs are the same: its name, without the `g` by which macOS knows those of GNU. */
function kindOf(path: string): string {
  return programName(path).replace(/^g(?=(?:timeout|stdbuf)$)/, '');
}

function follow({ call, line, hidden }: Led): void {
  if (line !== undefined) return followLine(line);
  if (hidden) return traceHidden(call);
  dispatch(call);
  noteWrites(call);
}

function start(call: Call): void {
  follow(lead(call));
}

/** Tied here to the handlers, and handed to them by the tracer: they start programs themselves. */
export const DOOR: Door = { lead, follow, start };

/** Sends a program to whoever knows it; the order is from the most specific to the most general. */
function dispatch(given: Call): void {
  const programs = programsOf(given);
  if (programs.length > 1) return programs.forEach(start);
  const call = inOwnCheckout(given);
  const { name } = call;
  const program = ownOnPath(call);
  if (program !== undefined)
    return start(withWords(call, [literal(`./${program}`), ...call.words]));
  followHooks(call);
  if (call.frame.tracer.observer.started(call)) return;
  if (name === 'devcontainer') return traceDevcontainer(call);
  if (name === '' && traceHandedOn(call, 0, '')) return;
  const known = own(FILE_COMMANDS, name) ?? own(CONTAINER_COMMANDS, name) ?? own(INDIRECT, name);
  if (known !== undefined) return known(call);
  if (startedMade(call)) return;
  const notebooks = own(NOTEBOOK_COMMANDS, name);
  if (notebooks !== undefined) return waysOf(call).forEach(notebooks);
  // Before anything is found out about the command itself: it does this besides.
  followBuild(call);
  if (traceDocuments(call) || traceInstall(call)) return;
  const script = scriptOf(call) ?? executed(call);
  if (script !== undefined) return traceInterpreter(script);
  const follow = isInterpreter(name) ? traceInterpreter : traceProject;
  for (const way of waysOf(call).flatMap(turnsOf)) follow(way);
}

/** `bun evals/run.ts`, `deno run -A evals/run.ts`, `R -q -e '…'`: a manager of packages that runs a script or a text. */
function scriptOf(call: Call): Call | undefined {
  const { manages, inline = [] } = interpreterNamed(call.name) ?? {};
  if (manages === undefined) return undefined;
  const texts = call.words.map(shownWord);
  const at = texts.findIndex((text) => !text.startsWith('-') && text !== 'run');
  if (inline.includes(texts[at - 1] ?? '')) return call;
  if (at < 0 || !manages.test(texts[at] ?? '')) return undefined;
  return withWords(call, [call.program, ...call.words.slice(at)]);
}

/** `./tools/ask.py`: a program of the checkout, or one that a step put there, by its path, which its first line or its ending gives a runner. */
function executed(call: Call): Call | undefined {
  const shown = shownWord(call.program);
  if (!shown.includes('/')) return undefined;
  const path = pathKey(call.program, call.frame.directory);
  const put = call.frame.state.files.get(path)?.content;
  if (put === undefined && !isRepositoryPath(path)) return undefined;
  const read = put === undefined ? call.frame.tracer.repository.read(path) : undefined;
  const text = read?.kind === 'text' ? read.text : put && templates(put)[0]?.text;
  const language = text === undefined ? undefined : languageOf(path, text);
  const runner = language && runnerOf(language);
  if (runner === undefined) return undefined;
  return withWords(call, [literal(runner), call.program, ...call.words]);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
