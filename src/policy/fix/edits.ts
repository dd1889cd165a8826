import { isMap, isScalar, type YAMLMap } from 'yaml';
import { escapeRegExp } from '../../support/escape-reg-exp.ts';
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
function editsFor(text: string, plan: Plan): readonly TextEdit[] | undefined {
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
  const at = commentsAbove(source, start).start;
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
  const removal = removalOf(source, offset, name);
  // Left behind, a comment above the entry would speak of the next; what it was meant for, only a person can tell.
  if (removal === undefined || removal.comments.lines.length > 0) return undefined;
  return [removal.edit];
}

interface Removal {
  readonly edit: TextEdit;
  readonly emptied: boolean;
  readonly comments: Comments;
}

function removalOf(source: Source, offset: number, name: string): Removal | undefined {
  const located = source.entryAt(offset);
  if (located === undefined || keyName(located.pair) !== name) return undefined;
  // An `env` without entries goes too, unless nothing would be left of the map around it.
  const emptied = located.map.items.length === 1;
  const target = emptied ? located.parent : located;
  if (target === undefined || target.map.items.length < 2) return undefined;
  const edit = wholeLines(source, target);
  const { items } = located.map;
  const before = items[items.indexOf(located.pair) - 1];
  const comments = commentsAbove(source, offset, before && valueEnd(before));
  return edit && { edit, emptied, comments };
}

function wholeLines(source: Source, { pair }: Located): TextEdit | undefined {
  const start = keyStart(pair);
  const end = valueEnd(pair);
  if (start === undefined || end === undefined || source.indentOf(start) === undefined)
    return undefined;
  // A block's range reaches into the empty lines behind it; they part it from what follows.
  const last = start + source.text.slice(start, end).trimEnd().length;
  return { start: source.lineStart(start), end: source.nextLine(last), text: '' };
}

interface Comments {
  /** Where the first of them begins; the entry's own line without any. */
  readonly start: number;
  readonly lines: readonly string[];
}

/**
 * The comment lines directly above an entry: they speak of it. `floor` is where the entry before it
 * ends: in a block of text a line with `#` is no comment.
 */
function commentsAbove(source: Source, offset: number, floor = 0): Comments {
  const lines: string[] = [];
  let start = source.lineStart(offset);
  while (start > 0) {
    const above = source.lineStart(start - 1);
    if (above < floor) break;
    const line = source.text.slice(above, start).trim();
    if (!line.startsWith('#')) break;
    lines.unshift(line);
    start = above;
  }
  return { start, lines };
}

function moveEntry(
  source: Source,
  plan: Extract<Plan, { kind: 'move-entry' }>,
): TextEdit[] | undefined {
  const offset = source.offsetOf(plan.at);
  const removal = removalOf(source, offset, plan.name);
  const located = source.entryAt(offset);
  const end = located && valueEnd(located.pair);
  if (removal === undefined || end === undefined || plan.steps.length === 0) return undefined;
  // With the comment that stands behind it on its line.
  const entry = source.text.slice(offset, source.nextLine(end)).trimEnd();
  if (entry.includes('\n') || (isScalar(located?.pair.value) && located.pair.value.anchor))
    return undefined;
  const steps = plan.steps.map((place) => source.itemAt(source.offsetOf(place)));
  if (located?.parent === undefined || isReadElsewhere(source, located.parent, plan.name, steps))
    return undefined;
  const { edit, comments } = removal;
  const between = source.text.slice(source.nextLine(edit.start), comments.start);
  if (removal.emptied && between.includes('#')) return undefined;
  const edits: TextEdit[] = [{ ...edit, start: Math.min(edit.start, comments.start) }];
  for (const [index, step] of steps.entries()) {
    const lines = index === 0 ? [...comments.lines, entry] : [entry];
    const added = step && addToEnv(source, step, plan.name, lines);
    if (added === undefined) return undefined;
    edits.push(added);
  }
  return edits;
}

/**
 * Whether somebody else in the scope of an `env` reads one of its variables: an `if:` that asks
 * whether it is there, a script that checks it. They would find it empty. A step's own `if:` sees
 * the step's `env` (`StepsRunner` of actions/runner merges it before the condition).
 */
function isReadElsewhere(
  source: Source,
  env: Located,
  name: string,
  steps: readonly (YAMLMap | undefined)[],
): boolean {
  const [from, to] = env.map.range ?? [0, source.text.length];
  const inside = steps.flatMap((step) => (step?.range ? [step.range] : []));
  const reads = new RegExp(
    `(?<!(?:secrets|vars)\\.)\\b${escapeRegExp(name)}\\b(?!["']?\\s*:)`,
    'g',
  );
  return [...source.text.slice(from, to).matchAll(reads)].some(({ index }) => {
    const at = from + index;
    const line = source.text.slice(source.lineStart(at), at).trimStart();
    return !line.startsWith('#') && !inside.some(([start, end]) => start <= at && at < end);
  });
}

function addToEnv(
  source: Source,
  step: YAMLMap,
  name: string,
  lines: readonly string[],
): TextEdit | undefined {
  const env = step.items.find((pair) => keyName(pair) === 'env');
  if (env === undefined) return newEnv(source, step, lines);
  if (!isMap(env.value) || env.value.flow === true || has(env.value, name)) return undefined;
  const first = env.value.items[0];
  const start = first && keyStart(first);
  const indent = start === undefined ? undefined : source.indentOf(start);
  if (start === undefined || indent === undefined) return undefined;
  const at = commentsAbove(source, start).start;
  return { start: at, end: at, text: lines.map((line) => indent + line + source.eol).join('') };
}

/** Behind the step's last key, before the blank lines that part it from what follows. */
function newEnv(source: Source, step: YAMLMap, entries: readonly string[]): TextEdit | undefined {
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
  const lines = [`${indent}env:`, ...entries.map((entry) => `${indent}  ${entry}`)];
  return { start: at, end: at, text: open + lines.map((line) => line + source.eol).join('') };
}

/** A block scalar with `+`: blank lines behind it belong to its value. */
function keepsBlankLines(source: Source, value: unknown): boolean {
  if (!isScalar(value) || !value.range) return false;
  return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}
