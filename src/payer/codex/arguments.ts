import { COMMAND_WORDS, type CommandId } from './commands.ts';

/** The words after `codex`, as far as they bear on who pays. */
export interface Invocation {
  /** Undefined where a word that the files do not show takes the command's place. */
  readonly command: CommandId | undefined;
  /** `-c key=value`, in order; `value` undefined where it is not known. */
  readonly overrides: readonly { readonly key: string; readonly value: string | undefined }[];
  readonly profile: string | undefined;
  readonly oss: boolean;
  readonly localProvider: string | undefined;
  readonly ignoreUserConfig: boolean;
  readonly trust: boolean;
  readonly model: string | undefined;
  readonly json: boolean;
  /** Every other long option with its value, `true` where it has none: `upstream-url`, `with-api-key`. */
  readonly flags: ReadonlyMap<string, string | true>;
  /** What is left: prompts, ids. Undefined where the text is not known. */
  readonly words: readonly (string | undefined)[];
}

/** Options that take the next word as their value, by their long name. `codex exec --help`. */
const VALUED = new Set([
  'config',
  'enable',
  'disable',
  'image',
  'model',
  'local-provider',
  'profile',
  'sandbox',
  'cd',
  'add-dir',
  'thread-source',
  'cyber-access-program',
  'output-schema',
  'color',
  'output-last-message',
  'ask-for-approval',
  'base',
  'commit',
  'title',
  'env',
  'attempts',
  'branch',
  'listen',
  'remote',
  'remote-auth-token-env',
  'environment-id',
  'port',
  'server-info',
  'upstream-url',
  'dump-dir',
  'oidc-audience',
  'identity-provider-id',
  'service-account-id',
  'github-oidc-request-url',
  'api-key',
]);

/**
 * Options of other agents' clients, handed to Codex by mistake: no release knows them, and its command
 * line ends with `unexpected argument` before anything is asked (measured: 0.120.0 to 0.171.0).
 */
const FOREIGN = new Set([
  'max-turns',
  'allowedTools',
  'disallowedTools',
  'allowed-tools',
  'permission-mode',
  'output-format',
  'dangerously-skip-permissions',
  'append-system-prompt',
]);

/** The first of a command's words that is an option of another client. */
export function foreignOption(words: Iterable<string>): string | undefined {
  for (const word of words) {
    if (word === '--') return undefined;
    const name = /^--([\w-]+)/.exec(word)?.[1];
    if (name !== undefined && FOREIGN.has(name)) return `--${name}`;
  }
  return undefined;
}

const SHORT: Readonly<Record<string, string>> = {
  a: 'ask-for-approval',
  c: 'config',
  C: 'cd',
  h: 'help',
  i: 'image',
  m: 'model',
  o: 'output-last-message',
  p: 'profile',
  s: 'sandbox',
  V: 'version',
};

interface Option {
  readonly name: string;
  /** A value that stands in the same word. */
  readonly attached: string | undefined;
}

function optionOf(word: string): Option | undefined {
  if (word.startsWith('--') && word.length > 2) {
    const equals = word.indexOf('=');
    if (equals < 0) return { name: word.slice(2), attached: undefined };
    return { name: word.slice(2, equals), attached: word.slice(equals + 1) };
  }
  if (!/^-[A-Za-z]/.test(word)) return undefined;
  const name = SHORT[word.charAt(1)] ?? word.charAt(1);
  const rest = word.slice(2).replace(/^=/, '');
  return { name, attached: rest === '' ? undefined : rest };
}

/** @param words The words after `codex`; undefined for a word whose text is not known. */
export function parseCodexArgs(words: readonly (string | undefined)[]): Invocation {
  const options: { name: string; value: string | true | undefined }[] = [];
  const plain: (string | undefined)[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === '--') {
      plain.push(...words.slice(i + 1));
      break;
    }
    const option = word === undefined ? undefined : optionOf(word);
    if (option === undefined) plain.push(word);
    else if (!VALUED.has(option.name)) options.push({ name: option.name, value: true });
    else if (option.attached !== undefined)
      options.push({ name: option.name, value: option.attached });
    else {
      i += 1;
      options.push({ name: option.name, value: words[i] });
    }
  }
  const { command, taken } = commandOf(plain);
  const has = (name: string): boolean => options.some((o) => o.name === name);
  const text = (name: string): string | undefined => {
    const value = options.findLast((o) => o.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    command: has('help') || has('version') ? 'other' : remotely(command, has('remote')),
    overrides: options.filter((o) => o.name === 'config').map((o) => override(o.value)),
    profile: text('profile'),
    oss: has('oss'),
    localProvider: text('local-provider'),
    ignoreUserConfig: has('ignore-user-config'),
    trust: has('trust'),
    model: text('model'),
    json: has('json'),
    flags: new Map(
      options.filter((o) => o.name !== 'config').map((o) => [o.name, o.value ?? true]),
    ),
    words: plain.slice(taken),
  };
}

/** A key or a token on standard input, a code for another machine, or no sign-in at all. */
const SIGNS_IN_ELSE = ['with-api-key', 'with-access-token', 'api-key', 'device-auth', 'help', 'h'];

/** A login that nothing is handed to starts a server and waits until somebody signs in by a browser. */
export function waitsForBrowser({ command, flags, words }: Invocation): boolean {
  if (command !== 'login' || words.length > 0) return false;
  return !SIGNS_IN_ELSE.some((flag) => flags.has(flag));
}

/** With `--remote` every kind of `codex exec` runs on the app server that it names. */
function remotely(command: CommandId | undefined, remote: boolean): CommandId | undefined {
  const executes = command === 'exec' || command?.startsWith('exec-') === true;
  return remote && executes && command !== 'exec-server' ? 'exec-remote' : command;
}

function override(text: string | true | undefined): Invocation['overrides'][number] {
  if (typeof text !== 'string') return { key: '', value: undefined };
  const equals = text.indexOf('=');
  if (equals < 0) return { key: text.trim(), value: undefined };
  return { key: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim() };
}

/**
 * The command and how many words name it. An unknown word in front may be anything, options
 * included; a command behind it counts, because prompts rarely are a single command word.
 */
function commandOf(plain: readonly (string | undefined)[]): {
  command: CommandId | undefined;
  taken: number;
} {
  const first = plain.findIndex((word) => word !== undefined);
  const word = first < 0 ? undefined : plain[first];
  const single = word === undefined ? undefined : COMMAND_WORDS.get(word);
  if (single === undefined)
    return { command: plain.includes(undefined) ? undefined : 'tui', taken: 0 };
  const group = single === 'exec' ? 'exec' : word;
  const pair = COMMAND_WORDS.get(`${group} ${plain[first + 1] ?? ''}`);
  return pair === undefined
    ? { command: single, taken: first + 1 }
    : { command: pair, taken: first + 2 };
}
