import type { Language } from './facts.ts';
import type { Chunk } from './lex.ts';
import { isDot, pathAt, type SourceFile } from './source.ts';
import { elements } from './spans.ts';

export interface Import {
  /** As written, relative dots of Python included. */
  readonly specifier: string;
  /** `imported` is `*` for the whole module. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
  readonly line: number;
  readonly column: number;
  /** Tokens of the statement; names in it are no uses. */
  readonly start: number;
  readonly end: number;
}

type Scan = (chunk: Chunk) => readonly Import[];

/** What a file imports at run time; imports of types alone are left out. */
export function importsOf(file: SourceFile): readonly Import[] {
  return SCANS[file.language](file);
}

const SCANS: Readonly<Record<Language, Scan>> = {
  python,
  javascript,
  typescript: javascript,
  ruby,
  go,
  csharp: (chunk) => dotted(chunk, 'using'),
  java: jvm,
  kotlin: jvm,
  rust: (chunk) => dotted(chunk, 'use'),
  php: (chunk) => [...dotted(chunk, 'use'), ...globalClass(chunk, 'OpenAI')],
};

/** `OpenAI::client(…)`: a class of PHP's global namespace needs no `use`. */
function globalClass(chunk: Chunk, name: string): readonly Import[] {
  const at = chunk.tokens.findIndex(
    (token, i) =>
      token.kind === 'name' && token.text === name && chunk.tokens[i + 1]?.text === '::',
  );
  return at < 0 ? [] : [make(chunk, at, at, name, [{ local: name, imported: name }])];
}

function make(
  chunk: Chunk,
  start: number,
  end: number,
  specifier: string,
  names: Import['names'],
): Import {
  const token = chunk.tokens[start];
  return { specifier, names, line: token?.line ?? 1, column: token?.column ?? 1, start, end };
}

function atStatement(chunk: Chunk, at: number): boolean {
  const before = chunk.tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'line' ||
    [';', '{', '}', ':', ')'].includes(before.text)
  );
}

function lineEnd(chunk: Chunk, start: number): number {
  const { tokens, match } = chunk;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'line' || token?.text === ';') return at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return tokens.length;
}

function python(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  let typesOnly: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'name') continue;
    if (
      atStatement(chunk, at) &&
      tokens[at - 1]?.text !== ':' &&
      typesOnly !== undefined &&
      token.column <= typesOnly
    )
      typesOnly = undefined;
    if (
      token.text === 'if' &&
      tokens[at + 1]?.kind === 'name' &&
      pathAt(chunk, at + 1).path.endsWith('TYPE_CHECKING')
    )
      typesOnly = token.column;
    if (
      token.text === 'import_module' &&
      tokens[at + 1]?.text === '(' &&
      tokens[at + 2]?.kind === 'text'
    )
      found.push(make(chunk, at, at + 3, tokens[at + 2]?.text ?? '', []));
    if (typesOnly !== undefined || !atStatement(chunk, at)) continue;
    if (token.text === 'import') found.push(...pythonImport(chunk, at));
    else if (token.text === 'from') {
      const one = pythonFrom(chunk, at);
      if (one === undefined) continue;
      found.push(one);
      at = one.end;
    }
  }
  return found;
}

/** `import a.b as c, d` */
function pythonImport(chunk: Chunk, start: number): Import[] {
  const end = lineEnd(chunk, start);
  const found: Import[] = [];
  for (let at = start + 1; at < end; at++) {
    if (chunk.tokens[at]?.kind !== 'name') continue;
    const { path, end: behind } = pathAt(chunk, at);
    const renamed =
      chunk.tokens[behind]?.text === 'as' ? chunk.tokens[behind + 1]?.text : undefined;
    const local = renamed ?? path;
    found.push(make(chunk, start, end, path, [{ local, imported: '*' }]));
    at = renamed === undefined ? behind : behind + 2;
  }
  return found;
}

