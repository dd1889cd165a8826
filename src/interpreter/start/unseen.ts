import { isInstaller } from '../../knowledge/harmless/installers.ts';
import { isHarmlessScript, startsWhatFollows } from '../../knowledge/harmless/scripts.ts';
import { PACKAGE_RUNNERS } from '../../knowledge/package-runners.ts';
import { onlySystemOf } from '../../knowledge/systems.ts';
import { parent } from '../../repository/path.ts';
import type { Evidence } from '../../value/evidence.ts';
import type { Value } from '../../value/value.ts';
import { languageOf } from '../code/entries.ts';
import { analyzeProgram } from '../code/program.ts';
import { doubted } from '../doubt.ts';
import { filledAround } from '../filled.ts';
import type { Filled } from '../model.ts';
import { cannotStart, type WhyUnread } from '../not-read.ts';
import { absolute, isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { runsProject } from '../project/resolve.ts';
import { withHomeSettings } from '../settings-file.ts';
import type { Call } from '../shell.ts';
import { builtFrom } from './built.ts';
import { commandWords, MOVES, unnamedIn, withWords } from './call.ts';
import { copiedFrom } from './images.ts';
import { startedByName, startMade } from './made.ts';
import { mayBeMade, missing, NO_FILE, undefinedIn } from './near.ts';
import { programName, shownWord } from './peel.ts';

/**
 * A launcher out of sight that is handed a command line: `node harness.cjs codex exec …`, `bash retry.sh
 * -- awf …`. It is likely to start it. False where its words name no program that anybody knows.
 */
export function traceHandedOn(call: Call, from: number, path: string): boolean {
  const { observer } = call.frame.tracer;
  const dashes = call.texts.indexOf('--', from);
  const known = call.words.findIndex(
    (word, i) =>
      i >= from &&
      (observer.knows(programName(shownWord(word))) || (i === from && isProgramPut(call, word))),
  );
  const at = dashes >= 0 ? dashes + 1 : known;
  if (at < 0 || at >= call.words.length) return false;
  const frame =
    at === from && startsWhatFollows(path)
      ? call.frame
      : doubted(call.frame, call.place, `\`${call.name}\` starts what it is handed`);
  call.frame.tracer.door.start({ ...behind(call, at), frame });
  return true;
}

/** A program of the repository that a step put where the launcher finds it: `/tmp/tools/bin/ask`. */
function isProgramPut({ frame }: Call, word: Value): boolean {
  const path = pathKey(word, frame.directory);
  return !isRepositoryPath(path) && frame.state.files.get(path)?.content !== undefined;
}

function behind(call: Call, at: number): Call {
  const written = call.written?.slice(at + 1);
  return { ...withWords(call, call.words.slice(at)), written };
}

/** A program that no file here shows, by the path it is started by: made on the way, chosen then, or left out. */
export function traceUnseen(call: Call, path: string): void {
  if (isHarmlessScript(path)) return;
  const source = copiedFrom(call.frame, path);
  if (source !== undefined) return startCopied(call, path, source);
  if (startMade(call, path)) return;
  const put = call.frame.state.files.get(path) ?? filledAround(call.frame, path);
  const at = put?.trail.at(-1);
  if (at !== undefined && isInstaller(at.shows)) return;
  const unnamed = call.shell.shows !== undefined && HOLE.test(path);
  const named = { what: unnamed ? unnamedIn(call.place.path) : shownPath(path) };
  if (put !== undefined && at !== undefined) {
    const { why, readBy } = comesFrom('it', at, 'what' in put ? put : {});
    return cannotStart(call, 'fetched', why, { ...named, readBy });
  }
  const folder = SOURCE_FOLDER.exec(call.frame.directory)?.[0];
  if (folder !== undefined && path.startsWith(folder))
    return cannotStart(call, 'run-time', runsIn(call.frame.directory), {
      what: commandWords(call),
      handed: 'all',
      readBy: NAME_FOLDERS,
    });
  if (isChosen(path))
    return cannotStart(call, 'run-time', 'which program it is only the run knows', {
      ...named,
      handed: 'all',
    });
  if (isAddress(path)) return cannotStart(call, 'fetched', FETCHED, { what: path });
  if (isRepositoryPath(path)) return traceMissing(call, path);
  cannotStart(call, 'not-in-checkout', 'it lies outside of the checkout', named);
}

/** The path of a word that is nothing but what the run puts there: `{…}`, `{path_of(name)}`. */
const HOLE = /^\{[^{}]*\}$/;

/** A folder as a program calls it, other than one for what lasts no longer than the run. */
const SOURCE_FOLDER = /^\{(?!\w*te?mp)[a-z_]\w*\}(?=\/|$)/i;
const NAME_FOLDERS = 'name the folders in the file itself';

export function runsIn(directory: string): string {
  return `in which folder it runs only the run knows (${quoted(shownPath(directory))})`;
}

/** What a Dockerfile of the checkout copies there is read where it stands. */
function startCopied(call: Call, path: string, source: string): void {
  const { directory, tracer } = call.frame;
  const { repository } = tracer;
  const read = repository.read(source);
  const isProgram = read.kind === 'text' && languageOf(source, read.text) !== undefined;
  if (isProgram && pathKey(call.program, directory) === path)
    return traceProgram(call, analyzeProgram(repository, source, 'started'));
  const words = [call.program, ...call.words].map((word) =>
    pathKey(word, directory) === path ? absolute(source) : word,
  );
  tracer.door.start(withWords(call, words));
}

/** `{matrix.package}`: what an expression names, in a path. */
const EXPRESSION = /\{((?:matrix|inputs|vars|env|needs|steps|github|secrets|strategy)\.[^{}]+)\}/g;

/** As it is written: `examples/*.py`. */
export function shownPath(path: string): string {
  return path
    .replace('{temp}', '$RUNNER_TEMP')
    .replace(EXPRESSION, '$${{ $1 }}')
    .replace(/\{\$\((\*+|\?|\[[^\]]*\])\)\}/g, '$1')
    .replace(/\{\$\((\$\w+)\)\}/g, '$1')
    .replace(/^[*?]+\/?$/, './$&');
}

