import { lineAt, type Mend, replaced, type Value, valueAt } from './mend.ts';

/** `'it's'`: the second quote ends the text. */
export function quoteWithin(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  const [, quote, inner, rest] = /^(["'])(.*)\1(\s+#.*)?$/.exec(value?.text ?? '') ?? [];
  if (value === undefined || quote === undefined || inner === undefined) return undefined;
  const double = quote === '"';
  const mended = double ? inner.replace(/\\.|"/g, escapedQuote) : inner.replace(/''|'/g, "''");
  if (mended === inner) return undefined;
  return {
    why: `\`${quote}\` within the quoted text${value.where} ends it`,
    fix: double
      ? `Put a backslash in front of each \`"\` within the quoted text${value.where}: without one it ends the text.`
      : `Write each \`'\` within the quoted text${value.where} twice (\`''\`): a single one ends the text.`,
    lines: replaced(lines, at, `${value.before}${quote}${mended}${quote}${rest ?? ''}`),
  };
}

function escapedQuote(found: string): string {
  return found === '"' ? '\\"' : found;
}

/** `"$HOME/bin" --check`: a text that begins with a quote and goes on behind the second one. */
export function textBehindQuote(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  if (value === undefined || !/^(["']).*\1\s*[^\s#"']/.test(value.text)) return undefined;
  return inQuotes(lines, at, value, 'what stands behind its second quote is no part of it');
}

/** `"\."`: backslashes that make no character, and none that does, but for quotes. */
export function backslash(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  const [, inner] = /^"((?:\\.|[^"\\])*)"$/.exec(value?.text ?? '') ?? [];
  const escapes = inner?.match(/\\./g)?.filter((one) => one !== '\\"') ?? [];
  if (value === undefined || inner === undefined || escapes.length === 0) return undefined;
  if (escapes.some((one) => ESCAPES.includes(one.slice(1)))) return undefined;
  return {
    why: `a backslash in the quoted text${value.where} makes no character`,
    fix: `Write each \`\\\` in the quoted text${value.where} twice (\`\\\\\`), but for those in front of a \`"\`: one alone makes another character.`,
    lines: replaced(
      lines,
      at,
      `${value.before}"${inner.replace(/\\./g, (one) => (one === '\\"' ? one : `\\${one}`))}"`,
    ),
  };
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES = '0abtnvfre "/\\N_LPxuU';

export function commentBehindQuote(lines: readonly string[], at: number): Mend | undefined {
  const [, text, comment] = /^(.*["'])(#.*)$/.exec(lineAt(lines, at)) ?? [];
  if (text === undefined) return undefined;
  return {
    why: `no blank stands in front of the comment at line ${at}`,
    fix: `Put a blank in front of the \`#\` at line ${at}.`,
    lines: replaced(lines, at, `${text} ${comment}`),
  };
}

/** `@team`, `*.md`: marks of YAML itself. */
export function firstCharacter(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  const [mark] = /^[@`%*&!]/.exec(value?.text ?? '') ?? [];
  if (value === undefined || mark === undefined) return undefined;
  const shown = mark === '`' ? 'a backtick' : `\`${mark}\``;
  return inQuotes(lines, at, value, `${shown} at its beginning means something in YAML`);
}

/** `name: Guard: skip it`: a text in which a colon and a blank begin another value. */
export function colonWithin(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  if (value === undefined || !/^[^"'|>&*!{[#].*?:(?:\s|$)/.test(value.text)) return undefined;
  return inQuotes(lines, at, value, 'a colon and a blank in it begin another value');
}

/** More texts in quotes above than these nobody left open. */
const MOST_QUOTES = 3;

export function quoteLeftOpen(lines: readonly string[], at: number): readonly Mend[] {
  const found: Mend[] = [];
  for (let from = Math.min(at, lines.length); from > 0 && found.length < MOST_QUOTES; from--) {
    const value = valueAt(lines, from);
    const [quote] = /^["']/.exec(value?.text ?? '') ?? [];
    if (value === undefined || quote === undefined || value.text.indexOf(quote, 1) > 0) continue;
    found.push({
      why: `the quoted text${value.where} has no second \`${quote}\``,
      fix: `Put \`${quote}\` at the end of line ${from}, or where the text that begins there ends.`,
      lines: replaced(lines, from, `${lineAt(lines, from).trimEnd()}${quote}`),
    });
  }
  return found;
}

/** The text as it stands, and nothing of it means anything to YAML. */
function inQuotes(lines: readonly string[], at: number, value: Value, why: string): Mend {
  const comment = value.text.search(/\s#/);
  const text = (comment < 0 ? value.text : value.text.slice(0, comment)).trimEnd();
  const rest = value.text.slice(text.length);
  const quotes = text.includes("'")
    ? "in single quotes, with each `'` in it written twice"
    : /["\\]/.test(text)
      ? 'in single quotes'
      : 'in quotes';
  return {
    why: `the text${value.where} is not in quotes, and ${why}`,
    fix: `Put the text${value.where} ${quotes}: ${why}.`,
    lines: replaced(lines, at, `${value.before}'${text.replaceAll("'", "''")}'${rest}`),
  };
}
