import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, answer, type Seen, spends } from './answers.ts';
import type { Certificates } from './certificates.ts';
import type { Credentials } from './credentials.ts';

const REASONS: Readonly<Record<number, string>> = { 426: 'Upgrade Required' };

/**
 * One server on 127.0.0.1 that is proxy and every host at once: it ends the TLS of each `CONNECT`
 * itself and never dials out, so that nothing can leave the machine.
 */
export class Loopback {
  readonly #http: Server;
  readonly #sockets = new Set<Socket>();
  seen: Seen[] = [];
  credentials: Credentials | undefined;
  /** Answers for the model instead of the usual turn; undefined leaves it to that one. */
  model: ((seen: Seen) => Answer | undefined) | undefined;
  /** Whether the logins belong to a FedRAMP workspace. */
  fedramp = false;

  private constructor(certificates: Certificates) {
    const tls = createTlsServer({ key: certificates.key, cert: certificates.certificate });
    this.#http = createServer();
    this.#http.on('connection', (socket: Socket) => this.#keep(socket));
    this.#http.on('connect', (_request: IncomingMessage, socket: Socket, head: Buffer) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      tls.emit('connection', socket);
    });
    tls.on('tlsClientError', () => undefined);
    this.#listen(this.#http, false);
    this.#listen(tls, true);
  }

  static async start(certificates: Certificates): Promise<Loopback> {
    const loopback = new Loopback(certificates);
    await new Promise<void>((resolve) => loopback.#http.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
    });
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
  }

  #listen(server: Server, secure: boolean): void {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('error', () => undefined);
      request.on('end', () => {
        const reply = this.#reply(request, secure, false, Buffer.concat(chunks).toString('utf8'));
        response.writeHead(reply.status, {
          'content-type': reply.type ?? 'text/plain',
          'content-length': Buffer.byteLength(reply.body),
          ...reply.headers,
        });
        response.end(reply.body);
      });
    });
    server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
      socket.on('error', () => undefined);
      const { status } = this.#reply(request, secure, true, '');
      const reason = REASONS[status] ?? 'Not Found';
      socket.end(`HTTP/1.1 ${status} ${reason}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    });
  }

  #reply(request: IncomingMessage, secure: boolean, upgrade: boolean, body: string): Answer {
    const { headers } = request;
    const one = (name: string): string | undefined => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const credentials = this.credentials;
    if (credentials === undefined) return { status: 503, body: '' };
    // A plain request through the proxy carries its whole URL.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '');
    const seen: Seen = {
      method: request.method ?? 'GET',
      host: (headers.host ?? '').replace(/:\d+$/, ''),
      path,
      secure,
      upgrade,
      credential: credentials.sourceOf(one('authorization') ?? one('api-key')),
      account: one('chatgpt-account-id'),
      body,
    };
    this.seen.push(seen);
    const scripted = spends(seen) && !upgrade ? this.model?.(seen) : undefined;
    return scripted ?? answer(seen, credentials, this.fedramp);
  }
}
