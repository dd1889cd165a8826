import { isInstaller } from '../../knowledge/harmless/installers.ts';
import { isHarmlessScript } from '../../knowledge/harmless/scripts.ts';
import { filledAround } from '../filled.ts';
import { cannotStart } from '../not-read.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { runsProject } from '../project/resolve.ts';
import type { Call } from '../shell.ts';
import { weaker } from '../state.ts';
import { withWords } from './call.ts';
import { programName, shownWord } from './peel.ts';

/**
 * A launcher out of sight that is handed a command line: `node harness.cjs codex exec …`, `bash retry.sh
 * -- awf …`. It is likely to start it. False where its words name no program that anybody knows.
 */
export function traceHandedOn(call: Call, from: number): boolean {
  const { observer } = call.frame.tracer;
  const dashes = call.texts.indexOf('--', from);
  const known = call.words.findIndex(
    (word, i) => i >= from && observer.knows(programName(shownWord(word))),
  );
  const at = dashes >= 0 ? dashes + 1 : known;
  if (at < 0 || at >= call.words.length) return false;
  const frame = { ...call.frame, certainty: weaker(call.frame.certainty, 'likely') };
  call.frame.tracer.door.start({ ...behind(call, at), frame });
  return true;
}

function behind(call: Call, at: number): Call {
  const written = call.written?.slice(at + 1);
  return { ...withWords(call, call.words.slice(at)), written };
}

/** A program that no file here shows, by the path it is started by: made on the way, chosen then, or left out. */
export function traceUnseen(call: Call, path: string): void {
  if (isHarmlessScript(path)) return;
  const put = call.frame.state.files.get(path) ?? filledAround(call.frame, path);
  const at = put?.trail.at(-1);
  if (at !== undefined && isInstaller(at.shows)) return;
  const named = { what: path.replace('{temp}', '$RUNNER_TEMP') };
  if (at !== undefined)
    return cannotStart(call, 'fetched', `line ${at.line} puts it there while the job runs`, named);
  if (isChosen(path))
    return cannotStart(call, 'run-time', 'which program it is only the run knows', {
      ...named,
      handed: 'all',
    });
  if (isAddress(path)) return cannotStart(call, 'fetched', FETCHED, { what: path });
  if (isRepositoryPath(path)) return traceMissing(call, path);
  cannotStart(call, 'not-in-checkout', 'it lies outside of the checkout', named);
}

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
    case 'directory':
      return cannotStart(call, 'not-in-checkout', 'the checkout lacks it', { what: path });
    default:
      return read satisfies never;
  }
}

/** Folders of the machine, which hold no program of the repository. */
const MACHINE =
  /^(?:[~/]|[A-Za-z]:|\.\.(?:\/|$)|\{temp\}|[${].*(?:HOME|TEMP|TMP|ROOT|PATH|DIR|runner\.|TOOL_CACHE))/i;

/** A program of the repository, of which only the run knows the name: `"$SCRIPT"`, `examples/$NAME.py`. */
function isChosen(path: string): boolean {
  return /[${]/.test(path) && !MACHINE.test(path);
}

/** Interpreters of languages that are not read. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  'perl Rscript R lua luajit julia elixir iex escript tclsh guile racket sbcl clojure clj bb groovy scala swift runghc stack ocaml dart octave matlab pwsh powershell raku crystal nim v zig'.split(
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
  cannotStart(call, 'run-time', 'which program it is only the run knows');
}

/** Words with which a program only tells about itself. */
const TELLS_ABOUT_ITSELF = /^(?:--version|-V|--help|-h|version|help)$/;

/** A command that leads to nothing that is known. */
export function traceUnknown(call: Call): void {
  const { name, texts, program } = call;
  if (texts.length > 0 && texts.every((text) => TELLS_ABOUT_ITSELF.test(text))) return;
  const shown = shownWord(program);
  if (name === '') return traceNameless(call);
  if (/[\\/]/.test(shown)) {
    const path = pathKey(program, call.frame.directory);
    const there = isRepositoryPath(path) && call.frame.tracer.repository.read(path).kind;
    if (there === false || there === 'missing') return traceUnseen(call, path);
    return cannotStart(call, 'unreadable', 'it is no text in a language that is read', {
      what: path,
    });
  }
  const address = [shown, ...texts].find(isAddress);
  if (address !== undefined) return cannotStart(call, 'fetched', FETCHED, { what: address });
  if (OTHER_LANGUAGES.has(name))
    return cannotStart(call, 'unreadable', 'it is in a language that is not read');
  if (!runsProject(name))
    return cannotStart(call, 'unknown-program', 'what this program does is not known');
  if (texts.includes(''))
    return cannotStart(call, 'run-time', 'what it runs only the run knows', {
      kind: 'project',
      handed: 'all',
    });
  cannotStart(call, 'not-in-checkout', 'nothing in the checkout defines it', { kind: 'project' });
}
