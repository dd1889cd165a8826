import { concat, literal, UNSET, type Value } from '../../value/value.ts';
import { evaluate, evaluateAdded, evaluateList } from './evaluate.ts';
import type { SpawnFact } from './facts.ts';
import { type Frame, waysInto } from './frames.ts';
import type { Builder } from './languages/grammar.ts';
import { grammarOf } from './languages/index.ts';
import { meaningsOf } from './meanings.ts';
import type { SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';
import { addedTo } from './whose-name.ts';

/** What an object starts that is told its program and words field by field. */
export interface Built {
  readonly at: number;
  readonly started: SpawnFact['started'];
}

const MOST = 100;

/** `new ProcessStartInfo("codex") { ArgumentList = { "exec" } }`, `info.Arguments = "exec …"` */
export function builtIn(file: SourceFile): readonly Built[] {
  const { builders } = grammarOf(file);
  const found: Built[] = [];
  for (const builder of builders)
    for (let at = 0; at < file.tokens.length && found.length < MOST; at++) {
      if (file.tokens[at]?.text !== builder.type || file.tokens[at]?.kind !== 'name') continue;
      const site = siteAt(file, at);
      if (site === undefined) continue;
      for (const frame of waysInto(file, at, site.end)) {
        const started = startedBy(file, site, builder, frame);
        if (started !== undefined) found.push({ at, started });
      }
    }
  return found;
}

interface Site {
  /** The brackets of its arguments and of the fields behind them. */
  readonly args: number | undefined;
  readonly fields: number | undefined;
  readonly end: number;
  /** The name that it is kept under. */
  readonly kept: string | undefined;
}

function siteAt({ tokens, match }: SourceFile, at: number): Site | undefined {
  const args = tokens[at + 1]?.text === '(' ? at + 1 : undefined;
  let behind = args === undefined ? at + 1 : (match[args] ?? at) + 1;
  while (tokens[behind]?.kind === 'line') behind++;
  const fields = tokens[behind]?.text === '{' ? behind : undefined;
  if (args === undefined && fields === undefined) return undefined;
  let before = at - 1;
  while (['new', '&', 'await', 'try'].includes(tokens[before]?.text ?? '')) before--;
  const kept = tokens[before]?.text === '=' && tokens[before - 1]?.kind === 'name';
  const end = Math.max(match[fields ?? -1] ?? 0, match[args ?? -1] ?? 0, at + 1);
  return { args, fields, end, kept: kept ? tokens[before - 1]?.text : undefined };
}

function startedBy(
  file: SourceFile,
  site: Site,
  builder: Builder,
  frame: Frame | undefined,
): Built['started'] | undefined {
  const fieldOf = (names: readonly string[]): Value => {
    const [span] = names.flatMap((name) => spansOf(file, site, name, frame));
    return span === undefined ? UNSET : evaluate(file, span, frame);
  };
  const [first, second] = site.args === undefined ? [] : elements(file, site.args);
  const given = first && evaluate(file, { chunk: file, ...first }, frame);
  const program = given ?? fieldOf(builder.program);
  if (program.alternatives.length === 0) return undefined;
  const words = spansOf(file, site, builder.words, frame)
    .slice(0, 1)
    .map((span) => listAt(file, span, frame));
  const added =
    site.kept === undefined
      ? { items: [], open: false }
      : evaluateAdded(file, addedTo(file, `${site.kept}.${builder.words}`, site.end), frame);
  const items = [...words.flatMap((list) => list?.items ?? []), ...added.items];
  const line = second
    ? evaluate(file, { chunk: file, ...second }, frame)
    : fieldOf(builder.line === undefined ? [] : [builder.line]);
  if (items.length === 0 && line.alternatives.length > 0)
    return { kind: 'line', line: concat(program, literal(' '), line) };
  const open = added.open || words.some((list) => list === undefined || list.open);
  return { kind: 'words', words: [program, ...items], open };
}

function listAt(file: SourceFile, span: Span, frame: Frame | undefined) {
  return evaluateList(file, span, frame);
}

/** What a field is set to: among the fields behind the arguments, or later by the name that keeps it. */
function spansOf(
  file: SourceFile,
  { fields, kept, end }: Site,
  name: string,
  frame: Frame | undefined,
): readonly Span[] {
  const here =
    fields === undefined
      ? []
      : elements(file, fields).filter(
          ({ start }) => file.tokens[start]?.text === name && file.tokens[start + 1]?.text === '=',
        );
  const later = kept === undefined ? [] : (meaningsOf(file, `${kept}.${name}`, end, frame) ?? []);
  return [
    ...here.map((part): Span => ({ chunk: file, start: part.start + 2, end: part.end })),
    ...later.flatMap(({ file: where, binding }) =>
      where === file && binding.kind === 'value' ? [binding.span] : [],
    ),
  ];
}
