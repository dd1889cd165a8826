/** Constants that are called after a stand-in and are plain data: `MOCK_USER = "ada"`. */

/** `const MOCK_USER: &str = `, up to its value. */
const DEFINED =
  /^[ \t]*(?:(?:export|const|let|var|static|final|readonly|public|private|pub|val|String|int)[ \t]{1,9}){0,5}\$?([A-Z0-9_]{0,40}(?:MOCK|FAKE|STUB|DUMMY)[A-Z0-9_]{0,40})\b(?:[ \t]{0,9}:[^=\n]{1,80})?[ \t]{0,9}:?=[ \t]{0,9}(?=[&brfu#]{0,3}["'`]|-?\d|[[{(])/gm;

/** What a definition may hold that is no text: whoever calls or is called is more than data. */
const ACTS = /[(]|=>|\bfunction\b|\blambda\b/;

const TEXTS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`$]*`/g;

/** Definitions of a file that are looked at, and how much of each. */
const MOST_NAMES = 50;
const LONGEST = 2_000;

/**
 * The names of a file's own constants that stand in for nothing. One that something gives back is the
 * answer of whatever stands in there, but for a fixture, which gives its test nothing else.
 */
export function plainConstants(text: string): RegExp | undefined {
  const names = [...text.matchAll(DEFINED)]
    .slice(0, MOST_NAMES)
    .flatMap(({ 0: { length }, 1: name = '', index }) =>
      isData(text.slice(index + length, index + length + LONGEST)) ? [name] : [],
    );
  if (names.length === 0) return undefined;
  const given = text
    .replace(FIXTURE, '')
    .matchAll(
      /(?:\breturn|\byield|=>|\breturn_value\s*=|\bside_effect\s*=)[\s([{]*([A-Z][A-Z0-9_]*)\b/g,
    );
  const answers = new Set([...given].map(([, name]) => name));
  const plain = [...new Set(names)].filter((name) => !answers.has(name));
  return plain.length === 0 ? undefined : new RegExp(`\\b(?:${plain.join('|')})\\b`, 'g');
}

/** A fixture of one line, with what it gives. */
const FIXTURE =
  /^@(?:pytest\.)?fixture\b[^\n]*\n(?:async )?def [^\n]*:\n[ \t]+(?:return|yield) [A-Z][A-Z0-9_]*$/gm;

/** Whether the value at the beginning of this text is written out and does nothing. */
function isData(text: string): boolean {
  const bare = text.replace(TEXTS, '""');
  let depth = 0;
  let end = 0;
  for (; end < bare.length; end++) {
    const one = bare.charAt(end);
    if ('[{'.includes(one)) depth++;
    else if (']}'.includes(one)) depth--;
    else if (one === '\n' && depth === 0) break;
  }
  return depth === 0 && !ACTS.test(bare.slice(0, end));
}
