/**
 * Reads what claude-code-action leaves as `execution_file`: the whole conversation as a list of
 * messages, the last of which sums up what each model used. Anthropic counts what was cached beside
 * the input, not as a part of it.
 * https://docs.claude.com/en/docs/claude-code/sdk/sdk-typescript, SDKResultMessage and SDKAssistantMessage
 */
import type { Doubt } from './doubts.ts';
import { modelName } from './names.ts';
import type { Use } from './record.ts';
import { countsOf, type Fields, fieldsOf, NO_TOKENS } from './tokens.ts';

/** One use a model; undefined where it is something else. */
export function readClaudeExecution(
  written: unknown,
  doubts: Set<Doubt>,
): readonly Use[] | undefined {
  if (!Array.isArray(written)) return undefined;
  const messages = written.map(fieldsOf);
  const result = messages.findLast(({ type }) => type === 'result');
  if (result === undefined) return undefined;
  const asked = requestsIn(messages);
  const models = Object.entries(fieldsOf(result.modelUsage));
  if (models.length === 0) doubts.add('unreadable-line');
  return models.flatMap(([model, written]): Use[] => {
    const counts = fieldsOf(written);
    const tokens = countsOf(
      {
        ...{ input: counts.inputTokens ?? 0, output: counts.outputTokens ?? 0 },
        ...{ cached: counts.cacheReadInputTokens, cacheWrite: counts.cacheCreationInputTokens },
      },
      true,
    );
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

/** A message with several parts is told several times under one name, and was one request. */
function requestsIn(messages: readonly Fields[]) {
  const seen = new Set<unknown>();
  const byModel = new Map<string, { requests: number; largest: number }>();
  for (const { type, message } of messages) {
    const { id, model, usage } = fieldsOf(message);
    if (type !== 'assistant' || typeof model !== 'string' || seen.has(id)) continue;
    seen.add(id);
    const counts = fieldsOf(usage);
    const tokens = countsOf(
      {
        ...{ input: counts.input_tokens ?? 0, output: counts.output_tokens ?? 0 },
        ...{ cached: counts.cache_read_input_tokens },
        cacheWrite: counts.cache_creation_input_tokens,
      },
      true,
    );
    const before = byModel.get(model) ?? { requests: 0, largest: 0 };
    byModel.set(model, {
      requests: before.requests + 1,
      largest: Math.max(before.largest, tokens?.input ?? 0),
    });
  }
  return byModel;
}
