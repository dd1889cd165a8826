/** Parameters that a library fills from the command line, by their names: typer, click, cyclopts. */
import { oncePer } from '../../once.ts';
import { namedAt } from './names-at.ts';
import type { Flag, SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';

type Options = ReadonlyMap<string, Flag>;

/**
 * The options of each function that is a command, by the header of the function and the parameter
 * (https://typer.tiangolo.com/tutorial/options/, https://click.palletsprojects.com/en/stable/options/,
 * https://cyclopts.readthedocs.io/en/latest/getting_started.html).
 */
export const optionsOf = oncePer((file: SourceFile): ReadonlyMap<number, Options> => {
  const found = new Map<number, Options>();
  if (!LIBRARIES.some((name) => namedAt(file, name).length > 0)) return found;
  for (const header of commandsOf(file)) found.set(header, parametersOf(file, header));
  return found;
});

const LIBRARIES = ['typer', 'click', 'cyclopts'];
/** More words than a decorator and those behind it have. */
const FURTHEST = 400;

/** Headers of functions below `@app.command()`, `@app.callback()`, `@click.option(…)`, or handed to `typer.run`. */
function commandsOf(file: SourceFile): ReadonlySet<number> {
  const { tokens } = file;
  const found = new Set<number>();
  const below = ['command', 'callback', 'option', 'default'].flatMap((word) =>
    namedAt(file, word).filter((at) => tokens[at - 1]?.text === '.' && isDecorator(file, at)),
  );
  for (const at of below) {
    const def = tokens.slice(at, at + FURTHEST).findIndex(({ text }) => text === 'def');
    if (def >= 0) found.add(at + def + 1);
  }
  for (const at of namedAt(file, 'run')) {
    const of = tokens[at - 2]?.text ?? '';
    const name = tokens[at + 2]?.text ?? '';
    if (tokens[at - 1]?.text !== '.' || !LIBRARIES.includes(of) || tokens[at + 1]?.text !== '(')
      continue;
    for (const header of namedAt(file, name))
      if (tokens[header - 1]?.text === 'def') found.add(header);
  }
  return found;
}

function isDecorator({ tokens }: SourceFile, at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind !== 'line') start--;
  return tokens[start]?.text === '@';
}

function parametersOf(file: SourceFile, header: number): Options {
  const found = new Map<string, Flag>();
  for (const { start, end } of elements(file, header + 1)) {
    const name = file.tokens[start]?.text ?? '';
    const flag = file.flags.get(name) ?? optionOf(file, start, end);
    // What typer is told in the call counts before what the file says elsewhere.
    const told = isTold(file, start, end) ? optionOf(file, start, end) : undefined;
    if (flag !== undefined) found.set(name, told ?? flag);
  }
  return found;
}

function isTold({ tokens }: SourceFile, start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .some(({ text }, i, all) => text === 'Option' && i < all.length - 1);
}

/** `x: str = typer.Option("a", "--x")`, `x: Annotated[str, typer.Option("--x")] = "a"`, `x: str = "a"`. */
function optionOf(file: SourceFile, start: number, end: number): Flag | undefined {
  const { tokens, match } = file;
  const name = tokens[start]?.text ?? '';
  const at = (word: string, from: number): number => {
    for (let i = from; i < end; i++) if (tokens[i]?.text === word) return i;
    return -1;
  };
  if (at('Argument', start) >= 0) return undefined;
  const option = at('Option', start);
  const open = option < 0 ? -1 : option + 1;
  const close = match[open] ?? -1;
  const said = open < 0 || close < 0 ? [] : elements(file, open);
  const equals = defaultAt(file, start, end);
  const inCall = option > equals && equals >= 0;
  const texts = said.flatMap(({ start: i }) =>
    tokens[i]?.kind === 'text' ? [tokens[i]?.text ?? ''] : [],
  );
  const flag = texts.find((text) => text.startsWith('--'))?.split(/[\s/=,]/, 1)[0];
  const [first] = said;
  const fallbacks: Span[] = [];
  for (const { start: i, end: to } of said)
    if (FALLBACKS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '=')
      fallbacks.push({ chunk: file, start: i + 2, end: to });
  if (inCall && first !== undefined && isPlain(file, first.start))
    fallbacks.push({ chunk: file, ...first });
  if (!inCall && equals >= 0) fallbacks.push({ chunk: file, start: equals + 1, end });
  if (option < 0 && equals < 0) return undefined;
  const [last] = fallbacks.slice(-1);
  const alone = last !== undefined && /^(?:True|False)$/.test(tokens[last.start]?.text ?? '');
  const short = texts.find((text) => /^-[A-Za-z]$/.test(text));
  return { flag: flag ?? `--${name.replaceAll('_', '-')}`, short, fallbacks, alone };
}

const FALLBACKS = new Set(['default', 'envvar']);

/** The default that stands first: no further word of the option, and not `...`. */
function isPlain({ tokens }: SourceFile, at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
  if (tokens[at + 1]?.text === '=') return false;
  return kind === 'text' ? !text.startsWith('-') : !/^(?:None|\.+)$/.test(text);
}

function defaultAt({ tokens, match }: SourceFile, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (tokens[at]?.text === '=') return at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return -1;
}
