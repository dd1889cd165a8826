import { late } from './late.ts';
import { PROVIDERS, type Provider, providerById } from './providers.ts';

/** What a host bills. */
export interface Billing {
  readonly budget: 'api' | 'subscription' | 'other' | 'none';
  readonly provider: string;
  /** The gateway that passes the request on with the key it brings, or with one that it keeps itself. */
  readonly through?: string;
}

const hosts = late(() => {
  const exact = new Map<string, Provider>();
  const suffixes: (readonly [string, Provider])[] = [];
  for (const provider of PROVIDERS)
    for (const host of provider.hosts)
      if (host.startsWith('*.')) suffixes.push([host.slice(1), provider]);
      else exact.set(host, provider);
  return { exact, suffixes };
});

/** The provider whose host this is. */
function providerOfHost(host: string): Provider | undefined {
  const name = host.toLowerCase();
  const { exact, suffixes } = hosts();
  return exact.get(name) ?? suffixes.find(([suffix]) => name.endsWith(suffix))?.[1];
}

/** The provider of a host, or its plan that pays below this path. */
function providerAt(host: string, url: string): Provider | undefined {
  const provider = providerOfHost(host);
  const [, plan] =
    Object.entries(provider?.plans ?? {}).find(([path]) => url.includes(`${host}${path}`)) ?? [];
  return plan === undefined ? provider : providerById(plan);
}

/** Behind a gateway, the provider to whom the path says it passes the request on. */
function passedOn(gateway: Provider | undefined, url: string): Provider | undefined {
  if (gateway?.passesOn === undefined) return undefined;
  const parts = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .split('/')
    .slice(1);
  const name = parts.find((part, i) => i > 2 && Object.hasOwn(gateway.passesOn ?? {}, part));
  return name === undefined ? undefined : providerById(gateway.passesOn[name] ?? '');
}

const LOCAL =
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/;

export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}

/**
 * Where `awf`, the firewall around agentic workflows, sends on what asks its proxy, with the key that it was
 * handed: https://github.com/github/gh-aw-firewall/blob/main/docs/api-proxy-sidecar.md
 */
const SENT_ON: Readonly<Record<string, string>> = {
  '172.30.0.30:10000': 'api.openai.com',
  '172.30.0.30:10001': 'api.anthropic.com',
  '172.30.0.30:10002': 'api.githubcopilot.com',
  '172.30.0.30:10003': 'generativelanguage.googleapis.com',
  '172.30.0.30:10004': 'aiplatform.googleapis.com',
};

/**
 * The host of a URL or of a bare `host[:port][/path]`, in lower case, and of a proxy that always stands between the
 * one behind it; undefined where the text shows none, because a part of it is filled in at run time.
 */
