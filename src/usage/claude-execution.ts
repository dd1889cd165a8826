/**
 * Reads what claude-code-action leaves as `execution_file`: the whole conversation as a list of
 * messages, the last of which sums up what each model used. Anthropic counts what was cached beside
 * the input, not as a part of it.
 * https://docs.claude.com/en/docs/claude-code/sdk/sdk-typescript, SDKResultMessage and SDKAssistantMessage
 */
import type { Doubt } from './doubts.ts';
import { modelName } from './names.ts';
import type { Use } from './record.ts';
import { countOf, NO_TOKENS, type TokenCounts } from './tokens.ts';

/** One use a model; undefined where the text is something else. */
export function readClaudeExecution(text: string, doubts: Set<Doubt>): readonly Use[] | undefined {
  const messages = messagesIn(text);
  const result = messages?.findLast(({ type }) => type === 'result');
  if (messages === undefined || result === undefined) return undefined;
  const asked = requestsIn(messages);
  const models = Object.entries(fieldsOf(result.modelUsage));
  if (models.length === 0) doubts.add('unreadable-line');
  return models.flatMap(([model, written]): Use[] => {
    const counts = fieldsOf(written);
    const tokens = tokensOf([
      ...[counts.inputTokens, counts.cacheReadInputTokens, counts.cacheCreationInputTokens],
      counts.outputTokens,
    ]);
    if (tokens === undefined) {
      doubts.add('impossible-count');
      return [];
    }
    const { requests = 0, largest = 0 } = asked.get(model) ?? {};
    return [
      {
        ...{ client: 'claude-code', clientVersion: null, provider: 'anthropic' },
        model: modelName(model),
        // Whoever bills for Claude: Anthropic, or the cloud that it is used through.
        ...{ budget: 'other', confidence: 'likely', basis: 'other-provider' },
        ...{ requests, tokens, largestRequest: Math.min(largest, tokens.input) },
        long: { requests: 0, tokens: NO_TOKENS },
      },
    ];
  });
}

type Fields = Readonly<Record<string, unknown>>;

function messagesIn(text: string): readonly Fields[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(fieldsOf) : undefined;
  } catch {
    return undefined;
  }
}

/** A message with several parts is told several times under one name, and was one request. */
function requestsIn(messages: readonly Fields[]) {
  const seen = new Set<unknown>();
  const byModel = new Map<string, { requests: number; largest: number }>();
  for (const { type, message } of messages) {
    const { id, model, usage } = fieldsOf(message);
    if (type !== 'assistant' || typeof model !== 'string' || seen.has(id)) continue;
    seen.add(id);
    const counts = fieldsOf(usage);
    const tokens = tokensOf([
      ...[counts.input_tokens, counts.cache_read_input_tokens, counts.cache_creation_input_tokens],
      counts.output_tokens,
    ]);
    const before = byModel.get(model) ?? { requests: 0, largest: 0 };
    byModel.set(model, {
      requests: before.requests + 1,
      largest: Math.max(before.largest, tokens?.input ?? 0),
    });
  }
  return byModel;
}

function tokensOf(written: readonly unknown[]): TokenCounts | undefined {
  const counts = written.map((one) => countOf(one ?? 0));
  const [input, cached, cacheWrite, output] = counts;
  if (input === undefined || cached === undefined) return undefined;
  if (cacheWrite === undefined || output === undefined) return undefined;
  return { input: input + cached + cacheWrite, cached, cacheWrite, output, reasoning: 0 };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
