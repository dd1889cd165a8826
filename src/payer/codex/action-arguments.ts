import { parseScript, type Text } from '../../interpreter/shell/index.ts';
import { holeAt, partOf, type Template, templates } from '../../value/template.ts';
import { originName, UNSET, type Value } from '../../value/value.ts';

/** The words that an action hands on to `codex exec`: `model_provider=${{ vars.X }}` is read as far as it is known. */
export function actionArguments(inputs: ReadonlyMap<string, Value>): {
  /** With a hole for what only the run knows. */
  readonly words: readonly string[];
  readonly values: readonly Value[];
} {
  const given = inputs.get('codex-args') ?? inputs.get('codex_args') ?? UNSET;
  const [template] = templates(given);
  if (template === undefined) return { words: [], values: [] };
  const words = argumentWords(template);
  return { words, values: words.map((word) => partOf(word, template)) };
}

/** `codex-args` is a JSON list or a line as a shell reads it. */
function argumentWords({ text, origins }: Template): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.filter((w) => typeof w === 'string');
  } catch {
    // Not a list: a shell line.
  }
  const line = { text: `codex ${text.replaceAll('\n', ' ')}`, shown: origins.map(originName) };
  const [command] = parseScript(line, 'bash').commands;
  return (command?.args ?? []).flatMap((arg) => withHoles(arg) ?? []);
}

/** A word with its holes in place; undefined where a shell puts in something else. */
function withHoles(word: Text): string | undefined {
  let text = '';
  for (const piece of word) {
    if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'hole') text += holeAt(piece.index) ?? '';
    else return undefined;
  }
  return text;
}