export function hostOf(urlOrHost: string): string | undefined {
  const text = urlOrHost.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const sentOn = SENT_ON[/^[^/?#]*/.exec(text)?.[0] ?? ''];
  if (sentOn !== undefined) return sentOn;
  const match = /^(?:[^@/?#]*@)?(\[[0-9a-f:.]+\]|[^:/?#]+)/i.exec(text);
  const host = match?.[1]?.toLowerCase().replace(/\.$/, '');
  if (host === undefined) return undefined;
  return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host) ? host : undefined;
}

/** The provider at a URL or bare host, where the tables know it. */
export function providerOfUrl(url: string): { provider: Provider; host: string } | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const provider = isLocalHost(host) ? providerById('local') : providerAt(host, url);
  // Amazon hosts everything below one domain; only `bedrock…` sells tokens.
  if (provider === undefined || (provider.id === 'bedrock' && !host.startsWith('bedrock')))
    return undefined;
  if (isBeside(provider, url)) return undefined;
  return { provider, host };
}

/** Whether the path is that of another service at the same host: `…/documentintelligence/…`. */
function isBeside({ beside, shared }: Provider, url: string): boolean {
  if (shared !== undefined && hostOf(url) === shared.host) return !url.includes(shared.models);
  const [, first = ''] = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/?#]/);
  return beside?.includes(first.toLowerCase()) === true;
}

/** The budget of model calls to a URL or host; `none` for this machine, `unclear` for no host. */
export function budgetOfHost(urlOrHost: string): Billing['budget'] | 'unclear' {
  return billingOfHost(urlOrHost)?.budget ?? 'unclear';
}

/**
 * Who bills requests to this URL. Only OpenAI's own hosts are OpenAI's money: any other host bills
 * somebody else, or nothing when it is this machine. Undefined where the host is not known.
 */
export function billingOfHost(
  url: string,
  declared: (host: string) => Billing['budget'] | undefined = () => undefined,
): Billing | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const byPolicy = declared(host);
  if (byPolicy !== undefined) return { budget: byPolicy, provider: host };
  if (isLocalHost(host)) return { budget: 'none', provider: 'a model on the same machine' };
  const provider = providerAt(host, url);
  const behind = passedOn(provider, url);
  if (behind !== undefined && provider !== undefined)
    return { budget: behind.budget, provider: behind.title, through: provider.title };
  return provider === undefined
    ? { budget: 'other', provider: host }
    : { budget: provider.budget, provider: provider.title };
}

/** Paths that make a model answer; the same on every OpenAI-compatible host. */
const CALLS =
  /\/(?:chat\/completions|completions|responses|embeddings|messages|images\/(?:generations|edits)|audio\/(?:speech|transcriptions|translations)|moderations|batches|fine_tuning\/jobs|assistants|threads|runs|realtime)\b|:(?:generateContent|streamGenerateContent)\b|\/model\/[^/]+\/(?:invoke|converse)/;

/** Parts of those paths that tell a model by themselves, on any host. */
export const CALL_PATHS = [
  '/chat/completions',
  '/v1/responses',
  '/v1/embeddings',
  '/v1/completions',
  '/invoke',
  '/converse',
] as const;

/**
 * Paths of model hosts that cost nothing: accounts, files, and what is said of a model
 * (https://platform.openai.com/docs/api-reference/models). Elsewhere the model itself stands behind
 * `models`: `…/models/gpt2` of Hugging Face, `…/v1/models/owner/name/predictions` of Replicate.
 */
const FREE =
  /\/(?:files|organization|usage|dashboard|me|health)(?:[/?#]|$)|\/v1\/models(?:\/[^/:?#\s]*)?\/?(?:[?#]|$)/;

/** A whole address that ends so asks for the list of models. */
const LIST = /\/models(?:\/search)?\/?(?:[?#]|$)/;

/** Whether requests to an address, or to what a program may still put behind it, make no model answer. */
export function isFree(address: string): boolean {
  return FREE.test(address) && !CALLS.test(address);
}

export function isListOfModels(address: string): boolean {
  return LIST.test(address);
}

export interface Endpoint {
  /** Host and path as a reader would write them. */
  readonly label: string;
  /** A provider id, or undefined where only the path tells that a model answers. */
  readonly provider: string | undefined;
  readonly free: boolean;
}

/** A reader sees that more stands behind it. */
function shortened(label: string): string {
  return label.length > 80 ? `${label.slice(0, 79)}…` : label;
}

/** Whether a request to this URL asks a model; undefined for any other URL. Unknown parts are private-use characters. */
export function modelEndpoint(url: string): Endpoint | undefined {
  const host = hostOf(url);
  const owner = host === undefined ? undefined : providerAt(host, url);
  const provider = passedOn(owner, url) ?? owner;
  const label = shortened(url.replace(/[\uE000-\uF8FF]/g, '…'));
  if (CALLS.test(url)) {
    if (provider !== undefined)
      return { label, provider: provider.id, free: provider.budget === 'none' };
    // A home-made `/runs` or `/messages` is no model: an unknown host needs the telling path.
    return /\/v1\/(?:responses|embeddings|completions)\b|\/chat\/completions\b/.test(url)
      ? { label, provider: undefined, free: false }
      : undefined;
  }
  if (provider === undefined || provider.id === 'local' || provider.id === 'bedrock')
    return undefined;
  if (isBeside(provider, url)) return undefined;
  if (provider.below !== undefined && !url.includes(`${host}${provider.below}`)) return undefined;
  return { label, provider: provider.id, free: isFree(url) || isListOfModels(url) };
}
