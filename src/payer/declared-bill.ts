import { providerById } from '../knowledge/providers.ts';
import { originNames, type Value } from '../value/value.ts';
import type { Settings } from './settled.ts';

/** Who bills for a key of which the policy says whose it is. */
export interface DeclaredBill {
  readonly kind: 'paid';
  readonly budget: 'api' | 'other';
  readonly provider: string;
}

/**
 * By the policy's `secrets`, where that says the same of every name that the key has: it decides where the
 * files do not show whom the key is sent to. A name alone is no such word.
 */
export function declaredBill(
  credential: Value | undefined,
  { hints }: Pick<Settings, 'hints'>,
): DeclaredBill | undefined {
  const [kind, ...more] = new Set(
    originNames(credential).map((name) => hints.get(name.toUpperCase())),
  );
  if (more.length > 0) return undefined;
  if (kind === 'platform-key') return billed('api', 'openai');
  return kind === 'provider-key' ? billed('other', 'gateway') : undefined;
}

function billed(budget: DeclaredBill['budget'], id: string): DeclaredBill {
  return { kind: 'paid', budget, provider: providerById(id)?.title ?? id };
}
