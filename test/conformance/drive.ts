import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly exit: number | null;
  readonly output: string;
}

/** Longest wait for one command; the client's retries without a credential take about 7 s. */
const LIMIT = 45_000;

function start(it: Start, onLine: (line: string, child: ChildProcess) => void) {
  const child = spawn(it.program, it.args, { cwd: it.cwd, env: it.env, stdio: 'pipe' });
  let output = '';
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line, child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    child.on('error', (error) => resolve({ exit: null, output: String(error) }));
    child.on('close', (exit) => {
      clearTimeout(timer);
      resolve({ exit, output });
    });
  });
  return { child, ended };
}

/** Runs a command to its end with standard input closed after `stdin`. */
export function run(it: Start, stdin = ''): Promise<Ended> {
  const { child, ended } = start(it, () => undefined);
  child.stdin.end(stdin);
  return ended;
}

/** One turn through the app server's JSON-RPC, as an SDK would ask for it. */
export async function runAppServer(it: Start): Promise<Ended> {
  const say = (child: ChildProcess, message: unknown): void => {
    child.stdin?.write(`${JSON.stringify(message)}\n`);
  };
  const stop = (child: ChildProcess): void => {
    child.stdin?.end();
    setTimeout(() => child.kill('SIGTERM'), 300).unref();
  };
  const { child, ended } = start(it, (line, child) => {
    let message: Record<string, unknown>;
    try {
      message = JSON.parse(line) as Record<string, unknown>;
    } catch {
      return;
    }
    const result = message.result as Record<string, unknown> | undefined;
    if (message.error !== undefined) stop(child);
    else if (message.id === 1) {
      say(child, { method: 'initialized' });
      say(child, { id: 2, method: 'thread/start', params: { cwd: it.cwd } });
    } else if (message.id === 2) {
      const thread = result?.thread as { id?: string } | undefined;
      const input = [{ type: 'text', text: 'hi', text_elements: [] }];
      say(child, { id: 3, method: 'turn/start', params: { threadId: thread?.id, input } });
    } else if (message.method === 'turn/completed') stop(child);
  });
  const clientInfo = { name: 'conformance', title: null, version: '0' };
  say(child, { id: 1, method: 'initialize', params: { clientInfo } });
  return ended;
}

/** Starts the proxy, sends one request with a wrong key through it, and stops it. */
export async function runProxy(it: Start, stdin: string, infoFile: string): Promise<Ended> {
  const { child, ended } = start(it, () => undefined);
  child.stdin.end(stdin);
  for (let waited = 0; waited < 5_000 && child.exitCode === null; waited += 50) {
    if (existsSync(infoFile) && readFileSync(infoFile, 'utf8').includes('\n')) break;
    await sleep(50);
  }
  if (existsSync(infoFile)) {
    const { port } = JSON.parse(readFileSync(infoFile, 'utf8')) as { port: number };
    await new Promise<void>((resolve) => {
      const headers = { authorization: 'Bearer wrong', 'content-type': 'application/json' };
      const options = { port, host: '127.0.0.1', path: '/v1/responses', method: 'POST', headers };
      const outgoing = request(options, (response) => {
        response.resume();
        response.on('end', resolve);
        response.on('error', () => resolve());
      });
      outgoing.on('error', () => resolve());
      outgoing.end('{}');
    });
  }
  child.kill('SIGTERM');
  return ended;
}
