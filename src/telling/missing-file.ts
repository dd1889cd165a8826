import type { NotRead, TracedJob } from '../interpreter/model.ts';
import type { RunStep, Step, UsesStep } from '../workflow/model.ts';

/** What a run starts that no file of the repository is, where nothing before it could have made one. */
export function missingFiles({ workflow, job, unread }: TracedJob): ReadonlySet<NotRead> {
  const found = new Set<NotRead>();
  // Whoever calls a workflow brings a repository of its own.
  const called = workflow.triggers.some(({ name }) => name === 'workflow_call');
  if (job.kind !== 'steps' || called) return found;
  const lines = new Set<number>();
  for (const one of unread) {
    const here = one.path === workflow.path && one.runner !== 'self-hosted';
    if (one.lacking !== true || !here || !SCRIPT.test(one.what)) continue;
    const at = job.steps.findLastIndex(({ line }) => line <= one.line);
    const step = job.steps[at];
    if (step?.kind !== 'run' || !makesNothing(step, one, lines)) continue;
    if (!job.steps.slice(0, at).every((before) => keepsFiles(before, lines))) continue;
    found.add(one);
    lines.add(one.line);
  }
  return found;
}

/** What is no text that somebody wrote may be built. */
const SCRIPT = /\.(?:sh|bash|zsh|ps1|bat|cmd|py|[cm]?[jt]sx?|rb|pl|php|r|lua)$/i;

/** The part of a step before what starts the file. */
function makesNothing(step: RunStep, { what, line }: NotRead, lines: ReadonlySet<number>): boolean {
  const text = step.run.value.split('\n');
  const at = step.run.block ? line - step.run.line : text.findIndex((one) => one.includes(what));
  const [before = ''] = (text[at] ?? '').split(what);
  const own = before.split(/&&|\|\||;/).slice(0, -1);
  return [...linesBefore(step, at, lines), ...own].every(isPlain);
}

function linesBefore(step: RunStep, end: number, lines: ReadonlySet<number>): readonly string[] {
  const first = step.run.line;
  return step.run.value
    .split('\n')
    .slice(0, Math.max(0, end))
    .filter((_, at) => !lines.has(step.run.block ? first + at : first));
}

function keepsFiles(step: Step, lines: ReadonlySet<number>): boolean {
  if (step.kind === 'idle') return true;
  if (step.kind === 'uses') return isOfThisCommit(step);
  return step.kind === 'run' && linesBefore(step, Number.POSITIVE_INFINITY, lines).every(isPlain);
}

/** A checkout of just this commit as a whole, and what installs a language. */
function isOfThisCommit({ uses, with: inputs }: UsesStep): boolean {
  if (/^actions\/setup-[\w-]+@/.test(uses.value)) return true;
  return (
    /^actions\/checkout@/.test(uses.value) && [...inputs.keys()].every((one) => USUAL.has(one))
  );
}

/** Inputs that leave the files of the checkout as they are: https://github.com/actions/checkout#usage */
const USUAL: ReadonlySet<string> = new Set([
  'fetch-depth',
  'fetch-tags',
  'token',
  'persist-credentials',
  'clean',
  'show-progress',
]);

/** A line that writes no file of the repository, whatever it installs or says. */
function isPlain(line: string): boolean {
  const told = line.trim().replace(/>>?\s*"?(?:\$\{?GITHUB_\w+\}?|\/dev\/null)"?/g, '');
  return told === '' || told.startsWith('#') || (PLAIN.test(told) && !/[>|`;&]|\$\(/.test(told));
}

const PLAIN =
  /^(?:sudo\s+)?(?:(?:set|echo|printf|export|cd|mkdir|chmod|ls|pwd|true)\b|(?:pip3?|uv\s+pip|(?:python3?\s+-m\s+)?pip)\s+install\b|(?:npm|pnpm|yarn|bundle|poetry)\s+(?:ci|i|install)\b|uv\s+sync\b|apt(?:-get)?\s)/;
