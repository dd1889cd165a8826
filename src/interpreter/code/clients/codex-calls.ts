import { literal, literalText, type Value } from '../../../value/value.ts';
import { namesOf } from '../bindings.ts';
import type { Call } from '../calls.ts';
import { evaluate, evaluateList } from '../evaluate.ts';
import type { SpawnFact } from '../facts.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';

/** A start that is seen by its words alone, and where they stand. */
export interface Loose {
  readonly at: number;
  readonly started: SpawnFact['started'];
}

/** Whether what a program starts is Codex, whoever carries it. */
export function startsCodex({ started }: Pick<SpawnFact, 'started'>): boolean {
  const words = started.kind === 'line' ? [started.line] : started.words;
  const text = words
    .map((word) => word.alternatives[0]?.pieces.map((p) => (p.kind === 'literal' ? p.text : '?')))
    .map((pieces) => pieces?.join('') ?? '')
    .join(' ');
  return /(?:^|[\s/;&|])codex(?:@[\w.-]+|\.\w+)?(?:\s|$)/.test(text);
}

/** Flags of `codex exec` that no other program is known to have. */
const CODEX_FLAGS = new Set([
  '--skip-git-repo-check',
  '--output-last-message',
  '--dangerously-bypass-approvals-and-sandbox',
]);

/** `spawn(path, ["exec", "--skip-git-repo-check", …])`: a program whose name the source does not show, known by its flags. */
export function byFlags(words: readonly Value[]): readonly Value[] | undefined {
  const texts = words.map((word) => literalText(word) ?? '');
  const at = texts.indexOf('exec');
  return at > 0 && texts.slice(at).some((text) => CODEX_FLAGS.has(text))
    ? [literal('codex'), ...words.slice(at)]
    : undefined;
}

const SUBCOMMANDS = new Set(['exec', 'e', 'review', 'cloud']);
const SHOWING =
  /^(print|log|info|warn|warning|error|debug|puts|echo|write|raise|Error|Exception|add_argument|expect|assert\w*)$/;

/** Words that look like a Codex command in a program that starts commands through its own helpers. */
export function loose(file: SourceFile, calls: readonly Call[], starts: boolean): readonly Loose[] {
  const found: Loose[] = [];
  const { tokens } = file;
  for (let at = 0; at < tokens.length && found.length < 20; at++) {
    const token = tokens[at];
    if (token?.kind !== 'text') continue;
    const opener = tokens[at - 1]?.text;
    if (
      /^(\S*\/)?codex(\.cmd|\.exe)?$/.test(token.text) &&
      (opener === '[' || opener === '(') &&
      tokens[at + 1]?.text === ','
    ) {
      const list = opener === '[' ? evaluateList(file, { chunk: file, start: at - 1 }) : undefined;
      const words = list?.items ?? elements(file, at - 1).flatMap((e) => wordsAt(file, e));
      if (words.slice(1).some((w) => SUBCOMMANDS.has(literalText(w) ?? '')))
        found.push({ at, started: { kind: 'words', words, open: list?.open ?? false } });
    } else if (
      /^\s*codex\s+(-\S+\s+(\S+\s+)?){0,6}(exec|e|review|cloud|apply)\s/.test(
        `${token.text.slice(0, 400)} `,
      ) &&
      starts &&
      !isShown(calls, at)
    )
      found.push({
        at,
        started: { kind: 'line', line: evaluate(file, { chunk: file, start: at }) },
      });
  }
  return found;
}

/** Lists that a program fills bit by bit and hands to a helper: `command.push(codex, "exec")`. */
export function gathered(file: SourceFile, starts: boolean): readonly Loose[] {
  const named =
    starts &&
    file.tokens.some(({ kind, text }) => kind === 'text' && /^(?:\S*\/)?codex$/.test(text));
  if (!named) return [];
  const found: Loose[] = [];
  const lists = [...namesOf(file).added].flatMap(([scope, names]) =>
    [...names].map(([name, spans]) => ({ scope, name, spans })),
  );
  for (const { scope, name, spans } of lists.slice(0, 200)) {
    const base = scope.names.get(name)?.flatMap((b) => (b.kind === 'value' ? [b.span] : []))[0];
    const list =
      base === undefined ? undefined : evaluateList(file, { ...base, end: base.start + 2 });
    const all = [...(list?.items ?? []), ...spans.map((s) => evaluate(file, s))];
    // What is put in front (sudo and its flags) may not be visible as words.
    const first = all.findIndex((w) => w.alternatives.some(({ pieces }) => isCodex(pieces)));
    const words = first < 0 ? [] : [literal('codex'), ...all.slice(first + 1)];
    if (words.some((w) => SUBCOMMANDS.has(literalText(w) ?? '')))
      found.push({
        at: spans[0]?.start ?? 0,
        started: { kind: 'words', words, open: true },
      });
  }
  return found;
}

function isCodex(pieces: Value['alternatives'][number]['pieces']): boolean {
  const [only, ...more] = pieces;
  return only?.kind === 'literal' && more.length === 0 && /^(?:\S*\/)?codex$/.test(only.text);
}

/** What one argument of a helper adds to the command: `sh("codex", ["exec", …])`. */
export function wordsAt(
  file: SourceFile,
  element: { start: number; end: number },
): readonly Value[] {
  const span = { chunk: file, ...element };
  return evaluateList(file, span)?.items ?? [evaluate(file, span)];
}

/** Inside a call that only shows text. */
function isShown(calls: readonly Call[], at: number): boolean {
  return calls.some((c) => at > c.open && at < c.close && SHOWING.test(c.last));
}
