import { oncePer } from '../support/once.ts';
import { MARKER } from '../version.ts';
import type { Job, Workflow } from '../workflow/model.ts';

/** `# spend-guard: ignore[rule-id, …] reason` in a workflow file. */
export interface IgnoreComment {
  readonly path: string;
  /** Where the comment stands. */
  readonly line: number;
  readonly column: number;
  readonly rules: readonly string[];
  /** Empty when none is given. */
  readonly reason: string;
  /** The line that the comment speaks of: its own, or the next line with code where it stands alone. */
  readonly target: number;
  /** Whether it silences anything: in a change, only where the base has it too. */
  readonly counts: boolean;
}

/** Every comment of a file that ignores a finding; linear in the text. */
export function ignoreComments(path: string, text: string): IgnoreComment[] {
  if (!text.includes(MARKER)) return [];
  const lines = text.split(/\r?\n/);
  const next = nextCode(lines);
  return lines.flatMap((line, index) => {
    const hash = commentStart(line);
    const parsed = hash < 0 ? undefined : parseComment(line.slice(hash + 1));
    if (parsed === undefined) return [];
    const alone = line.slice(0, hash).trim() === '';
    const target = alone ? (next[index + 1] ?? index + 1) : index + 1;
    return [{ path, line: index + 1, column: hash + 1, target, counts: true, ...parsed }];
  });
}

/** Where a `#` begins a comment that names us: at the line's start or after a blank, as in YAML. */
export function commentStart(line: string): number {
  const marker = line.indexOf(MARKER);
  const hash = marker < 0 ? -1 : line.lastIndexOf('#', marker);
  if (hash < 0 || line.slice(hash + 1, marker).trim() !== '') return -1;
  return hash === 0 || /\s/.test(line[hash - 1] ?? '') ? hash : -1;
}

function parseComment(comment: string): { rules: string[]; reason: string } | undefined {
  const text = comment.trim().slice(MARKER.length).trim();
  if (!text.startsWith('ignore')) return undefined;
  const open = text.indexOf('[');
  const close = text.indexOf(']', open);
  if (open < 0 || close < 0 || text.slice('ignore'.length, open).trim() !== '') return undefined;
  const rules = text
    .slice(open + 1, close)
    .split(',')
    .map((rule) => rule.trim());
  return { rules: rules.filter((rule) => rule !== ''), reason: text.slice(close + 1).trim() };
}

/** For every line the number of the first line from there on that is neither blank nor a comment. */
function nextCode(lines: readonly string[]): number[] {
  const next: number[] = new Array(lines.length + 1);
  next[lines.length] = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]?.trim() ?? '';
    const code = line !== '' && !line.startsWith('#');
    next[index] = code ? index + 1 : (next[index + 1] ?? index + 1);
  }
  return next;
}

/** The first and last line of a job: up to the next job of the file, or its end. */
export function linesOf(workflow: Workflow, job: Job): readonly [number, number] {
  return extentsOf(workflow).get(job) ?? [job.line, Number.MAX_SAFE_INTEGER];
}

const extentsOf = oncePer((workflow: Workflow): ReadonlyMap<Job, readonly [number, number]> => {
  const jobs = [...workflow.jobs].sort((a, b) => a.line - b.line);
  return new Map(
    jobs.map((job, index) => {
      const next = jobs[index + 1]?.line;
      return [job, [job.line, next === undefined ? Number.MAX_SAFE_INTEGER : next - 1]];
    }),
  );
});

/** The lines a comment speaks for: a whole job, a step, or the line itself. */
export function scopeOf(
  comment: IgnoreComment,
  workflow: Workflow,
  job: Job,
): readonly [number, number] {
  const { target } = comment;
  const [from, to] = linesOf(workflow, job);
  if (target === from) return [from, to];
  const steps = job.kind === 'steps' ? job.steps : [];
  const index = steps.findIndex((step) => step.line === target);
  if (index < 0) return [target, target];
  return [target, (steps[index + 1]?.line ?? to + 1) - 1];
}
