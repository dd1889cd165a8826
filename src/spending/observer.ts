import type { Observer } from '../interpreter/observer.ts';
import { toolNamed, toolOfPackage } from '../knowledge/tools.ts';
import { traceKnownAction } from './actions/known.ts';
import { isBlindSpot } from './blind-spots.ts';
import { traceContained, traceService } from './commands/gateways.ts';
import { traceUnread } from './opaque.ts';
import { callsElsewhere, mayConcern } from './prefilter.ts';
import { asked, requested } from './program.ts';
import { noteReach } from './reach.ts';
import { started } from './started.ts';
import { mayPay, traceTests } from './tests.ts';

/** What of everything that a job does asks a model. */
export const SPENDING: Observer = {
  concerns: mayConcern,
  concernsElsewhere: callsElsewhere,
  knows: (program, environment) =>
    program === 'codex' || toolNamed(program, environment) !== undefined,
  programOf: (name) => toolOfPackage(name)?.commands[0],
  started,
  // By a call of their own, so that the code behind them is loaded when it is first needed.
  requested: (call, frame, facts) => requested(call, frame, facts),
  asked: (call, frame, facts) => asked(call, frame, facts),
  mayPay: (call) => mayPay(call),
  tested: (call, run) => traceTests(call, run),
  unread: traceUnread,
  minds: isBlindSpot,
  serves: (call, container) => traceService(call, container),
  contained: (call, container) => traceContained(call, container),
  used: traceKnownAction,
  variables: noteReach,
};
