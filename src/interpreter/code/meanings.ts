import { namesOf } from './bindings.ts';
import { guardsAround } from './blocks.ts';
import { callAt } from './calls.ts';
import { argumentOf, callsTo, entered, type Frame, frameOf } from './frames.ts';
import { grammarOf } from './languages/index.ts';
import type { Chunk } from './lex.ts';
import { optionsOf } from './option-parameters.ts';
import { pathAt } from './path.ts';
import { Remembered } from './remembered.ts';
import type { Binding, Parameter, Scope } from './scope.ts';
import { around, scopeAt } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';
import { elements, splitAt, trim, valueEnd } from './spans.ts';
import { NOTHING } from './syntax.ts';

/** What a name is set to, in which file, and how the function that it stands in was entered. */
export interface Meaning {
  readonly file: SourceFile;
  readonly frame: Frame | undefined;
  readonly binding: Binding;
  /** It is set to this only where it is nothing else. */
  readonly otherwise?: true;
}

/** What has members. */
type Owner =
  | {
      readonly kind: 'class';
      readonly file: SourceFile;
      readonly scope: Scope;
      readonly frame: Frame | undefined;
    }
  | {
      readonly kind: 'object';
      readonly file: SourceFile;
      readonly open: number;
      readonly frame: Frame | undefined;
    }
  | { readonly kind: 'module'; readonly file: SourceFile };

const DEEPEST = 8;
const OR = new Set(['or', '||', '??', '?:']);
const SKIPPED = new Set(['await', 'new', '&', '*', 'const', 'mut']);

interface Found {
  readonly scope: Scope;
  readonly bindings: readonly Binding[];
  readonly parameter: Parameter | undefined;
}

/** Whose name it is that stands at a token: of the nearest scope that has it. */
function lookup(file: SourceFile, name: string, at: number): Found | undefined {
  const names = namesOf(file);
  const innermost = scopeAt(names, at);
  const { bareFields } = grammarOf(file).scoping;
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.parent) {
    if (scope.kind === 'class' && scope !== innermost && !bareFields) continue;
    const bindings = scope.names.get(name);
    const parameter = scope.parameters.find((one) => one.name === name);
    if (bindings !== undefined || parameter !== undefined)
      return { scope, bindings: bindings ?? [], parameter };
  }
  return undefined;
}

/** What a name or a path of names stands for; undefined where the program does not say. */
export function meaningsOf(
  file: SourceFile,
  path: string,
  at: number,
  frame: Frame | undefined,
  depth = 0,
): readonly Meaning[] | undefined {
  if (depth > DEEPEST) return undefined;
  return MEANINGS.answer(file, `${path} ${at} ${depth}`, frame, () =>
    findMeanings(file, path, at, frame, depth),
  );
}

const MEANINGS = new Remembered<readonly Meaning[] | undefined>();

function findMeanings(
  file: SourceFile,
  path: string,
  at: number,
  frame: Frame | undefined,
  depth: number,
): readonly Meaning[] | undefined {
  const whole = own(file, path, at, frame);
  if (!path.includes('.')) return whole ?? imported(file, path, depth);
  const last = path.slice(path.lastIndexOf('.') + 1);
  const owners = ownersAt(file, path.slice(0, path.lastIndexOf('.')), at, frame, depth + 1);
  const members = owners.flatMap((owner) => memberOf(owner, last, depth + 1));
  const found = [...(whole ?? []), ...members];
  if (found.length > 0) return found;
  // Where nobody knows whose member it is, the only one of the name.
  const [only, ...more] = owners.length > 0 ? [] : (namesOf(file).keys.get(last) ?? []);
  return only === undefined || more.length > 0
    ? undefined
    : [{ file, frame: undefined, binding: { kind: 'value', span: only } }];
}

function own(
  file: SourceFile,
  name: string,
  at: number,
  frame: Frame | undefined,
): readonly Meaning[] | undefined {
  const found = lookup(file, name, at);
  if (found === undefined) return undefined;
  const set = found.bindings.map((binding): Meaning => {
    const otherwise = standsIn(file, binding, name);
    return { file, frame, binding, ...(otherwise ? { otherwise } : {}) };
  });
  if (found.parameter === undefined) return set;
  const given = handed(file, found.scope, found.parameter, frame);
  // `if key is None: key = …` is not come to where every call writes one out.
  const told = given.length > 0 && given.every(({ binding }) => isWrittenOut(binding));
  return [...given, ...(told ? set.filter(({ otherwise }) => !otherwise) : set)];
}

