import { evidence } from '../value/evidence.ts';
import type { Template } from '../value/template.ts';
import { literal, type Value } from '../value/value.ts';
import { isRepositoryPath } from './paths.ts';
import type { Frame } from './state.ts';

/** What the repository has in a place: it stands there until a step writes there for sure. */
export function checkedOut(path: string, { tracer }: Frame): Value | undefined {
  const read = isRepositoryPath(path) ? tracer.repository.read(path) : undefined;
  return read?.kind === 'text'
    ? literal(read.text, [evidence({ path, line: 1, column: 1 }, path)])
    : undefined;
}

/** The file of the repository that a text was copied of (`checkedOut`), changed since or not. */
export function copiedOf({ trail }: Template): string | undefined {
  return trail.find(({ shows, path }) => shows === path)?.path;
}