/** Which step or command puts it there, and where that stands. Of a whole repository nobody keeps a copy. */
function comesFrom(
  what: string,
  { shows, line }: Evidence,
  { repository }: Pick<Filled, 'repository'>,
): WhyUnread {
  const why = `${what} comes from ${quoted(shows)} (line ${line}) while the job runs`;
  return repository ? { why, readBy: null } : { why };
}

/** Whole words of somebody else's text: half a key would not be known for one. */
function quoted(text: string): string {
  const line = text
    .replace(/[\s\p{C}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  if (line.length <= MOST_SHOWN) return `\`${line}\``;
  const end = line.lastIndexOf(' ', MOST_SHOWN);
  return end < 0 ? 'a command' : `\`${line.slice(0, end)} …\``;
}

const MOST_SHOWN = 80;

const FETCHED = 'it is downloaded while the job runs';

/** `https://…`, `github:owner/name`, `git+https://…`, `module@latest`. */
function isAddress(word: string): boolean {
  return /^(?:https?:\/|git\+|github:|gist:|npm:)|^[\w.-]+\.[a-z]+\/[^@]+@[\w.-]+$/.test(word);
}

/** A path of the repository at which there is nothing that can be read. */
function traceMissing(call: Call, path: string): void {
  const read = call.frame.tracer.repository.read(path);
  switch (read.kind) {
    case 'too-large':
      return cannotStart(call, 'over-limit', `it has ${read.bytes} bytes, more than 1 MiB`, {
        what: path,
        handed: 'all',
      });
    case 'unreadable':
      return cannotStart(call, 'unreadable', `it ${read.why}`, { what: path });
    case 'outside':
      return cannotStart(call, 'unreadable', 'it is a link out of the repository', { what: path });
    case 'text':
    case 'missing':
    case 'directory': {
      const { why, ...told } = lacks(call, path);
      return cannotStart(call, 'not-in-checkout', why, { what: path, ...told });
    }
    default:
      return read satisfies never;
  }
}

/**
 * With what may make it: a build out of a source that is here, or a command that was pointed to its
 * folder; else with the file that may be meant.
 */
function lacks({ frame }: Call, path: string): WhyUnread {
  const { repository } = frame.tracer;
  const source = builtFrom(repository, path)?.source;
  if (source !== undefined)
    return { why: `the checkout lacks it, as a build makes it of ${quoted(source)}` };
  const made = frame.state.filled.get(parent(path))?.trail.at(-1);
  if (made !== undefined)
    return {
      why: `the checkout lacks it; ${quoted(made.shows)} (line ${made.line}) may make it`,
    };
  const lacking = repository.read(path).kind === 'missing' && !mayBeMade(path) ? true : undefined;
  return { ...missing(NO_FILE, repository, path), lacking };
}

/** Folders of the machine, which hold no program of the repository. */
const MACHINE =
  /^(?:[~/]|[A-Za-z]:|\.\.(?:\/|$)|\{temp\}|[${].*(?:HOME|TEMP|TMP|ROOT|PATH|DIR|runner\.|TOOL_CACHE|node_modules|site-packages))/i;

/** A program of the repository, of which only the run knows the name: `"$SCRIPT"`, `examples/$NAME.py`. */
function isChosen(path: string): boolean {
  return /[${]/.test(path) && !MACHINE.test(path);
}

/** Interpreters of languages that are not read. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  'lua luajit iex escript tclsh guile racket sbcl clojure clj bb groovy scala runghc stack ocaml octave matlab pwsh powershell raku crystal nim v zig'.split(
    ' ',
  ),
);

/**
 * Which program it is only the run knows. A program of the repository that starts whatever it is told
 * is a launcher of its own; and to PowerShell a variable by itself is a text that it prints.
 */
function traceNameless(call: Call): void {
  if (call.written === undefined) return;
  if (call.shell.dialect === 'powershell' && call.command.source.startsWith('$')) return;
  // The line of a program that starts it is no name of what it starts.
  const named = call.shell.shows === undefined ? {} : { what: unnamedIn(call.place.path) };
  cannotStart(call, 'run-time', 'which program it is only the run knows', named);
}

/** Words with which a program only tells about itself, its sign-in and what it has. */
const TELLS_ABOUT_ITSELF = /^(?:--version|-V|--help|-h|version|help)$/;
const ONLY_WORD =
  /^(?:-v|login|logout|whoami|status|list|ls|completions?|install|uninstall|upgrade|doctor|config)$/;

/** Folders that the run names and the repository is not in. */
const ON_THE_MACHINE = /^(?:\{temp\}|\{runner\.|\$(?:HOME|TMPDIR|TEMP|TMP|RUNNER_\w+)(?:\/|$))/;

/** Where a manager of packages puts the programs of what it installs. */
const INSTALLED = /(?:^|\/)(?:\.?venv\/(?:bin|Scripts)|node_modules\/\.bin|vendor\/bin)\//;

/** Whether a word tells what a runner of the project's commands is to run. */
function isNamed(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !/^run(?:-script)?$/.test(text);
}

/** A command that leads to nothing that is known. */
export function traceUnknown(call: Call): void {
  const { name, texts, program } = call;
  if (texts.length > 0 && texts.every((text) => TELLS_ABOUT_ITSELF.test(text))) return;
  if (texts.length === 1 && !runsProject(name) && ONLY_WORD.test(texts[0] ?? '')) return;
  if (texts.length === 1 && texts[0] === '-v') return;
  const shown = shownWord(program);
  if (name === '') return traceNameless(call);
  if (/[\\/]/.test(shown) && !INSTALLED.test(shown)) {
    if (isOfOtherSystem(call, shown)) return;
    const path = pathKey(program, call.frame.directory);
    const there = isRepositoryPath(path) && call.frame.tracer.repository.read(path).kind;
    if (there === false || there === 'missing') return traceUnseen(call, path);
    return cannotStart(call, 'unreadable', 'it is no text in a language that is read', {
      what: path,
    });
  }
  if (call.from !== undefined)
    return cannotStart(call, 'fetched', `it comes from ${quoted(call.from)} while the job runs`);
  // A tool that one system alone has opens an address, and runs nothing from there.
  const ofSystem = onlySystemOf(name) !== undefined;
  const address = ofSystem ? undefined : [shown, ...texts].find(isAddress);
  if (address !== undefined) return cannotStart(call, 'fetched', FETCHED, { what: address });
  if (OTHER_LANGUAGES.has(name))
    return cannotStart(call, 'unreadable', 'it is in a language that is not read');
  if (Object.hasOwn(PACKAGE_RUNNERS, name) && !runsProject(name))
    return cannotStart(call, 'run-time', 'what it runs only the run knows');
  const moves = texts.findIndex((text) => MOVES.test(text));
  const moved = moves < 0 || !runsProject(name) ? undefined : call.words[moves + 1];
  const { directory } =
    moved === undefined ? call.frame : { directory: pathKey(moved, call.frame.directory) };
  if (!runsProject(name)) {
    if (startedByName(call)) return;
    const from = call.ofFolder ? filledAround(call.frame, directory) : undefined;
    const brought = from?.trail.at(-1);
    if (from !== undefined && brought !== undefined) {
      const { why, readBy } = comesFrom(
        `the folder ${quoted(directory)} that brings it`,
        brought,
        from,
      );
      return cannotStart(withHomeSettings(call), 'fetched', why, { readBy });
    }
    if (isOfOtherSystem(call, name)) return;
    return cannotStart(
      withHomeSettings(call),
      'unknown-program',
      'what this program does is not known',
    );
  }
  const project = { kind: 'project', handed: 'all' } as const;
  if (!texts.some(isNamed) && (texts.includes('') || texts.at(-1) === 'run'))
    return cannotStart(call, 'run-time', 'what it runs only the run knows', project);
  // The same words mean another thing in another folder.
  const folder = shownPath(directory);
  const wider = commandWords(call);
  const there = { kind: 'project', what: `${wider} in ${folder}`, wider } as const;
  if (/[${]/.test(directory) && !ON_THE_MACHINE.test(directory))
    return cannotStart(call, 'run-time', runsIn(directory), {
      ...there,
      handed: 'all',
      readBy: NAME_FOLDERS,
    });
  const filled = filledAround(call.frame, directory);
  const filledBy = filled?.trail.at(-1);
  if (filled !== undefined && filledBy !== undefined) {
    const { why, readBy } = comesFrom(`the folder ${quoted(folder)}`, filledBy, filled);
    return cannotStart(call, 'fetched', why, { ...there, readBy });
  }
  const told = [name, ...call.words.map(shownWord)];
  const why = undefinedIn(call.frame.tracer.repository, directory, told);
  cannotStart(call, 'not-in-checkout', why, { kind: 'project' });
}

/** `rundll32` on Linux, which nothing here defines: the way to it is that of another system. */
function isOfOtherSystem({ frame: { system } }: Call, program: string): boolean {
  const only = onlySystemOf(program);
  return only !== undefined && system !== undefined && only !== system;
}
