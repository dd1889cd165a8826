import { evidence } from '../../value/evidence.ts';
import type { UsedAction } from '../observer.ts';
import { traceScript } from '../script.ts';
import { enter } from '../state.ts';

/** An action that runs a script it is handed on the runner, with the step's environment. */
interface RunningAction {
  readonly script: string;
  /** What stands in front of the script. */
  readonly before?: string;
  readonly source: string;
}

const RUNNING: Readonly<Record<string, RunningAction>> = {
  'nick-fields/retry': { script: 'command', source: 'https://github.com/nick-fields/retry' },
  'nick-invision/retry': { script: 'command', source: 'https://github.com/nick-fields/retry' },
  'wandalen/wretry.action': {
    script: 'command',
    source: 'https://github.com/Wandalen/wretry.action',
  },
  'coactions/setup-xvfb': { script: 'run', source: 'https://github.com/coactions/setup-xvfb' },
  'gabrielbb/xvfb-action': { script: 'run', source: 'https://github.com/GabrielBB/xvfb-action' },
  'reactivecircus/android-emulator-runner': {
    script: 'script',
    source: 'https://github.com/ReactiveCircus/android-emulator-runner',
  },
  'borales/actions-yarn': {
    script: 'cmd',
    before: 'yarn ',
    source: 'https://github.com/Borales/actions-yarn',
  },
};

/** False when this is no such action. */
export function traceRunningAction({ step, ref, frame }: UsedAction): boolean {
  const row = Object.hasOwn(RUNNING, ref.name) ? RUNNING[ref.name] : undefined;
  if (row === undefined) return false;
  const script = step.with.get(row.script);
  if (script !== undefined)
    traceScript(
      `${row.before ?? ''}${script.value}`,
      'bash',
      enter(frame, evidence(step.uses, `uses: ${step.uses.value}`)),
      (line) => ({ path: script.path, line: script.line + line, column: script.column }),
    );
  return true;
}
