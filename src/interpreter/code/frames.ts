import { namesOf } from './bindings.ts';
import { type Call, callsNamed } from './calls.ts';
import { grammarOf } from './languages/index.ts';
import { mayRun } from './outline.ts';
import { callersOf } from './remembered.ts';
import type { Binding, Parameter, Scope } from './scope.ts';
import { scopeAt } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';

/** A function as one call enters it. */
export interface Frame {
  readonly of: Scope;
  /** Where the call stands, and how that was entered. */
  readonly file: SourceFile;
  readonly call: Call;
  readonly from: Frame | undefined;
}

/** More calls of one function say nothing new. */
const MOST_CALLS = 16;
/** How deep functions are entered. */
const DEEPEST = 6;
const CONSTRUCTORS = new Set(['__init__', 'constructor', 'initialize', 'init', '__construct']);

/** Where a function of a file is called: in the file itself, and in those of the program that import it. */
export function callsTo(file: SourceFile, of: Scope): readonly Omit<Frame, 'from'>[] {
  const owner = of.parent?.kind === 'class' ? of.parent : undefined;
  const builds = owner !== undefined && (CONSTRUCTORS.has(of.name) || of.name === owner.name);
  const wanted = of.kind === 'class' || !builds ? of.name : owner.name;
  if (wanted === '') return [];
  const found: Omit<Frame, 'from'>[] = [];
  for (const call of callsNamed(file, wanted))
    if (
      call.start !== of.header &&
      (owner !== undefined || !isForeign(call)) &&
      mayRun(file, call.start)
    )
      found.push({ of, file, call });
  for (const { file: other, local, name } of callersOf(file)) {
    const last = name === wanted ? local : wanted;
    for (const call of callsNamed(other, last)) {
      const meant =
        (owner !== undefined && !builds) || name === ''
          ? !call.path.includes('.') || owner !== undefined
          : name === '*' || name === 'default'
            ? call.path.startsWith(`${local}.`) || call.path === local
            : name === wanted && call.path === local;
      if (meant && mayRun(other, call.start)) found.push({ of, file: other, call });
    }
  }
  return found.slice(0, MOST_CALLS);
}

/** `client.run(…)` is no call of the function `run` of this file, `self.run(…)` may be. */
function isForeign({ path }: Call): boolean {
  return path.includes('.') && !/^(?:self|this|cls|Self)\./.test(path);
}

/** The frame of a function that is entered here, out of those that led here. */
export function frameOf(frame: Frame | undefined, of: Scope): Frame | undefined {
  for (let at = frame; at !== undefined; at = at.from) if (at.of === of) return at;
  return undefined;
}

/** How many calls lead into it. */
export function depthOf(frame: Frame | undefined): number {
  let depth = 0;
  for (let at = frame; at !== undefined; at = at.from) depth++;
  return depth;
}

export function entered(
  of: Scope,
  file: SourceFile,
  call: Call,
  from: Frame | undefined,
): Frame | undefined {
  return depthOf(from) >= DEEPEST ? undefined : { of, file, call, from };
}

/** What a call hands over for a parameter; undefined where it leaves it out. */
export function argumentOf(
  { file, call }: Pick<Frame, 'file' | 'call'>,
  parameter: Parameter,
): Binding | undefined {
  const args = elements(file, call.open);
  const span = (part: { start: number; end: number }): Span => ({ chunk: file, ...part });
  const handed = (part: { start: number; end: number }): Binding =>
    parameter.member === undefined
      ? { kind: 'value', span: span(part) }
      : { kind: 'part', span: span(part), name: parameter.member };
  const labelled = args.find(
    ({ start }) => isLabel(file, start) && file.tokens[start]?.text === parameter.name,
  );
  if (labelled !== undefined) return handed({ start: labelled.start + 2, end: labelled.end });
  const { labels } = grammarOf(file).scoping;
  const positional = labels ? args : args.filter(({ start }) => !isLabel(file, start));
  if (parameter.rest) return { kind: 'list', spans: positional.slice(parameter.place).map(span) };
  const spread = positional
    .slice(0, parameter.place + 1)
    .some(({ start }) => isSpread(file, start));
  const one = positional[parameter.place];
  if (one === undefined || spread) return undefined;
  return handed(isLabel(file, one.start) ? { start: one.start + 2, end: one.end } : one);
}

/** What the calls of the function around a token hand it under the name of a parameter. */
export function handedAs(
  file: SourceFile,
  at: number,
  name: string,
): readonly { readonly file: SourceFile; readonly span: Span }[] {
  const of = functionAt(file, at);
  const parameter = of?.parameters.find((one) => one.name === name);
  if (of === undefined || parameter === undefined) return [];
  return callsTo(file, of).flatMap((site) => {
    const handed = argumentOf(site, parameter);
    return handed?.kind === 'value' ? [{ file: site.file, span: handed.span }] : [];
  });
}

/** `name=…`, `name: …` */
function isLabel({ tokens }: SourceFile, start: number): boolean {
  const sign = tokens[start + 1];
  return (
    tokens[start]?.kind === 'name' &&
    sign?.kind === 'mark' &&
    (sign.text === '=' || sign.text === ':')
  );
}

function isSpread({ tokens }: SourceFile, start: number): boolean {
  const text = tokens[start]?.text;
  return tokens[start]?.kind === 'mark' && (text === '...' || text === '*');
}

/** More ways into one call than this are not told apart. */
const MOST_FRAMES = 20;

/**
 * The ways into the function around a call, where what it is handed decides what these tokens mean;
 * one without a frame where nothing does.
 */
export function waysInto(
  file: SourceFile,
  start: number,
  end: number,
): readonly (Frame | undefined)[] {
  const ways = waysFrom(file, start, end, 3);
  return ways.length === 0 ? [undefined] : ways.slice(0, MOST_FRAMES);
}

function waysFrom(file: SourceFile, start: number, end: number, depth: number): readonly Frame[] {
  const of = functionAt(file, start);
  if (of === undefined || depth === 0 || !dependsOn(file, of, start, end)) return [];
  return callsTo(file, of)
    .filter(
      ({ file: other, call }) => other !== file || call.start < of.start || call.start >= of.end,
    )
    .flatMap((site): readonly Frame[] => {
      const before = waysFrom(site.file, site.call.start, site.call.close, depth - 1);
      return before.length === 0
        ? [{ ...site, from: undefined }]
        : before.slice(0, MOST_FRAMES).map((from) => ({ ...site, from }));
    })
    .slice(0, MOST_FRAMES);
}

function functionAt(file: SourceFile, at: number): Scope | undefined {
  let scope: Scope | undefined = scopeAt(namesOf(file), at);
  while (scope !== undefined && (scope.kind !== 'function' || scope.name === ''))
    scope = scope.parent;
  return scope;
}

/** Whether a parameter, or what the function makes of it, stands among the tokens. */
function dependsOn(file: SourceFile, of: Scope, start: number, end: number): boolean {
  if (of.parameters.length === 0) return false;
  const handed = new Set(of.parameters.map(({ name }) => name));
  const own = of.names;
  for (let at = start; at < Math.min(end, start + 400); at++) {
    const token = file.tokens[at];
    if (token?.kind === 'name' && (handed.has(token.text) || own.has(token.text))) return true;
    if (token?.kind === 'text' && token.parts.some((p) => p.kind === 'hole')) return true;
  }
  return false;
}
