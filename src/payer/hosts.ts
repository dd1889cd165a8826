import type { ChargeBudget } from '../report.ts';
import { PROVIDERS, type ProviderId } from './providers.ts';

interface HostRow {
  /** A host, or `*.` and the end of one. The first row that matches counts. */
  readonly host: string;
  readonly provider: ProviderId;
  readonly source: string;
}

const openai = 'https://developers.openai.com/api/docs/guides/your-data';
const azure = 'https://learn.microsoft.com/azure/ai-foundry/openai/reference';

/** Who bills behind a host. */
export const HOSTS: readonly HostRow[] = [
  { host: 'api.openai.com', provider: 'openai', source: openai },
  { host: '*.api.openai.com', provider: 'openai', source: openai },
  { host: 'chatgpt.com', provider: 'chatgpt', source: 'https://developers.openai.com/codex/auth' },
  { host: '*.chatgpt.com', provider: 'chatgpt', source: 'codex-rs/model-provider of openai/codex' },
  { host: '*.openai.azure.com', provider: 'azure-openai', source: azure },
  { host: '*.cognitiveservices.azure.com', provider: 'azure-openai', source: azure },
  { host: '*.services.ai.azure.com', provider: 'azure-openai', source: azure },
  { host: '*.openai.azure.us', provider: 'azure-openai', source: azure },
  { host: '*.azure-api.net', provider: 'azure-openai', source: azure },
  {
    host: 'models.inference.ai.azure.com',
    provider: 'github-models',
    source: 'https://docs.github.com/en/github-models',
  },
  {
    host: '*.inference.ai.azure.com',
    provider: 'azure-openai',
    source: 'https://learn.microsoft.com/azure/ai-foundry/model-inference/overview',
  },
  {
    host: 'models.github.ai',
    provider: 'github-models',
    source: 'https://docs.github.com/en/github-models',
  },
  {
    host: 'api.githubcopilot.com',
    provider: 'github-copilot',
    source: 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference',
  },
  {
    host: '*.githubcopilot.com',
    provider: 'github-copilot',
    source: 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference',
  },
  {
    host: '*.api.aws',
    provider: 'amazon-bedrock',
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
  },
  {
    host: '*.amazonaws.com',
    provider: 'amazon-bedrock',
    source: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
  },
  {
    host: 'api.anthropic.com',
    provider: 'anthropic',
    source: 'https://docs.claude.com/en/api/overview',
  },
  {
    host: 'generativelanguage.googleapis.com',
    provider: 'gemini',
    source: 'https://ai.google.dev/gemini-api/docs/openai',
  },
  {
    host: '*.googleapis.com',
    provider: 'vertex-ai',
    source: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
  },
  { host: 'openrouter.ai', provider: 'openrouter', source: PROVIDERS.openrouter.source },
  { host: '*.openrouter.ai', provider: 'openrouter', source: PROVIDERS.openrouter.source },
  { host: 'api.groq.com', provider: 'groq', source: PROVIDERS.groq.source },
  { host: 'api.deepseek.com', provider: 'deepseek', source: PROVIDERS.deepseek.source },
  { host: 'api.mistral.ai', provider: 'mistral', source: PROVIDERS.mistral.source },
  { host: 'codestral.mistral.ai', provider: 'mistral', source: PROVIDERS.mistral.source },
  { host: 'api.x.ai', provider: 'xai', source: PROVIDERS.xai.source },
  { host: 'api.together.xyz', provider: 'together', source: PROVIDERS.together.source },
  { host: 'api.together.ai', provider: 'together', source: PROVIDERS.together.source },
  { host: 'api.fireworks.ai', provider: 'fireworks', source: PROVIDERS.fireworks.source },
  { host: 'api.cohere.com', provider: 'cohere', source: PROVIDERS.cohere.source },
  { host: 'api.cohere.ai', provider: 'cohere', source: PROVIDERS.cohere.source },
  { host: 'api.perplexity.ai', provider: 'perplexity', source: PROVIDERS.perplexity.source },
  { host: 'api.cerebras.ai', provider: 'cerebras', source: PROVIDERS.cerebras.source },
  { host: 'integrate.api.nvidia.com', provider: 'nvidia', source: PROVIDERS.nvidia.source },
  { host: 'api.minimax.io', provider: 'minimax', source: PROVIDERS.minimax.source },
  { host: 'api.minimaxi.com', provider: 'minimax', source: PROVIDERS.minimax.source },
  { host: 'api.moonshot.ai', provider: 'moonshot', source: PROVIDERS.moonshot.source },
  { host: 'api.moonshot.cn', provider: 'moonshot', source: PROVIDERS.moonshot.source },
  { host: 'api.z.ai', provider: 'zhipu', source: PROVIDERS.zhipu.source },
  { host: 'open.bigmodel.cn', provider: 'zhipu', source: PROVIDERS.zhipu.source },
  { host: '*.aliyuncs.com', provider: 'dashscope', source: PROVIDERS.dashscope.source },
  {
    host: 'router.huggingface.co',
    provider: 'hugging-face',
    source: PROVIDERS['hugging-face'].source,
  },
  {
    host: 'api-inference.huggingface.co',
    provider: 'hugging-face',
    source: PROVIDERS['hugging-face'].source,
  },
  { host: 'api.replicate.com', provider: 'replicate', source: PROVIDERS.replicate.source },
  {
    host: 'ai-gateway.vercel.sh',
    provider: 'vercel-ai-gateway',
    source: PROVIDERS['vercel-ai-gateway'].source,
  },
  {
    host: 'gateway.ai.cloudflare.com',
    provider: 'cloudflare-ai',
    source: PROVIDERS['cloudflare-ai'].source,
  },
  {
    host: 'api.cloudflare.com',
    provider: 'cloudflare-ai',
    source: PROVIDERS['cloudflare-ai'].source,
  },
];

const LOCAL =
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/;

/**
 * The host of a URL or of a bare `host[:port][/path]`, in lower case; undefined where the text
 * shows none, because a part of it is filled in at run time.
 */
export function hostOf(urlOrHost: string): string | undefined {
  const text = urlOrHost.trim();
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/?#]*@)?(\[[0-9a-f:.]+\]|[^:/?#]+)/i.exec(text);
  const host = match?.[1]?.toLowerCase().replace(/\.$/, '');
  if (host === undefined || /^[a-z][a-z0-9+.-]*:\/*$/i.test(text)) return undefined;
  return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host) ? host : undefined;
}

export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}

function matches(row: HostRow, host: string): boolean {
  return row.host.startsWith('*.') ? host.endsWith(row.host.slice(1)) : host === row.host;
}

/** Who bills behind a URL or host; `gateway` for one that no row names, undefined for no host. */
export function providerOfHost(urlOrHost: string): ProviderId | undefined {
  const host = hostOf(urlOrHost);
  if (host === undefined) return undefined;
  if (isLocalHost(host)) return 'local';
  return HOSTS.find((row) => matches(row, host))?.provider ?? 'gateway';
}

/** The budget of model calls to a URL or host; `none` for this machine, `unclear` for no host. */
export function budgetOfHost(urlOrHost: string): ChargeBudget | 'none' {
  const provider = providerOfHost(urlOrHost);
  return provider === undefined ? 'unclear' : PROVIDERS[provider].budget;
}
