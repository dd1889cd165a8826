import { utility } from '../knowledge/utilities.ts';
import type { Evidence } from '../value/evidence.ts';
import { firstText, partOf, templates } from '../value/template.ts';
import { concat, fromOrigin, literal, literalText, UNSET, type Value } from '../value/value.ts';
import { jqOutput } from './jq.ts';
import { absolute, pathKey } from './paths.ts';
import type { Command } from './shell/script.ts';
import { literalOf } from './shell/text.ts';
import type { Shell } from './shell.ts';
import { innermost, programName, shownWord } from './start/peel.ts';
import { lookUp, textValue, wordValues } from './text.ts';

/** What a command prints, as far as its text shows. */
export function outputOf(command: Command, shell: Shell, at: Evidence): Value {
  const printed = shell.printed.get(command);
  if (printed !== undefined) return printed;
  const words = [command.name, ...command.args];
  const sought = soughtBy(command);
  if (sought !== undefined) return literal(sought, [at]);
  const [program, ...args] = innermost(words.flatMap((text) => wordValues(text, shell, at)));
  const name = program === undefined ? '' : programName(shownWord(program));
  switch (name) {
    case 'echo':
    case 'Write-Output':
    case 'Write-Host':
      return concat(
        join(
          args.filter((arg) => !isFlag(arg)),
          ' ',
        ),
        literal('\n'),
      );
    case 'printf':
      return printf(args);
    case 'basename':
      return baseName(args);
    case 'dirname':
      return cutPath(args, directoryOf);
    case 'realpath':
    case 'readlink':
      return args.findLast((arg) => !isFlag(arg)) ?? unknownOutput(command, at);
    case 'pwd':
      return absolute(directoryInside(command, shell));
    case 'git':
      return args.map(shownWord).join(' ') === 'rev-parse --show-toplevel'
        ? absolute('')
        : unknownOutput(command, at);
    case 'mktemp':
      return temporary(args) ?? unknownOutput(command, at);
    case 'printenv': {
      const asked = literalText(args[0] ?? UNSET);
      return asked ? lookUp(asked, shell) : unknownOutput(command, at);
    }
    case 'cat':
    case 'type':
    case 'Get-Content':
      return catOutput(command, args, shell, at);
    case 'jq':
      if (args.some((arg) => isFlag(arg, /^(?:--null-input|-[a-zA-Z]*n[a-zA-Z]*)$/)))
        return jqOutput(args, (one) => lookUp(one, shell));
      return picked(command, name, args, shell, at);
    case 'ls':
    case 'find':
      return filesListed(name, args) ?? unknownOutput(command, at);
    case 'base64':
      return decoded(command, args, shell, at);
    default:
      if (utility(name, 'picks')) return picked(command, name, args, shell, at);
      return (
        (utility(name, 'reshapes') ? inputOf(command, shell, at) : undefined) ??
        unknownOutput(command, at)
      );
  }
}

/** `command -v timeout`, `which uv`: the program of that name, wherever it lies. */
function soughtBy({ name, args }: Command): string | undefined {
  const words = [name, ...args].map((text) => literalOf(text) ?? '');
  const sought = /^(?:command -v|which|type -P) ([\w.-]+)$/.exec(words.join(' '))?.[1];
  return sought?.startsWith('-') === true ? undefined : sought;
}

/** `base64 -d`: a text that stands in the files reads as what it says; a secret stays that secret. */
function decoded(command: Command, args: readonly Value[], shell: Shell, at: Evidence): Value {
  const input = inputOf(command, shell, at);
  if (input === undefined) return unknownOutput(command, at);
  const text = literalText(input);
  const decodes = args.some((arg) => isFlag(arg, /^(?:-d|-D|--decode|-di|-id)$/));
  if (text === undefined || !decodes) return input;
  return literal(Buffer.from(text, 'base64').toString('utf8'), [at]);
}

/** `$(cd scripts && pwd)`: the directory of the subshell that the command runs in. */
function directoryInside({ scope }: Command, shell: Shell): string {
  return (shell.subshells.get(scope.at(-1) ?? -1) ?? shell).frame.directory;
}

/** Whether nothing of the text stands in the files: what is picked from it is as unknown as before. */
function isSecretive(value: Value): boolean {
  return value.alternatives.every((a) => a.pieces.some((p) => p.kind !== 'literal'));
}

/** `ls target/*.jar`, `find target -name '*.jar'`: whichever of them it is, as the pattern says. */
function filesListed(name: string, args: readonly Value[]): Value | undefined {
  const texts = args.map(shownWord);
  if (name === 'ls') {
    const [pattern, ...more] = args.filter((_, i) => !texts[i]?.startsWith('-'));
    return pattern === undefined || more.length > 0 || !isSecretive(pattern) ? undefined : pattern;
  }
  const [folder] = args;
  const pattern = texts[texts.indexOf('-name') + 1] ?? '';
  const file = /^([\w.-]*)\*([\w.-]*\.jar)$/.exec(pattern);
  if (folder === undefined || texts[0]?.startsWith('-') !== false || file === null)
    return undefined;
  const [, before = '', behind = ''] = file;
  return concat(folder, literal(`/${before}`), ANY, literal(behind));
}

