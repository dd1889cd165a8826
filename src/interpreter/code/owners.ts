import { namesOf } from './bindings.ts';
import { callAt } from './calls.ts';
import { builderOf, classesNamed } from './classes.ts';
import { entered, type Frame } from './frames.ts';
import { functionsNamed } from './functions.ts';
import { grammarOf } from './languages/index.ts';
import type { Chunk } from './lex.ts';
import { isWrittenOut, meaningsOf } from './meanings.ts';
import { keysOf, memberOf } from './members.ts';
import { pathAt } from './path.ts';
import { Remembered } from './remembered.ts';
import { returnsOf } from './returns.ts';
import type { Scope } from './scope.ts';
import { around, scopeAt } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';
import { elements, splitAt, trim, valueEnd } from './spans.ts';
import { DEFAULTS, SKIPPED } from './syntax.ts';
import { DEEPEST, lookup } from './whose-name.ts';

/** What has members. */
export type Owner =
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

const OWNERS = new Remembered<readonly Owner[]>();

/** What a path of names stands for, as far as it has members. */
export function ownersAt(
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

/** The objects that an expression makes. */
export function ownersIn(
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
  const ways = splitAt(chunk, start, end, DEFAULTS);
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

export function namesAt(file: SourceFile, open: number, frame: Frame | undefined, depth: number) {
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
