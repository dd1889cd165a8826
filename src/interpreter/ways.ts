import { literal, literalText, REST, type Value } from '../value/value.ts';
import type { Call } from './shell.ts';

/** A word with several possible texts (`${{ matrix.suite }}`): the command once for each of them. */
export function waysOf(call: Call): readonly Call[] {
  const at = call.words.findIndex((word) => word.alternatives.length > 1);
  const word = call.words[at];
  if (word === undefined) return [call];
  const texts = textsOf(word);
  if (texts.length === 0) return [call];
  return texts.map((text) => ({
    ...call,
    words: call.words.with(at, literal(text, word.alternatives[0]?.trail)),
    texts: call.texts.with(at, text),
  }));
}

/** All of them, or none where one is not known; of very many those that were kept. */
function textsOf({ choice, alternatives }: Value): readonly string[] {
  const told = alternatives.filter(({ pieces }) => !pieces.some((p) => REST.pieces.includes(p)));
  const known = told.flatMap((alternative) => {
    const text = literalText({ choice, alternatives: [alternative] });
    return text === undefined || text === '' ? [] : [text];
  });
  return known.length === told.length ? known : [];
}
