import type { UnreadReason } from '../report.ts';
import { evidence, type Place } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import type { Value } from '../value/value.ts';
import type { NotRead } from './model.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';

/** What whoever cannot follow something says of it; the rest stands in the frame. */
export interface Unread {
  readonly reason: UnreadReason;
  readonly what: string;
  readonly why: string;
  /** What stands at its place. */
  readonly shows: string;
  readonly handed?: 'all' | 'own';
  readonly given?: ReadonlyMap<string, Value>;
  readonly inherits?: boolean;
}

/** The one way to say that something was not read. Said once for each way to it. */
export function cannotFollow(frame: Frame, at: Place, unread: Unread): void {
  const { reason, what, why, shows, handed = 'own', given = NOTHING, inherits = false } = unread;
  const { path, line, column } = at;
  const trail = [...frame.trail, evidence(at, shows)];
  keepUnread(frame, {
    reason,
    what,
    why,
    path,
    line,
    column,
    environment: frame.environment,
    handed: handed === 'all' ? 'all' : frame.own,
    given,
    inherits,
    trail,
    certainty: frame.certainty,
    runner: frame.runner,
    events: frame.names.events,
  });
}

/** Keeps it unless the same was said on the same way. */
export function keepUnread({ state: { unread } }: Frame, one: NotRead): void {
  const way = one.trail.map((step) => `${step.path}:${step.line}`);
  const key = [one.reason, one.what, ...way].join('\n');
  if (!unread.has(key)) unread.set(key, one);
}

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** The same for a program that was about to be started; the words that nobody but the run knows go with it. */
export function cannotStart(
  call: Call,
  reason: UnreadReason,
  why: string,
  { what, handed }: { readonly what?: string; readonly handed?: 'all' | 'own' } = {},
): void {
  cannotFollow(call.frame, call.place, {
    reason,
    what: what ?? nameOf(call),
    why,
    shows: call.command.source,
    handed: handed ?? 'own',
    given: wordsOf(call),
  });
}

/** Its name and the first word that is no flag; the command as written where no name is known. */
function nameOf({ name, texts, command }: Call): string {
  if (name === '') return command.source;
  const word = texts.find((text) => text !== '' && !text.startsWith('-') && !/\s/.test(text));
  return word === undefined ? name : `${name} ${word}`;
}

/** `--api-key ${{ secrets.X }}`, `KEY=$X`: what a command is handed by its words. */
function wordsOf({ words, texts }: Call): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  for (const [at, word] of words.entries()) {
    if (texts[at] !== '') continue;
    const [template] = templates(word);
    if (template === undefined || template.origins.length === 0) continue;
    const name = /^-*([\w-]+)=/.exec(template.text)?.[1] ?? texts[at - 1]?.replace(/^-+/, '') ?? '';
    given.set(name === '' ? `word ${at + 1}` : name, word);
  }
  return given;
}
