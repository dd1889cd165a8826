import { callsOf } from './calls.ts';
import type { Import } from './imports.ts';
import type { SourceFile } from './source.ts';

/** A framework of servers, and how one begins: `uvicorn.run(app)`, `app.run()` of Flask, `app.listen(3000)`. */
interface Framework {
  readonly packages: RegExp;
  readonly call: RegExp;
}

const SERVERS: Readonly<Record<string, readonly Framework[]>> = {
  python: [
    {
      packages: /^(?:uvicorn|hypercorn|waitress|flask|quart|sanic|bottle)(?:\.|$)/,
      call: /(?:^|\.)(?:run|serve)$/,
    },
    // Its other half is a client.
    { packages: /^aiohttp(?:\.|$)/, call: /(?:^|\.)run_app$/ },
    { packages: /^gradio(?:\.|$)/, call: /\.launch$/ },
    { packages: /^http\.server$/, call: /\.serve_forever$/ },
  ],
  npm: [
    {
      packages:
        /^(?:express|fastify|koa|hono|@hono\/node-server|@hapi\/hapi|@nestjs\/core|(?:node:)?https?|polka|restify)$/,
      call: /(?:^|\.)(?:listen|serve)$/,
    },
  ],
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
  const calls = (SERVERS[ecosystem] ?? []).flatMap(({ packages, call }) => {
    const from = imports.filter(({ specifier }) => packages.test(specifier));
    const brought = new Set(from.flatMap(({ names }) => names.map(({ local }) => local)));
    // By itself a name is what the framework brings in: the file's own `listen(…)` may be a microphone.
    const starts = (path: string): boolean =>
      call.test(path) && (path.includes('.') || brought.has(path));
    return from.length === 0 ? [] : callsOf(file).filter(({ path }) => starts(path));
  });
  return calls
    .filter(({ path }) => !/^(?:subprocess|asyncio|mcp)\./.test(path))
    .slice(0, 1)
    .map(({ start }) => start);
}
