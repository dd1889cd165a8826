import type { Command, Redirect, Text } from '../script.ts';
import { joined, literalOf } from '../text.ts';

const WRITERS: ReadonlyMap<string, 'overwrite' | 'append'> = new Map([
  ['out-file', 'overwrite'],
  ['set-content', 'overwrite'],
  ['sc', 'overwrite'],
  ['tee-object', 'overwrite'],
  ['tee', 'overwrite'],
  ['add-content', 'append'],
  ['ac', 'append'],
]);

/**
 * Where a cmdlet that writes a file writes and what: `Set-Content -Path x -Value y` is read like
 * `cat > x <<< y`. Source: the cmdlets' parameters, https://learn.microsoft.com/powershell/module/microsoft.powershell.management/
 */
export function writeOf(
  words: readonly Text[],
  stdin: Command['stdin'],
): { readonly redirect: Redirect; readonly stdin: Command['stdin'] } | undefined {
  const cmdlet = literalOf(words[0] ?? [])?.toLowerCase() ?? '';
  const mode = WRITERS.get(cmdlet);
  if (mode === undefined) return undefined;
  let target: Text | undefined;
  let value: Text | undefined;
  let appends = mode === 'append';
  let newline = true;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? [];
    const flag = literalOf(word)?.toLowerCase() ?? '';
    if (/^-(?:path|filepath|literalpath|pspath)$/.test(flag)) target = words[++at];
    else if (/^-(?:value|inputobject)$/.test(flag)) value = words[++at];
    else if (/^-append$|^-a$/.test(flag)) appends = true;
    else if (flag === '-nonewline') newline = false;
    else if (/^-(?:encoding|width|filter|include|exclude|variable|stream)$/.test(flag)) at++;
    else if (flag.startsWith('-')) continue;
    else if (target === undefined) target = word;
    else value ??= word;
  }
  if (target === undefined) return undefined;
  const given = value ?? outputOf(stdin);
  const text = given && newline ? joined([...given, { kind: 'literal', text: '\n' }]) : given;
  return {
    redirect: { operator: appends ? '>>' : '>', target, descriptor: 1 },
    stdin: text === undefined ? stdin : { kind: 'text', text },
  };
}

/** What `Write-Output "x"` or a bare `"x"` sends down the pipeline. */
function outputOf(stdin: Command['stdin']): Text | undefined {
  if (stdin?.kind !== 'pipe' || stdin.stage.length !== 1) return undefined;
  const name = literalOf(stdin.from.name) ?? '';
  const [only, ...more] = stdin.from.args.filter((arg) => literalOf(arg)?.[0] !== '-');
  return /^(?:write-output|echo)$/i.test(name) && more.length === 0 ? only : undefined;
}
