import { oncePer } from '../support/once.ts';
import { partOf, templates } from '../value/template.ts';
import {
  type Alternative,
  concat,
  emptiness,
  fromOrigin,
  literal,
  literalText,
  type Origin,
  originName,
  origins,
  UNSET,
  type Value,
} from '../value/value.ts';
import { behindProgram } from './behind-program.ts';
import type { CommandLine } from './code/choice.ts';
import { placeOf, placeOfRest } from './code/started-with.ts';
import { settingIn } from './data-files.ts';
import { type Change, changed } from './environment.ts';
import type { Environment } from './model.ts';
import { pathKey } from './paths.ts';
import { isSettings } from './settings-file.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';

/** Replaces the variables and arguments that a program reads by what they are here; unset ones drop out. */
export function inEnvironment(
  value: Value,
  call: Call,
  environment: Environment = call.frame.environment,
): Value {
  let { choice } = value;
  const held = (is: Value | undefined): readonly Alternative[] => {
    // Of a variable that may hold one thing or another the first is not the one that counts.
    if (is?.choice === 'one-of' && is.alternatives.length > 1) choice = 'one-of';
    return is?.alternatives ?? [];
  };
  const alternatives = ofOptions(taken(value, environment), value, call).flatMap((alternative) => {
    const [only, ...more] = alternative.pieces;
    if (only === undefined || more.length > 0) return [alternative];
    if (only.kind === 'environment') return held(environment.get(only.name));
    if (only.kind === 'input') return held(argument(call, only.name));
    if (only.kind === 'file') return held(contentOf(call, only.path, environment));
    if (only.kind === 'context') return parsed(call, only)?.alternatives ?? [alternative];
    return [alternative];
  });
  return { choice, alternatives };
}

/** Without what the program takes only where a variable is not set that is. */
function taken({ alternatives }: Value, environment: Environment): readonly Alternative[] {
  const isSet = (name: string) => emptiness(environment.get(name) ?? UNSET) === 'never';
  return alternatives.some(({ unless }) => unless !== undefined)
    ? alternatives.filter(({ unless = [] }) => !unless.some(isSet))
    : alternatives;
}

type Options = ReadonlyMap<string, Value | undefined>;
/** `--api-key X`, `-api-key X` or `--api-key=X` on the command line, whichever way its words are joined. */
function argument({ words }: Call, name: string): Value | undefined {
  return optionsOf(words).get(plainName(name));
}

/** The word of this place behind the program; undefined where one before it may be several, or none. */
function wordAt(call: Call, place: number): Value | undefined {
  const words = behindProgram(call);
  if (words === undefined || place === 0) return undefined;
  const known = words.slice(0, place).every((word) => literalText(word) !== undefined);
  return known ? (words[place - 1] ?? UNSET) : undefined;
}

/** The words of a program that one word of its source stands for: from a place on, or behind its `--`. */
export function ownWords(call: Call, word: Value): readonly Value[] | undefined {
  const [only, ...more] = origins(word);
  const place = only && more.length === 0 ? placeOfRest(originName(only)) : undefined;
  if (place === undefined) return undefined;
  const words = behindProgram(call) ?? [];
  const dashes = words.findIndex((one) => literalText(one) === '--');
  const rest = words.slice(dashes < 0 ? place - 1 : dashes + 1);
  const [line = ''] = rest.length === 1 ? rest.map((one) => literalText(one)) : [];
  if (/\s/.test(line.trim()))
    return line
      .trim()
      .split(/\s+/)
      .map((text) => literal(text));
  const isOption = literalText(rest[0] ?? UNSET)?.startsWith('-') === true;
  return isOption ? [] : rest;
}

/** What each option is given, the first of its name. */
const optionsOf = oncePer((words: readonly Value[]): Options => {
  const found = new Map<string, Value | undefined>();
  for (const [at, word] of words.entries()) {
    const [template] = templates(word);
    const option = template && /^--?([A-Za-z][\w.-]*)(=?)/.exec(template.text);
    if (!option) continue;
    const name = plainName(option[1] ?? '');
    if (found.has(name)) continue;
    if (option[2] === '=') found.set(name, partOf(template.text.slice(option[0].length), template));
    else if (option[0] === template.text) found.set(name, words[at + 1]);
  }
  return found;
});

/** The words that a program was started with, as its own conditions ask for them. */
export function commandLine(call: Call): CommandLine {
  const { words } = call;
  const texts = words.map((word) => literalText(word));
  const behind = behindProgram(call);
  return {
    system: call.frame.system,
    words: behind?.every((word) => literalText(word) !== undefined) ? behind.length : undefined,
    whole: !texts.includes(undefined),
    given: (name) => {
      const last = plainName(name.slice(name.lastIndexOf('.') + 1));
      if (optionsOf(words).has(last)) return true;
      // A word that only the run knows may be any option.
      return texts.includes(undefined) ? undefined : false;
    },
    command: (names) => texts.find((text) => text !== undefined && names.includes(text)),
  };
}

function plainName(name: string): string {
  return name.replace(/^-+|[-_]/g, '').toLowerCase();
}

