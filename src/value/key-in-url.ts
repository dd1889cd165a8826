import type { Value } from './value.ts';

/** `…:generateContent?key={key}`: a key in the address (https://ai.google.dev/api). */
export function keyInUrl({ choice, alternatives }: Value): Value | undefined {
  const keys = alternatives.flatMap(({ pieces, trail }) =>
    pieces.flatMap((piece, i) => {
      const before = pieces[i - 1];
      const named = before?.kind === 'literal' && /[?&](?:api[-_]?)?key=$/i.test(before.text);
      return named && piece.kind !== 'literal' ? [{ pieces: [piece], trail }] : [];
    }),
  );
  return keys.length === 0 ? undefined : { choice, alternatives: keys };
}
