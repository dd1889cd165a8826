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
import { traceTests } from './tests.ts';

/** What of everything that a job does asks a model. */
export const SPENDING: Observer = {
  concerns: mayConcern,
  concernsElsewhere: callsElsewhere,
  knows: (program, environment) =>
    program === 'codex' || toolNamed(program, environment) !== undefined,
  programOf: (name) => toolOfPackage(name)?.commands[0],
  started,
  requested,
  asked,
  tested: traceTests,
  unread: traceUnread,
  minds: isBlindSpot,
  serves: traceService,
  contained: traceContained,
  used: traceKnownAction,
  variables: noteReach,
};
