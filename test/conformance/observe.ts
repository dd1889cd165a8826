import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { layOut, type PayerCase } from '../payer/codex/case.ts';
import { type Seen, spends } from './answers.ts';
import type { Certificates } from './certificates.ts';
import { Credentials, chatgptJwt, svidJwt } from './credentials.ts';
import { type Ended, run, runAppServer, runProxy, type Start } from './drive.ts';
import type { Loopback } from './loopback.ts';
import { startWorkloadApi } from './spiffe.ts';

/** What the client did: the request that decides, and how it ended. */
export interface Observation {
  readonly host: string | null;
  readonly credential: string | null;
  readonly exit: number | null;
  readonly output: string;
  readonly seen: readonly Seen[];
}

export interface Bench {
  readonly client: string;
  readonly certificates: Certificates;
  /** Throwaway homes are made below it. */
  readonly directory: string;
}

/** Runs one case in a home of its own against one loopback server. */
export async function observe(
  bench: Bench,
  loopback: Loopback,
  kase: PayerCase,
): Promise<Observation> {
  const root = realpathSync(mkdtempSync(join(bench.directory, 'case-')));
  try {
    return await observeIn(root, bench, loopback, kase);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function observeIn(
  root: string,
  bench: Bench,
  loopback: Loopback,
  kase: PayerCase,
): Promise<Observation> {
  const home = join(root, '.codex');
  const repository = join(root, 'repo');
  const infoFile = join(root, 'proxy.json');
  const tokenFile = join(root, 'oidc.jwt');
  const socket = join(root, 'spiffe.sock');
  const credentials = new Credentials(tokenFile, socket);
  const local = (text: string): string =>
    text.replaceAll('{PORT}', String(loopback.port)).replaceAll('{INFO_FILE}', infoFile);
  const out = layOut(kase, credentials.make);

  makeRepository(repository);
  mkdirSync(home);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, local(text));
  };
  write(tokenFile, chatgptJwt('github', 'none'));
  if (out.authJson !== undefined) write(join(home, 'auth.json'), out.authJson);
  const trust = `\n[projects.${JSON.stringify(repository)}]\ntrust_level = "trusted"\n`;
  const config = (out.config ?? '') + (out.projectTrusted ? trust : '');
  if (config !== '') write(join(home, 'config.toml'), config);
  for (const [path, text] of Object.entries(out.files))
    write(path.replace('$CODEX_HOME', home).replace('$REPO', repository), text);

  const env: Record<string, string> = {
    ...baseline(root, loopback.port, bench.certificates.authority),
    ...Object.fromEntries(Object.entries(out.env).map(([name, text]) => [name, local(text)])),
  };
  if (out.home !== 'default')
    env.CODEX_HOME = out.home === 'missing' ? join(root, 'missing') : home;

  const command = (args: readonly string[]): Start => ({
    program: bench.client,
    args: args.map(local),
    cwd: repository,
    env,
  });
  loopback.credentials = credentials;
  loopback.fedramp = kase.server === 'fedramp';
  loopback.seen = [];
  for (const step of out.setup) await run(command(step.args), step.stdin);
  loopback.seen = [];
  const workloadApi = Object.values(kase.env).includes('spiffe-workload-api-socket')
    ? await startWorkloadApi(socket, svidJwt())
    : undefined;
  try {
    const main = command(out.args);
    const ended = await runMain(main, out.stdin, infoFile);
    return conclude(ended, loopback.seen);
  } finally {
    workloadApi?.close();
  }
}

function runMain(it: Start, stdin: string | undefined, infoFile: string): Promise<Ended> {
  if (it.args.includes('app-server')) return runAppServer(it);
  if (it.args.includes('responses-api-proxy')) return runProxy(it, stdin ?? '', infoFile);
  return run(it, stdin);
}

/** A list of what the client may see, instead of this process's own environment. */
function baseline(home: string, port: number, authority: string): Record<string, string> {
  const proxy = `http://127.0.0.1:${port}`;
  return {
    PATH: process.env.PATH ?? ['/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    TERM: 'dumb',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
    CODEX_CA_CERTIFICATE: authority,
    SSL_CERT_FILE: authority,
  };
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

/** The last POST decides: a stale login sends one request without its bearer first. */
function conclude(ended: Ended, seen: readonly Seen[]): Observation {
  const spending = seen.filter(spends);
  const deciding = spending.findLast((s) => s.method === 'POST') ?? spending.at(-1);
  return {
    host: deciding?.host ?? null,
    credential: deciding?.credential ?? null,
    exit: ended.exit,
    output: ended.output,
    seen,
  };
}
