import type { UnreadReason } from '../report/report.ts';
import { evidence, type Place } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import type { Value } from '../value/value.ts';
import type { NotRead } from './model.ts';
import type { Call } from './shell.ts';
import { commandWords, withoutRedirects } from './start/call.ts';
import type { Frame } from './state.ts';

/** What whoever cannot follow something says of it; the rest stands in the frame. */
export interface Unread {
  readonly reason: UnreadReason;
  readonly what: string;
  /** Why it was not read, as the end of a sentence; it names the bound where there is one. */
  readonly why: string;
  /** What stands at its place. */
  readonly shows: string;
  readonly kind?: NotRead['kind'];
  /**
   * `all`: a program of the repository itself; `none`: what it does with what it is handed is known as
   * far as it was read. By default what its own step hands it.
   */
  readonly handed?: Handed;
  readonly given?: NotRead['given'];
  readonly secrets?: NotRead['secrets'];
  readonly readBy?: NotRead['readBy'];
  readonly wider?: NotRead['wider'];
  readonly lacking?: NotRead['lacking'];
}

/** Why, and, where somebody could do so, how to let it be read. */
export type WhyUnread = Pick<Unread, 'why'> & Partial<Pick<Unread, 'readBy' | 'lacking'>>;

type Handed = 'all' | 'own' | 'none';

/** What stands in reach of something beside its environment. */
export type Beside = Pick<Unread, 'given' | 'secrets'>;

const NOTHING: ReadonlyMap<string, Value> = new Map();
const NOBODY: ReadonlySet<string> = new Set();

/** The one way to say that something was not read. */
export function cannotFollow(frame: Frame, at: Place, unread: Unread): void {
  const { reason, what, why, shows, kind = 'program' } = unread;
  const { given = NOTHING, secrets = NOTHING, readBy, wider, lacking } = unread;
  const { path, line, column } = at;
  keepUnread(frame, {
    kind,
    reason,
    what,
    wider,
    why,
    path,
    line,
    column,
    environment: frame.environment,
    handed: unread.handed === 'all' ? 'all' : unread.handed === 'none' ? NOBODY : frame.own,
    given,
    secrets,
    inherited: secrets === 'inherit' ? frame.tracer.secretsNamed() : [],
    readBy,
    lacking,
    tried: frame.tracer.readsElsewhere,
    trail: [...frame.trail, evidence(at, shows)],
    keeper: frame.keeper,
    certainty: frame.certainty,
    doubts: frame.doubts,
    runner: frame.runner,
    signedIn: isSignedIn(frame),
    events: frame.names.events.map(({ name }) => name),
    starts: frame.starts,
  });
}

/** Whether the machine itself may pay; the identity of a cloud is there for many other things. */
function isSignedIn({ runner, state }: Frame): boolean {
  return (
    runner === 'self-hosted' ||
    state.logins.size > 0 ||
    state.kept.some(({ identity }) => identity !== true) ||
    state.files.ask('codex auth.json', (all) =>
      [...all.keys()].some((path) => /codex[^/]*\/auth\.json$/i.test(path)),
    )
  );
}

/** Keeps it unless the same was said on the same way. */
export function keepUnread({ state: { unread } }: Frame, one: NotRead): void {
  const way = one.trail.map((step) => `${step.path}:${step.line}`);
  const key = [one.reason, one.what, ...way].join('\n');
  if (!unread.has(key)) unread.set(key, one);
}

/** How many things of a job are known to spend, or are not known. */
export function foundIn({ state }: Frame): number {
  return state.spenders.length + state.unread.size;
}

/** A bound was met: what lies behind may use whatever it finds. */
export function cutOff(
  frame: Frame,
  at: Place,
  what: string,
  why: string,
  beside: Beside = {},
): void {
  const { path, line } = at;
  frame.tracer.diagnose({
    code: 'chain-cut',
    path,
    line,
    message: `${what} and what lies behind it were not followed: ${why}`,
  });
  cannotFollow(frame, at, {
    reason: 'over-limit',
    what,
    why,
    shows: what,
    handed: 'all',
    ...beside,
  });
}

