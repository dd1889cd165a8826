/**
 * Fees of OpenAI's own tools in US dollars, beside the tokens of what they return.
 * https://developers.openai.com/api/docs/pricing (2026-09-22)
 */
export const TOOL_FEES = {
  webSearch: { perCall: 10 / 1000, called: 'web search' },
  fileSearch: { perCall: 2.5 / 1000, called: 'file search' },
  /** A container of 1 GB for 20 minutes. */
  container: { perCall: 0.03, called: 'code interpreter' },
} as const;

export type PaidTool = keyof typeof TOOL_FEES;
