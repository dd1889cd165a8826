import type { ChargeBudget } from '../report.ts';

/** Somebody who bills for model calls. */
export interface Provider {
  readonly title: string;
  /** `none`: runs on the machine itself and costs nothing. */
  readonly budget: Exclude<ChargeBudget, 'unclear'> | 'none';
  /** Names under which its own software reads the credential. */
  readonly variables: readonly string[];
  /** Names under which its software reads another base URL. */
  readonly endpoints?: readonly string[];
  readonly source: string;
}

/** Everybody who bills for model calls that a workflow may make, by our id. */
export const PROVIDERS = {
  openai: {
    title: 'OpenAI Platform',
    budget: 'api',
    variables: ['OPENAI_API_KEY'],
    endpoints: ['OPENAI_BASE_URL', 'OPENAI_API_BASE'],
    source: 'https://developers.openai.com/api/docs/quickstart',
  },
  chatgpt: {
    title: 'ChatGPT',
    budget: 'subscription',
    variables: ['CODEX_ACCESS_TOKEN'],
    source: 'https://developers.openai.com/codex/auth',
  },
  'azure-openai': {
    title: 'Azure OpenAI',
    budget: 'other',
    variables: [
      'AZURE_OPENAI_API_KEY',
      'AZURE_OPENAI_KEY',
      'AZURE_API_KEY',
      'AZURE_OPENAI_AD_TOKEN',
    ],
    endpoints: ['AZURE_OPENAI_ENDPOINT', 'AZURE_API_BASE'],
    source: 'https://learn.microsoft.com/azure/ai-foundry/openai/reference',
  },
  'amazon-bedrock': {
    title: 'Amazon Bedrock',
    budget: 'other',
    variables: ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_ACCESS_KEY_ID'],
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  },
  anthropic: {
    title: 'Anthropic',
    budget: 'other',
    variables: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
    endpoints: ['ANTHROPIC_BASE_URL'],
    source: 'https://docs.claude.com/en/api/overview',
  },
  gemini: {
    title: 'Google Gemini',
    budget: 'other',
    variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    source: 'https://ai.google.dev/gemini-api/docs/api-key',
  },
  'vertex-ai': {
    title: 'Google Vertex AI',
    budget: 'other',
    variables: ['GOOGLE_APPLICATION_CREDENTIALS'],
    source: 'https://cloud.google.com/vertex-ai/generative-ai/docs/start/quickstart',
  },
  'github-models': {
    title: 'GitHub Models',
    budget: 'other',
    variables: ['GITHUB_MODELS_TOKEN'],
    source: 'https://docs.github.com/en/github-models',
  },
  'github-copilot': {
    title: 'GitHub Copilot',
    budget: 'other',
    variables: ['COPILOT_GITHUB_TOKEN', 'COPILOT_TOKEN'],
    source: 'https://docs.github.com/en/copilot',
  },
  openrouter: {
    title: 'OpenRouter',
    budget: 'other',
    variables: ['OPENROUTER_API_KEY'],
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  groq: {
    title: 'Groq',
    budget: 'other',
    variables: ['GROQ_API_KEY'],
    source: 'https://console.groq.com/docs/openai',
  },
  deepseek: {
    title: 'DeepSeek',
    budget: 'other',
    variables: ['DEEPSEEK_API_KEY'],
    source: 'https://api-docs.deepseek.com/',
  },
  mistral: {
    title: 'Mistral',
    budget: 'other',
    variables: ['MISTRAL_API_KEY'],
    source: 'https://docs.mistral.ai/api/',
  },
  xai: {
    title: 'xAI',
    budget: 'other',
    variables: ['XAI_API_KEY', 'GROK_API_KEY'],
    source: 'https://docs.x.ai/docs/overview',
  },
  together: {
    title: 'Together AI',
    budget: 'other',
    variables: ['TOGETHER_API_KEY', 'TOGETHERAI_API_KEY'],
    source: 'https://docs.together.ai/docs/openai-api-compatibility',
  },
  fireworks: {
    title: 'Fireworks AI',
    budget: 'other',
    variables: ['FIREWORKS_API_KEY', 'FIREWORKS_AI_API_KEY'],
    source: 'https://docs.fireworks.ai/tools-sdks/openai-compatibility',
  },
  cohere: {
    title: 'Cohere',
    budget: 'other',
    variables: ['COHERE_API_KEY', 'CO_API_KEY'],
    source: 'https://docs.cohere.com/reference/about',
  },
  perplexity: {
    title: 'Perplexity',
    budget: 'other',
    variables: ['PERPLEXITY_API_KEY', 'PERPLEXITYAI_API_KEY'],
    source: 'https://docs.perplexity.ai/',
  },
  cerebras: {
    title: 'Cerebras',
    budget: 'other',
    variables: ['CEREBRAS_API_KEY'],
    source: 'https://inference-docs.cerebras.ai/',
  },
  nvidia: {
    title: 'NVIDIA NIM',
    budget: 'other',
    variables: ['NVIDIA_API_KEY', 'NVIDIA_NIM_API_KEY'],
    source: 'https://docs.api.nvidia.com/',
  },
  minimax: {
    title: 'MiniMax',
    budget: 'other',
    variables: ['MINIMAX_API_KEY'],
    source: 'https://platform.minimax.io/docs/api-reference/api-overview',
  },
  moonshot: {
    title: 'Moonshot AI',
    budget: 'other',
    variables: ['MOONSHOT_API_KEY', 'KIMI_API_KEY'],
    source: 'https://platform.moonshot.ai/docs/overview',
  },
  zhipu: {
    title: 'Z.ai',
    budget: 'other',
    variables: ['ZAI_API_KEY', 'ZHIPUAI_API_KEY', 'GLM_API_KEY'],
    source: 'https://docs.z.ai/api-reference/introduction',
  },
  dashscope: {
    title: 'Alibaba Cloud Model Studio',
    budget: 'other',
    variables: ['DASHSCOPE_API_KEY', 'QWEN_API_KEY'],
    source: 'https://www.alibabacloud.com/help/en/model-studio/',
  },
  'hugging-face': {
    title: 'Hugging Face Inference',
    budget: 'other',
    variables: ['HUGGINGFACE_API_KEY', 'HF_INFERENCE_TOKEN'],
    source: 'https://huggingface.co/docs/inference-providers/index',
  },
  replicate: {
    title: 'Replicate',
    budget: 'other',
    variables: ['REPLICATE_API_TOKEN', 'REPLICATE_API_KEY'],
    source: 'https://replicate.com/docs/reference/http',
  },
  'vercel-ai-gateway': {
    title: 'Vercel AI Gateway',
    budget: 'other',
    variables: ['AI_GATEWAY_API_KEY'],
    source: 'https://vercel.com/docs/ai-gateway',
  },
  'cloudflare-ai': {
    title: 'Cloudflare AI',
    budget: 'other',
    variables: ['CLOUDFLARE_AI_API_TOKEN', 'CF_AIG_TOKEN'],
    source: 'https://developers.cloudflare.com/ai-gateway/',
  },
  litellm: {
    title: 'a LiteLLM gateway',
    budget: 'other',
    variables: ['LITELLM_API_KEY', 'LITELLM_MASTER_KEY', 'LITELLM_PROXY_API_KEY'],
    endpoints: ['LITELLM_BASE_URL', 'LITELLM_PROXY_API_BASE'],
    source: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  },
  gateway: {
    title: 'a gateway',
    budget: 'other',
    variables: [],
    source: 'a host that no other row names',
  },
  local: {
    title: 'a model on this machine',
    budget: 'none',
    variables: [],
    endpoints: ['CODEX_OSS_BASE_URL', 'OLLAMA_HOST'],
    source: 'https://docs.ollama.com/api/openai-compatibility',
  },
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderId = keyof typeof PROVIDERS;

export function providerOf(id: ProviderId): Provider {
  return PROVIDERS[id];
}
