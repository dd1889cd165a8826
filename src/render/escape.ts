/**
 * The one place where text from a repository (job names, paths, secret names, commands) is made
 * safe for where it will stand. Everything a renderer prints and did not write itself goes through
 * one of these functions exactly once.
 */

/** Shapes of credentials; everything behind the first eight characters is cut. */
const KEY_SHAPES: readonly RegExp[] = [
  // Prefixes that are nothing else, so also in the middle of a word.
  /sk-(?:proj|svcacct|admin|ant|or)-[A-Za-z0-9_-]+/g,
  // OpenAI, Anthropic, OpenRouter and many gateways: `sk-…`, `sk-proj-…`, `sk-ant-…`.
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{6,}/g,
  // Codex access tokens. A digit is asked for, so that prose like `at-least-one-reviewer` stays.
  /(?<![A-Za-z0-9_-])at-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{12,}/g,
  // JSON Web Tokens, and auth.json in base64: both begin with the encoding of `{"`.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_+/=-]{12,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{12,}/g,
  // Google, AWS, Groq, Hugging Face, Slack.
  /(?<![A-Za-z0-9_-])(?:AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-)[A-Za-z0-9_-]{12,}/g,
];

/** How each of them begins: a text without any of these, in JSON as well, needs no closer look. */
const KEY_START = /sk-|at-|eyJ|gh[a-z]_|github_pat_|AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-/;

/** Whether there could be a key in a text, whatever stands around it. */
export function mayHoldKey(text: string): boolean {
  return KEY_START.test(text);
}

const KEPT = 8;
const ELLIPSIS = '…';
/** Splits what GitHub would link; invisible, and unlike a backslash it survives into the rendered text. */
const BREAK = '\u200B';

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them.
const ANSI = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a painted line begins with one.
const COMMAND_START = /^((?:\s|\u001B\[[0-9;]*m)*)::/;

/** Cuts everything that looks like a credential to its first eight characters and `…`. */
export function maskKeys(text: string): string {
  if (!mayHoldKey(text)) return text;
  return KEY_SHAPES.reduce(
    (masked, shape) =>
      masked.replace(shape, (key) =>
        key.length > KEPT ? `${key.slice(0, KEPT)}${ELLIPSIS}` : key,
      ),
    text,
  );
}

/** At most `max` UTF-16 units, never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}${ELLIPSIS}`;
}

/**
 * One line of visible characters, keys cut. The base of every other escaper.
 * The runner still reads its old command form `##[…]` anywhere in a line (`ActionCommand.TryParse`
 * of actions/runner), so that is split here, wherever the text may end up.
 */
export function clean(text: string): string {
  const visible = text
    .replace(ANSI, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('##[', '## [')
    .trim();
  return maskKeys(visible);
}

/** {@link clean}, with the spaces that put a caret below what it points at. */
export function aligned(line: string): string {
  return line
    .split(/( {2,})/)
    .map((part, index) => (index % 2 === 1 ? part : clean(part)))
    .join('')
    .trimEnd();
}

/** For a terminal: one line. {@link guardLines} looks after the line it becomes a part of. */
export function terminal(text: string): string {
  return clean(text);
}

/**
 * For finished terminal or Markdown output: no line can start a workflow command, also not behind
 * white space, which the runner skips (`ActionCommand.TryParseV2`). `instead` of its two colons; where
 * lines have a width, something that is no wider.
 */
export function guardLines(text: string, instead = ': :'): string {
  return text
    .replaceAll('##[', '## [')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(COMMAND_START, `$1${instead}`))
    .join('\n');
}

/**
 * Whether a line can stand in a page as it is, because there is nothing in it to make safe: no
 * invisible character, no key, no workflow command. For text of which every letter counts.
 */
export function isVerbatim(line: string): boolean {
  return (
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) &&
    guardLines(line) === line &&
    maskKeys(line) === line
  );
}

/** Mentions, issues, commits and addresses that GitHub links without being asked to. */
function unlink(text: string): string {
  return text
    .replaceAll('@', `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/(?<![A-Za-z0-9])www(?=\.)/gi, (prefix) => `${prefix}${BREAK}`)
    .replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (sha) =>
      sha.replace(/.{6}(?=.)/g, (part) => `${part}${BREAK}`),
    );
}

/** Entities where a backslash could itself be escaped by what stands before it, or is read by tables. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '\\': '&#92;',
  '|': '&#124;',
};

/** Markdown text: also right in a table cell and at the start of a line. */
export function inline(text: string): string {
  return unlink(clean(text))
    .replace(/[&<>`\\|*_[\]~$]/g, (char) => ENTITIES[char] ?? `\\${char}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^::/, ':&#58;')
    .replace(/^[-+=#]/, '\\$&');
}

/** A Markdown code span: nothing in it links, mentions or is HTML. Empty text gives nothing. */
export function codeSpan(text: string): string {
  const content = clean(text);
  if (content === '') return '';
  const runs = content.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A code span in a table cell. Parsers disagree about `\|` behind a backslash, so a pipe makes it text. */
export function codeCell(text: string): string {
  return clean(text).includes('|') ? inline(text) : codeSpan(text);
}

/**
 * A sentence of ours that quotes the repository between backticks, as sentences, messages and fixes
 * do. A stray backtick can only swap what is quoted and what is not; both are escaped.
 */
export function prose(text: string): string {
  const parts = clean(text).split('`');
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      const quoted = index % 2 === 1;
      // Nothing between two backticks keeps them: without, the words around would be one word.
      if (quoted) return index < last ? codeSpan(part) || '&#96;&#96;' : `&#96;${inlinePart(part)}`;
      // Two code spans without anything between them would be one.
      return part === '' && index > 0 && index < last ? ' ' : inlinePart(part);
    })
    .join('');
}

/** Inline text between two quotations keeps the spaces at its ends. */
function inlinePart(part: string): string {
  const text = inline(part);
  if (text === '') return part === '' ? '' : ' ';
  return `${part.startsWith(' ') ? ' ' : ''}${text}${part.endsWith(' ') ? ' ' : ''}`;
}

/** A path of the repository as part of a URL; `..` and `.` are left out. */
export function encodePath(path: string): string {
  return maskKeys(path)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeSegment)
    .join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A Markdown link destination, or undefined for what is no web address. */
export function destination(url: string): string | undefined {
  if (!/^https?:\/\/[^\s]/i.test(url)) return undefined;
  const encoded = url
    .replace(/\p{Cs}/gu, '\uFFFD')
    // Inside a word, as in `#discussion_r1`, an underscore is only that, and browsers look for it.
    .replace(/[\p{Cc}\p{Cf}\p{Z}()<>[\]"'\\`|*~@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu, (char) =>
      percent(char),
    );
  return encoded;
}

function percent(char: string): string {
  return [...Buffer.from(char, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** `[text](url)`; the text, already escaped, alone where the URL is none. */
export function link(escapedText: string, url: string | undefined): string {
  const target = url === undefined ? undefined : destination(url);
  return target === undefined ? escapedText : `[${escapedText}](${target})`;
}

/** {@link link} with code as its text. With a bracket in it the line could be a link definition, so then it is text. */
export function codeLink(text: string, url: string | undefined): string {
  return link(/[[\]]/.test(clean(text)) ? inline(text) : codeSpan(text), url);
}

/** Text of an element or of an attribute of HTML and XML. */
export function markup(text: string): string {
  return clean(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The message of a workflow command. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, such as `file` or `title`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** {@link clean} text of at most `max` units: cut after masking, so that no key is cut into one that is not known. */
export function short(text: string, max: number): string {
  return clip(clean(text), max);
}
