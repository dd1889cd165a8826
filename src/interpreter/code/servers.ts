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
  const calls = grammarOf(file).libraries.servers.flatMap(({ packages, call }) => {
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
