import { type Evidence, evidence } from '../value/evidence.ts';
import { concat, literalText, oneOf, setAt, UNSET, type Value } from '../value/value.ts';
import { BRANCH, doubted } from './doubt.ts';
import { type Change, changed, EMPTY, settled } from './environment.ts';
import type { Environment } from './model.ts';
import type { Assignment, Command, Text } from './shell/script.ts';
import type { Call, Shell } from './shell.ts';
import type { Frame } from './state.ts';
import { textValue } from './text.ts';
import { assignmentsOf } from './write.ts';

/** What the command's process sees: the shell's exports and what stands in front of the command. */
export function frameFor(command: Command, shell: Shell, at: Evidence): Frame {
  const { frame } = shell;
  const here = command.conditional ? likely(frame, at, command.forks) : frame;
  const sets = command.assignments.map(({ name, value }) => ({
    kind: 'set' as const,
    name: nameIn(frame.environment, name, shell),
    value: setAt(textValue(value, shell, at), at),
    certain: true,
  }));
  if (sets.length === 0) return here;
  const own = new Set([...frame.own, ...sets.map(({ name }) => name)]);
  return { ...here, environment: changed(frame.environment, sets), own };
}

const LIKELY = new WeakMap<Frame, Map<string, Frame>>();

/** The frame of what a condition may keep from running, made once for all the commands of a line. */
function likely(frame: Frame, at: Evidence, forks: Command['forks']): Frame {
  // Each command of a line may be on another way.
  if (forks !== undefined) return doubted(frame, at, BRANCH, { forks });
  const lines = LIKELY.get(frame) ?? new Map<string, Frame>();
  LIKELY.set(frame, lines);
  const line = `${at.path}:${at.line}`;
  const known = lines.get(line) ?? doubted(frame, at, BRANCH);
  lines.set(line, known);
  return known;
}

/** `A=1`, `export A=1`, `$env:A = 1`, `set A=1`: stays for the commands after it. */
export function assign(assignment: Assignment, command: Command, shell: Shell, at: Evidence): void {
  const { variables, frame, dialect, exportsAll } = shell;
  const name = nameIn(variables, nameIn(frame.environment, assignment.name, shell), shell);
  const before = variables.get(name) ?? frame.environment.get(name);
  const text = textValue(assignment.value, shell, at);
  const value = setAt(assignment.append && before !== undefined ? concat(before, text) : text, at);
  variables.set(name, settled(value, before, !command.conditional));
  const exported = assignment.exported || exportsAll;
  // `$A` and `$env:A` are two things in PowerShell; everywhere else what is exported stays it.
  const reaches = exported || (dialect !== 'powershell' && frame.environment.has(name));
  if (!reaches) return;
  change(shell, [{ kind: 'set', name, value: variables.get(name) ?? value, certain: true }]);
  // A script that exports a key hands it to the very commands after it.
  if (exported) shell.frame = { ...shell.frame, own: new Set(shell.frame.own).add(name) };
}

/** Exports what `NAME=value` lines say. */
function setAll(
  values: ReadonlyMap<string, Value>,
  command: Command,
  shell: Shell,
  at: Evidence,
): void {
  const sets = [...values].map(([name, value]) => ({
    kind: 'set' as const,
    name,
    value: setAt(value, at),
    certain: !command.conditional,
  }));
  if (sets.length === 0) return;
  change(shell, sets);
  for (const { name } of sets) {
    const value = shell.frame.environment.get(name);
    if (value !== undefined) shell.variables.set(name, value);
  }
  const own = new Set([...shell.frame.own, ...sets.map(({ name }) => name)]);
  shell.frame = { ...shell.frame, own };
}

/** A word whose text only the run knows, from its beginning on. */
function spelled(word: Text | undefined): boolean {
  return word?.[0]?.kind === 'command' || word?.[0]?.kind === 'variable';
}

/** `${A:=text}` sets the variable where it is not. */
export function assignDefaults(command: Command, shell: Shell, at: Evidence): void {
  for (const text of command.args)
    for (const piece of text)
      if (piece.kind === 'variable' && piece.assigns === true) {
        const { name } = piece;
        const value = textValue([piece], shell, at);
        shell.variables.set(name, value);
        if (shell.exportsAll || shell.frame.environment.has(name))
          change(shell, [{ kind: 'set', name, value, certain: true }]);
      }
}

