/** Clients of which something can be read. */
export const CLIENTS = [
  ...(['codex', 'claude-code', 'aider', 'gh-aw', 'promptfoo', 'langsmith'] as const),
] as const;
export type Client = (typeof CLIENTS)[number];
