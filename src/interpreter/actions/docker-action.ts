import { type Evidence, evidence } from '../../value/evidence.ts';
import { interpolate } from '../../workflow/expression.ts';
import type { Action, Scalar } from '../../workflow/model.ts';
import { scopeOf } from '../scope.ts';
import type { Call } from '../shell.ts';
import { callOf } from '../start/call.ts';
import { imageAt, startedBy } from '../start/images.ts';
import { shownWord } from '../start/peel.ts';
import { evaluateEntries } from '../steps.ts';

type DockerBody = Extract<Action['body'], { kind: 'docker' }>;

/**
 * The process that a Docker action of this repository starts: its image's entry point with the
 * action's arguments (docs.github.com, metadata syntax, `runs` for Docker container actions).
 */
export function traceImage(call: Call, directory: string, body: DockerBody): void {
  const file = body.image?.value.replace(/^\.\//, '') ?? '';
  if (file === '' || file.includes(':')) return;
  const image = imageAt(call, directory, directory === '' ? file : `${directory}/${file}`);
  if (image === undefined) return;
  const read = (scalar: Scalar) => interpolate(scalar.value, scopeOf(call.frame), at(scalar));
  const args = body.args.map(read);
  const words =
    body.entrypoint === undefined ? startedBy(image, args) : [read(body.entrypoint), ...args];
  const environment = new Map([
    ...image.environment,
    ...call.frame.environment,
    ...evaluateEntries(body.env, call.frame),
  ]);
  const place = body.image ?? call.place;
  const frame = { ...call.frame, environment, directory: image.directory, copied: image.copied };
  frame.tracer.door.start(callOf(frame, words, place, words.map(shownWord).join(' ')));
}

function at(scalar: Scalar): Evidence {
  return evidence(scalar, scalar.value);
}
