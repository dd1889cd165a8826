import { namesOf } from './bindings.ts';
import { guardsAround } from './blocks.ts';
import { argumentOf, callsTo, type Frame, frameOf } from './frames.ts';
import { memberOf, membersIn } from './members.ts';
import { optionsOf } from './option-parameters.ts';
import { ownersAt } from './owners.ts';
import { Remembered } from './remembered.ts';
import type { Binding, Parameter, Scope } from './scope.ts';
import type { SourceFile } from './source.ts';
import { valueEnd } from './spans.ts';
import { NOTHING } from './syntax.ts';
import { DEEPEST, lookup, seenFrom } from './whose-name.ts';

/** What a name is set to, in which file, and how the function that it stands in was entered. */
export interface Meaning {
  readonly file: SourceFile;
  readonly frame: Frame | undefined;
  readonly binding: Binding;
  /** It is set to this only where it is nothing else. */
  readonly otherwise?: true;
}

/** What a name or a path of names stands for; undefined where the program does not say. */
export function meaningsOf(
  file: SourceFile,
  path: string,
  at: number,
  frame: Frame | undefined,
  depth = 0,
): readonly Meaning[] | undefined {
  if (depth > DEEPEST) return undefined;
  return MEANINGS.answer(file, `${path} ${at} ${depth}`, frame, () =>
    findMeanings(file, path, at, frame, depth),
  );
}

const MEANINGS = new Remembered<readonly Meaning[] | undefined>();

function findMeanings(
  file: SourceFile,
  path: string,
  at: number,
  frame: Frame | undefined,
  depth: number,
): readonly Meaning[] | undefined {
  const whole = own(file, path, at, frame);
  if (!path.includes('.')) return whole ?? imported(file, path, depth);
  const last = path.slice(path.lastIndexOf('.') + 1);
  const owners = ownersAt(file, path.slice(0, path.lastIndexOf('.')), at, frame, depth + 1);
  const members = owners.flatMap((owner) => memberOf(owner, last, depth + 1));
  const found = [...(whole ?? []), ...members];
  if (found.length > 0) return found;
  // Where nobody knows whose member it is, the only one of the name.
  const [only, ...more] = owners.length > 0 ? [] : (namesOf(file).keys.get(last) ?? []);
  return only === undefined || more.length > 0
    ? undefined
    : [{ file, frame: undefined, binding: { kind: 'value', span: only } }];
}

function own(
  file: SourceFile,
  name: string,
  at: number,
  frame: Frame | undefined,
): readonly Meaning[] | undefined {
  const found = lookup(file, name, at);
  if (found === undefined) return undefined;
  const set = found.bindings.map((binding): Meaning => {
    const otherwise = standsIn(file, binding, name);
    return { file, frame, binding, ...(otherwise ? { otherwise } : {}) };
  });
  if (found.parameter === undefined) return set;
  const given = handed(file, found.scope, found.parameter, frame);
  // `if key is None: key = …` is not come to where every call writes one out.
  const told = given.length > 0 && given.every(({ binding }) => isWrittenOut(binding));
  return [...given, ...(told ? set.filter(({ otherwise }) => !otherwise) : set)];
}

/** A text, whatever is in it. */
export function isWrittenOut(binding: Binding): boolean {
  if (binding.kind !== 'value') return false;
  const { chunk, start, end } = binding.span;
  const token = chunk.tokens[start];
  return (
    token?.kind === 'text' && token.text !== '' && (end ?? valueEnd(chunk, start)) === start + 1
  );
}

/** Whether a name is set there only where it is nothing: `if (!name) name = …`, `if name is None: name = …`. */
function standsIn(file: SourceFile, binding: Binding, name: string): boolean {
  if (binding.kind !== 'value' || binding.span.chunk.tokens !== file.tokens) return false;
  return guardsAround(file, binding.span.start).some(({ condition, unless }) => {
    const written = file.tokens
      .slice(condition.start, condition.end)
      .map(({ kind, text }) => (kind === 'text' ? (text === '' ? '""' : '"') : text))
      .filter((text) => !/^[\n:{()]?$/.test(text))
      .map((text) => (text === name ? NAME : text))
      .join(' ');
    return unless
      ? written === NAME
      : written !== '' && written.split(/ (?:\|\||or) /).every((one) => IS_NOTHING.test(one));
  });
}

/** The name that is asked for, in a condition as it is written. */
const NAME = '<>';

/** `!url`, `url is None`, `strings.TrimSpace(url) == ""`, `url.isEmpty()`, `string.IsNullOrEmpty(url)` */
const IS_NOTHING = new RegExp(
  `^(?:(?:not|!) ${NAME}|(?:len |strings \\. TrimSpace )?${NAME}(?: \\. (?:strip|trim|Trim))? (?:is|={2,3}) ` +
    `(?:${[...NOTHING].join('|')}|""|0)|${NAME} \\. (?:isEmpty|isBlank|is_empty|empty|nil)(?: \\?)?|` +
    `[Ss]tring \\. IsNullOr(?:Empty|WhiteSpace) ${NAME})$`,
);

/** What a parameter is: of this call, or of every call that the program shows. */
export function handed(
  file: SourceFile,
  of: Scope,
  parameter: Parameter,
  frame: Frame | undefined,
): readonly Meaning[] {
  const here = frameOf(frame, of);
  const ways =
    here === undefined ? callsTo(file, of).map((site) => ({ ...site, from: undefined })) : [here];
  const given = ways.map((way) => ({ way, binding: argumentOf(way, parameter) }));
  const all = given.flatMap(({ way, binding }) =>
    binding === undefined ? [] : [{ file: way.file, frame: way.from, binding }],
  );
  const leavesOut = ({ way, binding }: (typeof given)[number]): boolean =>
    binding === undefined ||
    (binding.kind === 'part' &&
      membersIn(way.file, binding.span, binding.name, way.from) === undefined);
  const flag = here === undefined ? optionsOf(file).get(of.header)?.get(parameter.name) : undefined;
  if (flag !== undefined)
    return [...all, { file, frame: undefined, binding: { kind: 'option', flag } }];
  const left = given.length === 0 || given.some(leavesOut);
  return left && parameter.fallback !== undefined
    ? [...all, { file, frame: undefined, binding: { kind: 'value', span: parameter.fallback } }]
    : all;
}

/** What another file of the program calls so. */
function imported(file: SourceFile, name: string, depth: number): readonly Meaning[] | undefined {
  const link = file.links.get(name);
  if (link !== undefined && link.name !== '*')
    return meaningsOf(link.file, link.name, link.file.tokens.length, undefined, depth + 1);
  for (const other of seenFrom(file)) {
    const found = own(other, name, other.tokens.length, undefined);
    if (found !== undefined) return found;
    const further = other.links.get(name);
    if (further !== undefined && further.name !== '*' && depth < DEEPEST)
      return meaningsOf(
        further.file,
        further.name,
        further.file.tokens.length,
        undefined,
        depth + 1,
      );
  }
  return undefined;
}
