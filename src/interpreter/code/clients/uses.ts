/** What a file does with the clients of a library: one that is only made, or named, asks nobody. */
import { namesOf } from '../bindings.ts';
import type { Call } from '../calls.ts';
import type { Import } from '../imports.ts';
import { namedAt, usedAt } from '../names-at.ts';
import { pathAt } from '../path.ts';
import { callersOf, programOf } from '../remembered.ts';
import { scopeAt } from '../scopes.ts';
import type { SourceFile } from '../source.ts';
import { openAround } from '../spans.ts';
import { isSetting, requestsOf } from './requests.ts';

export interface Use {
  readonly file: SourceFile;
  readonly at: number;
}

/** Files that hand a name on to the next. */
const MOST_HANDS = 4;

/**
 * Where a client is named that is made and kept under a name, in its file and in those that import it; undefined
 * where something else is done with it where it is made, or where a function makes it that may ask by itself.
 */
export function usesOfMade(file: SourceFile, call: Call): readonly Use[] | undefined {
  const { tokens } = file;
  const start = tokens[call.start - 1]?.text === 'new' ? call.start - 1 : call.start;
  const name = tokens[start - 2];
  const behind = tokens[call.close + 1];
  const isPlain =
    /^[A-Z]/.test(call.last) &&
    tokens[start - 1]?.text === '=' &&
    name?.kind === 'name' &&
    /^(?:|const|let|var|export)$/.test(tokens[start - 3]?.text.trim() ?? '') &&
    (behind === undefined || behind.kind === 'line' || behind.text === ';');
  // An object has it under that name as well, wherever that is.
  const isMember = scopeAt(namesOf(file), call.start).kind === 'class';
  if (!isPlain || isMember) return undefined;
  const others = namedAt(file, name.text).filter((at) => at !== start - 2);
  return usesFrom(file, name.text, others, MOST_HANDS);
}

/**
 * Where a library is named whose settings a call sets for all of its file's, in other files of the program as well;
 * undefined where nothing is.
 */
export function usesOfSet(
  file: SourceFile,
  { specifier, names, start, end }: Import,
  setters: readonly string[],
): readonly Use[] | undefined {
  const uses = names.flatMap(({ local }) => {
    const name = local.split('.', 1)[0] ?? local;
    const places = namedAt(file, name).filter((at) => {
      const { path } = pathAt(file, at);
      return (at < start || at >= end) && !setters.includes(path.slice(path.lastIndexOf('.') + 1));
    });
    return usesFrom(file, name, places, MOST_HANDS);
  });
  const library = specifier.split('.').at(-1) ?? specifier;
  const others = programOf(file)
    .filter((one) => one !== file)
    .flatMap((one) => namedAt(one, library).map((at) => ({ file: one, at })));
  const all = [...uses, ...others];
  return all.length > 0 ? all : undefined;
}

/** These places, and those in files that import the name. */
function usesFrom(
  file: SourceFile,
  name: string,
  places: readonly number[],
  hands: number,
): readonly Use[] {
  const own = places.map((at) => ({ file, at }));
  if (hands === 0) return own;
  const others = callersOf(file).flatMap((user): readonly Use[] => {
    if (user.name === name)
      return usesFrom(user.file, user.local, usedAt(user.file, user.local), hands - 1);
    return /^(?:\*|default|)$/.test(user.name)
      ? usesFrom(user.file, name, namedAt(user.file, name), hands - 1)
      : [];
  });
  return [...own, ...others];
}

/** Named like this it is no call of the API: errors, messages, parameter types. */
export const NO_CALL =
  /(Error|Exception|Message|Param|Params|Schema|Format|Tool|APIStatusError|TokenCountEstimator|Tokenizer)$/;

/** Whether all that a file does with what an import brings in is to name it: in types, for its errors and its version. */
export function onlyNames(file: SourceFile, { names, start, end }: Import): boolean {
  if (names.length === 0) return false;
  const uses = names.map(({ local, imported }) => {
    // `import litellm.exceptions` brings in `litellm`.
    const name = local.split('.', 1)[0] ?? local;
    return { name, imported, at: namedAt(file, name).filter((at) => at < start || at >= end) };
  });
  // Of what is not named here another file may bring it in from this one.
  const isIdle = ({ name, imported, at }: (typeof uses)[number]): boolean =>
    NO_CALL.test(imported) ||
    (at.length > 0 &&
      at.every(
        (one) => asksNothing(file, one) || (isSetting(file, one) && !isHandedOn(file, name)),
      ));
  return (
    uses.some(({ at }) => at.length > 0) &&
    uses.every((one) => isIdle(one) || (one.at.length === 0 && !isHandedOn(file, one.imported)))
  );
}

function isHandedOn(file: SourceFile, name: string): boolean {
  return name === '*' || usesFrom(file, name, [], MOST_HANDS).length > 0;
}

