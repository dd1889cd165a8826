import type { Assignment, Piece, Text } from './script.ts';

/** The text when it is all literal; the empty text is `''`. */
export function literalOf(text: Text): string | undefined {
  let literal = '';
  for (const piece of text) {
    if (piece.kind !== 'literal') return undefined;
    literal += piece.text;
  }
  return literal;
}

export function literal(text: string): Text {
  return text === '' ? [] : [{ kind: 'literal', text }];
}

/** `NAME=value` as a word: the arguments of `export` that are not plain. */
export function assignmentOf(word: Text): Assignment | undefined {
  const first = word[0];
  const found = first?.kind === 'literal' ? /^([A-Za-z_][\w.]*)=/.exec(first.text) : null;
  if (!found?.[1]) return undefined;
  return { name: found[1], value: cut(word, found[0].length), exported: true, append: false };
}

/** `NAME` handed on as it is. */
export function passedOn(name: string): Assignment {
  const value = [{ kind: 'variable', name, fallback: undefined, instead: undefined }] as const;
  return { name, value, exported: true, append: false };
}

/** The text without its first characters, which lie in its first, literal piece. */
function cut(word: Text, length: number): Text {
  const [first, ...rest] = word;
  if (first?.kind !== 'literal' || first.text.length < length) return word;
  const text = first.text.slice(length);
  return text === '' ? rest : [{ kind: 'literal', text }, ...rest];
}

/** Neighbouring literals become one piece, empty ones vanish. */
export function joined(pieces: readonly Piece[]): Text {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind !== 'literal') result.push(piece);
    else if (last?.kind === 'literal') {
      result[result.length - 1] = { kind: 'literal', text: last.text + piece.text };
    } else if (piece.text !== '') result.push(piece);
  }
  return result;
}

/** The text as one would write it in a shell: `a${{ x }}$B$(cmd)`. For display only. */
export function shown(text: Text): string {
  return text.map(shownPiece).join('');
}

function shownPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'literal':
    case 'unknown':
    case 'command':
    case 'hole':
      return piece.text;
    case 'each':
      return `{${piece.texts.map(shown).join(',')}}`;
    case 'perhaps':
      return shown(piece.text);
    case 'expression':
      return `\${{ ${piece.expression} }}`;
    case 'arguments':
      return '$@';
    case 'variable':
      if (piece.fallback) return `\${${piece.name}:-${shown(piece.fallback)}}`;
      if (piece.instead) return `\${${piece.name}:+${shown(piece.instead)}}`;
      return `$${piece.name}`;
    default:
      return piece satisfies never;
  }
}

/**
 * The program's name without folder and Windows ending: `./node_modules/.bin/codex` and `codex.cmd`
 * are `codex`. A folder may be unknown (`$HOME/bin/codex`), the name itself may not.
 */
export function commandName(text: Text): string | undefined {
  const last = text.at(-1);
  if (last?.kind !== 'literal') return undefined;
  const cut = Math.max(last.text.lastIndexOf('/'), last.text.lastIndexOf('\\'));
  if (cut < 0 && text.length > 1) return undefined;
  const base = last.text.slice(cut + 1).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
  return base === '' ? undefined : base;
}

/** A word that is there on some ways alone. */
export function perhapsIn(word: Text | undefined): Extract<Piece, { kind: 'perhaps' }> | undefined {
  const [only, ...more] = word ?? [];
  return only?.kind === 'perhaps' && more.length === 0 ? only : undefined;
}

/** `*`, `**`, `?`, `[a-z]` */
const GLOB = /^(?:\*+|\?|\[[^\]\n]{1,40}\])$/;

export function isGlob(piece: Piece): piece is Extract<Piece, { kind: 'unknown' }> {
  return piece.kind === 'unknown' && GLOB.test(piece.text);
}

/** Nothing but text and wildcards. */
export function isPattern(text: Text): boolean {
  return text.some(isGlob) && text.every((piece) => piece.kind === 'literal' || isGlob(piece));
}
