import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificates } from '../conformance/certificates.ts';
import { Credentials, chatgptJwt } from '../conformance/credentials.ts';
import { type Ended, run } from '../conformance/drive.ts';
import type { Loopback } from '../conformance/loopback.ts';
import { type Reply, Script, type Served } from './script.ts';

/** Who is signed in while a command runs. */
export type Login = 'key' | 'login' | 'access token' | 'provider key';

export interface Command {
  readonly login: Login;
  readonly args: readonly string[];
}

export interface Plan {
  readonly commands: readonly Command[];
  readonly replies: readonly Reply[];
  /** `config.toml` of the home. */
  readonly config?: string;
}

export interface Session {
  readonly home: string;
  readonly served: readonly Served[];
  readonly ended: readonly Ended[];
  /** Everything that the session knew and that must stay with it. */
  readonly secrets: readonly string[];
}

export interface Bench {
  readonly client: string;
  readonly certificates: Certificates;
  readonly directory: string;
}

/** Runs commands one after the other in one home, against a model that follows the script. */
export async function session(
  { client, certificates, directory }: Bench,
  loopback: Loopback,
  { commands, replies, config = '' }: Plan,
): Promise<Session> {
  const root = realpathSync(mkdtempSync(join(directory, 'session-')));
  const [home, repository] = [join(root, '.codex'), join(root, 'repo')];
  mkdirSync(home);
  makeRepository(repository);
  const credentials = new Credentials(join(root, 'token'), join(root, 'socket'));
  const key = credentials.issue('made-up-key-4711', 'env:CODEX_API_KEY');
  const token = credentials.issue('at-made-up-token-4712', 'env:CODEX_ACCESS_TOKEN');
  const access = credentials.issue(chatgptJwt('a', 'acct-4713'), 'auth.json:tokens.access_token');
  const script = new Script(replies);
  loopback.credentials = credentials;
  loopback.seen = [];
  loopback.model = script.answer;
  writeFileSync(join(home, 'config.toml'), config.replaceAll('{PORT}', String(loopback.port)));
  const auth = {
    OPENAI_API_KEY: null,
    tokens: { id_token: access, access_token: access, refresh_token: 'r', account_id: 'acct-4713' },
    last_refresh: new Date().toISOString(),
  };
  const ended: Ended[] = [];
  for (const { login, args } of commands) {
    writeFileSync(join(home, 'auth.json'), login === 'login' ? JSON.stringify(auth) : '{}');
    const proxy = `http://127.0.0.1:${loopback.port}`;
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      ...{ HOME: root, CODEX_HOME: home, TERM: 'dumb', CI: 'true' },
      ...{ HTTPS_PROXY: proxy, https_proxy: proxy },
      ...{ NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' },
      ...{ CODEX_CA_CERTIFICATE: certificates.authority, SSL_CERT_FILE: certificates.authority },
      ...(login === 'key' ? { CODEX_API_KEY: key } : {}),
      ...(login === 'access token' ? { CODEX_ACCESS_TOKEN: token } : {}),
      ...(login === 'provider key' ? { PROVIDER_KEY: 'made-up-provider-key' } : {}),
    };
    ended.push(await run({ program: client, args, cwd: repository, env }));
  }
  return { home, served: script.served, ended, secrets: [key, token, access, 'acct-4713', root] };
}

function makeRepository(path: string): void {
  mkdirSync(path);
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=n', '-c', 'user.email=n@example.com'];
    execFileSync('git', [...who, ...args], { cwd: path, stdio: 'pipe' });
  };
  git('init', '-q', '-b', 'main');
  writeFileSync(join(path, 'a.txt'), 'one\n');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  writeFileSync(join(path, 'a.txt'), 'two\n');
}
