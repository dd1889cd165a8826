import type { NotRead } from '../interpreter/model.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import { literalText, type Value } from '../value/value.ts';

/** Where it asks: `base_url`, `api_base`, `endpoint`. */
export const ADDRESS =
  /^(?:api[-_]?)?(?:base|endpoint|url|host)(?:[-_]?(?:url|uri))?$|[-_](?:base[-_]?url|api[-_]?base|endpoint)$/i;

/** The same among inputs and options, where a `url` or a host alone may be anybody's. */
const ENDPOINT = /(?:^|[-_])(?:base|endpoint|api)[-_]?(?:url|uri|base)$|endpoint$/i;
/** Addresses of other doors. */
export const ELSEWHERE =
  /(?:^|[-_])(?:gh|git|github|gitlab|slack|jira|repo|ssh|deploy|npm|app|webhook|oidc|oauth|sso)(?:[-_]|$)/;

/** Where inputs or options send it: `--base-url $URL`, `--set endpoint=…`; the address of a host of models is known by itself. */
export function addressIn(given: NotRead['given']): Value | undefined {
  const [, address] =
    [...given].find(
      ([name, value]) =>
        (ENDPOINT.test(name) && !ELSEWHERE.test(name) && literalText(value) !== '') ||
        isModelHost(literalText(value) ?? ''),
    ) ?? [];
  return address;
}

export function isModelHost(text: string): boolean {
  if (!/^https?:\/\//.test(text)) return false;
  const budget = providerOfUrl(text)?.provider.budget;
  return budget !== undefined && budget !== 'none';
}
