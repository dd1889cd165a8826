import type { Call } from '../../interpreter/code/calls.ts';
import { environmentOf } from '../../interpreter/code/child-environment.ts';
import { evaluate, evaluateList } from '../../interpreter/code/evaluate.ts';
import type { CodexFact } from '../../interpreter/code/facts.ts';
import type { SourceFile } from '../../interpreter/code/source.ts';
import { elements } from '../../interpreter/code/spans.ts';
import { codexAt, shellText, splitWords } from '../../interpreter/code/words.ts';
import { literalText, type Value } from '../../value/value.ts';
import type { Found } from './apis.ts';

/** Codex started with these arguments; `open`: with more that the source does not show. */
export function codexFact(
  file: SourceFile,
  at: number,
  args: readonly Value[],
  open: boolean,
  call: Call | undefined,
  certainty: CodexFact['certainty'],
): Found<CodexFact> {
  const environment = call && environmentOf(file, call);
  return {
    at,
    kind: 'codex-cli',
    args,
    open,
    apiKey: undefined,
    signsIn: false,
    baseUrl: undefined,
    environment: environment?.variables ?? new Map(),
    replacesEnvironment: environment?.replaces ?? false,
    certainty,
  };
}

/** Flags of `codex exec` that no other program is known to have. */
const CODEX_FLAGS = new Set([
  '--skip-git-repo-check',
  '--output-last-message',
  '--dangerously-bypass-approvals-and-sandbox',
]);

/** `spawn(path, ["exec", "--skip-git-repo-check", …])`: a program whose name the source does not show, known by its flags. */
export function byFlags(words: readonly Value[]): number {
  const texts = words.map((word) => literalText(word) ?? '');
  const at = texts.indexOf('exec');
  return at > 0 && texts.slice(at).some((text) => CODEX_FLAGS.has(text)) ? at : -1;
}

const SUBCOMMANDS = new Set(['exec', 'e', 'review', 'cloud']);
const SHOWING =
  /^(print|log|info|warn|warning|error|debug|puts|echo|write|raise|Error|Exception|add_argument|expect|assert\w*)$/;

/** Words that look like a Codex command in a program that starts commands through its own helpers. */
export function loose(
  file: SourceFile,
  calls: readonly Call[],
  starts: boolean,
): Found<CodexFact>[] {
  const found: Found<CodexFact>[] = [];
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
        found.push(codexFact(file, at, words.slice(1), list?.open ?? false, undefined, 'likely'));
    } else if (
      /^\s*codex\s+(-\S+\s+(\S+\s+)?){0,6}(exec|e|review|cloud|apply)\s/.test(
        `${token.text.slice(0, 400)} `,
      ) &&
      starts &&
      !isShown(calls, at)
    )
      found.push(
        codexFact(
          file,
          at,
          splitWords(shellText(evaluate(file, { chunk: file, start: at }))).slice(1),
          false,
          undefined,
          'likely',
        ),
      );
  }
  return found;
}

/** Lists that a program fills bit by bit and hands to a helper: `command.push(codex, "exec")`. */
export function gathered(file: SourceFile, starts: boolean): Found<CodexFact>[] {
  if (!starts) return [];
  const found: Found<CodexFact>[] = [];
  for (const [name, spans] of [...file.appended].slice(0, 200)) {
    const [base] = file.assigned.get(name) ?? [];
    const list =
      base === undefined ? undefined : evaluateList(file, { ...base, end: base.start + 2 });
    const all = [...(list?.items ?? []), ...spans.map((s) => evaluate(file, s))];
    // What is put in front (sudo and its flags) may not be visible as words.
    const first = all.findIndex((w) => codexAt([w]) === 0);
    const args = first < 0 ? [] : all.slice(first + 1);
    if (args.some((w) => SUBCOMMANDS.has(literalText(w) ?? '')))
      found.push(codexFact(file, spans[0]?.start ?? 0, args, true, undefined, 'likely'));
  }
  return found;
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
