/** Where a settings file says which models are asked and with what: keys of its objects, `*` for each of them. */
export interface SettingsShape {
  readonly name: string;
  /** What stands in such a file, however it is called. */
  readonly tells: RegExp;
  /** The ways to what names a model or a provider, a text or an object. */
  readonly entries: readonly (readonly string[])[];
  /** Of a map the keys name the provider. */
  readonly keyed?: true;
  /** Within an entry; an entry that is a text is its model. */
  readonly model?: readonly string[];
  readonly provider?: readonly string[];
  readonly key: readonly (readonly string[])[];
  readonly base: readonly (readonly string[])[];
  /** Spellings of providers that no other tool uses; '' asks nobody. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly source: string;
}

const path = (text: string): readonly string[] => text.split('.');

const LITELLM: SettingsShape = {
  name: 'LiteLLM',
  tells: /^model_list\s*:/m,
  entries: [path('model_list.*')],
  model: path('litellm_params.model'),
  key: [path('litellm_params.api_key')],
  base: [path('litellm_params.api_base')],
  aliases: { hosted_vllm: '', vllm: '', openai_like: '', xinference: '', llamafile: '' },
  source: 'https://docs.litellm.ai/docs/proxy/configs',
};

const LLAMA_STACK: SettingsShape = {
  name: 'Llama Stack',
  tells: /^\s*-?\s*provider_type\s*:\s*\S*(?:remote|inline)::/m,
  entries: [path('providers.inference.*')],
  provider: path('provider_type'),
  key: [path('config.api_key'), path('config.api_token')],
  base: [path('config.base_url'), path('config.url'), path('config.api_base')],
  aliases: {
    'remote::openai': 'openai',
    'remote::azure': 'azure',
    'remote::vertexai': 'google',
    'remote::gemini': 'google',
    'remote::tgi': '',
    'remote::vllm': '',
    'remote::ollama': '',
    'remote::llama-openai-compat': '',
  },
  source: 'https://llama-stack.readthedocs.io/en/latest/distributions/configuration.html',
};

const BIFROST: SettingsShape = {
  name: 'Bifrost',
  tells: /"providers"\s*:\s*\{[\s\S]{0,400}"keys"\s*:/,
  entries: [path('providers.*')],
  keyed: true,
  key: [path('keys.0.value')],
  base: [path('network_config.base_url')],
  aliases: {},
  source: 'https://docs.getbifrost.ai/quickstart/gateway/setting-up',
};

const CLAUDE_CODE_ROUTER: SettingsShape = {
  name: 'Claude Code Router',
  tells: /"api_base_url"\s*:/,
  entries: [path('Providers.*')],
  provider: path('name'),
  key: [path('api_key')],
  base: [path('api_base_url')],
  aliases: {},
  source: 'https://github.com/musistudio/claude-code-router',
};

/** A server that hands requests on to the models of others. */
export interface Gateway {
  readonly name: string;
  /** The words that start it. */
  readonly commands: readonly string[];
  /** Part of its image's name. */
  readonly image: RegExp;
  /** Flags that name its settings file; `first`: the first word behind its name may. */
  readonly settings: readonly string[];
  readonly first?: true;
  /** Where it looks for them by itself. */
  readonly home?: string;
  /** Flags that name a model instead. */
  readonly model: readonly string[];
  /** Flags that take another word. */
  readonly valued: readonly string[];
  readonly shape: SettingsShape;
}

export const GATEWAYS: readonly Gateway[] = [
  {
    name: 'LiteLLM',
    commands: ['litellm', 'litellm-proxy'],
    image: /(?:^|\/)(?:berriai\/)?litellm[\w-]*(?:[:@]|$)/i,
    settings: ['--config', '-c'],
    model: ['--model', '-m'],
    valued: [
      '--port',
      '--host',
      '--num_workers',
      '--api_base',
      '--alias',
      '--add_key',
      '--telemetry',
    ],
    shape: LITELLM,
  },
  {
    name: 'Llama Stack',
    commands: [
      'llama stack run',
      'ogx stack run',
      'python -m llama_stack.core.server.server',
      'python -m llama_stack.distribution.server.server',
    ],
    image: /llama-?stack/i,
    settings: ['--config', '--yaml-config', '--template'],
    first: true,
    model: [],
    valued: ['--port', '--env', '--image-name', '--image-type', '--providers'],
    shape: LLAMA_STACK,
  },
  {
    name: 'Bifrost',
    commands: ['bifrost', 'bifrost-http', '@maximhq/bifrost'],
    image: /maximhq\/bifrost/i,
    settings: ['-config', '--config', '-app-dir'],
    model: [],
    valued: ['-port', '--port', '-host'],
    shape: BIFROST,
  },
  {
    name: 'Claude Code Router',
    commands: [
      'ccr start',
      'ccr restart',
      'ccr code',
      'claude-code-router start',
      'claude-code-router code',
    ],
    image: /musistudio\/claude-code-router/i,
    settings: [],
    home: '~/.claude-code-router/config.json',
    model: [],
    valued: [],
    shape: CLAUDE_CODE_ROUTER,
  },
];

/** Images that call models with what their environment holds, by a word of their name. */
export const TELLING_IMAGE =
  /llm|gpt|openai|anthropic|claude|gemini|chat|agent|assistant|\brag\b|\bai\b|langchain|langflow|flowise|dify|embedding|copilot|weaviate|model/i;

export const PROMPTFOO: SettingsShape = {
  name: 'promptfoo',
  tells: /^\s*(?:providers|targets)\s*:/m,
  entries: [path('providers'), path('providers.*'), path('targets'), path('targets.*')],
  model: path('id'),
  key: [path('config.apiKey'), path('config.apiKeyEnvar')],
  base: [path('config.apiBaseUrl'), path('config.apiHost'), path('config.apiBaseUrlEnvar')],
  aliases: {
    azureopenai: 'azure',
    vertex: 'google',
    palm: 'google',
    localai: '',
    'llama.cpp': '',
    llamafile: '',
    vllm: '',
    echo: '',
    http: '',
    https: '',
    webhook: '',
    websocket: '',
    browser: '',
    sagemaker: '',
    'promptfoo:manual-input': '',
  },
  source: 'https://www.promptfoo.dev/docs/providers/',
};
/** Who judges the answers: https://www.promptfoo.dev/docs/configuration/expected-outputs/model-graded/#overriding-the-llm-grader */
export const PROMPTFOO_JUDGES: SettingsShape = {
  ...PROMPTFOO,
  entries: ['defaultTest', 'tests.*', 'scenarios.*.tests.*'].flatMap((test) =>
    ['provider', 'options.provider', 'assert.*.provider', 'assert.*.assert.*.provider'].map((way) =>
      path(`${test}.${way}`),
    ),
  ),
};

/** https://www.promptfoo.dev/docs/configuration/guide/, in the order in which they are looked for. */
export const PROMPTFOO_FILES: readonly string[] = [
  'yaml',
  'yml',
  'json',
  'js',
  'cjs',
  'mjs',
  'ts',
  'mts',
].map((ending) => `promptfooconfig.${ending}`);
