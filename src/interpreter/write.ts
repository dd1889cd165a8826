import type { Evidence } from '../value/evidence.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, type Template, templates } from '../value/template.ts';
import {
  concat,
  fromOrigin,
  literal,
  oneOf,
  originName,
  setAt,
  type Value,
} from '../value/value.ts';
import { checkedOut } from './checked-out.ts';
import { keepPrinted } from './fetched.ts';
import { inPlaceOf } from './logins.ts';
import { AUTH, pathKey } from './paths.ts';
import type { Frame } from './state.ts';

/** Whether every line shows what it sets: a file, or what a program prints, may set anything. */
function showsNames(content: Value | undefined): boolean {
  if (content === undefined) return false;
  return templates(content).every((template) => {
    const lines = linesOf(template);
    for (let at = 0; at < lines.length; at++) {
      const end = blockEnd(lines, at);
      if (end !== undefined) at = end;
      else if (!/^(?:$|[A-Za-z_][\w.-]*(?:=|<<))/.test(lines[at]?.text.trim() ?? '')) return false;
    }
    return true;
  });
}

/** Writes a file, or what GitHub reads from its command files (`$GITHUB_ENV`, `$GITHUB_OUTPUT`). */
export function writeFile(
  target: Value,
  content: Value | undefined,
  append: boolean,
  frame: Frame,
  at: Evidence,
  conditional = false,
  mayHaveEnded = false,
): void {
  writeAt(pathKey(target, frame.directory), content, append, frame, at, conditional, mayHaveEnded);
}

/** Places that added to a file and are told. */
const MOST_TRAIL = 50;

/** The same for a place in its one spelling (paths.ts). */
export function writeAt(
  path: string,
  content: Value | undefined,
  append: boolean,
  frame: Frame,
  at: Evidence,
  conditional = false,
  mayHaveEnded = false,
): void {
  const maybe = conditional || mayHaveEnded;
  if (content !== undefined && !showsNames(content)) keepPrinted(frame, path, content, at);
  if (path === '$GITHUB_ENV' || path === '{github.env}') {
    if (!showsNames(content)) frame.state.exportsUnseen = true;
    for (const [name, value] of assignmentsOf(withOpenBlock(path, content, frame)))
      assign(frame.state.exported, name, setAt(value, at), maybe);
    return;
  }
  if (path === '$GITHUB_OUTPUT' || path === '{github.output}') {
    const whole = withOpenBlock(path, content, frame);
    if (!showsNames(whole)) frame.state.outputsUnseen = true;
    for (const [name, value] of assignmentsOf(whole))
      assign(frame.outputs, name.toLowerCase(), setAt(value, at), maybe, NOT_WRITTEN);
    return;
  }
  if (path === '' || path === '/dev/null' || path.startsWith('$GITHUB_')) return;
  const before = frame.state.files.get(path);
  frame.state.files.set(path, {
    content: content && contentWith(content, path, append, frame, conditional),
    trail: [...(append ? (before?.trail ?? []).slice(-MOST_TRAIL) : []), evidence(at, at.shows)],
    certain: !conditional && frame.certainty === 'certain',
    ...(path.endsWith(AUTH)
      ? append && before !== undefined
        ? { under: before.under, before: before.before }
        : inPlaceOf(frame, path.slice(0, -AUTH.length), !maybe)
      : {}),
  });
  frame.state.filled.delete(path);
  markChanged(path, frame);
}

/** The file with what is written: behind what stood there, in its place, or perhaps so. */
function contentWith(
  content: Value,
  path: string,
  append: boolean,
  frame: Frame,
  conditional: boolean,
): Value {
  const written = frame.state.files.get(path);
  if (!append && (written !== undefined || !conditional)) return content;
  const stood = written === undefined ? checkedOut(path, frame) : written.content;
  if (stood === undefined) return content;
  return append ? concat(stood, content) : oneOf(stood, content);
}

/**
 * A block is often written line by line (`echo "name<<EOF" >> …`, `echo "$TEXT" >> …`, `echo EOF >> …`):
 * what stood in the file before counts until its block is closed.
 */
function withOpenBlock(
  file: string,
  content: Value | undefined,
  { state }: Frame,
): Value | undefined {
  const open = state.openBlocks.get(file);
  const whole =
    open === undefined || content === undefined
      ? content
      : concat(open, ...(endsOpen(open) ? [literal('\n')] : []), content);
  const first = whole === undefined ? undefined : templates(whole)[0];
  if (whole === undefined || first === undefined || !endsInBlock(first))
    state.openBlocks.delete(file);
  else state.openBlocks.set(file, whole);
  return whole;
}

/** What is not known and stands last (`cat file >> …`) ends its line as texts do. */
function endsOpen(value: Value): boolean {
  return value.alternatives.some((a) => a.pieces.at(-1)?.kind !== 'literal');
}

function endsInBlock(template: Template): boolean {
  const lines = linesOf(template);
  for (let i = 0; i < lines.length; i += 1) {
    const end = blockEnd(lines, i);
    if (end === undefined) continue;
    if (end === lines.length) return true;
    i = end;
  }
  return false;
}

