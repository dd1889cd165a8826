import type { Evidence } from '../value/evidence.ts';
import { partOf, type Template, templates } from '../value/template.ts';
import { concat, literal, type Value } from '../value/value.ts';
import { checkedOut } from './checked-out.ts';
import { fileContent, inputOf, outputOf } from './output.ts';
import { ownPlace, pathKey } from './paths.ts';
import { edited, editOf } from './sed.ts';
import type { Command } from './shell/script.ts';
import type { Shell } from './shell.ts';
import { innermost, programName, shownWord } from './start/peel.ts';
import { lookUp, textValue, wordValues } from './text.ts';

/** Longer texts are no templates. */
const LONGEST = 100_000;

/**
 * The text of files that a command passes on, changed or not: `cat F`, `sed … F`, `envsubst < F`,
 * `git show main:F`. Who writes it into another file makes that one of the first. Undefined where what it
 * prints is no file's text.
 */
export function passedOn(command: Command, shell: Shell, at: Evidence): Value | undefined {
  if (shell.printed.has(command)) return undefined;
  const words = [command.name, ...command.args].flatMap((text) => wordValues(text, shell, at));
  const [program, ...args] = command.name.length === 0 ? [] : innermost(words);
  const name = program === undefined ? '' : programName(shownWord(program));
  const texts = args.map(shownWord);
  const standing = (path: Value) => standsAt(pathKey(path, shell.frame.directory), shell, at);
  const operands = args.filter((_, i) => !/^-./.test(texts[i] ?? ''));
  switch (name) {
    case '':
      return command.name.length === 0 ? readBy(command, shell, at) : undefined;
    case 'cat':
    case 'type':
    case 'Get-Content':
      return operands.length === 0 ? readBy(command, shell, at) : concat(...operands.map(standing));
    case 'sed': {
      if (texts.some((text) => /^(?:-[Ersz]*[ni]|--quiet|--silent|--in-place)/.test(text)))
        return undefined;
      const { scripts, files } = editOf(args);
      const text = files.length > 0 ? concat(...files.map(standing)) : readBy(command, shell, at);
      return text && edited(text, scripts);
    }
    case 'envsubst': {
      const text = readBy(command, shell, at);
      return text && substituted(text, texts.join(' '), shell);
    }
    case 'git':
      return shownIn(texts, shell);
    case 'tee':
    case 'tr':
    case 'dos2unix':
      return readBy(command, shell, at);
    default:
      return undefined;
  }
}

/** What stands in a file now. */
function standsAt(place: string, shell: Shell, at: Evidence): Value {
  const { state } = shell.frame;
  const path = state.files.has(place) ? place : ownPlace(state.checkouts, place);
  const kept = state.files.has(path) ? undefined : checkedOut(path, shell.frame);
  return kept ?? fileContent(path, shell, at);
}

/** The same of what stands on its standard input. */
function readBy(command: Command, shell: Shell, at: Evidence): Value | undefined {
  const { stdin, redirects } = command;
  if (stdin?.kind === 'pipe')
    return passedOn(stdin.from, shell, at) ?? outputOf(stdin.from, shell, at);
  const read = stdin === undefined ? redirects.find(({ operator }) => operator === '<') : undefined;
  return read === undefined
    ? inputOf(command, shell, at)
    : standsAt(pathKey(textValue(read.target, shell, at), shell.frame.directory), shell, at);
}

/** `envsubst ['$A $B']`: https://www.gnu.org/software/gettext/manual/gettext.html#envsubst-Invocation */
function substituted(text: Value, format: string, shell: Shell): Value {
  const only = new Set(Array.from(format.matchAll(VARIABLE), namedBy));
  const filled = (template: Template): Value => {
    if (template.text.length > LONGEST) return partOf(template.text, template);
    const parts: Value[] = [];
    let from = 0;
    for (const match of template.text.matchAll(VARIABLE)) {
      const name = namedBy(match);
      if (only.size > 0 && !only.has(name)) continue;
      parts.push(partOf(template.text.slice(from, match.index), template), lookUp(name, shell));
      from = match.index + match[0].length;
    }
    return concat(...parts, partOf(template.text.slice(from), template));
  };
  const { choice } = text;
  return { choice, alternatives: templates(text).flatMap((one) => filled(one).alternatives) };
}

const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;

function namedBy([, bare, braced]: RegExpExecArray): string {
  return bare ?? braced ?? '';
}

/** `git show REF:PATH`: from the root of the repository, or with `./` from where it runs. */
function shownIn(texts: readonly string[], { frame }: Shell): Value | undefined {
  const [subcommand, ...words] = texts.filter((text) => !text.startsWith('-'));
  const [object, ...more] = words;
  if (subcommand !== 'show' || object === undefined || more.length > 0) return undefined;
  const path = /^[^:]*:(.+)$/.exec(object)?.[1];
  if (path === undefined) return undefined;
  return checkedOut(pathKey(literal(path), path.startsWith('.') ? frame.directory : ''), frame);
}
