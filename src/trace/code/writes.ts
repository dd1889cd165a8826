import type { Value } from '../../workflow/value.ts';
import type { Found } from './apis.ts';
import type { Call } from './calls.ts';
import { evaluate } from './evaluate.ts';
import type { WriteFact } from './facts.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';

/** Functions that write a file: path first, content second. */
const WRITERS = new Set([
  'writeFileSync',
  'writeFile',
  'outputFile',
  'WriteFile',
  'WriteAllText',
  'WriteAllTextAsync',
  'writeString',
  'appendFileSync',
  'Bun.write',
  'writeTextFile',
]);
/** Methods of a path: content first. */
const METHODS = new Set(['write_text', 'write_bytes']);
/** The files that decide who pays for Codex. */
const NAMES = ['auth.json', 'config.toml'];

/** Writes of `auth.json` and `config.toml`. */
export function writesOf(file: SourceFile, calls: readonly Call[]): Found<WriteFact>[] {
  const found: Found<WriteFact>[] = [];
  for (const call of calls) {
    const [first, second] = elements(file, call.open);
    if (METHODS.has(call.last)) {
      const label = pathTexts(file, statementStart(file, call.start), call.open);
      if (label !== undefined)
        found.push({ at: call.start, file: label, content: first && content(file, first) });
    } else if (first !== undefined && (WRITERS.has(call.last) || call.path === 'File.write')) {
      const label = pathTexts(file, first.start, first.end);
      if (label !== undefined)
        found.push({ at: call.start, file: label, content: second && content(file, second) });
    } else if (
      call.path === 'open' &&
      first !== undefined &&
      second !== undefined &&
      /^[wax]/.test(file.tokens[second.start]?.text ?? '')
    ) {
      const label = pathTexts(file, first.start, first.end);
      if (label !== undefined)
        found.push({ at: call.start, file: label, content: writtenBy(file, calls, call) });
    }
  }
  return found;
}

function content(file: SourceFile, span: { start: number; end: number }): Value {
  return evaluate(file, { chunk: file, ...span });
}

/** The `f.write(x)` right behind `open(…)`. */
function writtenBy(file: SourceFile, calls: readonly Call[], opened: Call): Value | undefined {
  const write = calls.find(
    (c) =>
      c.start > opened.close &&
      c.start < opened.close + 60 &&
      (c.last === 'write' || c.last === 'dump'),
  );
  const [first] = write === undefined ? [] : elements(file, write.open);
  return first && content(file, first);
}

function statementStart(file: SourceFile, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < 60 &&
    file.tokens[start - 1]?.kind !== 'line' &&
    file.tokens[start - 1]?.text !== ';'
  )
    start--;
  return start;
}

/** The texts of a path expression, its names followed once, when they end in one of the names. */
function pathTexts(file: SourceFile, start: number, end: number): string | undefined {
  const parts: string[] = [];
  for (let at = start; at < Math.min(end, start + 60); at++) {
    const token = file.tokens[at];
    if (token?.kind === 'text') parts.push(token.text);
    else if (token?.kind === 'name')
      for (const span of (file.assigned.get(token.text) ?? []).slice(0, 3))
        for (let i = span.start; i < span.start + 24 && file.tokens[i]?.kind !== 'line'; i++)
          if (file.tokens[i]?.kind === 'text') parts.push(file.tokens[i]?.text ?? '');
  }
  const label = parts.join('/').replaceAll('//', '/');
  return NAMES.some((n) => label.endsWith(n)) ? label : undefined;
}
