import type { NotRead } from '../interpreter/model.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import { literalText, type Value } from '../value/value.ts';

/** Where it asks: `base_url`, `api_base`, `endpoint`. */
export const ADDRESS =
  /^(?:api[-_]?)?(?:base|endpoint|url|host)(?:[-_]?(?:url|uri))?$|[-_](?:base[-_]?url|api[-_]?base|endpoint)$/i;

/**
 * Where the words of a program send it: `--base-url $URL`, `--set endpoint=…`. What is called a `url` or a host alone may
 * be anybody's; that of a model is known by itself.
 */
export function addressIn(given: NotRead['given']): Value | undefined {
  const [, address] =
    [...given].find(
      ([name, value]) =>
        (ADDRESS.test(name) && /base|endpoint/i.test(name)) ||
        isModelHost(literalText(value) ?? ''),
    ) ?? [];
  return address;
}

export function isModelHost(text: string): boolean {
  if (!/^https?:\/\//.test(text)) return false;
  const budget = providerOfUrl(text)?.provider.budget;
  return budget !== undefined && budget !== 'none';
}
