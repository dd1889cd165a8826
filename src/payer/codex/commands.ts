/** How a command gets the model's work done, or that it does not. */
export type Work = 'model-request' | 'cloud-task' | 'proxy' | 'remote' | 'none';

interface Command {
  readonly work: Work;
  /** What it does, as a reader would say it. */
  readonly does: string;
  /** Which of the environment's credentials it reads. */
  readonly apiKey: boolean;
  readonly accessToken: boolean;
  readonly workloadIdentity: 'read' | 'refused';
  /** A login that the configuration forbids: most commands stop, the app server goes on without. */
  readonly forbiddenLogin: 'stops' | 'dropped';
  /** Needs a person at a terminal. */
  readonly terminal: boolean;
  readonly source: string;
}

const manual = 'https://learn.chatgpt.com/docs/config-file/environment-variables';
const measured = 'measured: the client against a loopback server';

const headless = {
  work: 'model-request',
  apiKey: true,
  accessToken: true,
  workloadIdentity: 'read',
  forbiddenLogin: 'stops',
  terminal: false,
  source: manual,
} as const;

const interactive = { ...headless, apiKey: false, terminal: true, source: measured } as const;
const server = {
  ...headless,
  apiKey: false,
  forbiddenLogin: 'dropped',
  source: measured,
} as const;
const cloud = { ...headless, work: 'cloud-task', apiKey: false, source: measured } as const;
const idle = { ...headless, work: 'none', source: measured } as const;

/** The commands of Codex and which credentials each of them reads. */
export const COMMANDS = {
  exec: { ...headless, does: 'runs a prompt without a terminal' },
  'exec-review': { ...headless, does: 'reviews changes without a terminal' },
  'exec-resume': { ...headless, does: 'goes on with a session without a terminal' },
  'exec-fork': { ...headless, does: 'goes on with a copy of a session without a terminal' },
  'exec-remote': {
    ...headless,
    work: 'remote',
    apiKey: false,
    accessToken: false,
    does: 'runs a prompt on an app server',
    source: measured,
  },
  review: { ...headless, does: 'reviews changes without a terminal' },
  tui: { ...interactive, does: 'opens the interactive program' },
  resume: { ...interactive, does: 'opens a session in the interactive program' },
  fork: { ...interactive, does: 'opens a copy of a session in the interactive program' },
  'app-server': { ...server, does: 'serves an SDK or an editor' },
  'remote-control': { ...server, does: 'serves another machine' },
  'mcp-server': { ...server, workloadIdentity: 'refused', does: 'serves other agents' },
  'exec-server': { ...server, work: 'none', does: 'lends this machine to a session elsewhere' },
  'cloud-exec': { ...cloud, does: 'starts a task in the cloud' },
  'cloud-list': { ...cloud, work: 'none', does: 'lists tasks in the cloud' },
  'responses-api-proxy': {
    ...idle,
    work: 'proxy',
    does: 'passes requests on with a key from standard input',
  },
  login: { ...idle, does: 'stores a login' },
  'login-status': { ...idle, does: 'shows the login' },
  other: { ...idle, does: 'runs no prompt' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

/** The words that select a command. A word that is none of them starts a prompt. */
export const COMMAND_WORDS: ReadonlyMap<string, CommandId> = new Map([
  ['exec', 'exec'],
  ['e', 'exec'],
  ['exec review', 'exec-review'],
  ['exec resume', 'exec-resume'],
  ['exec fork', 'exec-fork'],
  ['review', 'review'],
  ['resume', 'resume'],
  ['fork', 'fork'],
  ['app-server', 'app-server'],
  ['remote-control', 'remote-control'],
  ['mcp-server', 'mcp-server'],
  ['exec-server', 'exec-server'],
  ['cloud', 'tui'],
  ['cloud exec', 'cloud-exec'],
  ['cloud list', 'cloud-list'],
  ['cloud status', 'other'],
  ['cloud apply', 'other'],
  ['cloud diff', 'other'],
  ['responses-api-proxy', 'responses-api-proxy'],
  ['login', 'login'],
  ['login status', 'login-status'],
  ...(
    [
      'agents',
      'logout',
      'mcp',
      'plugin',
      'completion',
      'update',
      'doctor',
      'sandbox',
      'debug',
      'apply',
      'a',
      'queue',
      'archive',
      'delete',
      'migrate-rollouts',
      'migrate-nfs-db',
      'unarchive',
      'features',
      'help',
    ] as const
  ).map((word) => [word, 'other'] as const),
]);
