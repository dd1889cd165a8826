import { evidence } from '../../value/evidence.ts';
import { partOf, templates } from '../../value/template.ts';
import { concat, literal, type Value } from '../../value/value.ts';
import type { UsedAction } from '../observer.ts';
import { callOf } from '../start/call.ts';
import { buildImage } from '../start/image-builds.ts';
import { assignmentsOf } from '../write.ts';

/**
 * The image that `docker/build-push-action` makes of a Dockerfile of the checkout, by each of its tags
 * (https://github.com/docker/build-push-action#inputs): `docker run` of that name starts what it says.
 */
export function traceBuild({ step, inputs, frame }: UsedAction): void {
  const split = (value: Value | undefined, by: RegExp) =>
    (value === undefined ? [] : templates(value)).flatMap((template) =>
      template.text
        .split(by)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => partOf(part, template)),
    );
  const words = (value: Value | undefined) => split(value, /[\n,]/);
  const lines = (value: Value | undefined) => split(value, /\n/);
  const shows = `uses: ${step.uses.value}`;
  const [context = literal('.')] = words(inputs.get('context'));
  const [file] = words(inputs.get('file'));
  const at = evidence(step.uses, shows);
  const tags = words(inputs.get('tags')).slice(0, MOST_TAGS);
  const args = lines(inputs.get('build-args')).slice(0, MOST_TAGS);
  // `NAME=VARIABLE`, `NAME=FILE`
  const told = (input: string, what: string) =>
    words(inputs.get(input))
      .slice(0, MOST_TAGS)
      .flatMap((one) => [...assignmentsOf(one)])
      .map(([name, value]) => concat(literal(`id=${name},${what}=`), value));
  const line = [
    literal('docker'),
    literal('build', [at]),
    ...tags.flatMap((tag) => [literal('-t'), tag]),
    ...args.flatMap((one) => [literal('--build-arg'), one]),
    ...told('secret-envs', 'env').flatMap((one) => [literal('--secret'), one]),
    ...told('secret-files', 'src').flatMap((one) => [literal('--secret'), one]),
    ...(file === undefined ? [] : [literal('-f'), file]),
    context,
  ];
  const secrets = new Map(lines(inputs.get('secrets')).flatMap((one) => [...assignmentsOf(one)]));
  buildImage(callOf({ ...frame, directory: '' }, line, step.uses, shows), 1, secrets);
}

const MOST_TAGS = 20;
