import { isHarmless, isLasting } from '../../knowledge/harmless/actions.ts';
import { evidence } from '../../value/evidence.ts';
import { literalText } from '../../value/value.ts';
import { traceCheckout } from '../checkouts.ts';
import { analyzeInline } from '../code/program.ts';
import type { UsedAction } from '../observer.ts';
import { traceProgram } from '../program.ts';
import type { Frame } from '../state.ts';
import { inlineCall, inlineProgram } from '../steps.ts';
import { traceBuild } from './builds.ts';
import { traceRestore, traceSave } from './carriers.ts';
import { keepCloudLogin } from './cloud-logins.ts';
import { traceRunningAction } from './runners.ts';
import { keepFetched } from './vaults.ts';

/** Actions that carry files from job to job, or run a program that the step gives them. */
const OWN: Readonly<Record<string, (action: UsedAction) => void>> = {
  'actions/cache': traceRestore,
  'actions/cache/restore': traceRestore,
  'actions/download-artifact': traceRestore,
  'actions/cache/save': traceSave,
  'actions/upload-artifact': traceSave,
  'actions/checkout': traceCheckout,
  'actions/github-script': traceGitHubScript,
  'docker/build-push-action': traceBuild,
};

/** True when somebody knows the action, whether it spends or not. */
export function traceKnownAction(action: UsedAction): boolean {
  const { name } = action.ref;
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own !== undefined) own(action);
  else if (!action.frame.tracer.observer.used(action) && !traceRunningAction(action)) {
    keepCloudLogin(action);
    keepFetched(action);
    const told = (input: string) => {
      const value = action.inputs.get(input);
      return value === undefined ? '' : (literalText(value)?.trim() ?? '…');
    };
    return isHarmless(name) || isLasting(name, told);
  }
  return true;
}

/** `actions/github-script`: its `script:` is a program, and its `github-token` posts what it posts. */
function traceGitHubScript({ step, inputs, frame }: UsedAction): void {
  const script = step.with.get('script');
  if (script === undefined) return;
  const environment = new Map(frame.environment);
  const token = inputs.get('github-token');
  if (token !== undefined) environment.set('INPUT_GITHUB-TOKEN', token);
  const inside: Frame = { ...frame, environment };
  const facts = analyzeInline(
    'javascript',
    inlineProgram(script, frame),
    script,
    frame.tracer.repository,
    frame.directory,
  );
  traceProgram(inlineCall(inside, step, evidence(step.uses, `uses: ${step.uses.value}`)), facts);
}
