import type { Value } from '../../value/value.ts';
import { UNSET } from '../../value/value.ts';
import type { Call } from './calls.ts';
import { withConstants } from './clients/constants.ts';
import { type Setting, settingOf } from './clients/names.ts';
import { evaluate, evaluatePlaced } from './evaluate.ts';
import { handedOn } from './handed-on.ts';
import { grammarOf } from './languages/index.ts';
import { isDot, pathAt } from './path.ts';
import type { SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';
import { spansOf } from './whose-name.ts';

/** Settings of one call: named arguments, keys of its object, builder methods behind it. */
export interface Settings {
  readonly key: Value | undefined;
  readonly url: Value | undefined;
  readonly model: Value | undefined;
  readonly organization?: Value | undefined;
  readonly project?: Value | undefined;
}

/** A constructor's arguments are not longer than this. */
const MAX_ARGUMENTS = 3000;

export function settingsOf(file: SourceFile, call: Call): Settings {
  const found: Partial<Record<Setting, Value>> = {};
  collect(file, call.open, chainEnd(file, call.close), found);
  for (const { start, end } of elements(file, call.open)) positional(file, start, end, found);
  // `client.chat().completions().create(params)`
  for (const open of chained(file, call.close))
    for (const { start, end } of elements(file, open)) written(file, start, end, found);
  for (const { file: where, from, to } of handedOn(file, call)) collect(where, from, to, found);
  const { key, url, model, organization, project } = found;
  return { key, url, model, organization, project };
}

function collect(
  file: SourceFile,
  from: number,
  to: number,
  found: Partial<Record<Setting, Value>>,
): void {
  const { tokens } = file;
  const limit = Math.min(to, from + MAX_ARGUMENTS);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' && token?.kind !== 'text') continue;
    const setting = settingOf(token.text);
    if (setting === undefined || found[setting] !== undefined) continue;
    const start = valueStart(file, at);
    if (start === undefined) continue;
    const span = { chunk: file, start };
    const value = setting === 'model' ? modelAt(file, span) : evaluate(file, span);
    if (value.alternatives.length > 0) found[setting] = value;
  }
}

/** Where the value of the setting named here starts: `name=`, `name:`, `.name(`, `WithName(`, `{ name }`. */
function valueStart(file: SourceFile, at: number): number | undefined {
  const { tokens } = file;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next?.text === '=' || next?.text === ':' || next?.text === '=>') return at + 2;
  if (tokens[at]?.kind !== 'name') return undefined;
  if (next?.text === '(' && (isDot(before?.text) || /^(With|with_)/.test(tokens[at]?.text ?? '')))
    return at + 2;
  return isShorthand(file, at) ? at : undefined;
}

/** `{ name }`, on one line or several. */
function isShorthand(file: SourceFile, at: number): boolean {
  const { tokens } = file;
  if (!grammarOf(file).habits.shorthand) return false;
  const before = tokens[at - 1]?.kind === 'line' ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.kind === 'line' ? tokens[at + 2] : tokens[at + 1];
  return ['{', ','].includes(before?.text ?? '') && [',', '}'].includes(next?.text ?? '');
}

/** The end of `.a(…).b(…)` behind a call. */
function chainEnd(file: SourceFile, close: number): number {
  return chainBehind(file, close).end;
}

/** Where the brackets of `.a(…).b(…)` open behind a call. */
function chained(file: SourceFile, close: number): readonly number[] {
  return chainBehind(file, close).opens;
}

function chainBehind({ tokens, match }: SourceFile, close: number) {
  const opens: number[] = [];
  let at = close + 1;
  for (let hops = 0; hops < 40; hops++) {
    while (tokens[at]?.kind === 'line') at++;
    if (!isDot(tokens[at]?.text) || tokens[at + 1]?.kind !== 'name') break;
    at += 2;
    const partner = match[at] ?? -1;
    if (tokens[at]?.text !== '(' || partner <= at) continue;
    opens.push(at);
    at = partner + 1;
  }
  return { opens, end: at };
}

