/** Programs that read what is piped to them. */
import { oncePer } from '../../support/once.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';

/** How the languages call it; by `input()` of Python and R, `getpass` a person is asked as well. */
const INPUT =
  /^(?:(?:globalThis\.)?(?:process|Deno|Bun)\.stdin|(?:sys|os|io)\.[sS]tdin|std\.io\.stdin|System\.in|Console\.(?:In|OpenStandardInput|ReadLine)|IO\.stdin|\$?stdin|STDIN|ARGF)(?:\.|$)/;

export const readsInput = oncePer((file: SourceFile): boolean =>
  file.tokens.some(({ kind, text }, at) =>
    kind === 'text'
      ? text === '/dev/stdin' || text === 'php://stdin'
      : kind === 'name' && STARTS.test(text) && INPUT.test(pathAt(file, at).path),
  ),
);

const STARTS =
  /^(?:globalThis|process|Deno|Bun|sys|os|io|std|System|Console|IO|\$?stdin|STDIN|ARGF)(?:\.|$)/;
