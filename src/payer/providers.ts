/** Somebody who bills model calls. */
export interface Provider {
  readonly id: string;
  readonly title: string;
  /** `none`: runs on one's own machine and costs nothing per call. */
  readonly budget: 'api' | 'subscription' | 'other' | 'none';
  /** Environment names of its key, in the order its own SDK tries them. */
  readonly keys: readonly string[];
  /** Further names under which other software looks for it. */
  readonly otherNames: readonly string[];
  /** Environment names that move an SDK's requests to another host. */
  readonly endpoints: readonly string[];
  /** What stands before a model's name in multi-provider libraries: `azure/gpt-4o`, `openai:gpt-4o`. */
  readonly prefixes: readonly string[];
  /** Host names; `*.` matches one or more labels in front. */
  readonly hosts: readonly string[];
  readonly source: string;
}

export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openai',
    title: 'OpenAI Platform',
    budget: 'api',
    keys: ['OPENAI_API_KEY'],
    otherNames: [
      'OPENAI_KEY',
      'OPENAI.KEY',
      'OPENAI__KEY',
      'OPENAI_TOKEN',
      'OpenAI__ApiKey',
      'OPENAI_ADMIN_KEY',
    ],
    endpoints: [
      'OPENAI_BASE_URL',
      'OPENAI_API_BASE',
      'OPENAI_API_HOST',
      'OPENAI_ENDPOINT',
      'OPENAI.API_BASE',
      'OPENAI__API_BASE',
    ],
    prefixes: ['openai', 'openai-chat', 'openai-responses', 'text-completion-openai'],
    hosts: ['api.openai.com', '*.api.openai.com'],
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    id: 'chatgpt',
    title: 'ChatGPT plan or workspace',
    budget: 'subscription',
    keys: ['CODEX_ACCESS_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['chatgpt.com', '*.chatgpt.com'],
    source: 'https://developers.openai.com/codex/auth',
  },
  {
    id: 'azure-openai',
    title: 'Azure OpenAI',
    budget: 'other',
    keys: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_AD_TOKEN'],
    otherNames: [
      'AZURE_OPENAI_KEY',
      'AzureOpenAI__ApiKey',
      'AZURE_API_KEY',
      'AZURE_AI_API_KEY',
      'AZURE_INFERENCE_CREDENTIAL',
    ],
    endpoints: ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_ENDPOINT', 'AZURE_OPENAI_API_BASE'],
    prefixes: ['azure', 'azure_openai', 'azure-openai', 'azure_serverless'],
    hosts: [
      '*.openai.azure.com',
      '*.cognitiveservices.azure.com',
      '*.services.ai.azure.com',
      '*.models.ai.azure.com',
      '*.inference.ai.azure.com',
    ],
    source: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
  },
  {
    id: 'bedrock',
    title: 'Amazon Bedrock',
    budget: 'other',
    keys: ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_ACCESS_KEY_ID'],
    otherNames: [],
    endpoints: ['AWS_ENDPOINT_URL_BEDROCK_RUNTIME'],
    prefixes: ['bedrock', 'bedrock_converse', 'amazon-bedrock'],
    hosts: ['*.amazonaws.com', '*.api.aws'],
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  },
  {
    id: 'anthropic',
    title: 'Anthropic',
    budget: 'other',
    keys: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'],
    otherNames: ['CLAUDE_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
    endpoints: ['ANTHROPIC_BASE_URL'],
    prefixes: ['anthropic', 'claude'],
    hosts: ['api.anthropic.com'],
    source: 'https://docs.anthropic.com/en/api/overview',
  },
  {
    id: 'google',
    title: 'Google Gemini',
    budget: 'other',
    keys: ['GOOGLE_API_KEY', 'GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    otherNames: ['GOOGLE_AI_API_KEY', 'GOOGLE_AI_GEMINI_API_KEY'],
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
    hosts: [
      'generativelanguage.googleapis.com',
      '*.aiplatform.googleapis.com',
      'aiplatform.googleapis.com',
    ],
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  {
    id: 'openrouter',
    title: 'OpenRouter',
    budget: 'other',
    keys: ['OPENROUTER_API_KEY'],
    otherNames: ['OPENROUTER_KEY'],
    endpoints: ['OPENROUTER_BASE_URL'],
    prefixes: ['openrouter'],
    hosts: ['openrouter.ai'],
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  {
    id: 'github-models',
    title: 'GitHub Models',
    budget: 'other',
    keys: ['GITHUB_TOKEN'],
    otherNames: ['GITHUB_MODELS_TOKEN', 'MODELS_TOKEN'],
    endpoints: [],
    prefixes: ['github', 'github_models'],
    hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
    source: 'https://docs.github.com/github-models',
  },
  {
    id: 'github-copilot',
    title: 'GitHub Copilot',
    budget: 'other',
    keys: ['COPILOT_GITHUB_TOKEN', 'COPILOT_CLI_TOKEN'],
    otherNames: ['COPILOT_TOKEN'],
    endpoints: [],
    prefixes: [],
    hosts: ['*.githubcopilot.com', 'copilot-proxy.githubusercontent.com'],
    source: 'https://docs.github.com/copilot/concepts/agents/about-copilot-cli',
  },
  {
    id: 'groq',
    title: 'Groq',
    budget: 'other',
    keys: ['GROQ_API_KEY'],
    otherNames: [],
    endpoints: ['GROQ_BASE_URL'],
    prefixes: ['groq'],
    hosts: ['api.groq.com'],
    source: 'https://console.groq.com/docs/openai',
  },
  {
    id: 'mistral',
    title: 'Mistral',
    budget: 'other',
    keys: ['MISTRAL_API_KEY'],
    otherNames: ['MISTRAL_AI_API_KEY'],
    endpoints: [],
    prefixes: ['mistral', 'mistralai'],
    hosts: ['api.mistral.ai', 'codestral.mistral.ai'],
    source: 'https://docs.mistral.ai/api/',
  },
  {
    id: 'deepseek',
    title: 'DeepSeek',
    budget: 'other',
    keys: ['DEEPSEEK_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['deepseek'],
    hosts: ['api.deepseek.com'],
    source: 'https://api-docs.deepseek.com/',
  },
  {
    id: 'xai',
    title: 'xAI',
    budget: 'other',
    keys: ['XAI_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['xai', 'grok'],
    hosts: ['api.x.ai'],
    source: 'https://docs.x.ai/docs/api-reference',
  },
  {
    id: 'cohere',
    title: 'Cohere',
    budget: 'other',
    keys: ['CO_API_KEY', 'COHERE_API_KEY'],
    otherNames: [],
    endpoints: ['CO_API_URL'],
    prefixes: ['cohere', 'cohere_chat'],
    hosts: ['api.cohere.com', 'api.cohere.ai'],
    source: 'https://docs.cohere.com/reference/about',
  },
  {
    id: 'together',
    title: 'Together AI',
    budget: 'other',
    keys: ['TOGETHER_API_KEY', 'TOGETHERAI_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['together', 'together_ai', 'togetherai'],
    hosts: ['api.together.xyz', 'api.together.ai'],
    source: 'https://docs.together.ai/docs/openai-api-compatibility',
  },
  {
    id: 'fireworks',
    title: 'Fireworks AI',
    budget: 'other',
    keys: ['FIREWORKS_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['fireworks', 'fireworks_ai'],
    hosts: ['api.fireworks.ai'],
    source: 'https://docs.fireworks.ai/',
  },
  {
    id: 'moonshot',
    title: 'Moonshot AI',
    budget: 'other',
    keys: ['MOONSHOT_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
    source: 'https://platform.moonshot.ai/docs',
  },
  {
    id: 'minimax',
    title: 'MiniMax',
    budget: 'other',
    keys: ['MINIMAX_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['minimax'],
    hosts: ['api.minimax.io', 'api.minimaxi.com'],
    source: 'https://www.minimax.io/platform',
  },
  {
    id: 'perplexity',
    title: 'Perplexity',
    budget: 'other',
    keys: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['perplexity'],
    hosts: ['api.perplexity.ai'],
    source: 'https://docs.perplexity.ai/',
  },
  {
    id: 'cerebras',
    title: 'Cerebras',
    budget: 'other',
    keys: ['CEREBRAS_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['api.cerebras.ai'],
    source: 'https://inference-docs.cerebras.ai/',
  },
  {
    id: 'replicate',
    title: 'Replicate',
    budget: 'other',
    keys: ['REPLICATE_API_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['api.replicate.com'],
    source: 'https://replicate.com/docs/reference/http',
  },
  {
    id: 'huggingface',
    title: 'Hugging Face Inference',
    budget: 'other',
    keys: ['HF_TOKEN', 'HUGGINGFACEHUB_API_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: ['huggingface', 'hf'],
    hosts: ['router.huggingface.co', 'api-inference.huggingface.co'],
    source: 'https://huggingface.co/docs/inference-providers',
  },
  {
    id: 'vercel-ai-gateway',
    title: 'Vercel AI Gateway',
    budget: 'other',
    keys: ['AI_GATEWAY_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['gateway', 'vercel_ai_gateway'],
    hosts: ['ai-gateway.vercel.sh', 'gateway.ai.vercel.com'],
    source: 'https://vercel.com/docs/ai-gateway',
  },
  {
    id: 'cloudflare',
    title: 'Cloudflare AI',
    budget: 'other',
    keys: ['CLOUDFLARE_AI_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['gateway.ai.cloudflare.com'],
    source: 'https://developers.cloudflare.com/ai-gateway/',
  },
  {
    id: 'watsonx',
    title: 'IBM watsonx',
    budget: 'other',
    keys: ['WATSONX_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['*.ml.cloud.ibm.com'],
    source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
  },
  {
    id: 'dashscope',
    title: 'Alibaba DashScope',
    budget: 'other',
    keys: ['DASHSCOPE_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com'],
    source: 'https://www.alibabacloud.com/help/en/model-studio/',
  },
  {
    id: 'zhipu',
    title: 'Zhipu AI',
    budget: 'other',
    keys: ['ZHIPU_API_KEY', 'ZAI_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['open.bigmodel.cn', 'api.z.ai'],
    source: 'https://docs.z.ai/',
  },
  {
    id: 'opencode',
    title: 'OpenCode Zen',
    budget: 'other',
    keys: ['OPENCODE_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['opencode.ai'],
    source: 'https://opencode.ai/docs/zen',
  },
  {
    id: 'litellm',
    title: 'a LiteLLM gateway',
    budget: 'other',
    keys: ['LITELLM_API_KEY', 'LITELLM_PROXY_API_KEY'],
    otherNames: ['LITELLM_MASTER_KEY'],
    endpoints: ['LITELLM_PROXY_API_BASE', 'LITELLM_BASE_URL', 'LITELLM_API_BASE'],
    prefixes: ['litellm', 'litellm_proxy'],
    hosts: [],
    source: 'https://docs.litellm.ai/docs/simple_proxy',
  },
  {
    id: 'chatgpt-web',
    title: 'a ChatGPT web session',
    budget: 'other',
    keys: [],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    source: 'https://github.com/kxxt/chatgpt-action',
  },
  {
    id: 'gateway',
    title: 'another host',
    budget: 'other',
    keys: ['LLM_API_KEY', 'LLM_PROXY_API_KEY'],
    otherNames: ['CLIPROXY_API_KEY', 'PYDANTIC_AI_GATEWAY_API_KEY'],
    endpoints: ['LLM_BASE_URL', 'LLM_PROXY_BASE_URL', 'LLM_API_BASE'],
    prefixes: [],
    hosts: [],
    source: 'https://docs.litellm.ai/docs/simple_proxy',
  },
  {
    id: 'local',
    title: 'a model on the same machine',
    budget: 'none',
    keys: [],
    otherNames: [],
    endpoints: ['OLLAMA_HOST', 'OLLAMA_BASE_URL'],
    prefixes: ['ollama', 'ollama_chat', 'lm_studio', 'local'],
    hosts: ['localhost', '127.0.0.1', '0.0.0.0', '::1', 'host.docker.internal', 'ollama', '[::1]'],
    source: 'https://github.com/ollama/ollama/blob/main/docs/openai.md',
  },
];

const BY_ID = new Map(PROVIDERS.map((provider) => [provider.id, provider]));
const BY_PREFIX = new Map(PROVIDERS.flatMap((p) => p.prefixes.map((x) => [x, p] as const)));

export function providerById(id: string): Provider | undefined {
  return BY_ID.get(id);
}

/** Keys that open much else: their name alone hints at no model call. */
const SHARED: ReadonlySet<string> = new Set(['GITHUB_TOKEN', 'HF_TOKEN', 'AWS_ACCESS_KEY_ID']);

/** The names that give the provider's credential away. */
export function tellingNames(provider: Provider): readonly string[] {
  return [...provider.keys, ...provider.otherNames].filter((name) => !SHARED.has(name));
}

/** How the makers of models call them, for a name without its provider. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:gpt-|o\d|chatgpt|codex-|text-embedding-(?:3|ada)|text-davinci|davinci)/, 'openai'],
  [/^(?:claude|sonnet$|opus$|haiku$)/, 'anthropic'],
  [/^gemini/, 'google'],
  [/^deepseek-/, 'deepseek'],
  [/^(?:mistral|ministral|magistral|codestral|devstral|pixtral)-/, 'mistral'],
  [/^grok-/, 'xai'],
];

/**
 * `azure/gpt-4o`, `openai:gpt-4o`, `gpt-4o`, `claude-…`, `github`: whose model the name is, where the
 * name shows it. A tool that takes a provider for a model is told one by its prefix alone.
 */
export function providerOfModel(model: string): Provider | undefined {
  const mark = model.search(/[/:]/);
  const prefix = (mark > 0 ? model.slice(0, mark) : model).toLowerCase();
  const named = BY_PREFIX.get(prefix);
  if (named !== undefined) return named;
  const family = FAMILIES.find(([names]) => names.test(model));
  return family && BY_ID.get(family[1]);
}
