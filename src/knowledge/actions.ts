import type { Answer } from './activity-types.ts';
import { type ModelChoice, PR_AGENT } from './pr-agent.ts';
import { providerById } from './providers.ts';

/** An input, or a variable, that names a model; `usual` where nothing does, in the releases that are known to ask it. */
export interface AskedModel {
  readonly with?: string;
  readonly env?: string;
  readonly usual: { readonly model: string; readonly refs: RegExp };
}

/** An event that an action does something on, with the settings that change the kinds of it. */
export interface AnsweredEvent extends Answer {
  /** An input without which it does nothing on it. */
  readonly needs?: string;
  /** A setting that names them instead. */
  readonly listedIn?: string;
  /** A kind that is answered as well where one of these settings is true. */
  readonly also?: { readonly type: string; readonly where: readonly string[] };
}

/** Which credential of an action pays whom. Names of inputs are compared without case, names of variables with it. */
export interface CatalogUse {
  /** A row of the provider table; `chatgpt` is a sign-in. */
  readonly provider: string;
  /** Any one of these inputs, */
  readonly with?: readonly string[];
  /** or of these variables of the step. */
  readonly env?: readonly string[];
  /** or of these settings, as a variable may write them (`ModelChoice`). */
  readonly settings?: readonly string[];
  /** It drives Codex with the credential. */
  readonly codex?: boolean;
  /** It signs in by an identity, not a key, where one of these inputs is set and not `false`. */
  readonly switch?: readonly string[];
  /** Where none of them is given it takes the run's own token, */
  readonly runToken?: true;
  /** in a job that has this permission to write. */
  readonly permission?: string;
  /** The releases that do. */
  readonly refs?: RegExp;
  /** Only where this input says so, in any case of its letters; `default` where it asks this one when nothing is said. */
  readonly chosenBy?: { readonly with: string; readonly is: string; readonly default?: true };
}

export interface CatalogAction {
  /** `owner/repo/path`, lower-cased. */
  readonly action: string;
  readonly uses: readonly CatalogUse[];
  /** Inputs or variables that move the requests to another host. */
  readonly endpoint?: {
    readonly with?: readonly string[];
    readonly env?: readonly string[];
    readonly settings?: readonly string[];
  };
  /** The input with the settings of Claude Code, which set variables of it, as files of the repository do. */
  readonly claudeSettings?: string;
  /** The model that its settings name decides which of them it uses. */
  readonly model?: ModelChoice;
  /**
   * `any`: one of the credentials given, chosen where no file shows it. `first`: they are tried in the
   * order of the rows. Without it the action uses every row that is given, so each of them is a charge:
   * right for a row alone and for an action that asks several, wrong for one that asks whom it is told
   * to, which is `any`, or `chosenBy` where an input tells.
   */
  readonly pick?: 'any' | 'first';
  /**
   * The input with the model, in front of which stands whom it asks (`anthropic/claude-…`): that may be somebody
   * whom a file of the repository names, with a key by a name of its own.
   */
  readonly byModel?: string;
  /**
   * It decides for itself how long it works, where other actions end with what they were asked;
   * releases that end it after a time, and inputs that do where their text says so.
   */
  readonly agent?: {
    readonly ends?: RegExp;
    readonly limits?: readonly { readonly with: string; readonly says: RegExp }[];
  };
  /** Inputs that ask it to work; without any of them a release of that name looks who else does. */
  readonly startsWith?: {
    readonly inputs: readonly [string, ...string[]];
    readonly refs: RegExp;
    /** On which events it looks. */
    readonly answers: readonly AnsweredEvent[];
    /** What it ends with on all others. */
    readonly says: string;
    /** Before that it asks GitHub for a token: what that needs, unless it is handed one. */
    readonly token?: {
      readonly permission: string;
      readonly unless: string;
      readonly says: string;
    };
  };
  /** A command that it installs once it works, for which steps after it may take it. */
  readonly installs?: { readonly command: string; readonly by: string };
  /** The models that it asks, each by what names it and what it asks where that does not. */
  readonly asks?: readonly AskedModel[];
  /** Parameters that every request of it has, and that newer models refuse, so that naming one of those helps nobody. */
  readonly sends?: readonly [string, ...string[]];
  /** Whatever else starts it, it does nothing on. */
  readonly answers?: readonly AnsweredEvent[];
  readonly source: string;
}

