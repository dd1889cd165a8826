/** What other clients leave behind, written as they do, with a word in every place that holds one. */
const DAY = '2026-11-28';

export const aiderLines = (word: string, model = 'gpt-6-luna') => [
  ...['', `# aider chat started at ${DAY} 10:00:00`, '', `> ${word}`, '> Aider v0.86.1  '],
  ...[`> Main model: ${model} with diff edit format  `, `> Weak model: ${word}  `],
  ...[`#### ${word}  `, word, ''],
  '> Tokens: 4.2k sent, 1.0k cache write, 3.1k cache hit, 310 received. Cost: $0.01 message, $0.02 session.  ',
  '> Tokens: 12k sent, 1.2k received. Cost: $0.01 message, $0.03 session.  ',
];

export const aiderEvent = (word: string, more: Record<string, unknown> = {}) => ({
  event: 'message_send',
  properties: {
    ...{ main_model: 'gpt-6-luna', weak_model: word, edit_format: word },
    ...{ prompt_tokens: 10_006, completion_tokens: 81, cost: 0.0133, aider_version: word },
    ...more,
  },
  ...{ user_id: word, time: Date.parse(`${DAY}T10:00:00Z`) / 1_000 },
});

export const ghAwLine = (word: string, more: Record<string, unknown> = {}) => ({
  ...{ _schema: 'token-usage/v0.28.31', timestamp: `${DAY}T10:00:00.000Z`, request_id: word },
  ...{ provider: 'openai', model: 'gpt-6.2-sol', path: `/v1/${word}`, status: 200 },
  ...{ streaming: true, input_tokens: 9_000, output_tokens: 120, cache_read_tokens: 7_000 },
  ...{ cache_write_tokens: 0, duration_ms: 5, x_initiator: word },
  ...more,
});

export const promptfooResults = (word: string, id = 'openai:chat:gpt-6-luna') => ({
  evalId: word,
  results: {
    ...{ version: 3, timestamp: `${DAY}T10:00:00.000Z`, prompts: [{ raw: word, provider: id }] },
    results: [
      {
        ...{ provider: { id, label: word }, vars: { [word]: word }, cost: 1 },
        response: {
          output: word,
          tokenUsage: {
            ...{ total: 57, prompt: 35, completion: 22 },
            completionDetails: { reasoning: 4 },
          },
        },
        gradingResult: { reason: word, tokensUsed: { total: 9, prompt: 8, completion: 1 } },
      },
      {
        provider: { id, label: word },
        response: { output: word, cached: true, tokenUsage: { cached: 57, total: 57 } },
      },
    ],
    stats: { tokenUsage: { total: 66, prompt: 43, completion: 23, cached: 57 } },
  },
});

export const langSmithRun = (word: string, more: Record<string, unknown> = {}) => ({
  ...{ id: word, name: word, run_type: 'chain', inputs: { q: word }, outputs: { a: word } },
  ...{ start_time: `${DAY}T10:00:00Z`, prompt_tokens: 500, completion_tokens: 50 },
  child_runs: [
    {
      ...{ id: word, run_type: 'llm', prompt_tokens: 500, completion_tokens: 50 },
      prompt_token_details: { cache_read: 100 },
      extra: { metadata: { ls_provider: 'openai', ls_model_name: 'gpt-6-luna', user: word } },
      ...more,
    },
    { ...{ id: word, run_type: 'tool', prompt_tokens: 500 }, name: word },
  ],
});

/** By file, as `measure` is given it. */
export function sources(word: string): Readonly<Record<string, string>> {
  const lines = (...all: unknown[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  return {
    'aider.log': aiderLines(word).join('\n'),
    'analytics.jsonl': pythonJson(aiderEvent(word)),
    'token-usage.jsonl': lines(ghAwLine(word), ghAwLine(word, { provider: word, model: word })),
    'results.json': JSON.stringify(promptfooResults(word), null, 2),
    'custom.json': JSON.stringify(promptfooResults(word, `file://${word}.py`), null, 2),
    'runs.json': JSON.stringify([langSmithRun(word)], null, 2),
    'runs.jsonl': lines(langSmithRun(word), langSmithRun(word, { extra: { metadata: {} } })),
  };
}

/** With the spaces that Python puts between. */
export function pythonJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
}
