import { createServer, request } from 'node:http';
import { type AddressInfo, connect as dial } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { connect } from '../../src/github/octokit.ts';
import { startGitHub } from '../e2e/github/server.ts';

// The toolkit reads the proxy when it is loaded, so this file has a process of its own and sets
// the variables before the first `connect`.
const before = { ...process.env };
afterAll(() => {
  process.env = before;
});

it('goes through the proxy of the environment', async () => {
  const github = await startGitHub();
  const port = Number(new URL(github.url).port);
  const seen: string[] = [];
  // Whatever host is asked for, the fake GitHub answers.
  const proxy = createServer((incoming, outgoing) => {
    seen.push(incoming.url ?? '');
    const { pathname } = new URL(incoming.url ?? '');
    const { method, headers } = incoming;
    const onward = request({ port, path: pathname, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming, socket) => {
    seen.push(incoming.url ?? '');
    const tunnel = dial(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const apiUrl = 'http://github.acme.example';
  process.env.GITHUB_API_URL = apiUrl;
  process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  delete process.env.no_proxy;
  delete process.env.NO_PROXY;

  const client = await connect({ token: github.state.token, apiUrl });
  const at = { owner: 'acme', repository: 'shop', number: 7 };
  expect(await client.conversation(at)).toMatchObject({
    headSha: github.state.pull.headSha,
    own: [],
  });
  expect(seen.join()).toContain('github.acme.example');
  proxy.closeAllConnections();
  proxy.close();
  await github.close();
});