/** `from ..a.b import (c as d, e)` */
function pythonFrom(chunk: Chunk, start: number): Import | undefined {
  const { tokens } = chunk;
  let at = start + 1;
  let specifier = '';
  while (tokens[at]?.kind === 'mark' && (tokens[at]?.text === '.' || tokens[at]?.text === '...')) {
    specifier += tokens[at]?.text;
    at++;
  }
  if (tokens[at]?.kind === 'name' && tokens[at]?.text !== 'import') {
    const { path, end } = pathAt(chunk, at);
    specifier += path;
    at = end;
  }
  if (tokens[at]?.text !== 'import') return undefined;
  const open = tokens[at + 1]?.text === '(' ? at + 1 : -1;
  const close = open > 0 ? (chunk.match[open] ?? -1) : -1;
  const end = close > 0 ? close + 1 : lineEnd(chunk, at);
  return make(chunk, start, end, specifier, namesBetween(chunk, at + 1, end, 'as'));
}

/** `a as b, c` or `a: b, c`, brackets and marks ignored. */
function namesBetween(chunk: Chunk, start: number, end: number, rename: string): Import['names'] {
  const { tokens } = chunk;
  const names: { local: string; imported: string }[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.text === '*') names.push({ local: '*', imported: '*' });
    if (token?.kind !== 'name') continue;
    if (
      token.text === 'type' &&
      tokens[at + 1]?.kind === 'name' &&
      tokens[at + 1]?.text !== rename
    ) {
      at++;
      continue;
    }
    const renamed = tokens[at + 1]?.text === rename ? tokens[at + 2] : undefined;
    names.push({ local: renamed?.text ?? token.text, imported: token.text });
    if (renamed !== undefined) at += 2;
  }
  return names;
}

function javascript(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || isDot(tokens[at - 1]?.text)) continue;
    const called = tokens[at + 1]?.text === '(' && specifierAt(chunk, at + 1) !== '';
    if ((token.text === 'require' || token.text === 'import') && called)
      found.push(required(chunk, at));
    else if ((token.text === 'import' || token.text === 'export') && atStatement(chunk, at)) {
      const one = fromClause(chunk, at);
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

/** `import A, { b as c } from 'x'`, `import * as d from 'x'`, `import 'x'`, `export { a } from 'x'` */
function fromClause(chunk: Chunk, start: number): Import | undefined {
  const { tokens, match } = chunk;
  const first = tokens[start + 1];
  if (first?.kind === 'text') return make(chunk, start, start + 2, first.text, []);
  if (
    first?.text === 'type' &&
    tokens[start + 2]?.text !== 'from' &&
    tokens[start + 2]?.text !== ','
  )
    return undefined;
  const names: { local: string; imported: string }[] = [];
  // What stands in braces counts as one: a list of names may be of any length.
  for (let at = start + 1, read = 0; at < tokens.length && read < 16; at++, read++) {
    const token = tokens[at];
    if (token?.text === 'from' && tokens[at + 1]?.kind === 'text')
      return make(chunk, start, at + 2, tokens[at + 1]?.text ?? '', names);
    const partner = match[at] ?? -1;
    if (token?.text === '{' && partner > at) {
      names.push(...namesBetween(chunk, at + 1, partner, 'as'));
      at = partner;
    } else if (token?.text === '*') {
      if (tokens[at + 1]?.text === 'as')
        names.push({ local: tokens[at + 2]?.text ?? '', imported: '*' });
      at += tokens[at + 1]?.text === 'as' ? 2 : 0;
    } else if (token?.kind === 'name') {
      if (['const', 'function', 'class', 'default', 'let', 'var', 'async'].includes(token.text))
        return undefined;
      names.push({ local: token.text, imported: 'default' });
    } else if (token?.kind === 'line' || token?.text === ';' || token?.text === '=')
      return undefined;
  }
  return undefined;
}

/**
 * `'x'`; of `` `${root}/scripts/x.js` ``, `root + '/x.js'`, `path.join(root, 'x.js')` the part that is
 * spelt out, from the root of the checkout: what stands in front is where it lies on the runner.
 */
function specifierAt({ tokens, match }: Chunk, open: number): string {
  const first = tokens[open + 1];
  if (first?.kind === 'text' && first.parts[0]?.kind !== 'hole') return first.text;
  const close = Math.min(match[open] ?? open, open + 40);
  const texts = tokens.slice(open + 1, close).filter((token) => token.kind === 'text');
  const path = texts
    .map((token) => token.text)
    .join('/')
    .replace(/\/{2,}/g, '/');
  return /\.[cm]?js$/.test(path) ? `/${path.replace(/^\//, '')}` : '';
}

/** `const A = require('x').B`, `const { a: b } = await import('x')` */
function required(chunk: Chunk, at: number): Import {
  const { tokens, match } = chunk;
  const specifier = specifierAt(chunk, at + 1);
  let before = at - 1;
  while (['await', '('].includes(tokens[before]?.text ?? '')) before--;
  const names: { local: string; imported: string }[] = [];
  if (tokens[before]?.text === '=') {
    const target = before - 1;
    const open = match[target] ?? -1;
    if (tokens[target]?.kind === 'name') {
      const member = tokens[at + 4]?.text === '.' ? tokens[at + 5]?.text : undefined;
      names.push({ local: tokens[target]?.text ?? '', imported: member ?? '*' });
    } else if (tokens[target]?.text === '}' && open >= 0)
      names.push(...namesBetween(chunk, open + 1, target, ':'));
  }
  return make(chunk, before, at + 4, specifier, names);
}

function ruby(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || !RUBY.has(token.text) || isDot(tokens[at - 1]?.text)) return;
    const open = tokens[at + 1]?.text === '(' ? 1 : 0;
    const name = tokens[at + 1 + open];
    if (name?.kind !== 'text') return;
    const local = token.text !== 'require' && !name.text.startsWith('.');
    found.push(make(chunk, at, at + 2 + open, local ? `./${name.text}` : name.text, []));
  });
  return found;
}

