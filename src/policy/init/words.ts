import type { JobReport } from '../../report/report.ts';
import { baseName } from '../../repository/path.ts';
import { MAX_WILDCARDS } from '../glob.ts';

/** The job's own path and id; what means something in a glob becomes a wildcard. */
export function exactGlob(job: Pick<JobReport, 'workflow' | 'job'>): string {
  return `${literally(job.workflow)}#${literally(job.job)}`;
}

const MOST_LITERAL = 80;

function literally(text: string): string {
  const pieces = text.split(/[^\w./ -]+/);
  const kept = pieces.slice(0, MAX_WILDCARDS).join('*').slice(0, MOST_LITERAL);
  return pieces.length > MAX_WILDCARDS || kept.length === MOST_LITERAL ? `${kept}*` : kept;
}

const MOST_NAMED = 8;

export function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export function jobCount(jobs: readonly JobReport[]): string {
  return jobs.length === 1 ? '1 job' : `${jobs.length} jobs`;
}

/** With its file: a bare `run` reads like a word. */
export function nameOf({ workflow, job }: Pick<JobReport, 'workflow' | 'job'>): string {
  return oneLine(`${baseName(workflow)}#${job}`);
}

const WIDTH = 100;

/** Words of ours and names of theirs as comment lines. */
export function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && indent.length + 3 + line.length + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`);
}

export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 600);
}
