import { fromOrigin, literal, literalText, type Value } from '../../value/value.ts';
import { singleQuoted } from '../shell/text.ts';

/** What stands for a part of a command that the source does not show. */
const HOLE = '$_';

/** A value as shell text: variables as `$NAME`, unknown parts as `$_`. */
export function shellText(value: Value): string {
  const [first] = value.alternatives;
  if (first === undefined) return '';
  return first.pieces
    .map((p) => (p.kind === 'literal' ? p.text : p.kind === 'environment' ? `\${${p.name}}` : HOLE))
    .join('');
}

/** A list of words as one shell command. */
export function quoted(words: readonly Value[]): string {
  return words.map(quotedWord).join(' ');
}

function quotedWord(word: Value): string {
  const plain = literalText(word);
  if (plain !== undefined) return /^[\w@%+=:,./-]+$/.test(plain) ? plain : singleQuoted(plain);
  const [first] = word.alternatives;
  const body = (first?.pieces ?? []).map((p) => {
    if (p.kind === 'environment') return `\${${p.name}}`;
    return p.kind === 'literal' ? p.text.replace(/["\\$`]/g, '\\$&') : HOLE;
  });
  return `"${body.join('')}"`;
}

/** The words of a shell text, for finding a command's name; quotes group, nothing is expanded. */
export function splitWords(text: string): Value[] {
  const words: Value[] = [];
  let word = '';
  let started = false;
  let quote = '';
  const flush = (): void => {
    if (started) words.push(wordValue(word));
    word = '';
    started = false;
  };
  for (const char of text.slice(0, 20_000)) {
    if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      started = true;
    } else if (/\s/.test(char)) flush();
    else {
      word += char;
      started = true;
    }
  }
  flush();
  return words;
}

function wordValue(word: string): Value {
  const variable = /^\$\{?([A-Za-z]\w*)\}?$/.exec(word);
  if (variable?.[1] !== undefined) return fromOrigin({ kind: 'environment', name: variable[1] });
  return word.includes(HOLE) ? fromOrigin({ kind: 'context', name: word }) : literal(word);
}

/** Words that may stand in front of a command and start it. */
const STARTERS = new Set([
  'env',
  'sudo',
  'npx',
  'bunx',
  'pnpm',
  'yarn',
  'npm',
  'dlx',
  'exec',
  'x',
  'nohup',
  'timeout',
  'time',
  'command',
  'uv',
  'run',
  '-y',
  '--yes',
  '--',
  'cmd',
  '/c',
  '/C',
  'cmd.exe',
  'node',
]);

/** The index of the word `codex` when these words start Codex, or -1. */
export function codexAt(words: readonly Value[]): number {
  for (let at = 0; at < Math.min(words.length, 12); at++) {
    const word = words[at];
    if (
      word?.alternatives.some(
        (a) =>
          a.pieces.length === 1 && a.pieces[0]?.kind === 'literal' && isCodex(a.pieces[0].text),
      )
    )
      return at;
    const text = word === undefined ? undefined : literalText(word);
    if (text === undefined) return -1;
    const passing =
      STARTERS.has(text) ||
      /^[A-Za-z_]\w*=/.test(text) ||
      /^\d+[smh]?$/.test(text) ||
      (at > 0 && text.startsWith('-'));
    if (!passing) return -1;
  }
  return -1;
}

function isCodex(word: string): boolean {
  if (/^@openai\/codex(@[\w.-]+)?$/.test(word)) return true;
  const base = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return /^codex(\.cmd|\.exe|\.js)?$/.test(base);
}
