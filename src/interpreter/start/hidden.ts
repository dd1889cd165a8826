import { harmless } from '../../knowledge/harmless/commands.ts';
import { isInstaller } from '../../knowledge/harmless/installers.ts';
import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { utility } from '../../knowledge/utilities.ts';
import { origins } from '../../value/value.ts';
import { cannotStart } from '../not-read.ts';
import { commandName } from '../shell/index.ts';
import type { Command, Text } from '../shell/script.ts';
import { literalOf } from '../shell/text.ts';
import type { Call } from '../shell.ts';

/** PowerShell's own way: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh */
const ENCODED = /\b(?:pwsh|powershell)\b.*\s-e(?:c|nc|ncodedcommand)?\s|FromBase64String/i;

/** Words by which a program prints settings of a shell: `brew shellenv`, `pyenv init -`, `ssh-agent -s`. */
const PRINTS_SETTINGS =
  /^(?:init|hook|env|shellenv|activate|export|exports|shell(?:\..*)?|docker-env|completions?|-s|export-credentials|setenv|print-env|dircolors)$/;

/** A line or a text that an interpreter is handed and of which nothing stands in the files. */
export function traceHidden(call: Call): void {
  const makers = [...makersOf(call.command), ...keptFrom(call)];
  const names = makers.map((maker) => commandName(maker.name) ?? '');
  const source = makers.map((maker) => maker.source).join(' ');
  const named = { what: nameOf(call, makers) };
  if (
    names.some((name) => utility(name, 'hides')) ||
    /base64/i.test(source) ||
    ENCODED.test(call.command.source)
  )
    return cannotStart(call, 'encoded', 'what it runs is written in a way that hides it', named);
  if (
    names.some((name) => utility(name, 'downloads')) ||
    /DownloadString|\bcurl\b|\bwget\b/.test(source)
  )
    return isInstaller(source)
      ? undefined
      : cannotStart(call, 'fetched', 'it is downloaded while the job runs', named);
  if (makers.length > 0 && makers.every(printsSettings)) return;
  cannotStart(call, 'run-time', 'what it runs only the run knows', named);
}

/** The address that is fetched, where it is one; else the command, with what is piped into it. */
function nameOf({ command }: Call, makers: readonly Command[]): string {
  const addresses = makers.flatMap(({ source }) => source.match(/https?:\/\/[^\s"'`|)]+/g) ?? []);
  const [address] = addresses;
  if (address !== undefined && new Set(addresses).size === 1) return address;
  const [before] = makers;
  return command.stdin?.kind === 'pipe' && before !== undefined
    ? `${before.source} | ${command.source}`
    : command.source;
}

/** `out=$(dbus-launch --sh-syntax)`, then `eval "$out"`: the commands whose output the variables hold. */
function keptFrom({ words, frame, shell }: Call): readonly Command[] {
  const texts = new Set(
    words.flatMap((word) =>
      origins(word).flatMap((one) => (one.kind === 'command' ? [one.text] : [])),
    ),
  );
  return [...texts]
    .slice(0, MOST)
    .flatMap((text) => frame.tracer.script(text, shell.dialect).commands.slice(0, MOST));
}

function printsSettings(maker: Command): boolean {
  const name = commandName(maker.name) ?? '';
  const words = maker.args.map((arg) => literalOf(arg) ?? '');
  if (utility(name, 'picks') || utility(name, 'reshapes') || utility(name, 'plain')) return false;
  if (words.some((word) => PRINTS_SETTINGS.test(word))) return true;
  return isHarmlessCommand(name) || harmless([name, ...words]) !== undefined;
}

/** More commands than these make no line. */
const MOST = 20;

/** The commands whose output it is: in front of it in the pipe, or in the substitutions of its words. */
function makersOf(command: Command): readonly Command[] {
  const found: Command[] = [];
  const add = (one: Command): void => {
    if (found.length >= MOST || found.includes(one)) return;
    found.push(one);
    before(one);
  };
  const before = ({ stdin, args, name }: Command): void => {
    if (stdin?.kind === 'pipe') for (const one of [stdin.from, ...stdin.stage]) add(one);
    for (const text of [name, ...args]) inside(text).forEach(add);
  };
  before(command);
  return found;
}

function inside(text: Text): readonly Command[] {
  return text.flatMap((piece) => (piece.kind === 'command' ? piece.commands : []));
}