/** What a `*` stands for, as in a word of a script. */
const ANY = fromOrigin({ kind: 'command', text: '*' });

function picked(
  command: Command,
  name: string,
  args: readonly Value[],
  shell: Shell,
  at: Evidence,
): Value {
  const filters = name === 'grep' && args.some((arg) => isFlag(arg, /^-[A-Za-z]*v[A-Za-z]*$/));
  const input = inputOf(command, shell, at) ?? (filters ? filtered(args, shell, at) : undefined);
  return input !== undefined && isSecretive(input) ? input : unknownOutput(command, at);
}

/** `grep -v '^#' .env`: the file but for some of its lines. */
function filtered(args: readonly Value[], shell: Shell, at: Evidence): Value | undefined {
  const [, file, ...more] = args.filter((arg) => !isFlag(arg));
  return file === undefined || more.length > 0
    ? undefined
    : fileContent(pathKey(file, shell.frame.directory), shell, at);
}

function unknownOutput(command: Command, at: Evidence): Value {
  return fromOrigin({ kind: 'command', text: command.source }, [at]);
}

/** What stands on a command's standard input. */
export function inputOf(command: Command, shell: Shell, at: Evidence): Value | undefined {
  if (command.stdin?.kind === 'text') return textValue(command.stdin.text, shell, at);
  if (command.stdin?.kind === 'pipe') return outputOf(command.stdin.from, shell, at);
  const read = command.redirects.find((r) => r.operator === '<');
  if (read !== undefined)
    return fileContent(
      pathKey(textValue(read.target, shell, at), shell.frame.directory),
      shell,
      at,
    );
  return shell.stdin;
}

function catOutput(command: Command, args: readonly Value[], shell: Shell, at: Evidence): Value {
  const paths = args.filter((arg) => !isFlag(arg));
  if (paths.length === 0) return inputOf(command, shell, at) ?? UNSET;
  return concat(
    ...paths.map((path) => fileContent(pathKey(path, shell.frame.directory), shell, at)),
  );
}

/** A file's content: what a step wrote, else what stands in the repository, else just its name. */
export function fileContent(path: string, shell: Shell, at: Evidence): Value {
  const written = shell.frame.state.files.get(path);
  if (written !== undefined)
    return written.content ?? fromOrigin({ kind: 'file', path }, written.trail);
  return fromOrigin({ kind: 'file', path }, [at]);
}

function isFlag(arg: Value, pattern = /^-[A-Za-z]+$/): boolean {
  return pattern.test(literalText(arg) ?? '');
}

/** The part of a path that `basename` or `dirname` keeps, in everything the path can turn out to be. */
function cutPath(values: readonly Value[], keep: (path: string) => string): Value {
  const path = values.find((value) => !firstText(value).startsWith('-')) ?? UNSET;
  return {
    choice: path.choice,
    alternatives: templates(path).flatMap((t) => partOf(keep(t.text), t).alternatives),
  };
}

/** `basename path [suffix]` */
function baseName(values: readonly Value[]): Value {
  const suffix = firstText(values[1]);
  return cutPath(values, (path) => {
    const name = path.slice(0, endWithoutSlashes(path));
    const last = name.slice(name.lastIndexOf('/') + 1);
    return suffix !== '' && last !== suffix && last.endsWith(suffix)
      ? last.slice(0, -suffix.length)
      : last;
  });
}

function endWithoutSlashes(path: string): number {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return end;
}

function directoryOf(path: string): string {
  const plain = path.slice(0, endWithoutSlashes(path));
  const slash = plain.lastIndexOf('/');
  return slash < 0 ? '.' : plain.slice(0, slash) || '/';
}

/** `mktemp DIR/name-XXXXXX.sh`: the same file wherever this name is used again. */
function temporary(values: readonly Value[]): Value | undefined {
  return values.find((value) => !isFlag(value, /^-/) && /X{3}/.test(firstText(value)));
}

function join(values: readonly Value[], separator: string): Value {
  return concat(...values.flatMap((v, i) => (i === 0 ? [v] : [literal(separator), v])));
}

/** `printf 'format' args`: the format with `%s`, `%b` filled in order, escapes resolved. */
function printf(values: readonly Value[]): Value {
  const [format, ...rest] = firstText(values[0]) === '--' ? values.slice(1) : values;
  const template = format === undefined ? undefined : templates(format)[0];
  if (template === undefined) return UNSET;
  const parts = template.text
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .split(/%[sbq]/);
  return concat(
    ...parts.flatMap((part, i) => {
      const text = partOf(part, template);
      return i < parts.length - 1 ? [text, rest[i] ?? literal('')] : [text];
    }),
  );
}