const RUBY = new Set(['require', 'require_relative', 'load']);

function go(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'name' && token.text === 'func') break;
    if (token?.kind !== 'name' || token.text !== 'import' || !atStatement(chunk, at)) continue;
    const parts = tokens[at + 1]?.text === '(' ? elementsByText(chunk, at + 1) : [at + 1, at + 2];
    for (const i of parts) {
      const path = tokens[i];
      if (path?.kind !== 'text') continue;
      const alias = tokens[i - 1];
      const named = alias?.kind === 'name' && alias.text !== 'import' ? alias.text : undefined;
      found.push(
        make(chunk, at, i + 1, path.text, [{ local: named ?? goName(path.text), imported: '*' }]),
      );
    }
  }
  return found;
}

function elementsByText(chunk: Chunk, open: number): number[] {
  const close = chunk.match[open] ?? open;
  const found: number[] = [];
  for (let at = open; at < close; at++) if (chunk.tokens[at]?.kind === 'text') found.push(at);
  return found;
}

/** The package name a Go import path usually has: `…/go-openai` is `openai`, `…/v2` is left out. */
function goName(path: string): string {
  const parts = path.split('/').filter((p) => !/^v\d+$/.test(p));
  return (parts.at(-1) ?? '')
    .replace(/^go-/, '')
    .replace(/-go$/, '')
    .replace(/\.v\d+$/, '');
}

/** Imports, and the file's own package, whose classes need none. */
function jvm(chunk: Chunk): readonly Import[] {
  const own = dotted(chunk, 'package')
    .slice(0, 1)
    .map((p) => ({ ...p, names: [] }));
  return [...own, ...dotted(chunk, 'import')];
}

/** `import a.b.C;`, `using A.B;`, `use a::b::{c, d};` */
function dotted(chunk: Chunk, keyword: string): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== keyword || tokens[at]?.kind !== 'name' || !atStatement(chunk, at))
      continue;
    let from = at + 1;
    if (tokens[from]?.text === 'static') from++;
    if (tokens[from]?.kind !== 'name') continue;
    let { path, end } = pathAt(chunk, from);
    if (tokens[end]?.text === '=' && tokens[end + 1]?.kind === 'name')
      ({ path, end } = pathAt(chunk, end + 1));
    const last = path.slice(path.lastIndexOf('.') + 1);
    const braces = elements(chunk, isDot(tokens[end]?.text) ? end + 1 : end);
    const whole = tokens[end]?.text === '.' && tokens[end + 1]?.text === '*';
    const names = whole
      ? []
      : keyword === 'use' && braces.length > 0
        ? braces.map((b) => ({
            local: tokens[b.end - 1]?.text ?? '',
            imported: tokens[b.start]?.text ?? '',
          }))
        : [{ local: last, imported: last }];
    found.push(make(chunk, at, lineEnd(chunk, at), path, names));
  }
  return found;
}
