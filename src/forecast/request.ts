import { providerOfModel } from '../knowledge/providers.ts';
import type { PaidTool } from '../knowledge/rates/tools.ts';

/** What the requests of a text say plainly: one literal, the same wherever it stands. */
export interface RequestWords {
  readonly model: string | undefined;
  readonly tier: string | undefined;
  readonly effort: string | undefined;
  readonly tools: readonly PaidTool[];
}

const QUOTE = String.raw`\\?["']`;
/** `service_tier="flex"`, `"service_tier": "flex"`, `serviceTier: 'flex'`, and as JSON within a text. */
function setting(names: string): RegExp {
  return new RegExp(
    `(?<![\\w.-])(?:${names})(?:${QUOTE})?\\s{0,8}[:=]\\s{0,8}(?:openai[.\\w]{0,20}\\()?${QUOTE}([\\w./:-]{1,80})\\\\?["']`,
    'g',
  );
}

const MODEL = setting('model|modelName|model_name');
const TIER = setting('service_tier|serviceTier');
const EFFORT = setting('reasoning_effort|reasoningEffort|effort');
const TYPE = setting('type');

/** https://developers.openai.com/api/docs/pricing: tools with a fee of their own, by their `type`. */
const TOOLS: Readonly<Record<string, PaidTool>> = {
  web_search: 'webSearch',
  file_search: 'fileSearch',
  code_interpreter: 'container',
};

export function requestWords(text: string): RequestWords {
  const openai = allOf(text, MODEL).filter((name) => providerOfModel(name)?.id === 'openai');
  const tools = allOf(text, TYPE).flatMap((type) => TOOLS[type] ?? []);
  return {
    model: only(openai.map((name) => name.replace(/^openai[/:]/, ''))),
    tier: only(allOf(text, TIER)),
    effort: only(allOf(text, EFFORT)),
    tools: [...new Set(tools)],
  };
}

function allOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, value]) => value ?? '');
}

/** Several that differ are none: which request is which is not plain. */
function only(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length > 0 ? undefined : first;
}
