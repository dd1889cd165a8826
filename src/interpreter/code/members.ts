import { namesOf } from './bindings.ts';
import { builderOf, buildsOn, classesNamed } from './classes.ts';
import { callsTo, type Frame } from './frames.ts';
import { grammarOf } from './languages/index.ts';
import { handed, type Meaning, meaningsOf } from './meanings.ts';
import { namesAt, type Owner, ownersIn } from './owners.ts';
import { Remembered } from './remembered.ts';
import { returnsOf } from './returns.ts';
import type { Binding, Scope } from './scope.ts';
import type { SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';
import { DEEPEST } from './whose-name.ts';

const MEMBERS = new Remembered<readonly Meaning[]>();

export function memberOf(owner: Owner, name: string, depth: number): readonly Meaning[] {
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

/** What the members of an object that is written out are called. */
export function keysOf(owner: Owner): readonly string[] {
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
