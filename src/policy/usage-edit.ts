import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** How often a job runs in a month, as measured. */
export interface MeasuredRuns {
  /** `workflow path#job id`, the key of the entry. */
  readonly job: string;
  readonly perMonth: number;
  /** What a run uses, as the policy writes it; undefined where too few runs left a record. */
  readonly tokens?: string | undefined;
}

/** The edited text with what moved in it, or why it cannot be edited. */
export type UsageEdit =
  | { readonly text: string; readonly moved: readonly string[] }
  | { readonly problem: string };

/**
 * Writes `runs-per-month` and `tokens` into the policy's `usage:` block, entry by entry: every other byte, comments
 * included, stays as it is, so that the difference is what moved and nothing else.
 */
export function withMeasuredRuns(text: string, measured: readonly MeasuredRuns[]): UsageEdit {
  let edited = text;
  const moved: string[] = [];
  for (const one of measured) {
    for (const figure of figuresOf(one)) {
      const next = withOne(edited, one.job, figure);
      if ('problem' in next) return next;
      if (next.text !== edited)
        moved.push(`${one.job}: ${next.before ?? 'new'} → ${figure.value}${figure.unit}`);
      edited = next.text;
    }
  }
  return { text: edited, moved };
}

type OneEdit =
  | { readonly text: string; readonly before: string | undefined }
  | { readonly problem: string };

/** One key of an entry with its value, and what the value is. */
interface Figure {
  readonly key: string;
  readonly value: string;
  readonly unit: string;
}

function figuresOf({ perMonth, tokens }: MeasuredRuns): readonly Figure[] {
  return [
    { key: 'runs-per-month', value: String(perMonth), unit: ' runs a month' },
    ...(tokens === undefined ? [] : [{ key: 'tokens', value: tokens, unit: ' a run' }]),
  ];
}

function withOne(text: string, job: string, figure: Figure): OneEdit {
  const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'silent' });
  const root = document.contents;
  if (root !== null && !isMap(root)) return { problem: 'the policy is no map' };
  const usage = root === null ? undefined : pairOf(root, 'usage');
  const entry = `  ${JSON.stringify(job)}: { ${figure.key}: ${figure.value} }\n`;
  if (usage === undefined || !isPresent(usage.value))
    return usage === undefined
      ? {
          text: `${ended(text)}\n# Measured by \`spend-guard usage sync\`.\nusage:\n${entry}`,
          before: undefined,
        }
      : { text: insert(text, lineEnd(text, endOf(usage.key)), entry), before: undefined };
  const map = usage.value;
  if (!isMap(map) || map.flow === true)
    return { problem: 'write `usage:` as a block, one entry a line, so that entries can be added' };
  const known = pairOf(map, job);
  if (known === undefined)
    return {
      text: insert(text, lastLine(text, map), indentedAs(text, map, entry)),
      before: undefined,
    };
  if (!isMap(known.value)) return { problem: `the entry of ${job} under \`usage:\` is no map` };
  return inEntry(text, known.value, figure);
}

function inEntry(text: string, entry: YAMLMap, { key, value }: Figure): OneEdit {
  const known = pairOf(entry, key);
  if (known !== undefined) {
    const range = rangeOf(known.value);
    if (range === undefined) return { problem: `\`${key}\` has no value to replace` };
    // A block of lines ends with the line; what stands behind it stays on its own.
    const before = text.slice(range[0], range[1]).trimEnd();
    const end = range[0] + before.length;
    return { text: text.slice(0, range[0]) + value + text.slice(end), before };
  }
  const start = rangeOf(entry)?.[0];
  if (start === undefined) return { problem: 'an entry under `usage:` cannot be found' };
  if (entry.flow === true) {
    const comma = entry.items.length > 0 ? ',' : '';
    return { text: insert(text, start + 1, ` ${key}: ${value}${comma}`), before: undefined };
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return {
    text: insert(text, start, `${key}: ${value}\n${' '.repeat(column)}`),
    before: undefined,
  };
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function isPresent(value: unknown): boolean {
  return value !== null && !(isScalar(value) && value.value === null);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as [number, number, number] | null | undefined) ?? undefined;
}

function endOf(node: unknown): number {
  return rangeOf(node)?.[1] ?? 0;
}

/** Behind the line on which the map's last value ends. */
function lastLine(text: string, map: YAMLMap): number {
  const last = map.items.at(-1);
  return lineEnd(text, Math.max(endOf(last?.key), endOf(last?.value) - 1));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The indentation of the entries that are there. */
function indentedAs(text: string, map: YAMLMap, entry: string): string {
  const first = rangeOf(map.items[0]?.key)?.[0] ?? 0;
  return ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1)) + entry.trimStart();
}

function insert(text: string, at: number, added: string): string {
  const before = text.slice(0, at);
  const needsEnd = added.endsWith('\n') && before !== '' && !/\n$|[ ]$/.test(before);
  return `${before}${needsEnd && at === text.length ? '\n' : ''}${added}${text.slice(at)}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