/** Only the readable part of a script was followed. */
export function cutScript(frame: Frame, at: Place, why: string, given: NotRead['given']): void {
  const { path, line } = at;
  const message = `only the readable part of this script was followed: ${why}`;
  frame.tracer.diagnose({ code: 'script-cut', path, line, message });
  const what = `the rest of ${path}`;
  const shows = `from here on not read: ${why}`;
  cannotFollow(frame, at, { reason: 'over-limit', what, why, shows, handed: 'all', given });
}

/** The same of a program that was about to be started. */
export function cannotStart(
  call: Call,
  reason: UnreadReason,
  why: string,
  {
    what,
    kind = 'program',
    handed = 'own',
    readBy,
    wider,
    lacking,
    at = call.place,
  }: Partial<Pick<Unread, 'what' | 'kind' | 'handed' | 'readBy' | 'wider' | 'lacking'>> & {
    /** Where it stands in the program, and what. */
    readonly at?: Place & { readonly shows?: string };
  } = {},
): void {
  if (reason === 'run-time' && call.frame.partRead) return;
  if (MISSING.has(reason) && saysWhatItIs(call)) return;
  // What it is known to keep it does not spend.
  const keeps = call.frame.tracer.observer.unread(call, reason);
  const { source } = call.command;
  const frame =
    at === call.place
      ? call.frame
      : { ...call.frame, trail: [...call.frame.trail, evidence(call.place, source)] };
  cannotFollow(frame, at, {
    kind,
    reason,
    what: what ?? (call.name === '' ? cutShort(withoutRedirects(source)) : commandWords(call)),
    why,
    shows: at.shows ?? source,
    readBy,
    wider,
    lacking,
    handed: keeps ? 'none' : handed,
    given: keeps || handed === 'none' ? NOTHING : namedWords(call),
  });
}

/** Reasons why a program itself is not known; one that is fetched, or chosen then, may do anything with any word. */
const MISSING: ReadonlySet<UnreadReason> = new Set(['unknown-program', 'not-in-checkout']);

/** `tool --version`: whoever it is tells what it is, and ends. */
function saysWhatItIs({ texts }: Call): boolean {
  return texts.length === 1 && /^(?:--?version|-[Vv]|--?help|-h)$/.test(texts[0] ?? '');
}

/** The first words of a command that no name tells. */
function cutShort(source: string): string {
  const end = source.length <= MOST_SHOWN ? -1 : source.lastIndexOf(' ', MOST_SHOWN);
  return end <= 0 ? source : `${source.slice(0, end)} …`;
}

const MOST_SHOWN = 60;

const KEY = /key|token|secret|auth|passw|credential/i;

function behind(name: string, word: Value): Value {
  const parts = templates(word).map((one) =>
    one.text.startsWith(name) ? partOf(one.text.slice(name.length), one) : partOf(one.text, one),
  );
  return { choice: word.choice, alternatives: parts.flatMap(({ alternatives }) => alternatives) };
}

/** `--api-key ${{ secrets.X }}`, `KEY=$X`, `--model x/y`: what options say and words that only the run knows, by the name in front. */
export function namedWords({
  words,
  texts,
}: Pick<Call, 'words' | 'texts'>): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  for (const [at, word] of words.entries()) {
    const [template] = templates(word);
    const written = template?.text ?? '';
    const own = /^-*([\w-]+)=/.exec(written);
    const before = texts[at - 1] ?? '';
    const name = own?.[1] ?? before.replace(/^-+/, '');
    const address = /^https?:\/\//.test(written.slice(own?.[0].length ?? 0));
    const open = texts[at] === '' && template !== undefined && template.origins.length > 0;
    const option = own !== null || (before.startsWith('--') && !written.startsWith('-'));
    // A text that is called a key is most likely one that opens nothing.
    if (address || open || (option && !KEY.test(name)))
      given.set(name || `word ${at + 1}`, own === null ? word : behind(own[0], word));
  }
  return given;
}
