import type { Budget } from '../budget.ts';

/** A command of a line, or the edge of a block. */
export interface Part {
  readonly kind: 'command' | 'open' | 'close';
  /** The command; at the end of a block what follows `)`. */
  readonly text: string;
  readonly start: number;
  readonly conditional: boolean;
  /** Reads the output of the command before. */
  readonly piped: boolean;
}

/** Cuts a script into its commands; quotes and `^` protect operators, comments and labels go. */
export function partsOf(source: string, budget: Budget): readonly Part[] {
  const text = source.replace(/\^\n/g, '  ');
  const parts: Part[] = [];
  /** Whether each open block is conditional. */
  const blocks: boolean[] = [];
  let conditional = false;
  let piped = false;
  let at = 0;
  const add = (kind: Part['kind'], start: number, end: number) => {
    const written = text.slice(start, end);
    const lead = written.length - written.trimStart().length;
    const part = written.trim();
    if (kind === 'command' && part === '') return;
    budget.spend(1 + (part.length >> 6));
    const doubted = conditional || (blocks.at(-1) ?? false);
    parts.push({ kind, text: part, start: start + lead, conditional: doubted, piped });
  };
  while (at < text.length) {
    const start = skipLead(text, at);
    const guard = guardAt(text, start);
    if (guard !== undefined) {
      conditional = true;
      at = guard;
      continue;
    }
    if (text[start] === '(') {
      add('open', start, start + 1);
      blocks.push(conditional || (blocks.at(-1) ?? false));
      conditional = false;
      piped = false;
      at = start + 1;
      continue;
    }
    const comment = /(?:rem(?=[\s]|$)|:)[^\n]*/iy;
    comment.lastIndex = start;
    const skipped = comment.exec(text);
    const end = skipped ? start + skipped[0].length : commandEnd(text, start, blocks.length > 0);
    if (!skipped) add('command', start, end);
    const operator = operatorAt(text, end);
    at = end + Math.max(1, operator.length);
    piped = operator === '|';
    if (operator === '\n' || operator === '&' || operator === '') conditional = false;
    if (operator === '||') conditional = true;
    if (operator === ')') {
      const close = commandEnd(text, at, blocks.length > 1);
      blocks.pop();
      conditional = false;
      const rest = /^\s*else\b/i.exec(text.slice(at, at + 40));
      add('close', at, rest ? at : close);
      if (rest) {
        conditional = true;
        at += rest[0].length;
      } else {
        at = close;
        const after = operatorAt(text, at);
        if (after !== ')') at += after.length;
        piped = after === '|';
        conditional = after === '||';
      }
    }
  }
  return parts;
}

function skipLead(text: string, at: number): number {
  while (at < text.length && /[\s@;,=]/.test(text[at] ?? '')) at++;
  return at;
}

/** Where the command after `if …`, `for … do` or `else` starts. */
function guardAt(text: string, at: number): number | undefined {
  const pattern =
    /(?:if(?:[ \t]+\/i)?(?:[ \t]+not)?(?:[ \t]+\/i)?[ \t]+(?:(?:exist|defined|errorlevel)[ \t]+(?:"[^"\n]*"|[^\s"(]+)|(?:"[^"\n]*"|[^\s"=()]+)[ \t]*(?:==|[ \t](?:equ|neq|lss|leq|gtr|geq)[ \t])[ \t]*(?:"[^"\n]*"|[^\s"()]+))|for[ \t][^\n]{1,500}?[ \t)]do\b|else\b)/iy;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : undefined;
}

function commandEnd(text: string, start: number, inBlock: boolean): number {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '\n') return at;
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '^') at++;
    else if (char === '|' || (char === ')' && inBlock)) return at;
    else if (char === '&' && text[at - 1] !== '>' && text[at - 1] !== '<') return at;
  }
  return text.length;
}

function operatorAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (two === '&&' || two === '||') return two;
  return text[at] ?? '';
}
