import type { Environment, NotRead } from '../interpreter/model.ts';
import { doubtsOf, type Less } from './spend.ts';

/** What was not read was handed: its step's own variables, its inputs and words, the secrets mapped to it. */
export function ownOf({ environment, handed, given, secrets }: NotRead): Environment {
  const own =
    handed === 'all' ? environment : [...environment].filter(([name]) => handed.has(name));
  return new Map([...own, ...given, ...(secrets === 'inherit' ? [] : secrets)]);
}

/** What every spender has in common, of one that stands for something unread; sure where somebody said whom it calls. */
export function baseOf(unread: NotRead, certainty: Less['certainty'] | 'declared') {
  const { path, line, column, what, trail, environment, runner } = unread;
  const { events, starts, calledJobs } = unread;
  const less = certainty === 'declared' ? undefined : { certainty, onlyIf: 'it calls a model' };
  return {
    path,
    line,
    column,
    label: what,
    trail,
    ...doubtsOf(unread, unread, less),
    environment,
    runner,
    events,
    starts,
    model: undefined,
    ...(calledJobs === undefined ? {} : { calledJobs }),
  };
}
