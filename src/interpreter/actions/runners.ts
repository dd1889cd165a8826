import { evidence } from '../../value/evidence.ts';
import type { UsedAction } from '../observer.ts';
import { traceScript } from '../script.ts';
import { enter } from '../state.ts';

/** An action that runs a line it is handed, or one of its own, on the runner with the step's environment. */
interface RunningAction {
  /** `{input}` is what the input holds, `{input:text }` with a text in front where it holds anything. */
  readonly line: string;
  readonly source: string;
}

const RUNNING: Readonly<Record<string, RunningAction>> = {
  'nick-fields/retry': {
    line: '{command}',
    source: 'https://github.com/nick-fields/retry',
  },
  'nick-invision/retry': {
    line: '{command}',
    source: 'https://github.com/nick-fields/retry',
  },
  'wandalen/wretry.action': {
    line: '{command}',
    source: 'https://github.com/Wandalen/wretry.action',
  },
  'coactions/setup-xvfb': {
    line: '{run}',
    source: 'https://github.com/coactions/setup-xvfb',
  },
  'gabrielbb/xvfb-action': {
    line: '{run}',
    source: 'https://github.com/GabrielBB/xvfb-action',
  },
  'reactivecircus/android-emulator-runner': {
    line: '{script}',
    source: 'https://github.com/ReactiveCircus/android-emulator-runner',
  },
  'borales/actions-yarn': {
    line: 'yarn {cmd}',
    source: 'https://github.com/Borales/actions-yarn',
  },
  'quarto-dev/quarto-actions/render': {
    line: 'quarto render {path}',
    source: 'https://github.com/quarto-dev/quarto-actions/tree/main/render',
  },
  'quarto-dev/quarto-actions/publish': {
    line: 'quarto publish {path}',
    source: 'https://github.com/quarto-dev/quarto-actions/tree/main/publish',
  },
  'hoverkraft-tech/compose-action': {
    line: 'docker compose {compose-file:-f }up -d {services}',
    source: 'https://github.com/hoverkraft-tech/compose-action',
  },
  'isbang/compose-action': {
    line: 'docker compose {compose-file:-f }up -d {services}',
    source: 'https://github.com/hoverkraft-tech/compose-action',
  },
  'ammaraskar/sphinx-action': {
    line: 'sphinx-build {docs-folder} _build',
    source: 'https://github.com/ammaraskar/sphinx-action',
  },
  'cypress-io/github-action': {
    line: '{build}\n{start}\n{command}',
    source: 'https://github.com/cypress-io/github-action',
  },
};

const INPUT = /\{([\w-]+)(?::([^}]*))?\}/g;

/** False when this is no such action. */
export function traceRunningAction({ step, ref, frame }: UsedAction): boolean {
  const row = Object.hasOwn(RUNNING, ref.name) ? RUNNING[ref.name] : undefined;
  if (row === undefined) return false;
  const inputs = [...row.line.matchAll(INPUT)].flatMap(
    ([, name = '']) => step.with.get(name) ?? [],
  );
  const text = row.line.replace(INPUT, (_, name: string, before = '') => {
    const value = step.with.get(name)?.value ?? '';
    return value === '' ? '' : `${before}${value}${before === '' ? '' : ' '}`;
  });
  const [script = step.uses] = inputs;
  if (text.trim() === '') return false;
  traceScript(
    text,
    'bash',
    enter(frame, evidence(step.uses, `uses: ${step.uses.value}`)),
    (line) => ({ path: script.path, line: script.line + line, column: script.column }),
  );
  return true;
}
