import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Plan } from './plan.ts';
import {
  applyEdits,
  keyName,
  keyStart,
  type Located,
  Source,
  type TextEdit,
  valueEnd,
} from './source.ts';

/**
 * The text edits of a plan, or undefined where the file is written in a way that cannot be edited
 * by inserting and deleting lines (flow style, anchors, several lines where one is expected).
 */
export function editsFor(text: string, plan: Plan): readonly TextEdit[] | undefined {
  const source = new Source(text);
  if (!source.valid) return undefined;
  switch (plan.kind) {
    case 'add-to-job':
      return addToJob(source, plan.job, plan.lines);
    case 'rename-key':
      return renameKey(source, source.offsetOf(plan.at), plan.from, plan.to);
    case 'remove-entry':
      return removeEntry(source, source.offsetOf(plan.at), plan.name);
    case 'move-entry':
      return moveEntry(source, plan);
    default:
      return plan satisfies never;
  }
}

/** The file after a plan; undefined where it cannot be carried out or would break the file. */
export function applyPlan(text: string, plan: Plan): string | undefined {
  const edits = editsFor(text, plan);
  if (edits === undefined || edits.length === 0) return undefined;
  const result = applyEdits(text, edits);
  return new Source(result).valid ? result : undefined;
}

function addToJob(source: Source, id: string, lines: readonly string[]): TextEdit[] | undefined {
  const job = source.job(id);
  const first = job?.items[0];
  const start = first && keyStart(first);
  if (job === undefined || start === undefined) return undefined;
  const indent = source.indentOf(start);
  const added = lines[0]?.split(':')[0] ?? '';
  if (indent === undefined || has(job, added)) return undefined;
  const at = source.lineStart(start);
  return [{ start: at, end: at, text: lines.map((line) => indent + line + source.eol).join('') }];
}

function has(map: YAMLMap, name: string): boolean {
  return map.items.some((pair) => keyName(pair).toLowerCase() === name.toLowerCase());
}

function renameKey(
  source: Source,
  offset: number,
  from: string,
  to: string,
): TextEdit[] | undefined {
  const located = source.entryAt(offset);
  if (located === undefined || keyName(located.pair) !== from || has(located.map, to))
    return undefined;
  const quote = /["']/.test(source.text[offset] ?? '') ? 1 : 0;
  const start = offset + quote;
  return source.text.startsWith(from, start)
    ? [{ start, end: start + from.length, text: to }]
    : undefined;
}

function removeEntry(source: Source, offset: number, name: string): TextEdit[] | undefined {
  const located = source.entryAt(offset);
  if (located === undefined || keyName(located.pair) !== name) return undefined;
  // An `env` without entries goes too, unless nothing would be left of the map around it.
  const emptied = located.map.items.length === 1;
  const target = emptied ? located.parent : located;
  if (target === undefined || target.map.items.length < 2) return undefined;
  const edit = wholeLines(source, target);
  return edit && [edit];
}

function wholeLines(source: Source, { pair }: Located): TextEdit | undefined {
  const start = keyStart(pair);
  const end = valueEnd(pair);
  if (start === undefined || end === undefined || source.indentOf(start) === undefined)
    return undefined;
  const complete = source.text[end - 1] === '\n';
  return { start: source.lineStart(start), end: complete ? end : source.nextLine(end), text: '' };
}

function moveEntry(
  source: Source,
  plan: Extract<Plan, { kind: 'move-entry' }>,
): TextEdit[] | undefined {
  const offset = source.offsetOf(plan.at);
  const removal = removeEntry(source, offset, plan.name);
  const located = source.entryAt(offset);
  const end = located && valueEnd(located.pair);
  if (removal === undefined || end === undefined || plan.steps.length === 0) return undefined;
  const entry = source.text.slice(offset, end).trimEnd();
  if (
    entry.includes('\n') ||
    (located && isScalar(located.pair.value) && located.pair.value.anchor)
  )
    return undefined;
  const edits = [...removal];
  for (const place of plan.steps) {
    const step = source.itemAt(source.offsetOf(place));
    const edit = step && addToEnv(source, step, plan.name, entry);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

function addToEnv(
  source: Source,
  step: YAMLMap,
  name: string,
  entry: string,
): TextEdit | undefined {
  const env = step.items.find((pair) => keyName(pair) === 'env');
  if (env === undefined) return newEnv(source, step, entry);
  if (!isMap(env.value) || env.value.flow === true || has(env.value, name)) return undefined;
  const first = env.value.items[0];
  const start = first && keyStart(first);
  const indent = start === undefined ? undefined : source.indentOf(start);
  if (start === undefined || indent === undefined) return undefined;
  const at = source.lineStart(start);
  return { start: at, end: at, text: `${indent}${entry}${source.eol}` };
}

/** Behind the step's last key, before the blank lines that part it from what follows. */
function newEnv(source: Source, step: YAMLMap, entry: string): TextEdit | undefined {
  const first = step.items[0];
  const last = step.items.at(-1);
  const start = first && keyStart(first);
  const end = last && valueEnd(last);
  if (start === undefined || end === undefined || keepsBlankLines(source, last?.value))
    return undefined;
  const content = source.text.slice(0, end).trimEnd().length;
  const at = source.nextLine(content);
  const open = at === source.text.length && !source.text.endsWith('\n') ? source.eol : '';
  const indent = source.columnOf(start);
  const lines = [`${indent}env:`, `${indent}  ${entry}`].join(source.eol);
  return { start: at, end: at, text: `${open}${lines}${source.eol}` };
}

/** A block scalar with `+`: blank lines behind it belong to its value. */
function keepsBlankLines(source: Source, value: unknown): boolean {
  if (!isScalar(value) || !value.range) return false;
  return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}
