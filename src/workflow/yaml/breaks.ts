/**
 * Line breaks that YAML 1.1 knows besides LF and CRLF and YAML 1.2 does not: a lone CR, U+0085,
 * U+2028 and U+2029. GitHub's reader is YamlDotNet (actions/runner, src/Sdk/Sdk.csproj), and that
 * breaks lines at each of them to this day, in comments too:
 * https://github.com/aaubry/YamlDotNet/blob/v5.3.0/YamlDotNet/Core/CharacterAnalyzer.cs (`IsBreak`).
 */
const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const OTHER_BREAKS = new RegExp(OTHER_BREAK, 'g');

/** Those that stay what they are in a value; a CR and U+0085 become a line feed there (`ReadLine`). */
const KEPT_IN_VALUES = /[\u2028\u2029]/;

export function hasOtherBreaks(text: string): boolean {
  return OTHER_BREAK.test(text);
}

/** The offset of the first of them. */
export function firstOtherBreak(text: string): number | undefined {
  const at = text.search(OTHER_BREAK);
  return at < 0 ? undefined : at;
}

export function isKeptInValue(text: string): boolean {
  return KEPT_IN_VALUES.test(text);
}

/** The same text, as long as before, with a line feed for each of them. */
export function withLineFeeds(text: string): string {
  return hasOtherBreaks(text) ? text.replace(OTHER_BREAKS, '\n') : text;
}
