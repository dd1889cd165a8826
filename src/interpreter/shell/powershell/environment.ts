import type { Text } from '../script.ts';
import { joined, literal, literalOf } from '../text.ts';

/** What a cmdlet does to a variable of the `Env:` drive. */
export type OfVariable =
  | { readonly kind: 'set'; readonly name: string; readonly value: Text }
  | { readonly kind: 'unset'; readonly names: readonly Text[] };

const REMOVES = new Set('remove-item ri rm rmdir rd del erase clear-item cli'.split(' '));
const SETS = new Set('set-item si new-item ni set-content sc'.split(' '));
const DRIVE = /^(?:microsoft\.powershell\.core[\\/]environment::|env:)[\\/]?/i;

/**
 * `Remove-Item Env:A`, `Set-Item -Path Env:A -Value b`: the environment is a drive, and its variables
 * are items (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_provider).
 */
export function ofVariable(words: readonly Text[]): OfVariable | undefined {
  const cmdlet = literalOf(words[0] ?? [])?.toLowerCase() ?? '';
  if (!REMOVES.has(cmdlet) && !SETS.has(cmdlet)) return undefined;
  const { paths, name, values } = argumentsOf(words.slice(1));
  const variables = paths.flatMap((path) =>
    variable(name === undefined ? path : [...path, ...name]),
  );
  if (variables.length === 0) return undefined;
  if (REMOVES.has(cmdlet)) return { kind: 'unset', names: variables };
  const [only] = variables.map(literalOf);
  return only === undefined ? undefined : { kind: 'set', name: only, value: values[0] ?? [] };
}

function argumentsOf(words: readonly Text[]): {
  readonly paths: readonly Text[];
  readonly name: Text | undefined;
  readonly values: readonly Text[];
} {
  const paths: Text[] = [];
  const values: Text[] = [];
  let name: Text | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? [];
    const flag = literalOf(word)?.toLowerCase() ?? '';
    if (/^-(?:path|literalpath|pspath)$/.test(flag)) paths.push(words[++at] ?? []);
    else if (flag === '-value') values.push(words[++at] ?? []);
    else if (flag === '-name') name = words[++at];
    else if (/^-(?:erroraction|ea|itemtype|type|include|exclude|filter)$/.test(flag)) at++;
    else if (flag.startsWith('-')) continue;
    else if (paths.length === 0 || DRIVE.test(flag)) paths.push(word);
    else values.push(word);
  }
  return { paths, name, values };
}

/** The variables that a path, or a list of paths, names. */
function variable(path: Text): readonly Text[] {
  const [first, ...rest] = path;
  if (first?.kind !== 'literal' || !DRIVE.test(first.text)) return [];
  const whole = literalOf(path);
  if (whole !== undefined)
    return whole
      .split(/\s*,\s*/)
      .filter((one) => one !== '')
      .map((one) => literal(one.replace(DRIVE, '')));
  return [joined([{ ...first, text: first.text.replace(DRIVE, '') }, ...rest])];
}

/** `$null` and the empty text take a variable away. */
export function isNothing(value: Text): boolean {
  const [first, ...more] = value;
  if (first === undefined) return true;
  return first.kind === 'unknown' && more.length === 0 && /^\$null$/i.test(first.text);
}
