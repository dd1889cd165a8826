import type { Trigger } from '../../workflow/model.ts';
import type { Account } from '../account.ts';
import { strangerTrigger } from './triggers.ts';

/** The events of the runs before a `workflow_run` that a stranger can cause, a fork's pull request among them. */
export function upstreamEvents(place: Trigger, all: Account): string[] {
  const events = place.workflows.flatMap(
    // One that is not here may well run on pull requests.
    (name) => all.startsOf(name) ?? ['pull_request'],
  );
  return [...new Set(events)].filter(
    (event) =>
      event === 'pull_request' ||
      (event !== 'workflow_run' && strangerTrigger(event) !== undefined),
  );
}
