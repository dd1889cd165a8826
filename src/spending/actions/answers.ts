import type { UsedAction } from '../../interpreter/observer.ts';
import type { Frame } from '../../interpreter/state.ts';
import type { AnsweredEvent, CatalogAction } from '../../knowledge/actions.ts';
import type { Answer, Answers } from '../../knowledge/activity-types.ts';
import { listed } from '../../support/listed.ts';

import { isOpen } from '../../value/template.ts';
import { emptiness, type Value } from '../../value/value.ts';
import { answering } from '../../workflow/answering.ts';
import { settingOf, textOf } from '../model-choice.ts';
import { grants } from '../permissions.ts';
import { isOn } from '../switched.ts';

/** What an action answers, and why it does nothing here where nothing of that starts it. */
export interface Answering {
  readonly answers?: Answers;
  readonly idle?: {
    readonly because: string;
    readonly lacks?: string;
    /** A permission without which it does not even look what started it. */
    readonly permission?: string;
  };
}

/** What starts it may be nothing that it does something on, or nothing that asks it to work. */
export function answeringOf(
  row: CatalogAction,
  ref: string,
  inputs: UsedAction['inputs'],
  frame: Frame,
): Answering {
  const asks = unasked(row, ref, inputs);
  const rows = asks?.answers ?? row.answers;
  if (rows === undefined) return {};
  const answers = rows
    .filter(({ needs }) => needs === undefined || isOn(inputs.get(needs)))
    .map((one) => answerOf(one, row, frame));
  const { events } = frame.names;
  if (events.length === 0 || events.some((event) => answering(event, answers))) return { answers };
  const because = `it does something on ${listed(answers.map(inWords))} only, and nothing of that starts this job`;
  return { answers, idle: asks ? unstarted(asks, because, inputs, frame) : { because } };
}

/** What it needs where nothing of its inputs asks it to work; undefined where something does. */
function unasked(
  { startsWith: needs }: CatalogAction,
  ref: string,
  inputs: UsedAction['inputs'],
): CatalogAction['startsWith'] {
  if (needs === undefined || !needs.refs.test(ref)) return undefined;
  const given = needs.inputs.map((name) => inputs.get(name));
  return given.some((value) => value !== undefined && emptiness(value) !== 'always')
    ? undefined
    : needs;
}

function unstarted(
  { inputs: [lacks], token, says }: NonNullable<CatalogAction['startsWith']>,
  why: string,
  inputs: UsedAction['inputs'],
  { state }: Frame,
): NonNullable<Answering['idle']> {
  const because = `no \`${lacks}\` is given, without which ${why}`;
  const handed = token && inputs.get(token.unless);
  if (token === undefined || handed !== undefined || grants(state.permissions, token.permission))
    return { because: `${because}: it says “${says}” and ends`, lacks };
  const stops = `it asks GitHub for a token before it looks, and without \`${token.permission}: write\` among the job's permissions, or a \`${token.unless}\`, stops with “${token.says}”`;
  return { because: `${because}; ${stops}`, lacks, permission: token.permission };
}

/** With what its settings say of the kinds; any kind where only the run knows. */
function answerOf(
  { event, types, listedIn, also }: AnsweredEvent,
  { model }: CatalogAction,
  frame: Frame,
): Answer {
  const told = (setting: string): Value | undefined =>
    model === undefined ? undefined : settingOf(model, frame, setting)?.value;
  const list = listedIn === undefined ? undefined : told(listedIn);
  const kinds = list === undefined ? types : closed(list)?.match(/\w+/g);
  const more = (also?.where ?? []).map((setting) => closed(told(setting)));
  if (kinds === undefined || kinds === null || more.includes(undefined)) return { event };
  const pushed = also !== undefined && more.some((one) => one?.toLowerCase() === 'true');
  return { event, types: pushed ? [...kinds, also.type] : kinds };
}

/** Empty where nothing sets it, undefined where only the run knows. */
function closed(value: Value | undefined): string | undefined {
  const text = value === undefined ? '' : textOf(value);
  return text === undefined || isOpen(text) ? undefined : text;
}

function inWords({ event, types }: Answer): string {
  return `\`${event}\`${types === undefined ? '' : ` (${types.join(', ')})`}`;
}
