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
  /** Where the host is a web site as well, the path below which models answer. */
  readonly below?: string;
  /** Of a host that has other services as well, what only paths of models hold. */
  readonly shared?: { readonly host: string; readonly models: string };
  /** Since when it answers nobody, and what does instead: a client of it spends nothing. */
  readonly retired?: { readonly on: string; readonly instead: string };
  /** The provider whose identities open it as well: one cloud knows one run by one login. */
  readonly cloud?: string;
  /** What its owner can give a key of one purpose, so that there is a bound to what it spends, with where that stands. */
  readonly bound?: { readonly by: string; readonly source: string };
  /** A gateway's parts of the path that say to whom it passes requests on, with the key they bring. */
  readonly passesOn?: Readonly<Record<string, string>>;
  /** First parts of the path under which the same hosts answer for other services. */
  readonly beside?: readonly string[];
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
    bound: {
      by: 'the key a project of its own with a spend limit',
      source: 'https://help.openai.com/en/articles/9186755-managing-projects-in-the-api-platform',
    },
    source: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  {
    id: 'chatgpt',
    title: 'ChatGPT plan or workspace',
    budget: 'subscription',
    keys: ['CODEX_ACCESS_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: ['chatgpt_codex'],
    hosts: ['chatgpt.com', '*.chatgpt.com'],
    below: '/backend-api/',
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
    endpoints: [
      'AZURE_OPENAI_ENDPOINT',
      'AZURE_OPENAI_API_ENDPOINT',
      'AZURE_OPENAI_API_BASE',
      'AZURE_OPENAI_API',
    ],
    prefixes: ['azure', 'azure_openai', 'azure-openai', 'azure_serverless'],
    hosts: [
      '*.openai.azure.com',
      '*.cognitiveservices.azure.com',
      '*.services.ai.azure.com',
      '*.models.ai.azure.com',
      '*.inference.ai.azure.com',
    ],
    // https://learn.microsoft.com/azure/ai-services/reference/rest-api-resources
    beside: [
      ...['documentintelligence', 'formrecognizer', 'contentunderstanding', 'contentsafety'],
      ...['language', 'text', 'translator', 'speechtotext', 'tts', 'sts', 'speech', 'vision'],
      ...['computervision', 'customvision', 'face'],
    ],
    bound: {
      by: 'the job a deployment of its own with a low quota of tokens per minute',
      source: 'https://learn.microsoft.com/azure/ai-services/openai/how-to/quota',
    },
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
    otherNames: ['CLAUDE_API_KEY'],
    endpoints: ['ANTHROPIC_BASE_URL'],
    prefixes: ['anthropic', 'claude'],
    hosts: ['api.anthropic.com'],
    bound: {
      by: 'the key a workspace of its own with a spend limit',
      source: 'https://platform.claude.com/docs/en/manage-claude/workspaces',
    },
    source: 'https://docs.anthropic.com/en/api/overview',
  },
  {
    // Made by `claude setup-token` with somebody's Pro, Max, Team or Enterprise seat.
    id: 'claude-plan',
    title: 'a person’s Claude plan',
    budget: 'other',
    keys: ['CLAUDE_CODE_OAUTH_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    source: 'https://code.claude.com/docs/en/authentication',
  },
  {
    id: 'google',
    title: 'Google Gemini',
    budget: 'other',
    keys: ['GOOGLE_API_KEY', 'GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    otherNames: ['GOOGLE_AI_API_KEY', 'GOOGLE_AI_GEMINI_API_KEY', 'GOOGLE_AI_STUDIO_API_KEY'],
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
    id: 'vertex',
    title: 'Google Vertex AI',
    budget: 'other',
    keys: [],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    cloud: 'google',
    source: 'https://code.claude.com/docs/en/google-vertex-ai',
  },
  {
    id: 'foundry',
    title: 'Microsoft Foundry',
    budget: 'other',
    keys: ['ANTHROPIC_FOUNDRY_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    cloud: 'azure-openai',
    source: 'https://code.claude.com/docs/en/microsoft-foundry',
  },
  {
    id: 'openrouter',
    title: 'OpenRouter',
    budget: 'other',
    keys: ['OPENROUTER_API_KEY'],
    otherNames: ['OPENROUTER_KEY', 'OPEN_ROUTER_API_KEY'],
    endpoints: ['OPENROUTER_BASE_URL'],
    prefixes: ['openrouter'],
    hosts: ['openrouter.ai'],
    below: '/api/',
    bound: {
      by: 'the key a credit limit',
      source: 'https://openrouter.ai/docs/api_reference/limits',
    },
    source: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  {
    id: 'requesty',
    title: 'Requesty',
    budget: 'other',
    keys: ['REQUESTY_API_KEY'],
    otherNames: [],
    endpoints: ['REQUESTY_BASE_URL'],
    prefixes: ['requesty'],
    hosts: ['router.requesty.ai'],
    source: 'https://docs.requesty.ai',
  },
  {
    id: 'livekit',
    title: 'LiveKit Inference',
    budget: 'other',
    keys: ['LIVEKIT_INFERENCE_API_KEY'],
    otherNames: [],
    endpoints: ['LIVEKIT_INFERENCE_URL'],
    prefixes: [],
    hosts: ['agent-gateway.livekit.cloud'],
    source: 'https://docs.livekit.io/agents/models/inference/',
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
    // Every request is answered with 410: https://github.com/orgs/community/discussions/203602
    retired: {
      on: '2026-07-30',
      instead: '`actions/ai-inference` v3, which asks Copilot with `COPILOT_GITHUB_TOKEN`',
    },
    source: 'https://docs.github.com/github-models',
  },
  {
    id: 'github-copilot',
    title: 'a person’s GitHub Copilot',
    budget: 'other',
    keys: ['COPILOT_GITHUB_TOKEN', 'COPILOT_CLI_TOKEN'],
    otherNames: ['COPILOT_TOKEN'],
    endpoints: [],
    prefixes: [],
    hosts: ['*.githubcopilot.com', 'copilot-proxy.githubusercontent.com'],
    source: 'https://docs.github.com/copilot/concepts/agents/about-copilot-cli',
  },
  {
    id: 'copilot-organisation',
    title: 'the organisation’s GitHub Copilot',
    budget: 'other',
    keys: [],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    source:
      'https://docs.github.com/copilot/concepts/agents/copilot-cli/copilot-cli-in-github-actions',
  },
  {
    id: 'amp',
    title: 'Amp',
    budget: 'other',
    keys: ['AMP_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['ampcode.com'],
    below: '/api/',
    source: 'https://ampcode.com/manual',
  },
  {
    id: 'factory',
    title: 'Factory',
    budget: 'other',
    keys: ['FACTORY_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['*.factory.ai'],
    source: 'https://docs.factory.ai/cli/droid-exec/overview',
  },
  {
    id: 'kiro',
    title: 'Kiro',
    budget: 'other',
    keys: ['KIRO_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: [],
    source: 'https://kiro.dev/docs/cli/headless/',
  },
  {
    id: 'warp',
    title: 'Warp',
    budget: 'other',
    keys: ['WARP_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['*.warp.dev'],
    source: 'https://docs.warp.dev/developers/cli',
  },
  {
    id: 'penify',
    title: 'Penify',
    budget: 'other',
    keys: ['SNORKELL_API_KEY'],
    otherNames: ['PENIFY_API_TOKEN', 'PENIFY_API_KEY'],
    endpoints: [],
    prefixes: [],
    hosts: ['*.snorkell.ai'],
    source:
      'https://github.com/SingularityX-ai/snorkell-documentation-client/blob/main/src/index.py',
  },
  {
    id: 'cursor',
    title: 'Cursor',
    budget: 'other',
    keys: ['CURSOR_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['cursor'],
    hosts: ['api.cursor.com', '*.cursor.sh'],
    source: 'https://docs.cursor.com/en/cli/reference/authentication',
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
    bound: {
      by: 'the key a workspace of its own with a spending limit',
      source: 'https://docs.mistral.ai/admin/workspaces/usage-limits',
    },
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
    otherNames: ['GROK_API_KEY'],
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
    id: 'fal',
    title: 'fal',
    budget: 'other',
    keys: ['FAL_KEY'],
    otherNames: ['FAL_API_KEY'],
    endpoints: [],
    prefixes: ['fal_ai'],
    hosts: ['fal.run', '*.fal.run'],
    source: 'https://docs.fal.ai/model-apis/authentication',
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
    keys: ['CLOUDFLARE_AI_TOKEN', 'CLOUDFLARE_API_TOKEN'],
    otherNames: [],
    endpoints: [],
    // https://developers.cloudflare.com/workers-ai/models/
    prefixes: ['cloudflare', 'cloudflare-ai-gateway', 'workers-ai', '@cf'],
    hosts: ['gateway.ai.cloudflare.com', 'api.cloudflare.com'],
    // https://developers.cloudflare.com/workers-ai/get-started/rest-api/
    shared: { host: 'api.cloudflare.com', models: '/ai/' },
    // With the caller's own key the provider bills; what is stored in the gateway no file shows:
    // https://developers.cloudflare.com/ai-gateway/configuration/bring-your-own-keys/
    passesOn: {
      openai: 'openai',
      'azure-openai': 'azure-openai',
      anthropic: 'anthropic',
      'google-ai-studio': 'google',
      groq: 'groq',
      mistral: 'mistral',
      openrouter: 'openrouter',
    },
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
    id: 'nvidia',
    title: 'NVIDIA NIM',
    budget: 'other',
    keys: ['NVIDIA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['nvidia', 'nvidia_nim'],
    hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com'],
    source: 'https://docs.api.nvidia.com/nim/reference/llm-apis',
  },
  {
    id: 'deepinfra',
    title: 'DeepInfra',
    budget: 'other',
    keys: ['DEEPINFRA_API_KEY', 'DEEPINFRA_TOKEN'],
    otherNames: [],
    endpoints: [],
    prefixes: ['deepinfra'],
    hosts: ['api.deepinfra.com'],
    source: 'https://deepinfra.com/docs/openai_api',
  },
  {
    id: 'sambanova',
    title: 'SambaNova',
    budget: 'other',
    keys: ['SAMBANOVA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['sambanova'],
    hosts: ['api.sambanova.ai'],
    source: 'https://docs.sambanova.ai/',
  },
  {
    id: 'nebius',
    title: 'Nebius AI Studio',
    budget: 'other',
    keys: ['NEBIUS_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['nebius'],
    hosts: ['api.studio.nebius.ai', 'api.studio.nebius.com'],
    source: 'https://docs.nebius.com/studio/inference/api',
  },
  {
    id: 'siliconflow',
    title: 'SiliconFlow',
    budget: 'other',
    keys: ['SILICONFLOW_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['siliconflow'],
    hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
    source: 'https://docs.siliconflow.cn/',
  },
  {
    id: 'novita',
    title: 'Novita AI',
    budget: 'other',
    keys: ['NOVITA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['novita'],
    hosts: ['api.novita.ai'],
    source: 'https://novita.ai/docs',
  },
  {
    id: 'baseten',
    title: 'Baseten',
    budget: 'other',
    keys: ['BASETEN_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['baseten'],
    hosts: ['inference.baseten.co', '*.api.baseten.co'],
    source: 'https://docs.baseten.co/inference/model-apis/overview',
  },
  {
    id: 'inception',
    title: 'Inception',
    budget: 'other',
    keys: ['INCEPTION_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['inception'],
    hosts: ['api.inceptionlabs.ai'],
    source: 'https://docs.inceptionlabs.ai/get-started/authentication',
  },
  {
    id: 'relace',
    title: 'Relace',
    budget: 'other',
    keys: ['RELACE_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['relace'],
    hosts: ['*.endpoint.relace.run'],
    source: 'https://docs.relace.ai/docs/introduction',
  },
  {
    id: 'voyage',
    title: 'Voyage AI',
    budget: 'other',
    keys: ['VOYAGE_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['voyage'],
    hosts: ['api.voyageai.com'],
    source: 'https://docs.voyageai.com/',
  },
  // Speech, metered by characters or minutes.
  {
    id: 'elevenlabs',
    title: 'ElevenLabs',
    budget: 'other',
    keys: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY'],
    otherNames: ['ELEVEN_LABS_API_KEY', 'XI_API_KEY'],
    endpoints: [],
    prefixes: ['elevenlabs'],
    hosts: ['api.elevenlabs.io', 'api.us.elevenlabs.io', '*.residency.elevenlabs.io'],
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  {
    id: 'deepgram',
    title: 'Deepgram',
    budget: 'other',
    keys: ['DEEPGRAM_API_KEY', 'DEEPGRAM_TOKEN'],
    otherNames: ['DEEPGRAM_KEY'],
    endpoints: [],
    prefixes: ['deepgram'],
    hosts: ['api.deepgram.com', 'agent.deepgram.com'],
    source: 'https://developers.deepgram.com/docs/authenticating',
  },
  {
    id: 'assemblyai',
    title: 'AssemblyAI',
    budget: 'other',
    keys: ['ASSEMBLYAI_API_KEY'],
    otherNames: ['ASSEMBLY_AI_API_KEY', 'ASSEMBLYAI_KEY'],
    endpoints: [],
    prefixes: ['assemblyai'],
    hosts: [
      'api.assemblyai.com',
      'api.eu.assemblyai.com',
      'streaming.assemblyai.com',
      'llm-gateway.assemblyai.com',
    ],
    source: 'https://www.assemblyai.com/docs/api-reference/overview',
  },
  {
    id: 'cartesia',
    title: 'Cartesia',
    budget: 'other',
    keys: ['CARTESIA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['cartesia'],
    hosts: ['api.cartesia.ai'],
    source: 'https://docs.cartesia.ai/api-reference',
  },
  {
    id: 'aimlapi',
    title: 'AI/ML API',
    budget: 'other',
    keys: ['AIMLAPI_API_KEY', 'AIML_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['aiml'],
    hosts: ['api.aimlapi.com'],
    source: 'https://docs.aimlapi.com/',
  },
  {
    id: 'ai21',
    title: 'AI21 Labs',
    budget: 'other',
    keys: ['AI21_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['ai21'],
    hosts: ['api.ai21.com'],
    source: 'https://docs.ai21.com/reference/authentication',
  },
  {
    id: 'hyperbolic',
    title: 'Hyperbolic',
    budget: 'other',
    keys: ['HYPERBOLIC_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['hyperbolic'],
    hosts: ['api.hyperbolic.xyz'],
    source: 'https://docs.hyperbolic.xyz/docs/getting-started',
  },
  {
    // Parses and keeps documents, by credits for what its models read; no host of Llama models.
    id: 'llama-cloud',
    title: 'LlamaCloud',
    budget: 'other',
    keys: ['LLAMA_CLOUD_API_KEY'],
    otherNames: ['LLAMACLOUD_API_KEY', 'LLAMA_PARSE_API_KEY', 'LLAMAPARSE_API_KEY'],
    endpoints: ['LLAMA_CLOUD_BASE_URL'],
    prefixes: [],
    hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'],
    source: 'https://developers.llamaindex.ai/llamaparse/general/pricing/',
  },
  {
    id: 'llama-api',
    title: 'Llama API',
    budget: 'other',
    keys: ['LLAMA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['api.llama.com'],
    source: 'https://llama.developer.meta.com/docs/overview',
  },
  {
    id: 'openhands',
    title: 'OpenHands Cloud',
    budget: 'other',
    keys: ['OPENHANDS_API_KEY'],
    otherNames: ['OPENHANDS_CLOUD_API_KEY'],
    endpoints: [],
    prefixes: ['openhands'],
    hosts: ['app.all-hands.dev'],
    below: '/api/',
    source: 'https://docs.all-hands.dev/usage/cloud/cloud-api',
  },
  {
    id: 'opencode',
    title: 'OpenCode Zen',
    budget: 'other',
    keys: ['OPENCODE_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: ['opencode', 'opencode-go'],
    hosts: ['opencode.ai'],
    below: '/zen/',
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
    title: 'whoever runs the gateway',
    budget: 'other',
    keys: ['LLM_API_KEY', 'LLM_PROXY_API_KEY'],
    otherNames: ['CLIPROXY_API_KEY', 'PYDANTIC_AI_GATEWAY_API_KEY'],
    endpoints: ['LLM_BASE_URL', 'LLM_PROXY_BASE_URL', 'LLM_API_BASE'],
    prefixes: [],
    hosts: [],
    source: 'https://docs.litellm.ai/docs/simple_proxy',
  },
  {
    // The same software somewhere else: https://docs.ollama.com/cloud
    id: 'ollama-cloud',
    title: 'Ollama’s cloud',
    budget: 'other',
    keys: ['OLLAMA_API_KEY'],
    otherNames: [],
    endpoints: [],
    prefixes: [],
    hosts: ['ollama.com'],
    below: '/api/',
    source: 'https://docs.ollama.com/cloud',
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

/** By its name in sentences; the address behind a gateway may stand after it. */
export function providerTitled(title: string): Provider | undefined {
  return PROVIDERS.find((one) => one.title === title);
}

/** Keys that open much else: their name alone hints at no model call. */
const SHARED: ReadonlySet<string> = new Set([
  'GITHUB_TOKEN',
  'HF_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'CLOUDFLARE_API_TOKEN',
]);

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

/** `gpt-4o`, `openai/gpt-4o`: whose model it is, of what nothing but its looks says is a model's name. */
export function providerOfModelName(text: string): Provider | undefined {
  const [, prefix, name = ''] = /^(?:([\w-]+)[/:])?([\w.-]+)$/.exec(text) ?? [];
  if (!/-|^o\d$/.test(name) || !FAMILIES.some(([family]) => family.test(name))) return undefined;
  return prefix === undefined || BY_PREFIX.has(prefix) ? providerOfModel(text) : undefined;
}

/** How libraries call what asks one provider: `OpenAI`, `OpenAIProvider`, `ChatAnthropic`. */
const CLASS =
  /^(?:Async)?(?:Chat)?(Azure)?(OpenAI|OpenAi|Anthropic|Claude|Gemini|Mistral|Groq|DeepSeek|Cohere|OpenRouter)(?:AI)?(?:Chat)?(?:Provider|Client|Model|LLM|Llm|Embeddings?|EmbeddingFunction|Generator|Responses|Adapter|Backend)?$/;

const MAKERS: Readonly<Record<string, string>> = {
  claude: 'anthropic',
  gemini: 'google',
};

/** Whose client a class is by its name. */
export function providerOfClass(name: string): Provider | undefined {
  const [, azure, maker = ''] = CLASS.exec(name) ?? [];
  if (azure !== undefined) return BY_ID.get('azure-openai');
  const id = maker.toLowerCase();
  return BY_ID.get(MAKERS[id] ?? id);
}

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
