/**
 * The only words that a reader passes on. A record says which model, provider and client it was; what
 * somebody else wrote into such a place is a word of theirs and stays where it is.
 */
import { providerById } from '../knowledge/providers.ts';
import { apiQuote, creditQuote } from '../knowledge/rates/rates.ts';

/** Providers that Codex has built in, and those that its action and its documentation name. */
const PROVIDERS: ReadonlySet<string> = new Set([
  ...['openai', 'codex-action-responses-proxy', 'azure', 'amazon-bedrock', 'gcp'],
  ...['ollama', 'ollama-chat', 'lmstudio', 'openrouter', 'mistral', 'anthropic'],
]);

/** `custom` stands for a name that a person gave. */
export function providerName(written: unknown): string | null {
  if (typeof written !== 'string' || written === '') return null;
  return PROVIDERS.has(written) || providerById(written) !== undefined ? written : 'custom';
}

/** `gpt-6.2-sol`, `o4-mini`, `claude-opus-5`, `gemini-3.1-pro`: families, versions and short words. */
const FAMILY =
  /^(?:openai\/)?(?:gpt|o\d|codex|chatgpt|claude|gemini|gemma|mistral|devstral|qwen\d?|llama|deepseek|kimi|glm|grok)(?=$|[-.:\d])/;
const PART = /^(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|\d{1,4}b|\d{4}|20\d{6}|[a-z]{1,8})$/;

/** Null where it is no name of a model that somebody could look up. */
export function modelName(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 48) return null;
  const name = written.toLowerCase();
  if (apiQuote(name, TODAY) !== undefined || creditQuote(name, TODAY) !== undefined) return name;
  const family = FAMILY.exec(name)?.[0];
  if (family === undefined) return null;
  const parts = name.slice(family.length).split(/[-:]/);
  return parts.length <= 7 &&
    parts.every((part) => part === '' || PART.test(part) || /^[.\d]{1,5}$/.test(part))
    ? name
    : null;
}

/** Whether there is a price at all does not depend on the day. */
const TODAY = '9999-12-31';

/** `0.171.0`, `0.172.0-alpha.3`. */
export function clientVersion(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:alpha|beta|rc)(?:\.\d{1,3})?)?$/.test(written)
    ? written
    : null;
}
