import type { Diagnostic, Finding, Level, Report } from '../report/report.ts';
import { clean, clip } from './escape.ts';
import { isWeakening } from './verdict.ts';
import { count, LEVELS, notesOf } from './words.ts';

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

/** GitHub shows ten of each level per step and drops the rest in silence. */
const PER_LEVEL = 10;
/** `ExecutionContext.cs` of actions/runner cuts messages at 4,096 characters. */
const MESSAGE_MAX = 4096;

/** At most ten a level, most severe first; where there are more, the tenth says how many. */
export function renderAnnotations(report: Report): readonly Annotation[] {
  const all = [...report.findings.map(ofFinding), ...notesOf(report).map(ofDiagnostic)];
  return LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}

function ofFinding(finding: Finding): Annotation {
  const fix = finding.fix === null ? '' : ` Fix: ${finding.fix}`;
  return {
    level: finding.level,
    title: clip(clean(finding.rule), 200),
    message: message(`${finding.message}${fix}`),
    path: clean(finding.path),
    line: finding.line,
  };
}

/** What could not be read is no violation, so it does not come as an error; what stops the run does. */
function ofDiagnostic(diagnostic: Diagnostic): Annotation {
  return {
    level: isWeakening(diagnostic) ? 'error' : 'warning',
    title: clip(clean(diagnostic.code), 200),
    message: message(diagnostic.message),
    path: clean(diagnostic.path),
    line: diagnostic.line,
  };
}

function message(text: string): string {
  const line = clip(clean(text), MESSAGE_MAX);
  return line === '' ? '(no message)' : line;
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  const first = annotations[PER_LEVEL - 1];
  if (annotations.length <= PER_LEVEL || first === undefined) return annotations;
  const more = annotations.length - PER_LEVEL + 1;
  const last: Annotation = {
    ...first,
    title: `${count(more, `more ${first.level}`)}`,
    message: `GitHub shows ten per level. ${count(more, `more ${first.level}`)}, this place among them: see the job summary.`,
  };
  return [...annotations.slice(0, PER_LEVEL - 1), last];
}