/** Whom opencode knows by their keys: https://opencode.ai/docs/providers */
const OPENCODE: readonly CatalogUse[] =
  'openai anthropic google openrouter groq mistral deepseek xai azure-openai bedrock cerebras cohere together fireworks moonshot minimax huggingface zhipu deepinfra nebius baseten nvidia perplexity vercel-ai-gateway ollama-cloud opencode'
    .split(' ')
    .map((provider) => ({ provider, env: providerById(provider)?.keys ?? [] }));

/** After the clouds, in the order of Claude Code: https://code.claude.com/docs/en/authentication#authentication-precedence */
const CLAUDE_KEYS: readonly CatalogUse[] = [
  { provider: 'anthropic', env: ['ANTHROPIC_AUTH_TOKEN'] },
  { provider: 'anthropic', with: ['anthropic_api_key'], env: ['ANTHROPIC_API_KEY'] },
  {
    provider: 'claude-plan',
    with: ['claude_code_oauth_token'],
    env: ['CLAUDE_CODE_OAUTH_TOKEN'],
  },
];

/** Before v1 an input ended it, after 30 minutes by default (README of `beta`). */
const CLAUDE: CatalogAction['agent'] = {
  ends: /^(?:beta|v0\b)/,
  limits: [{ with: 'claude_args', says: /--max-(?:turns|budget-usd)\b/ }],
};

/** What the sources at the tip say holds for what follows it. */
const NEWEST = /^(?:latest|main|master)$/;

/** One action, under the names that it had and as a copy; what it answers: `src/main.ts` and `src/review-comment.ts` there. */
const AI_PR_REVIEWER: readonly CatalogAction[] = [
  'fluxninja/openai-pr-reviewer',
  'fluxninja/chatgpt-pr-reviewer',
  'coderabbitai/ai-pr-reviewer',
  'coderabbitai/openai-pr-reviewer',
  'iconicompany/ai-pr-reviewer',
].map((action) => ({
  action,
  uses: [{ provider: 'openai', env: ['OPENAI_API_KEY'] }],
  endpoint: { with: ['openai_base_url'] },
  // Older releases know one model, `openai_model`.
  asks: [
    { with: 'openai_light_model', usual: { model: 'gpt-3.5-turbo', refs: NEWEST } },
    { with: 'openai_heavy_model', usual: { model: 'gpt-4', refs: NEWEST } },
  ],
  // `src/bot.ts`; the library that it asks by writes its limit so.
  sends: ['temperature', 'max_tokens'],
  answers: [
    { event: 'pull_request' },
    { event: 'pull_request_target' },
    { event: 'pull_request_review_comment', types: ['created'] },
  ],
  source: `https://github.com/${action}`,
}));

