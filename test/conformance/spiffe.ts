import { createServer, type Http2Server } from 'node:http2';

/** A field of a protocol buffer that holds bytes: its tag, its length, what it holds. */
function field(number: number, content: Buffer): Buffer {
  const length: number[] = [];
  let rest = content.length;
  for (; rest > 127; rest = Math.floor(rest / 128)) length.push((rest % 128) + 128);
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length, rest]), content]);
}

/** What `FetchJWTSVID` answers: one identity and its token, as gRPC frames it. */
function svid(token: string): Buffer {
  const one = Buffer.concat([
    field(1, Buffer.from('spiffe://example.org/ci')),
    field(2, Buffer.from(token)),
  ]);
  const message = field(1, one);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/**
 * The Workload API of SPIFFE on a Unix socket, which gives everybody this token
 * (https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md).
 */
export async function startWorkloadApi(socket: string, token: string): Promise<Http2Server> {
  const server = createServer();
  server.on('session', (session) => session.on('error', () => undefined));
  server.on('stream', (stream) => {
    stream.on('error', () => undefined);
    stream.resume();
    stream.respond(
      { ':status': 200, 'content-type': 'application/grpc' },
      { waitForTrailers: true },
    );
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    stream.end(svid(token));
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return server;
}
