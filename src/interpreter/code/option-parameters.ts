/** Parameters that a library fills from the command line, by their names: typer, click, cyclopts. */
import { oncePer } from '../../support/once.ts';
import type { Block } from './blocks.ts';
import { decoratedBy } from './decorators.ts';
import { FALLBACKS, SHORT } from './flags.ts';
import { namedAt } from './names-at.ts';
import { parametersAt } from './parameters.ts';
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
const DECORATORS = ['command', 'callback', 'option', 'default'];

/** Headers of functions below `@app.command()`, `@app.callback()`, `@click.option(…)`, or handed to `typer.run`. */
function commandsOf(file: SourceFile): ReadonlySet<number> {
  const { tokens } = file;
  const below = DECORATORS.flatMap((word) => namedAt(file, word)).flatMap((at) =>
    tokens[at - 1]?.text === '.' ? (decoratedBy(file, at) ?? []) : [],
  );
  const run = namedAt(file, 'run').flatMap((at) => {
    const [library, dot, open, name] = [-2, -1, 1, 2].map((by) => tokens[at + by]?.text ?? '');
    const isRun = dot === '.' && LIBRARIES.includes(library ?? '') && open === '(';
    return isRun ? namedAt(file, name ?? '').filter((one) => tokens[one - 1]?.text === 'def') : [];
  });
  return new Set([...below, ...run]);
}

function parametersOf(file: SourceFile, header: number): Options {
  const found = new Map<string, Flag>();
  const fallbacks = new Map(parametersAt(file, header + 1).map((p) => [p.name, p.fallback]));
  for (const part of elements(file, header + 1)) {
    const name = file.tokens[part.start]?.text ?? '';
    const own = optionOf(file, part, fallbacks.get(name));
    // What typer is told at the parameter counts before what the file says of such an option elsewhere.
    const flag = own?.told === true ? own.flag : (file.flags.get(name) ?? own?.flag);
    if (flag !== undefined) found.set(name, flag);
  }
  return found;
}

/** `x: str = typer.Option("a", "--x")`, `x: Annotated[str, typer.Option("--x")] = "a"`; untold, `x: str = "a"`. */
function optionOf(
  file: SourceFile,
  { start, end }: Block,
  fallback: Span | undefined,
): { readonly flag: Flag; readonly told: boolean } | undefined {
  const { tokens } = file;
  const words = tokens.slice(start, end).map(({ text }) => text);
  const at = words.indexOf('Option');
  const told = at >= 0;
  if (words.includes('Argument') || (!told && fallback === undefined)) return undefined;
  const said = told ? elements(file, start + at + 1) : [];
  const inCall = told && fallback !== undefined && start + at >= fallback.start;
  const fallbacks = [
    ...said.flatMap((one) => namedFallback(file, one) ?? []),
    ...(inCall ? said.slice(0, 1).filter((one) => isDefault(file, one.start)) : []),
    ...(!inCall && fallback !== undefined ? [fallback] : []),
  ].map((one): Span => ({ ...one, chunk: file }));
  const texts = said.flatMap((one) => {
    const first = tokens[one.start];
    return first?.kind === 'text' ? [first.text] : [];
  });
  const long = texts.find((text) => text.startsWith('--'))?.split(/[\s/=,]/, 1)[0];
  const short = texts.find((text) => SHORT.test(text));
  const last = fallbacks.at(-1);
  const alone = last !== undefined && /^(?:True|False)$/.test(tokens[last.start]?.text ?? '');
  const flag = long ?? `--${(words[0] ?? '').replaceAll('_', '-')}`;
  return { flag: { flag, short, fallbacks, alone }, told };
}

/** `default="a"`, `envvar="A"` */
function namedFallback({ tokens }: SourceFile, { start, end }: Block): Block | undefined {
  const named = FALLBACKS.has(tokens[start]?.text ?? '');
  return named && tokens[start + 1]?.text === '=' ? { start: start + 2, end } : undefined;
}

/** What stands first is the default, unless it is another word of the option, `...` or nothing. */
function isDefault({ tokens }: SourceFile, at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
  if (tokens[at + 1]?.text === '=') return false;
  return kind === 'text' ? !text.startsWith('-') : !/^(?:None|\.+)$/.test(text);
}
