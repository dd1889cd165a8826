import { ASKING_SERVERS, type AskingServer } from '../../../knowledge/asking-servers.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiFact } from '../facts.ts';
import { type Import, isOf } from '../imports.ts';
import { grammarOf } from '../languages/index.ts';
import type { SourceFile } from '../source.ts';
import { type Found, read } from './apis.ts';

/** Keys with which a server asks a model that a file hands it in a header: `headers={"X-OpenAI-Api-Key": key}`. */
export function askingServerUses(
  file: SourceFile,
  imports: readonly Import[],
): readonly Found<ApiFact>[] {
  const { ecosystem } = grammarOf(file);
  const server = ASKING_SERVERS.find((one) => isClient(one.clients[ecosystem], imports));
  return server === undefined ? [] : handedTo(server, file);
}

function isClient(names: readonly string[] = [], imports: readonly Import[]): boolean {
  return imports.some((one) => names.some((name) => isOf(one, name)));
}

function handedTo({ title, headers }: AskingServer, file: SourceFile): readonly Found<ApiFact>[] {
  const { tokens } = file;
  return tokens.flatMap(({ kind, text }, at): Found<ApiFact>[] => {
    const provider = kind === 'text' ? headers[text.toLowerCase()] : undefined;
    const start = valueBehind(file, at);
    if (provider === undefined || start === undefined) return [];
    const key = evaluate(file, { chunk: file, start });
    return [
      {
        at,
        provider,
        how: 'sdk',
        through: `${title} ${text}`,
        credentials: [read(key)],
        credentialFrom: 'stated',
        endpoint: undefined,
        endpointNames: [],
        model: undefined,
        called: true,
      },
    ];
  });
}

/** `"X": key`, `"X" => key`, `("X", key)`, `["X"] = key`; one that only names it reads it. */
function valueBehind({ tokens }: SourceFile, at: number): number | undefined {
  const next = tokens[at + 1]?.text ?? '';
  if (/^(?::|,|=>)$/.test(next)) return at + 2;
  return next === ']' && tokens[at + 2]?.text === '=' ? at + 3 : undefined;
}
