import { callsOf } from './calls.ts';
import type { Import } from './imports.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

/** Where a file starts a server, at most one place. */
export function servesIn({
  file,
  imports,
}: {
  readonly file: SourceFile;
  readonly imports: readonly Import[];
}): readonly number[] {
  const server = grammarOf(file).libraries.servers;
  if (server === undefined) return [];
  if (!imports.some(({ specifier }) => server.packages.test(specifier))) return [];
  return callsOf(file)
    .filter(({ path }) => server.call.test(path) && !/^(?:subprocess|asyncio|mcp)\./.test(path))
    .slice(0, 1)
    .map(({ start }) => start);
}
