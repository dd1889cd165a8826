import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Call, loadContract } from '../e2e/github/contract.ts';
import { bytesOf } from '../e2e/github/state.ts';
import { below, type Content, type Listed, type Made, type World } from './world.ts';

/** A limit on requests, as GitHub has one an hour; here the hour may be a second. */
export interface Limit {
  readonly points: number;
  /** Milliseconds. */
  readonly window: number;
}

export interface OrganisationOptions {
  readonly token?: string;
  /** The one of an earlier server, which what was kept of it is for. */
  readonly port?: number;
  readonly limit?: Limit;
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Every so many requests fail: on the way, or because they came too fast. */
  readonly failing?: { readonly every: number; readonly status: 502 | 429 };
  /** Called before each answer, with how many were asked before. */
  readonly on?: (operation: string, count: number) => void;
  /** Where the old name of a renamed repository leads. */
  readonly redirect?: string;
  /** Texts that GraphQL gives changed: another encoding, cut, another's. */
  readonly distort?: (text: string) => string | null;
}

export interface Organisation {
  readonly url: string;
  readonly port: number;
  /** By operation. */
  readonly requests: Map<string, number>;
  readonly total: () => number;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

/** An organisation on loopback: every question and every answer is held to GitHub's own description. */
export async function startOrganisation(
  world: World,
  options: OrganisationOptions = {},
): Promise<Organisation> {
  const { token = 'ghs_fake', port = 0, limit, delay = 0, failing } = options;
  const contract = loadContract();
  const problems: string[] = [];
  const requests = new Map<string, number>();
  const listed = new Map(world.repositories.map((one) => [one.name, one]));
  const renamed = new Map(world.repositories.map((one) => [`${one.name}-new`, one.name]));
  let total = 0;
  let spent = 0;
  let windowEnd = Date.now() + (limit?.window ?? 0);

  const server = createServer((request, response) => {
    respond(request).then(
      ({ status, body, headers }) => {
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          ...headers,
        });
        response.end(JSON.stringify(body));
      },
      (error: unknown) => {
        problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  const url = `http://127.0.0.1:${own}`;

  async function respond(request: IncomingMessage): Promise<Answer> {
    const body = await readBody(request);
    const address = new URL(request.url ?? '/', url);
    if (request.headers.authorization !== `token ${token}`) {
      problems.push(`no token on ${address.pathname}`);
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const [operation, act] = meaningOf(request.method ?? '', address, body);
    requests.set(operation, (requests.get(operation) ?? 0) + 1);
    total++;
    options.on?.(operation, total - 1);
    if (delay > 0) await new Promise((go) => setTimeout(go, delay));
    const refused = refusal(operation === 'Blobs' || operation === 'Heads');
    if (refused !== undefined) return refused;
    const answer = act();
    problems.push(...contract.answer(operation, answer.status, answer.body));
    return { ...answer, headers: { ...limitHeaders(), ...answer.headers } };
  }

  function limitHeaders(): Record<string, string> {
    if (limit === undefined) return {};
    return {
      'x-ratelimit-limit': String(limit.points),
      'x-ratelimit-remaining': String(Math.max(0, limit.points - spent)),
      'x-ratelimit-reset': String(Math.ceil(windowEnd / 1000)),
    };
  }

  /** Turned away, where the window is used up or it is this request's turn to fail. */
  function refusal(isGraphql: boolean): Answer | undefined {
    if (failing !== undefined && total % failing.every === 0) {
      const headers = failing.status === 429 ? { 'retry-after': '0' } : undefined;
      const body = { message: failing.status === 429 ? 'secondary rate limit' : 'Bad Gateway' };
      return { status: failing.status, body, ...(headers && { headers }) };
    }
    if (limit === undefined) return undefined;
    if (Date.now() >= windowEnd) {
      windowEnd = Date.now() + limit.window;
      spent = 0;
    }
    if (++spent <= limit.points) return undefined;
    const message = 'API rate limit exceeded for installation.';
    const headers = limitHeaders();
    // GraphQL says so with status 200.
    return isGraphql
      ? { status: 200, headers, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
      : { status: 403, headers, body: { message } };
  }

  function meaningOf(method: string, address: URL, body: unknown): [string, () => Answer] {
    if (address.pathname === '/graphql') {
      problems.push(...contract.graphql(body));
      const { query, variables } = body as Graphql;
      const operation = /^query (\w+)/.exec(query)?.[1] ?? '';
      if (operation === 'Blobs') return [operation, () => blobs(variables)];
      if (operation === 'Heads') return [operation, () => heads(variables)];
      return [operation, () => repositories(variables)];
    }
    // What `Location` of a renamed repository names: by number, as GitHub does.
    const [, number, rest] = /^\/repositories\/(\d+)\/(.*)$/.exec(address.pathname) ?? [];
    if (rest !== undefined) {
      const name = world.repositories[Number(number)]?.name ?? '';
      const call = contract.match(
        method,
        new URL(`${url}/repos/acme/${name}-new/${rest}${address.search}`),
        body,
      );
      if (!('problems' in call)) return [call.operation, () => restAnswer(call)];
    }
    const call = contract.match(method, address, body);
    if ('problems' in call) {
      problems.push(...call.problems);
      return ['unknown', () => NOT_FOUND];
    }
    return [call.operation, () => restAnswer(call)];
  }

  function restAnswer(call: Call): Answer {
    const name = call.path.repo ?? '';
    const one = find(call.path.owner, name);
    if (one === undefined) return NOT_FOUND;
    if (one.fate === 'renamed' && name === one.name) {
      const number = world.repositories.indexOf(one);
      const rest =
        call.operation === 'git/get-tree'
          ? `git/trees/${call.path.tree_sha}`
          : `git/blobs/${call.path.file_sha}`;
      const query = call.query.size > 0 ? `?${call.query}` : '';
      const location = options.redirect ?? `${url}/repositories/${number}/${rest}${query}`;
      return {
        status: 301,
        body: { message: 'Moved Permanently', url: location },
        headers: { location },
      };
    }
    const made = world.made(one.name);
    switch (call.operation) {
      case 'git/get-tree':
        return tree(made, call, one.fate === 'truncated');
      case 'git/get-blob':
        return blob(made, call);
      default:
        return NOT_FOUND;
    }
  }

  function find(owner: unknown, name: string): Listed | undefined {
    if (String(owner).toLowerCase() !== world.owner) return undefined;
    const one = listed.get(name) ?? listed.get(renamed.get(name) ?? '');
    return one === undefined || one.fate === 'deleted' || one.fate === 'forbidden'
      ? undefined
      : one;
  }

  function tree(made: Made, call: Call, cut: boolean): Answer {
    const sha = call.path.tree_sha ?? '';
    const folder = sha === made.tree ? '' : made.folders().get(sha);
    if (folder === undefined) return NOT_FOUND;
    const deep = call.query.has('recursive');
    const truncated = cut && deep && folder === '';
    const here = below(made.entries, folder);
    const node = (entry: (typeof here)[number]) => ({
      ...{ path: entry.path, mode: entry.mode, type: entry.type, sha: entry.sha },
      ...(entry.type === 'blob' && { size: entry.size }),
    });
    const folders = [...made.folders()].flatMap(([hash, path]) => {
      if (path === folder || (folder !== '' && !path.startsWith(`${folder}/`))) return [];
      const own = folder === '' ? path : path.slice(folder.length + 1);
      return [{ path: own, mode: '040000', type: 'tree', sha: hash }];
    });
    const all = deep
      ? [...(truncated ? [] : folders), ...here.map(node)]
      : [...folders, ...here.map(node)].filter(({ path }) => !path.includes('/'));
    const entries = truncated ? all.slice(0, 10) : all;
    return { status: 200, body: { sha, url: `${url}/trees/${sha}`, tree: entries, truncated } };
  }

  function blob(made: Made, call: Call): Answer {
    const sha = call.path.file_sha ?? '';
    const content = made.byHash.get(sha);
    if (content === undefined || isModule(content)) return NOT_FOUND;
    const bytes = bytesOf(content);
    const body = { sha, url: `${url}/blobs/${sha}`, node_id: sha, size: bytes.length };
    return {
      status: 200,
      body: { ...body, encoding: 'base64', content: bytes.toString('base64') },
    };
  }

  function blobs(variables: Variables): Answer {
    return together(variables, (one, variable) => {
      const content = world.made(one.name).byHash.get(variable('oid'));
      if (content === undefined || isModule(content)) return { object: null };
      const bytes = bytesOf(content);
      if (bytes.includes(0)) return { object: { text: null } };
      const text = bytes.toString('utf8');
      return { object: { text: options.distort === undefined ? text : options.distort(text) } };
    });
  }

  function heads(variables: Variables): Answer {
    return together(variables, (one) => {
      const owner = one.fate === 'given-away' ? 'stranger' : world.owner;
      const name = one.fate === 'renamed' ? `${one.name}-new` : one.name;
      const { commit, tree: oid } = one.fate === 'empty' ? NO_COMMIT : world.made(one.name);
      const object = one.fate === 'empty' ? null : { oid: commit, tree: { oid } };
      return { nameWithOwner: `${owner}/${name}`, visibility: one.visibility, object };
    });
  }

  /** What is not there is null, with an error; the rest is answered. */
  function together(
    variables: Variables,
    of: (one: Listed, variable: (name: string) => string) => unknown,
  ): Answer {
    const data: Record<string, unknown> = {};
    const errors: unknown[] = [];
    for (let at = 0; variables[`owner${at}`] !== undefined; at++) {
      const variable = (name: string) => String(variables[`${name}${at}`]);
      const name = variable('name');
      const one = find(variable('owner'), name);
      data[`of${at}`] = one === undefined ? null : of(one, variable);
      if (one !== undefined) continue;
      const forbidden = listed.get(name)?.fate === 'forbidden';
      errors.push({
        type: forbidden ? 'FORBIDDEN' : 'NOT_FOUND',
        path: [`of${at}`],
        message: forbidden
          ? 'Resource protected by organization SAML enforcement.'
          : `Could not resolve to a Repository with the name '${variable('owner')}/${name}'.`,
      });
    }
    return { status: 200, body: { data, ...(errors.length > 0 && { errors }) } };
  }

  function repositories({ owner, after }: Variables): Answer {
    if (owner !== world.owner) return { status: 200, body: { data: { repositoryOwner: null } } };
    const all = world.repositories.filter(
      ({ fate }) => fate !== 'deleted' && fate !== 'given-away',
    );
    const start = Number(after ?? 0);
    const nodes = all
      .slice(start, start + 100)
      .map(({ name, fate, archived, fork, visibility }) => ({
        nameWithOwner: `${world.owner}/${fate === 'renamed' ? `${name}-new` : name}`,
        ...{ isArchived: archived, isFork: fork, isEmpty: fate === 'empty', isDisabled: false },
        ...{ pushedAt: '2026-11-01T00:00:00Z', visibility },
      }));
    const hasNextPage = start + 100 < all.length;
    const pageInfo = { hasNextPage, endCursor: String(start + 100) };
    return {
      status: 200,
      body: { data: { repositoryOwner: { repositories: { nodes, pageInfo } } } },
    };
  }

  return {
    url,
    port: own,
    requests,
    total: () => total,
    problems,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error([...new Set(problems)].slice(0, 20).join('\n'));
    },
  };
}

type Variables = Readonly<Record<string, unknown>>;

interface Graphql {
  readonly query: string;
  readonly variables: Variables;
}

const NO_COMMIT = { commit: '', tree: '' };

function isModule(content: Content): content is { readonly module: string } {
  return typeof content === 'object' && 'module' in content;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
