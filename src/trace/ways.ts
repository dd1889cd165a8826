import { literal, literalText, type Value } from '../workflow/value.ts';
import type { Call } from './shell.ts';

/** A matrix rarely has more rows, and more of them say nothing new. */
const MAX_WAYS = 32;

/** A word with several possible texts (`${{ matrix.suite }}`): the command once for each of them. */
export function waysOf(call: Call): readonly Call[] {
  const at = call.words.findIndex((word) => word.alternatives.length > 1);
  const word = call.words[at];
  if (word === undefined) return [call];
  const texts = textsOf(word);
  if (texts === undefined) return [call];
  return texts.map((text) => ({
    ...call,
    words: call.words.with(at, literal(text, word.alternatives[0]?.trail)),
    texts: call.texts.with(at, text),
  }));
}

function textsOf({ choice, alternatives }: Value): readonly string[] | undefined {
  if (alternatives.length > MAX_WAYS) return undefined;
  const known = alternatives.flatMap((alternative) => {
    const text = literalText({ choice, alternatives: [alternative] });
    return text === undefined || text === '' ? [] : [text];
  });
  return known.length === alternatives.length ? known : undefined;
}
