import { classifyName } from '../knowledge/names.ts';
import { couldPay } from '../payer/could-pay.ts';
import type { Charge } from '../report/report.ts';
import { PAYING_KINDS, type SecretKind } from './policy.ts';

/** The entry of the policy that settles who pays for an unclear charge, for all jobs at once. */
export type Settling =
  | {
      readonly under: 'secrets';
      /** Of secrets that hold one and the same key. */
      readonly names: readonly string[];
      /** What it may turn out to be, the likeliest first; anything else leaves it open. */
      readonly kinds: readonly [SecretKind, ...SecretKind[]];
    }
  | { readonly under: 'hosts'; readonly host: string };

export function settlingOf(charge: Charge): readonly Settling[] {
  if (isUnreadCall(charge)) return [];
  const unknown = charge.candidates.flatMap(({ kind, name }): Settling[] => {
    const names = secretsIn(name);
    return kind === 'unknown' && names.length === 1
      ? [{ under: 'secrets', names, kinds: PAYING_KINDS }]
      : [];
  });
  if (unknown.length > 0) return unknown;
  const host = hostOf(charge);
  if (host !== undefined) return [{ under: 'hosts', host }];
  return sentSomewhere(charge);
}

/** A key of which the files do not show whom it is sent to: whose it is says as much. */
function sentSomewhere({ candidates }: Charge): readonly Settling[] {
  const [key, ...others] = couldPay(candidates);
  if (key === undefined || others.length > 0) return [];
  const names = secretsIn(key.name);
  const isSent = key.as.some(({ name }) => name.startsWith(`${key.name} at `));
  return names.length === 0 || !isSent ? [] : [{ under: 'secrets', names, kinds: byName(names) }];
}

/** The name says which is likelier, if it says anything. */
function byName(names: readonly string[]): readonly [SecretKind, ...SecretKind[]] {
  return names.every((name) => classifyName(name)?.kind === 'platform-key')
    ? ['platform-key', 'provider-key']
    : ['provider-key', 'platform-key'];
}

/** `A`, `B` of `secrets.A or secrets.B`; none where anything else stands there. */
function secretsIn(name: string): readonly string[] {
  const all = name.split(' or ').map((one) => /^secrets\.(\w+)$/.exec(one)?.[1]);
  return all.every((one) => one !== undefined) ? all : [];
}

export function isUnreadCall({
  spender,
  candidates,
}: Pick<Charge, 'spender' | 'candidates'>): boolean {
  return spender.kind === 'remote' && candidates.every(({ budget }) => budget === 'unclear');
}

/** A host whose name stands in the files. */
function hostOf({ settledBy }: Charge): string | undefined {
  const host = /^the host behind `(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)[^`]*`$/.exec(
    settledBy ?? '',
  )?.[1];
  const known = host !== undefined && !/^(?:secrets|vars|env|inputs|steps|needs|self)\./.test(host);
  return known ? host : undefined;
}
