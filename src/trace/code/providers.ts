/** Who is paid for a model call, and what its software reads by default. */
export interface Provider {
  readonly id: string;
  /** Environment names of the key, in the order the provider's own SDK tries them. */
  readonly keys: readonly string[];
  /** Environment names of the endpoint. */
  readonly endpoints: readonly string[];
  /** What stands before a model's name in multi-provider libraries: `azure/gpt-4o`, `openai:gpt-4o`. */
  readonly prefixes: readonly string[];
  /** Host names; a leading dot means every host below. */
  readonly hosts: readonly string[];
  readonly source: string;
}

export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openai',
    keys: ['OPENAI_API_KEY'],
    endpoints: ['OPENAI_BASE_URL', 'OPENAI_API_BASE'],
    prefixes: ['openai', 'openai-chat', 'openai-responses', 'text-completion-openai'],
    hosts: ['api.openai.com', 'us.api.openai.com', 'eu.api.openai.com'],
    source: 'https://github.com/openai/openai-python#readme',
  },
  {
    id: 'azure-openai',
    keys: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_AD_TOKEN'],
    endpoints: ['AZURE_OPENAI_ENDPOINT'],
    prefixes: ['azure', 'azure_openai', 'azure-openai'],
    hosts: ['.openai.azure.com', '.cognitiveservices.azure.com', '.services.ai.azure.com'],
    source: 'https://github.com/openai/openai-python#microsoft-azure-openai',
  },
  {
    id: 'anthropic',
    keys: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
    endpoints: ['ANTHROPIC_BASE_URL'],
    prefixes: ['anthropic', 'claude'],
    hosts: ['api.anthropic.com'],
    source: 'https://github.com/anthropics/anthropic-sdk-python#readme',
  },
  {
    id: 'google',
    keys: ['GOOGLE_API_KEY', 'GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    endpoints: [],
    prefixes: [
      'google',
      'gemini',
      'google-gla',
      'google-vertex',
      'google_genai',
      'vertex_ai',
      'vertexai',
    ],
    hosts: ['generativelanguage.googleapis.com', '.aiplatform.googleapis.com'],
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  {
    id: 'bedrock',
    keys: ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_ACCESS_KEY_ID'],
    endpoints: [],
    prefixes: ['bedrock', 'bedrock_converse', 'amazon-bedrock'],
    hosts: ['.amazonaws.com'],
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  },
  {
    id: 'openrouter',
    keys: ['OPENROUTER_API_KEY'],
    endpoints: ['OPENROUTER_BASE_URL'],
    prefixes: ['openrouter'],
    hosts: ['openrouter.ai'],
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  {
    id: 'github-models',
    keys: ['GITHUB_TOKEN'],
    endpoints: [],
    prefixes: ['github', 'github_models'],
    hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
    source: 'https://docs.github.com/en/rest/models/inference',
  },
  {
    id: 'litellm',
    keys: ['LITELLM_API_KEY', 'LITELLM_PROXY_API_KEY'],
    endpoints: ['LITELLM_PROXY_API_BASE'],
    prefixes: ['litellm', 'litellm_proxy'],
    hosts: [],
    source: 'https://docs.litellm.ai/docs/providers/litellm_proxy',
  },
  {
    id: 'vercel-gateway',
    keys: ['AI_GATEWAY_API_KEY'],
    endpoints: [],
    prefixes: ['gateway', 'vercel_ai_gateway'],
    hosts: ['ai-gateway.vercel.sh', 'gateway.ai.vercel.com'],
    source: 'https://vercel.com/docs/ai-gateway/authentication',
  },
  {
    id: 'groq',
    keys: ['GROQ_API_KEY'],
    endpoints: ['GROQ_BASE_URL'],
    prefixes: ['groq'],
    hosts: ['api.groq.com'],
    source: 'https://github.com/groq/groq-python#readme',
  },
  {
    id: 'mistral',
    keys: ['MISTRAL_API_KEY'],
    endpoints: [],
    prefixes: ['mistral', 'mistralai'],
    hosts: ['api.mistral.ai', 'codestral.mistral.ai'],
    source: 'https://docs.mistral.ai/api/',
  },
  {
    id: 'cohere',
    keys: ['CO_API_KEY', 'COHERE_API_KEY'],
    endpoints: ['CO_API_URL'],
    prefixes: ['cohere', 'cohere_chat'],
    hosts: ['api.cohere.com', 'api.cohere.ai'],
    source: 'https://docs.cohere.com/reference/about',
  },
  {
    id: 'deepseek',
    keys: ['DEEPSEEK_API_KEY'],
    endpoints: [],
    prefixes: ['deepseek'],
    hosts: ['api.deepseek.com'],
    source: 'https://api-docs.deepseek.com/',
  },
  {
    id: 'xai',
    keys: ['XAI_API_KEY'],
    endpoints: [],
    prefixes: ['xai', 'grok'],
    hosts: ['api.x.ai'],
    source: 'https://docs.x.ai/docs/overview',
  },
  {
    id: 'together',
    keys: ['TOGETHER_API_KEY', 'TOGETHERAI_API_KEY'],
    endpoints: [],
    prefixes: ['together', 'together_ai', 'togetherai'],
    hosts: ['api.together.xyz', 'api.together.ai'],
    source: 'https://docs.together.ai/docs/quickstart',
  },
  {
    id: 'fireworks',
    keys: ['FIREWORKS_API_KEY'],
    endpoints: [],
    prefixes: ['fireworks', 'fireworks_ai'],
    hosts: ['api.fireworks.ai'],
    source: 'https://docs.fireworks.ai/api-reference/introduction',
  },
  {
    id: 'perplexity',
    keys: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
    endpoints: [],
    prefixes: ['perplexity'],
    hosts: ['api.perplexity.ai'],
    source: 'https://docs.perplexity.ai/getting-started/quickstart',
  },
  {
    id: 'huggingface',
    keys: ['HF_TOKEN', 'HUGGINGFACEHUB_API_TOKEN'],
    endpoints: [],
    prefixes: ['huggingface', 'hf'],
    hosts: ['api-inference.huggingface.co', 'router.huggingface.co'],
    source: 'https://huggingface.co/docs/inference-providers/index',
  },
  {
    id: 'minimax',
    keys: ['MINIMAX_API_KEY'],
    endpoints: [],
    prefixes: ['minimax'],
    hosts: ['api.minimax.io', 'api.minimaxi.com'],
    source: 'https://platform.minimax.io/docs/api-reference/text-anthropic-api',
  },
  {
    id: 'local',
    keys: [],
    endpoints: ['OLLAMA_HOST'],
    prefixes: ['ollama', 'ollama_chat', 'lm_studio', 'local'],
    hosts: ['localhost', '127.0.0.1', '0.0.0.0', '[::1]', 'host.docker.internal'],
    source: 'https://github.com/ollama/ollama/blob/main/docs/api.md',
  },
];

const BY_ID = new Map(PROVIDERS.map((p) => [p.id, p]));
const BY_PREFIX = new Map(PROVIDERS.flatMap((p) => p.prefixes.map((x) => [x, p] as const)));

export function providerById(id: string): Provider | undefined {
  return BY_ID.get(id);
}

/** `azure/gpt-4o`, `openai:gpt-4o`, `gpt-4o`, `claude-…`: whose model the name is, where the name shows it. */
export function providerOfModel(model: string): Provider | undefined {
  const mark = model.search(/[/:]/);
  if (mark > 0) {
    const prefix = BY_PREFIX.get(model.slice(0, mark).toLowerCase());
    if (prefix !== undefined) return prefix;
  }
  if (/^(gpt-|o\d|chatgpt|text-embedding-(3|ada)|text-davinci|davinci)/.test(model))
    return BY_ID.get('openai');
  if (model.startsWith('claude')) return BY_ID.get('anthropic');
  if (model.startsWith('gemini')) return BY_ID.get('google');
  return undefined;
}

/** The provider at a URL or bare host, where the tables know it. */
export function providerOfUrl(
  url: string,
): { readonly provider: Provider; readonly host: string } | undefined {
  const host = hostOf(url);
  if (host === '') return undefined;
  for (const provider of PROVIDERS)
    for (const known of provider.hosts)
      if (known.startsWith('.') ? host.endsWith(known) && bedrock(provider, host) : host === known)
        return { provider, host };
  return undefined;
}

/** Amazon hosts everything below one domain; only `bedrock-runtime.…` sells tokens. */
function bedrock(provider: Provider, host: string): boolean {
  return provider.id !== 'bedrock' || host.startsWith('bedrock');
}

function hostOf(url: string): string {
  const scheme = url.indexOf('://');
  const start = scheme >= 0 && scheme < 8 ? scheme + 3 : 0;
  let end = start;
  while (end < url.length && end < start + 253 && !'/:?#"\' '.includes(url.charAt(end))) end++;
  const host = url.slice(start, end).toLowerCase();
  return host.includes('@') ? host.slice(host.lastIndexOf('@') + 1) : host;
}
