/** What clients tell that name the model they asked and note no account: who paid is no more than likely. */
import { type Provider, providerById, providerOfModel } from '../knowledge/providers.ts';
import type { Client } from './clients.ts';
import type { Doubt } from './doubts.ts';
import { modelName } from './names.ts';
import type { Paid } from './payer.ts';
import { addRequest, MOST_USES, type Use, type Uses } from './record.ts';
import type { TokenCounts } from './tokens.ts';

export interface Told {
  /** As it stands there: it decides who is named, and is not passed on. */
  readonly provider?: unknown;
  readonly model: unknown;
  /** Undefined: no count that can be true. */
  readonly tokens: TokenCounts | undefined;
}

/** How much is read of one source, and what of it is not. */
export interface Reading {
  /** Milliseconds since 1970: what happened before belongs to somebody else's run. */
  readonly since: number | undefined;
  /** Is added to. */
  readonly doubts: Set<Doubt>;
}

/** Uses of one client; its requests are taken one by one and not kept. */
export function usesTold(
  client: Client,
  told: Iterable<Told>,
  { doubts }: Reading,
): readonly Use[] {
  const uses: Uses = new Map();
  for (const { provider: written, model, tokens } of told) {
    if (tokens === undefined) {
      doubts.add('impossible-count');
      continue;
    }
    const provider = providerOf(written, model);
    const what = {
      ...{ client, clientVersion: null, provider: provider?.id ?? null },
      ...{ model: modelIn(model), ...paidTo(provider) },
    };
    addRequest(uses, what, tokens);
    // No job asks as many models; names can be made up by the million.
    if (uses.size >= MOST_USES) {
      doubts.add('too-much');
      break;
    }
  }
  return [...uses.values()];
}

/** Clocks of files and whole seconds are coarse. */
const SLACK = 2_000;

export function isBefore(moment: number, { since }: Reading): boolean {
  return since !== undefined && moment < since - SLACK;
}

/** A name that is no provider's may be anybody's gateway, whatever model stands behind it. */
function providerOf(written: unknown, model: unknown): Provider | undefined {
  const name = typeof written === 'string' && written !== '' ? written : model;
  if (typeof name !== 'string') return undefined;
  const known = OTHER_NAMES[name] ?? name;
  return providerById(known) ?? providerOfModel(known);
}

/** How LangSmith and the proxy of gh-aw call them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ google_genai: 'google', google_vertexai: 'google', copilot: 'github-copilot' },
  amazon_bedrock: 'bedrock',
};

function paidTo(provider: Provider | undefined): Paid {
  return provider === undefined
    ? { budget: 'unclear', confidence: 'likely', basis: 'no-provider' }
    : { budget: provider.budget, confidence: 'likely', basis: 'named-provider' };
}

/** `openai:chat:gpt-6-luna`, `openrouter/openai/gpt-6-luna`: what stands before it names no model. */
function modelIn(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const names = [written, ...written.split(/[/:]/).reverse()].map(modelName);
  return names.find((one) => one !== null) ?? null;
}