/** Actions that call a model host, one row each; adding one is adding a row. */
export const CATALOG: readonly CatalogAction[] = [
  {
    action: 'icoretech/codex-action',
    uses: [
      { provider: 'openai', with: ['openai_api_key'], codex: true },
      { provider: 'chatgpt', with: ['codex_config'], codex: true },
    ],
    source: 'https://github.com/icoretech/codex-action',
  },
  {
    action: 'gersmann/codex-review-action',
    uses: [{ provider: 'openai', with: ['openai_api_key'], codex: true }],
    source: 'https://github.com/gersmann/codex-review-action',
  },
  {
    action: 'frankekn/needlefish',
    uses: [
      { provider: 'chatgpt', env: ['CODEX_AUTH_JSON'], codex: true },
      { provider: 'openai', env: ['CODEX_API_KEY'], codex: true },
      { provider: 'unknown', env: ['PI_AUTH_JSON'] },
    ],
    source: 'https://github.com/frankekn/needlefish',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-codex',
    uses: [
      { provider: 'chatgpt', with: ['codex_auth_json'], codex: true },
      { provider: 'openai', with: ['codex_code_oauth_token'], codex: true },
      { provider: 'openai', with: ['openai_api_key'], codex: true },
    ],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-codex-plan',
    uses: [{ provider: 'openai', with: ['openai_api_key'], codex: true }],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-codex-breakdown',
    uses: [{ provider: 'openai', with: ['openai_api_key'], codex: true }],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-codex-review',
    uses: [{ provider: 'openai', with: ['openai_api_key'], codex: true }],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-claude',
    uses: [
      { provider: 'chatgpt', with: ['codex_auth_json'], codex: true },
      { provider: 'openai', with: ['codex_code_oauth_token'], codex: true },
      { provider: 'anthropic', with: ['claude_code_oauth_token'] },
    ],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-claude-plan',
    uses: [
      { provider: 'chatgpt', with: ['codex_auth_json'], codex: true },
      { provider: 'openai', with: ['codex_code_oauth_token'], codex: true },
      { provider: 'anthropic', with: ['claude_code_oauth_token'] },
    ],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-claude-breakdown',
    uses: [
      { provider: 'chatgpt', with: ['codex_auth_json'], codex: true },
      { provider: 'openai', with: ['codex_code_oauth_token'], codex: true },
      { provider: 'anthropic', with: ['claude_code_oauth_token'] },
    ],
    source: 'https://github.com/Javakky/claude-starter',
  },
  {
    action: 'javakky/claude-starter/.github/actions/run-claude-review',
    uses: [
      { provider: 'chatgpt', with: ['codex_auth_json'], codex: true },
      { provider: 'openai', with: ['codex_code_oauth_token'], codex: true },
      { provider: 'anthropic', with: ['claude_code_oauth_token'] },
    ],
    source: 'https://github.com/Javakky/claude-starter',
  },
  ...AI_PR_REVIEWER,
  {
    action: 'feiskyer/chatgpt-reviewer',
    uses: [{ provider: 'openai', env: ['OPENAI_API_KEY'] }],
    pick: 'any',
    asks: [{ with: 'model', usual: { model: 'gpt-3.5-turbo', refs: /^/ } }],
    source: 'https://github.com/feiskyer/ChatGPT-Reviewer',
  },
  {
    action: 'anc95/chatgpt-codereview',
    uses: [{ provider: 'openai', env: ['OPENAI_API_KEY'] }],
    endpoint: { env: ['OPENAI_API_ENDPOINT'] },
    asks: [{ env: 'MODEL', usual: { model: 'gpt-4o-mini', refs: NEWEST } }],
    // `src/bot.ts`
    answers: [
      { event: 'pull_request', types: ['opened', 'synchronize'] },
      { event: 'pull_request_target', types: ['opened', 'synchronize'] },
    ],
    source: 'https://github.com/anc95/ChatGPT-CodeReview',
  },
  ...PR_AGENT,
  {
    action: 'unsafecoerce/chatgpt-action',
    uses: [{ provider: 'openai', env: ['OPENAI_API_KEY'] }],
    source: 'https://github.com/unsafecoerce/chatgpt-action',
  },
  {
    action: 'magnificode-ltd/chatgpt-code-reviewer',
    uses: [{ provider: 'openai', env: ['OPENAI_API_KEY'] }],
    source: 'https://github.com/magnificode-ltd/chatgpt-code-reviewer',
  },
  {
    action: '3ru/gpt-translate',
    uses: [{ provider: 'openai', with: ['apikey'] }],
    endpoint: { with: ['basePath'] },
    source: 'https://github.com/3ru/gpt-translate',
  },
  {
    action: 'meaghanfitzgerald/ava-docs-translate',
    uses: [{ provider: 'openai', with: ['apikey'] }],
    source: 'https://github.com/meaghanfitzgerald/ava-docs-translate',
  },
  {
    action: 'kilbot/gpt-translate',
    uses: [{ provider: 'openai', with: ['apikey'] }],
    source: 'https://github.com/kilbot/gpt-translate',
  },
  {
    action: 'adshao/chatgpt-code-review-action',
    uses: [{ provider: 'openai', with: ['OPENAI_TOKEN'] }],
    source: 'https://github.com/adshao/chatgpt-code-review-action',
  },
  {
    action: 'kxxt/chatgpt-action',
    uses: [
      { provider: 'openai', with: ['apiKey'] },
      { provider: 'chatgpt-web', with: ['sessionToken'] },
    ],
    source: 'https://github.com/kxxt/chatgpt-action',
  },
  {
    action: 'cirolini/chatgpt-github-actions',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/cirolini/chatgpt-github-actions',
  },
  {
    action: 'jlowin/ai-labeler',
    uses: [{ provider: 'openai', with: ['openai-api-key'] }],
    source: 'https://github.com/jlowin/ai-labeler',
  },
  {
    action: 'austenstone/openai-issue-labeler',
    uses: [{ provider: 'openai', with: ['openai-api-key'] }],
    source: 'https://github.com/austenstone/openai-issue-labeler',
  },
  {
    action: 'irgolic/autopr',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/irgolic/AutoPR',
  },
  {
    action: 'automattic/vip-actions/ai-changelog-generator',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/Automattic/vip-actions',
  },
  {
    action: 'automattic/vip-actions/ai-changelog',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/Automattic/vip-actions',
  },
  {
    action: 'automattic/vip-actions/docs-doctor',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/Automattic/vip-actions',
  },
  {
    action: 'zirkelc/adagpt',
    uses: [{ provider: 'openai', with: ['openai_key'] }],
    source: 'https://github.com/zirkelc/adagpt',
  },
  ...['anomalyco', 'sst'].map((owner) => ({
    action: `${owner}/opencode/github`,
    uses: OPENCODE,
    pick: 'any' as const,
    byModel: 'model',
    agent: {},
    source: 'https://opencode.ai/docs/github',
  })),
  {
    action: 'pullfrog/pullfrog',
    uses: [
      { provider: 'openai', env: ['OPENAI_API_KEY'] },
      { provider: 'anthropic', env: ['ANTHROPIC_API_KEY'] },
      { provider: 'anthropic', env: ['CLAUDE_CODE_OAUTH_TOKEN'] },
      { provider: 'google', env: ['GOOGLE_GENERATIVE_AI_API_KEY'] },
      { provider: 'google', env: ['GEMINI_API_KEY'] },
      { provider: 'xai', env: ['XAI_API_KEY'] },
      { provider: 'deepseek', env: ['DEEPSEEK_API_KEY'] },
      { provider: 'moonshot', env: ['MOONSHOT_API_KEY'] },
      { provider: 'openrouter', env: ['OPENROUTER_API_KEY'] },
      { provider: 'opencode', env: ['OPENCODE_API_KEY'] },
    ],
    pick: 'any',
    // `timeout`, one hour by default.
    agent: { ends: /^/ },
    source: 'https://github.com/pullfrog/pullfrog',
  },
  {
    action: 'dciborow/action-gpt',
    uses: [
      { provider: 'openai', with: ['OPENAI_API_KEY'] },
      { provider: 'azure-openai', with: ['AZURE_OPENAI_API_KEY'] },
    ],
    pick: 'any',
    source: 'https://github.com/dciborow/action-gpt',
  },
  {
    action: 'microsoft/gpt-review',
    uses: [
      { provider: 'azure-openai', with: ['AZURE_OPENAI_API_KEY'] },
      { provider: 'openai', with: ['OPENAI_API_KEY'] },
    ],
    pick: 'any',
    source: 'https://github.com/microsoft/gpt-review',
  },
  {
    action: 'maurerkrisztian/issue-improver-action',
    uses: [{ provider: 'openai', with: ['openai-key', 'api-key'] }],
    source: 'https://github.com/MaurerKrisztian/issue-improver-action',
  },
  {
    action: 'metrue/finetune',
    uses: [{ provider: 'openai', with: ['openai-api-key'] }],
    source: 'https://github.com/metrue/finetune',
  },
  {
    action: 'scottman625/security-scanner-action',
    uses: [{ provider: 'openai', with: ['open_ai_key'] }],
    source: 'https://github.com/scottman625/security-scanner-action',
  },
  {
    action: 'scottman625/code-scanner-action',
    uses: [{ provider: 'openai', with: ['open_ai_key'] }],
    source: 'https://github.com/scottman625/code-scanner-action',
  },
  {
    action: 'bemijonathan/woot',
    uses: [{ provider: 'openai', with: ['openAIKey'] }],
    source: 'https://github.com/bemijonathan/woot',
  },
  {
    action: 'zebroc/chatgpt-create-unit-tests',
    uses: [{ provider: 'openai', env: ['OPENAI_TOKEN'] }],
    source: 'https://github.com/zebroc/chatgpt-create-unit-tests',
  },
  {
    action: 'algleymi/what-would-linus-torvalds-say',
    uses: [{ provider: 'openai', env: ['OPENAI_TOKEN'] }],
    source: 'https://github.com/algleymi/what-would-linus-torvalds-say',
  },
  {
    action: 'esmerlinjm/gha-release-messages-improved',
    uses: [{ provider: 'openai', with: ['openai_api_key'] }],
    source: 'https://github.com/EsmerlinJM/gha-release-messages-improved',
  },
  {
    action: 'mtwteam/laravel-migrations-check',
    uses: [{ provider: 'openai', with: ['openai_token'] }],
    source: 'https://github.com/mtwteam/laravel-migrations-check',
  },
  {
    action: 'docker://tracehub/code-review-action',
    uses: [{ provider: 'openai', with: ['openai_token'] }],
    source: 'https://hub.docker.com/r/tracehub/code-review-action',
  },
  {
    action: 'scribe-security/prfindings-action',
    uses: [{ provider: 'openai', with: ['params_envs'] }],
    source: 'https://github.com/scribe-security/prfindings-action',
  },
  {
    action: 'anthropics/claude-code-action',
    // Inputs win over variables, a cloud over both: `action.yml` of v1.0.200.
    uses: [
      { provider: 'bedrock', switch: ['use_bedrock'] },
      { provider: 'google', switch: ['use_vertex'] },
      { provider: 'azure-openai', switch: ['use_foundry'], env: ['ANTHROPIC_FOUNDRY_API_KEY'] },
      ...CLAUDE_KEYS,
      { provider: 'anthropic', switch: ['anthropic_federation_rule_id'] },
    ],
    pick: 'first',
    agent: CLAUDE,
    claudeSettings: 'settings',
    // https://github.com/anthropics/claude-code-action/blob/main/src/entrypoints/run.ts
    startsWith: {
      inputs: ['prompt', 'direct_prompt', 'override_prompt'],
      refs: /^v1(?:\.|$)/,
      says: 'No trigger found',
      // https://github.com/anthropics/claude-code-action/blob/main/src/github/token.ts
      token: {
        permission: 'id-token',
        unless: 'github_token',
        says: 'Could not fetch an OIDC token',
      },
      // https://github.com/anthropics/claude-code-action/blob/main/src/modes/detector.ts, and
      // `src/github/validation/trigger.ts` beside it: only with that input it reads a pull request for a mention.
      answers: [
        { event: 'issues', types: ['opened', 'labeled'] },
        { event: 'issues', types: ['assigned'], needs: 'assignee_trigger' },
        { event: 'issue_comment' },
        { event: 'pull_request', needs: 'track_progress' },
        { event: 'pull_request_review', types: ['submitted', 'edited'] },
        { event: 'pull_request_review_comment' },
      ],
    },
    installs: { command: 'claude', by: 'npm install -g @anthropic-ai/claude-code' },
    source: 'https://github.com/anthropics/claude-code-action/blob/main/action.yml',
  },
  {
    action: 'anthropics/claude-code-base-action',
    uses: [
      { provider: 'bedrock', switch: ['use_bedrock'] },
      { provider: 'google', switch: ['use_vertex'] },
      ...CLAUDE_KEYS,
    ],
    pick: 'first',
    agent: CLAUDE,
    claudeSettings: 'settings',
    source: 'https://github.com/anthropics/claude-code-base-action',
  },
  {
    action: 'google-github-actions/run-gemini-cli',
    uses: [
      {
        provider: 'google',
        with: ['gemini_api_key', 'google_api_key'],
        env: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
      },
      { provider: 'google', switch: ['gcp_workload_identity_provider'] },
    ],
    pick: 'first',
    agent: { limits: [{ with: 'settings', says: /maxSessionTurns/ }] },
    source: 'https://github.com/google-github-actions/run-gemini-cli',
  },
  {
    action: 'alibaba/open-code-review',
    // Any host that speaks OpenAI's protocol: who bills, the address says.
    uses: [{ provider: 'openai', with: ['llm_auth_token', 'llm_api_key'] }],
    endpoint: { with: ['llm_url'] },
    source: 'https://github.com/alibaba/open-code-review',
  },
  {
    action: 'google-gemini/gemini-cli-action',
    uses: [{ provider: 'google', with: ['GEMINI_API_KEY'] }],
    agent: { limits: [{ with: 'settings_json', says: /maxSessionTurns/ }] },
    source: 'https://github.com/google-gemini/gemini-cli-action',
  },
  {
    action: 'warpdotdev/oz-agent-action',
    uses: [{ provider: 'warp', with: ['warp_api_key'], env: ['WARP_API_KEY'] }],
    agent: {},
    source: 'https://github.com/warpdotdev/oz-agent-action/blob/main/action.yml',
  },
  {
    action: 'factory-ai/droid-action',
    uses: [{ provider: 'factory', with: ['factory_api_key'] }],
    agent: {},
    source: 'https://github.com/Factory-AI/droid-action/blob/main/action.yml',
  },
  ...['penify-dev/penifydocwf', 'singularityx-ai/snorkell-documentation-client'].map((action) => ({
    action,
    uses: [{ provider: 'penify', with: ['api_key'] }],
    source: 'https://github.com/SingularityX-ai/snorkell-documentation-client/blob/main/action.yml',
  })),
  {
    action: 'vercel/ai-action',
    uses: [{ provider: 'vercel-ai-gateway', with: ['api-key'] }],
    source: 'https://github.com/vercel/ai-action',
  },
  {
    action: 'mkarle/skonsole-generate-pr-description',
    uses: [{ provider: 'azure-openai', env: ['AZURE_OPENAI_API_KEY'] }],
    source: 'https://github.com/mkarle/skonsole-generate-pr-description',
  },
  {
    action: 'supabase/embeddings-generator',
    uses: [{ provider: 'openai', with: ['openai-key'] }],
    source: 'https://github.com/supabase/embeddings-generator',
  },
  {
    action: 'github/ai-moderator',
    uses: [{ provider: 'github-models', with: ['token'], runToken: true }],
    source: 'https://github.com/github/ai-moderator',
  },
  {
    action: 'actions/ai-inference',
    // v3 asks Copilot, those before GitHub Models.
    uses: [
      { provider: 'github-copilot', env: ['COPILOT_GITHUB_TOKEN'] },
      {
        provider: 'copilot-organisation',
        runToken: true,
        permission: 'copilot-requests',
        refs: /^(?:v?[3-9]\b|main$)/,
      },
      { provider: 'github-models', with: ['token'], runToken: true, refs: /^(?!v?[3-9]\b|main$)/ },
    ],
    pick: 'first',
    source: 'https://github.com/actions/ai-inference',
  },
];
