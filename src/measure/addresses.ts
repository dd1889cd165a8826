import { join } from 'node:path';
import { parse } from 'smol-toml';
import type { Doubt } from '../usage/doubts.ts';
import type { Addresses } from '../usage/payer.ts';
import { fieldsOf } from '../usage/tokens.ts';
import { linesOf } from './lines.ts';

const MOST_BYTES = 1024 * 1024;
export const NO_ADDRESSES: Addresses = { openai: undefined, providers: new Map() };

/** Where the providers of a home are. Of the file nothing else is looked at; it may hold keys. */
export function addressesOf(home: string): Addresses {
  // What cannot be read tells nothing, and is no doubt about the counts.
  const doubts = new Set<Doubt>();
  const lines = linesOf(join(home, 'config.toml'), () => true, { bytes: MOST_BYTES }, doubts);
  const text = [...lines].join('\n');
  if (text === '' || doubts.size > 0) return NO_ADDRESSES;
  try {
    const settings = fieldsOf(parse(text));
    const providers = new Map<string, string>();
    for (const [name, provider] of Object.entries(fieldsOf(settings.model_providers))) {
      const address = fieldsOf(provider).base_url;
      if (typeof address === 'string') providers.set(name, address);
    }
    const { openai_base_url: openai } = settings;
    return { openai: typeof openai === 'string' ? openai : undefined, providers };
  } catch {
    return NO_ADDRESSES;
  }
}
