import type { Budget } from '../budget.ts';
import { cutBy } from '../budget.ts';
import { Collector, type Setting } from '../collector.ts';
import { unmask } from '../mask.ts';
import type { Assignment, Command, Piece, Redirect, Script, Text } from '../script.ts';
import type { Source } from '../source.ts';
import { commandName, joined, literal, literalOf } from '../text.ts';
import { type Part, partsOf } from './parts.ts';

/** Reads the language of cmd.exe: one line a command, `&`, `&&`, `||`, `|`, blocks in parentheses. */
export function readCmd(source: Source, budget: Budget): Script {
  const collector = new Collector(source, budget);
  try {
    readParts(partsOf(source.text, budget), collector);
    return { commands: collector.commands, cut: undefined };
  } catch (error) {
    const cut = cutBy(error);
    if (cut !== undefined) return { commands: collector.commands, cut };
    throw error;
  }
}

function readParts(parts: readonly Part[], collector: Collector): void {
  let from: Command | undefined;
  const blocks: Command[][] = [];
  for (const part of parts) {
    const setting: Setting = { conditional: part.conditional, scope: [] };
    const stdin = part.piped && from ? ({ kind: 'pipe', from, stage: [from] } as const) : undefined;
    if (part.kind === 'open') blocks.push([]);
    else if (part.kind === 'close') sendBlock(blocks.pop() ?? [], part, collector);
    else {
      from = readCommand(part, stdin, setting, collector);
      if (from) for (const block of blocks) block.push(from);
    }
  }
}

/** `( … ) >> file`: every command of the block writes there. */
function sendBlock(block: readonly Command[], part: Part, collector: Collector): void {
  const { redirects } = splitRedirects(part.text, part.start, collector);
  if (redirects.length === 0) return;
  block.forEach((command, index) => {
    const at = collector.commands.lastIndexOf(command);
    if (at < 0) return;
    collector.budget.spend(1);
    const sent = redirects.map(
      (redirect): Redirect =>
        index > 0 && redirect.operator === '>' ? { ...redirect, operator: '>>' } : redirect,
    );
    collector.commands[at] = { ...command, redirects: [...command.redirects, ...sent] };
  });
}

function readCommand(
  part: Part,
  stdin: Command['stdin'],
  setting: Setting,
  collector: Collector,
): Command | undefined {
  const { words, redirects } = splitRedirects(part.text, part.start, collector);
  let first = 0;
  while (/^call$/i.test(literalOf(words[first] ?? []) ?? '')) first++;
  const run = words.slice(first);
  if (run.length === 0) return undefined;
  const name = commandName(run[0] ?? [])?.toLowerCase();
  const assignment =
    name === 'set' || name === 'setx' ? assignmentIn(part.text, collector) : undefined;
  const place = { redirects, stdin, start: part.start, end: part.start + part.text.length };
  // `set A=` takes A away.
  if (assignment?.value.length === 0) {
    const words = [literal('unset'), literal(assignment.name)];
    return collector.add({ ...place, words }, setting);
  }
  if (assignment) {
    return collector.add({ ...place, words: run.slice(0, 1), assignments: [assignment] }, setting);
  }
  return collector.add({ ...place, words: run }, setting);
}

/** `set A=b`, `set "A=b"`: the value goes to the end of the line, spaces and all. */
function assignmentIn(text: string, collector: Collector): Assignment | undefined {
  const found = /^\s*set\s+(?:"([^"=]+)=([^"]*)"?|([^"=/\s][^"=]*)=(.*))/is.exec(text);
  if (!found) return undefined;
  const name = (found[1] ?? found[3] ?? '').trim();
  const value = textOf((found[2] ?? found[4] ?? '').trimEnd(), collector);
  return { name, value, exported: true, append: false };
}

function splitRedirects(
  text: string,
  _start: number,
  collector: Collector,
): { readonly words: readonly Text[]; readonly redirects: readonly Redirect[] } {
  const words: Text[] = [];
  const redirects: Redirect[] = [];
  let pending: Omit<Redirect, 'target'> | undefined;
  for (const token of tokensOf(text)) {
    const arrow = /^(\d?)(>>|>|<)$/.exec(token);
    if (arrow) {
      const operator = arrow[2] === '<' ? '<' : arrow[2] === '>>' ? '>>' : '>';
      pending = { operator, descriptor: Number(arrow[1] || (operator === '<' ? 0 : 1)) };
    } else if (pending) {
      if (!token.startsWith('&')) redirects.push({ ...pending, target: textOf(token, collector) });
      pending = undefined;
    } else {
      words.push(textOf(token, collector));
    }
  }
  return { words, redirects };
}

/** Words and redirection arrows, quotes kept. */
function tokensOf(text: string): readonly string[] {
  return (
    text.match(/(?:(?<![^\s])\d)?(?:>>|>|<)|&\d|(?:"[^"]*"?|\^[\s\S]|[^\s"<>^&])+|[^\s]/g) ?? []
  );
}

/** Quotes go, `^` protects the next character, `%A%` and `!A!` are variables. */
function textOf(written: string, collector: Collector): Text {
  collector.budget.spend(1 + (written.length >> 6));
  const pieces: Piece[] = [];
  const pattern = /%%~?\w*|%~?(\d)|%(\w[\w.() -]*)(:[^%\n]*)?%|!(\w+)(:[^!\n]*)?!|"|\^([\s\S])/g;
  let from = 0;
  const literal = (text: string) => {
    if (text !== '') pieces.push(...unmask(text, collector.source.pieces));
  };
  for (const found of written.matchAll(pattern)) {
    literal(written.slice(from, found.index));
    from = found.index + found[0].length;
    const name = found[1] ?? found[2] ?? found[4];
    if (name !== undefined) {
      const altered = found[3] !== undefined || found[5] !== undefined;
      const variable = { kind: 'variable', name, fallback: undefined, instead: undefined } as const;
      pieces.push(altered ? { ...variable, altered: true } : variable);
    } else if (found[0].startsWith('%%')) pieces.push({ kind: 'unknown', text: found[0] });
    else if (found[6] !== undefined) literal(found[6]);
  }
  literal(written.slice(from));
  return joined(pieces);
}
