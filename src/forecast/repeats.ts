import { parse, type Word } from 'unbash';
import { actionOf, withoutVersion } from '../knowledge/action-name.ts';
import { stepAt } from '../policy/strangers/stations.ts';
import type { Charge } from '../report/report.ts';
import type { Job, RunStep, StepsJob, UsesStep } from '../workflow/model.ts';
import { matrixJobs } from './matrix.ts';
import { ONCE, type Repeats } from './times.ts';

const MOST = 100_000;

/**
 * Loops and retries around the spender of a charge, and the matrices of called workflows on the way
 * to it; the matrix of the job itself is the job's.
 */
export function repeatsOf(job: Job, charge: Charge, calledJobs: readonly Job[]): Repeats {
  const innermost = calledJobs.at(-1) ?? job;
  const all = [
    ...calledJobs.map((called) => matrixJobs(called.matrix, ` of the called job \`${called.id}\``)),
    ...(innermost.kind === 'steps' ? aroundSpender(innermost, charge) : []),
  ];
  const times = all.reduce((product, one) => product * one.times, 1);
  return {
    times: Math.min(MOST, times),
    unbounded: [...new Set(all.flatMap(({ unbounded }) => unbounded))],
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
  };
}

/** The step that leads to the spender, which may itself stand in another file. */
function aroundSpender(job: StepsJob, charge: Charge): readonly Repeats[] {
  for (const place of [charge.spender, ...charge.evidence]) {
    const step = stepAt(job, { ...place, column: 1 });
    if (step?.kind === 'uses') return retriesOf(step);
    if (step?.kind === 'run' && isInScript(step, place.line)) return loopsAt(step, place.line);
  }
  return [];
}

/** The line of a step's name or variable is none of its script. */
function isInScript({ run }: RunStep, line: number): boolean {
  return line >= run.line && line < run.line + run.value.split('\n').length;
}

/** Actions that start their command again when it fails, with the input that says how often at most. */
const RETRIES: Readonly<Record<string, string>> = {
  'nick-fields/retry': 'max_attempts',
  'nick-invision/retry': 'max_attempts',
  'wandalen/wretry.action': 'attempt_limit',
};

function retriesOf({ uses, with: inputs }: UsesStep): readonly Repeats[] {
  const input = RETRIES[actionOf(uses.value)];
  if (input === undefined) return [];
  const limit = Number(inputs.get(input)?.value);
  const most =
    Number.isInteger(limit) && limit > 0 && limit < 1000 ? `up to ${limit} attempts` : 'attempts';
  return [{ ...ONCE, unbounded: [`${most} by \`${withoutVersion(uses.value)}\``] }];
}

/** A script this long is not looked at again. */
const MOST_SCRIPT = 65_536;

/** The loops of a step's script that the line stands in. */
function loopsAt({ run, shell }: RunStep, line: number): readonly Repeats[] {
  if (!run.block || run.value.length > MOST_SCRIPT || !/\b(?:for|while|until)\b/.test(run.value))
    return [];
  if (shell !== undefined && !/\b(?:ba)?sh\b/.test(shell.value)) return [];
  const lines = run.value.split('\n');
  const before = lines.slice(0, line - run.line).join('\n').length;
  const indent = /^\s*/.exec(lines[line - run.line] ?? '')?.[0].length ?? 0;
  const at = before + indent + (line > run.line ? 1 : 0);
  const masked = run.value.replace(/\$\{\{.*?\}\}/g, (hole) => 'x'.repeat(hole.length));
  try {
    return loopsAround(parse(masked), at, 0);
  } catch {
    return [];
  }
}

/** Deeper than anybody nests loops. */
const MOST_DEPTH = 200;

/** Every loop whose lines hold the place, whatever it stands in. */
function loopsAround(node: unknown, at: number, depth: number): readonly Repeats[] {
  if (depth > MOST_DEPTH || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => loopsAround(one, at, depth + 1));
  const { type, pos, end } = node as { type?: unknown; pos?: unknown; end?: unknown };
  if (typeof pos === 'number' && typeof end === 'number' && (at < pos || at >= end)) return [];
  const inner = Object.values(node).flatMap((part) => loopsAround(part, at, depth + 1));
  return [...(LOOPS.has(String(type)) ? [loop(node)] : []), ...inner];
}

const LOOPS: ReadonlySet<string> = new Set(['For', 'While', 'ArithmeticFor']);
const ENDLESS: Repeats = { ...ONCE, unbounded: ['a loop whose end the files do not show'] };

function loop(node: object): Repeats {
  const words = (node as { wordlist?: readonly Word[] }).wordlist;
  const counts = words?.map(({ text }) => wordsIn(text));
  if (counts === undefined || counts.some((count) => count === undefined)) return ENDLESS;
  const times = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return times < 2 ? ONCE : { ...ONCE, times, notes: [`a loop of ${times}`] };
}

/** How many words a word of a list becomes; undefined where the run decides. */
function wordsIn(text: string): number | undefined {
  const range = /^\{(\d{1,6})\.\.(\d{1,6})\}$/.exec(text);
  if (range !== null) return Math.abs(Number(range[2]) - Number(range[1])) + 1;
  const seq = /^(?:\$\(|`)seq (?:(\d{1,6}) )?(\d{1,6})(?:\)|`)$/.exec(text);
  if (seq !== null) return Math.max(0, Number(seq[2]) - Number(seq[1] ?? 1) + 1);
  return /[$`*?{[]/.test(text) ? undefined : 1;
}
