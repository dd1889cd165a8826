import { callsOf } from './calls.ts';
import type { Import } from './imports.ts';
import type { SourceFile } from './source.ts';

/** How frameworks of servers begin: `uvicorn.run(app)`, `app.run()` of Flask, `app.listen(3000)`. */
const SERVERS: Readonly<Record<string, { readonly packages: RegExp; readonly call: RegExp }>> = {
  python: {
    packages:
      /^(?:uvicorn|hypercorn|waitress|flask|quart|sanic|bottle|aiohttp|gradio|http\.server)(?:\.|$)/,
    call: /(?:^|\.)(?:run|run_app|serve|serve_forever|launch)$/,
  },
  npm: {
    packages:
      /^(?:express|fastify|koa|hono|@hono\/node-server|@hapi\/hapi|@nestjs\/core|(?:node:)?https?|polka|restify)$/,
    call: /(?:^|\.)(?:listen|serve)$/,
  },
};

/** Where a file starts a server, at most one place. */
export function servesIn({
  file,
  imports,
  ecosystem,
}: {
  readonly file: SourceFile;
  readonly imports: readonly Import[];
  readonly ecosystem: string;
}): readonly number[] {
  const server = SERVERS[ecosystem];
  if (server === undefined) return [];
  if (!imports.some(({ specifier }) => server.packages.test(specifier))) return [];
  return callsOf(file)
    .filter(({ path }) => server.call.test(path) && !/^(?:subprocess|asyncio|mcp)\./.test(path))
    .slice(0, 1)
    .map(({ start }) => start);
}
