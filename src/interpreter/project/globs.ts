/** A pattern of file names as test runners and build tools write it (https://github.com/micromatch/picomatch#globbing-features). */
export type Glob = (path: string) => boolean;

/** Longer patterns, or with more wildcards, are no names of test files. */
const MAX_PATTERN = 200;
const MAX_DEEP = 2;
const MAX_STARS = 2;

/** Undefined where it is none that is understood. */
export function globOf(pattern: string): Glob | undefined {
  const plain = pattern.replace(/^<rootDir>\/?/, '').replace(/^\.\//, '');
  const deep = plain.split('**').length - 1;
  // Each more would have to be tried at every place of a name.
  const stars = plain.split('/').map((part) => (part === '**' ? 0 : part.split('*').length - 1));
  if (plain.length > MAX_PATTERN || deep > MAX_DEEP || Math.max(...stars) > MAX_STARS)
    return undefined;
  const source = plain.split('/').map(segment).join('/').replaceAll(`${DEEP}/`, '(?:[^/]+/)*');
  try {
    const expression = new RegExp(`^${source.replaceAll(DEEP, '.*')}$`);
    return (path) => path.length <= 500 && expression.test(path);
  } catch {
    return undefined;
  }
}

const DEEP = '\u0001';

function segment(text: string): string {
  if (text === '**') return DEEP;
  let out = '';
  let groups = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const group = /^[?*+@!]\(/.test(text.slice(at, at + 2));
    if (group) {
      groups += char === '@' || char === '!' || char === '+' ? '' : '?';
      out += '(?:';
      at++;
    } else if (char === '*') out += out.endsWith('[^/]*') ? '' : '[^/]*';
    else if (char === '?') out += '[^/]';
    else if (char === '{') out += '(?:';
    else if (char === '}') out += ')';
    else if (char === ')') {
      out += `)${groups.slice(-1)}`;
      groups = groups.slice(0, -1);
    } else if (char === ',' || char === '|') out += '|';
    else if (char === '[' || char === ']' || char === '-') out += char;
    else out += char.replace(/[.+^$()\\/]/, '\\$&');
  }
  return out;
}

/**
 * The texts that a regular expression of plain alternatives finds: `^(TestA|TestB)$`, `/node_modules/`.
 * Undefined for any other: what somebody else wrote is never run as an expression.
 */
export function plainAlternatives(expression: string): readonly string[] | undefined {
  const found = starredAlternatives(expression);
  return found?.some((one) => one.includes('*')) ? undefined : found;
}

/** The same, with a star for each `.*`: `src/.*.eval.ts`. */
export function starredAlternatives(expression: string): readonly string[] | undefined {
  const bare = expression
    .replace(/<rootDir>/g, '')
    .replace(/^\^|\$$/g, '')
    // What it stands before or behind may be anything as it is.
    .replace(/^\.\*|\.\*$/g, '')
    .replace(/^\((?:\?:)?([^()]*)\)$/, '$1')
    .replace(/\\([./-])/g, '$1');
  const found = bare.split('|').map((one) => one.replace(/^\^|\$$/g, ''));
  const isPlain = found.every((one) => /^(?:[\w ./@:-]|\.\*){1,120}$/.test(one));
  return isPlain ? found.map((one) => one.replaceAll('.*', '*')) : undefined;
}
