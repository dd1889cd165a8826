/** Beginnings of keys that can spend, with who issues them. Longest first where one begins another. */
export const KEY_PREFIXES = [
  { prefix: 'sk-proj-', issuer: 'OpenAI' },
  { prefix: 'sk-svcacct-', issuer: 'OpenAI' },
  { prefix: 'sk-admin-', issuer: 'OpenAI' },
  { prefix: 'sk-ant-', issuer: 'Anthropic' },
  { prefix: 'sk-or-v1-', issuer: 'OpenRouter' },
] as const;

/** Every OpenAI key carries this in its middle; older ones have no longer prefix than `sk-`. */
export const OPENAI_INFIX = 'T3BlbkFJ';

/** A file in which none of these occurs holds no literal key. */
export const KEY_LITERALS: readonly string[] = [
  ...KEY_PREFIXES.map((row) => row.prefix),
  OPENAI_INFIX,
];
