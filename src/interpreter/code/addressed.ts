import { providerById } from '../../knowledge/providers.ts';
import { defaulted, fromOrigin, literalText } from '../../value/value.ts';
import { MODEL_PATH } from './clients/http.ts';
import type { ApiFact, CodeFacts } from './facts.ts';

/** Where programs look for the address of whichever model they ask. */
const OF_ANY = /^(?:LLM|AI|MODEL|CHAT)_(?:API_)?(?:BASE|BASE_URL|URL|ENDPOINT|HOST)$/;

/**
 * An address without the path of a call is where requests go by default (`DEFAULT_BASE = "https://api.openai.com/v1"`):
 * what the program reads of variables that name one counts before it, however it gets there.
 */
export function addressed(api: ApiFact, { envReads }: CodeFacts): ApiFact {
  const { how, endpoint, provider } = api;
  const text = endpoint && literalText(endpoint);
  if (how !== 'http' || endpoint === undefined || text === undefined || MODEL_PATH.test(text))
    return api;
  const own = providerById(provider)?.endpoints ?? [];
  const names = new Set(
    envReads.map(({ name }) => name).filter((name) => own.includes(name) || OF_ANY.test(name)),
  );
  const values = [...names].map((name) => fromOrigin({ kind: 'environment', name }));
  return values.length === 0 ? api : { ...api, endpoint: defaulted(...values, endpoint) };
}
