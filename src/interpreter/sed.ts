import { escapeRegExp } from '../support/escape-reg-exp.ts';
import { partOf, type Template, templates } from '../value/template.ts';
import { concat, literalText, UNSET, type Value } from '../value/value.ts';
import { copiedOf } from './checked-out.ts';
import { languageOf } from './code/entries.ts';

interface Edit {
  readonly scripts: readonly Value[];
  readonly files: readonly Value[];
}

/** `sed [-i] [-e script]… [script] file…`; the script is the first plain word where no `-e` gives one. */
export function editOf(words: readonly Value[]): Edit {
  const scripts: Value[] = [];
  const plain: Value[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? UNSET;
    const text = literalText(word) ?? '';
    if (text === '-e' || text === '--expression') {
      i += 1;
      scripts.push(words[i] ?? UNSET);
    } else if (!text.startsWith('-') && !(text === '' && isEmpty(word))) plain.push(word);
  }
  return scripts.length > 0
    ? { scripts, files: plain }
    : { scripts: plain.slice(0, 1), files: plain.slice(1) };
}

/** `sed -i '' …`: the suffix that macOS asks for. */
function isEmpty(word: Value): boolean {
  return word.alternatives.every((a) => a.pieces.length === 0);
}

/** A text after these scripts: the values that take the place of its placeholders flow into it. */
export function edited(before: Value, scripts: readonly Value[]): Value {
  let content = before;
  for (const script of scripts) {
    const substitutions = templates(script).map(substitution);
    const [only] = substitutions;
    // What is not read of a script that puts no value in leaves a program what it is.
    if (only === undefined && literalText(script) !== undefined && isProgram(content)) continue;
    // What the script does is not plain: its values may stand anywhere in the file.
    content =
      only === undefined || substitutions.length > 1
        ? { choice: 'one-of', alternatives: [...script.alternatives, ...content.alternatives] }
        : replaced(content, only);
  }
  return content;
}

/** Whether it is the text of a program of the checkout. */
function isProgram(content: Value): boolean {
  return templates(content).some((text) => {
    const path = copiedOf(text);
    return (
      path !== undefined && (/\.(?:sh|bash)$/.test(path) || languageOf(path, '') !== undefined)
    );
  });
}

interface Substitution {
  readonly pattern: RegExp;
  readonly by: Value;
}

/** Longer files are no settings. */
const LONGEST = 100_000;

function replaced(content: Value, { pattern, by }: Substitution): Value {
  const alternatives = templates(content).flatMap((template) => {
    if (template.text.length > LONGEST) return partOf(template.text, template).alternatives;
    const parts = template.text.split(pattern);
    return concat(
      ...parts.flatMap((part, i) => (i === 0 ? [] : [by]).concat(partOf(part, template))),
    ).alternatives;
  });
  return { choice: content.choice, alternatives };
}

/** `s/PATTERN/REPLACEMENT/flags` with a pattern of plain text, `^`, `$`, `.` and `.*`. */
function substitution(template: Template): Substitution | undefined {
  const { text } = template;
  const by = text[1];
  if (text[0] !== 's' || by === undefined || /[\w\s\\]/.test(by)) return undefined;
  const [search, replacement, flags] = splitAt(text.slice(2), by);
  if (search === undefined || replacement === undefined || flags === undefined) return undefined;
  if (/&|\\\d/.test(replacement)) return undefined;
  const pattern = patternOf(search);
  if (pattern === undefined) return undefined;
  return { pattern, by: partOf(replacement.replace(/\\(.)/g, '$1'), template) };
}

/** At the first two unescaped delimiters. */
function splitAt(text: string, delimiter: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length && parts.length < 2; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === delimiter) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Undefined where the pattern means more than plain text and a rest of the line. */
function patternOf(search: string): RegExp | undefined {
  const tokens = search.match(/\\[\s\S]|\.\*|[\s\S]/g) ?? [];
  if (tokens.length === 0 || tokens.filter((t) => t === '.*').length > 1) return undefined;
  let source = '';
  for (const [i, token] of tokens.entries()) {
    if (token === '.*') source += '[^\\n]*';
    else if (token === '.') source += '[^\\n]';
    else if (token === '^' && i === 0) source += '^';
    else if (token === '$' && i === tokens.length - 1) source += '$';
    else if (/^\\[\w(){}|+?]$|^[*[\]^$]$/.test(token)) return undefined;
    else source += escapeRegExp(token.at(-1) ?? '');
  }
  return new RegExp(source, 'm');
}
