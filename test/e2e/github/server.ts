import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ActionsState } from './actions.ts';
import { type Answer, answer, graphql } from './answers.ts';
import { loadContract } from './contract.ts';
import type { PullRequestState, RepositoryState, State } from './state.ts';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

/** An answer other than the usual one: instead of doing what was asked, or after doing it. */
export interface Fault {
  readonly operation: string;
  readonly when?: 'instead' | 'after';
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong on the way to GitHub or back; what is not said goes well. */
export interface Trouble {
  /** Milliseconds. */
  readonly delay?: number;
  /** Whether GitHub does what it was asked for before things go wrong. */
  readonly done?: boolean;
  /** The answer: none at all, a status with a text, or as much of the right one as a share of it. */
  readonly answer?:
    | 'reset'
    | {
        readonly status: number;
        readonly text: string;
        readonly type?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly share: number };
}

export interface GitHubOptions {
  readonly repository?: string;
  /** `/api/v3` for GitHub Enterprise Server; '' (github.com, ghe.com) unless told. */
  readonly prefix?: '' | '/api/v3';
  readonly viewer?: string;
  readonly token?: string;
  readonly permission?: State['permission'];
  readonly pull?: Partial<PullRequestState>;
  readonly repositories?: Readonly<Record<string, RepositoryState>>;
  readonly actions?: ActionsState;
  readonly faults?: readonly Fault[];
  /** Asked with every request, also of those that come again. */
  readonly trouble?: (operation: string) => Trouble | undefined;
  /** Called before a request is carried out: to change the state, or to hold the request. */
  readonly on?: (operation: string, state: State) => void | Promise<void>;
}

export interface FakeGitHub {
  /** What belongs into GITHUB_API_URL. */
  readonly url: string;
  readonly state: State;
  /** The runner's variables for a run of `id`, without those that lead to files. */
  env(run?: { readonly id?: number; readonly attempt?: number }): Record<string, string>;
  /** @throws Error when a request came that GitHub does not know. */
  close(): Promise<void>;
}

/** A GitHub with a memory, on loopback, held to GitHub's own description of its interface. */
export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const prefix = options.prefix ?? '';
  const state = initialState(options);
  const contract = loadContract();
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  const server = createServer((request, response) => {
    respond(request).then(
      ({ status, body, headers, trouble }) => {
        const type = 'application/json; charset=utf-8';
        if (trouble === 'reset') return request.socket.destroy();
        if (trouble !== undefined && 'text' in trouble) {
          const { text, type: told = 'text/html', headers: more } = trouble;
          response.writeHead(trouble.status, { 'content-type': told, ...more }).end(text);
          return;
        }
        if (trouble !== undefined && body !== undefined) {
          const text = JSON.stringify(body);
          response.writeHead(status, { 'content-type': type });
          response.end(text.slice(0, Math.floor(text.length * trouble.share)));
          return;
        }
        response.writeHead(status, {
          ...(body !== undefined && { 'content-type': type }),
          ...headers,
        });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      },
      (error: unknown) => {
        state.problems.push(String(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = `${serverUrl}${prefix}`;
  const graphqlPath = prefix === '' ? '/graphql' : '/api/graphql';

  type Answered = Answer & Pick<Fault, 'headers'> & { readonly trouble?: Trouble['answer'] };

  async function respond(request: IncomingMessage): Promise<Answered> {
    const url = new URL(request.url ?? '/', serverUrl);
    const body = await readBody(request);
    if (request.headers.authorization !== `token ${state.token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    if (request.headers['user-agent'] === undefined) state.problems.push('no user-agent');
    if (url.pathname === graphqlPath && request.method === 'POST') {
      state.problems.push(...contract.graphql(body));
      const { query, variables } = body as { query: string; variables: Record<string, unknown> };
      const operation = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
      return perform(operation, body, () => graphql(state, operation, variables));
    }
    if (!url.pathname.startsWith(`${prefix}/`)) return unknown(`${url.pathname} has no ${prefix}`);
    url.pathname = url.pathname.slice(prefix.length);
    const call = contract.match(request.method ?? '', url, body);
    if ('problems' in call) return unknown(...call.problems);
    return perform(call.operation, body, () => answer(state, call, api));
  }

  async function perform(operation: string, body: unknown, act: () => Answer): Promise<Answered> {
    const entry = { operation, status: 0, body };
    state.requests.push(entry);
    await options.on?.(operation, state);
    const trouble = options.trouble?.(operation);
    if (trouble?.delay !== undefined) await new Promise((go) => setTimeout(go, trouble.delay));
    if (trouble?.answer !== undefined) {
      const cut = typeof trouble.answer === 'object' && 'share' in trouble.answer;
      const usual = trouble.done === true || cut ? act() : { status: 0 };
      entry.status = usual.status;
      return { ...usual, trouble: trouble.answer };
    }
    const fault = faults.find((one) => one.operation === operation && one.left > 0);
    if (fault !== undefined) fault.left--;
    const usual = fault === undefined || fault.when === 'after' ? act() : undefined;
    const given =
      fault === undefined
        ? (usual as Answer)
        : { status: fault.status, body: { message: fault.message }, headers: fault.headers ?? {} };
    entry.status = given.status;
    state.problems.push(...contract.answer(operation, given.status, given.body));
    return given;
  }

  function unknown(...problems: readonly string[]): Answer {
    state.problems.push(...problems);
    return { status: 404, body: { message: 'Not Found' } };
  }

  return {
    url: api,
    state,
    env: (run = {}) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_GRAPHQL_URL: `${serverUrl}${graphqlPath}`,
      GITHUB_REPOSITORY: state.repository,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_ACTOR: 'octocat',
      GITHUB_SHA: state.pull.headSha,
      GITHUB_RUN_ID: String(run.id ?? 1000),
      GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (state.problems.length > 0) throw new Error(state.problems.join('\n'));
    },
  };
}

function initialState(options: GitHubOptions): State {
  return {
    repository: options.repository ?? 'acme/shop',
    viewer: options.viewer ?? 'github-actions[bot]',
    token: options.token ?? 'ghs_fake',
    permission: options.permission ?? 'write',
    pull: {
      number: 7,
      headSha: HEAD,
      baseSha: BASE,
      headOwner: 'acme',
      headBranch: 'change',
      ...options.pull,
    },
    comments: [],
    threads: [],
    repositories: { ...options.repositories },
    actions: options.actions,
    requests: [],
    problems: [],
    // Beyond 32 bits, as on github.com.
    nextId: 3_100_000_001,
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