/** An argument without a name is read by what it is; a name that holds an object is read as the object. */
function positional(
  file: SourceFile,
  start: number,
  end: number,
  found: Partial<Record<Setting, Value>>,
): void {
  const { tokens } = file;
  if (['=', ':'].includes(tokens[start + 1]?.text ?? '')) return;
  if (tokens[start]?.text === '{') {
    for (const one of elements(file, start))
      if (tokens[one.start]?.text === '...') positional(file, one.start, one.end, found);
    return;
  }
  written(file, start, end, found);
  const value = evaluate(file, { chunk: file, start, end });
  const setting = meaning(value);
  if (setting !== undefined && found[setting] === undefined)
    found[setting] = setting === 'model' ? modelAt(file, { chunk: file, start, end }) : value;
}

/** What a name holds is read as if it stood there. */
function written(
  file: SourceFile,
  start: number,
  end: number,
  found: Partial<Record<Setting, Value>>,
): void {
  const { tokens } = file;
  const named =
    end === start + 1 ||
    isDot(tokens[start + 1]?.text) ||
    tokens[start]?.text === '*' ||
    tokens[start]?.text === '...';
  if (named) {
    const name = tokens[end - 1]?.text ?? '';
    for (const span of spansOf(file, name, start).slice(0, 3)) {
      const opens = opensAt(file, span.start);
      const partner = file.match[opens] ?? -1;
      if (['{', '('].includes(tokens[opens]?.text ?? '') && partner > opens)
        collect(file, opens, chainEnd(file, partner), found);
    }
  }
}

/** `{ … }`, `dict(…)`, Go's `openai.Request{…}` and `&openai.Request{…}`, `Request.builder().model(…)`. */
function opensAt(file: SourceFile, start: number): number {
  const { tokens } = file;
  if (tokens[start]?.text === '{') return start;
  const name = start + (tokens[start]?.kind === 'mark' ? 1 : 0);
  return pathAt(file, name).end;
}

/** A model with the place of its name. */
function modelAt(file: SourceFile, span: Span): Value {
  return withConstants(file, evaluatePlaced(file, span));
}

function meaning(value: Value): Setting | undefined {
  for (const { pieces } of value.alternatives)
    for (const piece of pieces) {
      if (piece.kind === 'environment') {
        if (/(KEY|TOKEN|SECRET)$/i.test(piece.name)) return 'key';
        if (/(URL|BASE|ENDPOINT|HOST)$/i.test(piece.name)) return 'url';
        if (/MODEL|DEPLOYMENT/i.test(piece.name)) return 'model';
      } else if (piece.kind === 'input') {
        const setting = settingOf(piece.name.replace(/^-+/, ''));
        if (setting !== undefined) return setting;
      } else if (piece.kind === 'file') return 'key';
      else if (piece.kind === 'literal') {
        if (/^https?:\/\//.test(piece.text)) return 'url';
        if (
          /^([a-z_-]+[/:])?(gpt|o\d|claude|gemini|text-embedding|mistral|llama|command|grok|deepseek)[-\w.]*/.test(
            piece.text,
          )
        )
          return 'model';
      }
    }
  return undefined;
}

/** The value of the argument with this name (or of this key in an object argument). */
export function named(file: SourceFile, call: Call, names: ReadonlySet<string>): Value {
  const span = namedSpan(file, call, names);
  return span === undefined ? UNSET : evaluate(file, { chunk: file, start: span });
}

/** Where the argument with this name starts. */
export function namedSpan(
  file: SourceFile,
  call: Call,
  names: ReadonlySet<string>,
): number | undefined {
  const { tokens } = file;
  const limit = Math.min(call.close, call.open + MAX_ARGUMENTS);
  for (let at = call.open + 1; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || !names.has(token.text)) continue;
    const next = tokens[at + 1]?.text ?? '';
    if (['=', ':', '=>'].includes(next)) return at + 2;
    if (isShorthand(file, at)) return at;
  }
  return undefined;
}
