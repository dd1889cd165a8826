/** PR-Agent, as an action and as a command: https://github.com/The-PR-Agent/pr-agent/blob/main/docs/docs/usage-guide/changing_a_model.md */

import type { AnsweredEvent } from './actions.ts';

/** A model that settings name and that decides who is asked. */
export interface ModelChoice {
  /** The setting that names it, its parts joined by dots: a variable may write two underscores for one, in any case of its letters, */
  readonly setting: string;
  /** or a file of the repository, which counts before the variable. */
  readonly file: string;
  /** The setting that lists those that it asks where the first fails; where it does not, it has some of its own. */
  readonly fallback: string;
  /** Who is asked where nothing names a model. */
  readonly usual: string;
  /** A setting that has somebody else serve it. */
  readonly moved: { readonly setting: string; readonly is: string; readonly to: string };
  /** The settings that hold keys, each with whom it pays. */
  readonly keys: readonly (readonly [provider: string, setting: string])[];
}

/** Under its own name for a key, and under the one that LiteLLM looks for: https://docs.litellm.ai/docs/providers */
const key = (provider: string) => ({
  provider,
  settings: [`${provider}.key`],
  env: [`${provider.toUpperCase()}_API_KEY`],
});

const USES = [
  { provider: 'openai', settings: ['openai.key'], env: ['OPENAI_KEY', 'OPENAI_API_KEY'] },
  { provider: 'azure-openai', settings: ['openai.key'], env: ['OPENAI_KEY', 'AZURE_API_KEY'] },
  {
    provider: 'google',
    settings: ['google_ai_studio.gemini_api_key'],
    env: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  },
  { provider: 'bedrock', settings: ['aws.aws_access_key_id'], env: ['AWS_ACCESS_KEY_ID'] },
  ...'anthropic groq mistral deepseek xai cohere replicate huggingface openrouter deepinfra'
    .split(' ')
    .map(key),
];

export const PR_AGENT_MODEL: ModelChoice = {
  setting: 'config.model',
  file: '.pr_agent.toml',
  fallback: 'config.fallback_models',
  usual: 'openai',
  keys: USES.flatMap(({ provider, settings }) => settings.map((one) => [provider, one] as const)),
  moved: { setting: 'openai.api_type', is: 'azure', to: 'azure-openai' },
};

/** https://github.com/The-PR-Agent/pr-agent/blob/main/pr_agent/servers/github_action_runner.py */
const PULLED = {
  types: ['opened', 'reopened', 'ready_for_review', 'review_requested'],
  listedIn: 'github_action_config.pr_actions',
  also: {
    type: 'synchronize',
    where: ['github_action_config.handle_push_trigger', 'github_app.handle_push_trigger'],
  },
};

const ANSWERS: readonly AnsweredEvent[] = [
  { event: 'pull_request', ...PULLED },
  { event: 'pull_request_target', ...PULLED },
  { event: 'issue_comment', types: ['created', 'edited'] },
  { event: 'pull_request_review_comment', types: ['created', 'edited'] },
  { event: 'workflow_run' },
];

export const PR_AGENT = ['codium-ai', 'qodo-ai', 'the-pr-agent'].map((owner) => ({
  action: `${owner}/pr-agent`,
  uses: USES,
  model: PR_AGENT_MODEL,
  answers: ANSWERS,
  endpoint: { env: ['OPENAI_API_BASE'], settings: ['openai.api_base'] },
  source: `https://github.com/${owner}/pr-agent`,
}));
