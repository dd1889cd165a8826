import { doubtAt, withDoubt } from '../interpreter/doubt.ts';
import type { Spender, TracedJob } from '../interpreter/model.ts';
import { weaker } from '../interpreter/state.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import { isPinnedBelowOne, removedCall } from './request.ts';

/** A call that a library no longer has asks nobody, unless a release is installed that still has it. */
export function withRemovedCalls(traced: TracedJob, repository: Repository): TracedJob {
  const spenders = traced.spenders.map((one) => inOldRelease(one, traced, repository));
  return spenders.every((one, at) => one === traced.spenders[at])
    ? traced
    : { ...traced, spenders };
}

function inOldRelease(spender: Spender, { job }: TracedJob, repository: Repository): Spender {
  if (spender.kind !== 'program') return spender;
  const call = spender.trail.find(
    ({ path, shows }) => path.endsWith('.py') && removedCall(shows) !== undefined,
  );
  const gone = call && removedCall(call.shows);
  if (gone === undefined) return spender;
  if (isPinnedBelowOne(job, spender.path, (path) => textAt(repository, path))) return spender;
  const onlyIf = `an \`openai\` older than 1.0 is installed, which alone has \`${gone.was}\``;
  return {
    ...spender,
    certainty: weaker(spender.certainty, 'likely'),
    doubts: withDoubt(spender.doubts, doubtAt('call', call ?? spender, onlyIf)),
  };
}
