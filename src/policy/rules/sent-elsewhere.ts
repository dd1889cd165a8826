import { PROVIDERS, type Provider, providerTitled } from '../../knowledge/providers.ts';
import type { Charge } from '../../report/report.ts';
import type { JobAccount } from '../account.ts';
import type { Policy } from '../policy.ts';
import { mayRun } from './doubts.ts';
import type { Violation } from './rule.ts';
import { code, spenderPlace } from './wording.ts';

/** A secret that is called as one vendor calls its key, and that another vendor is handed. */
export function* sentElsewhere(account: JobAccount, policy: Policy): Iterable<Violation> {
  for (const charge of account.report.charges) {
    const name = /^secrets\.(\w+)$/.exec(charge.payer?.name ?? '')?.[1];
    const asked = askedBy(charge);
    if (name === undefined || asked === undefined) continue;
    const owner = ownerOf(name, asked, policy);
    if (owner === undefined) continue;
    const key = code(`secrets.${name}`);
    const own = asked.keys[0];
    yield {
      subject: `sent ${name} to ${asked.id}`,
      message: `Job ${code(account.job.id)} ${mayRun(charge)} ${code(charge.spender.label)}, which hands ${key} to ${asked.title}, and by its name that is a key of ${vendor(owner)}. If it is one, the request fails and ${asked.title} has seen the key.`,
      place: spenderPlace(charge),
      fix: `Hand over a key of ${asked.title}${own === undefined ? '' : ` (${code(`secrets.${own}`)})`}. If ${key} holds one, give it that name, or say so in the policy: \`secrets: { ${name}: provider-key }\`.`,
      level: 'notice',
      cause: `sent ${name} to ${asked.id}`,
    };
  }
}

/** A vendor with hosts of its own that surely is asked; who keeps or passes on the keys of others is none. */
function askedBy({ budget, provider, unsure }: Charge): Provider | undefined {
  if (budget !== 'other' || unsure === 'payer') return undefined;
  const asked = providerTitled(provider ?? '');
  return asked !== undefined && isVendor(asked) ? asked : undefined;
}

function isVendor({ hosts, passesOn }: Provider): boolean {
  return hosts.length > 0 && passesOn === undefined && !hosts.some((host) => host.startsWith('*.'));
}

/** Whose key has this very name, unless the one who is asked takes it by that name too or the policy tells. */
function ownerOf(name: string, asked: Provider, policy: Policy): Provider | undefined {
  const takes = ({ keys, otherNames }: Provider) => [...keys, ...otherNames].includes(name);
  const declared = policy.secrets.get(name.toUpperCase())?.kind === 'provider-key';
  if (declared || takes(asked)) return undefined;
  const [owner, ...more] = PROVIDERS.filter(({ keys }) => keys.includes(name));
  return more.length > 0 || owner === undefined || owner.hosts.length === 0 ? undefined : owner;
}

function vendor({ id, title }: Provider): string {
  return id === 'openai' ? `the ${title}` : title;
}
