import { type ModelChoice, PR_AGENT_MODEL } from './pr-agent.ts';

/** A program that calls model hosts by itself. */
export interface Tool {
  /** Names of its command. */
  readonly commands: readonly string[];
  /** Names of its package, for `npx`, `uvx`, `pipx`. */
  readonly packages: readonly string[];
  /** The only provider it uses, or `any`: the model or its configuration decides. */
  readonly provider: string;
  /** Switches in its environment send it to a cloud, which bills it then. */
  readonly clouds?: true;
  /** Flags that name the model. */
  readonly model: readonly string[];
  /** Subcommands that make no model call. */
  readonly free: readonly string[];
  /** Subcommands that start what the project defines, which says itself what it asks. */
  readonly starts?: readonly string[];
  /** With this variable, an address, it asks the one, without it the other. */
  readonly switchedBy?: { readonly variable: string; readonly to: string; readonly from: string };
  /** The variable that names its provider. */
  readonly providerFrom?: string;
  /** Settings that name its model where no flag does. */
  readonly chosenBy?: ModelChoice;
  /** The variables that it tries, in this order; further ones of its provider come after. */
  readonly order?: readonly string[];
  /** Whose settings, where they are here, say what it asks or set its environment. */
  readonly settings?: 'promptfoo' | 'claude';
  /** Names that other programs have as well: only with one of these variables in reach is it this tool. */
  readonly alias?: { readonly names: readonly string[]; readonly variables: readonly string[] };
  /**
   * It decides for itself how long it works, where other tools end with what they were asked; with the
   * arguments that end it earlier.
   */
  readonly agent?: { readonly limits: readonly string[] };
  readonly source: string;
}

