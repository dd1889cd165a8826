import type { CommandId } from './commands.ts';

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

/** @param words The words after `codex`; undefined for a word whose text is not known. */
export function parseCodexArgs(words: readonly (string | undefined)[]): Invocation {
  const known = ['exec', 'e', 'review', 'cloud', 'login', 'logout', 'mcp', 'completion', 'app-server', 'doctor', 'update', 'help', 'resume'];
  const w = words.map((x) => x ?? '');
  const c = w.find((x) => known.includes(x));
  let command: Invocation['command'] = c === undefined ? 'tui' : c === 'e' || c === 'exec' ? 'exec' : c === 'review' ? 'review' : c === 'cloud' ? 'cloud-exec' : c === 'login' ? (w.includes('status') ? 'login-status' : 'login') : c === 'app-server' ? 'app-server' : 'other';
  if (w.includes('--version') || w.includes('--help')) command = 'other';
  if (command==='tui' && w.length === 0) command = 'other';
  return { command, overrides: [], profile: undefined, oss: false, localProvider: undefined, ignoreUserConfig: false, trust: false, model: undefined, json: false, flags: new Map(), words };
}
