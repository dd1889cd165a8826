import type { Evidence } from '../workflow/evidence.ts';
import { evidence } from '../workflow/evidence.ts';
import { partOf, templates } from '../workflow/skeleton.ts';
import { concat, oneOf, type Value } from '../workflow/value.ts';
import { inputOf, outputOf } from './output.ts';
import { pathKey } from './paths.ts';
import type { Command } from './shell/script.ts';
import type { Shell } from './shell.ts';
import type { Frame } from './state.ts';
import { textValue } from './text.ts';

/** Carries out what a command's redirections write. */
export function writeRedirects(command: Command, shell: Shell, at: Evidence): void {
  for (const redirect of command.redirects) {
    if (redirect.operator === '<' || redirect.descriptor !== 1) continue;
    const target = textValue(redirect.target, shell, at);
    const content =
      command.name.length === 0 ? inputOf(command, shell, at) : outputOf(command, shell, at);
    writeFile(target, content, redirect.operator === '>>', shell.frame, at, command.conditional);
  }
}

/** Writes a file, or what GitHub reads from its command files (`$GITHUB_ENV`, `$GITHUB_OUTPUT`). */
export function writeFile(
  target: Value,
  content: Value | undefined,
  append: boolean,
  frame: Frame,
  at: Evidence,
  conditional = false,
): void {
  const path = pathKey(target, frame.directory);
  if (path === '$GITHUB_ENV' || path === '{github.env}') {
    for (const [name, value] of assignmentsOf(content))
      frame.state.exported.set(
        name,
        settled(throughStep(value, at), frame.state.exported.get(name), conditional),
      );
    return;
  }
  if (path === '$GITHUB_OUTPUT' || path === '{github.output}') {
    for (const [name, value] of assignmentsOf(content)) {
      const before = frame.outputs.get(name.toLowerCase());
      frame.outputs.set(name.toLowerCase(), settled(throughStep(value, at), before, conditional));
    }
    return;
  }
  if (path === '' || path === '/dev/null' || path.startsWith('$GITHUB_')) return;
  const before = frame.state.files.get(path);
  const known = append && before?.content !== undefined && content !== undefined;
  frame.state.files.set(path, {
    content:
      known && before.content !== undefined && content !== undefined
        ? concat(before.content, content)
        : content,
    trail: [...(append ? (before?.trail ?? []) : []), evidence(at, at.shows)],
    certain: !conditional && frame.certainty === 'certain',
  });
  markChanged(path, frame);
}

/** A newly written auth.json is newer than any login before it. */
function markChanged(path: string, frame: Frame): void {
  if (path.endsWith('/auth.json')) frame.state.logins.delete(path.slice(0, -'/auth.json'.length));
}

/** What is written in one branch may leave standing what another branch wrote. */
function settled(value: Value, before: Value | undefined, conditional: boolean): Value {
  return conditional && before !== undefined ? oneOf(value, before) : value;
}

function throughStep(value: Value, at: Evidence): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ pieces: a.pieces, trail: [...a.trail, at] })),
  };
}

const HEREDOC = /^([A-Za-z_][\w.-]*)<<(.+)$/;
const LINE = /^([A-Za-z_][\w.-]*)=(.*)$/s;

/** `NAME=value` lines and `NAME<<EOF … EOF` blocks, as GitHub reads its command files and programs read `.env`. */
export function assignmentsOf(content: Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  const template = content === undefined ? undefined : templates(content)[0];
  if (template === undefined) return found;
  const lines = template.text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').replace(/^\s*(?:export\s+)?/, '').trimEnd();
    const block = HEREDOC.exec(line);
    if (block?.[1] !== undefined) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      const stop = end === -1 ? lines.length : end;
      found.set(block[1], partOf(lines.slice(i + 1, stop).join('\n'), template));
      i = stop;
      continue;
    }
    const single = LINE.exec(line);
    if (single?.[1] !== undefined) found.set(single[1], partOf(unquote(single[2] ?? ''), template));
  }
  return found;
}

function unquote(text: string): string {
  const quoted = /^(["'])([\s\S]*)\1$/.exec(text);
  return quoted?.[2] ?? text;
}