/** A text, whatever is in it. */
function isWrittenOut(binding: Binding): boolean {
  if (binding.kind !== 'value') return false;
  const { chunk, start, end } = binding.span;
  const token = chunk.tokens[start];
  return (
    token?.kind === 'text' && token.text !== '' && (end ?? valueEnd(chunk, start)) === start + 1
  );
}

/** Whether a name is set there only where it is nothing: `if (!name) name = …`, `if name is None: name = …`. */
function standsIn(file: SourceFile, binding: Binding, name: string): boolean {
  if (binding.kind !== 'value' || binding.span.chunk.tokens !== file.tokens) return false;
  return guardsAround(file, binding.span.start).some(({ condition, unless }) => {
    const written = file.tokens
      .slice(condition.start, condition.end)
      .map(({ kind, text }) => (kind === 'text' ? (text === '' ? '""' : '"') : text))
      .filter((text) => !/^[\n:{()]?$/.test(text))
      .map((text) => (text === name ? NAME : text))
      .join(' ');
    return unless
      ? written === NAME
      : written !== '' && written.split(/ (?:\|\||or) /).every((one) => IS_NOTHING.test(one));
  });
}

/** The name that is asked for, in a condition as it is written. */
const NAME = '<>';
/** `!url`, `url is None`, `strings.TrimSpace(url) == ""`, `url.isEmpty()`, `string.IsNullOrEmpty(url)` */
const IS_NOTHING = new RegExp(
  `^(?:(?:not|!) ${NAME}|(?:len |strings \\. TrimSpace )?${NAME}(?: \\. (?:strip|trim|Trim))? (?:is|={2,3}) ` +
    `(?:${[...NOTHING].join('|')}|""|0)|${NAME} \\. (?:isEmpty|isBlank|is_empty|empty|nil)(?: \\?)?|` +
    `[Ss]tring \\. IsNullOr(?:Empty|WhiteSpace) ${NAME})$`,
);

/** What a parameter is: of this call, or of every call that the program shows. */
function handed(
  file: SourceFile,
  of: Scope,
  parameter: Parameter,
  frame: Frame | undefined,
): readonly Meaning[] {
  const here = frameOf(frame, of);
  const ways =
    here === undefined ? callsTo(file, of).map((site) => ({ ...site, from: undefined })) : [here];
  const given = ways.map((way) => ({ way, binding: argumentOf(way, parameter) }));
  const all = given.flatMap(({ way, binding }) =>
    binding === undefined ? [] : [{ file: way.file, frame: way.from, binding }],
  );
  const leavesOut = ({ way, binding }: (typeof given)[number]): boolean =>
    binding === undefined ||
    (binding.kind === 'part' &&
      membersIn(way.file, binding.span, binding.name, way.from) === undefined);
  const flag = here === undefined ? optionsOf(file).get(of.header)?.get(parameter.name) : undefined;
  if (flag !== undefined)
    return [...all, { file, frame: undefined, binding: { kind: 'option', flag } }];
  const left = given.length === 0 || given.some(leavesOut);
  return left && parameter.fallback !== undefined
    ? [...all, { file, frame: undefined, binding: { kind: 'value', span: parameter.fallback } }]
    : all;
}

/** What another file of the program calls so. */
function imported(file: SourceFile, name: string, depth: number): readonly Meaning[] | undefined {
  const link = file.links.get(name);
  if (link !== undefined && link.name !== '*')
    return meaningsOf(link.file, link.name, link.file.tokens.length, undefined, depth + 1);
  for (const other of seenFrom(file)) {
    const found = own(other, name, other.tokens.length, undefined);
    if (found !== undefined) return found;
    const further = other.links.get(name);
    if (further !== undefined && further.name !== '*' && depth < DEEPEST)
      return meaningsOf(
        further.file,
        further.name,
        further.file.tokens.length,
        undefined,
        depth + 1,
      );
  }
  return undefined;
}

const SEEN = new WeakMap<
  SourceFile,
  { readonly of: number; readonly files: readonly SourceFile[] }
>();
const MOST_SEEN = 60;

/** The files whose names are names here, through those whose names are names there. */
function seenFrom(file: SourceFile): readonly SourceFile[] {
  if (file.stars.length === 0) return file.stars;
  const known = SEEN.get(file);
  if (known?.of === file.stars.length) return known.files;
  const found = new Set(file.stars);
  for (const other of found)
    for (const next of other.stars) if (found.size < MOST_SEEN) found.add(next);
  found.delete(file);
  SEEN.set(file, { of: file.stars.length, files: [...found] });
  return [...found];
}

function ownersAt(
  file: SourceFile,
  path: string,
  at: number,
  frame: Frame | undefined,
  depth: number,
): readonly Owner[] {
  if (depth > DEEPEST) return [];
  const names = namesOf(file);
  const here = scopeAt(names, at);
  const { own: selves } = grammarOf(file).scoping;
  if (selves.includes(path)) {
    const scope = around(here, 'class');
    return scope === undefined ? [] : [{ kind: 'class', file, scope, frame }];
  }
  const link = path.includes('.') ? undefined : file.links.get(path);
  const known = lookup(file, path, at) !== undefined;
  if (link?.name === '*' && !known) return [{ kind: 'module', file: link.file }];
  // `import a.b`: the module is `a.b`, though the name is `a`.
  const above = path.includes('.') ? file.links.get(path.split('.', 1)[0] ?? '') : undefined;
  if (
    above?.name === '*' &&
    above.file.path.replace(/\.\w+$/, '').endsWith(path.replaceAll('.', '/'))
  )
    return [{ kind: 'module', file: above.file }];
  const type = typeOf(file, path, at);
  const classes = [
    ...classesNamed(file, type ?? '', depth),
    ...(known ? [] : classesNamed(file, path, depth)),
  ];
  const meant = meaningsOf(file, path, at, frame, depth + 1) ?? [];
  const objects = meant
    .slice(0, 8)
    .flatMap(({ file: where, frame: how, binding }) =>
      binding.kind === 'value' ? ownersIn(where, binding.span, how, depth + 1) : [],
    );
  return [
    ...objects,
    ...classes
      .filter(({ scope }) => !objects.some((o) => o.kind === 'class' && o.scope === scope))
      .map(
        ({ file: where, scope }): Owner => ({
          kind: 'class',
          file: where,
          scope,
          frame: undefined,
        }),
      ),
  ];
}

/** The class that a name is said to be of. */
function typeOf(file: SourceFile, path: string, at: number): string | undefined {
  for (
    let scope: Scope | undefined = scopeAt(namesOf(file), at);
    scope !== undefined;
    scope = scope.parent
  ) {
    const type = scope.types.get(path) ?? scope.parameters.find(({ name }) => name === path)?.type;
    if (type !== undefined) return type;
  }
  return undefined;
}

interface Class {
  readonly file: SourceFile;
  readonly scope: Scope;
}

function classesNamed(file: SourceFile, name: string, depth: number): readonly Class[] {
  if (name === '' || depth > DEEPEST) return [];
  const last = name.slice(name.lastIndexOf('.') + 1);
  const link = file.links.get(name.split('.', 1)[0] ?? '');
  if (link !== undefined)
    return classesNamed(
      link.file,
      link.name === '*' || name.includes('.') ? last : link.name,
      depth + 1,
    );
  const here = (namesOf(file).classes.get(last) ?? []).map((scope) => ({ file, scope }));
  if (here.length > 0) return here;
  return seenFrom(file)
    .flatMap((other) =>
      (namesOf(other).classes.get(last) ?? []).map((scope) => ({ file: other, scope })),
    )
    .slice(0, 4);
}

const OWNERS = new Remembered<readonly Owner[]>();

/** The objects that an expression makes. */
function ownersIn(
  file: SourceFile,
  { chunk, start, end }: Span,
  frame: Frame | undefined,
  depth: number,
): readonly Owner[] {
  if (depth > DEEPEST || chunk.tokens !== file.tokens) return [];
  return OWNERS.answer(file, `${start}-${end} ${depth}`, frame, () =>
    findOwners(file, trim(chunk, start, end ?? valueEnd(chunk, start)), frame, depth),
  );
}

function findOwners(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  frame: Frame | undefined,
  depth: number,
): readonly Owner[] {
  if (start >= end) return [];
  const chunk: Chunk = file;
  const inner = (from: number, to: number) =>
    ownersIn(file, { chunk, start: from, end: to }, frame, depth + 1);
  const ways = splitAt(chunk, start, end, OR);
  if (ways.length > 1) return ways.flatMap((way) => inner(way.start, way.end));
  const token = file.tokens[start];
  if (token === undefined) return [];
  if (SKIPPED.has(token.text)) return inner(start + 1, end);
  const close = file.match[start] ?? -1;
  if (token.text === '(' && close > start) return inner(start + 1, close);
  if (token.text === '{') return [{ kind: 'object', file, open: start, frame }];
  if (token.kind !== 'name') return [];
  const { path, end: behind } = pathAt(file, start, end);
  const open = file.tokens[behind]?.text;
  if (open === '{' && behind < end)
    return [
      { kind: 'object', file, open: behind, frame },
      ...classesNamed(file, path, depth).map(
        ({ file: where, scope }): Owner => ({
          kind: 'class',
          file: where,
          scope,
          frame: undefined,
        }),
      ),
    ];
  if (open === '[' && behind < end)
    return indexed(file, { start, open: behind, end }, frame, depth);
  if (open !== '(' || behind >= end) return ownersAt(file, path, start, frame, depth + 1);
  const call = callAt(file, start);
  if (call === undefined) return [];
  const classes = classesNamed(file, path.replace(/\.new$/, ''), depth);
  if (classes.length > 0)
    return classes.flatMap(({ file: where, scope }): Owner[] => [
      {
        kind: 'class',
        file: where,
        scope,
        frame: entered(builderOf(where, scope), file, call, frame),
      },
    ]);
  const functions = functionsNamed(file, path, start, depth);
  const returned = functions.flatMap(({ file: where, scope }) => {
    const way = entered(scope, file, call, frame);
    return returnsOf(where, scope).flatMap((one) => ownersIn(where, one, way, depth + 1));
  });
  // `defineConfig({ … })`, `Settings(key=…)` of a class that others wrote.
  return functions.length > 0 ? returned : [{ kind: 'object', file, open: behind, frame }];
}

/** `MODELS[active]`: the member that the text in the brackets names; any of them where only the run knows it. */
function indexed(
  file: SourceFile,
  at: { readonly start: number; readonly open: number; readonly end: number },
  frame: Frame | undefined,
  depth: number,
): readonly Owner[] {
  const whole = { chunk: file, start: at.start, end: at.open };
  const owners = ownersIn(file, whole, frame, depth + 1);
  if ((file.match[at.open] ?? -1) !== at.end - 1) return owners;
  const names = namesAt(file, at.open, frame, depth);
  return owners
    .flatMap((owner) =>
      (names ?? keysOf(owner)).flatMap((name) => memberOf(owner, name, depth + 1)),
    )
    .flatMap(({ file: where, frame: how, binding }) =>
      binding.kind === 'value' ? ownersIn(where, binding.span, how, depth + 1) : [],
    );
}

/** What a name in brackets picks of an object, where the program says which text it stands for: `HOSTS[active]`. */
export function pickedFrom(
  file: SourceFile,
  start: number,
  open: number,
  frame: Frame | undefined,
): readonly Meaning[] | undefined {
  const found = namesAt(file, open, frame, 0)?.flatMap(
    (name) => membersIn(file, { chunk: file, start, end: open }, name, frame) ?? [],
  );
  return found === undefined || found.length === 0 ? undefined : found;
}

function namesAt(file: SourceFile, open: number, frame: Frame | undefined, depth: number) {
  const [key] = elements(file, open);
  return key && textsOf(file, { chunk: file, ...key }, frame, depth + 1);
}

/** The texts that an expression is, where each of its meanings is one that is written out. */
function textsOf(
  file: SourceFile,
  span: Required<Span>,
  frame: Frame | undefined,
  depth: number,
): readonly string[] | undefined {
  const { chunk, start, end } = span;
  if (depth > DEEPEST) return undefined;
  if (isWrittenOut({ kind: 'value', span })) return [chunk.tokens[start]?.text ?? ''];
  const { path, end: behind } = pathAt(chunk, start, end);
  const meanings = behind === end ? meaningsOf(file, path, start, frame, depth + 1) : undefined;
  const each = meanings?.map(({ file: where, frame: how, binding }) => {
    if (binding.kind !== 'value') return undefined;
    const { chunk: of, start: from, end: to = valueEnd(of, from) } = binding.span;
    return of.tokens === where.tokens
      ? textsOf(where, { chunk: of, start: from, end: to }, how, depth + 1)
      : undefined;
  });
  return each === undefined || each.length === 0 || each.includes(undefined)
    ? undefined
    : each.flatMap((texts) => texts ?? []);
}

/** What the members of an object that is written out are called. */
function keysOf(owner: Owner): readonly string[] {
  if (owner.kind !== 'object') return [];
  const { tokens } = owner.file;
  return elements(owner.file, owner.open)
    .slice(0, MOST_KEYS)
    .flatMap(({ start }) =>
      /^(?::|=>)$/.test(tokens[start + 1]?.text ?? '') ? [tokens[start]?.text ?? ''] : [],
    );
}

/** More members say nothing of which is meant. */
const MOST_KEYS = 24;

/** What the constructor of a class is, or the class itself where it has none. */
function builderOf(file: SourceFile, scope: Scope): Scope {
  const names = namesOf(file);
  for (const name of ['__init__', 'constructor', 'initialize', 'init', '__construct', scope.name]) {
    const found = names.functions.get(name)?.find(({ parent }) => parent === scope);
    if (found !== undefined) return found;
  }
  return scope;
}

const MEMBERS = new Remembered<readonly Meaning[]>();

function memberOf(owner: Owner, name: string, depth: number): readonly Meaning[] {
  if (depth > DEEPEST) return [];
  switch (owner.kind) {
    case 'module':
      return meaningsOf(owner.file, name, owner.file.tokens.length, undefined, depth + 1) ?? [];
    case 'object': {
      const { file, open, frame } = owner;
      return MEMBERS.answer(file, `${open} ${name} ${depth}`, frame, () =>
        keyOf(file, open, name, frame, depth),
      );
    }
    case 'class': {
      const { file, scope, frame } = owner;
      return MEMBERS.answer(file, `${scope.header}-${scope.start} ${name} ${depth}`, frame, () =>
        fieldOf(file, scope, name, frame, depth),
      );
    }
    default:
      return owner satisfies never;
  }
}

/** `name: value`, `"name": value`, `name => value`, `name=value`, `name`, and what is spread in. */
function keyOf(
  file: SourceFile,
  open: number,
  name: string,
  frame: Frame | undefined,
  depth: number,
): readonly Meaning[] {
  const { tokens } = file;
  const found: Meaning[] = [];
  for (const { start, end } of elements(file, open).slice(0, 300)) {
    const key = tokens[start];
    const sign = tokens[start + 1]?.text;
    if (key?.text === '...' || key?.text === '*') {
      const from = sign === '*' ? start + 2 : start + 1;
      for (const owner of ownersIn(file, { chunk: file, start: from, end }, frame, depth + 1))
        found.push(...memberOf(owner, name, depth + 1));
    } else if (key?.text === '{' && found.length === 0)
      found.push(...keyOf(file, start, name, frame, depth + 1));
    else if (key?.text === name && end === start + 1 && key.kind === 'name')
      found.push({ file, frame, binding: { kind: 'value', span: { chunk: file, start, end } } });
    else if (key?.text === name && (sign === ':' || sign === '=' || sign === '=>'))
      found.push({
        file,
        frame,
        binding: { kind: 'value', span: { chunk: file, start: start + 2, end } },
      });
  }
  return found;
}

function fieldOf(
  file: SourceFile,
  scope: Scope,
  name: string,
  frame: Frame | undefined,
  depth: number,
): readonly Meaning[] {
  const meant = (binding: Binding): Meaning => ({ file, frame, binding });
  const settings = variablesOf(file, scope, name, depth);
  if (settings !== undefined) return settings;
  const set = (scope.members.get(name) ?? []).map(meant);
  const parameter = scope.parameters.find((one) => one.name === name);
  const given = parameter === undefined ? [] : handed(file, scope, parameter, frame);
  // A class that lists its fields is handed them by their names.
  const named =
    frame?.of === scope
      ? keyOf(frame.file, frame.call.open, name, frame.from, depth + 1)
      : parameter === undefined && builderOf(file, scope) === scope
        ? callsTo(file, scope).flatMap((site) =>
            keyOf(site.file, site.call.open, name, undefined, depth + 1),
          )
        : [];
  const promoted = builderOf(file, scope);
  const own = promoted === scope ? undefined : promoted.parameters.find((one) => one.name === name);
  const kept = own === undefined || set.length > 0 ? [] : handed(file, promoted, own, frame);
  const getters = (namesOf(file).functions.get(name) ?? []).filter(
    ({ parent }) => parent === scope,
  );
  const got = getters.flatMap((one) =>
    returnsOf(file, one).map((span) => meant({ kind: 'value', span })),
  );
  const found = [...named, ...given, ...kept, ...set, ...got];
  if (found.length > 0) return found;
  return scope.bases
    .slice(0, 6)
    .flatMap((base) => classesNamed(file, base, depth + 1))
    .filter((base) => base.scope !== scope)
    .flatMap((base) => fieldOf(base.file, base.scope, name, undefined, depth + 1));
}

/** The fields of a class that a library fills from the environment (pydantic's `BaseSettings`). */
function variablesOf(
  file: SourceFile,
  scope: Scope,
  name: string,
  depth: number,
): readonly Meaning[] | undefined {
  const { settings } = grammarOf(file).environment;
  if (settings === undefined || !buildsOn(file, scope, settings.bases, depth)) return undefined;
  const [binding] = scope.members.get(name) ?? [];
  if (binding === undefined && !scope.types.has(name)) return undefined;
  const variables = settings.variables(file, scope, name);
  return [
    ...variables.map(
      (one): Meaning => ({ file, frame: undefined, binding: { kind: 'variable', name: one } }),
    ),
    ...(binding === undefined ? [] : [{ file, frame: undefined, binding }]),
  ];
}

export function buildsOn(
  file: SourceFile,
  scope: Scope,
  bases: readonly string[],
  depth = 0,
): boolean {
  if (scope.bases.some((base) => bases.includes(base))) return true;
  if (depth > 3) return false;
  return scope.bases
    .slice(0, 6)
    .flatMap((base) => classesNamed(file, base, depth))
    .some((base) => base.scope !== scope && buildsOn(base.file, base.scope, bases, depth + 2));
}

/** The functions of the program that a path names. */
export function functionsNamed(
  file: SourceFile,
  path: string,
  at: number,
  depth = 0,
): readonly Class[] {
  return FUNCTIONS.answer(file, `${path} ${at} ${depth}`, undefined, () =>
    findFunctions(file, path, at, depth),
  );
}

const FUNCTIONS = new Remembered<readonly Class[]>();

function findFunctions(
  file: SourceFile,
  path: string,
  at: number,
  depth: number,
): readonly Class[] {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  const link = file.links.get(parts[0] ?? '');
  if (link !== undefined && depth < DEEPEST && lookup(file, parts[0] ?? '', at) === undefined)
    return functionsNamed(
      link.file,
      parts.length === 1 && link.name !== '*' ? link.name : last,
      link.file.tokens.length,
      depth + 1,
    );
  const all = namesOf(file).functions.get(last) ?? [];
  const here = scopeAt(namesOf(file), at);
  const visible = all.filter(({ parent }) => parent?.kind !== 'class' && reaches(parent, here));
  const methods = all.filter(({ parent }) => parent?.kind === 'class');
  const bare = parts.length === 1;
  const meant = bare
    ? visible.length > 0
      ? visible
      : grammarOf(file).scoping.bareFields
        ? methods
        : all
    : methods;
  if (meant.length > 0) return meant.slice(0, 4).map((scope) => ({ file, scope }));
  if (depth >= DEEPEST) return [];
  const stars = seenFrom(file).flatMap((other) =>
    (namesOf(other).functions.get(last) ?? []).map((scope) => ({ file: other, scope })),
  );
  return bare ? stars.slice(0, 4) : elsewhere(file, last);
}

/** A method of an object of another file: the only one of its name. */
function elsewhere(file: SourceFile, name: string): readonly Class[] {
  const found = new Map<Scope, Class>();
  for (const { file: other } of file.links.values())
    for (const scope of namesOf(other).functions.get(name) ?? [])
      if (scope.parent?.kind === 'class') found.set(scope, { file: other, scope });
  return found.size === 1 ? [...found.values()] : [];
}

function reaches(scope: Scope | undefined, from: Scope): boolean {
  for (let at: Scope | undefined = from; at !== undefined; at = at.parent)
    if (at === scope) return true;
  return false;
}

const RETURNS = new WeakMap<Scope, readonly Span[]>();
const MOST_RETURNS = 24;

/** What a function gives back. */
export function returnsOf(file: SourceFile, of: Scope): readonly Span[] {
  let spans = RETURNS.get(of);
  if (spans === undefined) {
    spans = readReturns(file, of);
    RETURNS.set(of, spans);
  }
  return spans;
}

function readReturns(file: SourceFile, of: Scope): readonly Span[] {
  const { tokens } = file;
  const names = namesOf(file);
  const chunk: Chunk = file;
  const found: Span[] = [];
  for (let at = of.start; at < of.end && found.length < MOST_RETURNS; at++)
    if (tokens[at]?.kind === 'name' && tokens[at]?.text === 'return') {
      let scope: Scope | undefined = scopeAt(names, at);
      while (scope !== undefined && scope.kind !== 'function') scope = scope.parent;
      if (scope === of && tokens[at + 1]?.kind !== 'line') found.push({ chunk, start: at + 1 });
    }
  const expression = tokens[of.start - 1]?.text === '=>' || tokens[of.start - 1]?.text === '=';
  if (expression) found.push({ chunk, start: of.start, end: of.end });
  else if (grammarOf(file).scoping.lastValue) {
    const last = lastStatement(file, of);
    if (last !== undefined) found.push({ chunk, start: last });
  }
  return found;
}

/** Where the last statement of a body starts. */
function lastStatement({ tokens, match }: SourceFile, { start, end }: Scope): number | undefined {
  let at = end - 1;
  while (at >= start && (tokens[at]?.kind === 'line' || tokens[at]?.text === ';')) at--;
  if (tokens[at]?.text === 'return') return undefined;
  let first = at;
  while (
    first > start &&
    tokens[first - 1]?.kind !== 'line' &&
    !['{', ';'].includes(tokens[first - 1]?.text ?? '')
  ) {
    const partner = match[first - 1] ?? -1;
    first = partner >= start && partner < first - 1 ? partner : first - 1;
  }
  return first > at ? undefined : first;
}

/** A member of the object that an expression makes. */
export function membersIn(
  file: SourceFile,
  span: Span,
  name: string,
  frame: Frame | undefined,
): readonly Meaning[] | undefined {
  const found = ownersIn(file, span, frame, 1).flatMap((owner) => memberOf(owner, name, 2));
  return found.length === 0 ? undefined : found;
}

/** The expressions of the same file that a name is set to. */
export function spansOf(file: SourceFile, name: string, at: number): readonly Span[] {
  const found = lookup(file, name, at);
  return (found?.bindings ?? []).flatMap((binding) =>
    binding.kind === 'value' ? [binding.span] : [],
  );
}

/** What is added to the list that a name stands for. */
export function addedTo(file: SourceFile, path: string, at: number): readonly Span[] {
  const names = namesOf(file);
  const [first = path] = path.split('.', 1);
  const type = grammarOf(file).scoping.own.includes(first)
    ? around(scopeAt(names, at), 'class')
    : undefined;
  const scope = type ?? lookup(file, first, at)?.scope ?? names.root;
  return (
    names.added.get(scope)?.get(type === undefined ? path : path.slice(first.length + 1)) ?? []
  );
}

/** The parameter that a name is here and nothing else, whatever others of that name are. */
export function parameterAt(
  file: SourceFile,
  name: string,
  at: number,
): { readonly scope: Scope; readonly parameter: Parameter } | undefined {
  const found = lookup(file, name, at);
  if (found?.parameter === undefined || found.bindings.length > 0) return undefined;
  return { scope: found.scope, parameter: found.parameter };
}
