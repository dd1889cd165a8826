import { type Answers, kindsHeard, kindsOf } from '../knowledge/activity-types.ts';
import type { Diagnostic, Trigger, Workflow } from './model.ts';

type Started = Pick<Trigger, 'name' | 'types'>;

/**
 * What of a trigger starts something that answers these events; undefined where nothing of it does.
 * Kinds that GitHub does not know start nothing either. What is called has the event of its caller.
 */
export function answering<T extends Started>(trigger: T, answers: Answers): T | undefined {
  const { name, types } = trigger;
  const own = answers?.filter(({ event }) => event === name);
  if (own?.length === 0 && name !== 'workflow_call') return undefined;
  const heard = kindsHeard(name, types);
  if (heard === undefined) return trigger;
  const left = heard.filter(
    (type) => own?.some((one) => one.types?.includes(type) ?? true) ?? true,
  );
  if (left.length === 0) return undefined;
  return left.length === (types.length || heard.length) ? trigger : { ...trigger, types: left };
}

/** Kinds that an event does not have: whoever wrote them waits for a start that never comes. */
export function unknownKinds({ path, triggers }: Workflow): readonly Diagnostic[] {
  return triggers.flatMap(({ name, types, line }) => {
    const known = kindsOf(name);
    const unknown = known === undefined ? [] : types.filter((one) => !known.includes(one));
    return unknown.map((one) => ({
      code: 'unknown-type',
      path,
      line,
      message: `\`${one.slice(0, 60)}\` is no activity type of \`${name}\`, so it starts nothing; delete it, or name the one that is meant`,
    }));
  });
}
