import { utility } from '../knowledge/utilities.ts';
import type { Evidence } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';
import { inputOf, outputOf } from './output.ts';
import { passedOn } from './passed-on.ts';
import { pathKey } from './paths.ts';
import type { Command } from './shell/script.ts';
import { commandName } from './shell/text.ts';
import type { Shell } from './shell.ts';
import { textValue } from './text.ts';
import { writeFile } from './write.ts';

/** Carries out what a command's redirections write. */
export function writeRedirects(command: Command, shell: Shell, at: Evidence): void {
  for (const redirect of command.redirects) {
    if (redirect.operator === '<' || redirect.descriptor !== 1) continue;
    const target = textValue(redirect.target, shell, at);
    const content = contentFor(target, command, shell, at, () =>
      command.name.length === 0 ? inputOf(command, shell, at) : outputOf(command, shell, at),
    );
    const append = redirect.operator === '>>';
    writeFile(target, content, append, shell.frame, at, command.conditional, shell.mayHaveEnded);
  }
  const own = command.redirects.some((one) => one.operator !== '<' && one.descriptor === 1);
  if (own || shell.sends.length === 0 || !prints(command)) return;
  for (const send of shell.sends) {
    const append = send.append || send.used;
    send.used = true;
    writeFile(
      send.target,
      contentFor(send.target, command, shell, at, () => outputOf(command, shell, at)),
      append,
      shell.frame,
      at,
      command.conditional,
      shell.mayHaveEnded,
    );
  }
}

/** What a command puts into a file. GitHub reads its own by other rules, line by line. */
export function contentFor(
  target: Value,
  command: Command,
  shell: Shell,
  at: Evidence,
  printed: () => Value | undefined,
): Value | undefined {
  const place = pathKey(target, shell.frame.directory);
  const passed = /^(?:\$GITHUB_|\{github\.|\/dev\/)/.test(place)
    ? undefined
    : passedOn(command, shell, at);
  return passed ?? printed();
}

function prints({ name }: Command): boolean {
  return name.length > 0 && !utility(commandName(name) ?? '', 'silent');
}