export const TOOLS: readonly Tool[] = [
  {
    commands: ['aider'],
    packages: ['aider-chat'],
    provider: 'any',
    model: ['--model'],
    free: ['--version'],
    source: 'https://aider.chat/docs/llms.html',
  },
  {
    commands: ['claude'],
    packages: ['@anthropic-ai/claude-code'],
    provider: 'anthropic',
    clouds: true,
    model: ['--model'],
    free: [
      '--version',
      'mcp',
      'config',
      'doctor',
      'update',
      'plugin',
      'install',
      'auth',
      'setup-token',
    ],
    // https://code.claude.com/docs/en/authentication#authentication-precedence
    order: ['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
    settings: 'claude',
    agent: { limits: ['--max-turns', '--max-budget-usd'] },
    source: 'https://docs.anthropic.com/en/docs/claude-code/cli-reference',
  },
  {
    commands: ['gemini'],
    packages: ['@google/gemini-cli'],
    provider: 'google',
    model: ['-m', '--model'],
    free: ['--version', 'mcp', 'extensions'],
    agent: { limits: [] },
    source: 'https://github.com/google-gemini/gemini-cli',
  },
  {
    commands: ['agy'],
    packages: [],
    provider: 'google',
    model: ['--model'],
    free: ['--version', 'update', 'install', 'auth', 'models'],
    agent: { limits: [] },
    source: 'https://github.com/google-antigravity/antigravity-cli',
  },
  {
    commands: ['copilot'],
    packages: ['@github/copilot'],
    provider: 'github-copilot',
    model: ['--model'],
    free: ['--version'],
    agent: { limits: [] },
    source: 'https://docs.github.com/copilot/concepts/agents/about-copilot-cli',
  },
  {
    commands: ['cursor-agent'],
    packages: [],
    provider: 'cursor',
    model: ['-m', '--model'],
    free: ['--version', 'login', 'logout', 'status', 'whoami', 'about', 'models', 'mcp', 'update'],
    alias: { names: ['agent'], variables: ['CURSOR_API_KEY'] },
    agent: { limits: [] },
    source: 'https://docs.cursor.com/en/cli/reference/parameters',
  },
  {
    commands: ['opencode'],
    packages: ['opencode-ai'],
    provider: 'any',
    model: ['-m', '--model'],
    free: ['--version', 'auth'],
    agent: { limits: [] },
    source: 'https://opencode.ai/docs/providers',
  },
  {
    commands: ['genaiscript'],
    packages: ['genaiscript'],
    provider: 'any',
    model: ['-m', '--model', '-p', '--provider'],
    free: ['scripts', 'parse', 'info', '--version'],
    source: 'https://microsoft.github.io/genaiscript/reference/cli/',
  },
  {
    commands: ['promptfoo'],
    packages: ['promptfoo'],
    provider: 'any',
    model: ['-r', '--providers'],
    free: [
      'view',
      'init',
      'cache',
      '--version',
      'validate',
      'export',
      'import',
      'list',
      'show',
      'config',
    ],
    settings: 'promptfoo',
    source: 'https://www.promptfoo.dev/docs/usage/command-line/',
  },
  {
    commands: ['pr-agent', 'pr_agent.cli'],
    packages: ['pr-agent'],
    provider: 'any',
    model: ['--config.model'],
    chosenBy: PR_AGENT_MODEL,
    free: [],
    source: 'https://qodo-merge-docs.qodo.ai/',
  },
  {
    commands: ['cn'],
    packages: ['@continuedev/cli'],
    provider: 'any',
    model: ['--model'],
    free: ['--version', 'login', 'logout'],
    agent: { limits: [] },
    source: 'https://docs.continue.dev/guides/cli',
  },
  {
    commands: ['llm'],
    packages: ['llm'],
    provider: 'any',
    model: ['-m', '--model'],
    free: ['keys', 'models', 'logs', 'install'],
    source: 'https://llm.datasette.io/',
  },
  {
    commands: [],
    packages: ['gpt-review'],
    provider: 'any',
    model: [],
    switchedBy: { variable: 'AZURE_OPENAI_API', to: 'azure-openai', from: 'openai' },
    free: [''],
    alias: {
      names: ['gpt'],
      variables: ['OPENAI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_API'],
    },
    source: 'https://github.com/microsoft/gpt-review/blob/main/src/gpt_review/context.py',
  },
  {
    commands: ['sgpt'],
    packages: ['shell-gpt'],
    provider: 'openai',
    model: ['--model'],
    free: [],
    source: 'https://github.com/TheR1D/shell_gpt',
  },
  {
    commands: ['aichat'],
    packages: ['aichat'],
    provider: 'any',
    model: ['-m', '--model'],
    free: ['--list-models'],
    source: 'https://github.com/sigoden/aichat',
  },
  {
    commands: ['opencommit', 'oco'],
    packages: ['opencommit'],
    provider: 'any',
    model: [],
    free: ['config', 'hook'],
    source: 'https://github.com/di-sukharev/opencommit',
  },
  {
    commands: ['aicommits'],
    packages: ['aicommits'],
    provider: 'openai',
    model: [],
    free: ['config', 'hook'],
    source: 'https://github.com/Nutlope/aicommits',
  },
  {
    commands: ['deepeval'],
    packages: ['deepeval'],
    provider: 'any',
    model: [],
    free: [
      'login',
      ...['openai', 'azure-openai', 'gemini', 'ollama', 'local-model'].flatMap((one) => [
        `set-${one}`,
        `unset-${one}`,
      ]),
    ],
    starts: ['test'],
    source: 'https://docs.confident-ai.com/',
  },
  {
    commands: ['inspect'],
    packages: ['inspect-ai'],
    provider: 'any',
    model: ['--model'],
    free: ['view', 'log', 'list', 'info', 'cache', 'sandbox', 'trace'],
    source: 'https://inspect.aisi.org.uk/providers.html',
  },
  {
    commands: ['openai'],
    packages: ['openai'],
    provider: 'openai',
    model: ['-m', '--model'],
    free: ['--version', 'migrate', 'grit'],
    source: 'https://github.com/openai/openai-python',
  },
  {
    commands: ['amp'],
    packages: ['@sourcegraph/amp', '@ampcode/cli'],
    provider: 'amp',
    model: [],
    free: ['--version', 'login', 'logout', 'mcp', 'update', 'usage'],
    agent: { limits: [] },
    source: 'https://ampcode.com/manual#cli',
  },
  {
    commands: ['grok'],
    packages: ['@vibe-kit/grok-cli', '@xai-official/grok'],
    provider: 'xai',
    model: ['-m', '--model'],
    free: ['--version', 'mcp', 'login', 'logout'],
    agent: { limits: ['--max-tool-rounds'] },
    source: 'https://docs.x.ai/build/cli/headless-scripting',
  },
  {
    commands: ['kiro-cli'],
    packages: [],
    provider: 'kiro',
    model: ['--model'],
    free: ['--version', 'login', 'logout', 'whoami', 'mcp', 'update', 'settings'],
    agent: { limits: [] },
    source: 'https://kiro.dev/docs/cli/headless/',
  },
  {
    commands: ['droid'],
    packages: ['droid'],
    provider: 'factory',
    model: ['-m', '--model'],
    free: ['--version', 'update', 'mcp'],
    agent: { limits: [] },
    source: 'https://docs.factory.ai/guides/droid-exec/github-actions',
  },
  {
    commands: ['oz', 'warp-terminal'],
    packages: [],
    provider: 'warp',
    model: ['--model'],
    free: ['--version', 'login', 'mcp', 'environment', 'model'],
    // Cloudflare's WARP has the second name, and more programs the first.
    alias: { names: ['warp', 'warp-cli'], variables: ['WARP_API_KEY'] },
    agent: { limits: [] },
    source: 'https://docs.warp.dev/agents/cli/reference/',
  },
  {
    commands: ['goose'],
    packages: [],
    provider: 'any',
    model: ['--model'],
    providerFrom: 'GOOSE_PROVIDER',
    free: ['configure', '--version'],
    agent: { limits: ['--max-turns'] },
    source: 'https://block.github.io/goose/docs/getting-started/providers',
  },
];

const BY_COMMAND = new Map(
  TOOLS.flatMap((tool) => tool.commands.map((name) => [name, tool] as const)),
);
const BY_PACKAGE = new Map(
  TOOLS.flatMap((tool) => tool.packages.map((name) => [name, tool] as const)),
);

const BY_ALIAS = new Map(
  TOOLS.flatMap((tool) => (tool.alias?.names ?? []).map((name) => [name, tool] as const)),
);

export function toolNamed(
  command: string,
  environment?: ReadonlyMap<string, unknown>,
): Tool | undefined {
  const alias = BY_ALIAS.get(command)?.alias;
  return alias?.variables.some((variable) => environment?.has(variable))
    ? BY_ALIAS.get(command)
    : BY_COMMAND.get(command);
}

/** Of what is known to be a tool already, by whichever of its names it is called. */
export function toolLabelled(name: string): Tool | undefined {
  return BY_COMMAND.get(name) ?? BY_ALIAS.get(name);
}

export function toolOfPackage(name: string): Tool | undefined {
  return BY_PACKAGE.get(name) ?? BY_COMMAND.get(name);
}
