/** Files of variables that somebody loads for what he starts; which tools do, `knowledge/loaders.ts` says. */
import { type Loads, loaderOf, STANDS_FOR_ANOTHER } from '../knowledge/loaders.ts';
import { type Vault, vaultThatPrints } from '../knowledge/vaults.ts';
import { baseName, parent } from '../repository/path.ts';
import { type Evidence, evidence } from '../value/evidence.ts';
import { isOpen, partOf, templates } from '../value/template.ts';
import {
  concat,
  fromOrigin,
  literal,
  literalText,
  type Origin,
  oneOf,
  origins,
  setAt,
  type Value,
} from '../value/value.ts';
import { checkedOut } from './checked-out.ts';
import { ancestors, join } from './code/resolve.ts';
import { type Change, changed, EMPTY, type Load } from './environment.ts';
import type { Environment } from './model.ts';
import { isRepositoryPath, pathKey } from './paths.ts';
import type { Call } from './shell.ts';
import { flagAt } from './start/options.ts';
import { type Loading, partOfWord } from './start/peel.ts';
import type { Frame } from './state.ts';
import { assignmentsOf } from './write.ts';

/** A program with the files that it loads itself: `node --env-file=.env ask.js`, `bun ask.ts`. */
export function withLoaded(call: Call): Call {
  const loads = loaderOf(call.name, call.texts);
  if (loads === undefined) return call;
  const at = evidence(call.place, call.command.source);
  const frame = loaded(call.frame, loadsOf({ loads, ...flagsOf(call, loads) }), at);
  return frame === call.frame ? call : { ...call, frame };
}

function flagsOf({ texts, words }: Call, loads: Loads): Pick<Loading, 'named' | 'flags'> {
  const named: Value[] = [];
  const flags: string[] = [];
  const { bare } = loads;
  const valued = new Set(bare === undefined ? loads.flags : []);
  for (let at = 0; at < texts.length && texts[at] !== '--'; at++) {
    const flag = flagAt(texts, at, valued);
    if (flag === undefined) continue;
    flags.push(flag.name);
    const file = flag.value === undefined ? bare && literal(bare) : partOfWord(words, flag.value);
    if (loads.flags?.includes(flag.name) && file) named.push(file);
    at = flag.next - 1;
  }
  return { named, flags };
}

/** What a program loads, in the order in which it does. */
export function loadsOf({ loads, named, flags, folder }: Loading): readonly Load[] {
  const given = (names: readonly string[] | undefined) =>
    names?.some((name) => flags.includes(name)) ?? false;
  const over = loads.over === 'always' ? !given(loads.yields) : given(loads.over);
  const usual = loads.files.map((file) =>
    folder === undefined ? literal(file) : concat(folder, literal(`/${file}`)),
  );
  const files = named.length > 0 ? named : usual;
  // What was set first stands, so the file that counts comes first.
  const turned = named.length > 0 && loads.lastWins === true && !over;
  const { above } = loads;
  return (turned ? [...files].reverse() : files).map((file) => ({ file, above, over }));
}

/** Where a program stands that finds what these files set. */
export function loaded(frame: Frame, loads: readonly Load[], at: Evidence): Frame {
  let { environment, own, keeper } = frame;
  for (const load of loads) {
    const path = placeOf(load, frame);
    if (path === undefined) continue;
    const { settings, open } = settingsIn(path, frame);
    const changes = changesOf(settings, load, at);
    if (changes.length > 0)
      environment = changed(environment, changes, (value, known) => expanded(value, known));
    own = new Set([...own, ...settings.keys()]);
    // What it holds beside only the run knows, as of a keeper's secrets.
    if (open) keeper ??= { vault: unseenIn(path), at };
  }
  return environment === frame.environment && keeper === frame.keeper
    ? frame
    : { ...frame, environment, own, keeper };
}

/** Where the file lies, or would lie. */
function placeOf({ file, from, above }: Load, frame: Frame): string | undefined {
  const { files, filled } = frame.state;
  const path = pathKey(file, from ?? frame.directory);
  if (!above || !isRepositoryPath(path)) return path;
  return ancestors(parent(path))
    .map((folder) => join(folder, baseName(path)))
    .find((one) => files.has(one) || filled.has(one) || checkedOut(one, frame) !== undefined);
}

interface Settings {
  readonly settings: ReadonlyMap<string, Value>;
  /** It may set more than is seen. */
  readonly open: boolean;
}

function settingsIn(path: string, frame: Frame): Settings {
  const { files, filled } = frame.state;
  const written = files.get(path);
  const content = written === undefined ? checkedOut(path, frame) : written.content;
  const unseen = written === undefined ? filled.get(path) !== undefined : content === undefined;
  const found = assignmentsOf(content);
  const certain = written?.certain !== false || frame.certainty !== 'certain';
  const settings = new Map(
    [...found].map(([name, value]) => [name, certain ? value : oneOf(value, EMPTY)]),
  );
  return { settings, open: unseen || mayHoldMore(content) };
}

/** Whether something stands there by no name of a variable that may bring some along. */
function mayHoldMore(content: Value | undefined): boolean {
  return (content === undefined ? [] : templates(content)).some((template) =>
    template.text
      .split('\n')
      .filter((line) => isOpen(line) && !SETS.test(line))
      .some((line) => origins(partOf(line, template)).some(mayBring)),
  );
}

/** Of what commands print only what was kept elsewhere, or sealed, is meant to be settings. */
function mayBring(origin: Origin): boolean {
  if (origin.kind === 'literal') return false;
  if (origin.kind !== 'command') return true;
  return vaultThatPrints(origin.text) !== undefined || UNSEALS.test(origin.text);
}

const UNSEALS = /\b(?:gpg2?|openssl|age|base64|curl|wget|s3 cp)\b/;

const SETS = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*(?:=|<<)|^\s*#/;

function changesOf(
  settings: Settings['settings'],
  { over, hands }: Load,
  at: Evidence,
): readonly Change[] {
  return [...settings].map(([name, value]) => {
    const isHanded = hands === undefined || hands.includes(name);
    const where = isHanded ? (over ? undefined : ('unset' as const)) : ('set' as const);
    return { kind: 'set', name, value: setAt(value, at), certain: true, where };
  });
}

/** `$OTHER` and `${OTHER}` in a value; one that stands for a secret is known to the run alone. */
function expanded(value: Value, environment: Environment): Value {
  const text = literalText(value);
  const trail = value.alternatives[0]?.trail ?? [];
  if (text === undefined) return value;
  if (STANDS_FOR_ANOTHER.test(text)) return fromOrigin({ kind: 'context', name: '…' }, trail);
  if (!text.includes('$')) return value;
  const pieces = [...text.matchAll(PIECES)].map(([whole, braced, bare]) => {
    const name = braced ?? bare;
    return name === undefined ? literal(whole, trail) : (environment.get(name) ?? EMPTY);
  });
  return concat(...pieces);
}

const PIECES = /\$\{(\w+)\}|\$([A-Za-z_]\w*)|[^$]+|\$/g;

/** As one that hands over what no file tells. */
function unseenIn(path: string): Vault {
  return { title: path, packages: {}, prints: [], runs: [], opens: [], source: path };
}