/** `argv.apiBaseUrl`, `values["base-url"]`, `*key`: an expression named like an option that is given, or loaded from a file. */
function parsed(
  call: Call,
  { name: expression, setting }: Extract<Origin, { readonly kind: 'context' }>,
): Value | undefined {
  const place = placeOf(expression);
  if (place !== undefined) return wordAt(call, place);
  return (
    byItsName(call, expression) ??
    (setting && settingIn(call.frame.tracer.repository, call.frame.directory, setting))
  );
}

function byItsName(call: Call, expression: string): Value | undefined {
  if (expression.length > 80) return undefined;
  const [, name] =
    /([A-Za-z]\w*)$/.exec(expression) ?? /["']([A-Za-z][\w-]*)["']\]$/.exec(expression) ?? [];
  return name === undefined ? undefined : (argument(call, name) ?? inSettings(call, name));
}

/** `cfg["llm"]["api_key"]`: what a step wrote under that name into a file of settings. */
function inSettings({ frame }: Call, name: string): Value | undefined {
  const line = new RegExp(`(?:^|[\\s{,"'.])${name}["']?\\s*[:=]\\s*["']?([^\\s"',}]{1,2000})`);
  for (const [path, { content }] of frame.state.files)
    if (isSettings(path))
      for (const template of content === undefined ? [] : templates(content)) {
        const found = line.exec(template.text)?.[1];
        if (found !== undefined) return partOf(found, template);
      }
  return undefined;
}

/**
 * What a step wrote into the file that a program reads: at the very path, or at the end of one whose
 * beginning only the run knows. A name with a `$` is that of the variable that holds the path.
 */
function contentOf(call: Call, path: string, environment: Environment): Value | undefined {
  const { files } = call.frame.state;
  const place = path.startsWith('$') ? environment.get(path.slice(1)) : literal(path);
  const key = place === undefined ? '' : pathKey(place, call.frame.directory);
  if (key === '') return undefined;
  const written = files.ask(
    `ends ${key}`,
    (all) => all.get(key) ?? [...all].find(([one]) => one.endsWith(`/${key}`))?.[1],
  );
  return written?.content && withoutLineEnd(written.content);
}

function withoutLineEnd({ choice, alternatives }: Value): Value {
  const trimmed = alternatives.map(({ pieces, trail }) => {
    const last = pieces.at(-1);
    const ends = last?.kind === 'literal' && last.text.trim() === '';
    return { trail, pieces: ends ? pieces.slice(0, -1) : pieces };
  });
  return { choice, alternatives: trimmed };
}

/** What a program finds where it runs. */
const OPEN: ReadonlySet<Origin['kind']> = new Set<Origin['kind']>([
  'environment',
  'input',
  'file',
  'context',
]);

/** The same for a text made of several parts; what is not set stays named. */
export function filled(value: Value, call: Call): Value {
  const open = value.alternatives.some(({ pieces }) => pieces.some(({ kind }) => OPEN.has(kind)));
  if (!open) return value;
  const alternatives = ofOptions(taken(value, call.frame.environment), value, call).flatMap(
    ({ pieces, trail }) =>
      concat(...pieces.map((piece) => known(piece, call) ?? fromOrigin(piece, trail))).alternatives,
  );
  return { choice: value.choice, alternatives };
}

/** An option that is given counts, and its default where it is not. */
function ofOptions(
  alternatives: readonly Alternative[],
  { choice }: Value,
  call: Call,
): readonly Alternative[] {
  if (choice !== 'first-non-empty') return alternatives;
  const isOption = ({ pieces: [only, ...more] }: Alternative, given: boolean): boolean =>
    only?.kind === 'input' &&
    more.length === 0 &&
    (argument(call, only.name) !== undefined) === given;
  const told = alternatives.find((one) => isOption(one, true));
  if (told !== undefined) return [told];
  const others = alternatives.filter((one) => !isOption(one, false));
  return others.length === 0 ? alternatives : others;
}

/** What a value of a program's source is in this run. */
export function inRun(value: Value, call: Call): Value {
  return filled(inEnvironment(value, call), call);
}

function known(piece: Origin, call: Call): Value | undefined {
  switch (piece.kind) {
    case 'environment':
      return call.frame.environment.get(piece.name);
    case 'input':
      return argument(call, piece.name);
    case 'file':
      return contentOf(call, piece.path, call.frame.environment);
    case 'context':
      return parsed(call, piece);
    default:
      return undefined;
  }
}

/** What a program that this one starts finds in its environment. */
export function childOf(
  frame: Frame,
  changes: readonly Change[],
  call: Call,
): Pick<Frame, 'environment' | 'own'> {
  if (changes.length === 0) return frame;
  const environment = changed(frame.environment, changes, (value, known) =>
    inEnvironment(value, call, known),
  );
  const set = changes.flatMap((change) => (change.kind === 'set' ? [change.name] : []));
  return { environment, own: new Set([...frame.own, ...set]) };
}

/** Inside the program, at the last but one of these places: the last is the fact's own. */
export function inner(frame: Frame, trail: Frame['trail']): Frame {
  return { ...frame, trail: [...frame.trail, ...trail.slice(0, -1)] };
}
