/** The variables of its own that sign Codex in (https://learn.chatgpt.com/docs/auth). */
export const CODEX_VARIABLE = {
  identityRule: 'OPENAI_FEDERATION_RULE_ID',
  identityToken: 'OPENAI_IDENTITY_TOKEN_FILE',
  apiKey: 'CODEX_API_KEY',
  accessToken: 'CODEX_ACCESS_TOKEN',
  /** Up to 0.34 (https://github.com/openai/codex/issues/3189). */
  openaiApiKey: 'OPENAI_API_KEY',
} as const;

export type CodexVariable = (typeof CODEX_VARIABLE)[keyof typeof CODEX_VARIABLE];

/** All of them, in the order in which Codex looks; the rows `credential.*` of its order ask for no other. */
export const CODEX_VARIABLES: readonly CodexVariable[] = Object.values(CODEX_VARIABLE);
