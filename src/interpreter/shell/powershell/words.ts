import { unmask } from '../mask.ts';
import type { Command, Piece, Text } from '../script.ts';
import type { Source } from '../source.ts';
import { joined } from '../text.ts';
import type { Cursor } from './cursor.ts';

/** What reading a word needs from the reader of statements. */
export interface Blocks {
  readonly source: Source;
  /** Local variables the script has assigned, lower case. */
  readonly locals: ReadonlySet<string>;
  /** Reads statements up to the closing character and steps over it. */
  group(close: ')' | '}', separate: boolean): readonly Command[];
}

const VARIABLE =
  /\$(?:\{(?:(env):|\w+:)?([^}\n]{0,200})\}|(?:(env):|(?:global|script|local|private|using|variable):)?(\w+|[?$^])|@?\{?)/iy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
const UNKNOWN =
  /^(?:_|true|false|null|lastexitcode|args|input|matches|psitem|error|pid|pwd|\W|\d+)$/i;

/** One word of a command line. Quotes, variables and `$( … )` are read; white space and operators end it. */
export function readWord(cursor: Cursor, blocks: Blocks): Text {
  const pieces: Piece[] = [];
  const start = cursor.at;
  while (!cursor.done && !/[\s;|&)}]/.test(cursor.char)) {
    if (cursor.char === '`' && cursor.text[cursor.at + 1] === '\n') break;
    const first = cursor.at === start;
    if (first && cursor.char === '{') pieces.push(readBlock(cursor, blocks, '}'));
    else if (first && cursor.char === '(') pieces.push(...readGroup(cursor, blocks, 1));
    else if (first && /^@[({]/.test(cursor.text.slice(cursor.at, cursor.at + 2))) {
      pieces.push(...readGroup(cursor, blocks, 2));
    } else pieces.push(...readPiece(cursor, blocks, /[^\s;|&(){}'"`$]+|[({]/y));
  }
  return joined(pieces);
}

/** An expression up to the end of its statement: `"a" + $b`, `@{ A = "b" }`. Glue between texts goes. */
export function readExpression(cursor: Cursor, blocks: Blocks): Text {
  const pieces: Piece[] = [];
  while (!cursor.done && !/[\n;|&)}]/.test(cursor.char)) {
    if (cursor.take(/`\n/y)) continue;
    if (cursor.take(/[ \t]*\+[ \t]*(?=["'$])/y)) continue;
    if (cursor.take(/[ \t]+#[^\n]*/y)) continue;
    if (/[>]/.test(cursor.char)) break;
    const open = /^(?:@?[({]|\[)/.exec(cursor.text.slice(cursor.at, cursor.at + 2));
    if (open && open[0] !== '[') pieces.push(...readGroup(cursor, blocks, open[0].length));
    else pieces.push(...readPiece(cursor, blocks, /[^\n;|&(){}'"`$>+# \t]+|[+# \t]/y));
  }
  const text = joined(pieces);
  const last = text.at(-1);
  if (last?.kind !== 'literal') return text;
  return joined([...text.slice(0, -1), { kind: 'literal', text: last.text.trimEnd() }]);
}

/** Quoted text, a variable, an escape or a run of plain characters. */
function readPiece(cursor: Cursor, blocks: Blocks, plain: RegExp): readonly Piece[] {
  cursor.budget.spend(1);
  const here = cursor.take(/@(['"])[ \t]*\n/y);
  if (here) return readHereString(cursor, blocks, here[1] === '"');
  if (cursor.char === "'") {
    const found = cursor.take(/'([^']*(?:''[^']*)*)'?/y);
    return literals((found?.[1] ?? '').replaceAll("''", "'"), blocks);
  }
  if (cursor.char === '"') {
    cursor.at++;
    return readQuoted(cursor, blocks, (c) => c.take(/"(?!")/y) !== undefined);
  }
  if (cursor.char === '$') return readVariable(cursor, blocks, true);
  const escaped = cursor.take(/`([\s\S]?)/y);
  if (escaped) return literals(escaped[1] ?? '', blocks);
  const run = cursor.take(plain);
  if (run) return literals(run[0], blocks);
  return literals(cursor.text[cursor.at++] ?? '', blocks);
}

function readHereString(cursor: Cursor, blocks: Blocks, expands: boolean): readonly Piece[] {
  const end = cursor.text.indexOf(expands ? '\n"@' : "\n'@", Math.max(0, cursor.at - 1));
  const stop = end < 0 ? cursor.text.length : end;
  if (!expands) {
    const text = cursor.text.slice(cursor.at, stop);
    cursor.at = Math.min(cursor.text.length, stop + 3);
    return literals(text, blocks);
  }
  return readQuoted(cursor, blocks, (c) => {
    if (c.at < stop) return false;
    c.at = Math.min(c.text.length, stop + 3);
    return true;
  });
}

function readQuoted(
  cursor: Cursor,
  blocks: Blocks,
  ends: (cursor: Cursor) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  while (!cursor.done && !ends(cursor)) {
    const run = cursor.take(/[^"`$\n]+/y) ?? cursor.take(/\n/y);
    const escaped = run ? undefined : cursor.take(/`([\s\S]?)/y);
    if (run) pieces.push(...literals(run[0], blocks));
    else if (escaped) {
      const char = escaped[1] ?? '';
      pieces.push(...literals(ESCAPES[char] ?? char, blocks));
    } else if (cursor.char === '$') pieces.push(...readVariable(cursor, blocks, false));
    else {
      // A doubled quote, or one inside a here-string.
      cursor.take(/""?/y);
      pieces.push({ kind: 'literal', text: '"' });
    }
  }
  return pieces;
}

function readVariable(cursor: Cursor, blocks: Blocks, members: boolean): readonly Piece[] {
  const start = cursor.at;
  if (cursor.startsWith('$(')) {
    cursor.at += 1;
    return readGroup(cursor, blocks, 1);
  }
  const found = cursor.take(VARIABLE);
  const name = found?.[2] ?? found?.[4];
  if (!found || name === undefined) {
    if (cursor.at === start) cursor.at++;
    return [{ kind: 'literal', text: cursor.text.slice(start, cursor.at) }];
  }
  const environment = found[1] !== undefined || found[3] !== undefined;
  const member = members ? readMembers(cursor, blocks) : false;
  const automatic = /^home$/i.test(name);
  const known =
    environment || automatic || (!UNKNOWN.test(name) && blocks.locals.has(name.toLowerCase()));
  if (!known) return [{ kind: 'unknown', text: blocks.source.excerpt(start, cursor.at) }];
  const variable = {
    kind: 'variable',
    name: automatic ? 'HOME' : name,
    fallback: undefined,
    instead: undefined,
  } as const;
  return [member ? { ...variable, altered: true } : variable];
}

/** `.Trim()`, `[0]`, `.Property` after a variable. */
function readMembers(cursor: Cursor, blocks: Blocks): boolean {
  let found = false;
  while (cursor.take(/\.\w+|\[[^\]\n]{0,80}\]/y)) {
    found = true;
    if (cursor.char === '(') readGroup(cursor, blocks, 1);
  }
  return found;
}

/** `( … )`, `@( … )`, `@{ … }`: commands where there are some, else the texts inside. */
function readGroup(cursor: Cursor, blocks: Blocks, opener: number): readonly Piece[] {
  const hash = cursor.text[cursor.at + opener - 1] === '{';
  const ahead = cursor.text.slice(cursor.at + opener, cursor.at + opener + 60).trimStart();
  if (!hash && /^(?:[A-Za-z][\w.-]*(?:\s|\)|$)|[&.]\s|\.?[\\/])/.test(ahead)) {
    cursor.at += opener - 1;
    return [readBlock(cursor, blocks, ')')];
  }
  return cursor.nested(() => {
    const close = hash ? '}' : ')';
    const pieces: Piece[] = [];
    cursor.at += opener;
    while (!cursor.done && cursor.char !== close) {
      const open = /^@?[({]/.exec(cursor.text.slice(cursor.at, cursor.at + 2));
      if (cursor.take(/[ \t]*\+[ \t]*(?=["'$])/y)) continue;
      if (open) pieces.push(...readGroup(cursor, blocks, open[0].length));
      else pieces.push(...readPiece(cursor, blocks, /[^(){}'"`$@+]+|[@+]/y));
    }
    cursor.at++;
    readMembers(cursor, blocks);
    return pieces;
  });
}

function readBlock(cursor: Cursor, blocks: Blocks, close: ')' | '}'): Piece {
  const start = cursor.at;
  cursor.at++;
  const commands = cursor.nested(() => blocks.group(close, close === ')'));
  readMembers(cursor, blocks);
  return { kind: 'command', commands, text: blocks.source.excerpt(start, cursor.at) };
}

function literals(text: string, blocks: Blocks): readonly Piece[] {
  return unmask(text, blocks.source.pieces);
}
