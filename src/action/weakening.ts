import type { Diagnostic } from '../report/report.ts';
import { normalize } from '../repository/path.ts';
import type { OwnStep } from './own-step.ts';

/** What is asked of the inputs of a step: the text under a name, '' where there is none. */
export type Given = (name: string) => string;

/** One way in which a change makes its own judge milder. */
export interface Weakening {
  readonly name: string;
  readonly base: string;
  readonly now: string;
}

/** From the mildest to the strictest; any other difference counts as milder. */
const STRENGTH: Readonly<Record<string, readonly string[]>> = {
  'fail-on': ['never', 'error', 'warning'],
  comment: ['never', 'on-failure', 'changes', 'always'],
  online: ['false', 'true'],
  summary: ['false', 'true'],
  history: ['false', 'true'],
};

/** What an input is where it is not given. */
const USUAL: Readonly<Record<string, string>> = {
  'fail-on': 'error',
  comment: 'changes',
  'comment-key': 'default',
  online: 'false',
  summary: 'true',
  history: 'false',
  path: '.',
};

/** Inputs that decide what is judged, by what, and who is told. */
const COMPARED = [
  ...Object.keys(STRENGTH),
  ...['path', 'policy', 'baseline', 'comment-key', 'report-from'],
] as const;

/** Inputs that can only be taken away. */
const KEPT = ['sarif', 'token'] as const;

/**
 * How what the step was given differs, for the worse, from the step of the base. A value that only
 * a run can tell (`${{ … }}`) is compared by its text in the workflow of the head.
 */
export function weakenings(
  base: OwnStep,
  head: OwnStep | undefined,
  given: Given,
): readonly Weakening[] {
  const found: Weakening[] = [];
  for (const name of [...COMPARED, ...KEPT]) {
    const was = base.inputs.get(name)?.value.trim() ?? '';
    // A base that gives itself no token: nothing is taken away.
    if (name === 'token' && was === '' && base.inputs.has(name)) continue;
    const open = was.includes('${{');
    const is = open && head !== undefined ? (head.inputs.get(name)?.value ?? '') : given(name);
    const now = is.trim() || (USUAL[name] ?? '');
    const before = was || (USUAL[name] ?? '');
    if (isWeaker(name, before, now)) found.push({ name, base: before, now });
  }
  const goesOn = head?.continueOnError ?? 'false';
  if (base.continueOnError === 'false' && goesOn !== 'false')
    found.push({ name: 'continue-on-error', base: 'false', now: goesOn });
  return found;
}

function isWeaker(name: string, base: string, now: string): boolean {
  // Where it is not given it is the job's own; a secret of that name can be empty, as for a fork.
  if (name === 'token') return now === '' && !base.includes('${{');
  if (name === 'sarif') return base !== '' && now === '';
  if (base === now || (name === 'path' && normalize(base) === normalize(now))) return false;
  const order = STRENGTH[name];
  const [was, is] = [base, now].map((one) => order?.indexOf(one.toLowerCase()) ?? -1);
  return was === undefined || is === undefined || was < 0 || is < 0 || is < was;
}

/** The inputs that judge: the base's where the change would weaken them. */
export function judging(base: OwnStep, found: readonly Weakening[], given: Given): Given {
  const milder = new Set(found.map(({ name }) => name));
  return (name) => {
    const value = base.inputs.get(name)?.value.trim() ?? '';
    // The job's own token cannot be had back; without one nothing is told, and that is told.
    const known = milder.has(name) && name !== 'token' && !value.includes('${{');
    return known ? value : given(name);
  };
}

/** In words, at the place of the head where the value stands, as far as it is there. */
export function weakeningDiagnostic(
  { name, base, now }: Weakening,
  step: OwnStep,
  path: (workflow: string) => string,
): Diagnostic {
  const shown = (value: string) => (value === '' ? 'not given' : `\`${value}\``);
  return {
    code: 'weakened-guard',
    path: path(step.workflow),
    line: step.inputs.get(name)?.line ?? step.line,
    message: `this change sets the guard's own \`${name}\` to ${shown(now)}; at the base it is ${shown(base)}, and that judges. Take it back, or have it merged by whoever may overrule the guard.`,
  };
}
