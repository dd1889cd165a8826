import { grammarOf } from './languages/index.ts';
import type { Parameter } from './scope.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';

const MODIFIERS = new Set(['private', 'public', 'protected', 'readonly', 'val', 'var', 'override']);
const MOST = 60;

/** The parameters between two brackets; the object of a method is none. */
export function parametersAt(file: SourceFile, open: number): readonly Parameter[] {
  if (open < 0) return [];
  const { own } = grammarOf(file).scoping;
  const found: Parameter[] = [];
  let place = 0;
  for (const part of elements(file, open).slice(0, MOST)) {
    const these = parametersOf(file, part, place);
    const [first] = these;
    if (first === undefined || (place === 0 && own.includes(first.name))) continue;
    found.push(...these);
    place++;
  }
  return found;
}

function parametersOf(
  file: SourceFile,
  { start, end }: { start: number; end: number },
  place: number,
): readonly Parameter[] {
  const { tokens, match } = file;
  let colon = -1;
  let equals = -1;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.text === ':' && colon < 0 && equals < 0) colon = at;
    if (token?.kind === 'mark' && token.text === '=' && equals < 0) equals = at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  const fallback = equals < 0 ? undefined : { chunk: file, start: equals + 1, end };
  const behind = equals < 0 ? end : equals;
  const stop = colon < 0 ? behind : colon;
  const type = colon < 0 ? undefined : lastName(file, colon + 1, behind);
  if (tokens[start]?.text === '{') return membersOf(file, start, place, type);
  const name = nameOf(file, start, stop);
  if (name < 0) return [];
  const texts = tokens.slice(start, end).map(({ text }) => text);
  const rest =
    texts[0] === '...' ||
    (texts[0] === '*' && texts[1] !== '*' && grammarOf(file).scoping.bodies !== 'braces') ||
    (texts[1] === '...' && equals < 0) ||
    texts[0] === 'vararg' ||
    texts[0] === 'params';
  const before = tokens[name - 1];
  const typed = before?.kind === 'name' && name > start ? before.text : undefined;
  return [
    {
      name: tokens[name]?.text ?? '',
      place,
      fallback,
      type: type ?? (MODIFIERS.has(typed ?? '') ? undefined : typed),
      rest,
      member: undefined,
    },
  ];
}

function nameOf(file: SourceFile, start: number, stop: number): number {
  const { tokens } = file;
  if (grammarOf(file).scoping.nameFirst) return tokens[start]?.kind === 'name' ? start : -1;
  for (let at = stop - 1; at >= start; at--) if (tokens[at]?.kind === 'name') return at;
  return -1;
}

/** `Config`, `config.Config`, `Optional[Config]`: the last name that is one. */
function lastName({ tokens }: SourceFile, start: number, end: number): string | undefined {
  let found: string | undefined;
  for (let at = start; at < Math.min(end, start + 12); at++)
    if (tokens[at]?.kind === 'name') found = tokens[at]?.text;
  return found;
}

/** `({ key, model: name = "x" })` */
function membersOf(
  file: SourceFile,
  open: number,
  place: number,
  type: string | undefined,
): readonly Parameter[] {
  const { tokens } = file;
  return elements(file, open)
    .slice(0, MOST)
    .flatMap(({ start, end }) => {
      if (tokens[start]?.kind !== 'name') return [];
      const renamed = tokens[start + 1]?.text === ':' && tokens[start + 2]?.kind === 'name';
      const local = renamed ? start + 2 : start;
      const fallback =
        tokens[local + 1]?.text === '=' ? { chunk: file, start: local + 2, end } : undefined;
      return {
        name: tokens[local]?.text ?? '',
        place,
        fallback,
        type,
        rest: false,
        member: tokens[start]?.text ?? '',
      };
    });
}
