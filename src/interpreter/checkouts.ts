import { evidence } from '../value/evidence.ts';
import { literal, literalText, origins, UNSET, type Value } from '../value/value.ts';
import { fill, filledAround } from './filled.ts';
import type { UsedAction } from './observer.ts';
import { absolute, ownPlace, pathKey } from './paths.ts';
import type { Call } from './shell.ts';
import { withWords } from './start/call.ts';
import type { Frame } from './state.ts';

/**
 * A checkout below the workspace (`path:`, https://github.com/actions/checkout#usage): of this
 * repository, whose files then lie in that folder as well, or of another, of which none is here.
 */
export function traceCheckout({ step, inputs, frame }: UsedAction): void {
  const folder = pathKey(inputs.get('path') ?? UNSET, '');
  if (folder === '') return;
  const repository = inputs.get('repository');
  if (repository === undefined || isThisOne(repository, frame)) {
    // A folder of that name in the repository itself is taken for what the words mean.
    if (frame.tracer.repository.read(folder).kind === 'missing') frame.state.checkouts.add(folder);
    return;
  }
  const shows = `uses: ${step.uses.value}, repository: ${step.with.get('repository')?.value ?? ''}`;
  fill(frame, folder, 'tree', evidence(step.uses, shows), false, true);
  // A workflow that others call checks out where it comes from: only the run knows its name there.
  const own = frame.tracer.fullName === undefined && isCalled(step.uses.path, frame);
  if (literalText(repository) === undefined || own) frame.state.perhapsOwn.add(folder);
}

/** Whether others call the workflow of a step: it has to name the repository that it comes from itself. */
function isCalled(workflow: string, { names, trail }: Frame): boolean {
  const [entrance] = trail;
  return (
    names.events.some(({ name }) => name === 'workflow_call') ||
    (entrance !== undefined && entrance.path !== workflow)
  );
}

/** A fork that a pull request comes from is read as the change that it is. */
const THIS_ONE =
  /^github\.(?:repository|event\.(?:repository|pull_request\.(?:head|base)\.repo)\.full_name)$/;

function isThisOne(repository: Value, { tracer }: Frame): boolean {
  const text = literalText(repository);
  if (text !== undefined)
    return text === '' || text.toLowerCase() === tracer.fullName?.toLowerCase();
  const all = origins(repository);
  return all.length > 0 && all.every((one) => 'name' in one && THIS_ONE.test(one.name));
}

/** What brings a clone to a commit that it had not. */
const UPDATES = /^(?:pull|fetch|reset|checkout|switch)$/;

/**
 * `cd /opt/app && git pull`: a machine keeps a clone there. Of which repository its settings tell; where
 * no step put another one there, it may be this one.
 */
export function noteClone({ name, texts, words, frame }: Call): void {
  if (name !== 'git') return;
  const moved = texts[0] === '-C' ? words[1] : undefined;
  const folder = moved === undefined ? frame.directory : pathKey(moved, frame.directory);
  if (!/^[/~]./.test(folder) || !UPDATES.test(texts[moved === undefined ? 0 : 2] ?? '')) return;
  if (filledAround(frame, folder) === undefined) frame.state.perhapsOwn.add(folder);
}

/** The same start, each word that names such a place as the place it means. */
export function inOwnCheckout(call: Call): Call {
  const { state, directory, tracer } = call.frame;
  if (state.checkouts.size === 0 && state.perhapsOwn.size === 0) return call;
  /** A program that lies here at the same path is taken for the one that is meant. */
  const perhaps = (place: string): string => {
    const own = ownPlace(state.perhapsOwn, place);
    return own !== place && tracer.repository.read(own).kind === 'text' ? own : place;
  };
  const given = [call.program, ...call.words];
  const words = given.map((word) => {
    const place = pathKey(word, directory);
    const own = perhaps(ownPlace(state.checkouts, place));
    if (own === place) return word;
    return directory === '' ? literal(own === '' ? '.' : `./${own}`) : absolute(own);
  });
  return words.every((word, i) => word === given[i]) ? call : withWords(call, words);
}