/** Builtins that change the variables of the shell itself, and through them what its children see. */
export const VARIABLE_COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  unset: (call) => {
    if (!call.texts.some((text) => /^-[a-z]*f/.test(text))) unset(call, true);
  },
  export: (call) => {
    if (call.texts.some((text) => /^-[a-z]*n/.test(text))) return unset(call, false);
    // `export "$line"`, `export $(cat .env)`: the names stand in the text.
    const { words, texts, command, shell, place } = call;
    const open = words.filter((_, i) => texts[i] === '' && spelled(command.args[i]));
    for (const word of open)
      setAll(assignmentsOf(word), command, shell, evidence(place, command.source));
  },
  declare: unexported,
  typeset: unexported,
  set: ({ shell, texts }) => {
    for (const [i, text] of texts.entries()) {
      if (text === '--') return;
      const option = /^([-+])[a-zA-Z]*o$/.exec(text);
      if (/^[-+][a-zA-Z]*a/.test(text) || (option && texts[i + 1] === 'allexport'))
        shell.exportsAll = text.startsWith('-');
    }
  },
  setlocal: ({ shell }) => {
    const { variables, frame } = shell;
    shell.kept.push({ variables: new Map(variables), environment: frame.environment });
  },
  endlocal: ({ shell }) => endLocal(shell),
  printf: ({ shell, words, texts, command, place }) => {
    const [name, text] = texts[0] === '-v' ? [texts[1], words[2]] : [];
    if (name === undefined || text === undefined) return;
    const given = /^%[sbq]$/.test(literalText(text) ?? '') ? words[3] : text;
    const value = setAt(given ?? EMPTY, evidence(place, command.source));
    shell.variables.set(name, value);
    if (shell.exportsAll || shell.frame.environment.has(name))
      change(shell, [{ kind: 'set', name, value, certain: !command.conditional }]);
  },
};

function unexported(call: Call): void {
  if (call.texts.some((text) => /^\+[a-z]*x/.test(text))) unset(call, false);
}

/** Takes the named variables from the children, and from the shell itself where `wholly`. */
function unset({ shell, words, command }: Call, wholly: boolean): void {
  const certain = !command.conditional;
  for (const name of words.flatMap((word) => namesIn(word, shell))) {
    const { variables, frame } = shell;
    const before = variables.get(name) ?? frame.environment.get(name);
    if (before === undefined) continue;
    if (!wholly) variables.set(name, before);
    else variables.set(name, certain ? UNSET : oneOf(before, EMPTY));
    change(shell, [{ kind: 'unset', name, certain }]);
  }
}

/** `CODEX_API_KEY`, each word of a loop, `CODEX_*` where it stands for all that begin so. */
function namesIn(word: Value, shell: Shell): readonly string[] {
  const { environment } = shell.frame;
  return word.alternatives.flatMap((one) => {
    const text = literalText({ choice: 'one-of', alternatives: [one] }) ?? '';
    if (!text.endsWith('*')) return [nameIn(environment, text, shell)];
    const start = text.slice(0, -1).toLowerCase();
    return [...environment.keys()].filter((name) => name.toLowerCase().startsWith(start));
  });
}

/** The end of `setlocal`, or of the batch file that said it. */
export function endLocal(shell: Shell): void {
  const before = shell.kept.pop();
  if (before === undefined) return;
  shell.variables.clear();
  for (const [name, value] of before.variables) shell.variables.set(name, value);
  shell.frame = { ...shell.frame, environment: before.environment };
}

function change(shell: Shell, changes: readonly Change[]): void {
  const environment = changed(shell.frame.environment, changes);
  shell.frame = { ...shell.frame, environment };
}

/** The name under which it is known: PowerShell and cmd take `$env:path` for `PATH`. */
export function nameIn(known: Environment, name: string, { dialect }: Shell): string {
  if (dialect === 'bash' || known.has(name)) return name;
  const lower = name.toLowerCase();
  for (const one of known.keys()) if (one.toLowerCase() === lower) return one;
  return name;
}