/** Whether all that is taken of a whole library are members that ask nobody: `instructor.from_openai(client)`. */
export function takesOthers(
  file: SourceFile,
  { names, start, end }: Import,
  asking: readonly string[],
): boolean {
  return names.every(({ local, imported }) => {
    const name = local.split('.', 1)[0] ?? local;
    const places = namedAt(file, name).filter((at) => at < start || at >= end);
    const others = places.every((at) => {
      const [, ...members] = pathAt(file, at).path.split('.');
      return members.length > 0 && !members.some((one) => asking.includes(one));
    });
    return imported === '*' && places.length > 0 && others && !isHandedOn(file, name);
  });
}

export function asksNothing(file: SourceFile, at: number): boolean {
  const [, ...members] = pathAt(file, at).path.split('.');
  const last = members.at(-1) ?? '';
  return (
    NO_CALL.test(last) ||
    /^(?:types|exceptions|errors)$/.test(members[0] ?? '') ||
    /^__\w+__$|^version$/i.test(last) ||
    isCompared(file, at) ||
    isLookedFor(file, at) ||
    isType(file, at)
  );
}

/** `isinstance(x, OpenAI)`, `x instanceof OpenAI`, `except OpenAI` */
function isCompared(file: SourceFile, at: number): boolean {
  const { tokens } = file;
  if (/^(?:instanceof|typeof|except|satisfies)$/.test(tokens[at - 1]?.text ?? '')) return true;
  const open = openAround(file, at) ?? -1;
  const around = tokens[open]?.text === '(' ? (tokens[open - 1]?.text ?? '') : '';
  return /^(?:isinstance|issubclass|cast|except|hasattr|callable)$/.test(around);
}

/** `assert litellm.completion, "…"`, `if (!openai.OpenAI)`, `OpenAI is not None`: whether it is there. */
function isLookedFor(file: SourceFile, at: number): boolean {
  const { tokens } = file;
  const { end } = pathAt(file, at);
  const behind = tokens[end]?.text ?? '';
  if (/^(?:is|[!=]==?)$/.test(behind)) return true;
  return (
    /^(?:assert|not|!)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:|[,;:)\n]|and|or|&&|\|\|)$/.test(behind)
  );
}

/** Names around a type that are types themselves. */
const TYPES =
  /^(?:Optional|Union|[Tt]ype|[Ll]ist|[Dd]ict|[Tt]uple|Sequence|Iterable|Callable|Annotated|ClassVar|Generic|Awaitable|Promise|Array)$/;

/**
 * `client: OpenAI`, `-> OpenAI | None`, `Optional[OpenAI]`: of something by which nothing is asked here. Elsewhere
 * what stands behind a colon is handed over.
 */
function isType(file: SourceFile, at: number): boolean {
  const { tokens, language } = file;
  if (language !== 'python' && language !== 'typescript') return false;
  const { before, wrapped } = typeAround(file, at);
  const sign = tokens[before]?.text ?? '';
  if (sign === '->') return true;
  if (sign !== ':') return wrapped;
  const name = tokens[before - 1]?.text === '?' ? before - 2 : before - 1;
  if (tokens[name]?.kind !== 'name') return language === 'typescript' && tokens[name]?.text === ')';
  const leading = tokens[name - 1];
  const isMember = MODIFIERS.test(leading?.text ?? '');
  const declares = leading === undefined || leading.kind === 'line' || /^[(,]$/.test(leading.text);
  // An object hands on what stands behind the colon.
  if (!isMember && (!declares || openText(file, before) === '{')) return false;
  return requestsOf(file, tokens[name]?.text ?? '').length === 0;
}

const MODIFIERS = /^(?:const|let|var|private|public|protected|readonly|static)$/;

/** The token in front of a type, and whether that is a part of another one. */
function typeAround(file: SourceFile, at: number): { before: number; wrapped: boolean } {
  const { tokens } = file;
  let wrapped = false;
  let before = at - 1;
  for (; before > 0; before--) {
    const [token, previous] = [tokens[before], tokens[before - 1]];
    const opens = token?.kind === 'mark' && /^[[<]$/.test(token.text);
    const inside = token?.text === ',' && /^[[<]$/.test(openText(file, before) ?? '');
    if (opens && TYPES.test(previous?.text ?? '')) wrapped = true;
    else if (token?.kind !== 'name' && token?.text !== '|' && token?.text !== '.' && !inside) break;
  }
  return { before, wrapped };
}

function openText(file: SourceFile, at: number): string | undefined {
  const open = openAround(file, at, MOST_BEFORE);
  return open === undefined ? undefined : file.tokens[open]?.text;
}

/** Tokens of an object before one of its members. */
const MOST_BEFORE = 400;
