import type { Trigger } from '../../workflow/model.ts';
import type { Account } from '../account.ts';
import { strangerTrigger } from './triggers.ts';

/** The events of the runs before a `workflow_run` that a stranger can cause, a fork's pull request among them. */
export function upstreamEvents(place: Trigger, all: Account): string[] {
  const events = place.workflows.flatMap((name) => triggersOf(name, all));
  return [...new Set(events)].filter(
    (event) =>
      event === 'pull_request' ||
      (event !== 'workflow_run' && strangerTrigger(event) !== undefined),
  );
}

/** What starts a workflow, found by its name, or by its path where it has none. */
function triggersOf(name: string, all: Account): readonly string[] {
  const parsed = all.jobs.find(({ workflow }) => (workflow.name?.value ?? workflow.path) === name);
  if (parsed !== undefined) return parsed.workflow.triggers.map((trigger) => trigger.name);
  const idle = all.idle?.find(({ workflow }) => (all.nameOf?.(workflow) ?? workflow) === name);
  // One that is not here may well run on pull requests.
  return idle?.triggers ?? ['pull_request'];
}

/** The `name:` at the top of a workflow's text, read without parsing the file. */
export function nameIn(text: string): string | undefined {
  const line = /^name:[ \t]+([^\r\n]*)/m.exec(text)?.[1]?.trim();
  if (line === undefined || line === '') return undefined;
  const quoted = /^(["'])(.*)\1(?:[ \t]+#.*)?$/.exec(line);
  return quoted?.[2] ?? line.replace(/[ \t]+#.*$/, '');
}
