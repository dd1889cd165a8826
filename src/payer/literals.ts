/** Texts that stand where a credential belongs: a leaked key or a placeholder? */

interface KeyShape {
  /** The whole text, so that a prefix alone never matches. */
  readonly pattern: RegExp;
  readonly of: string;
  readonly source: string;
}

/** How real keys look. The lengths are lower bounds. */
export const KEY_SHAPES: readonly KeyShape[] = [
  {
    pattern: /^sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{32,}$/,
    of: 'OpenAI Platform',
    source: 'https://platform.openai.com/api-keys',
  },
  {
    pattern: /^sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{32,}$/,
    of: 'Anthropic',
    source: 'https://docs.claude.com/en/api/overview',
  },
  {
    pattern: /^sk-or-v1-[0-9a-f]{32,}$/,
    of: 'OpenRouter',
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  {
    pattern: /^sk-[A-Za-z0-9]{32,}$/,
    of: 'OpenAI Platform, or a provider that copies its form',
    source: 'https://platform.openai.com/api-keys',
  },
  {
    pattern: /^gsk_[A-Za-z0-9]{32,}$/,
    of: 'Groq',
    source: 'https://console.groq.com/docs/openai',
  },
  {
    pattern: /^AIza[A-Za-z0-9_-]{35}$/,
    of: 'Google',
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  {
    pattern: /^at-[A-Za-z0-9_-]{32,}$/,
    of: 'ChatGPT access token',
    source: 'https://developers.openai.com/codex/enterprise/access-tokens',
  },
];

const FAKE_WORDS =
  /fake|dummy|test|mock|example|sample|placeholder|changeme|change-me|your[-_]|xxxx|0000|1234567|abcdef|secret-key|not[-_]?(?:a[-_])?(?:real|needed|used)|none|null|invalid/i;

/** Keys are shorter; a longer text is not looked at. */
const MAX_KEY = 512;

/** A text with the form of a real key and without a word that gives a placeholder away. */
export function looksLikeRealKey(literal: string): boolean {
  const text = literal.trim();
  if (text.length > MAX_KEY || FAKE_WORDS.test(text) || variety(text) < 10) return false;
  return KEY_SHAPES.some(({ pattern }) => pattern.test(text));
}

/** A literal is a fake unless it looks like a real key (then it is a leak). */
export function isFakeKey(literal: string): boolean {
  return !looksLikeRealKey(literal);
}

function variety(text: string): number {
  return new Set(text).size;
}

/** A key as it may be shown: never more than its first eight characters. */
export function shortened(literal: string): string {
  const text = literal.trim();
  return `${text.slice(0, Math.min(8, Math.floor(text.length / 2)))}…`;
}
