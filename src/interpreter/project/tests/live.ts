import type { Mark } from './options.ts';
import { recordsAnew } from './recordings.ts';

/** Options and marks that leave the calling tests out or let only them in; examples: microsoft/autogen, pydantic/pydantic-ai. */
const LIVE_WORD =
  'openai|llm|live|e2e|integration|external|api|network|internet|online|paid|vcr|model_?backend|real_?model|requires_?key';
const LEFT_OUT = new RegExp(
  `^--(skip|no|without|exclude|disable)-(${LIVE_WORD})|^--(${LIVE_WORD})=(off|false|no|none)$|^--disable-socket$|^--unit(-?tests?)?(-only)?$`,
  'i',
);
const LET_IN = new RegExp(
  `^--(run|with|use|enable|only)-?([a-z]{1,20}-){0,3}(${LIVE_WORD})|^--live$`,
  'i',
);
const NOT_MARK = new RegExp(`\\bnot\\s+\\(?\\s*\\w*(${LIVE_WORD})`, 'i');
/** `not live`, `~live`, `Category!=Live` */
const NEGATED = /\bnot\b|!|(?:^|\s)~/;
const ONLY_MARK = new RegExp(`(^|[^\\w])\\w*(${LIVE_WORD})\\w*`, 'i');

export interface Said {
  readonly live: 'yes' | 'no';
  readonly why: string;
}

/** What the words of a test run say of it, before a test is read. */
export function byFlags(flags: readonly string[], marks: readonly Mark[]): Said | undefined {
  // What records lets the network be in every mode but `none`: https://github.com/kiwicom/pytest-recording#blocking-network-access
  if (flags.includes('--block-network') && !recordsAnew(flags))
    return { live: 'no', why: '--block-network leaves the calling tests out' };
  for (const flag of flags) {
    if (flag === '--collect-only' || flag === '--co' || flag === '--list' || flag === '--no-run')
      return { live: 'no', why: `${flag} runs no test` };
    if (LEFT_OUT.test(flag)) return { live: 'no', why: `${flag} leaves the calling tests out` };
    if (LET_IN.test(flag)) return { live: 'yes', why: `${flag} asks for the calling tests` };
  }
  for (const mark of marks) {
    const text = mark.out ? `not ${mark.text}` : mark.text;
    if (NOT_MARK.test(text)) return { live: 'no', why: `"${text}" leaves the calling tests out` };
    if (/\b(openai|llm|live)\b/i.test(text) && ONLY_MARK.test(text) && !NEGATED.test(text))
      return { live: 'yes', why: `"${text}" asks for the calling tests` };
  }
  return undefined;
}

/** No mark picks tests, or one does that the calling ones have: `-m "integration and not slow"`. */
export function leavesLiveIn(marks: readonly Mark[]): boolean {
  return marks.length === 0 || marks.some(({ text, out }) => !out && ONLY_MARK.test(text));
}

/** A build profile that lets the calling tests in (https://maven.apache.org/guides/introduction/introduction-to-profiles.html); `!name` and `-name` switch one off. */
const PROFILE = /^(?:-P|--activate-profiles=?)(.*)$/;
const LIVE_PROFILE = new RegExp(`(?:^|[-_.])(?:${LIVE_WORD}|it|its)(?:[-_.]|s?$)`, 'i');

/** The first profile of `-Pfast,integration-tests` or `-P integration-tests` that does. */
export function liveProfile(words: readonly string[]): string | undefined {
  for (const [i, word] of words.entries()) {
    const given = PROFILE.exec(word)?.[1];
    if (given === undefined) continue;
    const names = (given === '' ? (words[i + 1] ?? '') : given).split(',');
    const found = names.find((name) => !/^[!-]/.test(name) && LIVE_PROFILE.test(name));
    if (found !== undefined) return found;
  }
  return undefined;
}
