import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';

/** The Platform on loopback, as its reference describes the costs of an organisation. */
let server: Server;
let answer: (request: IncomingMessage) => { status?: number; body: unknown; location?: string };
const asked: { readonly path: string; readonly key: string | undefined }[] = [];
const root = mkdtempSync(join(tmpdir(), 'reconcile-'));
const KEY = 'sk-admin-made-up-4711';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', key: request.headers.authorization });
    const { status = 200, body, location } = answer(request);
    response.writeHead(status, location === undefined ? {} : { location });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(
    join(root, '.github/workflows/ask.yml'),
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - run: |
          curl https://api.openai.com/v1/responses -H "Authorization: Bearer $OPENAI_API_KEY" -H "OpenAI-Project: proj_ci" -d '{"model":"gpt-6.2-sol","input":"x"}'
`,
  );
});
afterEach(() => {
  asked.length = 0;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

const result = (project: string | null, value: number, currency = 'usd') => ({
  ...{ object: 'organization.costs.result', line_item: null, project_id: project },
  amount: { value, currency },
});
const bucket = (...results: unknown[]) => ({
  ...{ object: 'bucket', start_time: 1_795_000_000, end_time: 1_795_086_400 },
  results,
});
const page = (data: unknown[], next: string | null = null) => ({
  ...{ object: 'page', data, has_more: next !== null, next_page: next },
});

/** The Analytics API of a workspace, as the governance page of Codex describes it. */
const day = (credits: unknown, clients: Record<string, number> = {}) => ({
  ...{ start_time: 1_795_000_000, end_time: 1_795_086_400, user_id: null },
  totals: { threads: 2, turns: 9, credits },
  clients: Object.entries(clients).map(([client_id, drawn]) => ({ client_id, credits: drawn })),
});
const workspace = (key: string) => ({
  ...{ OPENAI_ADMIN_KEY: '', CHATGPT_ANALYTICS_KEY: key, CHATGPT_WORKSPACE_ID: 'ws/1' },
  CHATGPT_ANALYTICS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/analytics/codex`,
});

async function reconcile(environment: Readonly<Record<string, string>> = {}, words: string[] = []) {
  let [stdout, stderr] = ['', ''];
  const status = await runCli(['reconcile', root, ...words], {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    ...{ color: false, width: 100, today: () => '2026-11-28' },
    environment: {
      OPENAI_ADMIN_KEY: KEY,
      OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      ...environment,
    },
  });
  expect(stdout + stderr).not.toContain('made-up-4711');
  return { status, stdout, stderr };
}

it('lists what the Platform billed and no job explains, over all pages', async () => {
  answer = ({ url }) => ({
    body: url?.includes('page=two')
      ? page([bucket(result('proj_ci', 1.5), result(null, 0.25))])
      : page([bucket(result('proj_ci', 2), result('proj_else', 40)), bucket()], 'two'),
  });
  const { status, stdout } = await reconcile();
  expect(status).toBe(0);
  expect(stdout).toBe(`Billed by the Platform from 2026-10-29 to 2026-11-28: 44 USD.
  40 USD  proj_else: no job names it
  3.5 USD  proj_ci: named by .github/workflows/ask.yml#ask
  0.25 USD  no project: no job names it
Not explained by any job: 40 USD in 2 projects.
`);
  expect(asked.map(({ key }) => key)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  expect(asked[0]?.path).toMatch(/^\/v1\/organization\/costs\?start_time=\d+&end_time=\d+&/);
});

it.each([
  ['a key that may not', { status: 401, body: {} }, 'it must be an admin key that may read usage'],
  ['a server that fails', { status: 500, body: {} }, 'the Platform answered 500'],
  ['another currency', { body: page([bucket(result(null, 1, 'eur'))]) }, 'is not what the costs'],
  ['no JSON', { body: '<html>' }, 'is not what the costs'],
  ['a page without an end', { body: page([bucket()], 'again') }, 'more pages than are read'],
])('is no bill: %s', async (_, given, says) => {
  answer = () => given;
  const { status, stdout, stderr } = await reconcile();
  expect(status).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
});

it('tells what a workspace drew, client by client, and asks the Platform nothing', async () => {
  answer = ({ url }) => ({
    body: url?.includes('page=two')
      ? page([day(299.5, { CODEX_CLI: 199.5, VSCODE: 100 })])
      : page([day(900.5, { CODEX_CLI: 900.5 }), day(0)], 'two'),
  });
  const { status, stdout } = await reconcile(workspace(KEY));
  expect(status).toBe(0);
  expect(stdout).toBe(`Drawn by the ChatGPT workspace from 2026-10-29 to 2026-11-28: 1200 credits.
  1100 credits  CODEX_CLI
  100 credits  VSCODE
Not explained by any record: 1200 credits (no job here charges a subscription).
`);
  expect(asked.map(({ key }) => key)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  expect(asked[0]?.path).toMatch(
    /^\/v1\/analytics\/codex\/workspaces\/ws%2F1\/usage\?start_time=\d+&end_time=\d+&group_by=day&group=workspace$/,
  );
});

it('keeps the two bills apart', async () => {
  answer = ({ url }) => ({
    body: url?.includes('/analytics/') ? page([day(7)]) : page([bucket(result('proj_ci', 2))]),
  });
  const both = { ...workspace('ws-key'), OPENAI_ADMIN_KEY: KEY };
  const { stdout } = await reconcile(both, ['--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({
    platform: { projects: [{ project: 'proj_ci', usd: 2 }] },
    workspace: { credits: 7, clients: [], jobs: [] },
  });
  // Each key goes to its own host, and to no other.
  for (const { path, key } of asked)
    expect(key).toBe(path.includes('/analytics/') ? 'Bearer ws-key' : `Bearer ${KEY}`);
});

it.each([
  ['a key that may not', { status: 403, body: {} }, 'codex.enterprise.analytics.read'],
  ['days without credits', { body: page([{ totals: {} }]) }, 'is not what the usage'],
  ['credits that cannot be', { body: page([day(-1)]) }, 'is not what the usage'],
  ['another page', { body: { rows: [] } }, 'is not what the usage'],
])('is no use of a workspace: %s', async (_, given, says) => {
  answer = () => given;
  const { status, stdout, stderr } = await reconcile(workspace(KEY));
  expect(status).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
});

it('follows nobody elsewhere with the key', async () => {
  answer = () => ({ status: 302, body: '', location: 'http://localhost:1/elsewhere' });
  expect(await reconcile()).toMatchObject({ status: 3 });
  expect(asked).toHaveLength(1);
});

it.each([
  ['in a pull request', { GITHUB_EVENT_NAME: 'pull_request_target' }, 'is not for pull requests'],
  ['without a key', { OPENAI_ADMIN_KEY: '' }, 'needs an admin key'],
  ['at another host', { OPENAI_BASE_URL: 'https://evil.example/v1' }, 'gets no key'],
  ['of a workspace that nobody names', { CHATGPT_ANALYTICS_KEY: 'k' }, 'CHATGPT_WORKSPACE_ID'],
  [
    'of a workspace at another host',
    {
      ...{ CHATGPT_ANALYTICS_KEY: 'k', CHATGPT_WORKSPACE_ID: 'w' },
      CHATGPT_ANALYTICS_URL: 'https://chatgpt.com.evil.example',
    },
    'gets no key',
  ],
])('asks nobody %s', async (_, environment, says) => {
  const { status, stderr } = await reconcile(environment);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(asked).toEqual([]);
});