interface Line {
  readonly text: string;
  /** The same with what is not known written by its origin, to tell whether two lines are one text. */
  readonly plain: string;
}

function linesOf(template: Template): readonly Line[] {
  if (!template.text.includes('<<'))
    return template.text.split('\n').map((text) => ({ text, plain: text }));
  return template.text.split('\n').map((text) => ({
    text,
    plain: partOf(text, template)
      .alternatives.flatMap((a) => a.pieces)
      .map((p) => (p.kind === 'literal' ? p.text : `\u0000${originName(p)}\u0000`))
      .join('')
      .trim(),
  }));
}

/** Where the block that this line opens ends: at its delimiter, or nowhere (the number of lines). */
function blockEnd(lines: readonly Line[], at: number): number | undefined {
  const opening = /^(?:export\s+)?[A-Za-z_][\w.-]*<<([\s\S]+)$/.exec(lines[at]?.plain ?? '');
  if (opening === null) return undefined;
  const end = lines.findIndex((line, i) => i > at && line.plain === opening[1]);
  return end === -1 ? lines.length : end;
}

/**
 * The last write wins, but one in a branch that may not run leaves what stood there possible, or what is
 * read where nothing was written: a variable may still be the environment's, an output is empty.
 */
function assign(
  into: Map<string, Value>,
  name: string,
  value: Value,
  conditional: boolean,
  nothing?: Value,
): void {
  const before = conditional ? into.get(name) : undefined;
  const open = conditional && before === undefined ? nothing : undefined;
  into.set(name, before ? oneOf(before, value) : open ? oneOf(value, open) : value);
}

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context */
const NOT_WRITTEN = literal('');

/** What a program handed on may be in the environment of the steps behind it. */
export function mayExport(name: string, value: Value, frame: Frame, at: Evidence): void {
  assign(frame.state.exported, name, setAt(value, at), true);
}

/** A newly written auth.json is newer than any login before it. */
function markChanged(path: string, frame: Frame): void {
  if (path.endsWith(AUTH)) frame.state.logins.delete(path.slice(0, -AUTH.length));
}

const HEREDOC = /^([A-Za-z_][\w.-]*)<</;
const LINE = /^([A-Za-z_][\w.-]*)=(.*)$/s;

/**
 * `NAME=value` lines and `NAME<<EOF … EOF` blocks, as GitHub reads its command files and programs read
 * `.env`: a name's values in everything that the content can turn out to be.
 */
export function assignmentsOf(content: Value | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  if (content === undefined) return found;
  for (const template of templates(content))
    for (const [name, value] of assignmentsIn(template)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : joined(before, value, content.choice));
    }
  return found;
}

function joined(before: Value, value: Value, choice: Value['choice']): Value {
  const seen = new Set(before.alternatives.map((a) => JSON.stringify(a.pieces)));
  const fresh = value.alternatives.filter((a) => !seen.has(JSON.stringify(a.pieces)));
  if (fresh.length === 0) return before;
  return { choice, alternatives: [...before.alternatives, ...fresh] };
}

function assignmentsIn(template: Template): Map<string, Value> {
  const found = new Map<string, Value>();
  const lines = linesOf(template);
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i]?.text ?? '').replace(/^\s*(?:export\s+)?/, '').trimEnd();
    const end = blockEnd(lines, i);
    const name = HEREDOC.exec(line)?.[1];
    if (end !== undefined && name !== undefined) {
      const inside = lines.slice(i + 1, end).map((one) => one.text);
      found.set(name, end === lines.length ? OPEN : partOf(inside.join('\n'), template));
      i = end;
      continue;
    }
    const single = LINE.exec(line);
    if (single?.[1] !== undefined) found.set(single[1], partOf(unquote(single[2] ?? ''), template));
  }
  return new Map([...found].map(([name, one]) => [name, alone(name, one, found)]));
}

/** Without the places that tell of another of the names alone: the text was put together of all their lines. */
function alone(
  name: string,
  { choice, alternatives }: Value,
  names: ReadonlyMap<string, Value>,
): Value {
  const tellsOfIt = ({ shows }: Evidence, literal: boolean): boolean => {
    const words = shows.split(/\W+/);
    return words.includes(name) || !(literal || words.some((word) => names.has(word)));
  };
  return {
    choice,
    alternatives: alternatives.map(({ pieces, trail }) => {
      // A text that stands there comes from nowhere else.
      const literal = pieces.every(({ kind }) => kind === 'literal');
      const own = trail.filter((step) => tellsOfIt(step, literal));
      return { pieces, trail: own.length > 0 ? own : literal ? trail.slice(-1) : trail };
    }),
  };
}

/** A block that nothing closes in sight: whatever is written next belongs to it. */
const OPEN: Value = fromOrigin({ kind: 'context', name: 'a text written later' });

function unquote(text: string): string {
  const quoted = /^(["'])([\s\S]*)\1$/.exec(text);
  return quoted?.[2] ?? text;
}
