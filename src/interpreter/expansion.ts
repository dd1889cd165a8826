import { literal, literalText, type Value } from '../value/value.ts';
import { join } from './code/resolve.ts';
import { filledAround } from './filled.ts';
import { isRepositoryPath } from './paths.ts';
import { globOf } from './project/globs.ts';
import type { Piece, Text } from './shell/script.ts';
import { isGlob } from './shell/text.ts';
import type { Shell } from './shell.ts';

/** A pattern that stands for more files than these is told as such. */
const MOST = 40;

/**
 * The words that a pattern of a shell becomes: the files of the repository that it fits. Undefined where
 * it is none, fits none, or something put files there that are not known.
 */
export function expanded(
  text: Text,
  { frame }: Shell,
  asValue: (piece: Piece) => Value,
): readonly Value[] | undefined {
  if (!text.some(isGlob)) return undefined;
  let pattern = '';
  for (const piece of text) {
    const part = isGlob(piece) ? piece.text : literalText(asValue(piece));
    if (part === undefined) return undefined;
    pattern += part;
  }
  // No file is called like a flag, and what fits none stays as it is written.
  if (pattern.startsWith('-')) return [literal(pattern)];
  const { directory, tracer, state } = frame;
  if (directory !== '' && !isRepositoryPath(directory)) return undefined;
  let places: readonly string[] = [''];
  for (const segment of pattern.replace(/^(?:\.\/)+/, '').split('/')) {
    const next = places.flatMap((place) => {
      const here = join(directory, place);
      const fits = /[*?[]/.test(segment) ? globOf(segment.replace(/\*+/g, '*')) : undefined;
      if (fits === undefined) return [join(place, segment)];
      if (filledAround(frame, here) !== undefined) return [];
      const written = [...state.files.keys()]
        .filter((path) => path.startsWith(here === '' ? '' : `${here}/`))
        .map((path) => path.slice(here === '' ? 0 : here.length + 1).split('/', 1)[0] ?? '');
      const names = [...tracer.repository.list(here).map(({ name }) => name), ...written];
      return [...new Set(names)]
        .filter((name) => !name.startsWith('.') && fits(name))
        .map((name) => join(place, name));
    });
    // `rake lint[all]`: nobody makes a file to be named so.
    if (next.length === 0) return /[*?]/.test(pattern) ? undefined : [literal(pattern)];
    if (next.length > MOST) return undefined;
    places = next;
  }
  const found = places.filter((place) => {
    const path = join(directory, place);
    if (!place.endsWith('/'))
      return state.files.has(path) || tracer.repository.read(path).kind !== 'missing';
    // `*/` fits folders alone.
    return (
      tracer.repository.read(path.slice(0, -1)).kind === 'directory' ||
      [...state.files.keys()].some((one) => one.startsWith(path))
    );
  });
  return found.length === 0 ? undefined : found.map((place) => literal(place));
}
